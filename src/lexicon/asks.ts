/**
 * How questions are put in parliamentary papers from 1995 on: who asks, with which verbs, and for what. The lists are
 * phrases in the pattern language of the phrase matcher. Source: the formulas of written consultations, lists of
 * questions, reports on bills and written questions, in the present and the past tense.
 */

/** Those who ask, more than one. */
const askers: readonly string[] = [
  'de|deze|die|genoemde|voornoemde|bovengenoemde|eerdergenoemde|eerstgenoemde|laatstgenoemde|dezelfde|beide|overige leden|fractieleden|*-fractieleden',
  'de|deze|beide genoemde|voornoemde|bovengenoemde|eerdergenoemde|laatstgenoemde|overige|betrokken|onderhavige leden|fractieleden',
  'de|deze hier? thans? aan het woord zijnde leden|fractieleden',
  'de|deze|beide|genoemde|voornoemde fracties|vragenstellers|indieners|ondergetekenden',
  '^ leden van',
  'zij|ze',
]

/** Those who ask, one alone. */
const soleAskers: readonly string[] = [
  'het|dit|genoemd|voornoemd|dat lid|fractielid',
  'het|dit genoemde|voornoemde lid',
  'de|deze|voornoemde fractie|*-fractie|vragensteller|vraagsteller|vraagstelster',
  'de|deze hier? aan het woord zijnde fractie',
  'het hier? aan het woord zijnde lid',
  'de|deze commissie|*commissie',
  'de|deze vaste|algemene|bijzondere|tijdelijke commissie|commissies',
  'zij|ze|hij',
]

/** Verbs that become a question or a request by what they take: "vragen of", "vragen om … te". */
const questionVerbs: readonly string[] = ['vragen|vroegen|informeren|informeerden|afvragen|navragen']
const soleQuestionVerbs: readonly string[] = ['vraagt|vroeg|informeert|informeerde|afvraagt']

/** Verbs that ask for something where a wish stands beside them: "vernemen graag", "willen … ontvangen". */
const wishVerbs: readonly string[] = ['vernemen|vernamen|horen|hoorden|ontvangen|ontvingen|krijgen|kregen|zien|zagen|weten']
const soleWishVerbs: readonly string[] = ['verneemt|vernam|hoort|hoorde|ontvangt|ontving|krijgt|kreeg|ziet|zag|weet']

/** States of mind that ask: "zijn benieuwd hoe". */
const curious: readonly string[] = [
  'zijn|waren|blijven|bleven ~4 benieuwd|nieuwsgierig',
  'zijn|waren ~4 geïnteresseerd in',
  'kijken|keken|zien ~4 uit naar ~3 reactie|toelichting',
]
const soleCurious: readonly string[] = ['is|was|blijft|bleef ~4 benieuwd|nieuwsgierig', 'is|was ~4 geïnteresseerd in']

/** Verbs that request a deed. */
const requestVerbs: readonly string[] = [
  'verzoeken|verzochten',
  'oproepen|aandringen|uitnodigen',
  'roepen|riepen ~25 op',
  'dringen|drongen ~16 aan',
  'nodigen|nodigden ~16 uit',
  'sporen|spoorden ~16 aan',
  'geven|gaven ~16 in overweging',
  'bevelen|bevalen ~16 aan',
  'eisen|eisten dat|van',
  'doen|deden ~4 verzoek|oproep|beroep',
  'stellen|stelden ~4 prijs',
  'prijs stellen',
  'zouden ~4 waarderen|appreciëren als|indien|wanneer',
]
const soleRequestVerbs: readonly string[] = [
  'verzoekt',
  'roept|riep ~25 op',
  'dringt|drong ~16 aan',
  'nodigt|nodigde ~16 uit',
  'spoort|spoorde ~16 aan',
  'geeft|gaf ~16 in overweging',
  'beveelt|beval ~16 aan',
  'eist|eiste dat|van',
  'doet|deed ~4 verzoek|oproep|beroep',
  'stelt|stelde ~4 prijs',
  'zou ~4 waarderen|appreciëren als|indien|wanneer',
]

