import type { Chamber, DateEvent, DocumentKind } from '../kast.js'

/**
 * The words of titles, dates, formulas and signatures at the head of a paper.
 * Data for `sections/header`. Forms from 117 papers of 1995 to 2026.
 */

/** Words that settle the kind of a paper, in lower case; the first that stands in the title counts. */
export const titleKinds: readonly { words: string; kind: DocumentKind }[] = [
  { words: 'inbreng verslag wetsvoorstel', kind: 'onbekend' },
  { words: 'inbreng verslag (wetsvoorstel)', kind: 'onbekend' },
  { words: 'feitelijke vragen', kind: 'lijst-van-vragen-en-antwoorden' },
  { words: 'inbreng', kind: 'inbreng-schriftelijk-overleg' },
  { words: 'nader schriftelijk overleg', kind: 'verslag-nader-schriftelijk-overleg' },
  { words: 'schriftelijk overleg', kind: 'verslag-schriftelijk-overleg' },
  { words: 'lijst van vragen', kind: 'lijst-van-vragen-en-antwoorden' },
  { words: 'lijst met vragen', kind: 'lijst-van-vragen-en-antwoorden' },
  { words: 'nota naar aanleiding van het', kind: 'nota-naar-aanleiding-van-het-verslag' },
  { words: 'nota n.a.v. het', kind: 'nota-naar-aanleiding-van-het-verslag' },
  { words: 'kamervragen', kind: 'kamervragen' },
  { words: 'vragen van het lid', kind: 'kamervragen' },
  { words: 'vragen van de leden', kind: 'kamervragen' }
]

/** First words of a title, in lower case: what may follow a letter that is the number of a paper. */
export const titleHeads: readonly string[] = [
  'herdruk', 'verslag', 'voorlopig verslag', 'nader voorlopig verslag', 'nader verslag', 'eindverslag', 'tweede nader verslag', 'inbreng',
  'lijst van', 'lijst met', 'nota', 'nadere nota', 'tweede nota', 'memorie van', 'nadere memorie', 'brief van', 'brief', 'motie', 'gewijzigde motie',
  'nader gewijzigde motie', 'amendement', 'gewijzigd amendement', 'nader gewijzigd amendement', 'advies', 'rapport', 'jaarverslag', 'voorstel van',
  'gewijzigd voorstel', 'ontwerp', 'geleidende brief', 'koninklijke boodschap', 'verklaring', 'bijlage', 'besluit', 'verzoek', 'agenda', 'overzicht',
  'aanhangsel', 'position paper', 'derde nota', 'nader rapport', 'initiatiefnota', 'stenografisch verslag', 'reactie', 'antwoord'
]

/** Whole titles that are told without a number and in small letters too; a heading in the body hardly ever reads so. */
export const titlePhrases: readonly string[] = [
  'verslag van een', 'verslag schriftelijk overleg', 'inbreng verslag', 'inbreng schriftelijk overleg', 'inbreng van een schriftelijk overleg',
  'inbreng ten behoeve van', 'lijst van vragen', 'lijst met vragen', 'nota naar aanleiding van het', 'nota n.a.v. het', 'verslag houdende',
  'inbreng feitelijke vragen', 'inbreng voor'
]

/** First words of a date line, in lower case. */
export const dateVerbs: readonly { words: string; event: DateEvent }[] = [
  { words: 'vastgesteld', event: 'adopted' },
  { words: 'ontvangen', event: 'received' },
  { words: 'voorgesteld', event: 'proposed' },
  { words: 'ingezonden', event: 'submitted' },
  { words: 'verzonden', event: 'sent' }
]

/** Places that a letter is dated from. */
export const datePlaces: readonly string[] = ['den haag', "'s-gravenhage", 's-gravenhage', 'amsterdam']

/** Words between the verb or place of a date line and its date. */
export const dateLinks: readonly string[] = ['op', 'd.d.', 'dd.', 'datum']

