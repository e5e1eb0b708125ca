import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { addText, builtText, textBuilder, type Block, type Note, type Span, type TextBuilder, type Turn } from './block.js'
import { finishBlocks, type Tokens } from './tokenize.js'
import { markerOf } from './paragraphs.js'

/** Reads Markdown by way of mdast, into the same tokens with the same offsets. */
export function tokenizeMarkdown(value: string): Tokens {
  const tree = fromMarkdown(value, { extensions: [gfmFootnote(), gfmTable()], mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()] })
  const reader: Reader = { value, blocks: [], notes: [], leading: [] }
  for (const node of tree.children) readFlow(reader, node)
  return finishBlocks(reader.blocks, reader.leading, { notes: reader.notes, marked: true })
}

interface Reader {
  value: string
  blocks: Block[]
  notes: Note[]
  leading: Turn[]
}

const startOf = (node: Nodes): number => node.position?.start.offset ?? 0
const endOf = (node: Nodes): number => node.position?.end.offset ?? 0

function readFlow(reader: Reader, node: RootContent): void {
  switch (node.type) {
    case 'paragraph':
      reader.blocks.push(phrasingBlock(reader, node.children, node))
      break
    case 'heading':
      reader.blocks.push({ ...phrasingBlock(reader, node.children, node), kind: 'heading', depth: node.depth })
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
      for (const row of node.children) reader.blocks.push(phrasingBlock(reader, row.children.flatMap((cell): PhrasingContent[] => [...cell.children, blankNode]), row))
      break
    case 'thematicBreak':
      ;(reader.blocks.at(-1)?.turns ?? reader.leading).push({ start: startOf(node), end: endOf(node), page: null, furniture: [reader.value.slice(startOf(node), endOf(node))] })
      break
    default:
      readRaw(reader, node)
  }
}

const blankNode: PhrasingContent = { type: 'break' }

/** Code, HTML, definitions: in a paper they are text that looks like markup, and are read as it stands. */
function readRaw(reader: Reader, node: Nodes): void {
  const builder = textBuilder()
  addLines(builder, reader.value, startOf(node), endOf(node))
  const built = builtText(builder)
  if (built.text.length > 0) reader.blocks.push(blockOf(built, startOf(node), endOf(node), []))
}

function addLines(builder: TextBuilder, value: string, from: number, to: number): void {
  for (const line of value.slice(from, to).matchAll(/\S[^\n\r]*/gu)) {
    if (builder.length > 0) addText(builder, ' ', from + line.index - 1)
    addText(builder, line[0].trimEnd(), from + line.index)
  }
}

/** A list item keeps its marker in its text. */
function readItem(reader: Reader, item: Extract<Nodes, { type: 'listItem' }>): void {
  const first = item.children[0]
  if (first?.type === 'paragraph') {
    const marker = reader.value.slice(startOf(item), startOf(first)).trim()
    reader.blocks.push(phrasingBlock(reader, first.children, item, { marker, end: endOf(first) }))
  } else if (first) readFlow(reader, first)
  else readRaw(reader, item)
  for (const child of item.children.slice(1)) readFlow(reader, child)
}

function readNote(reader: Reader, node: Extract<Nodes, { type: 'footnoteDefinition' }>): void {
  const inner: Reader = { value: reader.value, blocks: [], notes: [], leading: [] }
  const paragraphs = node.children.filter((child): child is Paragraph => child.type === 'paragraph')
  const label = node.label ?? node.identifier
  const block =
    paragraphs.length === node.children.length && paragraphs.length > 0
      ? phrasingBlock(inner, paragraphs.flatMap((child, index) => (index > 0 ? [blankNode, ...child.children] : child.children)), node)
      : { ...rawBlock(reader.value, node, reader.value.slice(startOf(node), endOf(node)).indexOf(':') + 1) }
  reader.notes.push({ label, start: startOf(node), end: endOf(node), digits: false, block: { ...block, marker: null } })
}

function rawBlock(value: string, node: Nodes, skip: number): Block {
  const builder = textBuilder()
  addLines(builder, value, startOf(node) + skip, endOf(node))
  return blockOf(builtText(builder), startOf(node), endOf(node), [])
}

