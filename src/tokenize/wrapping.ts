import { textWidth } from '../text/text-width.js'

/** How the lines of a text were broken. */
export interface Wrapping {
  /** Most characters a line, where lines were broken by their number; null where they were not, as in print. */
  columns: number | null
  /** How wide a full line is in print, as `textWidth` measures. */
  width: number
}

/** Broken lines that tell how wide lines are, at least. */
const fewestBroken = 4
/** Share of the broken lines that a number of columns must explain. */
const explained = 0.88
/** No text is wrapped at more columns. */
const mostColumns = 400

/**
 * How lines were broken.
 *
 * @param pairs lines that belong to one paragraph, with the line behind each: `[line, next]`
 * @param full lines that others follow
 */
export function wrappingOf(pairs: readonly (readonly [string, string])[], full: readonly string[]): Wrapping {
  return { columns: columnsOf(pairs), width: fullWidth(full) }
}

/**
 * The number of columns that explains the broken lines: none is longer, and one
 * word more would not have fitted.
 */
function columnsOf(pairs: readonly (readonly [string, string])[]): number | null {
  const changes = new Int32Array(mostColumns + 2)
  let count = 0
  for (const [line, next] of pairs) {
    const least = line.length
    const most = least + firstWord(next).length
    if (least > mostColumns || line.endsWith('-')) continue
    count++
    changes[least] = (changes[least] ?? 0) + 1
    changes[Math.min(most, mostColumns) + 1] = (changes[Math.min(most, mostColumns) + 1] ?? 0) - 1
  }
  let [sum, best, columns] = [0, 0, 0]
  for (let at = 0; at <= mostColumns; at++) {
    sum += changes[at] ?? 0
    if (sum > best) [best, columns] = [sum, at]
  }
  return count >= fewestBroken && best >= count * explained ? columns : null
}

/** A line this much wider than the usual one holds a word that was put together from two lines. */
const mended = 1.22

/** The width that the widest lines come to, those left out that are longer by a word that was mended. */
function fullWidth(lines: readonly string[]): number {
  const widths = lines.map(textWidth).sort((a, b) => a - b)
  const usual = widths[widths.length >> 1] ?? 0
  const kept = widths.filter((width) => width < usual * mended)
  return kept[Math.floor(kept.length * 0.95)] ?? 0
}

/** A word fits that would not have filled the line beyond this share of it: measures are rough. */
const fits = 0.97

/** Whether the first word of the next line would have fitted on a line, within the given share of its width. */
export function leavesRoom(line: string, next: string, { columns, width }: Wrapping, share = 1): boolean {
  const longer = `${line} ${firstWord(next)}`
  return columns !== null ? longer.length <= columns * share : textWidth(longer) < width * fits * share
}

function firstWord(text: string): string {
  return /^\S{0,80}/u.exec(text)?.[0] ?? ''
}