/** Whole turns that put a question without a verb of asking, or without naming who asks. */
const questionTurns: readonly string[] = [
  'rijst|rijzen|rees|leeft|leven|resteert|rest|komt ~8 de vraag|vragen ~4 of|hoe|wat|waarom|welke|welk|wie|wanneer|waar|in',
  'de vraag|vragen rijst|rijzen|rees|blijft|resteert|dringt ~8 of|hoe|wat|waarom|welke|welk|wie|wanneer|waar|in',
  'roept|roepen|riep|riepen ~10 de|als? vraag|vragen ~2 op ~2 of|hoe|wat|waarom|welke|welk|wie|wanneer|waar|in',
  'is|was|blijft ~3 leden|lid|hen|fractie ~2 de vraag ~2 of|hoe|wat|waarom|welke|welk|wie|wanneer',
  'hun|haar|zijn eerste|tweede|volgende? vraag is|luidt|was|luidde|betreft',
  'onduidelijk is ~4 leden|lid ~2 of|hoe|wat|waarom|welke|wie|wanneer',
  'voor ~4 leden|lid|fractie ~8 is|blijft ~3 onduidelijk ~2 of|hoe|wat|waarom|welke|wie|wanneer',
  'voor ~4 leden|lid|fractie ~8 is|blijft ~3 niet ~1 duidelijk ~2 of|hoe|wat|waarom|welke|wie|wanneer',
  '^ graag|gaarne ~2 een|de|het|uw|nadere|meer ~4 reactie|toelichting|overzicht|onderbouwing|uitleg|verduidelijking|antwoord|opheldering|bevestiging|inzicht|informatie|oordeel|beschouwing|stand',
  '^ gaarne|graag wordt|worden ~14 vernomen|ontvangen|gevraagd|tegemoetgezien|verzocht|gegeven',
  '^ gevraagd wordt|werd ~3 of|hoe|wat|waarom|welke|welk|wie|wanneer|naar|om',
  '^ de|het|aan minister|ministers|staatssecretaris|staatssecretarissen|kabinet|regering|bewindspersoon|bewindspersonen|bewindslieden wordt|worden|werd ~8 gevraagd ~3 of|hoe|wat|waarom|welke|welk|wie|wanneer|naar',
]

/** Turns of those who ask that put a question, by a noun or an auxiliary. */
const questionPhrases: readonly string[] = [
  'stellen|stelden|hebben|hadden ~8 vraag ~3 of|hoe|wat|waarom|welke|welk|wie|wanneer',
  'willen|wensen|wilden|wensten|zouden graag|gaarne ~5 reactie|toelichting|overzicht|onderbouwing|uitleg|verduidelijking|antwoord|opheldering|inzicht|informatie|duidelijkheid',
  'willen|wensen|wilden|wensten ~3 opheldering|uitleg|duidelijkheid|antwoord van|over|op',
  'achten|achtten|vinden|vonden ~3 toelichting|reactie|onderbouwing|uitleg|verduidelijking gewenst|nodig|noodzakelijk|wenselijk',
]
const soleQuestionPhrases: readonly string[] = [
  'stelt|stelde|heeft|had ~8 vraag ~3 of|hoe|wat|waarom|welke|welk|wie|wanneer',
  'wil|wenst|wilde|wenste|zou graag|gaarne ~5 reactie|toelichting|overzicht|onderbouwing|uitleg|verduidelijking|antwoord|opheldering|inzicht|informatie|duidelijkheid',
  'wil|wenst|wilde|wenste ~3 opheldering|uitleg|duidelijkheid|antwoord van|over|op',
  'acht|achtte|vindt|vond ~3 toelichting|reactie|onderbouwing|uitleg|verduidelijking gewenst|nodig|noodzakelijk|wenselijk',
]

/** Whole turns that request a deed of the one who answers, in the passive. */
const requestTurns: readonly string[] = [
  '^ de|het minister|ministers|staatssecretaris|staatssecretarissen|kabinet|regering|bewindspersoon|bewindspersonen|bewindslieden wordt|worden|werd|werden ~8 verzocht|opgeroepen|uitgenodigd',
  '^ de|het minister|ministers|staatssecretaris|staatssecretarissen|kabinet|regering|bewindspersoon|bewindspersonen|bewindslieden wordt|worden|werd|werden ~8 gevraagd om|hierop|hier|dit|te|nader|in',
  '^ verzocht wordt|werd',
]

/** Words with which a wish is told. */
const wishes: readonly string[] = [
  'graag|gaarne|liefst',
  'willen|wil|wilden|wilde|wensen|wenst|wensten|wenste',
  'zouden|zou',
]

