/*
 * Text as it comes. Editors, web pages and PDFs write the same words with several kinds of blank and of hyphen. Blanks
 * tell nothing by their kind or number: reading text has single spaces. A hyphen is kept as it is printed, but words
 * are looked for in a form of the text that has one kind of it, unit for unit as long as the other.
 */

/** Blanks other than spaces, hyphens, dashes and soft hyphens, from U+0080 on. */
const oddUnits = '\\x85\\xa0\\xad\\u1680\\u180e\\u2000-\\u200b\\u2010-\\u2015\\u2028-\\u202f\\u2043\\u205f\\u2060\\u2212\\u3000\\ufe63\\ufeff\\uff0d'
/** Controls count as blanks. */
const oddReading = new RegExp(` {2}|[\\0-\\x1f${oddUnits}]`)

/** Whether a text, as most of them, has no blanks but single spaces and no hyphens but `-`, so that it reads as it stands. */
export function readsAsItStands(text: string): boolean {
  return !oddReading.test(text)
}

const oddBlank = /[^\S ]| {2}|[\u180e\u200b\u2060]/
const runOfBlanks = /[\s\u180e\u200b\u2060]+/g
/** Some blank has a width: a zero-width space, a word joiner and a byte order mark part no words. */
const parting = /[^\u180e\u200b\u2060\ufeff]/

/** A stretch of a text that reads as it stands. `at` is its offset. */
export interface Piece {
  text: string
  at: number
}

/** Whether a text has blanks other than single spaces. */
export function hasOddBlanks(text: string): boolean {
  return oddBlank.test(text)
}

/** Cuts a text into pieces that read as they stand, each with at most one space behind its words; all other blanks lie between the pieces. */
export function readingPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { 0: run, index } of text.matchAll(runOfBlanks)) {
    if (run === ' ') continue
    pieces.push({ text: text.slice(at, index) + (parting.test(run) ? ' ' : ''), at })
    at = index + run.length
  }
  pieces.push({ text: text.slice(at), at })
  return pieces
}

/** A text with a single space for each run of blanks. */
export function readingText(text: string): string {
  return hasOddBlanks(text) ? readingPieces(text).map((piece) => piece.text).join('') : text
}

/** Hyphens, the minus among them; and dashes, which are hyphens only within a word. */
const oddHyphen = /[\u2010-\u2015\u2043\u2212\ufe63\uff0d]/
const hyphens = /[\u2010\u2011\u2043\u2212\ufe63\uff0d]|(?<=[\p{L}\p{N}])[\u2012-\u2015](?=[\p{L}\p{N}])/gu

/** A text with `-` for each hyphen. It is as long as before, so that offsets hold in both. */
export function oneHyphen(text: string): string {
  return oddHyphen.test(text) ? text.replace(hyphens, '-') : text
}

const wideGap = /\S(?:\t|[^\S\t\n\r]{3})[^\S\n\r]*\S/

/** Whether a tab, or three blanks or more, part two words on a line of the text. */
export function hasColumns(text: string): boolean {
  return wideGap.test(text)
}

const innerSoftHyphen = /\u00ad(?!$)/g

/** A line as its words are looked at: single spaces, one kind of hyphen, no soft hyphen but at its end, where it tells that a word goes on. */
export function lineText(line: string): string {
  const text = oneHyphen(readingText(line))
  return text.includes('\u00ad') ? text.replace(innerSoftHyphen, '') : text
}
