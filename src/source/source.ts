import type { Point, Position } from '../kast.js'

/** Where the lines of a source start. */
export interface LineIndex {
  /** Offset of the first character of each line, ascending; the first is 0. */
  readonly starts: readonly number[]
  /** Length of the source in UTF-16 units. */
  readonly length: number
  /** The line found last, from 0: offsets are mostly asked for in order. */
  near: number
}

/**
 * Finds the lines of a source once, so that points can be computed from offsets.
 * `\n`, `\r\n` and a lone `\r` end a line; a form feed does not.
 */
export function lineIndex(value: string): LineIndex {
  const starts = [0]
  let feed = next(value, '\n', 0)
  let carriage = next(value, '\r', 0)
  while (feed < Infinity || carriage < Infinity) {
    if (carriage + 1 < feed) starts.push(carriage + 1)
    if (carriage < feed) carriage = next(value, '\r', carriage + 1)
    else {
      starts.push(feed + 1)
      feed = next(value, '\n', feed + 1)
    }
  }
  return { starts, length: value.length, near: 0 }
}

/** The next place of a character; infinity where there is none. */
function next(value: string, character: string, from: number): number {
  const at = value.indexOf(character, from)
  return at < 0 ? Infinity : at
}

/**
 * The point of an offset. Constant time for an offset on the line asked for last or on the next one, else a binary
 * search.
 *
 * @param index lines of the source
 * @param offset UTF-16 units from the start; outside the source, the nearest end is taken
 */
export function pointAt(index: LineIndex, offset: number): Point {
  const at = Math.min(Math.max(offset, 0), index.length)
  const line = lineOf(index, at)
  index.near = line
  return { line: line + 1, column: at - (index.starts[line] ?? 0) + 1, offset: at }
}

/**
 * The position of a stretch of the source.
 *
 * @param index lines of the source
 * @param start offset of the first UTF-16 unit
 * @param end offset after the last UTF-16 unit
 */
export function positionAt(index: LineIndex, start: number, end: number): Position {
  return { start: pointAt(index, start), end: pointAt(index, end) }
}

function lineOf({ starts, near }: LineIndex, offset: number): number {
  for (let line = near; line < near + 2; line++) {
    if ((starts[line] ?? Infinity) <= offset && offset < (starts[line + 1] ?? Infinity)) return line
  }
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
