import { openingPhrases } from '../lexicon/openings.js'
import { compilePhrases } from '../text/phrases.js'
import type { Words } from '../text/words.js'
import type { Block } from '../tokenize/block.js'
import type { Content } from './content.js'

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
}

/** The manner of a paragraph, which is given as its text or its words. */
export function mannerOf(paragraph: string | Words): Manner {
  const ids = new Set(matcher.find(paragraph).map((hit) => hit.id))
  return {
    opens: ids.has('opens'),
    announces: ids.has('announces'),
    joins: ids.has('joins'),
    noQuestions: ids.has('no-questions'),
    letter: ids.has('letter'),
    closes: ids.has('closes'),
    procedure: ids.has('procedure')
  }
}

/**
 * How many paragraphs at the start of a contribution are its introduction: the
 * first, where it asks nothing, and those behind it that do no more than open or
 * announce; another remark is about the question that follows. Where nobody asks
 * anything all are. `least` paragraphs are left over, for where there is an
 * answer somebody asked.
 */
export function introductionLength(blocks: readonly Block[], least: number, content: Content): number {
  const asking = blocks.findIndex((block) => !introduces(block, content))
  const remark = asking < 0 ? -1 : blocks.slice(0, asking).findIndex((block, index) => index > 0 && !isFormula(content.words(block)))
  const length = remark > 0 ? remark : asking < 0 ? blocks.length : asking
  return Math.max(0, Math.min(length, blocks.length - least))
}

/** Whether a paragraph does what opens a contribution. */
function isFormula(paragraph: Words): boolean {
  const { opens, announces, joins, noQuestions, procedure } = mannerOf(paragraph)
  return opens || announces || joins || noQuestions || procedure
}

const joinsIn = (sentence: string): boolean => matcher.find(sentence).some((hit) => hit.id === 'joins')

function introduces(block: Block, content: Content): boolean {
  const asks = content.asks(block)
  if (asks.length === 0) return true
  const manner = mannerOf(content.words(block))
  if (manner.joins && asks.every((ask) => joinsIn(block.text.slice(ask.start, ask.end)))) return true
  return manner.opens && (manner.announces || manner.procedure) && !block.text.includes('?') && asks.length === 1
}
