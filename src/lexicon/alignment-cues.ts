import type { Phrase } from '../text/phrases.js'

/** Cues for where an answer begins in a part that holds nothing but answers. */
export const alignmentPhrases: readonly Phrase<'affirms' | 'restates' | 'names-asker' | 'refers' | 'continues'>[] = [
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
  { id: 'names-asker', phrase: '^^ deze|genoemde|dezelfde leden ~3 vragen|vroegen|verzoeken|wijzen|willen|hebben' },
  { id: 'refers', phrase: '^^ zie' },
  { id: 'refers', phrase: '^^ voor ~10 verwijs' },
  { id: 'continues', phrase: '^^ daarnaast|ook|wel|overigens|bovendien|tevens|verder|voorts|echter|tegelijkertijd|daarbij|daarmee|daarvan|daartoe|daarom|hierbij|hiermee|hiertoe|zo|tot|ten|vervolgens|immers|hierdoor|daardoor|daarvoor|dit|die|zij|deze|dergelijke|een|behalve|naast|hierin|daarin|samengevat|slotte|eveneens|niettemin|toch|dat|hij' }
]

/** Weights of the pairing of questions and answers by content and order. */
export const alignmentWeights = {
  /** Likeness of a question and a paragraph of its answer, from 0 to 1. */
  likeness: 7,
  /** What likeness two paragraphs have by chance. */
  chance: 0.12,
  /** A cue at the first paragraph of an answer. */
  affirms: 1.2,
  restates: 1.4,
  'names-asker': 1.8,
  refers: 0.8,
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
  'two-askings': -3,
  /** A remark and the question behind it taken together. */
  'remark-and-question': -0.2,
  /** The answer names the fractie of the question, or another. */
  'same-fractie': 1.5,
  'other-fractie': -2.5
} as const satisfies Record<string, number>
