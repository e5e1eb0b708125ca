import { hyphenFirsts, suspendedAfter } from '../lexicon/hyphens.js'
import { bullets } from '../lexicon/landmarks.js'
import { endsInAbbreviation } from '../text/abbreviation-end.js'
import { addText, builtText, dropLast, textBuilder, type Block, type TextBuilder, type Turn } from './block.js'
import { landmark } from './landmarks.js'
import { printedPage, type Line } from './lines.js'

/** How the lines of a source make paragraphs. */
interface Layout {
  /** Paragraphs follow each other without a blank line. */
  dense: boolean
  /** Each line is a whole paragraph. */
  unwrapped: boolean
  /** Length of a full line. */
  width: number
}

/** More lines in a row than a paragraph between blank lines has. */
const denseRun = 14
/** No wrapped line is longer. */
const longestWrapped = 200

/** Groups lines into blocks: one per paragraph, heading, marker line or list item. Furniture becomes turns of the page. */
export function groupBlocks(value: string, lines: readonly Line[], furniture: ReadonlySet<number>): { blocks: Block[]; leading: Turn[] } {
  const chunks = chunkLines(lines, furniture)
  const layout = layoutOf(value, chunks)
  const blocks: Block[] = []
  const leading: Turn[] = []
  for (const chunk of chunks) {
    if (chunk.turn) (blocks.at(-1)?.turns ?? leading).push(turnOf(value, chunk.lines, chunk.turn))
    else for (const group of paragraphLines(value, chunk.lines, layout)) blocks.push(blockOf(value, group))
  }
  return { blocks, leading }
}

interface Chunk {
  lines: Line[]
  /** Present where the chunk is a turn of the page. */
  turn: { start: number; end: number } | null
}

function chunkLines(lines: readonly Line[], furniture: ReadonlySet<number>): Chunk[] {
  const chunks: Chunk[] = []
  let current: Chunk | null = null
  lines.forEach((line, index) => {
    if (line.page && !current?.turn) {
      current = { lines: [], turn: { start: line.from - line.indent - 1, end: line.from - line.indent } }
      chunks.push(current)
    } else if (line.page && current?.turn) {
      current.turn.end = line.from - line.indent
    }
    if (line.from === line.to) {
      if (!current?.turn) current = null
    } else if (furniture.has(index)) {
      if (!current?.turn) chunks.push((current = { lines: [], turn: { start: line.from, end: line.to } }))
      current.lines.push(line)
      if (current.turn) current.turn.end = line.to
    } else {
      if (!current || current.turn) chunks.push((current = { lines: [], turn: null }))
      current.lines.push(line)
    }
  })
  return chunks
}

function turnOf(value: string, lines: readonly Line[], span: { start: number; end: number }): Turn {
  const furniture = lines.map((line) => value.slice(line.from, line.to))
  return { ...span, page: printedPage(furniture), furniture }
}

const lengthOf = (line: Line): number => line.to - line.from

function layoutOf(value: string, chunks: readonly Chunk[]): Layout {
  const full = chunks.flatMap((chunk) => (chunk.turn ? [] : chunk.lines.slice(0, -1).map(lengthOf))).sort((a, b) => a - b)
  const runs = chunks.filter((chunk) => !chunk.turn).map((chunk) => chunk.lines.length)
  const width = full[Math.floor(full.length * 0.97)] ?? 0
  const lines = runs.reduce((sum, count) => sum + count, 0)
  const inLongRuns = runs.filter((count) => count >= denseRun).reduce((sum, count) => sum + count, 0)
  return { dense: inLongRuns > lines / 2, unwrapped: width > longestWrapped, width }
}

const listMarker = /^(?:(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)°]|\((?:\d{1,3}|[a-z]|[ivx]{1,4})\))(?=\s)|\p{Lu}\.(?=\s\p{Lu}\p{Ll}))/u
const bulletSet = new Set(bullets)

/** The marker a list item begins with, or null. */
export function markerOf(text: string): string | null {
  if (bulletSet.has(text.charAt(0)) && /^\s/u.test(text.charAt(1)) && text.length > 2) return text.charAt(0)
  return listMarker.exec(text)?.[0] ?? null
}

