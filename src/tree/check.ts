import { toString } from 'mdast-util-to-string'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { KastNode, Position, Root } from '../kast.js'
import { lineIndex, pointAt, positionAt, type LineIndex } from '../source/source.js'
import { isAllBlank, isBlank, withoutBlanks } from '../text/blank.js'
import { findUnsafeValues } from './json-safe.js'
import { isMarkOf, markupOf } from './markup.js'
import { blankReference, differsAt, isSilent, type DecodeReference } from './slice.js'

/** What is wrong with a tree. */
export interface Problem {
  /**
   * - `lost`: characters of the source are in no leaf, no markup and no furniture
   * - `altered`: a leaf says something other than its slice of the source
   * - `overlap`: two leaves claim the same characters
   * - `furniture`: a page break names furniture that is not there
   * - `position`: a position is missing, or is no place in the source
   * - `nesting`: a node reaches outside its parent
   * - `json`: a value that JSON does not give back
   */
  kind: 'lost' | 'altered' | 'overlap' | 'furniture' | 'position' | 'nesting' | 'json'
  /** What is the matter, one sentence. */
  reason: string
  /** Where in the source; null where the node has no place. */
  place: Position | null
  /** The words or the value concerned. */
  actual: string | null
}

interface Span {
  start: number
  end: number
}

/** What a footnote's mark may print: its label, or in Markdown its name. */
type MarkNames = Readonly<Record<'label' | 'identifier', string>>

/** A parent with what its children cover. */
interface Parent {
  node: KastNode
  span: Span
  covered: Span[]
  /** The footnote that may be marked at the head of this node. */
  note: MarkNames | null
  inNotes: boolean
}

/** The work of one check: the tree, laid out over its source. */
interface Survey {
  source: string
  lines: LineIndex
  decode: DecodeReference | null
  /** 0 where nothing claims the character. */
  paint: Uint8Array
  problems: Problem[]
  leaves: { node: KastNode; span: Span }[]
  parents: Parent[]
  breaks: { furniture: readonly string[]; span: Span }[]
}

const LEAF = 1
const MARKUP = 2
const FURNITURE = 3

/**
 * Proves that a tree holds its source: every non-blank character lies in exactly one leaf, or is markup of the node
 * around it, or is page furniture; leaves say what stands in the source; nodes lie within their parents, apart from
 * hoisted notes and page breaks; and the tree is JSON.
 *
 * @param root tree to check
 * @param source the text that it was read from
 * @returns what is wrong; nothing where the tree is whole
 */
export function check(root: Root, source: string): Problem[] {
  const { unsafe, fatal } = findUnsafeValues(root)
  const problems = unsafe.map(({ path, reason }): Problem => ({ kind: 'json', reason, place: null, actual: path.join('.') }))
  if (fatal) return problems
  const survey: Survey = {
    source,
    lines: lineIndex(source),
    decode: root.data.format === 'markdown' ? referenceDecoder() : null,
    paint: new Uint8Array(source.length),
    problems,
    leaves: [],
    parents: [],
    breaks: []
  }
  visit(survey, root, { node: root, span: { start: 0, end: source.length }, covered: [], note: null, inNotes: false })
  for (const leaf of survey.leaves) paintLeaf(survey, leaf.node, leaf.span)
  for (const parent of survey.parents) if (parent.inNotes) paintMarkup(survey, parent)
  paintFurniture(survey)
  for (const parent of survey.parents) if (!parent.inNotes) paintMarkup(survey, parent)
  reportLost(survey)
  return problems
}

/** Decodes character references, each once. */
function referenceDecoder(): DecodeReference {
  const known = new Map<string, string | null>()
  const markdown = unified().use(remarkParse).freeze()
  return (reference) => {
    let decoded = known.get(reference)
    if (decoded === undefined) {
      // Between letters, so that a reference to a blank is not trimmed.
      const value = toString(markdown.parse(`x${reference}x`)).slice(1, -1)
      decoded = value === reference ? null : value
      known.set(reference, decoded)
    }
    return decoded
  }
}

function report({ problems, lines }: Survey, kind: Problem['kind'], reason: string, span: Span | null, actual: string | null): void {
  problems.push({ kind, reason, place: span && positionAt(lines, span.start, span.end), actual })
}

