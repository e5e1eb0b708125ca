import type { Nodes, PhrasingContent, RootContent, Text } from 'mdast'
import { hasColumns, readingText } from '../text/reading.js'
import { addReading, addStanding, addText, builtText, textBuilder, type Block, type MappedText, type Note, type Span, type TextBuilder, type Turn } from './block.js'
import { readUndefinedMarks } from './inline.js'
import { parseMarkdown, type Piece } from './mdast.js'
import { markerOf } from './paragraphs.js'
import { finishBlocks, type Tokens } from './tokenize.js'

/** Reads Markdown by way of mdast, into the same tokens with the same offsets. */
export function tokenizeMarkdown(value: string): Tokens {
  const { tree, pieces, shift } = parseMarkdown(value)
  const reader: Reader = { value, shift, pieces, blocks: [], notes: [], leading: [], marker: null, depth: 0 }
  for (const node of tree.children) readFlow(reader, node)
  nameRepeated(reader)
  const blocks = reader.blocks.map((block) => readUndefinedMarks(block, 1))
  const notes = reader.notes.map((note) => ({ ...note, block: readUndefinedMarks(note.block, 0) }))
  return finishBlocks(blocks, reader.leading, { notes, noted: new Set(), marked: true })
}

interface Reader {
  value: string
  /** What offsets in the tree fall short of those in the source. */
  shift: number
  /** What each text node is made of. */
  pieces: ReadonlyMap<Text, readonly Piece[]>
  blocks: Block[]
  notes: Note[]
  leading: Turn[]
  /** Where the markers of list items begin that no block has yet. */
  marker: { start: number; end: number } | null
  /** Nodes around the one that is read. */
  depth: number
}

/** No paper nests deeper; what does is read as it stands. */
const deepest = 60

const startOf = (reader: Reader, node: Nodes): number => (node.position?.start.offset ?? 0) + reader.shift
const endOf = (reader: Reader, node: Nodes): number => (node.position?.end.offset ?? 0) + reader.shift

function readFlow(reader: Reader, node: RootContent): void {
  if (reader.depth >= deepest) {
    readRaw(reader, node)
    return
  }
  reader.depth++
  switch (node.type) {
    case 'paragraph':
      readBlock(reader, node.children, node)
      break
    case 'heading':
      readBlock(reader, node.children, node, { kind: 'heading', depth: node.depth })
      break
    case 'list':
      for (const item of node.children) readItem(reader, item)
      break
    case 'blockquote':
      for (const child of node.children) readFlow(reader, child)
      break
    case 'footnoteDefinition':
      readNote(reader, node)
      break
    case 'table':
      for (const row of node.children) readRow(reader, row)
      break
    case 'thematicBreak':
      readTurn(reader, node)
      break
    case 'html':
      if (/^<!--[\s\S]*-->$/u.test(node.value)) readTurn(reader, node)
      else readRaw(reader, node)
      break
    default:
      readRaw(reader, node)
  }
  reader.depth--
}

/** A rule or a comment parts pages; what is in a comment is furniture, as toMarkdown writes it. */
function readTurn(reader: Reader, node: Nodes): void {
  flushMarker(reader)
  const start = startOf(reader, node)
  const end = endOf(reader, node)
  const turns = reader.blocks.at(-1)?.turns ?? reader.leading
  const furniture = reader.value.slice(start, end).split(/(?<=^<!--)|[\r\n]|(?=-->$)/u).map((line) => line.trim())
  turns.push({ start, end, page: null, furniture: furniture.filter((line) => line !== '') })
}

/** A list item keeps its marker in the text of its first block. */
function readItem(reader: Reader, item: Extract<Nodes, { type: 'listItem' }>): void {
  const start = reader.marker?.start ?? startOf(reader, item)
  const first = item.children[0]
  reader.marker = { start, end: first ? startOf(reader, first) : endOf(reader, item) }
  for (const child of item.children) readFlow(reader, child)
  flushMarker(reader)
}

/** Markers with no block behind them are a block of their own. */
function flushMarker(reader: Reader): void {
  const { marker } = reader
  if (!marker) return
  reader.marker = null
  pushRaw(reader, marker.start, marker.end)
}