/** Beginnings of the lines that name the chamber and its series, in lower case, with the chamber where they tell it. */
export const mastheads: readonly { words: string; chamber: Chamber | null }[] = [
  { words: 'tweede kamer der staten-generaal', chamber: 'tweede-kamer' },
  { words: 'eerste kamer der staten-generaal', chamber: 'eerste-kamer' },
  { words: 'tweede kamer, vergaderjaar', chamber: 'tweede-kamer' },
  { words: 'eerste kamer, vergaderjaar', chamber: 'eerste-kamer' },
  { words: 'staten-generaal', chamber: null },
  { words: 'vergaderjaar', chamber: null },
  { words: 'zitting 1', chamber: null },
  { words: 'aanhangsel van de handelingen', chamber: null },
  { words: 'aanhangsel tot het verslag van de handelingen', chamber: null },
  { words: 'vragen gesteld door de leden der kamer', chamber: null },
  { words: 'regering gegeven antwoorden', chamber: null },
  { words: 'kamerstuk', chamber: null }
]

/** Words in the address of a letter, in lower case, that tell the chamber. */
export const addressedChambers: readonly { words: string; chamber: Chamber }[] = [
  { words: 'voorzitter van de tweede kamer', chamber: 'tweede-kamer' },
  { words: 'voorzitter van de eerste kamer', chamber: 'eerste-kamer' }
]

/** Beginnings of remarks on the edition, in lower case, which may stand between the date and the text. */
export const editionRemarks: readonly string[] = ['i.v.m.', 'in verband met een correctie', 'in verband met verbetering', 'deze versie', 'dit stuk', 'herdruk']

/** Words before `commissie` in the name of a committee. */
export const committeeKinds: readonly string[] = ['vaste', 'algemene', 'tijdelijke', 'bijzondere', 'gemengde', 'parlementaire']

/** Verbs that end the name of a committee. */
export const committeeStops: readonly string[] = [
  'heeft', 'hebben', 'bestond', 'bestonden', 'bestaat', 'bestaan', 'belast', 'brengt', 'brengen', 'is', 'zijn', 'had', 'hadden', 'legt', 'leggen',
  'stelt', 'stellen', 'geeft', 'geven', 'over', 'ter', 'aanleiding', 'tijdens', 'kennisgenomen', 'voerde', 'voert', 'wenst', 'wensen', 'binnen'
]

/** Words before the name of a committee at the start of a preamble: any others make the paragraph one of the text. */
export const committeeLeads: readonly string[] = [
  'de', 'het', 'in', 'binnen', 'bij', 'door', 'namens', 'aan', 'leden', 'van', 'uit', 'voorbereidend', 'onderzoek', 'dit', 'wetsvoorstel', 'voorstel', 'wet', 'heeft', 'geeft'
]

/** What a committee says it did with the questions: a paragraph with its name and one of these is the preamble. */
export const committeeActs: readonly string[] = [
  'voorgelegd', 'voor te leggen', 'voorleggen', 'kennisgenomen', 'kennis genomen', 'verslag uit te brengen', 'verslag uit', 'gesteld', 'te stellen',
  'voorbereidend onderzoek', 'beraadslaagd', 'gelegenheid', 'schriftelijk overleg gevoerd', 'schriftelijk overleg', 'brief gestuurd', 'brief gezonden',
  'vragen en opmerkingen'
]

/** Beginnings of the sentences that go on with a preamble, in lower case. */
export const preambleLeads: readonly string[] = [
  'de vragen', 'deze vragen', 'de op ', 'de gestelde vragen', 'vragen en antwoorden', 'bij brief van', 'bij brieven van', 'per brief van', 'naar aanleiding hiervan',
  'naar aanleiding daarvan', 'de minister', 'de staatssecretaris', 'de bewindsperso', 'de bewindslieden', 'de regering', 'het kabinet', 'de commissie', 'bijgaand', 'dit verslag', 'hiervan', 'van het',
  'de volledige agenda', 'de antwoorden', 'de ministers', 'de staatssecretarissen', 'het verslag', 'de uitgaande brief', 'de antwoordbrief', 'zij ', 'de initiatiefnemer',
  'de algemene rekenkamer', 'zie ook', 'onder het voorbehoud', 'onder voorbehoud', 'met de door', 'de daarop', 'hieronder', 'hierna', 'de leden van de commissie', 'op '
]

