import { hundredths } from '../text/hundredths.js'
import type { Block } from '../tokenize/block.js'
import { chooseBorder, lastBorder, questionLength, type Border } from './borders.js'
import type { Content } from './content.js'
import { introductionLength } from './introduction.js'
import { isTheme } from './landmark-blocks.js'
import { mostSure, unmarkedSure } from '../lexicon/confidence.js'
import type { AnswerOutline, ExchangeOutline, SectionOutline } from './outline.js'

/** A question that waits for its answer. */
interface Waiting {
  label: Block | null
  numbers: string[]
  blocks: Block[]
}

/** What stands between two answer markers. */
interface Run {
  /** The marker before it; null for the first run of a section. */
  marker: Block | null
  blocks: Block[]
}

/** The exchanges of a section, answers that stand apart from their questions among them, and the paragraphs before the first. */
export interface SectionContent {
  introduction: Block[]
  exchanges: SectionOutline['children']
}

/** Counts the exchanges of a paper. */
export interface Counter {
  next: number
}

/** Numbers exchanges from 1. */
export function counter(): Counter {
  return { next: 1 }
}

/**
 * Reads a section in which each question is followed by a marker and its
 * answer: bounds the questions, which nothing but their labels or headings
 * marks, and pairs them. `each`: every number is a question of its own, however
 * many one answer serves; else questions answered together are one exchange.
 */
export function readRuns(blocks: readonly Block[], each: boolean, content: Content, count: Counter): SectionContent {
  const runs = splitRuns(blocks)
  const first = runs[0]?.blocks ?? []
  const labelled = blocks.some((block) => block.landmark?.type === 'questionLabel')
  const opening = labelAt(first, 0, null, labelled)
  const free = opening < 0 ? first : first.slice(0, opening)
  const introduced = opening < 0 ? introductionLength(free, runs.length > 1 ? 1 : 0, content) : free.length
  const introduction = free.slice(0, introduced)
  const told: Told = { children: [], unanswered: [] }
  let waiting = readWaiting(first.slice(introduced), each)
  let border: Border | null = null
  runs.forEach((run, index) => {
    if (index === 0 || !run.marker) return
    const next = runs[index + 1]
    const last = lastNumber(waiting.questions) ?? lastNumberOf(told)
    const at = answersEarlier(next, waiting, told) && labelAt(run.blocks, 1, last, labelled) < 0 ? certain(run.blocks.length) : borderOf(run, next, { waiting, labelled, last, closes: index + 2 === runs.length }, content)
    answerWith(run.marker, run.blocks.slice(0, at.at), { waiting, border, each }, told, count)
    waiting = readWaiting(run.blocks.slice(at.at), each)
    border = at.cues.length > 0 || at.confidence < 1 ? at : null
  })
  for (const question of waiting.questions) told.children.push(exchangeOf([question], takeHeading(waiting), border, count))
  weighBothBorders(told.children)
  return { introduction, exchanges: told.children }
}

/** An exchange is as sure as the border before its question and the one behind its answer together. */
function weighBothBorders(children: SectionOutline['children']): void {
  const exchanges = children.filter((child) => child.type === 'exchange')
  exchanges.forEach((exchange, index) => {
    exchange.confidence = hundredths(Math.min(mostSure, exchange.confidence * (exchanges[index + 1]?.confidence ?? 1)))
  })
}

/** Reads a section in which a label opens each question and the answer follows it unmarked. */
export function readUnmarked(blocks: readonly Block[], content: Content, count: Counter): SectionContent {
  const first = labelAt(blocks, 0, null, true)
  const waiting = readWaiting(blocks.slice(Math.max(0, first)), false)
  const exchanges = waiting.questions.map((question) => {
    const length = question.blocks.length === 0 ? 0 : questionLength(question.blocks, content)
    const exchange = exchangeOf([{ ...question, blocks: question.blocks.slice(0, length) }], takeHeading(waiting), null, count)
    const answer = question.blocks.slice(length)
    if (answer.length > 0) exchange.answer = { type: 'answer', ordinal: exchange.ordinal, shared: [], respondent: null, parts: [{ marker: null, blocks: answer }] }
    exchange.confidence = unmarkedSure
    return exchange
  })
  return { introduction: blocks.slice(0, Math.max(0, first)), exchanges }
}

/** Whether labels alone part questions from answers: most have more than one paragraph behind them. */
export function isUnmarked(blocks: readonly Block[]): boolean {
  const labels = blocks.flatMap((block, index) => (block.landmark?.type === 'questionLabel' ? [index] : []))
  const long = labels.filter((at, index) => (labels[index + 1] ?? blocks.length) - at > 2).length
  return labels.length > 0 && !blocks.some((block) => block.landmark?.type === 'marker') && long >= labels.length * 0.6
}