/** Files a node and what is below it. `parent` is the nearest node above that has a position. */
function visit(survey: Survey, node: KastNode, parent: Parent): void {
  const span = spanOf(survey, node)
  const hoisted = node.type === 'notes' || node.type === 'footnoteDefinition'
  if (span && node.type !== 'root') {
    if (!hoisted) parent.covered.push(span)
    const exempt = hoisted || node.type === 'pageBreak'
    if (!exempt && (span.start < parent.span.start || span.end > parent.span.end)) {
      report(survey, 'nesting', `The ${node.type} reaches outside the ${parent.node.type} it stands in`, span, null)
    }
  }
  if (node.type === 'pageBreak') {
    if (span) survey.breaks.push({ furniture: node.furniture, span })
    else if (node.furniture.length > 0) report(survey, 'position', 'A page break with furniture has no position', null, node.furniture.join(' '))
  } else if (node.type === 'text' || node.type === 'footnoteReference') {
    if (span) survey.leaves.push({ node, span })
    else if (node.type === 'footnoteReference' || !isAllBlank(node.value)) {
      report(survey, 'position', `A leaf of type ${node.type} has no position`, null, node.type === 'text' ? node.value : node.label)
    }
  }
  if (!('children' in node)) {
    if (span) survey.parents.push({ node, span, covered: [], note: null, inNotes: parent.inNotes })
    return
  }
  const inNotes = parent.inNotes || hoisted
  const own = span ? { node, span, covered: [], note: noteAtHead(node, parent), inNotes } : { ...parent, node, inNotes }
  for (const child of node.children) visit(survey, child, own)
  if (span) survey.parents.push(own)
}

/** The mark of a footnote stands at the head of its definition, or of the definition's first paragraph. */
function noteAtHead(node: KastNode, parent: Parent): MarkNames | null {
  if (node.type === 'footnoteDefinition') return node
  const { node: above } = parent
  return above.type === 'footnoteDefinition' && above.children[0] === node ? above : null
}

/** The span of a node, or null where it has none or it is no place in the source. */
function spanOf(survey: Survey, node: KastNode): Span | null {
  const { position } = node
  if (position === undefined) return node.type === 'root' ? { start: 0, end: survey.source.length } : null
  const { start, end } = position
  const within = Number.isInteger(start.offset) && Number.isInteger(end.offset) && start.offset >= 0 && start.offset <= end.offset && end.offset <= survey.source.length
  const span = within ? { start: start.offset, end: end.offset } : null
  if (span === null) report(survey, 'position', `The position of the ${node.type} is no place in the source`, null, JSON.stringify(position))
  else {
    for (const point of [start, end]) {
      const { line, column } = pointAt(survey.lines, point.offset)
      if (line === point.line && column === point.column) continue
      report(survey, 'position', `The ${node.type} gives another line and column than its offset`, span, `${String(point.line)}:${String(point.column)}, expected ${String(line)}:${String(column)}`)
    }
  }
  return span
}

function paintLeaf(survey: Survey, node: KastNode, span: Span): void {
  const { source, paint } = survey
  const slice = source.slice(span.start, span.end)
  let overlap = false
  for (let at = span.start; at < span.end; at++) {
    overlap ||= paint[at] !== 0 && !isBlank(source.charCodeAt(at))
    paint[at] = LEAF
  }
  if (overlap) report(survey, 'overlap', `The ${node.type} claims characters of another leaf`, span, slice)
  if (node.type === 'text' && differsAt(source, span.start, span.end, node.value, survey.decode) !== -1) {
    report(survey, 'altered', 'The text differs from its slice of the source', span, node.value)
  }
  if (node.type === 'footnoteReference' && !isMark(survey, slice, node)) {
    report(survey, 'altered', 'The footnote mark holds other words than its label', span, slice)
  }
}

