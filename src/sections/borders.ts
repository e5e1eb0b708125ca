import type { Cue } from '../kast.js'
import { borderWeights } from '../lexicon/border-cues.js'
import { groupedSure } from '../lexicon/confidence.js'
import { hundredths } from '../text/hundredths.js'
import type { Block } from '../tokenize/block.js'
import type { Content } from './content.js'
import { paragraphCues, type CueValues } from './cues.js'

/** Where a run of paragraphs passes from an answer to the next question. */
export interface Border {
  /** Index of the first paragraph of the question; the length of the run where it holds no question. */
  at: number
  /** The lead over the next best place, in log-odds. */
  score: number
  /** What the choice rests on. */
  cues: Cue[]
  /** From 0 to 1. */
  confidence: number
}

/** What stands around a run. */
export interface Surroundings {
  /** The question that the run's answer replies to. */
  lastQuestion: readonly Block[]
  /** The answer to the question in the run. */
  nextAnswer: readonly Block[]
  content: Content
  /** The next marker names another respondent, so that the run may be his colleague's answer as a whole. */
  mayHoldNoQuestion: boolean
}

/** No question block seen has more paragraphs; longer runs are looked at from the end. */
const longestQuestion = 12
/** Paragraphs of the question before and of the answer behind that are looked at. */
const neighbours = 4
/** A lead that no paragraph farther from the next marker makes up for. */
const outOfReach = 6
/** What it takes to say that a run holds no question. */
const noQuestion = -4

/**
 * Chooses the border in the paragraphs between two answer markers: at least one
 * paragraph of answer, then at least one of question. Each paragraph's cues say
 * how much likelier it is to be asked than answered; the border is where the
 * sum of all behind it is greatest.
 */
export function chooseBorder(run: readonly Block[], around: Surroundings): Border {
  const certain = run.length === 2 && !around.mayHoldNoQuestion
  if (run.length < 2 || certain) return { at: run.length < 2 ? run.length : 1, score: 0, cues: [], confidence: run.length < 2 ? 0.5 : 1 }
  const first = Math.max(1, run.length - longestQuestion)
  const values = new Map<number, CueValues>()
  let sum = 0
  let asks = false
  let best = { at: run.length, total: around.mayHoldNoQuestion ? noQuestion : -Infinity }
  let second = -Infinity
  for (let at = run.length - 1; at >= first; at--) {
    const cues = withNeighbours(run, at, paragraphCues(run[at] as Block, around.content), around)
    values.set(at, cues)
    sum += weighed(cues)
    asks ||= cues.has('asks') || cues.has('question-mark-last')
    const total = sum + opening(run, at, cues) + extent(run, at, asks)
    if (total > best.total) {
      second = best.total
      best = { at, total }
    } else second = Math.max(second, total)
    if (sum < best.total - outOfReach) break
  }
  const score = second === -Infinity ? 8 : best.total - second
  return { at: best.at, score, cues: reasons(values.get(best.at) ?? new Map()), confidence: confidenceOf(score) }
}

/** A cue of this weight or less tells that the cabinet speaks. */
const contrary = -0.6

/**
 * Where a question begins behind the last answer of a section, which no answer
 * follows: only where a fractie opens it, nothing in it speaks for the cabinet,
 * and its last words ask. Else the run is answer to its end.
 */
export function lastBorder(run: readonly Block[], around: Surroundings): Border {
  const none: Border = { at: run.length, score: 0, cues: [], confidence: 1 }
  const last = run.at(-1)
  if (run.length < 2 || !last || !asksToTheEnd(paragraphCues(last, around.content))) return none
  const border = chooseBorder(run, { ...around, mayHoldNoQuestion: false })
  const cues = run.slice(border.at).map((block) => paragraphCues(block, around.content))
  const asked = cues[0]?.has('asker-opens') === true && cues.every((values) => !speaksForCabinet(values))
  return asked ? { ...border, confidence: Math.min(border.confidence, groupedSure) } : none
}

