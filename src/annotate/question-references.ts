import { findFracties } from '../text/fracties.js'
import type { Terms } from '../text/terms.js'
import type { Words } from '../text/words.js'
import { numbersIn } from '../tokenize/landmarks.js'
import type { Block } from '../tokenize/block.js'
import type { Content } from '../sections/content.js'
import type { Annotation } from './annotation.js'

/** An exchange as the annotator sees it. */
export interface Referable {
  ordinal: number
  /** Numbers printed at its questions. */
  numbers: readonly string[]
  fracties: readonly string[]
  question: readonly Block[]
  answer: readonly Block[]
}

/** A place where a question is named by its number. */
interface Mention {
  block: Block
  from: number
  to: number
  printed: string
  exchange: Referable
  /** The fractie named with the number: `vraag 2 van de PvdA-fractie`. */
  fracties: readonly string[]
  /** What the sentence is about in which the number stands. */
  sentence: Terms
}

type Candidate = Extract<Annotation['node'], { type: 'questionReference' }>['data']['candidates'][number]

/** What every mention holds, and how much may stand before it; a mention is looked for there only. */
const numbered = /(?:vra(?:ag|gen)|antwoord(?:en)?)\s+(?:met\s+)?(?:nummers?\s+)?\d/gi
const articleLength = 'de '.length
const named = /(?<![\p{L}\p{N}])(?:de )?(?:vra(?:ag|gen)|antwoord(?:en)?)\s+(?:met\s+)?(?:nummers?\s+)?(\d{1,3}(?![\p{L}\p{N}]|[.,]\d)(?:(?:\s?,\s?|\s(?:en|of|tot en met)\s|\s?t\/m\s?)\d{1,3}(?![\p{L}\p{N}]|[.,]\d)){0,12})/iuy

/** How far the printed number may lie from the count. */
const drifts = [-3, -2, -1, 0, 1, 2, 3, 4, 5, 6] as const
/** What a step of the drift costs: numbering that slips does so seldom. */
const stepCost = 0.9
const backCost = 1.6
/** What likeness of content is worth against it. */
const contentWorth = 7

/**
 * Finds where answers and questions name another question by its number, and
 * ranks the exchanges that may be meant. Where numbers are printed at the
 * questions they decide. Elsewhere the printed number need not be the count:
 * one numbering runs through the paper and may slip, so all mentions are
 * resolved together, by content and by how little the drift changes from one
 * number to the next.
 */
export function annotateQuestionReferences(exchanges: readonly Referable[], content: Content): { block: Block; annotation: Annotation }[] {
  const mentions = exchanges.flatMap((exchange) => [...exchange.question, ...exchange.answer].flatMap((block) => mentionsIn(block, exchange, content)))
  if (mentions.length === 0) return []
  const printed = exchanges.some((exchange) => exchange.numbers.length > 0)
  const resolved = printed ? mentions.map((mention) => byPrinted(mention, exchanges)) : byNumbering(mentions, exchanges, content)
  return mentions.map((mention, index) => ({
    block: mention.block,
    annotation: { from: mention.from, to: mention.to, node: { type: 'questionReference', number: mention.printed, data: { candidates: resolved[index] ?? [] } } }
  }))
}

function mentionsIn(block: Block, exchange: Referable, content: Content): Mention[] {
  const out: Mention[] = []
  for (const match of namings(block.text)) {
    const list = match[1] ?? ''
    const listFrom = match.index + match[0].length - list.length
    const tail = block.text.slice(match.index + match[0].length, match.index + match[0].length + 90)
    const lead = block.text.slice(Math.max(0, match.index - 110), match.index)
    const fracties = fractiesNamed(lead, tail)
    const sentence = content.termsIn(sentenceAt(content.words(block), match.index))
    const written = [...list.matchAll(/\d{1,3}/gu)]
    const numbers = numbersIn(list)
    numbers.forEach((number) => {
      const own = written.find((digits) => digits[0] === number)
      const first = number === numbers[0]
      const from = first ? match.index : listFrom + (own?.index ?? 0)
      const to = listFrom + (own ? own.index + number.length : list.length)
      if (own) out.push({ block, from, to, printed: number, exchange, fracties, sentence })
    })
  }
  return out
}

/** Where a text names questions by their numbers, in order. */
function namings(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  numbered.lastIndex = 0
  for (let candidate = numbered.exec(text); candidate !== null; candidate = numbered.exec(text)) {
    const match = matchAt(named, text, candidate.index - articleLength) ?? matchAt(named, text, candidate.index)
    if (match === null) continue
    found.push(match)
    numbered.lastIndex = match.index + match[0].length
  }
  return found
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  if (at < 0) return null
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** `vraag 2 van de PvdA-fractie`, `de leden van de VVD-fractie bij vraag 3`. */
function fractiesNamed(lead: string, tail: string): string[] {
  const behind = /^\s+van\s+(?:de|het)\s/u.test(tail) ? /^[^.;?!]*/u.exec(tail)?.[0] : undefined
  const before = /(?:^|\s)(?:bij|op|onder)\s$/u.test(lead) ? lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('? '), lead.lastIndexOf(' leden '), lead.lastIndexOf(' lid '))) : undefined
  return findFracties(behind ?? before ?? '').map((mention) => mention.name)
}

