import { findAsks, type FoundAsk } from '../text/asks.js'
import { gramsOf, gramWeight, resemblance, type Grams } from '../text/grams.js'
import { coverage, rarity, termsOf, type Terms } from '../text/terms.js'
import type { Block } from '../tokenize/block.js'

/** What the paragraphs of a paper are about and ask; worked out when first asked for, and once. */
export interface Content {
  /** The terms of a block. */
  terms(block: Block): Terms
  /** The single questions in a block. */
  asks(block: Block): readonly FoundAsk[]
  /** Likeness of two blocks by parts of words, from 0 to 1; parts that are rare in the paper weigh more. */
  resemblance(a: Block, b: Block): number
  /** The share of some terms, by weight, that the blocks have too, from 0 to 1. */
  coverage(terms: Terms, others: readonly Block[]): number
}

/** The content of a paper's blocks. */
export function contentOf(blocks: readonly Block[]): Content {
  const known = new Map<Block, Terms>()
  const asked = new Map<Block, readonly FoundAsk[]>()
  const parts = new Map<Block, Grams>()
  let partWeight: ((gram: number) => number) | null = null
  let weight: ((term: string) => number) | null = null
  const terms = (block: Block): Terms => {
    const found = known.get(block) ?? termsOf(block.text)
    known.set(block, found)
    return found
  }
  const grams = (block: Block): Grams => {
    const found = parts.get(block) ?? gramsOf(block.text)
    parts.set(block, found)
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
    resemblance: (a, b) => resemblance(grams(a), grams(b), (partWeight ??= gramWeight(blocks.map(grams)))),
    coverage: (some, others) => coverage(some, others.map(terms), weigh)
  }
}
