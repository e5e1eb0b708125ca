import type { Message, Position } from './kast.js'

/** The name of a rule. */
export type RuleId =
  | 'missing-document-number'
  | 'unknown-document'
  | 'unknown-fractie'
  | 'fractie-not-seated'
  | 'fractie-name-differs'
  | 'doubtful-border'
  | 'doubtful-pairing'
  | 'doubtful-join'
  | 'missing-answer'
  | 'missing-question'
  | 'undefined-footnote'
  | 'unused-footnote'
  | 'duplicate-footnote'
  | 'footnote-order'
  | 'ambiguous-kamerstuk'
  | 'unresolved-question-reference'
  | 'damaged-text'

/**
 * The catalogue of messages: what can be doubtful or wrong in a paper. A message
 * leaves the tree whole; nothing in here stops the parser.
 */
export const rules: Readonly<Record<RuleId, { severity: Message['severity']; about: string }>> = {
  'missing-document-number': { severity: 'info', about: 'The paper does not tell its dossier and number' },
  'unknown-document': { severity: 'warning', about: 'The paper is of no kind that is known' },
  'unknown-fractie': { severity: 'info', about: 'A fractie that is not in the lexicon' },
  'fractie-not-seated': { severity: 'info', about: 'A fractie that did not sit when the questions were submitted' },
  'fractie-name-differs': { severity: 'info', about: 'A fractie called otherwise than in the contents' },
  'doubtful-border': { severity: 'warning', about: 'The border between an answer and the next question is doubtful' },
  'doubtful-pairing': { severity: 'warning', about: 'The pairing of a question with its answer is doubtful' },
  'doubtful-join': { severity: 'info', about: 'Two halves that may not be one paragraph' },
  'missing-answer': { severity: 'info', about: 'A question without an answer' },
  'missing-question': { severity: 'warning', about: 'An answer without a question' },
  'undefined-footnote': { severity: 'warning', about: 'A footnote mark without a footnote' },
  'unused-footnote': { severity: 'info', about: 'A footnote without a mark' },
  'duplicate-footnote': { severity: 'warning', about: 'Two footnotes with one number' },
  'footnote-order': { severity: 'info', about: 'A footnote out of order' },
  'ambiguous-kamerstuk': { severity: 'info', about: 'A reference that may name more than one paper' },
  'unresolved-question-reference': { severity: 'info', about: 'A reference to a question that could not be told' },
  'damaged-text': { severity: 'warning', about: 'Text that was damaged before it came here' }
}

/** What a message may tell besides its rule, reason and place. */
export interface MessageDetails {
  actual?: string | null
  expected?: string[] | null
  cause?: Message['cause']
}

/** A message. `reason` is one sentence, without a full stop. */
export function message(ruleId: RuleId, reason: string, place: Position, details: MessageDetails = {}): Message {
  return {
    ruleId,
    reason,
    severity: rules[ruleId].severity,
    place,
    actual: details.actual ?? null,
    expected: details.expected ?? null,
    cause: details.cause ?? null
  }
}
