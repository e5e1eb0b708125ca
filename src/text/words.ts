import { wordUnit } from './characters.js'
import { hashWith, noUnits } from './hash.js'
import { sentences, type Span } from './sentences.js'
import { endsIn, mayHaveEnd, numberOf } from './vocabulary.js'

/**
 * The words of a text by sentence, as phrases are matched against them. A word is a run of letters and digits, with
 * the hyphens and apostrophes inside it (`GroenLinks-PvdA-fractie`, `foto's`). The columns run parallel, and are shared
 * by the words of many texts: those of this text are the rows from the first to the last of `firsts`.
 */
export interface Words extends Columns {
  text: string
  sentences: readonly Span[]
  /** The row of the first word of each sentence, and last the row behind the last word. */
  firsts: readonly number[]
}

/** What is known of words, a row for each. */
interface Columns {
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

/** What the table of units holds for units that are no part of a word by themselves: not met yet, no part of a word, a joint. */
const NOT_MET = 0
const NONE = 1
const HYPHENS = 2
const APOSTROPHES = 3

/** By code unit, what it is compared as where it stands in a word, or one of the above. */
const units = new Uint16Array(0x10000)

function meet(code: number): number {
  const unit = wordUnit(code) || (isHyphen(code) ? HYPHENS : isApostrophe(code) ? APOSTROPHES : NONE)
  units[code] = unit
  return unit
}

/** The unit as words are compared: lower case, one kind of apostrophe, one kind of hyphen; 0 for no part of a word. */
function comparedUnit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const unit = (units[code] ?? 0) || meet(code)
  return unit > APOSTROPHES ? unit : jointAt(text, at, unit)
}

/** The unit that a joint is compared as where it stands inside a word, else 0. */
function jointAt(text: string, at: number, unit: number): number {
  return unit === NONE || !joins(text, at) ? 0 : unit === HYPHENS ? HYPHEN : APOSTROPHE
}

/** Rows of columns that short texts share: four lists for each paragraph cost more than to read its words. */
const sharedRows = 8192
let shared = columnsOf(sharedRows)
/** The first row that no text has. */
let free = 0

function columnsOf(rows: number): Columns {
  return { starts: new Int32Array(rows), ends: new Int32Array(rows), known: new Int32Array(rows), stems: new Int32Array(rows) }
}

/** The words of a text. Time is linear in its length. */
export function wordsOf(text: string): Words {
  // No two words touch.
  const most = (text.length >> 1) + 1
  if (most > sharedRows) return readSentences(text, columnsOf(most), 0)
  if (free + most > sharedRows) {
    shared = columnsOf(sharedRows)
    free = 0
  }
  const words = readSentences(text, shared, free)
  free = words.firsts.at(-1) ?? free
  return words
}

/** Reads the words of a text into the rows from `first` on. */
function readSentences(text: string, { starts, ends, known, stems }: Columns, first: number): Words {
  const spans = sentences(text)
  const firsts: number[] = [first]
  const words: Words = { text, sentences: spans, firsts, starts, ends, known, stems }
  let next = first
  for (const { start, end } of spans) {
    next = readWords(words, start, end, next)
    firsts.push(next)
  }
  return words
}

/** Reads the words in `[from, to)` into the rows from `row` on, and returns the row behind them. */
function readWords({ text, starts, ends, known, stems }: Words, from: number, to: number, row: number): number {
  const table = units
  let next = row
  for (let at = from; at < to; at++) {
    const start = at
    let hash = noUnits
    let stem = noUnits
    let joined = false
    let last = 0
    for (; at < to; at++) {
      const code = text.charCodeAt(at)
      let unit = table[code] ?? 0
      if (unit <= APOSTROPHES) {
        if (unit === NOT_MET) unit = meet(code)
        if (unit <= APOSTROPHES) {
          unit = jointAt(text, at, unit)
          if (unit === 0) break
          joined = true
        }
      }
      last = unit
      hash = hashWith(hash, unit)
      if (at - start < stemLength) stem = hash
    }
    if (at === start) continue
    starts[next] = start
    ends[next] = at
    known[next] = numberOf(hash, at - start) | (mayHaveEnd(at - start, last) ? endOf(text, start, at, last) << wordBits : 0)
    stems[next] = joined ? 0 : stem
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
  const { starts, ends, firsts } = wordsOf(text)
  const compared: string[] = []
  for (let row = firsts[0] ?? 0; row < (firsts.at(-1) ?? 0); row++) {
    let word = ''
    for (let i = starts[row] ?? 0; i < (ends[row] ?? 0); i++) word += String.fromCharCode(comparedUnit(text, i))
    compared.push(word)
  }
  return compared
}
