/*
 * Classes of UTF-16 code units, for scanners that walk a text unit by unit. A class is looked up with a regular
 * expression when a unit is first met, and from then on read from a table. Surrogates have no class: no word of
 * Dutch needs them.
 *
 * A scanner reads the length of its text once, before it walks: engines look up the length of strings slowly where
 * slices, joined and whole strings meet.
 */

const OTHER = 1
const BLANK = 2
const DIGIT = 4
const UPPER = 8
const LOWER = 16
const LETTER = 32
const MARK = 64
const SUPERSCRIPT = 128

const patterns: readonly (readonly [RegExp, number])[] = [
  [/\s/u, BLANK],
  [/\p{Nd}/u, DIGIT],
  [/[\p{Lu}\p{Lt}]/u, UPPER],
  [/\p{Ll}/u, LOWER],
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/[¹²³⁰⁴⁵⁶⁷⁸⁹]/u, SUPERSCRIPT],
]

const classes = new Uint8Array(0x10000)
const wordUnits = new Uint16Array(0x10000)

function classify(code: number): number {
  const unit = String.fromCharCode(code)
  const found = patterns.find(([pattern]) => pattern.test(unit))?.[1] ?? OTHER
  classes[code] = found
  return found
}

/** The class of a unit; of `NaN`, which stands behind the end of a text, that of the null character. */
function classOf(code: number): number {
  const unit = code | 0
  return (classes[unit] ?? 0) || classify(unit)
}

/** Whether the code unit is blank: exactly the units that `\s` matches. */
export function isBlank(code: number): boolean {
  return (classOf(code) & BLANK) !== 0
}

/** Whether the code unit is a decimal digit of any script. Superscript digits are none. */
export function isDigit(code: number): boolean {
  return (classOf(code) & DIGIT) !== 0
}

/** Whether the code unit is a superscript digit (`¹ ² ³ ⁰ ⁴`–`⁹`), as footnote marks are written. */
export function isSuperscript(code: number): boolean {
  return (classOf(code) & SUPERSCRIPT) !== 0
}

/** Whether the code unit is a capital letter. */
export function isUpper(code: number): boolean {
  return (classOf(code) & UPPER) !== 0
}

/** Whether the code unit is a small letter. */
export function isLower(code: number): boolean {
  return (classOf(code) & LOWER) !== 0
}

/** Whether the code unit is a letter of any script, with or without case. */
export function isLetter(code: number): boolean {
  return (classOf(code) & (UPPER | LOWER | LETTER)) !== 0
}

const SMALL_A = 0x61
const SMALL_Z = 0x7a

/** What the table of word units holds for a unit that can stand in no word; no word unit has this code. */
const NO_WORD_UNIT = 1

/**
 * The lower case of a code unit that can stand in a word (a letter, a decimal digit, a combining mark), and 0 for any
 * other. The result is one unit for every unit, so that offsets stay as they are; a letter whose lower case takes
 * several units is returned as it is.
 */
export function wordUnit(code: number): number {
  // Most of a text is small letters.
  if (code >= SMALL_A && code <= SMALL_Z) return code
  const known = wordUnits[code | 0] ?? 0
  if (known !== 0) return known === NO_WORD_UNIT ? 0 : known
  const lower = String.fromCharCode(code).toLowerCase()
  const isWord = (classOf(code) & (DIGIT | UPPER | LOWER | LETTER | MARK)) !== 0
  wordUnits[code | 0] = isWord ? (lower.length === 1 ? lower.charCodeAt(0) : code) : NO_WORD_UNIT
  return wordUnit(code)
}

/** The first offset from `at` on that is not blank, or the length of the text. */
export function skipBlanks(text: string, at: number): number {
  const { length } = text
  let i = at
  while (i < length && isBlank(text.charCodeAt(i))) i++
  return i
}
