import { characterReference, decoded } from './character-references.js'
import { closedElements, inlineElements, rawElements } from './html-elements.js'
import { type HtmlSource, type Markup, markupAt, rawEnd } from './html-markup.js'
import { addMark, addText, type Reading } from './reading.js'

/** Elements that are open and let no links in: how many of each name. */
export type OpenElements = Map<string, number>

/** What is being read: a stretch of a document. */
interface HtmlReader extends HtmlSource {
  reading: Reading
  /** Offset of the stretch in the document. */
  shift: number
  open: OpenElements
  closed: boolean
}

/**
 * Reads HTML. What the HTML standard would repair is left as it is.
 *
 * @param reading what to add to
 * @param document the source
 * @param from where to begin in it
 * @param to where to end
 * @param open elements that are open where it begins; kept up to date
 * @param closed lets no links in, whatever is open
 */
export function readHtml(reading: Reading, document: string, from: number, to: number, open: OpenElements, closed: boolean): void {
  const reader: HtmlReader = { reading, value: document.slice(from, to), shift: from, open, closed, absent: new Set() }
  const { value } = reader
  let textFrom = 0
  for (let start = value.indexOf('<'); start !== -1;) {
    const markup = markupAt(reader, start)
    if (markup === null) {
      start = value.indexOf('<', start + 1)
      continue
    }
    readText(reader, textFrom, start)
    if (markup.end === -1) {
      mark(reader, 'border', start, value.length)
      return
    }
    textFrom = readMarkup(reader, start, markup)
    start = value.indexOf('<', textFrom)
  }
  readText(reader, textFrom, value.length)
}

function mark({ reading, shift }: HtmlReader, kind: Parameters<typeof addMark>[1], from: number, to: number, name = ''): void {
  addMark(reading, kind, from + shift, to + shift, name)
}

/** Reads markup, and what it hides. Gives the offset after that. */
function readMarkup(reader: HtmlReader, start: number, markup: Markup): number {
  const { kind, name, end, anchor } = markup
  const { value, open } = reader
  const raised = kind === 'open' && name === 'sup' ? footnoteMark(reader, end) : null
  if (raised !== null) {
    mark(reader, raised.inner.length > 0 ? 'border' : 'empty', start, raised.end)
    for (const inner of raised.inner) keepOpen(open, inner)
    return raised.end
  }
  if (name === 'br') addText(reader.reading, '\n', start + reader.shift, end + reader.shift, isClosed(reader))
  else if (kind === 'other' || name === 'wbr' || anchor) mark(reader, 'empty', start, end)
  else mark(reader, inlineElements.has(name) ? kind : 'block', start, end, name)
  keepOpen(open, markup)
  if (kind !== 'open' || !rawElements.has(name)) return end
  const close = rawEnd(value, end, name)
  mark(reader, 'block', end, close)
  return close
}

function isClosed({ open, closed }: HtmlReader): boolean {
  return closed || open.size > 0
}

/** Notes that an element opens or closes. A link that opens closes the one before. */
function keepOpen(open: OpenElements, { kind, name, anchor }: Markup): void {
  if (anchor || !closedElements.has(name)) return
  const depth = open.get(name) ?? 0
  if (kind === 'open') open.set(name, name === 'a' ? 1 : depth + 1)
  else if (depth > 1) open.set(name, depth - 1)
  else open.delete(name)
}

/** Raised text longer than this is more than the mark of a footnote; so is more markup than this within it. */
const longestMark = { text: 8, markup: 4 }

/** The mark of a footnote whose content begins at `from`: the offset after it, and the markup that it holds; null for other raised text. */
function footnoteMark(reader: HtmlReader, from: number): { end: number; inner: Markup[] } | null {
  const { value } = reader
  const inner: Markup[] = []
  let text = ''
  for (let at = from; inner.length <= longestMark.markup;) {
    const start = value.indexOf('<', at)
    if (start === -1) return null
    text += value.slice(at, Math.min(start, at + longestMark.text * 4)).trim()
    const markup = markupAt(reader, start)
    if (markup === null || markup.end === -1 || text.length > longestMark.text || rawElements.has(markup.name)) return null
    if (markup.kind === 'close' && markup.name === 'sup') return { end: markup.end, inner }
    inner.push(markup)
    at = markup.end
  }
  return null
}

/** Reads text, character references decoded. */
function readText(reader: HtmlReader, from: number, to: number): void {
  const { reading, value, shift } = reader
  const closed = isClosed(reader)
  let at = from
  for (const match of value.slice(from, to).matchAll(characterReference)) {
    const start = from + match.index
    addText(reading, value.slice(at, start), at + shift, start + shift, closed)
    at = start + match[0].length
    const character = decoded(match)
    if (character === '') addMark(reading, 'empty', start + shift, at + shift)
    else addText(reading, character, start + shift, at + shift, closed)
  }
  addText(reading, value.slice(at, to), at + shift, to + shift, closed)
}
