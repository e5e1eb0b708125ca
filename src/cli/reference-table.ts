import type { Reference } from '../references/index.js'
import { printableLine } from './printable.js'
import { columns, type Layout, pad, shorten } from './terminal.js'

/** Line and column, from 1, of ascending offsets. */
const placer = (text: string): ((offset: number) => string) => {
  let line = 1
  let start = 0
  return offset => {
    for (let next = text.indexOf('\n', start); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
      line += 1
      start = next + 1
    }
    return `${String(line)}:${String(offset - start + 1)}`
  }
}

/** A table of references in order of the text: place, what is referred to, the words, and the address below. */
export function* referenceTable(references: readonly Reference[], text: string, { width, style }: Layout): Generator<string, void, undefined> {
  const place = placer(text)
  const rows = references.map(({ start, type, id, candidates, raw, url }) => ({
    at: place(start),
    name: printableLine(id ?? (candidates.join(' or ') || `${type}?`)),
    settled: id !== null,
    raw: printableLine(raw),
    url,
  }))
  const placeWidth = rows.reduce((wide, { at }) => Math.max(wide, at.length), 0)
  const nameWidth = Math.min(Math.floor(width / 3), rows.reduce((wide, { name }) => Math.max(wide, columns(name)), 0))
  for (const { at, name, settled, raw, url } of rows) {
    const label = pad(shorten(name, nameWidth), nameWidth)
    yield `${style.dim(at.padStart(placeWidth))}  ${settled ? style.accent(label) : style.warn(label)}  ${shorten(raw, width - placeWidth - nameWidth - 4)}\n`
    if (url !== null) yield `${' '.repeat(placeWidth + nameWidth + 4)}${style.dim(printableLine(url))}\n`
  }
  if (rows.length === 0) yield `${style.dim('No references were found.')}\n`
}
