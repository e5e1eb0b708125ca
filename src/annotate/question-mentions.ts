import { findFracties } from '../text/fracties.js'
import type { Span } from '../text/sentences.js'
import type { Words } from '../text/words.js'
import { numbersIn } from '../tokenize/landmarks.js'
import type { Block } from '../tokenize/block.js'
import type { Content } from '../sections/content.js'

/** An exchange as the annotator sees it. */
export interface Referable {
  ordinal: number
  /** Numbers printed at its questions. */
  numbers: readonly string[]
  fracties: readonly string[]
  question: readonly Block[]
  answer: readonly Block[]
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
  /** The sentence in which the number stands, without the words that name questions. */
  sentence: string
  /** The part of that sentence between points and commas. */
  clause: string
}

/** What every mention holds, and how much may stand before it; a mention is looked for there only. */
const numbered = /(?:vra(?:ag|gen)|antwoord(?:en)?)\s+(?:met\s+)?(?:nummers?\s+)?\d/gi
const articleLength = 'de '.length
const named = /(?<![\p{L}\p{N}])(?:de )?(?:vra(?:ag|gen)|antwoord(?:en)?)\s+(?:met\s+)?(?:nummers?\s+)?(\d{1,3}(?![\p{L}\p{N}]|[.,]\d)(?:(?:\s?,\s?|\s(?:en|of|tot en met)\s|\s?t\/m\s?)\d{1,3}(?![\p{L}\p{N}]|[.,]\d)){0,12})/iuy
/** Characters; longer sentences are read in pieces of this length. */
const longestSentence = 2000
/** Marks between the parts of a sentence. */
const clauseMarks = ',;:()–'

/** Where a block of an exchange names questions by their numbers, in order. */
export function mentionsIn(block: Block, exchange: Referable, content: Content): Mention[] {
  const out: Mention[] = []
  const found = namings(block.text)
  found.forEach((match, index) => {
    const list = match[1] ?? ''
    const listFrom = match.index + match[0].length - list.length
    const tail = block.text.slice(match.index + match[0].length, match.index + match[0].length + 90)
    const lead = block.text.slice(Math.max(0, match.index - 110), match.index)
    const fracties = fractiesNamed(lead, tail)
    const sentence = sentenceAt(content.words(block), match.index)
    const near = namingsNear(found, index, sentence)
    const around = { sentence: unnamed(block.text, sentence, near), clause: unnamed(block.text, clauseAt(block.text, sentence, match), near) }
    const written = [...list.matchAll(/\d{1,3}/gu)]
    const numbers = numbersIn(list)
    numbers.forEach((number) => {
      const own = written.find((digits) => digits[0] === number)
      const first = number === numbers[0]
      const from = first ? match.index : listFrom + (own?.index ?? 0)
      const to = listFrom + (own ? own.index + number.length : list.length)
      if (own) out.push({ block, from, to, printed: number, exchange, fracties, ...around })
    })
  })
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

/** The sentence at an offset, or the piece of it where it is longer than any sentence. */
function sentenceAt({ text, sentences }: Words, at: number): Span {
  const { start, end } = sentences.find((sentence) => sentence.start <= at && at < sentence.end) ?? { start: 0, end: text.length }
  const from = at - ((at - start) % longestSentence)
  return { start: from, end: Math.min(end, from + longestSentence) }
}

/** Of all namings, those that begin in the sentence of the one at `index`. */
function namingsNear(namings: readonly RegExpExecArray[], index: number, { start, end }: Span): readonly RegExpExecArray[] {
  let [from, to] = [index, index + 1]
  while ((namings[from - 1]?.index ?? -1) >= start) from--
  while ((namings[to]?.index ?? Infinity) < end) to++
  return namings.slice(from, to)
}

/** The part of a sentence around a naming, up to the nearest comma, semicolon, colon, bracket or dash on either side. */
function clauseAt(text: string, sentence: Span, naming: RegExpExecArray): Span {
  const before = text.slice(sentence.start, naming.index)
  const behind = naming.index + naming[0].length
  const opens = Math.max(...[...clauseMarks].map((mark) => before.lastIndexOf(mark)))
  const rest = text.slice(behind, sentence.end)
  const closes = [...clauseMarks].map((mark) => rest.indexOf(mark)).filter((at) => at >= 0)
  return { start: sentence.start + opens + 1, end: Math.min(sentence.end, ...closes.map((at) => behind + at)) }
}

/** A stretch of a text without the namings in it, whose numbers say nothing of what it is about. */
function unnamed(text: string, { start, end }: Span, namings: readonly RegExpExecArray[]): string {
  let out = ''
  let at = start
  for (const { index, 0: { length } } of namings) {
    if (index < at || index >= end) continue
    out += `${text.slice(at, index)} `
    at = index + length
  }
  return out + text.slice(Math.min(at, end), end)
}
