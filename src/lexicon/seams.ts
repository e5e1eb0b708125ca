/**
 * Cues for a paragraph that was cut by a turn of the page: what the first half
 * ends on and the second begins with. Weights are added up; above 0 the halves
 * are joined. They were set on the labelled documents and the sample.
 */

/** What the joining of two halves goes by. */
export type SeamCueName =
  | 'open-end'
  | 'comma-end'
  | 'abbreviation-end'
  | 'closed-end'
  | 'semicolon-end'
  | 'function-word-end'
  | 'bound-word-end'
  | 'name-across'
  | 'figure-start'
  | 'lower-case-start'
  | 'name-start'
  | 'sentence-start'
  | 'number-start'
  | 'marker-start'
  | 'turn-between'
  | 'short-first'
  | 'heading-second'
  | 'open-bracket'

/** Weights by the name of the cue. */
export const seamWeights: Readonly<Record<SeamCueName, number>> = {
  /** The first half ends without a mark of punctuation. */
  'open-end': 2,
  /** It ends in a comma, or in a hyphen after a word. */
  'comma-end': 2.6,
  /** It ends in a full stop that belongs to an abbreviation. */
  'abbreviation-end': 1,
  /** It ends in a full stop, question mark, colon or semicolon. */
  'closed-end': -4,
  /** It ends in a semicolon, as list items do, but sentences too. */
  'semicolon-end': -1,
  /** It ends on an article, preposition or the like: no sentence does. */
  'function-word-end': 3,
  /** That word is one that is bound to what follows, or the sign of an amount. */
  'bound-word-end': 3,
  /** The second half begins in lower case, or with the sign of an amount. */
  'lower-case-start': 2.5,
  /** It begins with a capital, but not with a word that opens sentences: a name, perhaps. */
  'name-start': -2.5,
  /** It begins with a figure, as few paragraphs do, and is a sentence, as titles are not. */
  'figure-start': -0.5,
  /** A name seems to be cut by what stands between: the one half ends on a word with a capital, the other begins with one and is a sentence. */
  'name-across': 2,
  /** It begins with a word that opens sentences, in capitals. */
  'sentence-start': -4.5,
  /** It begins with the number of a paper, as titles do. */
  'number-start': -5,
  /** It begins with the marker of a list item. */
  'marker-start': -3,
  /** Footnotes or page furniture stand between the halves. */
  'turn-between': 1,
  /** The first half is shorter than paragraphs cut by a page are. */
  'short-first': -2,
  /** The second half is a short line in capitals' start without a mark at its end, as headings are. */
  'heading-second': -3,
  /** A bracket or quotation mark is open at the cut. */
  'open-bracket': 1.5
}

/** Words no sentence ends on. Verbs are none: subordinate clauses end on them. */
export const openWords: readonly string[] = [
  'de', 'het', 'een', 'en', 'of', 'van', 'in', 'op', 'te', 'met', 'voor', 'door', 'bij', 'naar', 'uit', 'om', 'dat', 'die', 'als', 'aan', 'tot',
  'over', 'onder', 'tussen', 'tegen', 'zonder', 'binnen', 'buiten', 'per', 'via', 'omdat', 'maar', 'dan', 'deze', 'dit', 'haar', 'hun', 'mijn',
  'onze', 'ons', 'uw', 'welke', 'wat', 'hoe', 'waarom', 'ten', 'ter', 'der', 'des', 'zowel', 'alsook', 'alsmede', 'evenals', 'zoals', 'indien',
  'wanneer', 'terwijl', 'hoewel', 'zodat', 'namelijk', 'zeer', 'alle', 'elke', 'ieder', 'iedere', 'er', 'nr', 'artikel', 'sinds', 'volgens', 'tijdens', 'wegens',
  'vanaf', 'vanuit', 'langs', 'krachtens', 'blijkens', 'gedurende', 'ondanks', 'naast', 'inzake', 'betreffende', 'circa', 'ongeveer', 'ruim', 'bijna', 'nagenoeg',
  'zijn', 'sommige', 'enkele', 'verschillende', 'diverse', 'zogenoemde', 'zogeheten'
]

/** Those of them that no sentence ends on, whatever else may show: the others end sentences as parts of verbs (`neem ik over`). */
export const boundWords: readonly string[] = [
  'de', 'het', 'een', 'en', 'of', 'van', 'te', 'dat', 'omdat', 'maar', 'als', 'per', 'via', 'zonder', 'tussen', 'deze', 'mijn', 'onze', 'uw', 'welke', 'ten', 'ter', 'der',
  'des', 'zowel', 'alsook', 'alsmede', 'evenals', 'zoals', 'indien', 'terwijl', 'hoewel', 'zodat', 'elke', 'iedere', 'nr', 'artikel', 'sinds', 'volgens', 'tijdens', 'wegens',
  'vanaf', 'krachtens', 'circa', 'zogenoemde', 'zogeheten'
]

/** Words that open a sentence, when they stand in capitals at the start of a block. */
export const sentenceOpeners: readonly string[] = [
  'de', 'het', 'een', 'deze', 'dit', 'die', 'dat', 'zij', 'ik', 'wij', 'er', 'in', 'op', 'voor', 'met', 'bij', 'naar', 'uit', 'om', 'aan', 'tot', 'over',
  'onder', 'tussen', 'tegen', 'zonder', 'binnen', 'buiten', 'per', 'via', 'door', 'als', 'maar', 'dan', 'ook', 'tevens', 'voorts', 'verder', 'daarnaast',
  'daarbij', 'daarom', 'daartoe', 'daarmee', 'daarop', 'hierbij', 'hiermee', 'hiertoe', 'hierop', 'hiervan', 'hoewel', 'omdat', 'wanneer', 'indien', 'terwijl', 'volgens',
  'wat', 'welke', 'hoe', 'waarom', 'waar', 'wie', 'hoeveel', 'is', 'zijn', 'kan', 'kunt', 'kunnen', 'wil', 'wilt', 'deelt', 'klopt', 'heeft', 'hebt', 'bent',
  'acht', 'ziet', 'graag', 'gaarne', 'ten', 'tot', 'sinds', 'sommige', 'veel', 'vele', 'alle', 'elk', 'elke', 'ieder', 'iedere', 'geen', 'nee', 'neen', 'ja',
  'zo', 'zoals', 'zie', 'wel', 'niet', 'nog', 'al', 'eerder', 'eind', 'begin', 'mede', 'mijn', 'onze', 'hun', 'uw', 'genoemde', 'voornoemde', 'samengevat',
  'kortom', 'overigens', 'bovendien', 'echter', 'tegelijkertijd', 'momenteel', 'inmiddels', 'daarvan', 'waarop', 'waarmee', 'vraag', 'vragen', 'antwoord',
  'reactie', 'bijlage', 'naar', 'gelet', 'gezien', 'conform', 'vanuit', 'vanaf', 'vervolgens', 'allereerst', 'tenslotte', 'slotte', 'eveneens', 'evenmin',
  'waarover', 'waaruit', 'van', 'worden', 'wordt', 'zou', 'zouden', 'moet', 'moeten', 'mag', 'mogen', 'gaat', 'geldt', 'bestaat', 'men', 'wanneer', 'verschillende',
  'leden', 'lid', 'betreft', 'beschikt', 'hierover', 'hierin', 'daarin', 'daarover', 'dergelijke', 'zodra', 'zolang', 'sedert', 'na', 'vóór'
]
