import { countingShare, nowhereWorth, slipBounds, slips } from '../lexicon/question-references.js'
import type { Content } from '../sections/content.js'
import type { Annotation } from './annotation.js'
import { weighLikeness, type Likeness } from './question-likeness.js'
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

/** How likely each drift is for each mention under one way of counting, and how well that way explains all mentions (a logarithm). */
interface Explanation {
  counting: Counting
  fit: number
  shares: readonly Float64Array[]
}

/** How far the exchange that is meant may lie from where the number leads. */
const drifts: readonly number[] = Array.from({ length: slipBounds.ahead + slipBounds.behind + 1 }, (_, index) => index - slipBounds.ahead)
/** Candidates below this are not told, but for the best. */
const leastShare = 0.1

/**
 * Resolves all mentions of a paper together, given in the order of their numbers. The numbering is hidden: it is one
 * of a few ways of counting, and slips now and then, for good, as it goes on.
 * Each mention says by its content which exchanges it may mean. From both follow,
 * by the forward and backward sums of a hidden Markov model over the mentions,
 * the probabilities of the exchanges. Time is linear in mentions and exchanges.
 */
export function resolveNumbering(mentions: readonly Mention[], exchanges: readonly Referable[], content: Content): Candidate[][] {
  const countings = countingsOf(mentions, exchanges, content)
  const byOrdinal = new Map(exchanges.map((exchange) => [exchange.ordinal, exchange]))
  const likeness = weighLikeness(mentions.map((mention) => ({ mention, targets: targetsOf(mention, countings, byOrdinal) })), content)
  const explanations = countings.map((counting) => explain(counting, mentions, likeness))
  const best = Math.max(...explanations.map(({ fit }) => fit))
  const weights = explanations.map(({ fit }) => Math.exp(fit - best))
  const all = sum(weights)
  return mentions.map((mention, index) => {
    const chances = new Map<number, number>()
    explanations.forEach(({ counting, shares }, which) => {
      drifts.forEach((drift, state) => {
        const ordinal = reached(counting, mention) + drift
        if (likeness[index]?.has(ordinal)) chances.set(ordinal, (chances.get(ordinal) ?? 0) + ((weights[which] ?? 0) / all) * (shares[index]?.[state] ?? 0))
      })
    })
    return candidatesOf(Number(mention.printed), chances, likeness[index])
  })
}

/** Where a number leads; one that leads nowhere means itself. */
function reached(counting: Counting, mention: Mention): number {
  return counting.ordinal(mention) ?? Number(mention.printed)
}

/** The exchanges that a mention may mean: those near to where its number leads, however it was counted. */
function targetsOf(mention: Mention, countings: readonly Counting[], byOrdinal: ReadonlyMap<number, Referable>): Referable[] {
  const ordinals = new Set(countings.flatMap((counting) => drifts.map((drift) => reached(counting, mention) + drift)))
  return [...ordinals].flatMap((ordinal) => byOrdinal.get(ordinal) ?? [])
}

/** The ways of counting that may differ in a paper. */
function countingsOf(mentions: readonly Mention[], exchanges: readonly Referable[], content: Content): Counting[] {
  const countings: Counting[] = [{ share: countingShare.questions, ordinal: ({ printed }) => Number(printed) }]
  const asks = exchanges.flatMap((exchange) => Array<number>(Math.max(1, sum(exchange.question.map((block) => content.asks(block).length)))).fill(exchange.ordinal))
  if (asks.length > exchanges.length) countings.push({ share: countingShare.asks, ordinal: ({ printed }) => asks[Number(printed) - 1] })
  if (mentions.some(({ fracties }) => fracties.length > 0)) countings.push({ share: countingShare.fracties, ordinal: countedByFractie(exchanges) })
  return countings
}

/** Counts the questions of the fracties that a mention names from 1, or else of those of the question in which it stands. */
function countedByFractie(exchanges: readonly Referable[]): Counting['ordinal'] {
  const known = new Map<string, number[]>()
  return ({ printed, fracties, exchange }) => {
    const wanted = fracties.length > 0 ? fracties : exchange.fracties
    const key = wanted.join('\n')
    let counted = known.get(key)
    if (!counted) {
      counted = exchanges.filter((other) => other.fracties.some((name) => wanted.includes(name))).map(({ ordinal }) => ordinal)
      known.set(key, counted)
    }
    return counted[Number(printed) - 1]
  }
}

