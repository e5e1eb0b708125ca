/** Words that papers use in references. Phrases stand in lower case, longest first; a space stands for any gap. */

/** Words before the number of a paper: 'nr. 12', 'nrs. 2 en 3', 'letter D'. */
export const numberCues: readonly { readonly words: string; readonly plural: boolean; readonly letters: boolean }[] = [
  { words: 'nummers', plural: true, letters: false },
  { words: 'nummer', plural: false, letters: false },
  { words: 'letters', plural: true, letters: true },
  { words: 'letter', plural: false, letters: true },
  { words: 'nrs.', plural: true, letters: false },
  { words: 'nrs', plural: true, letters: false },
  { words: 'nos.', plural: true, letters: false },
  { words: 'nos', plural: true, letters: false },
  { words: 'nr.', plural: false, letters: false },
  { words: 'nr', plural: false, letters: false },
  { words: 'no.', plural: false, letters: false },
  { words: 'no', plural: false, letters: false },
  { words: 'n°', plural: false, letters: false },
  { words: '#', plural: false, letters: false },
]

/** Words before a page number. */
export const pageCues: readonly string[] = ["pagina's", 'paginas', 'pagina', 'pag.', 'pag', 'blz.', 'blz', 'bladzijden', 'bladzijde', 'pp.', 'pp', 'p.', 'p']

/** Words that join the members of a list. */
export const listWords: readonly string[] = ['respectievelijk', 'alsmede', 'evenals', 'dan wel', 'danwel', 'alsook', 'en ook', 'resp.', 'en in', 'en', 'of']

/** Words for the dossier that was named just before: 'en idem, nr. 886'. */
export const sameDossierWords: readonly string[] = ['ibidem', 'aldaar', 'ibid.', 'idem', 'id.']

/** Words that say that a paper was printed anew, and the part of its identifier that they stand for. */
export const reprintWords: readonly { readonly words: string; readonly part: string }[] = [
  { words: 'tweede herdruk', part: 'h2' },
  { words: 'eerste herdruk', part: 'h1' },
  { words: 'herdruk', part: 'h1' },
]

/** Words that join the ends of a range. */
export const rangeWords: readonly string[] = ['tot en met', 't/m', 't.m.', 'tm']

/** Words that may stand between a separator and the next paper of a list: 'en in', 'zie ook'. */
export const listFillers: readonly string[] = ['zie tevens', 'zie ook', 'alsook', 'ook', 'in', 'met', 'onder']

/** Words for papers that make a bare '26643-885' right behind them a paper: 'de motie 21501-20-1725'. */
export const paperNouns: ReadonlySet<string> = new Set(['motie', 'moties', 'amendement', 'amendementen', 'stuk', 'stukken', 'brief', 'kamerbrief', 'verslag', 'nota', 'zie', 'cf'])

/** Names of the chambers, as they stand in references, and 'I' or 'II'. */
export const chamberWords: readonly { readonly words: string; readonly chamber: 'I' | 'II'; readonly upper: boolean }[] = [
  { words: 'tweede kamer der staten-generaal', chamber: 'II', upper: false },
  { words: 'eerste kamer der staten-generaal', chamber: 'I', upper: false },
  { words: 'tweede kamer', chamber: 'II', upper: false },
  { words: 'eerste kamer', chamber: 'I', upper: false },
  { words: 'tk', chamber: 'II', upper: true },
  { words: 'ek', chamber: 'I', upper: true },
  { words: 'ii', chamber: 'II', upper: false },
  { words: 'i', chamber: 'I', upper: true },
]

/** Words before a budget chapter: '19 700 hoofdstuk XV'. */
export const chapterWords: readonly string[] = ['begrotingshoofdstuk', 'hoofdstuk', 'hfst.', 'hst.']

/** Words for a bill: a bare dossier in brackets behind one names its dossier. */
export const billWords: readonly string[] = ['wetsvoorstel', 'voorstel van wet', 'voorstellen van wet', 'initiatiefnota', 'initiatiefvoorstel']

/** Words that mark a paper as an attachment of another: 'bijlage bij Kamerstuk …'. */
export const attachmentWords: readonly string[] = ['bijlagen', 'bijlage', 'bijl.']

/** Words between 'bijlage' and the parent paper. */
export const attachmentLinks: readonly string[] = ['behorende bij', 'bij', 'van', 'in']

/** Dossiers whose papers are numbered within two-digit sub-dossiers ('21 501-33'). */
export const subDossiers: ReadonlySet<string> = new Set(['21501'])

/** Words after a number that make it an amount rather than a dossier. */
export const amountWords: readonly string[] = ['euro', 'miljoen', 'miljard', 'mln', 'mld', 'gulden', 'personen', 'mensen', 'inwoners', 'woningen', 'hectare', 'kilometer', 'km', 'ton', 'stuks', 'procent', 'uur', 'fte', "pagina's", 'leerlingen', 'studenten', 'banen', 'gevallen', 'bedrijven', 'huishoudens']

/** What follows a paper number to name a later version or a part: '-h1' herdruk, '-n1' erratum, '-v1' verbetering, '-b1' bijlage, '-e1'. */
export const partLetters: ReadonlySet<string> = new Set(['h', 'n', 'v', 'b', 'e'])

