import { isAllBlank, isBlank } from '../text/blank.js'
import { isLetter } from '../text/characters.js'
import { oneHyphen } from '../text/reading.js'

/** Gives the characters of a character reference (`&amp;`), or null where it is none. */
export type DecodeReference = (reference: string) => string | null

const NUL = 0
const LINE_FEED = 10
const FORM_FEED = 12
const CARRIAGE_RETURN = 13
const AMPERSAND = 38
const QUOTE_MARKER = 62
const BACKSLASH = 92
const SOFT_HYPHEN = 0xad
const REPLACEMENT = 0xfffd

const characterReference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy

/**
 * Compares a leaf's value with its slice of the source. Blanks do not count. The slice may have in addition: a
 * backslash that escapes, a soft hyphen, the hyphen of a word cut at a line end; in Markdown also character references
 * for the characters they stand for, U+FFFD for a null character, and the `>` of a quotation at the head of a line.
 *
 * @param source the text that the tree was read from
 * @param start offset of the slice's first unit
 * @param end offset after the slice
 * @param value what the leaf says
 * @param decode decoder of character references for a Markdown source; null for plain text
 * @returns offset of the first difference, or -1 where there is none
 */
export function differsAt(source: string, start: number, end: number, value: string, decode: DecodeReference | null): number {
  const found = compare(source, start, end, value, decode !== null, decode, false)
  // A `>` at the head of a line may be the value's own, or a marker before `&gt;`; in a code span `&amp;` stands for itself.
  if (found !== -1 && decode !== null && (compare(source, start, end, value, true, decode, true) === -1 || compare(source, start, end, value, true, null, false) === -1)) return -1
  return found
}

/** The first difference; `quoted` says that each `>` at the head of a line is a marker. */
function compare(source: string, start: number, end: number, value: string, markdown: boolean, decode: DecodeReference | null, quoted: boolean): number {
  let i = start
  let j = 0
  let headOfLine = false
  for (;;) {
    while (j < value.length && isBlank(value.charCodeAt(j))) j++
    const wanted = j < value.length ? value.charCodeAt(j) : -1
    while (i < end && isBlank(source.charCodeAt(i)) && !(markdown && wanted === REPLACEMENT && source.charCodeAt(i) === NUL)) {
      if (isLineEnd(source.charCodeAt(i))) headOfLine = true
      i++
    }
    if (i >= end) return wanted === -1 ? -1 : end
    const unit = source.charCodeAt(i)
    if (unit === BACKSLASH) {
      const run = backslashes(source, i, end)
      const next = source.charCodeAt(i + run) === SOFT_HYPHEN ? backslashes(source, i + run + 1, end) : 0
      const here = backslashes(value, j, value.length)
      // A soft hyphen between two runs is not in the value.
      const breaks = markdown && i + run < end && isLineEnd(source.charCodeAt(i + run))
      // The first one may be what a backslash before the slice escapes.
      const escaped = i === start && isEscaped(source, start) ? 1 : 0
      const pairs = run - escaped
      const least = escaped + (pairs % 2 === 1 && (breaks || isPunctuation(source.charCodeAt(i + run))) ? (pairs - 1) / 2 : Math.ceil(pairs / 2))
      const kept = breaks && decode !== null ? Math.min(least, here) : next > 0 ? Math.min(run, here) : here
      if (kept !== run && kept !== least) return i
      i += run
      j += kept
      // What a backslash escapes is no reference.
      if (kept !== run && run % 2 === 1 && source.charCodeAt(i) === AMPERSAND && value.charCodeAt(j) === AMPERSAND) {
        i++
        j++
      }
      headOfLine = false
      continue
    }
    if (unit === AMPERSAND && decode !== null) {
      characterReference.lastIndex = i
      const reference = characterReference.exec(source)?.[0] ?? ''
      const decoded = reference !== '' && i + reference.length <= end ? decode(reference) : null
      if (decoded !== null) {
        if (value.startsWith(decoded, j)) j += decoded.length
        else if (decoded !== '\u00ad' && !isAllBlank(decoded)) return i
        i += reference.length
        headOfLine = false
        continue
      }
    }
    if (markdown && headOfLine && unit === QUOTE_MARKER && (quoted || unit !== wanted)) {
      i++
      continue
    }
    if (unit === wanted || (markdown && unit === NUL && wanted === REPLACEMENT)) j++
    else if (unit !== SOFT_HYPHEN && !isCutHyphen(source, i)) return i
    headOfLine = false
    i++
  }
}

/** The length of the character reference at an offset if it stands for a blank, as `&nbsp;` does; else 0. */
export function blankReference(source: string, at: number, decode: DecodeReference): number {
  if (source.charCodeAt(at) !== AMPERSAND) return 0
  characterReference.lastIndex = at
  const reference = characterReference.exec(source)?.[0] ?? ''
  const decoded = reference === '' ? null : decode(reference)
  return decoded !== null && isAllBlank(decoded) ? reference.length : 0
}

/** Whether a unit of the source between two leaves goes without saying: soft hyphen, cut hyphen, escaping backslash. */
export function isSilent(source: string, at: number): boolean {
  const unit = source.charCodeAt(at)
  if (unit === BACKSLASH) return isPunctuation(source.charCodeAt(at + 1)) || isLineEnd(source.charCodeAt(at + 1))
  return unit === SOFT_HYPHEN || isCutHyphen(source, at)
}

/** Whether an odd number of backslashes stands before an offset. */
function isEscaped(source: string, at: number): boolean {
  let from = at
  while (from > 0 && source.charCodeAt(from - 1) === BACKSLASH) from--
  return (at - from) % 2 === 1
}

function backslashes(text: string, from: number, to: number): number {
  let at = from
  while (at < to && text.charCodeAt(at) === BACKSLASH) at++
  return at - from
}

function isLineEnd(unit: number): boolean {
  return unit === LINE_FEED || unit === CARRIAGE_RETURN
}

function isPunctuation(unit: number): boolean {
  return (unit > 32 && unit < 48) || (unit > 57 && unit < 65) || (unit > 90 && unit < 97) || (unit > 122 && unit < 127)
}

/** A hyphen after a letter, with nothing but blanks to the end of the line. */
function isCutHyphen(source: string, at: number): boolean {
  const unit = source.charAt(at)
  if ((unit !== '¬' && oneHyphen(unit) !== '-') || !isLetter(source.charCodeAt(at - 1))) return false
  let next = at + 1
  while (next < source.length && isBlank(source.charCodeAt(next))) {
    const unit = source.charCodeAt(next)
    if (isLineEnd(unit) || unit === FORM_FEED) return true
    next++
  }
  return next >= source.length
}