/** Words of which a sentence that goes on with a preamble holds one, in lower case. */
export const preambleActs: readonly string[] = [
  'voorgelegd', 'beantwoord', 'afgedrukt', 'gereageerd', 'uitstelbericht', 'brief gestuurd', 'brief gezonden', 'brief verzonden', 'brief gericht', 'brief verstuurd',
  'verslag uit', 'toegezonden', 'bestaat uit', 'uitgaande brief', 'antwoordbrief', 'opgenomen aan het einde', 'opgenomen aan het eind', 'gegeven antwoorden', 'genoegzaam', 'aanhangsel', 'ingezonden',
  'ontvangen', 'einde van het verslag'
]

/** Beginnings of the paragraphs of Kamervragen that say who asked and who answers, in lower case. */
export const memberQuestionLeads: readonly string[] = [
  'vragen van het lid', 'vragen van de leden', 'vraag van het lid', 'vraag van de leden', 'antwoord van', 'antwoorden van', 'mededeling van', 'nader antwoord van',
  'aanvullend antwoord van', 'herzien antwoord van', 'antwoord (herziene versie) van', '(ingezonden', '(ontvangen', 'zie ook aanhangsel'
]

/** Beginnings of a letter that brings answers, in lower case; the letter must name questions too. */
export const replyLeads: readonly string[] = [
  'in antwoord op uw brief', 'in antwoord op de', 'in reactie op uw brief', 'naar aanleiding van uw brief', 'hierbij bied ik', 'hierbij zend ik', 'hierbij stuur ik', 'hierbij ontvangt u',
  'hierbij doe ik', 'bijgaand bied ik', 'bijgaand zend ik', 'bijgaand stuur ik', 'bijgaand ontvangt u', 'mede namens', 'met deze brief', 'onder verwijzing naar', 'hiermee', 'hierbij sturen wij',
  'hierbij bieden wij', 'hierbij zenden wij', 'bijgaand treft u', 'hierbij treft u'
]

/** The words for questions of members in such a letter, in lower case. */
export const memberQuestions: readonly string[] = ['vragen van het lid', 'vragen van de leden', 'kamervragen', 'schriftelijke vragen', 'vragen die zijn gesteld door', 'vragen gesteld door']

/** Words in which a postponement is told: the date on it is not that of an answer. */
export const postponements: readonly string[] = [
  'niet binnen de gebruikelijke termijn', 'niet binnen de gestelde termijn', 'niet binnen de termijn', 'niet binnen drie weken', 'zo spoedig mogelijk', 'uitstel'
]

/** Verbs of submitting, in lower case: what happened on a date is told by the verb nearest behind it, else before it. */
export const submissionVerbs: readonly string[] = [
  'voorgelegd', 'toegezonden vragen', 'gestelde vragen', 'ingezonden vragen', 'gesteld', 'een brief', 'vragen gestuurd', 'vragen gezonden', 'ter beantwoording'
]

/** Verbs of answering. */
export const answerVerbs: readonly string[] = ['beantwoord', 'gereageerd', 'antwoord', 'een reactie', 'zijn reactie', 'haar reactie']

/** Verbs of putting off. */
export const delayVerbs: readonly string[] = ['uitstel', 'tussenbericht']

/** Verbs of sending, which tell nothing of what was sent. */
export const sendingVerbs: readonly string[] = ['toegezonden', 'gestuurd', 'verstuurd', 'gezonden', 'verzonden', 'toegestuurd', 'ontvangen', 'aangeboden']

/** Offices in signatures, in lower case, the longer before the one that it begins or ends with. */
export const signatureOffices: readonly string[] = [
  'ondervoorzitter', 'voorzitter', 'adjunct-griffier', 'substituut-griffier', 'commissiegriffier', 'griffier', 'secretaris'
]

/** What may stand before an office in a signature: it is part of the role. */
export const signatureQualities: readonly string[] = ['fungerend', 'waarnemend', 'wnd.', 'plaatsvervangend', 'plv.', 'tijdelijk', 'toegevoegd', 'eerste', 'tweede']

/** Spellings of offices that differ from the role's name. */
export const officeSpellings: Readonly<Record<string, string>> = { 'adjunct griffier': 'adjunct-griffier', 'adjunctgriffier': 'adjunct-griffier', 'voorzitster': 'voorzitter', 'wnd.': 'waarnemend', 'plv.': 'plaatsvervangend' }

