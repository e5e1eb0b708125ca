import type { Phrase } from '../text/phrases.js'

/**
 * Cues for the border between an answer and the question that follows it, which
 * nothing in the text marks: who is speaking. The pattern language is that of
 * `text/phrases.ts`. Weights are log-odds that a paragraph belongs to the
 * question, rounded. They were fitted to all runs of three paragraphs and more
 * of the labelled documents, to answers and questions of one document put
 * together at random, and to the same runs with half or all of the phrases
 * struck out, so that the words a paragraph shares with its neighbours count
 * where no phrase is met; judged by leaving out all papers of one hand. Where
 * phrases are missed it is remarks that are lost, so that a longer question
 * costs a little less than was fitted.
 */

/** Words behind `dit` and `deze` that do not point to what was said before: who asks and answers, and what lies on the table. */
export const unpointed: RegExp = /^ (?:leden|lid|fracties?|ministers?|staatssecretaris(?:sen)?|bewinds\p{L}+|brief|nota|vragen|zijn|week|maand|kabinets\p{L}+)(?!\p{L})/u

/** The phrases, by the cue that they are counted under. */
export const borderPhrases: readonly Phrase[] = [
  // Fracties speaking.
  { id: 'asker-opens', phrase: '^^ de|deze|genoemde|voornoemde|bovengenoemde leden|fractieleden' },
  { id: 'asker-opens', phrase: '^^ het|dit lid' },
  { id: 'asker-opens', phrase: '^^ leden van de' },
  { id: 'asker-opens', phrase: '^^ de ~2 aan het woord zijnde leden|lid' },
  { id: 'asker-opens', phrase: '^^ de fractie|fracties van' },
  { id: 'asker-in-turn', phrase: 'vragen|vraagt|vernemen|verneemt|lezen|leest|constateren|constateert|merken|merkt|wijzen|wijst|vinden|vindt|menen|meent|willen|wil|zouden|zou|verzoeken|verzoekt|horen|hoort|ontvangen|ontvangt|benadrukken|benadrukt|zien|ziet|hebben|heeft|maken|maakt|achten|acht|hechten|hecht|onderschrijven|vroegen|stelden|wezen|informeerden|informeren|begrijpen|begrijpt|roepen|dringen|pleiten|steunen deze|genoemde|voornoemde|dit leden|lid' },
  { id: 'asker-in-turn', phrase: 'vragen|vraagt|vernemen|verneemt|lezen|leest|constateren|constateert|merken|merkt|wijzen|wijst|vinden|vindt|menen|meent|willen|wil|zouden|zou|verzoeken|verzoekt|horen|hoort|ontvangen|ontvangt|benadrukken|benadrukt|zien|ziet|maken|maakt|achten|acht|hechten|vroegen|stelden|wezen|informeerden|informeren|begrijpen|begrijpt|roepen|dringen|pleiten|steunen de|het leden|lid|fractieleden' },
  { id: 'these-members', phrase: 'deze|genoemde|voornoemde leden' },
  { id: 'these-members', phrase: 'dit lid' },
  { id: 'these-members', phrase: 'aan het woord zijnde leden|lid' },
  { id: 'they-ask', phrase: '^ zij|ze vragen|vraagt|vernemen|lezen|leest|constateren|merken|wijzen|wijst|willen|wil|zouden|zou|verzoeken|verzoekt|horen|ontvangen|benadrukken|steunen|hechten|pleiten|onderschrijven|vinden|achten|menen|begrijpen|maken|roepen|dringen|vroegen|stelden|wezen|informeerden|verzochten|spreken|danken' },
  { id: 'they-ask', phrase: 'vragen|vernemen|lezen|constateren|merken|wijzen|willen|zouden|verzoeken|horen|ontvangen|benadrukken|vroegen|verzochten|vraagt|leest|verneemt|verzoekt|wil zij|ze' },
  { id: 'gladly', phrase: '^ graag|gaarne' },
  { id: 'gladly', phrase: 'vernemen|ontvangen|horen|verneemt|ontvangt|hoort|zien|ziet graag|gaarne' },
  { id: 'members-spoken-of', phrase: 'waar|die|dat|aan|van|met|door|voor|bij|zoals|anders deze|genoemde leden' },
  // The minister spoken to, or quoted.
  { id: 'minister-asked', phrase: '^ kan|kunnen|deelt|delen|is|zijn|acht|ziet|wil|erkent|heeft|hoe|wat|waarom|welke|wanneer|klopt|bent|gaat|zal|beschikt|onderschrijft|herkent|hoeveel|waar ~4 minister|staatssecretaris|bewindspersoon|bewindspersonen|regering|kabinet|bewindslieden|u' },
  { id: 'minister-quoted', phrase: 'minister|staatssecretaris|regering|kabinet|bewindspersoon|bewindspersonen|bewindslieden schrijft|schrijven|stelt|stellen|geeft|geven|meldt|melden|merkt|noemt|noemen|spreekt|becijfert|meent|kondigt|constateert|stelde|schreef' },
  { id: 'they-ask', phrase: '^^ voorts|verder|ook|tevens|daarnaast|bovendien|ten|tot|vervolgens|overigens ~2 hebben|zijn|maken|vinden|menen|pleiten|zien|vrezen|betreuren zij|ze' },
  { id: 'asker-in-turn', phrase: 'hebben|zijn|is|baart|baren|verontrust|verbaast|bevreemdt|stemt|valt|pleiten|vrezen|betreuren|delen|danken|hoopt|hopen|waarderen|spreken deze|genoemde|voornoemde|dit leden|lid' },
  { id: 'asker-opens', phrase: '^^ zij|ze hebben|maken|pleiten|vrezen|delen|zijn|danken' },
  { id: 'minister-quoted', phrase: 'heeft|hebben|had|werd ~4 minister|staatssecretaris|bewindspersoon|regering|kabinet ~8 toegezegd|gezegd|aangegeven|gemeld|verklaard|aangekondigd|beloofd|geschreven|geantwoord|gesteld' },
  { id: 'letter-quoted', phrase: 'is|valt|staat te lezen' },
  { id: 'letter-quoted', phrase: 'in|volgens de|het memorie|wetsvoorstel|stukken|kabinetsreactie|kamerbrief|verslag|begroting|beleidsbrief|voortgangsrapportage|evaluatie|regeerakkoord|coalitieakkoord|debat|overleg' },
  { id: 'letter-quoted', phrase: 'in|volgens de|het|uw brief|nota|notitie|fiche|visie|plan|rapport|beslisnota|actieplan|agenda|toelichting|beantwoording' },
  { id: 'minister-named', phrase: 'de minister|staatssecretaris|bewindspersoon|bewindspersonen|bewindslieden|regering' },
  { id: 'points-back', phrase: '^^ kan|kunnen|deelt|is|zijn|acht|ziet|wil|erkent|heeft|hoe|wat|waarom|welke|wanneer|klopt|bent|gaat|graag|gaarne|herkent|onderschrijft|vindt|was|waren|wordt|worden|op|in|met|tot|wie|zal ~6 dit|deze|dergelijke|zulke|zulks' },
  { id: 'points-back', phrase: '^^ kan|kunnen|is|zijn|hoe|wat|waarom|wanneer|geldt|gelden|mag|moet|moest|klopt|deelt|acht|vindt|was|waren|ligt|komt|gaat|had|zou is|zijn|kan|komt|wordt|verhoudt|gaat|werkt|was|heeft? dat|die|daar' },
  { id: 'refers-back', phrase: 'hierop|hiernaar|hierover|hierin|hiertegen|hieraan|hiervan|hiermee|hierbij|hiervoor|hieruit|daarop|daarnaar|daartegen|daaraan|ervan|erop|ertegen' },
  { id: 'anaphor', phrase: 'dit|deze|dergelijke|zulke|daar|hierop|hiernaar|hierover|hierin|hiertegen|hieraan|hiervan|hiermee|hierbij|hiervoor|hieruit|hiertoe|hierdoor|daarop|daarnaar|daarover|daarin|daartegen|daaraan|daarvan|daarmee|daarbij|daarvoor|daaruit|daartoe|daardoor|ervan|erop|eraan|ertegen|ertoe|ermee' },
  // The cabinet speaking.
  { id: 'first-person', phrase: 'ik|mij|mijn|mijzelf' },
  { id: 'first-person-plural', phrase: 'wij|ons|onze' },
  { id: 'cabinet-speaks', phrase: 'kabinet|regering is|zet|heeft|ziet|deelt|acht|vindt|hecht|streeft|werkt|onderschrijft|onderkent|erkent|wil|zal|blijft|beziet|onderzoekt|voorziet|kiest|steunt|volgt|staat|verwacht|benadrukt|herkent|begrijpt|gaat|neemt' },
  { id: 'your-chamber', phrase: 'uw kamer' },
  { id: 'your-chamber', phrase: 'kamer ~6 geïnformeerd|toegezegd|gezonden|bericht|toegezonden|informeren|gemeld' },
  { id: 'refers-to-answer', phrase: 'zie|verwijs|verwijst|verwezen ~6 antwoord|antwoorden|beantwoording|vraag' },
  { id: 'refers-to-answer', phrase: 'zoals ~6 antwoord|beantwoording' },
  { id: 'restates', phrase: 'in antwoord op' },
  { id: 'restates', phrase: '^ op de|het vraag|vragen|verzoek' },
  { id: 'restates', phrase: '^ de vraag|vragen' },
  { id: 'restates', phrase: '^ of' },
  { id: 'restates', phrase: 'hebben|heeft ~5 gevraagd|verzocht|gewezen' },
  { id: 'restates', phrase: 'gevraagd|gevraagde|verzochte' },
  { id: 'affirms', phrase: '^^ ja|nee|neen|inderdaad' },
  { id: 'affirms', phrase: '^^ dat|dit|het klopt|is' },
  { id: 'colleague', phrase: 'ambtgenoot|ambtgenoten|ambtsvoorganger|ambtsvoorgangster' },
  // Going on.
  { id: 'next-point', phrase: '^^ voorts|verder|tevens|ook|daarnaast|tot|ten|vervolgens|samengevat|kortom|bovendien|eveneens|slotte|allereerst' },
  { id: 'continues', phrase: '^^ dit|dat|die|daarbij|daarmee|daarvan|daartoe|daarom|hierbij|hiermee|hiertoe|wel|overigens|echter|zo|daardoor|immers|ook|bovendien|daarnaast|tegelijkertijd|hierdoor|hiervoor|daarvoor|daarin|hierin|naast|behalve' }
]

