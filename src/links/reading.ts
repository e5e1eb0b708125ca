import type { Range } from './types.js'

/** Reading text and the source that it stands for. Where both have the same length, unit answers to unit. */
interface Stretch extends Range {
  /** Offset in the reading text. */
  at: number
  length: number
}

/** Markup between stretches: it is not read. */
export interface Mark extends Range {
  /** An element that opens or closes, something empty, or something that no link may lie around. */
  kind: 'open' | 'close' | 'empty' | 'border'
  /** Of the element. */
  name: string
  /** Markdown: emphasis whose marks at either end touch no others of their kind. */
  sole: boolean
}

/** A document as it reads, with the way back to its source. */
export interface Reading {
  text: string
  stretches: Stretch[]
  marks: Mark[]
  /** Ranges of the reading text that stay as they are: links, code. In order, none touching another. */
  closed: Range[]
  /** Length of the text when the last border of blocks was added. */
  bordered: number
}

/** An empty reading, to be built in the order of the source. */
export function emptyReading(): Reading {
  return { text: '', stretches: [], marks: [], closed: [], bordered: 0 }
}

/** Adds text that stands for a stretch of source. */
export function addText(reading: Reading, text: string, from: number, to: number, closed: boolean): void {
  if (text === '') return
  const at = reading.text.length
  reading.text += text
  reading.stretches.push({ at, length: text.length, from, to })
  if (!closed) return
  const last = reading.closed.at(-1)
  if (last?.to === at) last.to += text.length
  else reading.closed.push({ from: at, to: at + text.length })
}

/** What stands for a border in the reading text: a blank line, which no reference runs over. */
export const blankLine = '\n\n'

/** Adds markup. A `border` of blocks parts the text around it; other markup leaves no trace in it. */
export function addMark(reading: Reading, kind: Mark['kind'] | 'block', from: number, to: number, name = '', sole = false): void {
  reading.marks.push({ kind: kind === 'block' ? 'border' : kind, name, from, to, sole })
  if (kind !== 'block' || reading.bordered === reading.text.length) return
  reading.text += blankLine
  reading.bordered = reading.text.length
}

/** The source of a range of reading text: from the start of its first unit to the end of its last. */
export function sourceOf(reading: Reading, from: number, to: number): Range {
  return { from: sourceAt(reading, from).from, to: sourceAt(reading, to - 1).to }
}

/** The source of one unit. A reference begins and ends with units that have one: blank lines are no words. */
function sourceAt({ stretches }: Reading, at: number): Range {
  const stretch = stretches[lastIndex(stretches, (candidate) => candidate.at <= at)]
  if (stretch === undefined) return { from: 0, to: 0 }
  if (stretch.length !== stretch.to - stretch.from) return { from: stretch.from, to: stretch.to }
  const from = stretch.from + at - stretch.at
  return { from, to: from + 1 }
}

/** Index of the last item that holds, where all before it hold too; -1 where none does. */
export function lastIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) low = middle + 1
    else high = middle
  }
  return low - 1
}
