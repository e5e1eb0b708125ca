import { landmark } from './landmarks.js'
import type { Line } from './lines.js'

/** Lines of one page, from its first to before its last: indexes. */
interface Page {
  from: number
  to: number
}

/** A line that may begin a footnote. */
interface Candidate {
  index: number
  label: number
}

/** The number that a line begins with, alone or before words. */
const label = /^(\d{1,3})(?:$|\s{1,4}(?=[\p{L}\d«"'“‘„(<[]))/u

/** Lines that the footnotes of a page, or of a text without pages, take at most. */
const longestFoot = 400

/**
 * The lines that begin footnotes marked by plain digits: their numbers run on
 * from 1, they stand at the foot of a page or at the end of the text, and each
 * has its mark glued to a word above. So they are told where no blank line
 * parts them from the text or from each other, and where the number is alone
 * on its line.
 */
export function findNoteLines(lines: readonly Line[], furniture: ReadonlySet<number>): ReadonlySet<number> {
  const found = new Set<number>()
  const candidates = candidatesIn(lines, furniture)
  if (candidates.length === 0) return found
  let next = 1
  let at = 0
  for (const page of pagesOf(lines, furniture)) {
    const own: Candidate[] = []
    for (; at < candidates.length && (candidates[at]?.index ?? Infinity) < page.to; at++) own.push(candidates[at] as Candidate)
    for (const note of footOf(lines, page, own, next)) {
      found.add(note.index)
      next = note.label + 1
    }
  }
  return found
}

function candidatesIn(lines: readonly Line[], furniture: ReadonlySet<number>): Candidate[] {
  const out: Candidate[] = []
  lines.forEach(({ text }, index) => {
    const first = text.charCodeAt(0)
    if (!(first >= 0x31 && first <= 0x39) || furniture.has(index)) return
    const digits = label.exec(text.slice(0, 9))?.[1]
    if (digits !== undefined) out.push({ index, label: Number(digits) })
  })
  return out
}

/** What stands between turns of the page: page breaks and furniture. */
function pagesOf(lines: readonly Line[], furniture: ReadonlySet<number>): Page[] {
  const pages: Page[] = []
  let from = 0
  const end = (to: number, next: number): void => {
    if (to > from) pages.push({ from, to })
    from = next
  }
  lines.forEach((line, index) => {
    if (furniture.has(index)) end(index, index + 1)
    else if (line.page) end(index, index)
  })
  end(lines.length, lines.length)
  return pages
}

/** Numbers that may be missing between two footnotes: printed out of their order, or lost. */
const mostMissing = 2

/** The lines that begin the footnotes of a page, of which the first should have the number `next`. */
function footOf(lines: readonly Line[], page: Page, candidates: readonly Candidate[], next: number): Candidate[] {
  const isLone = ({ index }: Candidate): boolean => isLoneNumber(lines[index] as Line)
  const exact = candidates.findLastIndex((candidate) => candidate.label === next)
  const first = exact >= 0 ? exact : candidates.findIndex((candidate) => candidate.label > next && candidate.label <= next + mostMissing && isLone(candidate))
  const start = candidates[first]
  if (!start || page.to - start.index > longestFoot || !isSetOff(lines, start.index)) return []
  const text = lines.slice(page.from, start.index).map((line) => line.text).join('\n')
  const run: Candidate[] = []
  let [marked, due] = [0, next]
  for (const candidate of candidates.slice(first)) {
    const { label: number } = candidate
    // Where the first number stands alone, all do.
    if (number < due || number > due + mostMissing || (isLone(start) && !isLone(candidate)) || (number > due && !isLone(candidate))) continue
    const mark = markEnd(text, number, marked)
    // Behind the first, a number alone needs no mark that can be told: `NIS24` bears one.
    if (mark < 0 && (run.length === 0 || number > due || !isLone(candidate))) break
    marked = Math.max(marked, mark)
    due = number + 1
    run.push(candidate)
  }
  const notes = run.map(({ index }, at) => lines.slice(index, run[at + 1]?.index ?? page.to))
  return notes.every((note) => isNote(note)) ? run : []
}

/** Whether the number stands alone, or behind a blank line or the end of a sentence: `1 januari` may go on with one. */
function isSetOff(lines: readonly Line[], index: number): boolean {
  const line = lines[index]
  const before = lines[index - 1]
  if (!line || isLoneNumber(line) || !before || before.from === before.to) return true
  return /[.?!:;)»”"'\d]$/u.test(before.text)
}

/** Whether a line holds nothing but the number of a footnote. */
export function isLoneNumber(line: Line): boolean {
  return line.to - line.from <= 3
}

/** Whether lines are words behind a number, in one paragraph, and neither a heading nor a question under its number. */
function isNote([first, ...rest]: readonly Line[]): boolean {
  if (!first) return false
  const lone = isLoneNumber(first)
  const filled = rest.filter((line) => line.to > line.from)
  const from = lone ? rest.indexOf(filled[0] as Line) : 0
  const texts = [...(lone ? [] : [first]), ...filled].map((line) => line.text)
  if (texts.length === 0 || (lone && texts.at(-1)?.endsWith('?') === true)) return false
  if (rest.slice(Math.max(0, from), rest.length - trailingBlanks(rest)).some((line) => line.to === line.from)) return false
  return !texts.some(isHeading)
}

/** Whether a line is a heading, marker or label; a number, the names of fracties or of an annex may stand in a footnote. */
function isHeading(text: string): boolean {
  const found = landmark(text)
  if (found?.type === 'questionLabel') return found.worded
  return found !== null && !(found.type === 'fractie' && found.bare) && !(found.type === 'part' && found.role === 'other')
}

function trailingBlanks(lines: readonly Line[]): number {
  return lines.length - 1 - lines.findLastIndex((line) => line.to > line.from)
}

/** A word, a mark of punctuation or a year: what a mark is glued to. */
const bearer = /[\p{L}.,;:?!)\]"'”’»%]$|(?:^|\D)(?:19|20)\d\d$/u

/**
 * The offset behind the first number from `from` on that is glued to a word, its
 * punctuation, a year or the mark before it (`komen.1 2`, `komen.12`); -1 where
 * there is none.
 */
export function markEnd(text: string, number: number, from: number): number {
  const digits = String(number)
  const last = String(number - 1)
  const next = String(number + 1)
  for (let at = text.indexOf(digits, from); at >= 0; at = text.indexOf(digits, at + 1)) {
    const end = at + digits.length
    if (/^(?:\d|[.,]\d)/u.test(text.slice(end, end + 2)) && !text.startsWith(next, end)) continue
    const before = text.slice(Math.max(0, at - 9), at)
    const pair = before.replace(/[ ,]$/u, '')
    if (/\d[.,]$/u.test(before) && !/^(?:\s{0,40}$|\s{1,40}\p{Lu})/u.test(text.slice(end, end + 42))) continue
    if (bearer.test(before) || (pair.endsWith(last) && bearer.test(pair.slice(0, -last.length)))) return end
  }
  return -1
}