/** Auxiliaries behind which a verb stands in its whole form, for one asker as for many. */
const modals: readonly string[] = [
  'willen|wil|wilden|wilde|wensen|wenst|wensten|wenste|zouden|zou|moeten|moet|mogen|mag|kunnen|kan|konden|kon|blijven|blijft|komen|komt|laten|laat|doet',
]

/** Words that open an indirect question. */
const interrogatives: readonly string[] = [
  'of|hoe|hoeveel|hoelang|hoever|hoezeer|wat|wie|wiens|welk|welke|waarom|wanneer|waar|waarin|waaruit|waarop|waaraan|waardoor|waarmee|waarvan|waarvoor|waartoe|waarbij|waarover|waarnaar|waartegen|hoeverre|hoezo|vanwaar',
]

/** What is asked for where information is asked for, and no deed. */
const information: readonly string[] = [
  'reactie|reacties|toelichting|toelichtingen|overzicht|overzichten|onderbouwing|uitleg|verduidelijking|opheldering|duidelijkheid|informatie|inzicht|uitsplitsing|antwoord|antwoorden|bevestiging|oordeel|visie|mening|opvatting|appreciatie|beschouwing|uiteenzetting|verklaring|motivering|argumentatie|cijfers|gegevens|voorbeelden|helderheid|inschatting|analyse|specificatie|tijdpad|tijdlijn|planning|update|actualisering|terugkoppeling|garantie|zekerheid|schets|weging|duiding|commentaar|preciseren|precisering|rekenvoorbeelden|redenen|reden|aantallen',
  'stand van zaken',
]

/** What "vragen" takes where nothing is asked. */
const otherObjects: readonly string[] = [
  'aandacht|begrip|respect|geduld|moed|tijd|inzet|offers',
  'over|die',
  'en opmerkingen',
]

/** Phrases that hold a word of asking and do not ask with it. */
const idleTurns: readonly string[] = ['naar aanleiding', 'naar voren', 'naar mening|oordeel|verwachting', 'graag|gaarne ~3 gebruik', 'beantwoording|antwoorden|reactie ~4 tegemoet']

/** Words that open a clause in which another than the asker can be the subject. */
const subordinators: readonly string[] = [
  'dat|omdat|doordat|zodat|opdat|terwijl|aangezien|hoewel|ofschoon|nadat|voordat|totdat|mits|tenzij|alsof|zoals|toen|daar',
]

/** Prepositions: the members behind them are not those who ask. */
const prepositions: readonly string[] = [
  'van|volgens|voor|aan|door|bij|namens|met|over|tegen|naast|tussen|onder|op|jegens|richting|tot|wat|gelet|conform|behalve',
]

/** Finite verbs that say something else than a question; a verb of asking far behind one is not the asker's own. */
const otherVerbs: readonly string[] = [
  'hebben|heeft|hadden|had|zijn|is|waren|was|worden|wordt|werden|werd|zullen|zal|gaan|gaat|gingen|ging|staan|staat|stonden|doen|deden',
  'constateren|constateert|constateerden|merken|merkt|merkten|wijzen|wijst|wezen|vinden|vindt|vonden|achten|acht|achtten|menen|meent|meenden|steunen|steunt|steunden|delen|deelt|deelden|onderschrijven|onderschrijft|onderschreven|begrijpen|begrijpt|begrepen|danken|dankt|dankten|maken|maakt|maakten|nemen|neemt|namen|hechten|hecht|hechtten|stellen|stelt|stelden|geven|geeft|gaven|zien|ziet|zagen|lezen|leest|lazen|horen|hoort|hoorden|vernemen|verneemt|vernamen|spreken|spreekt|spraken|benadrukken|benadrukt|benadrukten|onderstrepen|onderstreept|betreuren|betreurt|verwelkomen|verwelkomt|vrezen|vreest|vreesden|hopen|hoopt|hoopten|houden|houdt|hielden|denken|denkt|dachten|geloven|gelooft|waarderen|waardeert|ondersteunen|ondersteunt|verwijzen|verwijst|verwezen|refereren|refereert|noemen|noemt|noemden|schrikken|schrikt|staan|signaleren|signaleert|erkennen|erkent|herinneren|herinnert|memoreren|memoreert|pleiten|pleit|pleitten|verwachten|verwacht|weten|weet|missen|mist|misten|krijgen|krijgt|ontvingen|ontvangen|ontvangt|maken|schrijven|schrijft|rekenen|rekent|concluderen|concludeert|twijfelen|twijfelt|betwijfelen|betwijfelt|herkennen|herkent|beschouwen|beschouwt|volgen|volgt|zetten|zet|brengen|brengt|leggen|legt|sluiten|sluit|betwisten|vrezen|verzetten',
]

