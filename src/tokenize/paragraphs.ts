import { clashingFirsts, clashingVowels, hyphenFirsts, hyphenLinks, hyphenPairs, suspendedAfter } from '../lexicon/hyphens.js'
import { bullets } from '../lexicon/landmarks.js'
import { endsInAbbreviation } from '../text/abbreviation-end.js'
import { isLetter, wordUnit } from '../text/characters.js'
import { endsOpen } from '../text/open-end.js'
import { hasColumns } from '../text/reading.js'
import { addReading, addText, builtText, dropLast, textBuilder, type Block, type TextBuilder, type Turn } from './block.js'
import { landmark } from './landmarks.js'
import { printedPage, type Line } from './lines.js'
import { isLoneNumber } from './note-lines.js'
import { beginsParagraph } from './paragraph-start.js'
import { leavesRoom, wrappingOf, type Wrapping } from './wrapping.js'

/** How the lines of a source make paragraphs. */
interface Layout {
  /** Paragraphs follow each other without a blank line. */
  dense: boolean
  /** Each line is a whole paragraph. */
  unwrapped: boolean
  /** How its lines were broken; null where paragraphs are told without. */
  wrapping: Wrapping | null
  /** First lines of chunks that hold nothing but the number of the question under it. */
  numbers: ReadonlySet<Line>
}

/** More lines in a row than a paragraph between blank lines has. */
const denseRun = 14
/** No wrapped line is longer. */
const longestWrapped = 200

/** What is known of lines by their place on the page: indexes. */
export interface KnownLines {
  furniture: ReadonlySet<number>
  /** The first lines of footnotes. */
  notes: ReadonlySet<number>
}

/** Lines in blocks. */
export interface Grouped {
  blocks: Block[]
  /** Turns of the page before the first block. */
  leading: Turn[]
  /** The blocks that are footnotes. */
  notes: Set<Block>
}

/** Groups lines into blocks: one per paragraph, heading, marker line, list item or footnote. Furniture becomes turns of the page. */
export function groupBlocks(value: string, lines: readonly Line[], known: KnownLines): Grouped {
  const chunks = chunkLines(lines, known)
  const layout = layoutOf(chunks)
  const blocks: Block[] = []
  const leading: Turn[] = []
  const notes = new Set<Block>()
  for (const chunk of chunks) {
    if (chunk.turn) (blocks.at(-1)?.turns ?? leading).push(turnOf(value, chunk.lines, chunk.turn))
    else if (chunk.note) {
      const block = blockOf(value, chunk.lines)
      blocks.push(block)
      notes.add(block)
    } else for (const group of paragraphLines(chunk.lines, layout)) blocks.push(unlessName(blockOf(value, group), blocks.at(-1)))
  }
  return { blocks, leading, notes }
}

/** An initial behind an office is no marker. */
function unlessName(block: Block, before: Block | undefined): Block {
  return block.marker !== null && before && signs(before.text, block.text) ? { ...block, marker: null } : block
}

interface Chunk {
  lines: Line[]
  /** Present where the chunk is a turn of the page. */
  turn: { start: number; end: number } | null
  note: boolean
}

function chunkLines(lines: readonly Line[], { furniture, notes }: KnownLines): Chunk[] {
  const chunks: Chunk[] = []
  let current: Chunk | null = null
  lines.forEach((line, index) => {
    if (line.page && !current?.turn) {
      current = { lines: [], turn: { start: line.from - line.indent - 1, end: line.from - line.indent }, note: false }
      chunks.push(current)
    } else if (line.page && current?.turn) {
      current.turn.end = line.from - line.indent
    }
    if (line.from === line.to) {
      if (!current?.turn && !(current?.note && current.lines.every(isLoneNumber))) current = null
    } else if (furniture.has(index)) {
      if (!current?.turn) chunks.push((current = { lines: [], turn: { start: line.from, end: line.to }, note: false }))
      current.lines.push(line)
      if (current.turn) current.turn.end = line.to
    } else {
      if (!current || current.turn || notes.has(index)) chunks.push((current = { lines: [], turn: null, note: notes.has(index) }))
      current.lines.push(line)
    }
  })
  return chunks
}

function turnOf(value: string, lines: readonly Line[], span: { start: number; end: number }): Turn {
  const furniture = lines.map((line) => value.slice(line.from, line.to))
  return { ...span, page: printedPage(furniture), furniture }
}

const lengthOf = (line: Line): number => line.text.length

function layoutOf(chunks: readonly Chunk[]): Layout {
  const full = chunks.flatMap((chunk) => (chunk.turn || chunk.note ? [] : chunk.lines.slice(0, -1)))
  const lengths = full.map(lengthOf).sort((a, b) => a - b)
  const runs = chunks.filter((chunk) => !chunk.turn && !chunk.note).map((chunk) => chunk.lines.length)
  const lines = runs.reduce((sum, count) => sum + count, 0)
  const inLongRuns = runs.filter((count) => count >= denseRun).reduce((sum, count) => sum + count, 0)
  const dense = inLongRuns > lines / 2
  return { dense, unwrapped: (lengths[Math.floor(lengths.length * 0.75)] ?? 0) > longestWrapped, wrapping: dense || lines - runs.length >= fewestFull ? wrappingIn(chunks) : null, numbers: numberLines(chunks) }
}

