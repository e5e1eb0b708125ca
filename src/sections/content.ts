import { findAsks, type FoundAsk } from '../text/asks.js'
import { gramsOf, gramWeight, resemblance } from '../text/grams.js'
import { once } from '../text/once.js'
import { termReader, weighTerms, type Terms, type TermWeights } from '../text/terms.js'
import { wordsOf, type Words } from '../text/words.js'
import type { Block } from '../tokenize/block.js'

/** What the paragraphs of a paper are about and ask; worked out when first asked for, and once. */
export interface Content {
  /** The words of a block. */
  words(block: Block): Words
  /** The terms of a block. */
  terms(block: Block): Terms
  /** The single questions in a block. */
  asks(block: Block): readonly FoundAsk[]
  /** Likeness of two blocks by parts of words, from 0 to 1; parts that are rare in the paper weigh more. */
  resemblance(a: Block, b: Block): number
  /** The weight of the terms that a block shares with blocks of the one side only, and of the other only. */
  leaning(block: Block, one: readonly Block[], other: readonly Block[]): { one: number; other: number }
}

/** The content of a paper's blocks. */
export function contentOf(blocks: readonly Block[]): Content {
  const termsIn = termReader()
  const words = recent((block) => wordsOf(block.text))
  const terms = once((block: Block) => termsIn(words(block)))
  const asks = once((block: Block) => findAsks(words(block)))
  const grams = once((block: Block) => gramsOf(block.text))
  let gramsWeigh: ((gram: number) => number) | null = null
  let weights: TermWeights | null = null
  const termWeights = (): TermWeights => (weights ??= weighTerms(blocks.map(terms)))
  return {
    words,
    terms,
    asks,
    resemblance: (a, b) => resemblance(grams(a), grams(b), (gramsWeigh ??= gramWeight(blocks.map(grams)))),
    leaning: (block, one, other) => termWeights().leaning(terms(block), one.map(terms), other.map(terms))
  }
}

/** Lists of words are large: those of so many blocks are kept. */
const mostKept = 1000

/** Keeps what was worked out for the blocks that were asked for last. */
function recent<T>(workOut: (block: Block) => T): (block: Block) => T {
  let known = new Map<Block, T>()
  return (block) => {
    let found = known.get(block)
    if (found === undefined) {
      found = workOut(block)
      if (known.size === mostKept) known = new Map()
      known.set(block, found)
    }
    return found
  }
}
