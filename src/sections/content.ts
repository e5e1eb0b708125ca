import { findAsks, type FoundAsk } from '../text/asks.js'
import { coverage, likeness, rarity, termsOf, type Terms } from '../text/terms.js'
import type { Block } from '../tokenize/block.js'

/** What the paragraphs of a paper are about and ask; worked out when first asked for, and once. */
export interface Content {
  /** The terms of a block. */
  terms(block: Block): Terms
  /** The single questions in a block. */
  asks(block: Block): readonly FoundAsk[]
  /** Likeness of two blocks, from 0 to 1; terms that are rare in the paper weigh more. */
  likeness(a: Block, b: Block): number
  /** The share of some terms, by weight, that the blocks have too, from 0 to 1. */
  coverage(terms: Terms, others: readonly Block[]): number
}

/** The content of a paper's blocks. */
export function contentOf(blocks: readonly Block[]): Content {
  const known = new Map<Block, Terms>()
  const asked = new Map<Block, readonly FoundAsk[]>()
  let weight: ((term: string) => number) | null = null
  const terms = (block: Block): Terms => {
    const found = known.get(block) ?? termsOf(block.text)
    known.set(block, found)
    return found
  }
  const weigh = (term: string): number => (weight ??= rarity(blocks.map(terms)))(term)
  const asks = (block: Block): readonly FoundAsk[] => {
    const found = asked.get(block) ?? findAsks(block.text)
    asked.set(block, found)
    return found
  }
  return {
    terms,
    asks,
    likeness: (a, b) => likeness(terms(a), terms(b), weigh),
    coverage: (some, others) => coverage(some, others.map(terms), weigh)
  }
}
