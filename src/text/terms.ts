import { emptyWords } from '../lexicon/empty-words.js'
import { isDigit, isUpper, wordUnit } from './characters.js'
import { hashWith, noUnits } from './hash.js'
import { nameWord, numberOf } from './vocabulary.js'
import { stemLength, wordNumber, wordsOf, type Words } from './words.js'

/**
 * The content words of a text, each once and in the order of the text: long words, names, acronyms and numbers, in
 * lower case and cut to a stem. Each stands as a number, which one {@link termReader} gives it.
 */
export type Terms = readonly number[]

/** Words of this many letters and more carry content; shorter ones only as acronyms or names inside a sentence. */
const shortest = 5

/** By its number in the vocabulary, whether a word is empty of content. */
const empty: boolean[] = []
for (const word of emptyWords) empty[nameWord(word)] = true

/** A reader that gives the same term the same number in all texts, counted from 0. Terms are told apart by a hash of 32 bits. */
export function termReader(): (text: string | Words) => Terms {
  const numbers = new Map<number, number>()
  /** By term, the count of the text in which it was last met. */
  const met: number[] = []
  let texts = 0
  return (text) => {
    texts++
    const terms: number[] = []
    const tell = (hash: number): void => {
      let term = numbers.get(hash)
      if (term === undefined) {
        term = numbers.size
        numbers.set(hash, term)
      }
      if (met[term] === texts) return
      met[term] = texts
      terms.push(term)
    }
    eachTerm(typeof text === 'string' ? wordsOf(text) : text, tell)
    return terms
  }
}

/** Tells the hash of each term of a text. */
function eachTerm({ text, firsts, starts, ends, known, stems }: Words, tell: (hash: number) => void): void {
  const behind = firsts.at(-1) ?? 0
  let passed = 0
  for (let word = firsts[0] ?? 0; word < behind; word++) {
    const start = starts[word] ?? 0
    const end = ends[word] ?? 0
    const stem = stems[word] ?? 0
    if (stem === 0 || start < passed || isDigit(text.charCodeAt(start))) passed = readParts(text, Math.max(start, passed), end, tell)
    else if (carriesContent(text, start, end, wordNumber(known[word] ?? 0))) tell(stem)
  }
}

/** Whether a word is a term; `number` is its number in the vocabulary. */
function carriesContent(text: string, start: number, end: number, number: number): boolean {
  if (number !== 0 && empty[number] === true) return false
  return end - start >= shortest || (end - start > 1 && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(start + 1)))
}

/** Reads the parts of a word with joints or with a number at its head; returns where it ends, or a number that goes on behind it. */
function readParts(text: string, start: number, end: number, tell: (hash: number) => void): number {
  let at = start
  while (at < end) {
    const code = text.charCodeAt(at)
    if (wordUnit(code) === 0) at++
    else at = isDigit(code) ? readNumber(text, at, tell) : readPart(text, at, tell)
  }
  return at
}

/** Reads the part at `at` and returns its end. */
function readPart(text: string, at: number, tell: (hash: number) => void): number {
  const { length } = text
  let end = at
  let hash = noUnits
  let stem = noUnits
  for (let unit = wordUnit(text.charCodeAt(at)); unit !== 0; unit = end < length ? wordUnit(text.charCodeAt(end)) : 0) {
    hash = hashWith(hash, unit)
    end++
    if (end - at <= stemLength) stem = hash
  }
  if (carriesContent(text, at, end, numberOf(hash, end - at))) tell(stem)
  return end
}

/** Reads the number at `at` and returns its end; a digit alone is no term. */
function readNumber(text: string, at: number, tell: (hash: number) => void): number {
  const end = numberEnd(text, at)
  let hash = noUnits
  for (let i = at; i < end; i++) hash = hashWith(hash, text.charCodeAt(i))
  if (end - at > 1) tell(hash)
  return end
}

function numberEnd(text: string, at: number): number {
  const { length } = text
  let end = at + 1
  while (end < length && (isDigit(text.charCodeAt(end)) || (isPoint(text.charCodeAt(end)) && isDigit(text.charCodeAt(end + 1))))) end++
  return end
}

/** Whether a unit is a full stop or a comma. */
function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c
}

/** Compares texts by the terms they share; terms that few texts have weigh more. */
export interface TermWeights {
  /** The weight of a text's terms that only texts of the one side have, and that only those of the other have. */
  leaning: (terms: Terms, one: readonly Terms[], other: readonly Terms[]) => { one: number; other: number }
}

/** Weighs terms by how rare they are among these texts. */
export function weighTerms(texts: readonly Terms[]): TermWeights {
  const weights = rarity(texts)
  const unmet = Math.log(texts.length + 1)
  /** By term, the count of the comparison in which a side was last found to have it. */
  const marks: number[] = []
  const otherMarks: number[] = []
  let comparisons = 0
  const mark = (sides: readonly Terms[], among: number[]): void => {
    for (const side of sides) for (const term of side) among[term] = comparisons
  }
  return {
    leaning: (terms, one, other) => {
      comparisons++
      mark(one, marks)
      mark(other, otherMarks)
      const leaning = { one: 0, other: 0 }
      for (const term of terms) {
        const [inOne, inOther] = [marks[term] === comparisons, otherMarks[term] === comparisons]
        if (inOne !== inOther) leaning[inOne ? 'one' : 'other'] += weights[term] ?? unmet
      }
      return leaning
    }
  }
}

/** The weight of each term: the logarithm of how many texts there are for each that has it. */
function rarity(texts: readonly Terms[]): number[] {
  const counts: number[] = []
  for (const terms of texts) for (const term of terms) counts[term] = (counts[term] ?? 0) + 1
  return counts.map((count) => Math.log((texts.length + 1) / count))
}
