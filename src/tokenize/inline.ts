import { addMapped, builtText, isEscaped, sourceEnd, sourceOffset, textBuilder, type Block, type Span } from './block.js'

/** A footnote mark found in a block's raw text: offsets in that text. */
export interface Mark {
  from: number
  to: number
  label: string
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** What all that is looked for begins with. */
const opening = /[*[<\\⁰¹²³⁴-⁹\u00ad]/g
const unmarked = /[⁰¹²³⁴-⁹]+|\u00ad/uy
/** The mark of a footnote that is not there: with a footnote it is markup, and no text. */
const undefinedMark = /\[\^([^\]\s^[]{1,12})\]/gu
const construct =
  /\\[!-/:-@[-`{-~]|\u00ad|[⁰¹²³⁴-⁹]+|\[\^([^\]\s^[]{1,12})\]|\[([^[\]\n]{1,400})\]\(([^()\s]{0,600})\)|<(https?:\/\/[^\s<>]{1,2000})>|\*\*|\*/uy

/** The first match of a pattern from an offset on; one that begins as none does is not tried. */
function nextMatch(text: string, from: number, pattern: RegExp): RegExpExecArray | null {
  opening.lastIndex = from
  while (opening.test(text)) {
    pattern.lastIndex = opening.lastIndex - 1
    const match = pattern.exec(text)
    if (match !== null) return match
  }
  return null
}

/** The label that superscript digits print: `¹¹` is `11`. */
export function superscriptLabel(mark: string): string {
  let label = ''
  for (const digit of mark) label += String(superscripts.indexOf(digit))
  return label
}

/** Units before a superscript two or three that make it a power: `m²`, `km²`, `μg/m³`. */
const power = /(?:^|\P{L})[kcdhmµμn]?m$/u

interface Cut {
  from: number
  to: number
}

/** A span whose offsets are still those of the raw text. */
type RawSpan = Span & { cut?: never }

/**
 * Reads what stands inside a block: footnote marks, the few remnants of Markdown
 * that extracted text has (`*emphasis*`, `**strong**`, `[text](url)`,
 * `<https://…>`, escapes), soft hyphens. They leave the reading text and become
 * spans over it. `labels` holds the labels of the footnotes that exist; `marks`
 * the marks that were found among plain digits. Where the markup was read
 * already (`marked`), only superscript marks and soft hyphens are looked for.
 */
export function readInline(block: Block, labels: ReadonlySet<string>, marks: readonly Mark[], marked: boolean): Block {
  const raw = block.text
  const pattern = marked ? unmarked : construct
  const first = nextMatch(raw, 0, pattern)
  if (marks.length === 0 && first === null) return block
  const cuts: Cut[] = []
  const spans: RawSpan[] = [...block.spans]
  const edges = new Set(block.spans.flatMap((span) => [span.from, span.to]))
  for (const digits of marks) if (!hasEdge(edges, digits.from, digits.to)) addMark(block, digits, cuts, spans)
  let emphasis: { at: number; width: number } | null = null
  for (let match = first; match !== null; match = nextMatch(raw, match.index + match[0].length, pattern)) {
    const at = match.index
    const text = match[0]
    const end = at + text.length
    const isSuperscript = superscripts.includes(text.charAt(0))
    // A turn of the page within the words of a link is in its place there; within any other construct it undoes it.
    if (!isSuperscript && hasEdge(edges, match[2] === undefined ? at : at + 1 + match[2].length, end)) continue
    if (text === '*' || text === '**') {
      const closes: boolean = emphasis !== null && emphasis.width === text.length && at - emphasis.at < 400 && /\S/u.test(raw.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(raw.charAt(end))
      if (emphasis && closes) {
        addMarkup(block, text === '**' ? 'strong' : 'emphasis', emphasis.at, end, text.length, cuts, spans)
        emphasis = null
      } else if (/\S/u.test(raw.charAt(end)) && !/[\p{L}\p{N}]/u.test(raw.charAt(at - 1))) emphasis = { at, width: text.length }
    } else if (text.charAt(0) === '\\' || text === '\u00ad') cuts.push({ from: at, to: at + 1 })
    else if (match[1] !== undefined) addMark(block, { from: at, to: end, label: match[1] }, cuts, spans)
    else if (match[2] !== undefined) addLink(block, at, end, at + 1, at + 1 + match[2].length, withoutAngles(match[3] ?? ''), cuts, spans)
    else if (match[4] !== undefined) addLink(block, at, end, at + 1, end - 1, match[4], cuts, spans)
    else if (isSuperscript && !(/^[²³]$/u.test(text) && power.test(raw.slice(Math.max(0, at - 4), at)))) {
      for (const run of runsBetween(edges, at, end)) for (const single of splitMarks(run.from, raw.slice(run.from, run.to), labels)) addMark(block, single, cuts, spans)
    }
  }
  return applied(block, cuts, spans)
}

/** Lifts the marks of undefined footnotes out of the text that a reader of Markdown left, from offset `least` on: one at the head of a block may be the footnote's own, unless nothing stands behind it. */
export function readUndefinedMarks(block: Block, least: 0 | 1): Block {
  if (!block.text.includes('[^')) return block
  const cuts: Cut[] = []
  const spans: RawSpan[] = [...block.spans]
  const edges = new Set(block.spans.flatMap((span) => [span.from, span.to]))
  for (const { index, 0: text, 1: label } of block.text.matchAll(undefinedMark)) {
    const end = index + text.length
    if (label !== undefined && (index >= least || end === block.text.length) && !isEscaped(block, index) && !hasEdge(edges, index, end)) addMark(block, { from: index, to: end, label }, cuts, spans)
  }
  return applied(block, cuts, spans)
}

/** Whether a span begins or ends between two characters of `[from, to)`. */
function hasEdge(edges: ReadonlySet<number>, from: number, to: number): boolean {
  if (edges.size === 0) return false
  for (let at = from + 1; at < to; at++) if (edges.has(at)) return true
  return false
}

/** The parts of `[from, to)` between the edges of spans. */
function runsBetween(edges: ReadonlySet<number>, from: number, to: number): Cut[] {
  const runs: Cut[] = []
  let start = from
  for (let at = from + 1; at <= to; at++) {
    if (at < to && !edges.has(at)) continue
    runs.push({ from: start, to: at })
    start = at
  }
  return runs
}

/** A run of superscripts is one label, unless no such footnote exists and one does for each digit by itself. */
function splitMarks(at: number, run: string, labels: ReadonlySet<string>): Mark[] {
  const label = superscriptLabel(run)
  if (run.length === 1 || labels.has(label) || ![...label].every((digit) => labels.has(digit))) return [{ from: at, to: at + run.length, label }]
  return [...label].map((digit, index) => ({ from: at + index, to: at + index + 1, label: digit }))
}

function addMark(block: Block, mark: Mark, cuts: Cut[], spans: RawSpan[]): void {
  const spaced = /\s/u.test(block.text.charAt(mark.from - 1)) && (mark.to === block.text.length || /[\s.,;:?!)]/u.test(block.text.charAt(mark.to)))
  cuts.push({ from: spaced ? mark.from - 1 : mark.from, to: mark.to })
  spans.push({ type: 'footnoteReference', from: mark.from, to: mark.to, start: sourceOffset(block, mark.from), end: sourceEnd(block, mark.to), label: mark.label })
}

function addMarkup(block: Block, type: 'emphasis' | 'strong', from: number, to: number, width: number, cuts: Cut[], spans: RawSpan[]): void {
  cuts.push({ from, to: from + width }, { from: to - width, to })
  spans.push({ type, from, to, start: sourceOffset(block, from), end: sourceEnd(block, to) })
}

/** `<https://a.nl>` as the address of a link is what stands between. */
const withoutAngles = (url: string): string => (url.startsWith('<') && url.endsWith('>') ? url.slice(1, -1) : url)

function addLink(block: Block, from: number, to: number, textFrom: number, textTo: number, url: string, cuts: Cut[], spans: RawSpan[]): void {
  cuts.push({ from, to: textFrom })
  const text = block.text.slice(textFrom, textTo)
  for (const escape of text.matchAll(/\\[!-/:-@[-`{-~]/gu)) cuts.push({ from: textFrom + escape.index, to: textFrom + escape.index + 1 })
  cuts.push({ from: textTo, to })
  spans.push({ type: 'link', from, to, start: sourceOffset(block, from), end: sourceEnd(block, to), url })
}

/** The block without the cut characters, its spans moved along. */
function applied(block: Block, cuts: Cut[], spans: readonly Span[]): Block {
  if (cuts.length === 0) return block
  cuts.sort((a, b) => a.from - b.from)
  const builder = textBuilder()
  const at: number[] = []
  const removed: number[] = []
  let kept = 0
  for (const cut of cuts) {
    if (cut.from < kept) continue
    addMapped(builder, block, kept, cut.from)
    at.push(cut.from)
    removed.push(cut.from - builder.length)
    kept = cut.to
    at.push(cut.to)
    removed.push(cut.to - builder.length)
  }
  addMapped(builder, block, kept, block.text.length)
  const moved = (offset: number): number => {
    const index = lastAtMost(at, offset)
    return index < 0 ? offset : index % 2 === 0 ? (at[index] ?? 0) - (removed[index] ?? 0) : offset - (removed[index] ?? 0)
  }
  const out = spans.map((span) => ({ ...span, from: moved(span.from), to: moved(span.to) })).sort((a, b) => a.from - b.from || b.to - a.to)
  return { ...block, ...builtText(builder, block.start), spans: out }
}

function lastAtMost(list: readonly number[], value: number): number {
  let low = -1
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((list[middle] ?? 0) <= value) low = middle
    else high = middle - 1
  }
  return low
}
