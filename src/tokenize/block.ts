import { isBlank } from '../text/blank.js'
import { hasOddBlanks, oneHyphen, readingPieces } from '../text/reading.js'
import type { Landmark } from './landmarks.js'

/**
 * A block: a paragraph, heading or list item as the later stages see it. They
 * work on `text`, the reading text: lines joined, words mended, markup and
 * footnote marks left out, halves over a page break put together, single spaces
 * and one kind of hyphen. `textAt`, `sourceAt` and `sourceTo` map it back to the
 * source, segment by segment.
 */
export interface Block {
  /** A row of a table is a paragraph that goes on in no other. */
  kind: 'paragraph' | 'heading' | 'row'
  /** Depth of a Markdown heading; 0 elsewhere. */
  depth: number
  /** The reading text. */
  text: string
  /** The same with its hyphens as they are printed: what the tree shows. */
  printed: string
  /** Starts of the segments in the reading text, ascending from 0. */
  textAt: number[]
  /** The source offset of each segment's first character. */
  sourceAt: number[]
  /**
   * The source offset after each segment. Where the segment is as long in the
   * source as in the reading text, its characters stand there one for one;
   * else it stands for its stretch as a whole, as `é` for `&eacute;`.
   */
  sourceTo: number[]
  /** Source offsets of the whole block, markup included. */
  start: number
  end: number
  /** What stands in or over the reading text. */
  spans: Span[]
  /** Turns of the page that follow the block. */
  turns: Turn[]
  /** The marker of a list item, part of the text: `–`, `1.`; null elsewhere. */
  marker: string | null
  /** Wide gaps part words on one of its lines, as they part columns. */
  columns: boolean
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
  | { type: 'footnoteReference'; from: number; to: number; start: number; end: number; label: string; name?: string }
  | { type: 'pageBreak'; from: number; to: number; turn: Turn }
  | { type: 'emphasis' | 'strong'; from: number; to: number; start: number; end: number }
  | { type: 'link'; from: number; to: number; start: number; end: number; url: string }
  /** Markup between two stretches of text, which parts them and reads as nothing: the bar between two cells. */
  | { type: 'gap'; from: number; to: number; start: number; end: number }

/** A footnote lifted out of the flow. */
export interface Note {
  label: string
  /** What its marks call it, where that is not its label. */
  name?: string
  /** Source offsets of the whole definition, its mark included. */
  start: number
  end: number
  /** Marked by plain digits, so that its mark must be found among other numbers. */
  digits: boolean
  block: Block
}

/** A text mapped to the source, segment by segment. */
export type MappedText = Pick<Block, 'text' | 'printed' | 'textAt' | 'sourceAt' | 'sourceTo'>

/** The source offset of a character of the reading text; of the end for the text's length. */
export function sourceOffset(mapped: MappedText, at: number): number {
  const segment = segmentAt(mapped.textAt, at)
  const from = mapped.textAt[segment] ?? 0
  const to = mapped.textAt[segment + 1] ?? mapped.text.length
  const start = mapped.sourceAt[segment] ?? 0
  const end = mapped.sourceTo[segment] ?? 0
  if (at >= to) return end
  return end - start === to - from ? start + at - from : start
}

/** The source offset just after the last character before `to`; a gap in the map is not crossed. */
export function sourceEnd(mapped: MappedText, to: number): number {
  if (to === 0) return sourceOffset(mapped, 0)
  const segment = segmentAt(mapped.textAt, to - 1)
  const from = mapped.textAt[segment] ?? 0
  const start = mapped.sourceAt[segment] ?? 0
  const end = mapped.sourceTo[segment] ?? 0
  return end - start === (mapped.textAt[segment + 1] ?? mapped.text.length) - from ? start + to - from : end
}

/** Whether a character of the reading text stands for more than itself in the source: `[` for `\[`. */
export function isEscaped(mapped: MappedText, at: number): boolean {
  return sourceEnd(mapped, at + 1) - sourceOffset(mapped, at) > 1
}

/** Reading text under construction: parts are joined once, at the end, so that growth stays linear. */
export interface TextBuilder {
  parts: string[]
  length: number
  /** Hyphens of other kinds than `-` may be among the characters. */
  hyphens: boolean
  textAt: number[]
  sourceAt: number[]
  sourceTo: number[]
}

/** An empty builder. */
export function textBuilder(): TextBuilder {
  return { parts: [], length: 0, hyphens: false, textAt: [], sourceAt: [], sourceTo: [] }
}

/** The text that was built; an empty one stands at `start`. */
export function builtText(builder: TextBuilder, start: number): MappedText {
  const { parts, hyphens, textAt, sourceAt, sourceTo } = builder
  if (textAt.length === 0) return { text: '', printed: '', textAt: [0], sourceAt: [start], sourceTo: [start] }
  const printed = parts.length === 1 ? (parts[0] ?? '') : parts.join('')
  return { text: hyphens ? oneHyphen(printed) : printed, printed, textAt, sourceAt, sourceTo }
}

/** Adds characters that stand at `source` one for one and read as they stand. */
export function addText(builder: TextBuilder, value: string, source: number): void {
  if (value.length === 0) return
  const { length, textAt, sourceAt, sourceTo } = builder
  const last = textAt.length - 1
  const width = (sourceTo[last] ?? 0) - (sourceAt[last] ?? 0)
  if (last >= 0 && sourceTo[last] === source && width === length - (textAt[last] ?? 0)) sourceTo[last] = source + value.length
  else addSegment(builder, source, source + value.length)
  builder.parts.push(value)
  builder.length += value.length
}

/** Adds a stretch of the source with a single space for each run of its blanks, and none behind a space that is there. */
export function addReading(builder: TextBuilder, value: string, source: number): void {
  builder.hyphens = true
  const spaced = value.startsWith(' ') && builder.parts.at(-1)?.endsWith(' ') === true
  if (!spaced && !hasOddBlanks(value)) {
    addText(builder, value, source)
    return
  }
  for (const { text, at } of readingPieces(value)) {
    const skipped = text.startsWith(' ') && builder.parts.at(-1)?.endsWith(' ') === true ? 1 : 0
    addText(builder, text.slice(skipped), source + at + skipped)
  }
}

/** Adds characters that stand for a stretch of the source as a whole. */
export function addStanding(builder: TextBuilder, value: string, start: number, end: number): void {
  if (value.length === 0) return
  builder.hyphens = true
  addSegment(builder, start, end)
  builder.parts.push(value)
  builder.length += value.length
}

function addSegment(builder: TextBuilder, start: number, end: number): void {
  builder.textAt.push(builder.length)
  builder.sourceAt.push(start)
  builder.sourceTo.push(end)
}

/** Takes the last character back; it must have been added by `addText`. */
export function dropLast(builder: TextBuilder): void {
  const part = builder.parts.pop()
  if (part === undefined) return
  builder.length -= 1
  if (part.length > 1) builder.parts.push(part.slice(0, -1))
  const last = builder.textAt.length - 1
  builder.sourceTo[last] = (builder.sourceTo[last] ?? 0) - 1
  if (builder.textAt[last] === builder.length) {
    builder.textAt.pop()
    builder.sourceAt.pop()
    builder.sourceTo.pop()
  }
}

/** Adds `[from, to)` of a mapped text. */
export function addMapped(builder: TextBuilder, mapped: MappedText, from: number, to: number): void {
  builder.hyphens ||= mapped.text !== mapped.printed
  let at = from
  let segment = segmentAt(mapped.textAt, from)
  while (at < to) {
    const next = mapped.textAt[segment + 1] ?? mapped.text.length
    const end = Math.min(to, next)
    const first = mapped.textAt[segment] ?? 0
    const source = mapped.sourceAt[segment] ?? 0
    const sourceTo = mapped.sourceTo[segment] ?? 0
    const value = mapped.printed.slice(at, end)
    if (sourceTo - source === next - first) addText(builder, value, source + at - first)
    else addStanding(builder, value, source, sourceTo)
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
  while (from < block.text.length && isBlank(block.text.charCodeAt(from))) from++
  let to = at
  while (to > 0 && isBlank(block.text.charCodeAt(to - 1))) to--
  const first = head(block, to, from)
  return [first, tail(block, from)]
}

/** The block up to `to`, with all that stands before `from`. */
function head(block: Block, to: number, from: number): Block {
  const builder = textBuilder()
  addMapped(builder, block, 0, to)
  const spans: Span[] = []
  const turns: Turn[] = []
  for (const span of block.spans) {
    if (span.type === 'pageBreak' && span.from >= to && span.to <= from) turns.push(span.turn)
    else if (span.to <= from && (span.from < to || span.from === span.to)) spans.push({ ...span, from: Math.min(span.from, to), to: Math.min(span.to, to) })
    else if (span.from < to) spans.push(clipped(span, span.from, to, block))
  }
  const end = spans.reduce((last, span) => Math.max(last, 'end' in span ? span.end : 0), sourceEnd(block, to))
  return { ...block, ...builtText(builder, block.start), end, spans, turns, seams: [] }
}

/**
 * The block from `from` on. Of what stands at the edge, empty spans belong to
 * what comes before.
 */
export function tail(block: Block, from: number): Block {
  const builder = textBuilder()
  addMapped(builder, block, from, block.text.length)
  const spans: Span[] = []
  for (const span of block.spans) {
    if (span.from >= from && (span.from < span.to || span.from > from)) spans.push({ ...span, from: span.from - from, to: span.to - from })
    else if (span.from < from && span.to > from) spans.push({ ...clipped(span, from, span.to, block), from: 0, to: span.to - from })
  }
  const first = sourceOffset(block, from)
  const start = spans.reduce((least, span) => Math.min(least, 'start' in span ? span.start : first), first)
  return { ...block, ...builtText(builder, start), start, spans, marker: null }
}

/** A span over a part of its text: it keeps the edge that it had there. */
function clipped(span: Span, from: number, to: number, block: Block): Span {
  if (!('start' in span)) return { ...span, from, to }
  return { ...span, from, to, start: from > span.from ? sourceOffset(block, from) : span.start, end: to < span.to ? sourceEnd(block, to) : span.end }
}
