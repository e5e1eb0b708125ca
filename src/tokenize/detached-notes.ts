import type { Block, Note } from './block.js'
import { markEnd } from './note-lines.js'

/** Blocks without the footnotes whose numbers stand on lines of their own. */
export interface Detached {
  blocks: Block[]
  notes: Note[]
  /** Blocks after which such footnotes stood. */
  noted: Set<Block>
}

/** No page has more footnotes. */
const mostNotes = 30

/** Blocks on a page, at most: a text without turns of the page is not searched to its start. */
const longestPage = 200

/**
 * Lifts footnotes whose numbers a PDF's text has on lines of their own, apart
 * from their words and before them: `1`, the imprint, `Kamerstuk 36 200 IV, nr.
 * 25.`, the running footer. The numbers are higher than those before, each has
 * a mark glued to a word above, and the page ends behind the words. The numbers
 * are kept as furniture.
 */
export function liftDetachedNotes(blocks: readonly Block[]): Detached {
  const out: Detached = { blocks: [], notes: [], noted: new Set() }
  let next = 1
  let at = 0
  let pageFrom = 0
  while (at < blocks.length) {
    const block = blocks[at] as Block
    const first = labelOf(block)
    const group = first !== null && first >= next ? readGroup(blocks, at, first, out.blocks.slice(Math.max(0, pageFrom - 1, out.blocks.length - longestPage))) : null
    if (first === null || !group) {
      out.blocks.push(block)
      if (block.turns.length > 0) pageFrom = out.blocks.length
      at++
      continue
    }
    const before = out.blocks.at(-1)
    if (before) {
      before.turns.push(...group.labels.flatMap((label) => [{ start: label.start, end: label.end, page: null, furniture: [label.text] }, ...label.turns]), ...group.texts.flatMap((text) => text.turns))
      out.noted.add(before)
    }
    group.texts.forEach((text, index) => {
      out.notes.push({ label: String(first + index), start: text.start, end: text.end, digits: true, block: { ...text, turns: [], marker: null } })
    })
    next = first + group.labels.length
    at += group.labels.length + group.texts.length
    if (group.texts.some((text) => text.turns.length > 0)) pageFrom = out.blocks.length
  }
  return out
}

/** The number that is all of a block. */
function labelOf(block: Block | undefined): number | null {
  return block && /^\d{1,3}$/u.test(block.text) ? Number(block.text) : null
}

/** The numbers from `at` on and as many texts behind them, if the page ends there. */
function readGroup(blocks: readonly Block[], at: number, first: number, page: readonly Block[]): { labels: Block[]; texts: Block[] } | null {
  // The numbers before it have no texts, so that it is not clear whose these are.
  if (labelOf(blocks[at - 1]) === first - 1) return null
  const labels: Block[] = []
  while (labels.length < mostNotes && labelOf(blocks[at + labels.length]) === first + labels.length) labels.push(blocks[at + labels.length] as Block)
  const texts = blocks.slice(at + labels.length, at + labels.length * 2)
  const last = texts.at(-1)
  const ends = last !== undefined && (last.turns.length > 0 || at + labels.length * 2 >= blocks.length || labelOf(blocks[at + labels.length * 2]) === first + labels.length)
  if (!ends || texts.length < labels.length || texts.some((text) => labelOf(text) !== null || /\?$/u.test(text.text) || text.landmark !== null)) return null
  return labels.every((_, index) => page.some((block) => markEnd(block.text, first + index, 0) >= 0)) ? { labels, texts } : null
}
