import type { Landmark } from './landmarks.js'

/**
 * A block: a paragraph, heading or list item as the later stages see it. They
 * work on `text`, the reading text: lines joined, words mended, markup and
 * footnote marks left out, halves over a page break put together. `textAt` and
 * `sourceAt` map it back to the source, segment by segment.
 */
export interface Block {
  kind: 'paragraph' | 'heading'
  /** Depth of a Markdown heading; 0 elsewhere. */
  depth: number
  /** The reading text. */
  text: string
  /** Starts of the segments in the reading text, ascending from 0. */
  textAt: number[]
  /** The source offset of each segment's first character. */
  sourceAt: number[]
  /** Source offsets of the whole block, markup included. */
  start: number
  end: number
  /** What stands in or over the reading text. */
  spans: Span[]
  /** Turns of the page that follow the block. */
  turns: Turn[]
  /** The marker of a list item, part of the text: `–`, `1.`; null elsewhere. */
  marker: string | null
  /** The block as a whole stands in bold. */
  strong: boolean
  /** What the block may be by its words alone. */
  landmark: Landmark | null
  /** Scores of the seams where halves were joined. */
  seams: { score: number; cues: { cue: string; weight: number }[] }[]
}

/** A turn of the page and the furniture found there. */
export interface Turn {
  /** Source offsets; the span may hold footnotes that were lifted out. */
  start: number
  end: number
  /** The page that ends, where printed. */
  page: number | null
  furniture: string[]
}

/** Something in or over the reading text: offsets `from` and `to` are in the reading text. */
export type Span =
  | { type: 'footnoteReference'; from: number; to: number; start: number; end: number; label: string }
  | { type: 'pageBreak'; from: number; to: number; turn: Turn }
  | { type: 'emphasis' | 'strong'; from: number; to: number; start: number; end: number }
  | { type: 'link'; from: number; to: number; start: number; end: number; url: string }

/** A footnote lifted out of the flow. */
export interface Note {
  label: string
  /** Source offsets of the whole definition, its mark included. */
  start: number
  end: number
  /** Marked by plain digits, so that its mark must be found among other numbers. */
  digits: boolean
  block: Block
}

/** The source offset of a character of the reading text; of the end for the text's length. */
export function sourceOffset(block: Pick<Block, 'textAt' | 'sourceAt'>, at: number): number {
  const segment = segmentAt(block.textAt, at)
  return (block.sourceAt[segment] ?? 0) + at - (block.textAt[segment] ?? 0)
}

/** The source offset just after the last character of `[from, to)`; a gap in the map is not crossed. */
export function sourceEnd(block: Pick<Block, 'textAt' | 'sourceAt'>, to: number): number {
  return to === 0 ? sourceOffset(block, 0) : sourceOffset(block, to - 1) + 1
}

/** A text mapped to the source, segment by segment. */
export type MappedText = Pick<Block, 'text' | 'textAt' | 'sourceAt'>

/** Reading text under construction: parts are joined once, at the end, so that growth stays linear. */
export interface TextBuilder {
  parts: string[]
  length: number
  textAt: number[]
  sourceAt: number[]
}

/** An empty builder. */
export function textBuilder(): TextBuilder {
  return { parts: [], length: 0, textAt: [], sourceAt: [] }
}

/** The text that was built. */
export function builtText(builder: TextBuilder): MappedText {
  const { parts, textAt, sourceAt } = builder
  return { text: parts.length === 1 ? (parts[0] ?? '') : parts.join(''), textAt: textAt.length > 0 ? textAt : [0], sourceAt: sourceAt.length > 0 ? sourceAt : [0] }
}

/** Adds characters that stand at `source` one for one. */
export function addText(builder: TextBuilder, value: string, source: number): void {
  if (value.length === 0) return
  const last = builder.textAt.length - 1
  const at = builder.length
  if (last < 0 || (builder.sourceAt[last] ?? 0) + at - (builder.textAt[last] ?? 0) !== source) {
    builder.textAt.push(at)
    builder.sourceAt.push(source)
  }
  builder.parts.push(value)
  builder.length += value.length
}

/** Takes the last character back. */
export function dropLast(builder: TextBuilder): void {
  const part = builder.parts.pop()
  if (part === undefined) return
  builder.length -= 1
  if (part.length > 1) builder.parts.push(part.slice(0, -1))
  if (builder.textAt.at(-1) === builder.length) {
    builder.textAt.pop()
    builder.sourceAt.pop()
  }
}

/** Adds `[from, to)` of a mapped text. */
export function addMapped(builder: TextBuilder, mapped: MappedText, from: number, to: number): void {
  let at = from
  let segment = segmentAt(mapped.textAt, from)
  while (at < to) {
    const end = Math.min(to, mapped.textAt[segment + 1] ?? Infinity)
    addText(builder, mapped.text.slice(at, end), (mapped.sourceAt[segment] ?? 0) + at - (mapped.textAt[segment] ?? 0))
    at = end
    segment++
  }
}

function segmentAt(textAt: readonly number[], at: number): number {
  let low = 0
  let high = textAt.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((textAt[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  return low
}

/** Cuts a block in two at an offset of its reading text; blanks at the cut belong to neither. */
export function splitBlock(block: Block, at: number): [Block, Block] {
  let from = at
  while (from < block.text.length && /\s/u.test(block.text.charAt(from))) from++
  let to = at
  while (to > 0 && /\s/u.test(block.text.charAt(to - 1))) to--
  return [subBlock(block, 0, to), subBlock(block, from, block.text.length)]
}

function subBlock(block: Block, from: number, to: number): Block {
  const builder = textBuilder()
  addMapped(builder, block, from, to)
  const head = from === 0
  const spans = block.spans
    .filter((span) => span.from >= from && span.to <= to && (span.from < span.to || span.from > from || head))
    .map((span) => ({ ...span, from: span.from - from, to: span.to - from }))
  const tail = to === block.text.length
  return {
    ...block,
    ...builtText(builder),
    start: head ? block.start : sourceOffset(block, from),
    end: tail ? block.end : spans.reduce((end, span) => Math.max(end, 'end' in span ? span.end : 0), sourceEnd(block, to)),
    spans,
    turns: tail ? block.turns : [],
    marker: head ? block.marker : null,
    seams: tail ? block.seams : []
  }
}
