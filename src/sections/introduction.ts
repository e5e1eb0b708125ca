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
    asks: findAsks(block.text).length > 0
  }
}

/**
 * How many paragraphs at the start of a contribution are its introduction: they
 * open or announce, and ask nothing. `least` paragraphs are left over.
 */
export function introductionLength(blocks: readonly Block[], least: number): number {
  let length = 0
  while (length < blocks.length - least) {
    const block = blocks[length]
    if (!block) break
    const manner = mannerOf(block)
    if (manner.asks && !manner.joins && !onlyAnnounces(manner, block)) break
    if (!manner.opens && !manner.announces && !manner.joins && !manner.noQuestions && !(length > 0 && manner.letter)) break
    length++
  }
  return length
}

/** "… hebben naar aanleiding daarvan de volgende vragen." speaks of asking, and asks nothing yet. */
function onlyAnnounces(manner: Manner, block: Block): boolean {
  return manner.announces && !block.text.includes('?') && findAsks(block.text).every((ask) => ask.form === 'indirect' && block.text.slice(ask.start, ask.end).length < 200) && manner.opens
}