function splitRuns(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [{ marker: null, blocks: [] }]
  for (const block of blocks) {
    if (block.landmark?.type === 'marker') runs.push({ marker: block, blocks: [] })
    else runs.at(-1)?.blocks.push(block)
  }
  return runs
}

const certain = (at: number): Border => ({ at, score: 0, cues: [], confidence: 1 })

/** Where the answer at the head of a run ends; `closes`: the next run is the last, and holds no question behind its answer. */
function borderOf(run: Run, next: Run | undefined, around: { waiting: WaitingQuestions; labelled: boolean; last: string | null; closes: boolean }, content: Content): Border {
  const label = labelAt(run.blocks, 1, around.last, around.labelled)
  const divided = label > 0 && run.blocks[label]?.landmark?.type !== 'questionLabel' && hasSubheadings(run.blocks)
  if (label > 0 && !divided) return certain(label)
  const lastQuestion = around.waiting.questions.flatMap((question) => question.blocks)
  if (!next) return around.labelled ? certain(run.blocks.length) : lastBorder(run.blocks, { lastQuestion, nextAnswer: [], content, mayHoldNoQuestion: false })
  const border = chooseBorder(run.blocks, {
    lastQuestion,
    nextAnswer: around.closes ? next.blocks : next.blocks.slice(0, Math.max(1, next.blocks.length - 1)),
    content,
    mayHoldNoQuestion: differentRespondents(run.marker, next.marker)
  })
  return divided ? { ...border, at: withSubheadings(run.blocks, border.at) } : border
}

/** Whether subheadings stand in more than one place of a run: then some are the answer's own. */
function hasSubheadings(blocks: readonly Block[]): boolean {
  const places = blocks.filter((block, at) => at > 0 && isTheme(block) && !isTheme(blocks[at - 1] ?? block))
  return places.length > 1
}

/** Where the subheadings over a question begin. */
function withSubheadings(blocks: readonly Block[], at: number): number {
  let from = at
  while (from > 1 && isTheme(blocks[from - 1] as Block)) from--
  return from
}

function differentRespondents(a: Block | null, b: Block | null): boolean {
  const first = a?.landmark?.type === 'marker' ? a.landmark.respondent : null
  const second = b?.landmark?.type === 'marker' ? b.landmark.respondent : null
  return first !== null && second !== null && first.toLowerCase() !== second.toLowerCase()
}

/**
 * The index, from `from` on, of the first label, subheading or running number,
 * behind which the text is a question's; -1 for none. Where questions are
 * labelled, a subheading counts only over a label.
 */
function labelAt(blocks: readonly Block[], from: number, last: string | null, labelled: boolean): number {
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at]
    if (!block) break
    if (block.landmark?.type === 'questionLabel') return isTheme(blocks[at - 1] ?? block) && at - 1 >= from ? at - 1 : at
    if (labelled) continue
    if (at < blocks.length - 1 && isTheme(block)) return at
    if (last !== null && itemNumber(block) === String(Number(last) + 1) && /\?|\./u.test(block.text.slice(-1))) return at
  }
  return -1
}

/** The number that a paragraph begins with: `12. De leden …`. */
function itemNumber(block: Block): string | null {
  return block.marker === null ? null : (/^\(?(\d{1,3})[.)]/u.exec(block.marker)?.[1] ?? null)
}

function lastNumber(questions: readonly Waiting[]): string | null {
  return questions.at(-1)?.numbers.at(-1) ?? null
}

function lastNumberOf({ children }: Told): string | null {
  const last = children.findLast((child) => child.type === 'exchange')
  return last?.number?.split(', ').at(-1) ?? null
}

/** What was read so far. */
interface Told {
  children: SectionOutline['children']
  /** Exchanges that an answer passed over, and that wait on. */
  unanswered: ExchangeOutline[]
}

const numbersOf = (marker: Block | null): readonly string[] => (marker?.landmark?.type === 'marker' ? marker.landmark.numbers : [])

const bears = (exchange: ExchangeOutline, numbers: readonly string[]): boolean => exchange.number?.split(', ').some((number) => numbers.includes(number)) ?? false

/** Whether the marker behind a run names questions that were asked before it, so that the run need hold none. */
function answersEarlier(next: Run | undefined, waiting: WaitingQuestions, told: Told): boolean {
  const numbers = numbersOf(next?.marker ?? null)
  const asked = [...waiting.questions.flatMap((question) => question.numbers), ...told.unanswered.flatMap((exchange) => exchange.number?.split(', ') ?? [])]
  return numbers.length > 0 && numbers.every((number) => asked.includes(number))
}

