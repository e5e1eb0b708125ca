import { isDigit, wordUnit } from './characters.js'

/**
 * The runs of four letters in the words of a text, as numbers. Dutch writes
 * compounds as one word, so that texts about one thing share parts of words
 * sooner than words: `brandweervrijwilliger`, `vrijwilligers bij de brandweer`.
 */
export type Grams = ReadonlySet<number>

const length = 4
const multiplier = 31
/** What the unit that leaves a gram was multiplied by. */
const leaving = multiplier ** length
/** Tells a short word from a gram of the same value. */
const shorter = 0x9e3779b1

/** Collects the grams of a text in one pass, but for words in `skip` (in lower case); a shorter word counts as a whole where it holds a digit. */
export function gramsOf(text: string, skip?: ReadonlySet<string>): Grams {
  return new Set(readGrams(text, skip))
}

/** Some grams, to be looked for in many texts. */
export interface GramSearch {
  /** Each gram's place among the grams. */
  places: ReadonlyMap<number, number>
  /** Whether any of the grams has these lower bits: most others are told apart by them alone. */
  known: Uint8Array
}

const lowerBits = 0xffff

/** Prepares the search for some grams. */
export function searchGrams(grams: Iterable<number>): GramSearch {
  const places = new Map<number, number>()
  const known = new Uint8Array(lowerBits + 1)
  for (const gram of grams) {
    if (!places.has(gram)) places.set(gram, places.size)
    known[gram & lowerBits] = 1
  }
  return { places, known }
}

/** Marks the places of the grams that a text has. */
export function markGrams(text: string, { places, known }: GramSearch, marks: Uint8Array, mark: number): void {
  for (const gram of readGrams(text, undefined, known)) {
    const place = places.get(gram)
    if (place !== undefined) marks[place] = (marks[place] ?? 0) | mark
  }
}

/** Where grams are collected; reused, and larger where a text needs it. */
let collected = new Int32Array(0)

/**
 * The grams of a text, in order and as often as they come, but for words in `skip` and for grams whose lower bits are not
 * in `known`. The next call reuses the list.
 */
function readGrams(text: string, skip?: ReadonlySet<string>, known?: Uint8Array): Int32Array {
  const size = text.length
  if (size > collected.length) collected = new Int32Array(size * 2)
  const grams = collected
  let found = 0
  for (let at = 0; at < size; at++) {
    const start = at
    if (skip !== undefined) {
      const end = wordEnd(text, at)
      if (skip.has(text.slice(at, end).toLowerCase())) {
        at = end
        continue
      }
    }
    // Each gram is the one before it without its first unit and with one more: `first` leaves, then `second`, …
    let value = 0
    let [first, second, third, fourth] = [0, 0, 0, 0]
    for (; at < size; at++) {
      const unit = wordUnit(text.charCodeAt(at))
      if (unit === 0) break
      value = (Math.imul(value, multiplier) + unit - Math.imul(first, leaving)) | 0
      first = second
      second = third
      third = fourth
      fourth = unit
      if (first !== 0 && (known === undefined || known[value & lowerBits] !== 0)) grams[found++] = value
    }
    const count = at - start
    if (count > 0 && count < length && isDigit(text.charCodeAt(start))) grams[found++] = (value + Math.imul(count, shorter)) | 0
  }
  return grams.subarray(0, found)
}

function wordEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && wordUnit(text.charCodeAt(at)) !== 0) at++
  return at
}

/** How much a gram tells: nothing where more than one text in three has it (but two may), else the more the fewer have it. */
export function gramWeight(texts: readonly Grams[]): (gram: number) => number {
  const counts = new Map<number, number>()
  for (const grams of texts) for (const gram of grams) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  const common = Math.max(2, texts.length / 3)
  return (gram) => {
    const count = counts.get(gram) ?? 1
    return count > common ? 0 : Math.log((texts.length + 1) / count)
  }
}

/** Likeness of two texts from 0 to 1: the weight of the grams they share against that of the smaller one. */
export function resemblance(a: Grams, b: Grams, weight: (gram: number) => number): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  let all = 0
  for (const gram of small) {
    const value = weight(gram)
    all += value
    if (large.has(gram)) shared += value
  }
  return all === 0 ? 0 : shared / all
}