/** Lines that go on in others, from which on their width is known where blank lines part paragraphs too. */
const fewestFull = 20

function wrappingIn(chunks: readonly Chunk[]): Wrapping {
  const pairs: [string, string][] = []
  const full: string[] = []
  for (const chunk of chunks) {
    if (chunk.turn) continue
    const texts = chunk.lines.map((line) => line.text)
    texts.slice(1).forEach((next, at) => {
      const line = texts[at] ?? ''
      full.push(line)
      if (startsLower.test(next)) pairs.push([line, next])
    })
  }
  return wrappingOf(pairs, full)
}

/**
 * The lines that number the questions under them: alone over a text that ends in
 * a question mark, each one more than the last, and two at the least. A footnote
 * or a page may have its number on a line of its own too, but asks nothing.
 */
function numberLines(chunks: readonly Chunk[]): ReadonlySet<Line> {
  const found = new Set<Line>()
  let last: number | null = null
  for (const chunk of chunks) {
    const [first, second] = chunk.lines
    const end = chunk.lines.at(-1)
    if (chunk.turn || chunk.note || !first || !second || !end) continue
    const number = bareNumber(first.text)
    if (number === null || startsLower.test(second.text) || !end.text.endsWith('?')) continue
    if (last !== null && number !== last + 1) continue
    found.add(first)
    last = number
  }
  return found.size > 1 ? found : new Set()
}

function bareNumber(text: string): number | null {
  const digits = /^(\d{1,3})[.:)]?$/u.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

const listMarker = /^(?:\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)°](?=\s)|\p{Lu}\.(?=\s\p{Lu}\p{Ll}))/u
const bulletSet = new Set(bullets)
const linkSet = new Set(hyphenLinks)

/** The marker a list item begins with, or null. */
export function markerOf(text: string): string | null {
  if (bulletSet.has(text.charAt(0)) && /^\s/u.test(text.charAt(1)) && text.length > 2) return text.charAt(0)
  return listMarker.exec(text)?.[0] ?? null
}

