import type { Annotation } from './annotation.js'
import type { Block } from '../tokenize/block.js'
import type { Content } from '../sections/content.js'
import { weighLikeness } from './question-likeness.js'
import { mentionsIn, type Mention, type Referable } from './question-mentions.js'
import { resolveNumbering, type Candidate } from './question-numbering.js'

/**
 * Finds where answers and questions name another question by its number, and
 * ranks the exchanges that may be meant. Where numbers are printed at the
 * questions they decide. Elsewhere the printed number need not be the count:
 * one numbering runs through the paper and may slip, so all mentions are
 * resolved together, by content and by how that numbering may have run.
 */
export function annotateQuestionReferences(exchanges: readonly Referable[], content: Content): { block: Block; annotation: Annotation }[] {
  const mentions = exchanges.flatMap((exchange) => [...exchange.question, ...exchange.answer].flatMap((block) => mentionsIn(block, exchange, content)))
  if (mentions.length === 0) return []
  const printed = exchanges.some((exchange) => exchange.numbers.length > 0)
  const resolved = printed ? mentions.map((mention) => byPrinted(mention, exchanges)) : resolveNumbering(mentions, weighLikeness(mentions, exchanges), exchanges, content)
  return mentions.map((mention, index) => ({
    block: mention.block,
    annotation: { from: mention.from, to: mention.to, node: { type: 'questionReference', number: mention.printed, data: { candidates: resolved[index] ?? [] } } }
  }))
}

/** Questions bear numbers: those of the same fractie first, where numbers come more than once. */
function byPrinted(mention: Mention, exchanges: readonly Referable[]): Candidate[] {
  const wanted = mention.fracties.length > 0 ? mention.fracties : mention.exchange.fracties
  return exchanges
    .filter((exchange) => exchange.numbers.includes(mention.printed))
    .map((exchange) => {
      const same = wanted.length === 0 || exchange.fracties.some((name) => wanted.includes(name))
      return { exchange: exchange.ordinal, score: same ? 0.98 : 0.4, evidence: same ? ['printed', 'fractie'] : ['printed'] }
    })
    .sort((a, b) => b.score - a.score)
}