/** Gazettes by the names that open a reference to them. */
export const gazetteWords: readonly { readonly words: string; readonly gazette: 'stb' | 'stcrt' | 'trb' | 'gmb' | 'prb' | 'wsb' | 'bgr' }[] = [
  { words: 'stb.', gazette: 'stb' },
  { words: 'stb', gazette: 'stb' },
  { words: 'staatsblad', gazette: 'stb' },
  { words: 'stcrt.', gazette: 'stcrt' },
  { words: 'stcrt', gazette: 'stcrt' },
  { words: 'staatscourant', gazette: 'stcrt' },
  { words: 'trb.', gazette: 'trb' },
  { words: 'trb', gazette: 'trb' },
  { words: 'tractatenblad', gazette: 'trb' },
  { words: 'gemeenteblad', gazette: 'gmb' },
  { words: 'provinciaal blad', gazette: 'prb' },
  { words: 'waterschapsblad', gazette: 'wsb' },
  { words: 'blad gemeenschappelijke regeling', gazette: 'bgr' },
]

/** Kinds of EU act by the words for them; the letter is that of the CELEX number. */
export const euActWords: readonly { readonly words: string; readonly kind: 'R' | 'L' | 'D' | 'F' | 'H' }[] = [
  { words: 'verordening', kind: 'R' },
  { words: 'verordeningen', kind: 'R' },
  { words: 'uitvoeringsverordening', kind: 'R' },
  { words: 'uitvoeringsverordeningen', kind: 'R' },
  { words: 'richtlijn', kind: 'L' },
  { words: 'richtlijnen', kind: 'L' },
  { words: 'kaderrichtlijn', kind: 'L' },
  { words: 'uitvoeringsrichtlijn', kind: 'L' },
  { words: 'besluit', kind: 'D' },
  { words: 'besluiten', kind: 'D' },
  { words: 'uitvoeringsbesluit', kind: 'D' },
  { words: 'beschikking', kind: 'D' },
  { words: 'kaderbesluit', kind: 'F' },
  { words: 'aanbeveling', kind: 'H' },
]

/** Communities in whose name an EU act stands: '(EU)', '2006/123/EG'. */
export const euCommunities: readonly string[] = ['eu, euratom', 'eg, euratom', 'euratom', 'eeg', 'egks', 'ega', 'eu', 'eg', 'gbvb', 'jbz']

/** Ordinals of the paragraphs of an article. */
export const ordinals: readonly string[] = [
  'eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende', 'elfde', 'twaalfde', 'dertiende', 'veertiende', 'vijftiende', 'zestiende', 'zeventiende', 'achttiende', 'negentiende', 'twintigste',
]

/** Words before a point of an article: 'onder c', 'onderdeel b', 'sub 2°'. */
export const pointWords: readonly string[] = ['onderdelen', 'onderdeel', 'onder', 'punten', 'punt', 'sub', 'subonderdeel', 'letter', 'nr.', 'nummer']

/** Words that end the name of an act that is not in the list of acts. */
export const actNameStops: ReadonlySet<string> = new Set([
  'is', 'zijn', 'was', 'waren', 'wordt', 'worden', 'werd', 'heeft', 'hebben', 'kan', 'kunnen', 'moet', 'moeten', 'mag', 'zal', 'zullen', 'die', 'dat', 'waarin', 'waarbij', 'waarop', 'geldt', 'gelden', 'volgt', 'staat', 'bepaalt', 'biedt', 'om', 'niet', 'als', 'zoals', 'dan', 'aan', 'bij', 'door', 'tot', 'uit', 'ook', 'reeds', 'al', 'een', 'wanneer', 'indien', 'omdat', 'maar', 'echter', 'blijft', 'ziet', 'regelt', 'verplicht', 'vereist', 'maakt', 'stelt',
])

/** Words before a question's number where it is referred to rather than asked: 'antwoord op vraag 10'. */
export const questionContexts: ReadonlySet<string> = new Set(['op', 'zie', 'bij', 'onder', 'van', 'in', 'met', 'aan', 'ook', 'tot', 'dan', 'de', 'naar', 'cf', 'conform'])

/** Words with a capital that stand behind the names in the title of a motion and are none. */
export const notNames: ReadonlySet<string> = new Set(['voorgesteld', 'ontvangen', 'gewijzigd', 'kamerstuk', 'kamerstukken', 'nr', 'nrs', 'ter', 'dat', 'is', 'wordt', 'met', 'een', 'deze', 'dit', 'dictum', 'indiener', 'indieners'])

/** Papers that may be about a motion: 'de brief over de motie'. */
export const letterNouns: ReadonlySet<string> = new Set(['brief', 'brieven', 'kamerbrief', 'kamerbrieven', 'verzamelbrief', 'voortgangsbrief', 'nota', 'notitie', 'rapport', 'rapportage', 'voortgangsrapportage', 'verslag'])

/** Words between such a paper and what it is about. */
export const aboutWords: ReadonlySet<string> = new Set(['over', 'inzake', 'betreffende', 'omtrent', 'aangaande', 'uitvoering', 'invulling', 'opvolging', 'afdoening'])

/** Particles of Dutch surnames, as they stand inside them. */
export const nameParticles: ReadonlySet<string> = new Set(['van', 'de', 'der', 'den', 'het', "'t", 'ten', 'ter', 'te', 'el', 'al', 'la', 'le', 'von', 'in', 'op', 'aan', 'bij', 'over', "'s"])
