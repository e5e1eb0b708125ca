import { furnitureLines, pageNumber, trailingPageNumber } from '../lexicon/furniture.js'
import { isBlank } from '../text/blank.js'
import { lineText, readsAsItStands } from '../text/reading.js'
import { landmark } from './landmarks.js'

/** A line of the source. Offsets are UTF-16 units. */
export interface Line {
  /** First and last non-blank character; `from === to` where the line is blank. */
  from: number
  to: number
  /** Blanks before the first character. */
  indent: number
  /** A form feed stands before the line: a page begins. */
  page: boolean
  /** What the line reads as, by which it is judged: its blanks and hyphens are of one kind. */
  text: string
  /** It reads as it stands in the source. */
  asItStands: boolean
}

/** All lines, in order. A line ends at \n, \r\n, \r or a form feed. */
export function scanLines(value: string): Line[] {
  const lines: Line[] = []
  const breaks = lineBreaks(value)
  let start = 0
  let page = false
  for (const end of breaks) {
    lines.push(trimmed(value, start, end, page))
    page = value.charCodeAt(end) === 12
    start = value.charCodeAt(end) === 13 && value.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  return lines
}

function lineBreaks(value: string): number[] {
  const out: number[] = []
  const plain = value.indexOf('\r') < 0 && value.indexOf('\f') < 0
  let at = 0
  while (at <= value.length) {
    const end = plain ? value.indexOf('\n', at) : nextBreak(value, at)
    if (end < 0) break
    out.push(end)
    at = value.charCodeAt(end) === 13 && value.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
  }
  out.push(value.length)
  return out
}

function nextBreak(value: string, from: number): number {
  for (let at = from; at < value.length; at++) {
    const code = value.charCodeAt(at)
    if (code === 10 || code === 13 || code === 12) return at
  }
  return -1
}

function trimmed(value: string, start: number, end: number, page: boolean): Line {
  let from = start
  let to = end
  while (from < to && isBlank(value.charCodeAt(from))) from++
  while (to > from && isBlank(value.charCodeAt(to - 1))) to--
  const text = value.slice(from, to)
  const asItStands = readsAsItStands(text)
  return { from, to, indent: from - start, page, text: asItStands ? text : lineText(text), asItStands }
}

/** Lines at the edge of a page that are looked at for repetition. */
const edge = 3

/** Which lines are page furniture: by their form, or because they repeat at the edges of pages. */
export function findFurniture(lines: readonly Line[]): Set<number> {
  const out = new Set<number>()
  const paged = lines.some((line) => line.page)
  const repeated = paged ? repeatedEdges(lines) : new Set<number>()
  lines.forEach((line, index) => {
    const { text } = line
    if (text.length === 0 || text.length > 140) return
    if (repeated.has(index) || furnitureLines.some((pattern) => pattern.test(text))) out.add(index)
  })
  const numbered = printsPages(lines, out)
  lines.forEach((line, index) => {
    if (line.text.length > 0 && line.text.length <= 8 && !out.has(index) && isPageNumber(lines, index, out, numbered)) out.add(index)
  })
  return out
}

/** Whether running lines print the number of their page: the same words with another number behind them. */
function printsPages(lines: readonly Line[], furniture: ReadonlySet<number>): boolean {
  const numbers = new Map<string, string>()
  for (const index of furniture) {
    const text = lines[index]?.text ?? ''
    const number = trailingPageNumber.exec(text)?.[1]
    if (number === undefined) continue
    const words = text.slice(0, -number.length)
    if ((numbers.get(words) ?? number) !== number) return true
    numbers.set(words, number)
  }
  return false
}

/**
 * A number alone is a page number between other furniture or far to the right, and beside a turn of the page where
 * pages have their numbers on no other line: it may number a question on the next page.
 */
function isPageNumber(lines: readonly Line[], index: number, furniture: ReadonlySet<number>, numbered: boolean): boolean {
  const line = lines[index]
  if (!line || !pageNumber.test(line.text)) return false
  return line.indent >= 30 || (!numbered && (line.page || turnsAfter(lines, index))) || (furniture.has(index - 1) && furniture.has(index + 1))
}

function turnsAfter(lines: readonly Line[], index: number): boolean {
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at]
    if (line?.page) return true
    if (line && line.to > line.from) return false
  }
  return false
}

function repeatedEdges(lines: readonly Line[]): Set<number> {
  const groups = new Map<string, number[]>()
  for (const index of edgeLines(lines)) {
    const text = lines[index]?.text ?? ''
    if (text.length > 140) continue
    const key = text.replace(/\d+/gu, '#')
    if (key.length < 12 || !key.includes('#') || landmark(text) !== null) continue
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  return new Set([...groups.values()].filter((group) => group.length >= 3).flat())
}

function edgeLines(lines: readonly Line[]): number[] {
  const out = new Set<number>()
  lines.forEach((line, index) => {
    if (!line.page) return
    takeFilled(lines, index, 1, out)
    takeFilled(lines, index - 1, -1, out)
  })
  takeFilled(lines, lines.length - 1, -1, out)
  return [...out].sort((a, b) => a - b)
}

function takeFilled(lines: readonly Line[], from: number, step: 1 | -1, out: Set<number>): void {
  let taken = 0
  for (let at = from; taken < edge; at += step) {
    const line = lines[at]
    if (!line) return
    if (line.to > line.from) {
      out.add(at)
      taken++
    }
    if (step > 0 ? lines[at + 1]?.page : line.page) return
  }
}

/** The number printed at the end of a footer, or alone. */
export function printedPage(furniture: readonly string[]): number | null {
  for (const text of furniture) {
    const match = pageNumber.test(text) ? /\d+/u.exec(text) : trailingPageNumber.exec(text)
    if (match && !/^['’‘]s-/u.test(text)) return Number.parseInt(match[1] ?? match[0], 10)
  }
  return null
}
