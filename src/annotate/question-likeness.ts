import { earlierWorth, fractieWorth, likenessWorth, selfWorth, sideWorth } from '../lexicon/question-references.js'
import type { Content } from '../sections/content.js'
import type { Block } from '../tokenize/block.js'
import { cluesIn, type Clues } from './question-clues.js'
import type { Mention, Referable } from './question-mentions.js'

/** The log-odds that each exchange is the one that a mention means, by the ordinal of the exchange, without regard to its number. */
export type Likeness = ReadonlyMap<number, number>

/** A mention and the exchanges that it may mean. */
export interface Pointing {
  mention: Mention
  targets: readonly Referable[]
}

/** Marks of a clue that an exchange has in its question, and in its answer. */
const inQuestion = 1
const inAnswer = 2
const anywhere = inQuestion | inAnswer

/** So many mentions are weighed at a time: none needs the whole of a large paper. */
const groupSize = 32
/** What a question or an answer is about is told in so many of its first words. */
const reach = 300

/**
 * Weighs the exchanges that each mention may mean, by what their texts share with the words around it and by what its
 * sentence says of the place. Mentions that may mean the same exchanges should follow each other: texts are then read
 * once for many of them.
 */
export function weighLikeness(pointings: readonly Pointing[], content: Content): Likeness[] {
  const out: Likeness[] = []
  for (let at = 0; at < pointings.length; at += groupSize) out.push(...weighGroup(pointings.slice(at, at + groupSize), content))
  return out
}

function weighGroup(pointings: readonly Pointing[], content: Content): Likeness[] {
  const asked = new Map(pointings.map(({ mention: { exchange } }) => [exchange, cluesOf(exchange.question, content)]))
  const search = searchClues([...pointings.flatMap(({ mention }) => mention.sentence), ...[...asked.values()].flat()])
  const placesOf = (clues: Clues): number[] => [...new Set(clues)].map((clue) => search.places.get(clue) ?? 0)
  const own = new Map(Array.from(asked, ([exchange, clues]) => [exchange, placesOf(clues)]))
  const marked = markAll([...new Set(pointings.flatMap(({ targets }) => targets))], search, content)
  const weights = rarity(marked)
  return pointings.map(({ mention, targets }) => {
    const places = { sentence: placesOf(mention.sentence), clause: placesOf(mention.clause), own: own.get(mention.exchange) ?? [] }
    const worthOf = (exchange: Referable): number => (exchange === mention.exchange ? selfWorth : contentWorth(places, exchange, marked, weights) + placeWorth(mention, exchange))
    return new Map(targets.map((exchange) => [exchange.ordinal, worthOf(exchange)]))
  })
}

/** The clues in the first words of some blocks. */
function cluesOf(blocks: readonly Block[], content: Content): number[] {
  const found: number[] = []
  let left = reach
  for (const block of blocks) {
    if (left <= 0) break
    const words = content.words(block)
    const [first, end] = [words.firsts[0] ?? 0, words.firsts.at(-1) ?? 0]
    found.push(...cluesIn(words, { first, end: Math.min(end, first + left) }))
    left -= end - first
  }
  return found
}

/** Clues to be looked for in many texts. */
interface ClueSearch {
  /** Each clue's place among them. */
  places: ReadonlyMap<number, number>
  /** Whether any of them has these lower bits: most others are told apart by them alone. */
  known: Uint8Array
}

const lowerBits = 0xfff

function searchClues(clues: Clues): ClueSearch {
  const places = new Map<number, number>()
  const known = new Uint8Array(lowerBits + 1)
  for (const clue of clues) {
    if (!places.has(clue)) places.set(clue, places.size)
    known[clue & lowerBits] = 1
  }
  return { places, known }
}

/** Marks of the clues that exchanges have. */
interface Marked {
  /** By exchange, where its marks start. */
  rows: ReadonlyMap<Referable, number>
  /** How many marks an exchange has: one for each clue. */
  width: number
  marks: Uint8Array
}

function markAll(exchanges: readonly Referable[], { places, known }: ClueSearch, content: Content): Marked {
  const width = places.size
  const marks = new Uint8Array(exchanges.length * width)
  const markIn = (blocks: readonly Block[], from: number, mark: number): void => {
    for (const clue of cluesOf(blocks, content)) {
      const place = known[clue & lowerBits] === 0 ? undefined : places.get(clue)
      if (place !== undefined) marks[from + place] = (marks[from + place] ?? 0) | mark
    }
  }
  const rows = new Map(exchanges.map((exchange, row) => [exchange, row * width]))
  for (const [exchange, from] of rows) {
    markIn(exchange.question, from, inQuestion)
    markIn(exchange.answer, from, inAnswer)
  }
  return { rows, width, marks }
}

/** The weight of each clue, by its place: the fewer exchanges have it the more it tells. */
function rarity({ rows, width, marks }: Marked): Float64Array {
  const counts = new Int32Array(width)
  for (const from of rows.values()) for (let place = 0; place < width; place++) if (marks[from + place] !== 0) counts[place] = (counts[place] ?? 0) + 1
  return Float64Array.from(counts, (count) => Math.sqrt(Math.log((rows.size + 1) / Math.max(1, count))))
}

/** By place, the clues in the sentence of a mention, in its clause, and in the question that its paragraph answers. */
type Places = Readonly<Record<'sentence' | 'clause' | 'own', readonly number[]>>

function contentWorth({ sentence, clause, own }: Places, exchange: Referable, marked: Marked, weights: Float64Array): number {
  const from = marked.rows.get(exchange) ?? 0
  const share = (places: readonly number[], where: number): number => shared(places, marked.marks, from, where, weights)
  return (
    likenessWorth.sentence * share(sentence, anywhere) +
    likenessWorth.asked * share(sentence, inQuestion) +
    likenessWorth.clause * share(clause, anywhere) +
    likenessWorth.own * share(own, anywhere)
  )
}

/** The weight of the clues that are found; the root keeps long texts from saying more than they know. */
function shared(places: readonly number[], marks: Uint8Array, from: number, where: number, weights: Float64Array): number {
  let sum = 0
  for (const place of places) if (((marks[from + place] ?? 0) & where) !== 0) sum += weights[place] ?? 0
  return sum / Math.sqrt(places.length + 1)
}

function placeWorth({ exchange, fracties, sides }: Mention, target: Referable): number {
  const earlier = target.ordinal < exchange.ordinal
  const named = target.fracties.some((name) => fracties.includes(name))
  return (earlier ? earlierWorth : 0) + (sides[earlier ? 'earlier' : 'later'] ? sideWorth : 0) + (named ? fractieWorth : 0)
}