const endsSentence = /[.?!:;…»”"')\]]\s*[⁰¹²³⁴-⁹]*\d{0,3}$/u
const endsColon = /[:;,]$/u
const startsLower = /^\p{Ll}/u

/** Whether a line that begins as an item does is the name of who holds the office before it: `De Minister van Financiën,` / `K. Jansen`. */
function signs(before: string, text: string): boolean {
  return before.endsWith(',') && markerOf(before) === null && /^\p{Lu}\.\s?[\p{L}.'’ -]{2,50}$/u.test(text) && !text.endsWith('.')
}

/** The paragraphs of a chunk, each as its lines. */
function paragraphLines(lines: readonly Line[], layout: Layout): Line[][] {
  if (lines.length === 1) return [[...lines]]
  const texts = lines.map((line) => line.text)
  if (!layout.dense && !layout.unwrapped && joinedLandmark(texts)) return [[...lines]]
  const groups: Line[][] = []
  let group: Line[] = []
  let note = noteNumber(texts[0] ?? '')
  lines.forEach((line, index) => {
    const number = noteNumber(texts[index] ?? '')
    const nextNote = note !== null && number === note + 1
    if (index > 0 && (nextNote || (index === 1 && layout.numbers.has(lines[0] as Line)) || startsParagraph(texts, index, group.length, layout))) {
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
  return length < 330 && landmark(texts.join(' ')) !== null && !(texts.length > 1 && texts.every((text, index) => landmark(text) !== null && (index === texts.length - 1 || !endsOpen(text))))
}

/**
 * Whether a line begins a paragraph. In a dense text one begins behind a line
 * that a word more would have fitted on: for certain where lines were broken by
 * the number of their characters, behind the end of a sentence in print. Where
 * the line is full, its words must tell; few questions end just with their line.
 */
function startsParagraph(texts: readonly string[], index: number, groupLength: number, layout: Layout): boolean {
  const text = texts[index] ?? ''
  const before = texts[index - 1] ?? ''
  if (layout.unwrapped) return true
  const closed = endsSentence.test(before) && !endsInAbbreviation(before)
  const lower = startsLower.test(text)
  if (notesLine.test(text) && (closed || notesLine.test(before))) return true
  if (groupLength === 1 && isLine(before, layout) && !continuesLandmark(before, text)) return true
  if (!lower && isLine(text, layout) && (closed || isNumbered(text, layout) || isLine(before, layout))) return true
  if (markerOf(text) && !signs(before, text) && (closed || endsColon.test(before) || markerOf(before))) return true
  if (!layout.wrapping) return false
  const sentence = closed && !lower && !endsColon.test(before)
  if (!layout.dense) return sentence && leavesRoom(before, text, layout.wrapping, short)
  const room = leavesRoom(before, text, layout.wrapping)
  if (layout.wrapping.columns === null) return sentence && (room || before.endsWith('?'))
  if ((room && !(closed && lower)) || isCapitals(before) !== isCapitals(text) || isNumberLine(before, text)) return true
  const heading = !lower && isHeading(texts, index, layout.wrapping)
  return (heading && isLine(text, layout)) || (sentence && (heading || beginsParagraph(texts, index, groupLength)))
}

/** Where blank lines part paragraphs as well, a line ends one only if it stays behind this share of the width. */
const short = 0.88

/** Several words, all in capitals. */
function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text.includes(' ') && /\p{Lu}{3}/u.test(text)
}

/** The number of a paper under the title of its dossier: `nr. 41`. */
function isNumberLine(before: string, text: string): boolean {
  return /^[Nn]r\. \d{1,4}[a-z]?$/u.test(text) && !before.endsWith(',')
}

/** A line that is no sentence and has room behind it, where lines are otherwise full. */
function isHeading(texts: readonly string[], index: number, wrapping: Wrapping): boolean {
  const [text = '', next = ''] = texts.slice(index, index + 2)
  return !endsSentence.test(text) && next !== '' && !startsLower.test(next) && leavesRoom(text, next, wrapping)
}

const notesLine = /^[⁰¹²³⁴-⁹]+\s*\S/u

/** A landmark that stands on a line of its own; a bare number only where no blank lines part the paragraphs. */
function isLine(text: string, layout: Layout): boolean {
  const found = landmark(text)
  return found !== null && (layout.dense || found.type !== 'questionLabel' || found.worded)
}

/** A label or marker with its number, or in a dense text a number alone, is no part of a sentence even where the line before is not closed. */
function isNumbered(text: string, layout: Layout): boolean {
  const found = landmark(text)
  return (found?.type === 'questionLabel' || found?.type === 'marker') && found.numbers.length > 0 && (layout.dense || (found.type === 'questionLabel' && found.worded))
}

/** A heading runs on in the next line where both together are still a heading and the rest could not begin a sentence. */
function continuesLandmark(before: string, text: string): boolean {
  return (startsLower.test(text) || endsOpen(before)) && landmark(`${before} ${text}`) !== null
}

function blockOf(value: string, lines: readonly Line[]): Block {
  const builder = textBuilder()
  let before = ''
  const start = lines[0]?.from ?? 0
  let end = start
  for (const line of lines) {
    if (builder.length > 0) joinText(builder, lineJoint(before, line.text), end)
    if (line.asItStands) addText(builder, line.text, line.from)
    else addReading(builder, value.slice(line.from, line.to), line.from)
    before = line.text
    end = line.to
  }
  const built = builtText(builder, end)
  return {
    kind: 'paragraph', depth: 0, ...built, start, end,
    spans: [], turns: [], marker: markerOf(built.text), columns: lines.some((line) => !line.asItStands && hasColumns(value.slice(line.from, line.to))), strong: false, landmark: null, seams: []
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
  const end = before.length - 1
  if (end < 1 || !/[-¬\u00ad]/u.test(before.charAt(end)) || wordUnit(before.charCodeAt(end - 1)) === 0) {
    return /[\p{L}\p{N}]\/$/u.test(before) && /^[a-z0-9]/u.test(next) ? 'glue' : 'space'
  }
  const word = /^[\p{L}\p{N}]+/u.exec(next)?.[0]
  if (word === undefined || (before.endsWith('-') && suspendedAfter.includes(word))) return 'space'
  if (!isLetter(before.charCodeAt(end - 1))) return 'glue'
  if (/[¬\u00ad]$/u.test(before)) return 'mend'
  return !startsLower.test(word) || keepsHyphen(lastMember(before, end), word) || linksMembers(word, next.charAt(word.length)) ? 'glue' : 'mend'
}

/** The last member of the compound that ends at `end`, of which 60 characters are enough to tell it by. */
function lastMember(text: string, end: number): string {
  let start = end
  while (start > 0 && end - start < 60 && (wordUnit(text.charCodeAt(start - 1)) !== 0 || "'’./".includes(text.charAt(start - 1)))) start--
  return text.slice(start, end)
}

/** Whether a word links the members of a compound: `stand-van-zaken`. */
function linksMembers(word: string, after: string): boolean {
  return after === '-' && linkSet.has(word)
}

/** Whether the hyphen between two members of a compound is its own: behind names and abbreviations, and where the lexicon has it. */
function keepsHyphen(first: string, second: string): boolean {
  if (/\p{Lu}.*\p{Lu}|^\p{Lu}{1,5}$|\p{Ll}\p{Lu}/u.test(first)) return true
  const member = first.toLowerCase()
  if (hyphenFirsts.includes(member)) return true
  if (clashingFirsts.includes(member)) return clashingVowels.includes(member.slice(-1) + second.charAt(0))
  return hyphenPairs.get(member)?.some((beginning) => second.startsWith(beginning)) === true
}
