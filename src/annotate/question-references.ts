import type { Annotation } from './annotation.js'
import type { Block } from '../tokenize/block.js'
import type { Content } from '../sections/content.js'
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
  const inOrder = mentions.toSorted((a, b) => Number(a.printed) - Number(b.printed))
  const resolved = printed ? resolvePrinted(inOrder, exchanges) : resolveNumbering(inOrder, exchanges, content)
  const candidates = new Map(inOrder.map((mention, index) => [mention, resolved[index] ?? []]))
  return mentions.map((mention) => ({
    block: mention.block,
    annotation: { from: mention.from, to: mention.to, node: { type: 'questionReference', number: mention.printed, data: { candidates: candidates.get(mention) ?? [] } } }
  }))
}

/** Where more questions bear a number, so many before and behind the mention are candidates: no paper has so many fracties that count from 1. */
const mostBearers = 20

/** Questions bear numbers: those of the same fractie first, where numbers come more than once. */
function resolvePrinted(mentions: readonly Mention[], exchanges: readonly Referable[]): Candidate[][] {
  const bearers = new Map<string, Referable[]>()
  for (const exchange of exchanges) {
    for (const number of new Set(exchange.numbers)) {
      const known = bearers.get(number)
      if (known) known.push(exchange)
      else bearers.set(number, [exchange])
    }
  }
  return mentions.map((mention) => byPrinted(mention, nearest(bearers.get(mention.printed) ?? [], mention.exchange)))
}

/** The bearers of a number, in order, that stand nearest to an exchange. */
function nearest(bearers: readonly Referable[], { ordinal }: Referable): readonly Referable[] {
  if (bearers.length <= mostBearers) return bearers
  let low = 0
  let high = bearers.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bearers[middle]?.ordinal ?? 0) < ordinal) low = middle + 1
    else high = middle
  }
  return bearers.slice(Math.max(0, low - mostBearers), low + mostBearers)
}

function byPrinted(mention: Mention, bearers: readonly Referable[]): Candidate[] {
  const wanted = mention.fracties.length > 0 ? mention.fracties : mention.exchange.fracties
  return bearers
    .map((exchange) => {
      const same = wanted.length === 0 || exchange.fracties.some((name) => wanted.includes(name))
      return { exchange: exchange.ordinal, score: same ? 0.98 : 0.4, evidence: same ? ['printed', 'fractie'] : ['printed'] }
    })
    .sort((a, b) => b.score - a.score)
}