/** Words that join a second verb to the same asker. */
const conjunctions: readonly string[] = ['en|maar|alsmede|alsook|doch']

/** Adverbs between a conjunction, the verb and the asker. */
const adverbs: readonly string[] = [
  'daarom|derhalve|dan|ook|tevens|voorts|verder|daarnaast|vervolgens|eveneens|echter|wel|nog|zich|allereerst|bovendien|dus|hierbij|daarbij|hierover|daarover|nogmaals|opnieuw|met|klem|slotte|tot|slot|ten|hier|nu|thans|zo|aldus|nadrukkelijk|dringend|hierom|evenwel|overigens',
]

/** Words behind which the verb reports the question that stands before it: "…, zo vragen deze leden". */
const reporters: readonly string[] = ['zo|aldus']

/** Openings of a question to the one who answers, for a sentence whose question mark was lost. */
const questionOpenings: readonly string[] = [
  '^ kan|kunt|wil|wilt|bent|heeft|deelt|erkent|herkent|weet|acht|ziet|vindt|beschikt|onderschrijft|klopt|zou|zult|gaat|hebt u',
  '^ kan|kunnen|wil|willen|is|zijn|heeft|hebben|deelt|delen|erkent|erkennen|herkent|onderschrijft|acht|achten|ziet|zien|zou|zouden|gaat|zal|zullen|vindt de|het minister|ministers|staatssecretaris|staatssecretarissen|kabinet|regering|bewindspersoon|bewindspersonen|bewindslieden|initiatiefnemer|initiatiefnemers',
  '^ waarom|hoe|hoeveel|wat|welk|welke|wanneer|wie|waar ~2 kan|kunnen|wil|is|zijn|heeft|hebben|gaat|zal|vindt|denkt|doet|bent|kunt|wordt|worden|betekent ~1 de|het|u|er minister|staatssecretaris|kabinet|regering|bewindspersoon|voor|bijvoorbeeld',
  '^ zo ja|nee|neen|niet|wel ~4 wat|hoe|waarom|welke|welk|wie|wanneer|waar|waaruit|hoeveel|kan|kunt|is|bent',
  '^ indien|als ja|nee|neen|niet ~3 wat|hoe|waarom|welke|welk|wie|wanneer|waar|kan|kunt|is|bent',
]

/** What a cue of asking does; each list tells. */
export type AskCue =
  | 'askers'
  | 'soleAskers'
  | 'questionVerbs'
  | 'soleQuestionVerbs'
  | 'wishVerbs'
  | 'soleWishVerbs'
  | 'curious'
  | 'soleCurious'
  | 'requestVerbs'
  | 'soleRequestVerbs'
  | 'questionPhrases'
  | 'soleQuestionPhrases'
  | 'questionTurns'
  | 'requestTurns'
  | 'wishes'
  | 'modals'
  | 'interrogatives'
  | 'information'
  | 'otherObjects'
  | 'idleTurns'
  | 'subordinators'
  | 'prepositions'
  | 'otherVerbs'
  | 'conjunctions'
  | 'adverbs'
  | 'reporters'
  | 'questionOpenings'
  | 'purpose'
  | 'infinitive'
  | 'about'

/** The cues of asking by what they do; `findAsks` tells how they work together. */
export const askCues: Readonly<Record<AskCue, readonly string[]>> = {
  askers,
  soleAskers,
  questionVerbs,
  soleQuestionVerbs,
  wishVerbs,
  soleWishVerbs,
  curious,
  soleCurious,
  requestVerbs,
  soleRequestVerbs,
  questionPhrases,
  soleQuestionPhrases,
  questionTurns,
  requestTurns,
  wishes,
  modals,
  interrogatives,
  information,
  otherObjects,
  idleTurns,
  subordinators,
  prepositions,
  otherVerbs,
  conjunctions,
  adverbs,
  reporters,
  questionOpenings,
  purpose: ['om'],
  infinitive: ['te'],
  about: ['naar'],
}