const endsSentence = /[.?!:;…»”"')\]]\s*[⁰¹²³⁴-⁹]*\d{0,3}$/u
const endsColon = /[:;,]$/u
const startsLower = /^[\p{Ll}]/u

/** The paragraphs of a chunk, each as its lines. */
function paragraphLines(value: string, lines: readonly Line[], layout: Layout): Line[][] {
  if (lines.length === 1) return [[...lines]]
  const texts = lines.map((line) => value.slice(line.from, line.to))
  if (!layout.dense && !layout.unwrapped && joinedLandmark(texts)) return [[...lines]]
  const groups: Line[][] = []
  let group: Line[] = []
  let note = noteNumber(texts[0] ?? '')
  lines.forEach((line, index) => {
    const number = noteNumber(texts[index] ?? '')
    const nextNote = note !== null && number === note + 1
    if (index > 0 && (nextNote || startsParagraph(texts, index, group.length, layout))) {
      groups.push(group)
      group = []
      note = nextNote ? number : null
    }
    group.push(line)
  })
  groups.push(group)
  return groups
}

/** The number of a footnote that is marked by plain digits: `2 ProRail, …`. */
function noteNumber(text: string): number | null {
  const digits = /^(\d{1,3})\s+\S/u.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

function joinedLandmark(texts: readonly string[]): boolean {
  const length = texts.reduce((sum, text) => sum + text.length + 1, 0)
  return length < 330 && landmark(texts.join(' ')) !== null && !(texts.length > 1 && texts.every((text) => landmark(text) !== null))
}

function startsParagraph(texts: readonly string[], index: number, groupLength: number, layout: Layout): boolean {
  const text = texts[index] ?? ''
  const before = texts[index - 1] ?? ''
  if (layout.unwrapped) return true
  const closed = endsSentence.test(before) && !endsInAbbreviation(before)
  const lower = startsLower.test(text)
  if (notesLine.test(text) && (closed || notesLine.test(before))) return true
  if (groupLength === 1 && isLine(before, layout) && !continuesLandmark(before, text)) return true
  if (!lower && isLine(text, layout) && (closed || isLine(before, layout))) return true
  if (markerOf(text) && (closed || endsColon.test(before) || markerOf(before))) return true
  if (!layout.dense || lower || endsColon.test(before)) return false
  return closed && before.length + 1 + firstWordLength(text) < layout.width - slack(layout.width)
}

const notesLine = /^[⁰¹²³⁴-⁹]+\s*\S/u

/** A landmark that stands on a line of its own; a bare number only where no blank lines part the paragraphs. */
function isLine(text: string, layout: Layout): boolean {
  const found = landmark(text)
  return found !== null && (layout.dense || found.type !== 'questionLabel' || found.worded)
}

/** A heading runs on in the next line where both together are still a heading and the rest could not begin a sentence. */
function continuesLandmark(before: string, text: string): boolean {
  return startsLower.test(text) && landmark(`${before} ${text}`) !== null
}

/** Proportional type does not fill lines to the same count of characters. */
const slack = (width: number): number => Math.max(3, Math.round(width * 0.12))

function firstWordLength(text: string): number {
  const end = text.search(/\s/u)
  return end < 0 ? text.length : end
}

function blockOf(value: string, lines: readonly Line[]): Block {
  const builder = textBuilder()
  let before = ''
  let end = lines[0]?.from ?? 0
  for (const line of lines) {
    const text = value.slice(line.from, line.to)
    if (builder.length > 0) joinText(builder, lineJoint(before, text), end)
    addText(builder, text, line.from)
    before = text
    end = line.to
  }
  const built = builtText(builder)
  return {
    kind: 'paragraph', depth: 0, ...built, start: lines[0]?.from ?? 0, end,
    spans: [], turns: [], marker: markerOf(built.text), strong: false, landmark: null, seams: []
  }
}

/** How one stretch of text goes on in the next: `mend` drops the hyphen, `glue` puts nothing between, `space` a space. */
export type Joint = 'mend' | 'glue' | 'space'

/** Prepares a builder for the text that follows. `blankAt` is the source offset of a blank. */
export function joinText(builder: TextBuilder, joint: Joint, blankAt: number): void {
  if (joint === 'mend') dropLast(builder)
  else if (joint === 'space') addText(builder, ' ', blankAt)
}

/** How a line goes on in the next one. */
export function lineJoint(before: string, next: string): Joint {
  const fragment = /(?:^|[^\p{L}\p{N}])([\p{L}\p{N}][\p{L}\p{N}'’./-]*)[-‐¬\u00ad]$/u.exec(before.slice(-60))?.[1]
  if (fragment === undefined) return /[\p{L}\p{N}]\/$/u.test(before) && /^[a-z0-9]/u.test(next) ? 'glue' : 'space'
  const word = /^[\p{L}\p{N}]+/u.exec(next)?.[0]
  if (word === undefined) return 'space'
  if (suspendedAfter.includes(word) && before.endsWith('-')) return 'space'
  if (/[¬\u00ad]$/u.test(before)) return 'mend'
  const last = fragment.slice(fragment.lastIndexOf('-') + 1)
  const keeps = !startsLower.test(word) || /\d$/u.test(last) || /\p{Lu}.*\p{Lu}|^\p{Lu}{1,5}$|\p{Ll}\p{Lu}/u.test(last) || hyphenFirsts.includes(last.toLowerCase())
  return keeps ? 'glue' : 'mend'
}