/** Small words before a surname. */
export const nameParticles: readonly string[] = [
  'van', 'de', 'der', 'den', 'het', "'t", 't', 'ter', 'ten', 'te', 'in', 'op', 'aan', 'bij', 'onder', 'over', 'uit', 'el', 'al', 'la', 'le', 'du', 'von', 'zu', 'dos', 'da', 'di', 'y', 'tot', 'd', 'l', 'ben', 'bin', 'af', 'thoe'
]

/** Words that are headings and no names, in lower case. */
export const noNames: readonly string[] = [
  'inhoudsopgave', 'inhoud', 'algemeen', 'inleiding', 'vragen', 'vraag', 'antwoord', 'antwoorden', 'blz', 'bijlage', 'fractie', 'opmerkingen', 'inbreng', 'reactie', 'samenstelling', 'artikelsgewijs', 'vastgesteld', 'ontvangen'
]

/** Words that stand before what the questions are about, in lower case, best first where two begin at one place. */
export const subjectTriggers: readonly string[] = [
  'kennisgenomen van', 'kennis genomen van', 'naar aanleiding van', 'met betrekking tot', 'inzake', 'betreffende', 'omtrent', 'aangaande', 'over'
]

/** Papers that questions are about: singular, plurals. */
export const paperNouns: readonly { noun: string; plurals: readonly string[] }[] = [
  { noun: 'brief', plurals: ['brieven'] },
  { noun: 'kamerbrief', plurals: ['kamerbrieven'] },
  { noun: 'voortgangsbrief', plurals: ['voortgangsbrieven'] },
  { noun: 'beleidsbrief', plurals: ['beleidsbrieven'] },
  { noun: 'antwoordbrief', plurals: ['antwoordbrieven'] },
  { noun: 'fiche', plurals: ['fiches'] },
  { noun: 'bnc-fiche', plurals: ['bnc-fiches'] },
  { noun: 'nota', plurals: ["nota's", 'nota’s'] },
  { noun: 'notitie', plurals: ['notities'] },
  { noun: 'rapport', plurals: ['rapporten'] },
  { noun: 'verslag', plurals: ['verslagen'] },
  { noun: 'jaarverslag', plurals: ['jaarverslagen'] },
  { noun: 'verdrag', plurals: ['verdragen'] },
  { noun: 'wetsvoorstel', plurals: ['wetsvoorstellen'] },
  { noun: 'voorstel', plurals: ['voorstellen'] },
  { noun: 'mededeling', plurals: ['mededelingen'] },
  { noun: 'ontwerpbesluit', plurals: ['ontwerpbesluiten'] },
  { noun: 'besluit', plurals: ['besluiten'] },
  { noun: 'agenda', plurals: ["agenda's", 'agenda’s'] },
  { noun: 'kabinetsreactie', plurals: ['kabinetsreacties'] },
  { noun: 'reactie', plurals: ['reacties'] },
  { noun: 'advies', plurals: ['adviezen'] },
  { noun: 'evaluatie', plurals: ['evaluaties'] },
  { noun: 'begroting', plurals: ['begrotingen'] },
  { noun: 'stuk', plurals: ['stukken'] },
  { noun: 'document', plurals: ['documenten'] }
]

/** Nouns of {@link paperNouns} that always carry a date of their own: a second one begins a new subject. */
export const letterNouns: readonly string[] = ['brief', 'kamerbrief', 'voortgangsbrief', 'beleidsbrief', 'antwoordbrief']

/** Words between a paper and its topic, in lower case. */
export const topicLinks: readonly string[] = ['inzake', 'over', 'betreffende', 'aangaande', 'omtrent', 'met betrekking tot', 'houdende', 'getiteld', 'ten aanzien van', 'op het gebied van']

/** First words, with a capital, of an item in a list of titles parted by commas. */
export const listOpeners: readonly string[] = [
  'De', 'Het', 'Een', 'Brief', 'Fiche', 'BNC-fiche', 'Verslag', 'Rapport', 'Nota', 'Notitie', 'Geannoteerde', 'Kabinetsreactie', 'Reactie', 'Antwoord', 'Antwoorden', 'Aanbieding', 'Voortgang', 'Voortgangsrapportage',
  'Uitvoering', 'Stand', 'Evaluatie', 'Toezegging', 'Voorstel', 'Mededeling', 'Beleidsreactie', 'Kwartaalrapportage', 'Verzoek'
]
