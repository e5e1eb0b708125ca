import { earlierWords, laterWords } from '../lexicon/question-references.js'
import { findFracties } from '../text/fracties.js'
import { nameWord } from '../text/vocabulary.js'
import { wordNumber, type Words } from '../text/words.js'
import { numbersIn } from '../tokenize/landmarks.js'
import type { Block } from '../tokenize/block.js'
import type { Content } from '../sections/content.js'
import { cluesIn, type Clues, type Rows } from './question-clues.js'

/** An exchange as the annotator sees it. */
export interface Referable {
  ordinal: number
  /** Numbers printed at its questions. */
  numbers: readonly string[]
  fracties: readonly string[]
  question: readonly Block[]
  answer: readonly Block[]
}

/** The sides of a place in a paper. */
export interface Sides {
  earlier: boolean
  later: boolean
}

/** A place where a question is named by its number. */
export interface Mention {
  block: Block
  /** Offsets in the text of the block. */
  from: number
  to: number
  printed: string
  /** The exchange in which it stands. */
  exchange: Referable
  /** The fractie named with the number: `vraag 2 van de PvdA-fractie`. */
  fracties: readonly string[]
  /** The clues in the sentence in which the number stands. */
  sentence: Clues
  /** Those in the part of that sentence between points and commas. */
  clause: Clues
  /** On which sides of it the sentence says that the question stands. */
  sides: Sides
}

/** What every mention holds, and how much may stand before it; a mention is looked for there only. */
const numbered = /(?:vra(?:ag|gen)|antwoord(?:en)?)\s+(?:met\s+)?(?:nummers?\s+)?\d/gi
const articleLength = 'de '.length
const named = /(?<![\p{L}\p{N}])(?:de )?(?:vra(?:ag|gen)|antwoord(?:en)?)\s+(?:met\s+)?(?:nummers?\s+)?(\d{1,3}(?![\p{L}\p{N}]|[.,]\d)(?:(?:\s?,\s?|\s(?:en|of|tot en met)\s|\s?t\/m\s?)\d{1,3}(?![\p{L}\p{N}]|[.,]\d)){0,12})/iuy
/** Marks between the parts of a sentence. */
const clauseMark = /[,;:()–]/
/** No more words of a sentence are read on either side of a mention. */
const sentenceReach = 100

/** Where a block of an exchange names questions by their numbers, in order. */
export function mentionsIn(block: Block, exchange: Referable, content: Content): Mention[] {
  const out: Mention[] = []
  for (const match of namings(block.text)) {
    const list = match[1] ?? ''
    const listFrom = match.index + match[0].length - list.length
    const tail = block.text.slice(match.index + match[0].length, match.index + match[0].length + 90)
    const lead = block.text.slice(Math.max(0, match.index - 110), match.index)
    const fracties = fractiesNamed(lead, tail)
    const words = content.words(block)
    const sentence = wordsAround(words, match.index)
    const clause = clauseAround(words, sentence, match)
    const around = { sentence: cluesIn(words, sentence), clause: cluesIn(words, clause), sides: sidesNamed(words, sentence) }
    const written = [...list.matchAll(/\d{1,3}/gu)]
    const numbers = numbersIn(list)
    numbers.forEach((number) => {
      const own = written.find((digits) => digits[0] === number)
      const first = number === numbers[0]
      const from = first ? match.index : listFrom + (own?.index ?? 0)
      const to = listFrom + (own ? own.index + number.length : list.length)
      if (own) out.push({ block, from, to, printed: number, exchange, fracties, ...around })
    })
  }
  return out
}

/** Where a text names questions by their numbers, in order. */
function namings(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  if (!/\d/.test(text)) return found
  numbered.lastIndex = 0
  for (let candidate = numbered.exec(text); candidate !== null; candidate = numbered.exec(text)) {
    const match = matchAt(named, text, candidate.index - articleLength) ?? matchAt(named, text, candidate.index)
    if (match === null) continue
    found.push(match)
    numbered.lastIndex = match.index + match[0].length
  }
  return found
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  if (at < 0) return null
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** `vraag 2 van de PvdA-fractie`, `de leden van de VVD-fractie bij vraag 3`. */
function fractiesNamed(lead: string, tail: string): string[] {
  const behind = /^\s+van\s+(?:de|het)\s/u.test(tail) ? /^[^.;?!]*/u.exec(tail)?.[0] : undefined
  const before = /(?:^|\s)(?:bij|op|onder)\s$/u.test(lead) ? lead.slice(Math.max(lead.lastIndexOf('. '), lead.lastIndexOf('? '), lead.lastIndexOf(' leden '), lead.lastIndexOf(' lid '))) : undefined
  return findFracties(behind ?? before ?? '').map((mention) => mention.name)
}

/** The last place of a list of ascending numbers, from `low` to `high`, that is no higher than `value`; `low` where none is. */
function lastUpTo(value: number, numberAt: (place: number) => number, low: number, high: number): number {
  let [first, last] = [low, high]
  while (first < last) {
    const middle = (first + last + 1) >> 1
    if (numberAt(middle) <= value) first = middle
    else last = middle - 1
  }
  return first
}

/** The words of the sentence at an offset; of a long one those that stand near. */
function wordsAround({ sentences, firsts, starts }: Words, at: number): Rows {
  const sentence = lastUpTo(at, (place) => sentences[place]?.start ?? 0, 0, sentences.length - 1)
  const [first, end] = [firsts[sentence] ?? 0, firsts[sentence + 1] ?? 0]
  const word = lastUpTo(at, (row) => starts[row] ?? 0, first, end - 1)
  return { first: Math.max(first, word - sentenceReach), end: Math.min(end, word + sentenceReach) }
}

/** The words around a naming up to the nearest comma, semicolon, colon, bracket or dash on either side. */
function clauseAround({ text, starts, ends }: Words, { first, end }: Rows, naming: RegExpExecArray): Rows {
  const behind = naming.index + naming[0].length
  const from = lastMark(text.slice(starts[first], naming.index)) + (starts[first] ?? 0)
  const length = text.slice(behind, ends[end - 1]).search(clauseMark)
  let low = first
  while (low < end && (starts[low] ?? 0) < from) low++
  let high = low
  while (high < end && (length < 0 || (starts[high] ?? 0) < behind + length)) high++
  return { first: low, end: high }
}

/** The offset behind the last mark between the parts of a sentence, or 0. */
function lastMark(text: string): number {
  let at = text.length
  while (at > 0 && !clauseMark.test(text.charAt(at - 1))) at--
  return at
}

const earlierNumbers: ReadonlySet<number> = new Set(Array.from(earlierWords, nameWord))
const laterNumbers: ReadonlySet<number> = new Set(Array.from(laterWords, nameWord))

/** On which sides some words say that something stands. */
function sidesNamed({ known }: Words, { first, end }: Rows): Sides {
  const sides = { earlier: false, later: false }
  for (let row = first; row < end; row++) {
    const number = wordNumber(known[row] ?? 0)
    if (number === 0) continue
    sides.earlier ||= earlierNumbers.has(number)
    sides.later ||= laterNumbers.has(number)
  }
  return sides
}
