import type { Block } from '../tokenize/block.js'
import { isTheme } from './landmark-blocks.js'

/** The contents of a paper among its blocks. */
export interface Contents {
  /** Index of the heading. */
  heading: number
  /** Index just after the last entry. */
  end: number
}

/** No entry seen is longer. */
const longestEntry = 260

/**
 * Finds the contents: a heading `Inhoudsopgave` and the lines behind it up to
 * where the first of them, or one like it, comes again as the heading it names.
 */
export function findContents(blocks: readonly Block[]): Contents | null {
  const heading = blocks.findIndex((block) => block.landmark?.type === 'contents')
  if (heading < 0) return null
  let last = heading + 1
  while (last < blocks.length && isEntry(blocks[last])) last++
  return { heading, end: firstRepeat(blocks, heading + 1, last) }
}

function isEntry(block: Block | undefined): boolean {
  if (!block || block.text.length > longestEntry) return false
  if (block.landmark !== null) return block.landmark.type !== 'marker' || block.landmark.respondent !== null
  return isTheme(block) || block.marker !== null || /[.…\s]\d{1,3}$/u.test(block.text) || /^(?:blz|pag)\.?$/iu.test(block.text)
}

function firstRepeat(blocks: readonly Block[], from: number, to: number): number {
  const seen = new Set<string>()
  for (let at = from; at < to; at++) {
    const key = keyOf(blocks[at])
    if (key !== '' && seen.has(key)) return at
    seen.add(key)
  }
  return to
}

/** What an entry shares with the heading it names, however either is worded: its fracties, its part's numeral, or its first words. */
function keyOf(block: Block | undefined): string {
  const found = block?.landmark
  if (!block) return ''
  if (found?.type === 'fractie') return `fractie:${[...found.fracties].sort().join()}`
  if (found?.type === 'part') return `part:${found.number ?? found.role}`
  if (found?.type === 'questionLabel') return ''
  return block.text.toLowerCase().replace(/\P{L}+/gu, ' ').trim().slice(0, 40)
}