function blockOf(built: ReturnType<typeof builtText>, start: number, end: number, spans: Span[]): Block {
  return { kind: 'paragraph', depth: 0, ...built, start, end, spans, turns: [], marker: markerOf(built.text), strong: false, landmark: null, seams: [] }
}

function phrasingBlock(reader: Reader, children: readonly PhrasingContent[], node: Nodes, item?: { marker: string; end: number }): Block {
  const builder = textBuilder()
  const spans: Span[] = []
  if (item && item.marker !== '') {
    addText(builder, item.marker, startOf(node))
    addText(builder, ' ', startOf(node) + item.marker.length)
  }
  for (const child of children) readPhrasing(reader.value, child, builder, spans)
  const only = children[0]
  const strong = children.length === 1 && only?.type === 'strong'
  return { ...blockOf(builtText(builder), startOf(node), item?.end ?? endOf(node), spans), strong }
}

function readPhrasing(value: string, node: PhrasingContent, builder: TextBuilder, spans: Span[]): void {
  const from = builder.length
  switch (node.type) {
    case 'text':
      addAligned(builder, node.value, value, startOf(node), endOf(node))
      break
    case 'emphasis':
    case 'strong':
      for (const child of node.children) readPhrasing(value, child, builder, spans)
      spans.push({ type: node.type, from, to: builder.length, start: startOf(node), end: endOf(node) })
      break
    case 'link':
      for (const child of node.children) readPhrasing(value, child, builder, spans)
      spans.push({ type: 'link', from, to: builder.length, start: startOf(node), end: endOf(node), url: node.url })
      break
    case 'footnoteReference':
      spans.push({ type: 'footnoteReference', from, to: from, start: startOf(node), end: endOf(node), label: node.label ?? node.identifier })
      break
    case 'break':
      if (builder.length > 0) addText(builder, ' ', node.position ? startOf(node) : (builder.sourceAt.at(-1) ?? 0) + builder.length - (builder.textAt.at(-1) ?? 0))
      break
    default:
      addAligned(builder, value.slice(startOf(node), endOf(node)), value, startOf(node), endOf(node))
  }
}

/** Adds the value of a text node, which lacks the escapes, character references and indents of its slice of the source. */
function addAligned(builder: TextBuilder, text: string, value: string, from: number, to: number): void {
  let at = from
  let run = 0
  const flush = (end: number): void => {
    if (end > run) addText(builder, text.slice(run, end), at - (end - run))
    run = end
  }
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (at < to && value.charAt(at) === char && char !== '\n' && char !== '\r' && !(char === '&' && isReference(value, at, text, index))) {
      at++
      continue
    }
    flush(index)
    if (char === '\n' || char === '\r') {
      const lineEnd = value.indexOf(char, at)
      const source = lineEnd < 0 || lineEnd >= to ? at : lineEnd
      if (!(char === '\n' && text.charAt(index - 1) === '\r')) addText(builder, ' ', source)
      at = source + 1
      while (at < to && /[ \t>]/u.test(value.charAt(at)) && value.charAt(at) !== text.charAt(index + 1)) at++
    } else if (value.charAt(at) === '\\' && value.charAt(at + 1) === char) {
      addText(builder, char, at + 1)
      at += 2
    } else if (value.charAt(at) === '&') {
      const width = referenceWidth(value, at)
      addText(builder, char, at)
      if (!/[\ud800-\udbff]/u.test(char)) at += width
    } else {
      while (at < to && /[ \t]/u.test(value.charAt(at))) at++
      addText(builder, char, Math.min(at, to - 1))
      if (value.charAt(at) === char) at++
    }
    run = index + 1
  }
  flush(text.length)
}

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/uy

function referenceWidth(value: string, at: number): number {
  reference.lastIndex = at
  return reference.exec(value)?.[0].length ?? 1
}

/** Whether an ampersand of the source is the start of a reference and not itself the character meant. */
function isReference(value: string, at: number, text: string, index: number): boolean {
  const width = referenceWidth(value, at)
  return width > 1 && text.slice(index, index + width) !== value.slice(at, at + width)
}