/** How many drifts there are: the states of the model. */
const states = drifts.length

function explain(counting: Counting, mentions: readonly Mention[], likeness: readonly Likeness[]): Explanation {
  const slipsAt = mentions.map(({ printed }, step) => slipChances(Number(printed) - Number(mentions[step - 1]?.printed ?? 0)))
  const emissions = mentions.map((mention, step) => emissionsOf(counting.ordinal(mention), likeness[step]))
  const forward: Float64Array[] = []
  for (const [step, slip] of slipsAt.entries()) forward.push(forwardFrom(forward[step - 1] ?? unslipped, slip, emissions[step] ?? unslipped))
  const fit = logSum(forward[forward.length - 1] ?? unslipped)
  const shares: Float64Array[] = []
  let behind: Float64Array = new Float64Array(states)
  for (let step = mentions.length - 1; step >= 0; step--) {
    shares.push(sharesOf(forward[step] ?? unslipped, behind, fit))
    behind = backwardFrom(behind, slipsAt[step] ?? unslipped, emissions[step] ?? unslipped)
  }
  return { counting, fit: fit + Math.log(counting.share), shares: shares.reverse() }
}

/** Before the first number nothing slipped. */
const unslipped: Float64Array = new Float64Array(states).fill(-Infinity)
unslipped[slipBounds.ahead] = 0

/** By drift, how well what a mention says fits the exchange that is reached. */
function emissionsOf(ordinal: number | undefined, likeness: Likeness | undefined): Float64Array {
  const out = new Float64Array(states).fill(nowhereWorth)
  if (ordinal !== undefined) for (let state = 0; state < states; state++) out[state] = likeness?.get(ordinal + (drifts[state] ?? 0)) ?? nowhereWorth
  return out
}

function forwardFrom(before: Float64Array, slip: Float64Array, emission: Float64Array): Float64Array {
  const out = new Float64Array(states)
  for (let state = 0; state < states; state++) {
    for (let other = 0; other < states; other++) summands[other] = (before[other] ?? 0) + (slip[states + state - other] ?? 0)
    out[state] = (emission[state] ?? 0) + logSum(summands)
  }
  return out
}

function backwardFrom(behind: Float64Array, slip: Float64Array, emission: Float64Array): Float64Array {
  const out = new Float64Array(states)
  for (let state = 0; state < states; state++) {
    for (let other = 0; other < states; other++) summands[other] = (behind[other] ?? 0) + (emission[other] ?? 0) + (slip[states + other - state] ?? 0)
    out[state] = logSum(summands)
  }
  return out
}

function sharesOf(forward: Float64Array, behind: Float64Array, fit: number): Float64Array {
  const out = new Float64Array(states)
  for (let state = 0; state < states; state++) out[state] = Math.exp((forward[state] ?? 0) + (behind[state] ?? 0) - fit)
  return out
}

/** What is summed for one state; reused. */
const summands = new Float64Array(states)

/** The logarithms of how likely the numbering slips between two numbers that lie so far apart; that of no slip stands at `states`. */
function slipChances(gap: number): Float64Array {
  const { behind, ahead, further } = slips
  const out = new Float64Array(2 * states)
  // A number that is named twice means one question, but for what was read wrongly.
  const apart = Math.log(Math.max(gap, 0.05))
  for (let by = 1; by < states; by++) {
    out[states + by] = Math.log(behind) + apart + (by - 1) * Math.log(further)
    out[states - by] = Math.log(ahead) + apart + (by - 1) * Math.log(further)
  }
  out[states] = -(behind + ahead) * gap
  return out
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

function logSum(values: Float64Array): number {
  let most = -Infinity
  for (let i = 0; i < values.length; i++) most = Math.max(most, values[i] ?? 0)
  let total = 0
  for (let i = 0; i < values.length; i++) total += Math.exp((values[i] ?? 0) - most)
  return most + Math.log(total)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
