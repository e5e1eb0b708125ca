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
function readMarkup(reader: HtmlReader, start: number, { kind, name, end, anchor }: Markup): number {
  const { value, open } = reader
  const sup = kind === 'open' && name === 'sup' ? footnoteMark(value, end) : null
  if (sup !== null) {
    mark(reader, sup.marked ? 'border' : 'empty', start, sup.end)
    return sup.end
  }
  if (name === 'br') addText(reader.reading, '\n', start + reader.shift, end + reader.shift, isClosed(reader))
  else if (kind === 'other' || name === 'wbr' || anchor) mark(reader, 'empty', start, end)
  else mark(reader, inlineElements.has(name) ? kind : 'block', start, end, name)
  if (!anchor) keepOpen(open, kind, name)
  if (kind !== 'open' || !rawElements.has(name)) return end
  const close = rawEnd(value, end, name)
  mark(reader, 'block', end, close)
  return close
}

function isClosed({ open, closed }: HtmlReader): boolean {
  return closed || open.size > 0
}

/** Notes that an element opens or closes. A link that opens closes the one before. */
function keepOpen(open: OpenElements, kind: Markup['kind'], name: string): void {
  if (!closedElements.has(name)) return
  const depth = open.get(name) ?? 0
  if (kind === 'open') open.set(name, name === 'a' ? 1 : depth + 1)
  else if (depth > 1) open.set(name, depth - 1)
  else open.delete(name)
}

/** Raised text longer than this, with its markup, is more than the mark of a footnote. */
const longestMark = 200

/** The mark of a footnote whose content begins at `from`, and whether it holds markup itself; null for other raised text. */
function footnoteMark(value: string, from: number): { end: number; marked: boolean } | null {
  const [found = '', content = ''] = /^([\s\S]*?)<\/sup\s*>/iu.exec(value.slice(from, from + longestMark)) ?? []
  const marked = content.includes('<')
  return found !== '' && content.replace(/<[^>]*>/gu, '').trim().length <= 8 ? { end: from + found.length, marked } : null
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
