const blanks = /[\s\u200b]+/gu
/** Blanks that are no single space. */
const oddBlank = / {2}|[\t-\r\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]/

/** The text with every run of blanks as one space, and none at its ends. */
export function plain(text: string): string {
  return oddBlank.test(text) ? text.replace(blanks, ' ').trim() : text.trim()
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