function sentenceAt({ text, sentences }: Words, at: number): string {
  const found = sentences.find(({ start, end }) => start <= at && at < end)
  return found ? text.slice(found.start, found.end) : text
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

function byNumbering(mentions: readonly Mention[], exchanges: readonly Referable[], content: Content): Candidate[][] {
  const byOrdinal = new Map(exchanges.map((exchange) => [exchange.ordinal, exchange]))
  const order = mentions.map((_, index) => index).sort((a, b) => Number(mentions[a]?.printed) - Number(mentions[b]?.printed) || a - b)
  const emissions = order.map((index) => emission(mentions[index] as Mention, byOrdinal, content))
  const back: number[][] = []
  let scores = drifts.map((drift, state) => (emissions[0]?.[state] ?? 0) - changeCost(drift))
  for (let step = 1; step < order.length; step++) {
    const from: number[] = []
    const same = mentions[order[step] ?? 0]?.printed === mentions[order[step - 1] ?? 0]?.printed
    scores = drifts.map((drift, state) => {
      let best = -Infinity
      let origin = 0
      drifts.forEach((other, index) => {
        const change = drift - other
        const cost = changeCost(change) * (same ? 2 : 1)
        const value = (scores[index] ?? -Infinity) - cost
        if (value > best) {
          best = value
          origin = index
        }
      })
      from.push(origin)
      return best + (emissions[step]?.[state] ?? 0) 
    })
    back.push(from)
  }
  const path = trace(scores, back)
  const out: Candidate[][] = mentions.map(() => [])
  order.forEach((index, step) => {
    out[index] = ranked(mentions[index] as Mention, path[step] ?? 3, emissions[step] ?? [], byOrdinal)
  })
  return out
}

/** Numbering starts without drift. */
function changeCost(change: number): number {
  return change > 0 ? change * stepCost : -change * backCost
}

function trace(scores: readonly number[], back: readonly number[][]): number[] {
  let state = scores.reduce((best, score, index) => (score > (scores[best] ?? -Infinity) ? index : best), 0)
  const path = [state]
  for (let step = back.length - 1; step >= 0; step--) {
    state = back[step]?.[state] ?? state
    path.unshift(state)
  }
  return path
}

/** For each drift: how well the exchange it leads to fits. */
function emission(mention: Mention, byOrdinal: ReadonlyMap<number, Referable>, content: Content): number[] {
  const likenesses = drifts.map((drift) => {
    const target = byOrdinal.get(Number(mention.printed) + drift)
    return target && target !== mention.exchange ? fit(mention, target, content) : 0
  })
  const mean = likenesses.reduce((sum, value) => sum + value, 0) / likenesses.length
  return drifts.map((drift, index) => {
    const target = byOrdinal.get(Number(mention.printed) + drift)
    if (!target) return -6
    if (target === mention.exchange) return -5
    return ((likenesses[index] ?? 0) - mean) * contentWorth
  })
}

/** How much of what the mention, its paragraph and the question it answers are about is found in an exchange. */
function fit(mention: Mention, target: Referable, content: Content): number {
  const there = [...target.question, ...target.answer].slice(0, 10)
  const sentence = content.coverage(mention.sentence, there)
  const paragraph = content.coverage(content.terms(mention.block), there)
  const asked = mention.exchange.question.reduce((best, block) => Math.max(best, content.coverage(content.terms(block), there)), 0)
  return mention.sentence.length >= 3 ? sentence * 0.6 + paragraph * 0.2 + asked * 0.2 : sentence * 0.2 + paragraph * 0.3 + asked * 0.5
}

function ranked(mention: Mention, state: number, emissions: readonly number[], byOrdinal: ReadonlyMap<number, Referable>): Candidate[] {
  const chosen = Number(mention.printed) + (drifts[state] ?? 0)
  const total = emissions.reduce((sum, value) => sum + Math.exp(value), 0)
  return drifts
    .map((drift, index) => ({ ordinal: Number(mention.printed) + drift, share: Math.exp(emissions[index] ?? -9) / total, drift }))
    .filter(({ ordinal, share }) => byOrdinal.has(ordinal) && (ordinal === chosen || share > 0.1))
    .map(({ ordinal, share, drift }) => ({
      exchange: ordinal,
      score: Math.round((ordinal === chosen ? 0.5 + share / 2 : share / 2) * 1000) / 1000,
      evidence: [...(drift === 0 ? ['count'] : [`drift ${drift > 0 ? '+' : ''}${drift}`]), ...(share > 0.2 ? ['content'] : []), ...(ordinal === chosen ? ['numbering'] : [])]
    }))
    .sort((a, b) => b.score - a.score)
}
