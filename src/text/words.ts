import { wordUnit } from './characters.js'
import { sentences, type Span } from './sentences.js'

/**
 * The words of a text by sentence, as phrases are matched against them. A word is a run of letters and digits, with
 * the hyphens and apostrophes inside it (`GroenLinks-PvdA-fractie`, `foto's`). The lists of words run parallel.
 */
export interface Words {
  text: string
  sentences: readonly Span[]
  /** The number of the first word of each sentence, and behind the last one the count of all words. */
  firsts: number[]
  /** Offset of the first unit of each word, in UTF-16 units. */
  starts: number[]
  /** Offset after the last unit of each word. */
  ends: number[]
  /** The {@link hashOf} each word as it is compared. */
  hashes: number[]
}

/** The hash of no units at all (FNV-1a, 32 bits, over UTF-16 units). */
export const noUnits: number = 0x811c9dc5 | 0
const MULTIPLIER = 0x01000193

const SMALL_A = 0x61
const SMALL_Z = 0x7a
const HYPHEN = 0x2d
const APOSTROPHE = 0x27
/** What the table holds for a unit that is no part of a word; all parts of words have a higher code. */
const NO_PART = 1

/** By code unit, what it is compared as where it stands in a word; 0 where that was not worked out yet. */
const parts = new Uint16Array(0x10000)

function workOutPart(code: number): number {
  const part = wordUnit(code) || (isHyphen(code) ? HYPHEN : isApostrophe(code) ? APOSTROPHE : NO_PART)
  parts[code] = part
  return part
}

function partOf(code: number): number {
  return (parts[code] ?? 0) || workOutPart(code)
}

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019 || code === 0x2018
}

function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011
}

/** Whether a hyphen or an apostrophe at `at` stands inside a word. */
function joins(text: string, at: number): boolean {
  return at > 0 && at + 1 < text.length && wordUnit(text.charCodeAt(at - 1)) !== 0 && wordUnit(text.charCodeAt(at + 1)) !== 0
}

/** The unit as words are compared: lower case, one kind of apostrophe, one kind of hyphen; 0 for no part of a word. */
function comparedUnit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  // Most of a text is small letters.
  if (code >= SMALL_A && code <= SMALL_Z) return code
  const part = partOf(code)
  // The signs of joints are the lowest of all parts.
  if (part > HYPHEN) return part
  return part !== NO_PART && joins(text, at) ? part : 0
}

/** The hash of some units and one more. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, MULTIPLIER)
}

/** The hash of a word that is given as it is compared. */
export function hashOf(word: string): number {
  let hash = noUnits
  for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i))
  return hash
}

/** Whether the words of a text from `start` on are these units. */
export function unitsAt(text: string, start: number, units: string): boolean {
  for (let i = 0; i < units.length; i++) if (comparedUnit(text, start + i) !== units.charCodeAt(i)) return false
  return true
}

/** The words of a text. Time is linear in its length. */
export function wordsOf(text: string): Words {
  const words: Words = { text, sentences: sentences(text), firsts: [], starts: [], ends: [], hashes: [] }
  for (const { start, end } of words.sentences) {
    words.firsts.push(words.starts.length)
    readWords(words, start, end)
  }
  words.firsts.push(words.starts.length)
  return words
}

function readWords({ text, starts, ends, hashes }: Words, from: number, to: number): void {
  let i = from
  while (i < to) {
    let unit = comparedUnit(text, i)
    if (unit === 0) {
      i++
      continue
    }
    starts.push(i)
    let hash = noUnits
    do {
      hash = hashWith(hash, unit)
      i++
      unit = i < to ? comparedUnit(text, i) : 0
    } while (unit !== 0)
    ends.push(i)
    hashes.push(hash)
  }
}

/** The words of a short text, each as it is compared. */
export function comparedWords(text: string): string[] {
  const { starts, ends } = wordsOf(text)
  return starts.map((start, index) => {
    let word = ''
    for (let i = start; i < (ends[index] ?? start); i++) word += String.fromCharCode(comparedUnit(text, i))
    return word
  })
}