const asksToTheEnd = (cues: CueValues): boolean => cues.has('ends-asking') || cues.has('question-mark-last')

const speaksForCabinet = (cues: CueValues): boolean => [...cues.keys()].some((cue) => (borderWeights[cue] ?? 0) <= contrary)

/** Characters of a paragraph that asks: shorter ones often have a remark before them, longer ones seldom. */
const shortAsk = 110
const longAsk = 280

/** What the extent of a question says: it asks somewhere, and has more than one paragraph seldom. */
function extent(run: readonly Block[], at: number, asks: boolean): number {
  const more = run.length - at - 1
  const length = run.at(-1)?.text.length ?? 0
  const cues = [...(asks ? [] : ['asks-nothing']), ...(more > 0 && length < shortAsk ? ['before-short-ask'] : []), ...(more > 0 && length > longAsk ? ['before-long-ask'] : [])]
  return cues.reduce((sum, cue) => sum + (borderWeights[cue] ?? 0), more * (borderWeights['more-than-one'] ?? 0))
}

/**
 * How many paragraphs at the head of a run are the question, where the answer
 * follows it without a marker: at least one, and at least one of answer where
 * there are two or more.
 */
export function questionLength(run: readonly Block[], content: Content): number {
  let sum = 0
  let best = { length: 1, total: -Infinity }
  for (let length = 1; length <= Math.min(longestQuestion, Math.max(1, run.length - 1)); length++) {
    sum += weighed(paragraphCues(run[length - 1] as Block, content))
    const total = sum + (length - 1) * (borderWeights['more-than-one'] ?? 0)
    if (total > best.total) best = { length, total }
  }
  return best.length
}

/** A lead in log-odds as a probability. */
export function confidenceOf(score: number): number {
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000
}

/**
 * Adds what the neighbours say: a remark shares words with what is asked next and
 * answered next that the answer and question before it do not have. The root
 * keeps a long paragraph from telling more than all other cues.
 */
function withNeighbours(run: readonly Block[], index: number, cues: CueValues, around: Surroundings): CueValues {
  const block = run[index]
  const first = run[0]
  const last = run.at(-1)
  if (!block || !first || !last) return cues
  const values = new Map(cues)
  const { one, other } = around.content.leaning(
    block,
    [...(block === last ? [] : [last]), ...around.nextAnswer.slice(0, neighbours)],
    [...(block === first ? [] : [first]), ...around.lastQuestion.slice(-neighbours)]
  )
  if (one > 0) values.set('near-what-follows', Math.sqrt(one) / 2)
  if (other > 0) values.set('near-what-precedes', Math.sqrt(other) / 2)
  return values
}

function weighed(values: CueValues): number {
  let sum = borderWeights['bias'] ?? 0
  for (const [cue, value] of values) sum += (borderWeights[cue] ?? 0) * value
  return sum
}

/** Weights of the cues that count for the first paragraph of a question only. */
const openingWeights: ReadonlyMap<string, number> = new Map(
  Object.entries(borderWeights).flatMap(([cue, weight]) => (cue.startsWith('opens:') ? [[cue.slice('opens:'.length), weight] as const] : []))
)

function opening(run: readonly Block[], at: number, values: CueValues): number {
  let sum = 0
  for (const cue of values.keys()) sum += openingWeights.get(cue) ?? 0
  const last = run[at - 1]
  const before = last?.text.slice(-2) ?? ''
  if (/[:,]$/u.test(before)) sum += openingWeights.get('after-colon') ?? 0
  if (last && listed(last) && !listed(run[at])) sum += openingWeights.get('after-list') ?? 0
  return sum
}

/** Whether a paragraph is an item of a list or a row of a table. */
const listed = (block: Block | undefined): boolean => block !== undefined && (block.marker !== null || block.kind === 'row')

function reasons(values: CueValues): Cue[] {
  return [...values]
    .map(([cue, value]) => ({ cue, weight: hundredths((borderWeights[cue] ?? 0) * value) }))
    .filter((reason) => reason.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}
