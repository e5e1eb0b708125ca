import { splitBlock, type Block, type Note, type Turn } from './block.js'
import { liftDetachedNotes } from './detached-notes.js'
import { findDigitMarks } from './digit-marks.js'
import { readInline } from './inline.js'
import { landmark, type Landmark } from './landmarks.js'
import { findFurniture, scanLines } from './lines.js'
import { findNoteLines } from './note-lines.js'
import { liftNotes } from './notes.js'
import { groupBlocks } from './paragraphs.js'
import { joinSeams } from './seams.js'

/** What the tokenizer makes of a source. */
export interface Tokens {
  /** Paragraphs, headings and list items in reading order. */
  blocks: Block[]
  /** Footnotes, lifted out of the flow. */
  notes: Note[]
  /** Turns of the page before the first block. */
  leading: Turn[]
}

/** Reads plain or extracted text. */
export function tokenizeText(value: string): Tokens {
  const lines = scanLines(value)
  const furniture = findFurniture(lines)
  const { blocks, leading, notes } = groupBlocks(value, lines, { furniture, notes: findNoteLines(lines, furniture) })
  return finishBlocks(blocks, leading, { noted: notes, notes: [], marked: false })
}

/** What a reader that knows markup has found already. */
interface Known {
  notes: readonly Note[]
  /** Blocks that are footnotes. */
  noted: ReadonlySet<Block>
  /** The markup was read; only superscript marks are left to find. */
  marked: boolean
}

/** From raw blocks to tokens: footnotes lifted, halves joined, inline read, landmarks known. */
export function finishBlocks(raw: readonly Block[], leading: Turn[], known: Known = { notes: [], noted: new Set(), marked: false }): Tokens {
  const judged = landmarkOnce()
  for (const block of raw) block.landmark = judged(block.text)
  const detached = liftDetachedNotes(raw)
  const lifted = liftNotes(detached.blocks, leading, known.noted)
  const notes = [...detached.notes, ...lifted.notes, ...known.notes].sort((a, b) => a.start - b.start)
  const blocks = joinSeams(lifted.blocks, new Set([...detached.noted, ...lifted.noted]))
  const digitNotes = notes.filter((note) => note.digits)
  const marks = digitNotes.length > 0 ? findDigitMarks(blocks, digitNotes) : null
  const labels = new Set(notes.map((note) => note.label))
  const read = blocks.map((block) => {
    const inline = readInline(block, labels, marks?.get(block) ?? [], known.marked)
    if (inline !== block) inline.landmark = judged(inline.text)
    return inline
  })
  return {
    blocks: read.flatMap(splitRunIn),
    notes: notes.map((note) => ({ ...note, block: readInline(note.block, new Set(), [], known.marked) })),
    leading
  }
}

/** No marker is longer that a paper prints over many of its answers. */
const longestRepeated = 60
/** Different markers that are kept, so that a text of nothing else takes no more memory. */
const mostKept = 200

/** Tells landmarks as `landmark` does; a marker is printed alike over one answer after the other, and judged once. */
function landmarkOnce(): (text: string) => Landmark | null {
  const known = new Map<string, Landmark>()
  return (text) => {
    if (text.length > longestRepeated) return landmark(text)
    const found = known.get(text) ?? landmark(text)
    if (found !== null && known.size < mostKept) known.set(text, found)
    return found
  }
}

/** A marker or label at the head of its own paragraph: `Antwoord: …`, `Vraag 12: …`. */
const runIn = /^(?:antwoord|antwoorden|reactie|vraag|vragen)\b[^.?!:;]{0,120}:\s/iu

/** Parts a run-in marker from its paragraph. */
function splitRunIn(block: Block): Block[] {
  const head = runIn.exec(block.text)?.[0]
  if (head === undefined || block.landmark !== null) return [block]
  const found = landmark(head.trimEnd())
  if (found?.type !== 'marker' && found?.type !== 'questionLabel') return [block]
  const [first, rest] = splitBlock(block, head.length)
  if (rest.text === '') return [block]
  return [{ ...first, landmark: found, marker: null }, { ...rest, landmark: landmark(rest.text) }]
}
