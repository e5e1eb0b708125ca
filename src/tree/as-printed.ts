import type { Block } from '../tokenize/block.js'

/**
 * Words that were read in some blocks, with their hyphens as they are printed there.
 *
 * @param words words of the blocks' reading text; null goes through, and so do words that stand in no block as they are
 * @param blocks where they were read; words may run over from one to the next
 */
export function asPrinted<T extends string | null>(words: T, blocks: readonly Block[]): T | string {
  if (words === null || !words.includes('-') || blocks.every(({ text, printed }) => text === printed)) return words
  const at = blocks.map(({ text }) => text).join(' ').indexOf(words)
  if (at === -1) return words
  return blocks.map(({ printed }) => printed).join(' ').slice(at, at + words.length)
}
