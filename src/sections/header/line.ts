import { isBlank } from '../../text/characters.js'

const SPACE = 0x20
const DELETE = 0x7f
const ZERO_WIDTH_SPACE = 0x200b

/** The text with every run of blanks as one space, and none at its ends. */
export function plain(text: string): string {
  return isPlain(text) ? text : text.replace(/[\s\u200b]+/gu, ' ').trim()
}

/** Whether single spaces are the only blanks in a text, none of them at its ends. */
function isPlain(text: string): boolean {
  const { length } = text
  let afterSpace = true
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at)
    // Most of a text is letters of ASCII.
    if (code > SPACE && code < DELETE) afterSpace = false
    else if (code === SPACE && !afterSpace) afterSpace = true
    else if (code === SPACE || isBlank(code) || code === ZERO_WIDTH_SPACE) return false
    else afterSpace = false
  }
  return length === 0 || !afterSpace
}

/** Whether the character at `at` is none that goes on with a word. */
export function wordEnds(text: string, at: number): boolean {
  return at >= text.length || !/[\p{L}\p{N}]/u.test(text.charAt(at))
}

/** The first of `phrases` with which `lower` begins at `at`, ending at the end of a word, or null. Phrases are in lower case. */
export function leadAt(lower: string, at: number, phrases: readonly string[]): string | null {
  return phrases.find((phrase) => lower.startsWith(phrase, at) && (/[\s(]$/u.test(phrase) || wordEnds(lower, at + phrase.length))) ?? null
}

/** Whether `lower` begins with one of `beginnings`, in the middle of a word or not. */
export function beginsWith(lower: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => lower.startsWith(beginning))
}

/** Whether `lower` holds one of `phrases`. */
export function holdsAny(lower: string, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => lower.includes(phrase))
}

/** A character class or alternation of literal words, for a regular expression. */
export function alternatives(words: readonly string[]): string {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('|')
}

/** `text` without the digit of a footnote that is glued to its last word: `ZAKEN1`, `procesrecht2`. A name such as `CO2` keeps its digit. */
export function withoutNoteDigit(text: string): string {
  return /(?:\p{Ll}{3}|\p{Lu}{4})[)»”"]?\d$/u.test(text.slice(-8)) ? text.slice(0, -1) : text
}
