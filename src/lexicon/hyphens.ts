/*
 * Compounds that are written with a hyphen. Where a line ends on such a hyphen it belongs to the word and stays; any
 * other at the end of a line was put there to cut a word in two (`pro-vincie`, `in-zet`, `mede-werker`).
 */

/** First members that have a hyphen behind them in every compound. */
export const hyphenFirsts: readonly string[] = ['non', 'oud', 'niet', 'vice', 'adjunct', 'privé', 'e', 'sociaal', 'sociale', 'bijna', 'quasi', 'follow', 'peer']

/** First members that have one where two vowels would else be read as one: `mede-indiener`, `risico-inventarisatie`. */
export const clashingFirsts: readonly string[] = ['anti', 'semi', 'multi', 'mede', 'risico', 'pre', 'intra', 'extra', 'micro', 'macro', 'mini', 'sub', 'bio', 'agro', 'socio']

/** Two vowels that are read as one, or nearly so. */
export const clashingVowels: readonly string[] = ['aa', 'ae', 'ai', 'au', 'ee', 'ei', 'eu', 'ie', 'ii', 'ij', 'oe', 'oi', 'oo', 'ou', 'ui', 'uu']

/** First members, each with the beginnings of those second members that it has a hyphen before. */
export const hyphenPairs: ReadonlyMap<string, readonly string[]> = new Map([
  ['ad', ['hoc', 'interim']],
  ['all', ['in']],
  ['ander', ['half']],
  ['best', ['practice', 'effort', 'of']],
  ['checks', ['and']],
  ['co', ['financier', 'creatie', 'ouder', 'auteur', 'product', 'assistent', 'wetgever', 'voorzitter']],
  ['concept', ['overeenkomst', 'akkoord', 'ontwerp', 'wet']],
  ['directeur', ['generaal']],
  ['directeuren', ['generaal']],
  ['end', ['of', 'to']],
  ['ex', ['ante', 'post', 'minister', 'partner', 'militair', 'gedetineerde', 'werknemer', 'president', 'man', 'vrouw', 'durante', 'officio']],
  ['face', ['to']],
  ['first', ['mover', 'time']],
  ['high', ['tech', 'level', 'risk']],
  ['know', ['how']],
  ['kosten', ['baten', 'effect']],
  ['kop', ['staart', 'hals']],
  ['low', ['tech', 'risk', 'cost']],
  ['minister', ['president']],
  ['mond', ['en', 'tot', 'op']],
  ['no', ['regret', 'go', 'deal', 'claim', 'show']],
  ['noord', ['zuid']],
  ['nul', ['emissie', 'op', 'uren', 'euro']],
  ['off', ['line', 'shore', 'the']],
  ['on', ['line', 'site', 'hold', 'the']],
  ['one', ['stop', 'size']],
  ['oost', ['west']],
  ['open', ['source', 'end']],
  ['opt', ['in', 'out']],
  ['plan', ['do']],
  ['privaat', ['publiek']],
  ['pro', ['actief', 'actieve', 'deo', 'forma', 'life', 'rato']],
  ['proces', ['verba']],
  ['processen', ['verba']],
  ['publiek', ['privat', 'privaat', 'publiek']],
  ['real', ['time']],
  ['secretaris', ['generaal']],
  ['secretarissen', ['generaal']],
  ['stand', ['by', 'alone', 'still']],
  ['start', ['up']],
  ['state', ['of']],
  ['to', ['do', 'the', 'face', 'end', 'go', 'be']],
  ['up', ['to']],
  ['win', ['win']],
  ['worst', ['case']],
  ['zuid', ['noord']],
])

/** Words that link the members of a compound, with hyphens on both sides: `stand-van-zaken`, `hand-in-hand`. */
export const hyphenLinks: readonly string[] = ['aan', 'bij', 'de', 'en', 'het', 'in', 'of', 'om', 'op', 'te', 'tegen', 'to', 'tot', 'van', 'voor']

/** Words that show, after a hyphen at a line end, that only a part was left out: `in- en uitstappers`. */
export const suspendedAfter: readonly string[] = ['en', 'of', 'dan', 'tot', 'noch', 'als', 'respectievelijk', 'resp', 'c.q.']
