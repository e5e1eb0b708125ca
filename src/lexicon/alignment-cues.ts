import type { Phrase } from '../text/phrases.js'

/** Cues for where an answer begins in a part that holds nothing but answers. */
export const alignmentPhrases: readonly Phrase<'affirms' | 'restates' | 'names-asker' | 'names-as-others-do' | 'names-nobody' | 'refers' | 'continues'>[] = [
  { id: 'affirms', phrase: '^^ ja|nee|neen|inderdaad' },
  { id: 'affirms', phrase: '^^ dat|dit|het klopt' },
  { id: 'affirms', phrase: '^^ dat|dit is ~3 juist|zo|geval|correct|waar' },
  { id: 'restates', phrase: '^^ in antwoord op' },
  { id: 'restates', phrase: '^^ op de|het vraag|vragen|verzoek' },
  { id: 'restates', phrase: '^^ de vraag|vragen' },
  { id: 'restates', phrase: '^^ naar aanleiding van' },
  { id: 'restates', phrase: '^^ met betrekking tot|op' },
  { id: 'restates', phrase: '^^ ten aanzien van' },
  { id: 'restates', phrase: '^^ wat|voor ~1 betreft' },
  { id: 'restates', phrase: '^^ over de vraag|vragen' },
  { id: 'names-asker', phrase: '^^ de|het ~1 leden|lid|fractieleden ~12 vragen|vraagt|vroegen|vroeg|gevraagd|verzoeken|verzoekt|wijzen|wijst|willen|wil|stellen|informeren|verzochten|wezen' },
  { id: 'names-asker', phrase: '^^ voorts|verder|ook|tevens|daarnaast|tot|ten|vervolgens|slotte|overigens ~3 vragen|vraagt|vroegen|vroeg|verzochten|verzoeken|wezen|wijzen|stelden|stellen|willen|wilden|informeerden|brachten ~1 leden|lid|zij' },
  { id: 'names-asker', phrase: '^^ met de|het leden|lid' },
  { id: 'names-asker', phrase: '^^ in antwoord op de|het|een ~2 vraag|vragen|verzoek|opmerking|opmerkingen ~4 leden|lid|fractieleden|fractie' },
  { id: 'names-asker', phrase: '^^ op de|het vraag|vragen|verzoek van ~3 leden|lid|fractieleden|fractie' },
  { id: 'names-asker', phrase: '^^ deze|genoemde|dezelfde leden ~3 vragen|vroegen|verzoeken|wijzen|willen|hebben' },
  { id: 'refers', phrase: '^^ zie' },
  { id: 'refers', phrase: '^^ voor ~10 verwijs' },
  { id: 'continues', phrase: '^^ daarnaast|ook|wel|overigens|bovendien|tevens|verder|voorts|echter|tegelijkertijd|daarbij|daarmee|daarvan|daartoe|daarom|hierbij|hiermee|hiertoe|vervolgens|immers|hierdoor|daardoor|daarvoor|dit|die|zij|deze|dergelijke|behalve|naast|hierin|daarin|samengevat|eveneens|niettemin|toch|dat' }
]

/** What the pairing goes by. */
export type AlignmentCue =
  | 'likeness' | 'chance' | 'left-out' | 'left-out-formula' | 'affirms' | 'affirms-polar' | 'affirms-open' | 'restates' | 'names-asker' | 'names-as-others-do' | 'names-nobody' | 'refers' | 'continues' | 'list-item'
  | 'after-colon' | 'more-than-one' | 'unanswered' | 'asks-nothing' | 'two-askings' | 'remark-and-question' | 'question-and-remark' | 'same-fractie' | 'other-fractie'

/** Weights of the pairing of questions and answers by content and order. */
export const alignmentWeights: Readonly<Record<AlignmentCue, number>> = {
  /** Likeness of a question and a paragraph of its answer, from 0 to 1. */
  likeness: 12,
  /** What likeness two paragraphs have by chance. */
  chance: 0.06,
  /** A paragraph before the first answer, or behind the last, that belongs to none. */
  'left-out': -3,
  /** The same, where it opens or closes a letter. */
  'left-out-formula': -0.5,
  /** A cue at the first paragraph of an answer. */
  affirms: 0.8,
  /** It says yes or no, and the question can be answered so; or cannot. */
  'affirms-polar': 1,
  'affirms-open': -1,
  restates: 1.4,
  'names-asker': 2.9,
  /** Answers of this paper begin by naming who asked, and this one does, or does not. */
  'names-as-others-do': 1.5,
  'names-nobody': -2,
  refers: 0.3,
  continues: -1.6,
  'list-item': -4,
  'after-colon': -4,
  /** An answer that has another paragraph. */
  'more-than-one': -0.35,
  /** A question that got no answer. */
  unanswered: -4,
  /** A paragraph that asks nothing and is a question of its own. */
  'asks-nothing': -1,
  /** Two asking paragraphs taken for one question. */
  'two-askings': -4.5,
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
