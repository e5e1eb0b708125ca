import { sourceOffset, type Block, type Note } from './block.js'
import type { Mark } from './inline.js'

/** A number glued to a word or its punctuation: perhaps a footnote mark. */
interface Candidate {
  block: Block
  from: number
  label: string
  /** Source offset. */
  at: number
  score: number
}

/** Glued to a word or a mark of punctuation; not the decimals of a number. */
const glued = /(?<=[\p{L}.;:?!)\]"'“”’»%]|\D,)\d{1,4}(?![\p{L}\p{N}]|[.,]\d)/gu
/** Glued on both sides: `besproken.3Toekomstige`. */
const between = /(?<=\p{L}[.?!])\d{1,3}(?=\p{Lu}\p{Ll})/gu
/** The second of two marks, set off from the first: `komen.1 2`. */
const second = /(?<=[\p{L}.,;:?!)\]"'“”’»%]\d{1,2}[ ,])\d{1,2}(?=[\s.,;]|$)/gu
/** A mark behind a year: `31 oktober 20142`. */
const behindYear = /(?<=(?:^|\D)(?:19|20)\d\d)\d{1,2}(?=[\s.,;:)]|$)/gu
/** A mark behind a name that ends in a digit: `NIS24`. */
const behindName = /(?<=\p{Lu}\d)\d{1,2}(?=[\s.,;:)]|$)/gu
/** A mark before a word: `3hebben`. */
const before = /(?<=\s)\d{1,3}(?=\p{Ll}{2}|\p{Lu}\p{Ll})/gu
const unit = /(?:^|\P{L})(?:[kcdhmµμn]?m|CO|NO|SO|PM|[HNO]|ha)$/u

/**
 * Finds the marks of footnotes that are printed as plain digits. They are told
 * from ordinary numbers by the footnotes that exist: those that stand together
 * have their marks, in order, between them and the footnotes before.
 */
export function findDigitMarks(blocks: readonly Block[], notes: readonly Note[]): Map<Block, Mark[]> {
  const marks = new Map<Block, Mark[]>()
  const candidates = blocks.flatMap(candidatesIn)
  let first = 0
  for (const group of noteGroups(blocks, notes)) {
    const before = group.at(-1)?.start ?? 0
    let last = first
    while (last < candidates.length && (candidates[last]?.at ?? Infinity) < before) last++
    for (const mark of chosen(candidates.slice(first, last), group)) {
      const list = marks.get(mark.block)
      const found = { from: mark.from, to: mark.from + mark.label.length, label: mark.label }
      if (list) list.push(found)
      else marks.set(mark.block, [found])
    }
    first = last
  }
  return marks
}

/** Footnotes with no block of text between them. */
function noteGroups(blocks: readonly Block[], notes: readonly Note[]): Note[][] {
  const groups: Note[][] = []
  let index = 0
  let between = -1
  for (const note of notes) {
    let passed = between
    while (index < blocks.length && (blocks[index]?.start ?? Infinity) < note.start) {
      passed = index
      index++
    }
    const group = groups.at(-1)
    if (group && passed === between) group.push(note)
    else groups.push([note])
    between = passed
  }
  return groups
}

function candidatesIn(block: Block): Candidate[] {
  const out: Candidate[] = []
  if (!/\d/u.test(block.text)) return out
  const add = (from: number, label: string, score: number): void => void out.push({ block, from, label, at: sourceOffset(block, from), score })
  for (const { index, 0: digits } of block.text.matchAll(glued)) {
    const score = scoreAt(block.text, index)
    if (score === 0) continue
    add(index, digits, score)
    const cut = consecutive(digits)
    if (cut > 0) {
      add(index, digits.slice(0, cut), score - 1)
      add(index + cut, digits.slice(cut), score - 1)
    }
  }
  for (const { index, 0: digits } of block.text.matchAll(between)) add(index, digits, 3)
  for (const { index, 0: digits } of block.text.matchAll(second)) add(index, digits, 2.5)
  for (const { index, 0: digits } of block.text.matchAll(behindYear)) add(index, digits, 0.5)
  for (const { index, 0: digits } of block.text.matchAll(behindName)) add(index, digits, 0.5)
  for (const { index, 0: digits } of block.text.matchAll(before)) add(index, digits, 0.5)
  return out.sort((a, b) => a.from - b.from)
}

/** Where two marks that follow each other were glued into one number (`34`, `910`): the length of the first; else 0. */
function consecutive(digits: string): number {
  const cut = digits.length >> 1
  return cut > 0 && Number(digits.slice(cut)) === Number(digits.slice(0, cut)) + 1 && !digits.startsWith('0') ? cut : 0
}

/** How much a number looks like a mark; 0 for one within a number, as `2.1`. */
function scoreAt(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - 6), at)
  if (/\d\.$/u.test(before)) return /^\d{1,3}(?:$|\s\p{Lu})/u.test(text.slice(at, at + 6)) ? 1 : 0
  if (unit.test(before)) return 0.6
  if (/[nN]rs?\.$|[Aa]rt\.$|[pP]\.$|[Bb]lz\.$/u.test(before)) return 0.4
  return /\p{Lu}$/u.test(before) ? 2 : 4
}

/** For each footnote of a group the best candidate before it and behind the one of the last; the first where several are as good. */
function chosen(candidates: readonly Candidate[], group: readonly Note[]): Candidate[] {
  const byLabel = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const list = byLabel.get(candidate.label)
    if (list) list.push(candidate)
    else byLabel.set(candidate.label, [candidate])
  }
  const out: Candidate[] = []
  let after = -1
  for (const note of group) {
    let best: Candidate | null = null
    for (const candidate of byLabel.get(note.label) ?? []) {
      if (candidate.at > after && candidate.at < note.start && (!best || candidate.score > best.score)) best = candidate
    }
    if (!best) continue
    out.push(best)
    after = best.at
  }
  return out
}