/** Paints the furniture of each page break where it is found among the characters that nothing claims. */
function paintFurniture(survey: Survey): void {
  const { source, paint } = survey
  let last = 0
  for (const { furniture, span } of survey.breaks.sort((a, b) => a.span.start - b.span.start)) {
    if (span.start < last) report(survey, 'overlap', 'Two page breaks share a stretch of the source', span, null)
    const from = Math.max(span.start, last)
    last = Math.max(last, span.end)
    const offsets: number[] = []
    let unread = ''
    for (let at = from; at < span.end; at++) {
      if (paint[at] !== 0 || isBlank(source.charCodeAt(at))) continue
      unread += source.charAt(at)
      offsets.push(at)
    }
    let read = 0
    for (const item of furniture) {
      const words = withoutBlanks(item)
      const found = unread.indexOf(words, read)
      if (found === -1) {
        report(survey, 'furniture', 'Furniture does not stand in its page break, or not in this order', span, item)
        break
      }
      for (let at = found; at < found + words.length; at++) paint[offsets[at] ?? 0] = FURNITURE
      read = found + words.length
    }
  }
}

/** Paints what is markup in a parent, outside its children. */
function paintMarkup(survey: Survey, parent: Parent): void {
  const { node, span, covered, note } = parent
  covered.sort((a, b) => a.start - b.start)
  const markup = markupOf(node.type, survey.decode !== null)
  let at = span.start
  for (const [index, child] of covered.entries()) {
    const gap = { start: at, end: Math.min(child.start, span.end) }
    if (index === 0 && note !== null) paintMark(survey, gap, note)
    paintGap(survey, gap, markup)
    at = Math.max(at, child.end)
  }
  const tail = { start: at, end: span.end }
  if (covered.length === 0 && note !== null) paintMark(survey, tail, note)
  if (node.type === 'link') paintAddress(survey, tail, node.url)
  if (node.type === 'heading') paintUnderline(survey, tail)
  paintGap(survey, tail, markup)
}

function paintGap({ source, paint }: Survey, gap: Span, markup: string): void {
  for (let at = gap.start; at < gap.end; at++) {
    if (paint[at] === 0 && (markup.includes(source.charAt(at)) || isSilent(source, at))) paint[at] = MARKUP
  }
}

function paintWhole({ paint }: Survey, gap: Span): void {
  paint.fill(MARKUP, gap.start, gap.end)
}

function paintMark(survey: Survey, gap: Span, note: MarkNames): void {
  const words = survey.source.slice(gap.start, gap.end)
  if (!isAllBlank(words) && isMark(survey, words, note)) paintWhole(survey, gap)
}

/** Whether the words are a footnote's mark, as they stand or with their character references decoded. */
function isMark({ decode }: Survey, words: string, { label, identifier }: MarkNames): boolean {
  if (isMarkOf(words, label)) return true
  if (decode !== null && identifier.startsWith(`${label}-`) && isMarkOf(words, identifier)) return true
  return decode !== null && words.includes('&') && isMarkOf(words.replace(/&#?\w{1,31};/gu, (reference) => decode(reference) ?? reference), label)
}

/** `](https://…)` after the words of a link. */
function paintAddress(survey: Survey, gap: Span, url: string): void {
  const { source, decode } = survey
  const words = source.slice(gap.start, gap.end)
  const open = words.indexOf('](')
  if (open === -1 || !words.endsWith(')')) return
  const start = gap.start + open + 2
  const end = gap.end - 1
  const bracketed = source.charAt(start) === '<' && source.charAt(end - 1) === '>'
  const address = bracketed ? { start: start + 1, end: end - 1 } : { start, end }
  if (differsAt(source, address.start, address.end, url, decode) === -1) paintWhole(survey, gap)
}

/** The row of `=` or `-` under a heading. */
function paintUnderline(survey: Survey, gap: Span): void {
  if (/^[^\S\r\n]*(?:\r\n|\n|\r)[>\s]*(?:=+|-+)\s*$/u.test(survey.source.slice(gap.start, gap.end))) paintWhole(survey, gap)
}

function reportLost(survey: Survey): void {
  const { source, paint, decode } = survey
  let start = -1
  let end = 0
  const close = (): void => {
    if (start !== -1) report(survey, 'lost', 'Characters of the source are nowhere in the tree', { start, end }, source.slice(start, end))
    start = -1
  }
  for (let at = 0; at < source.length; at++) {
    if (isBlank(source.charCodeAt(at))) continue
    if (paint[at] !== 0) close()
    else {
      const blank = decode === null ? 0 : blankReference(source, at, decode)
      if (blank > 0) at += blank - 1
      else {
        if (start === -1) start = at
        end = at + 1
      }
    }
  }
  close()
}
