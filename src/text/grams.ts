import { isDigit, wordUnit } from './characters.js'

/**
 * The runs of four letters in the words of a text, as numbers. Dutch writes
 * compounds as one word, so that texts about one thing share parts of words
 * sooner than words: `brandweervrijwilliger`, `vrijwilligers bij de brandweer`.
 */
export type Grams = ReadonlySet<number>

const length = 4
const unitBits = 8
/** Of each unit, in lower case, the lower bits: letters without accents are told apart, others mostly. */
const unitMask = (1 << unitBits) - 1

/** The grams of a text; a shorter word counts as a whole where it holds a digit. */
export function gramsOf(text: string): Grams {
  return new Set(readGrams(text))
}

/** Where grams are collected; reused, and larger where a text needs it. */
let collected = new Int32Array(0)

/** The grams of a text, in order and as often as they come. The next call reuses the list. */
function readGrams(text: string): Int32Array {
  const size = text.length
  if (size > collected.length) collected = new Int32Array(size * 2)
  const grams = collected
  let found = 0
  let count = 0
  // A gram is the one before it without its first unit, which falls out at the upper end, and with one more.
  let gram = 0
  for (let at = 0; at <= size; at++) {
    const unit = at < size ? wordUnit(text.charCodeAt(at)) : 0
    if (unit !== 0) {
      gram = (gram << unitBits) | (unit & unitMask)
      count++
      if (count >= length) grams[found++] = gram
    } else {
      if (count > 0 && count < length && isDigit(text.charCodeAt(at - count))) grams[found++] = gram
      count = 0
      gram = 0
    }
  }
  return grams.subarray(0, found)
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
