import { hashOf } from './hash.js'

/*
 * The words that phrases and other lists name, and the ends of words that they name, each with a number from 1 on. All
 * share these numbers, so that a word of a text is looked up once. They are named when their modules load; what is
 * named later is not known in texts that were read before.
 */

/** The end of a word, with its number. */
export interface WordEnd {
  end: string
  number: number
}

const numbers = new Map<string, number>()
const ends: WordEnd[] = []
/** By the code of their last unit, the longer first. */
const endsByUnit: (readonly WordEnd[])[] = Array.from({ length: 128 }, () => [])

/** By the code of their last unit, the length of the shortest; most words are shorter, or have another last unit. */
const shortestEnds = new Uint16Array(endsByUnit.length).fill(0xffff)

/** Words by their hash: open addressing, three cells a slot for the number of the word (0 in an empty slot), its hash and its length. */
const slotCells = 3
const fewestSlots = 16
let slots = new Int32Array(fewestSlots * slotCells)
let mask = fewestSlots - 1

/** The number of a word, which is given as words are compared; a new one for a new word. */
export function nameWord(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  const number = numbers.size + 1
  numbers.set(word, number)
  if (number * 4 > mask) fileAnew()
  else file(word, number)
  return number
}

function fileAnew(): void {
  mask = (mask + 1) * 4 - 1
  slots = new Int32Array((mask + 1) * slotCells)
  for (const [word, number] of numbers) file(word, number)
}

function file(word: string, number: number): void {
  const hash = hashOf(word)
  let slot = hash & mask
  while (slots[slot * slotCells] !== 0) slot = (slot + 1) & mask
  slots.set([number, hash, word.length], slot * slotCells)
}

/** The number of an end of words, which is of ASCII letters; a new one for a new end. */
export function nameEnd(end: string): number {
  const known = ends.find((other) => other.end === end)
  if (known !== undefined) return known.number
  const added = { end, number: ends.length + 1 }
  ends.push(added)
  const unit = end.charCodeAt(end.length - 1)
  endsByUnit[unit] = [...endsIn(unit), added].sort((a, b) => b.end.length - a.end.length)
  shortestEnds[unit] = Math.min(shortestEnds[unit] ?? 0xffff, end.length)
  return added.number
}

/** The ends of words that end in a unit, the longer first. */
export function endsIn(unit: number): readonly WordEnd[] {
  return endsByUnit[unit] ?? []
}

/** Whether a word of this length with this last unit can have an end that is named. */
export function mayHaveEnd(length: number, unit: number): boolean {
  return unit < shortestEnds.length && length >= (shortestEnds[unit] ?? 0)
}

/**
 * The number of the word of this hash and length; 0 for a word that is not named. With both, no word of a language
 * is likely to be taken for another.
 */
export function numberOf(hash: number, length: number): number {
  const cells = slots
  const last = mask
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const number = cells[slot * slotCells] ?? 0
    if (number === 0 || (cells[slot * slotCells + 1] === hash && cells[slot * slotCells + 2] === length)) return number
  }
}
