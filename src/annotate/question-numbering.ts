import { countingShare, nowhereWorth, slipBounds, slips } from '../lexicon/question-references.js'
import type { Content } from '../sections/content.js'
import type { Annotation } from './annotation.js'
import type { Likeness } from './question-likeness.js'
import type { Mention, Referable } from './question-mentions.js'

/** An exchange that a mention may mean; `score` is the probability that it does. */
export type Candidate = Extract<Annotation['node'], { type: 'questionReference' }>['data']['candidates'][number]

/** A way in which a paper may have counted its questions. */
interface Counting {
  /** How often papers count so. */
  share: number
  /** The ordinal of the exchange that a printed number leads to where the numbering never slips. */
  ordinal: (mention: Mention) => number | undefined
}

/** How likely each slip is for each mention under one way of counting, and how well that way explains all mentions (a logarithm). */
interface Explanation {
  counting: Counting
  fit: number
  shares: readonly (readonly number[])[]
}

/** How far the exchange that is meant may lie from where the number leads. */
const drifts: readonly number[] = Array.from({ length: slipBounds.ahead + slipBounds.behind + 1 }, (_, index) => index - slipBounds.ahead)
/** Candidates below this are not told, but for the best. */
const leastShare = 0.1
/** No log-likelihood is lower: what no mention can mean still adds up. */
const impossible = -1e3

/**
 * Resolves all mentions of a paper together. The numbering is hidden: it is one
 * of a few ways of counting, and slips now and then, for good, as it goes on.
 * Each mention says by its content which exchanges it may mean. From both follow,
 * by the forward and backward sums of a hidden Markov model over the mentions in
 * the order of their numbers, the probabilities of the exchanges.
 */
export function resolveNumbering(mentions: readonly Mention[], likeness: readonly Likeness[], exchanges: readonly Referable[], content: Content): Candidate[][] {
  const order = mentions.map((_, index) => index).sort((a, b) => Number(mentions[a]?.printed) - Number(mentions[b]?.printed) || a - b)
  const explanations = countingsOf(mentions, exchanges, content).map((counting) => explain(counting, order, mentions, likeness))
  const best = Math.max(...explanations.map(({ fit }) => fit))
  const weights = explanations.map(({ fit }) => Math.exp(fit - best))
  const all = sum(weights)
  return mentions.map((mention, index) => {
    const chances = new Map<number, number>()
    explanations.forEach(({ counting, shares }, which) => {
      drifts.forEach((drift, state) => {
        const ordinal = (counting.ordinal(mention) ?? Number(mention.printed)) + drift
        if (likeness[index]?.has(ordinal)) chances.set(ordinal, (chances.get(ordinal) ?? 0) + ((weights[which] ?? 0) / all) * (shares[index]?.[state] ?? 0))
      })
    })
    return candidatesOf(Number(mention.printed), chances, likeness[index])
  })
}

/** The ways of counting that may differ in a paper. */
function countingsOf(mentions: readonly Mention[], exchanges: readonly Referable[], content: Content): Counting[] {
  const countings: Counting[] = [{ share: countingShare.questions, ordinal: ({ printed }) => Number(printed) }]
  const asks = exchanges.flatMap((exchange) => Array<number>(Math.max(1, sum(exchange.question.map((block) => content.asks(block).length)))).fill(exchange.ordinal))
  if (asks.length > exchanges.length) countings.push({ share: countingShare.asks, ordinal: ({ printed }) => asks[Number(printed) - 1] })
  if (mentions.some(({ fracties }) => fracties.length > 0)) {
    countings.push({
      share: countingShare.fracties,
      ordinal: ({ printed, fracties, exchange }) => {
        const wanted = fracties.length > 0 ? fracties : exchange.fracties
        return exchanges.filter((other) => other.fracties.some((name) => wanted.includes(name)))[Number(printed) - 1]?.ordinal
      }
    })
  }
  return countings
}

function explain(counting: Counting, order: readonly number[], mentions: readonly Mention[], likeness: readonly Likeness[]): Explanation {
  const emissions = order.map((index) => {
    const mention = mentions[index] as Mention
    const ordinal = counting.ordinal(mention)
    return drifts.map((drift) => (ordinal === undefined ? nowhereWorth : likeness[index]?.get(ordinal + drift) ?? nowhereWorth))
  })
  const gaps = order.map((index, step) => Number(mentions[index]?.printed) - Number(mentions[order[step - 1] ?? -1]?.printed ?? 0))
  const forward: number[][] = []
  for (const [step, emission] of emissions.entries()) {
    const before = forward[step - 1]
    forward.push(drifts.map((drift, state) => (emission[state] ?? 0) + (before ? logSum(before.map((value, other) => value + slipChance(drift - (drifts[other] ?? 0), gaps[step] ?? 0))) : slipChance(drift, gaps[step] ?? 0))))
  }
  const backward: number[][] = [drifts.map(() => 0)]
  for (let step = order.length - 1; step > 0; step--) {
    const behind = backward[0] ?? []
    backward.unshift(drifts.map((drift) => logSum(drifts.map((other, state) => slipChance(other - drift, gaps[step] ?? 0) + (emissions[step]?.[state] ?? 0) + (behind[state] ?? 0)))))
  }
  const fit = logSum(forward[forward.length - 1] ?? [])
  const shares: number[][] = mentions.map(() => [])
  order.forEach((index, step) => {
    shares[index] = drifts.map((_, state) => Math.exp((forward[step]?.[state] ?? impossible) + (backward[step]?.[state] ?? impossible) - fit))
  })
  return { counting, fit: fit + Math.log(counting.share), shares }
}

/** The logarithm of how likely the numbering slips by so much between two numbers that lie so far apart. */
function slipChance(by: number, gap: number): number {
  const { behind, ahead, further } = slips
  if (by === 0) return -(behind + ahead) * gap
  // A number that is named twice means one question, but for what was read wrongly.
  return Math.log((by > 0 ? behind : ahead) * Math.max(gap, 0.05)) + (Math.abs(by) - 1) * Math.log(further)
}

function candidatesOf(printed: number, chances: ReadonlyMap<number, number>, likeness: Likeness | undefined): Candidate[] {
  const ranked = [...chances].sort(([, a], [, b]) => b - a)
  const [likeliest] = ranked
  const content = sum(ranked.map(([ordinal]) => Math.exp(likeness?.get(ordinal) ?? 0)))
  return ranked
    .filter(([, chance], place) => place === 0 || chance >= leastShare)
    .map(([ordinal, chance]) => {
      const drift = ordinal - printed
      const like = Math.exp(likeness?.get(ordinal) ?? 0) / content
      const evidence = [drift === 0 ? 'count' : `drift ${drift > 0 ? '+' : ''}${String(drift)}`, ...(like > 0.2 ? ['content'] : []), ...(ordinal === likeliest?.[0] ? ['numbering'] : [])]
      return { exchange: ordinal, score: Math.round(chance * 1000) / 1000, evidence }
    })
}

function logSum(values: readonly number[]): number {
  const most = Math.max(...values)
  return most + Math.log(sum(values.map((value) => Math.exp(value - most))))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