function readBlock(reader: Reader, children: readonly PhrasingContent[], node: Nodes, heading: Pick<Block, 'kind' | 'depth'> | null = null): void {
  const only = children[0]
  const strong = children.length === 1 && only?.type === 'strong'
  const block = phrasingBlock(reader, node, only, (builder, spans) => {
    for (const child of children) readPhrasing(reader, child, builder, spans)
  })
  // A heading without words is markup of what stands around it.
  if (block.text === '' && block.spans.length === 0) return
  reader.blocks.push(heading ? { ...block, ...heading, strong, marker: null } : { ...block, strong })
}

/** A row is a paragraph: its cells, with a space between them. */
function readRow(reader: Reader, row: Extract<Nodes, { type: 'tableRow' }>): void {
  const block = phrasingBlock(reader, row, row.children[0]?.children[0], (builder, spans) => {
    for (const cell of row.children) {
      addGap(reader, builder, spans, cell.children[0])
      for (const child of cell.children) readPhrasing(reader, child, builder, spans)
    }
  })
  if (block.text !== '' || block.spans.length > 0) reader.blocks.push({ ...block, kind: 'row', marker: null })
}

/** A space before a node that markup parts from what stands before it. */
function addGap(reader: Reader, builder: TextBuilder, spans: Span[], next: Nodes | undefined): void {
  if (builder.length === 0 || !next) return
  const start = startOf(reader, next)
  spans.push({ type: 'gap', from: builder.length, to: builder.length, start: start - 1, end: start - 1 })
  addStanding(builder, ' ', start, start)
}

/** A block around its phrasing, with the markers that wait for it. */
function phrasingBlock(reader: Reader, node: Nodes, first: Nodes | undefined, read: (builder: TextBuilder, spans: Span[]) => void): Block {
  const builder = textBuilder()
  const spans: Span[] = []
  const { marker } = reader
  reader.marker = null
  const start = marker?.start ?? startOf(reader, node)
  if (marker) {
    addLines(builder, reader.value, start, marker.end)
    addGap(reader, builder, spans, first)
  }
  read(builder, spans)
  return blockOf(reader, builtText(builder, start), start, endOf(reader, node), spans)
}

/** Code, HTML, definitions: in a paper they are text that looks like markup, and are read as it stands. */
function readRaw(reader: Reader, node: Nodes): void {
  const start = reader.marker?.start ?? startOf(reader, node)
  reader.marker = null
  pushRaw(reader, start, endOf(reader, node))
}

function pushRaw(reader: Reader, start: number, end: number): void {
  const built = rawText(reader.value, start, end)
  if (built.text !== '') reader.blocks.push(blockOf(reader, built, start, end, []))
}

function rawText(value: string, start: number, end: number): MappedText {
  const builder = textBuilder()
  addLines(builder, value, start, end)
  return builtText(builder, start)
}

/** Adds a stretch of the source as it stands, its lines and pages joined; a null character reads as in Markdown. */
function addLines(builder: TextBuilder, value: string, from: number, to: number): void {
  let lineEnd = -1
  for (const line of value.slice(from, to).matchAll(/\S[^\n\r]*/gu)) {
    const text = line[0].trimEnd()
    const start = from + line.index
    if (lineEnd >= 0) addText(builder, ' ', lineEnd)
    addReading(builder, text.replaceAll('\0', '\ufffd'), start)
    lineEnd = start + text.length
  }
}

/** The footnote's paragraphs make one; anything else in it is read as it stands. */
function readNote(reader: Reader, node: Extract<Nodes, { type: 'footnoteDefinition' }>): void {
  flushMarker(reader)
  const { value } = reader
  const start = startOf(reader, node)
  const end = endOf(reader, node)
  const labelEnd = value.indexOf(']:', start)
  const label = value.slice(start + 2, labelEnd)
  const paragraphs = node.children.filter((child) => child.type === 'paragraph')
  const block =
    paragraphs.length === node.children.length
      ? phrasingBlock(reader, node, undefined, (builder, spans) => {
          for (const paragraph of paragraphs) {
            addGap(reader, builder, spans, paragraph.children[0])
            for (const child of paragraph.children) readPhrasing(reader, child, builder, spans)
          }
        })
      : blockOf(reader, rawText(value, labelEnd + 2, end), start, end, [])
  reader.notes.push({ label, start, end, digits: false, block: { ...block, marker: null } })
}