/** Questions that wait, and the subheading over them. */
interface WaitingQuestions {
  heading: Block | null
  questions: Waiting[]
}

function readWaiting(blocks: readonly Block[], each: boolean): WaitingQuestions {
  const questions: Waiting[] = []
  let heading: Block | null = null
  for (const block of blocks) {
    const current = questions.at(-1)
    if (block.landmark?.type === 'questionLabel') questions.push({ label: block, numbers: block.landmark.numbers, blocks: [] })
    else if (!current && !heading && isTheme(block)) heading = block
    else if (!current) questions.push({ label: null, numbers: [itemNumber(block) ?? []].flat(), blocks: [block] })
    else current.blocks.push(block)
  }
  return { heading, questions: each ? questions.flatMap(parted) : questions }
}

/** `Vraag 3, 4, 5 en 6` over four paragraphs: a question for each number. */
function parted(question: Waiting): Waiting[] {
  if (question.numbers.length < 2 || question.numbers.length !== question.blocks.length) return [question]
  return question.numbers.map((number, index) => ({ label: index === 0 ? question.label : null, numbers: [number], blocks: question.blocks.slice(index, index + 1) }))
}

function takeHeading(waiting: WaitingQuestions): Block | null {
  const heading = waiting.heading
  waiting.heading = null
  return heading
}

/**
 * Gives an answer to the questions that wait for it: to those it names, else to
 * all. Questions it does not name wait on; where one of them stands between, or
 * nothing was asked since the last answer, the answer stands apart from its
 * question. An answer for which none waits goes on with the last one.
 */
function answerWith(marker: Block, blocks: Block[], asked: { waiting: WaitingQuestions; border: Border | null; each: boolean }, told: Told, count: Counter): void {
  const { waiting, border, each } = asked
  const numbers = numbersOf(marker)
  const named = waiting.questions.filter((question) => question.numbers.some((number) => numbers.includes(number)))
  const answered = named.length > 0 ? named : waiting.questions
  const adjoining = answered.length > 0 && waiting.questions.slice(-answered.length).every((question) => answered.includes(question))
  const last = told.children.at(-1)
  const earlier = told.unanswered.filter((exchange) => bears(exchange, numbers))
  if (answered.length === 0 && earlier.length === 0 && !waiting.heading && extend(last, { marker, blocks })) return
  const before = adjoining ? waiting.questions.slice(0, each ? -1 : -answered.length) : waiting.questions
  const alone = before.map((question) => exchangeOf([question], takeHeading(waiting), border, count))
  told.children.push(...alone)
  const served = [...earlier, ...alone.filter((_, index) => answered.includes(before[index] as Waiting))]
  told.unanswered = [...told.unanswered, ...alone].filter((exchange) => !served.includes(exchange))
  const exchange = adjoining || served.length === 0 ? exchangeOf(each ? answered.slice(-1) : answered, takeHeading(waiting), border, count) : null
  const ordinals = [...served, ...(exchange ? [exchange] : [])].map((other) => other.ordinal)
  const answer: AnswerOutline = {
    type: 'answer',
    ordinal: ordinals.at(-1) as number,
    shared: ordinals.length > 1 ? ordinals : [],
    respondent: marker.landmark?.type === 'marker' ? marker.landmark.respondent : null,
    parts: [{ marker, blocks }]
  }
  const heading = takeHeading(waiting)
  if (heading) told.children.push({ type: 'block', block: heading })
  if (exchange) exchange.answer = answer
  told.children.push(exchange ?? answer)
}

/** Lets the last answer go on; tells whether there is one. */
function extend(last: SectionOutline['children'][number] | undefined, part: AnswerOutline['parts'][number]): boolean {
  const answer = last?.type === 'answer' ? last : last?.type === 'exchange' ? last.answer : null
  answer?.parts.push(part)
  return Boolean(answer)
}

function exchangeOf(questions: readonly Waiting[], heading: Block | null, border: Border | null, count: Counter): ExchangeOutline {
  const numbers = questions.flatMap((question) => question.numbers)
  return {
    type: 'exchange',
    ordinal: count.next++,
    number: numbers.length > 0 ? numbers.join(', ') : null,
    heading,
    questions: questions.map((question) => ({ label: question.label, blocks: question.blocks })),
    answer: null,
    border: border && border.cues.length > 0 ? { score: hundredths(border.score), cues: border.cues } : null,
    pairing: null,
    confidence: border?.confidence ?? 1
  }
}
