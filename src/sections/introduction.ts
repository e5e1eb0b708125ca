import { openingPhrases } from '../lexicon/openings.js'
import { findAsks } from '../text/asks.js'
import { compilePhrases } from '../text/phrases.js'
import type { Block } from '../tokenize/block.js'

const matcher = compilePhrases(openingPhrases)

/** What a paragraph does, besides asking and answering. */
export interface Manner {
  /** Opens a contribution: has taken note, thanks. */
  opens: boolean
  /** Says that questions follow. */
  announces: boolean
  /** Joins the questions of another fractie. */
  joins: boolean
  /** Says that there are no questions. */
  noQuestions: boolean
  /** Opens or addresses a letter. */
  letter: boolean
  /** Closes a letter. */
  closes: boolean
  /** Says how the questions are to be answered. */
  procedure: boolean
  /** Holds a question, direct, indirect or as a request. */
  asks: boolean
}

/** The manner of a paragraph. */
export function mannerOf(block: Block): Manner {
  const ids = new Set(matcher.find(block.text).map((hit) => hit.id))
  return {
    opens: ids.has('opens'),
    announces: ids.has('announces'),
    joins: ids.has('joins'),
    noQuestions: ids.has('no-questions'),
    letter: ids.has('letter'),
    closes: ids.has('closes'),
    procedure: ids.has('procedure'),
    asks: findAsks(block.text).length > 0
  }
}

/**
 * How many paragraphs at the start of a contribution are its introduction: those
 * before the first that asks. `least` paragraphs are left over, for where there
 * is an answer somebody asked.
 */
export function introductionLength(blocks: readonly Block[], least: number): number {
  const first = blocks.findIndex((block) => !introduces(block))
  return Math.max(0, Math.min(first < 0 ? blocks.length : first, blocks.length - least))
}

function introduces(block: Block): boolean {
  const manner = mannerOf(block)
  if (!manner.asks || manner.joins) return true
  return manner.opens && (manner.announces || manner.procedure) && !block.text.includes('?') && findAsks(block.text).length === 1
}
