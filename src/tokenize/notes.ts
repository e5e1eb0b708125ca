import { isEscaped, tail, type Block, type Note, type Turn } from './block.js'
import { superscriptLabel } from './inline.js'

/** Blocks with the footnotes lifted out. */
export interface Lifted {
  blocks: Block[]
  notes: Note[]
  /** Blocks after which footnotes stood. */
  noted: Set<Block>
}

const superscriptNote = /^([⁰¹²³⁴-⁹]{1,4})[\s.):]{0,4}(?=\S)/u
const bracketNote = /^\[\^([^\]\s^[]{1,12})\]:?\s{0,4}(?=\S)/u
/** `1 NS, Klantoordelen …`; a point or bracket after the number makes it a list item. */
const digitNote = /^(\d{1,3})\s{1,4}(?=[\p{L}«"'“‘„(<[])/u
/** A footnote that is known to be one may begin with a number: `1 21 501-32, nr. 5`. */
const numberedNote = /^(\d{1,3})\s{1,4}(?=\S)/u
/** `XNoot`, `X Noot`, as the web pages print it. */
const webNote = /^X ?Noot\s{0,3}(\d{1,3})\s{0,3}(?=\S)/u

/**
 * Lifts footnote definitions out of the flow: those that are `known`, and those
 * that their form or place tells. Their turns of the page go with the block
 * before, or with those before all blocks.
 */
export function liftNotes(blocks: readonly Block[], leading: Turn[], known: ReadonlySet<Block>): Lifted {
  const out: Block[] = []
  const notes: Note[] = []
  const noted = new Set<Block>()
  const digitNotes = findDigitNotes(blocks, known)
  blocks.forEach((block, index) => {
    const match = superscriptNote.exec(block.text) ?? bracketNote.exec(block.text) ?? webNote.exec(block.text)
    const digits = match ? null : digitNotes.has(index) ? numberedNote.exec(block.text) : null
    const found = match ?? digits
    const literal = match !== null && block.text.startsWith('[') && isEscaped(block, 0)
    if (!found || literal || block.kind === 'heading' || holdsMark(block, found[0].length)) {
      out.push(block)
      return
    }
    const label = /^[⁰¹²³⁴-⁹]/u.test(found[1] ?? '') ? superscriptLabel(found[1] ?? '') : (found[1] ?? '')
    notes.push(noteOf(block, label, found[0].length, digits !== null))
    const before = out.at(-1)
    if (before) noted.add(before)
    for (const turn of block.turns) (before?.turns ?? leading).push(turn)
  })
  return { blocks: out, notes, noted }
}

/** Whether a mark, link or the like stands in the first `length` characters, or at their end. */
function holdsMark(block: Block, length: number): boolean {
  return block.spans.some((span) => span.type !== 'emphasis' && span.type !== 'strong' && (span.from < length || span.to <= length))
}

function noteOf(block: Block, label: string, markLength: number, digits: boolean): Note {
  return { label, start: block.start, end: block.end, digits, block: { ...tail(block, markLength), start: block.start, turns: [] } }
}

/**
 * Footnotes marked by plain digits, told from paragraphs that begin with a
 * number: their numbers run on from 1, and they stand at the foot of a page or
 * at the end of the text.
 */
function findDigitNotes(blocks: readonly Block[], known: ReadonlySet<Block>): Set<number> {
  const found = new Set<number>()
  let next = 1
  blocks.forEach((block, index) => {
    if (known.has(block)) {
      found.add(index)
      next = Number(numberedNote.exec(block.text)?.[1] ?? next) + 1
      return
    }
    const label = digitNote.exec(block.text)?.[1]
    if (label === undefined || block.landmark !== null || Number(label) !== next) return
    if (!atFoot(blocks, index)) return
    found.add(index)
    next++
  })
  return found
}

/** Whether only other candidates stand between a block and the turn of the page, or the end. */
function atFoot(blocks: readonly Block[], index: number): boolean {
  for (let at = index; at < Math.min(blocks.length, index + 40); at++) {
    const block = blocks[at]
    if (!block || !digitNote.test(block.text)) return false
    if (block.turns.length > 0 || at === blocks.length - 1) return true
  }
  return false
}
