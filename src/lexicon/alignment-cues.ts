import type { Phrase } from '../text/phrases.js'

/** Cues for where an answer begins in a part that holds nothing but answers. */
export const alignmentPhrases: readonly Phrase<'affirms' | 'responds' | 'restates' | 'names-asker' | 'names-as-others-do' | 'names-nobody' | 'refers' | 'continues'>[] = [
  { id: 'affirms', phrase: '^^ ja|nee|neen|inderdaad' },
  { id: 'affirms', phrase: '^^ dat|dit|het klopt' },
  { id: 'affirms', phrase: '^^ dat|dit is ~3 juist|zo|geval|correct|waar' },
  { id: 'responds', phrase: '^^ dat|die|deze|dit|beide|de|het ~1 oordeel|conclusie|opvatting|mening|stelling|zorg|zorgen|analyse|beeld|verzoek|verzoeken|suggestie|suggesties|indruk|standpunt|constatering|oproep|voorstel|kritiek|vrees|verwijt|veronderstelling|waarneming|observatie|wens|aanbeveling ~2 deel|bestrijd|onderschrijf|herken|wil|zal|neem|honoreer|ondersteun|begrijp|kan|deelt|onderschrijft|herkent|neemt|begrijpt|berust|is|was|klopt|gaat' },
  { id: 'responds', phrase: '^^ dat|dit|die|deze kan|wil|zal|deel|betwist|bestrijd|vind|zeg|herken|onderschrijf|betreur|begrijp|acht|kunnen|weet|bevestig ik|wij|niet|het' },
  { id: 'responds', phrase: '^^ dat|dit is ~2 voornemen|bedoeling|mogelijk|onbekend|denkbaar|onjuist|bekend|gebeurd|gebruikelijk' },
  { id: 'responds', phrase: '^^ daartoe|hiertoe|daar|hier ben|zijn|is|zie|zien|heb|wil ik|wij|het' },
  { id: 'responds', phrase: '^^ met ~4 leden|standpunt|opvatting|mening ~6 ben|stel|vind|constateer|zijn ik|wij' },
  { id: 'responds', phrase: '^^ het kabinet deelt|onderschrijft|herkent|begrijpt' },
  { id: 'responds', phrase: '^^ ik|wij deel|herken|onderschrijf|begrijp|kan|ben|betreur|erken|delen|zeg|zal' },
  { id: 'restates', phrase: '^^ in antwoord op' },
  { id: 'restates', phrase: '^^ op de|het vraag|vragen|verzoek' },
  { id: 'restates', phrase: '^^ de vraag|vragen' },
  { id: 'restates', phrase: '^^ naar aanleiding van' },
  { id: 'restates', phrase: '^^ met betrekking tot|op' },
  { id: 'restates', phrase: '^^ ten aanzien van' },
  { id: 'restates', phrase: '^^ wat|voor ~7 betreft' },
  { id: 'restates', phrase: '^^ over de vraag|vragen' },
  { id: 'names-asker', phrase: '^^ de|het ~1 leden|lid|fractieleden ~12 vragen|vraagt|vroegen|vroeg|gevraagd|verzoeken|verzoekt|wijzen|wijst|willen|wil|stellen|informeren|verzochten|wezen' },
  { id: 'names-asker', phrase: '^^ voorts|verder|ook|tevens|daarnaast|tot|ten|vervolgens|slotte|overigens ~3 vragen|vraagt|vroegen|vroeg|verzochten|verzoeken|wezen|wijzen|stelden|stellen|willen|wilden|informeerden|brachten ~1 leden|lid|zij' },
  { id: 'names-asker', phrase: '^^ met de|het leden|lid' },
  { id: 'names-asker', phrase: '^^ in antwoord op de|het|een ~2 vraag|vragen|verzoek|opmerking|opmerkingen ~4 leden|lid|fractieleden|fractie' },
  { id: 'names-asker', phrase: '^^ op de|het vraag|vragen|verzoek van ~3 leden|lid|fractieleden|fractie' },
  { id: 'names-asker', phrase: '^^ deze|genoemde|dezelfde leden ~3 vragen|vroegen|verzoeken|wijzen|willen|hebben' },
  { id: 'refers', phrase: '^^ zie' },
  { id: 'refers', phrase: '^^ voor ~10 verwijs' },
  { id: 'continues', phrase: '^^ of dat|dit|die|deze|daarmee|hiermee' },
  { id: 'continues', phrase: '^^ tegen|voor|bij|in|aan|door|uit|van|na|onder dat|die|deze|dit' },
  { id: 'continues', phrase: '^^ sindsdien|evenwel|desondanks|anderzijds|intussen|ondertussen|kortom|concreet|tegelijk|niettegenstaande|aldus' },
  { id: 'continues', phrase: '^^ de|het overige|andere|tweede|derde|resterende|laatste' },
  { id: 'continues', phrase: '^^ daarnaast|ook|wel|overigens|bovendien|tevens|verder|voorts|echter|tegelijkertijd|daarbij|daarmee|daarvan|daartoe|daarom|hierbij|hiermee|hiertoe|vervolgens|immers|hierdoor|daardoor|daarvoor|dit|die|zij|deze|dergelijke|behalve|naast|hierin|daarin|samengevat|eveneens|niettemin|toch|dat' }
]