/** Log-odds by cue. `bias` is every paragraph's; cues with `opens:` count for the first paragraph of the question only, those from `more-than-one` on for the question as a whole. */
export const borderWeights: Readonly<Record<string, number>> = {
  bias: -1,
  'asker-opens': 3.2,
  'asker-in-turn': 3.1,
  'these-members': 2.3,
  'they-ask': 2,
  gladly: 1,
  'minister-asked': 1.5,
  'minister-quoted': 0.7,
  'letter-quoted': 1.7,
  'minister-named': 0.5,
  'members-spoken-of': -2.4,
  'first-person': -3,
  'first-person-plural': -0.6,
  'cabinet-speaks': -2.1,
  'your-chamber': -2,
  'refers-to-answer': -2.1,
  restates: -1.7,
  affirms: -2.5,
  colleague: -1,
  'ends-asking': 2.8,
  asks: -0.1,
  'question-mark-last': 1.6,
  voice: 0.8,
  'list-item': -1.8,
  'near-what-follows': 2.1,
  'near-what-precedes': -2.1,
  'opens:next-point': 1.7,
  'opens:continues': -1.4,
  'opens:after-colon': -3,
  'opens:after-list': -1,
  'opens:list-item': -2.3,
  'opens:asker-opens': -0.8,
  'opens:points-back': -1.5,
  'opens:refers-back': -1.3,
  'opens:anaphor': -0.9,
  'more-than-one': -0.5,
  'asks-nothing': -1.1,
  'before-short-ask': 0.8,
  'before-long-ask': -1.2
}