/**
 * Footnotes with one label have names of their own in Markdown, as toMarkdown gives them: `3-2` is the second that is
 * labelled `3`.
 */
function nameRepeated({ blocks, notes }: Reader): void {
  const counts = new Map<string, number>()
  const labels = new Map<string, string>()
  for (const note of notes) {
    const name = note.label
    const [, label, number] = /^(.+)-(\d+)$/u.exec(name) ?? []
    if (label !== undefined && counts.get(label) === Number(number) - 1) {
      labels.set(name, label)
      Object.assign(note, { label, name })
    }
    counts.set(note.label, (counts.get(note.label) ?? 0) + 1)
  }
  if (labels.size === 0) return
  for (const { spans } of [...blocks, ...notes.map((note) => note.block)]) {
    for (const span of spans) {
      const label = span.type === 'footnoteReference' ? labels.get(span.label) : undefined
      if (span.type === 'footnoteReference' && label !== undefined) Object.assign(span, { label, name: span.label })
    }
  }
}

function blockOf({ value }: Reader, built: MappedText, start: number, end: number, spans: Span[]): Block {
  const columns = hasColumns(value.slice(start, end))
  return { kind: 'paragraph', depth: 0, ...built, start, end, spans, turns: [], marker: markerOf(built.text), columns, strong: false, landmark: null, seams: [] }
}

function readPhrasing(reader: Reader, node: PhrasingContent, builder: TextBuilder, spans: Span[]): void {
  const from = builder.length
  const start = startOf(reader, node)
  const end = endOf(reader, node)
  switch (node.type) {
    case 'text':
      addPieces(reader, node, builder)
      return
    case 'break':
      addStanding(builder, ' ', start, end)
      return
    case 'footnoteReference':
      spans.push({ type: 'footnoteReference', from, to: from, start, end, label: reader.value.slice(start + 2, end - 1) })
      return
    case 'emphasis':
    case 'strong':
    case 'link':
      // The tree has no place for a link's title.
      if (reader.depth >= deepest || (node.type === 'link' && node.title != null)) break
      reader.depth++
      for (const child of node.children) readPhrasing(reader, child, builder, spans)
      reader.depth--
      spans.push(node.type === 'link' ? { type: 'link', from, to: builder.length, start, end, url: node.url } : { type: node.type, from, to: builder.length, start, end })
      return
  }
  // What is read as it stands is a leaf of its own: in it `&amp;` means itself, beside it a character.
  spans.push({ type: 'gap', from, to: from, start, end: start })
  addLines(builder, reader.value, start, end)
  spans.push({ type: 'gap', from: builder.length, to: builder.length, start: end, end })
}

/** Adds a text node piece by piece; what lies between two pieces is a line end. */
function addPieces(reader: Reader, node: Text, builder: TextBuilder): void {
  const start = startOf(reader, node)
  const end = endOf(reader, node)
  let at = 0
  let sourceAt = start
  const add = (from: number, to: number, pieceStart: number, pieceEnd: number): void => {
    if (from > at && builder.length > 0) addStanding(builder, ' ', sourceAt, pieceStart)
    const text = node.value.slice(from, to)
    const blanks = builder.length === 0 ? text.length - text.trimStart().length : 0
    if (text.length === pieceEnd - pieceStart) addReading(builder, text.slice(blanks), pieceStart + blanks)
    else if (blanks < text.length) addStanding(builder, readingText(text), pieceStart, pieceEnd)
    at = to
    sourceAt = pieceEnd
  }
  const pieces = reader.pieces.get(node)
  if (!pieces) add(0, node.value.length, start, end)
  else for (const piece of pieces) add(piece.from, piece.to, piece.start + reader.shift, piece.end + reader.shift)
  add(node.value.length, node.value.length, end, end)
}