/** What the pairing goes by. */
export type AlignmentCue =
  | 'likeness' | 'distinct' | 'chance' | 'left-out' | 'left-out-formula' | 'affirms' | 'affirms-polar' | 'affirms-open' | 'responds' | 'restates' | 'names-asker' | 'names-as-others-do' | 'names-nobody' | 'refers' | 'continues' | 'list-item'
  | 'after-colon' | 'more-than-one' | 'passed-start' | 'unanswered' | 'asks-nothing' | 'two-askings' | 'remark-and-question' | 'question-and-remark' | 'same-fractie' | 'other-fractie'

/**
 * Weights of the pairing of questions and answers by content and order. They were
 * searched for on the labelled documents that part questions from answers, and
 * with less weight on those that do not, printed so; judged by leaving documents
 * out.
 */
export const alignmentWeights: Readonly<Record<AlignmentCue, number>> = {
  /** Likeness of a question and a paragraph of its answer, from 0 to 1. */
  likeness: 12.5,
  /** The root of the number of terms that a question and a paragraph of its answer share and no other question has. */
  distinct: 1.1,
  /** What likeness two paragraphs have by chance. */
  chance: 0.03,
  /** A paragraph before the first answer, or behind the last, that belongs to none. */
  'left-out': -3,
  /** The same, where it opens or closes a letter. */
  'left-out-formula': -0.5,
  /** A cue at the first paragraph of an answer. */
  affirms: 0.8,
  /** It says yes or no, and the question can be answered so; or cannot. */
  'affirms-polar': 1.1,
  'affirms-open': -1,
  responds: 0.8,
  restates: 1.2,
  'names-asker': 1.5,
  /** Answers of this paper begin by naming who asked, and this one does, or does not. */
  'names-as-others-do': 1.5,
  'names-nobody': -2,
  refers: 0.3,
  continues: -1.1,
  'list-item': -4,
  'after-colon': -4,
  /** An answer that has another paragraph. */
  'more-than-one': -0.5,
  /** The share of its weight as a start that a paragraph takes from an answer it goes on. */
  'passed-start': 0.3,
  /** A question that got no answer. */
  unanswered: -4.4,
  /** A paragraph that asks nothing and is a question of its own. */
  'asks-nothing': -0.5,
  /** Two asking paragraphs taken for one question. */
  'two-askings': -4.2,
  /** A remark and the question behind it taken together. */
  'remark-and-question': -0.2,
  /** A question and a remark behind it taken together. */
  'question-and-remark': -1,
  /** The answer names the fractie of the question, or another. */
  'same-fractie': 1.5,
  'other-fractie': -2.5
}

/** Whether a question can be answered with yes or no. */
export const polarPhrases: readonly Phrase<'polar'>[] = [
  { id: 'polar', phrase: '^ is|zijn|kan|kunnen|kunt|deelt|delen|klopt|heeft|hebben|hebt|wil|bent|acht|ziet|erkent|wordt|worden|gaat|gaan|moet|moeten|mag|mogen|zal|zou|zouden|herkent|onderschrijft|overweegt|bestaat|bestaan|beschikt|vindt|was|waren|had|geldt|komt|komen|denkt|betekent|weet|neemt|staat|wist' },
  { id: 'polar', phrase: 'vragen|vraagt|vroegen|vroeg|weten|vernemen|horen|benieuwd|verzoeken|verzoekt|bevestigen|toezeggen ~6 of' },
  { id: 'polar', phrase: 'en is|kan|bent|zijn|wil|gaat|deelt|heeft' }
]
