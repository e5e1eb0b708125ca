import { wordUnit } from './characters.js'
import { hashWith, noUnits } from './hash.js'
import { sentences, type Span } from './sentences.js'
import { endsIn, mayHaveEnd, numberOf } from './vocabulary.js'

/**
 * The words of a text by sentence, as phrases are matched against them. A word is a run of letters and digits, with
 * the hyphens and apostrophes inside it (`GroenLinks-PvdA-fractie`, `foto's`). The lists of words run parallel.
 */
export interface Words {
  text: string
  sentences: readonly Span[]
  /** The number of the first word of each sentence, and behind the last one the count of all words. */
  firsts: readonly number[]
  /** Offset of the first unit of each word, in UTF-16 units. */
  starts: Int32Array
  /** Offset after the last unit of each word. */
  ends: Int32Array
  /** What each word is in the vocabulary, as {@link wordNumber} and {@link endNumber} tell; 0 for nothing. */
  known: Int32Array
  /** The hash of the first {@link stemLength} units of each word, or of the whole word where it is shorter; 0 for a word with joints. */
  stems: Int32Array
}

/** Inflections differ behind this many units. */
export const stemLength = 7
/** Numbers of words stand in the lower bits, those of their ends above. */
const wordBits = 16

/** The number of a word itself; 0 for none. */
export function wordNumber(known: number): number {
  return known & ((1 << wordBits) - 1)
}

/** The number of the longest end of a word that is known; 0 for none. */
export function endNumber(known: number): number {
  return known >>> wordBits
}

const SPACE = 0x20
const HYPHEN = 0x2d
const APOSTROPHE = 0x27
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

/** By code unit, what it is compared as where it stands in a word; 0 for what is none, or was not met yet. */
const units = new Uint16Array(0x10000)

/** The unit as words are compared: lower case, one kind of apostrophe, one kind of hyphen; 0 for no part of a word. */
function comparedUnit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return (units[code] ?? 0) || (code === SPACE ? 0 : seldomUnit(text, at, code))
}

function seldomUnit(text: string, at: number, code: number): number {
  const unit = wordUnit(code)
  units[code] = unit
  if (unit !== 0) return unit
  const joint = isHyphen(code) ? HYPHEN : isApostrophe(code) ? APOSTROPHE : 0
  return joint !== 0 && joins(text, at) ? joint : 0
}

/** Where words are collected until it is known how many there are; reused, and larger where a text needs it. */
interface Columns {
  starts: Int32Array
  ends: Int32Array
  known: Int32Array
  stems: Int32Array
}

const usualSize = 4096
const usual = columnsOf(usualSize)

function columnsOf(size: number): Columns {
  return { starts: new Int32Array(size), ends: new Int32Array(size), known: new Int32Array(size), stems: new Int32Array(size) }
}

/** The words of a text. Time is linear in its length. */
export function wordsOf(text: string): Words {
  const spans = sentences(text)
  const firsts: number[] = []
  // No two words touch.
  const columns = text.length < 2 * usualSize ? usual : columnsOf((text.length >> 1) + 1)
  let count = 0
  for (const { start, end } of spans) {
    firsts.push(count)
    count = readWords(text, start, end, columns, count)
  }
  firsts.push(count)
  const { starts, ends, known, stems } = columns
  return { text, sentences: spans, firsts, starts: starts.slice(0, count), ends: ends.slice(0, count), known: known.slice(0, count), stems: stems.slice(0, count) }
}

/** Reads the words in `[from, to)` behind the first `count`, and returns how many there are then. */
function readWords(text: string, from: number, to: number, { starts, ends, known, stems }: Columns, count: number): number {
  const table = units
  let next = count
  for (let at = from; at < to; at++) {
    const start = at
    let hash = noUnits
    let stem = noUnits
    let joined = false
    let last = 0
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      let unit = table[code] ?? 0
      if (unit === 0) {
        unit = code === SPACE ? 0 : seldomUnit(text, at, code)
        if (unit === 0) break
        // The signs of joints are lower than all that they join.
        if (unit <= HYPHEN) joined = true
      }
      last = unit
      hash = hashWith(hash, unit)
      if (at - start === stemLength - 1) stem = hash
    }
    if (at === start) continue
    starts[next] = start
    ends[next] = at
    known[next] = numberOf(hash, at - start) | (mayHaveEnd(at - start, last) ? endOf(text, start, at, last) << wordBits : 0)
    stems[next] = joined ? 0 : at - start < stemLength ? hash : stem
    next++
  }
  return next
}

/** The number of the longest end that a word has, which ends in the unit `last`; 0 for none. */
function endOf(text: string, start: number, end: number, last: number): number {
  for (const known of endsIn(last)) if (end - start >= known.end.length && endsWith(text, end, known.end)) return known.number
  return 0
}

function endsWith(text: string, end: number, units: string): boolean {
  const from = end - units.length
  for (let i = units.length - 1; i >= 0; i--) if (comparedUnit(text, from + i) !== units.charCodeAt(i)) return false
  return true
}

/** The words of a short text, each as it is compared. */
export function comparedWords(text: string): string[] {
  const { starts, ends } = wordsOf(text)
  return Array.from(starts, (start, index) => {
    let word = ''
    for (let i = start; i < (ends[index] ?? start); i++) word += String.fromCharCode(comparedUnit(text, i))
    return word
  })
}
