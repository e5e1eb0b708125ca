import { emptyWords } from '../lexicon/empty-words.js'
import { isLetter, isDigit, isUpper } from './characters.js'

/** The content words of a text, counted once each: long words, names, acronyms and numbers, in lower case and cut to a stem. */
export type Terms = ReadonlySet<string>

/** Words of this many letters and more carry content; shorter ones only as acronyms or names inside a sentence. */
const shortest = 5
/** Inflections differ behind this many letters. */
const stem = 7

/** Collects the terms of a text in one pass. */
export function termsOf(text: string): Terms {
  const terms = new Set<string>()
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (isLetter(code)) {
      const end = wordEnd(text, at)
      addWord(text, at, end, terms)
      at = end
    } else if (isDigit(code)) {
      const end = numberEnd(text, at)
      if (end - at > 1) terms.add(text.slice(at, end))
      at = end
    } else at++
  }
  return terms
}

function wordEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))) end++
  return end
}

function numberEnd(text: string, at: number): number {
  let end = at + 1
  while (end < text.length && (isDigit(text.charCodeAt(end)) || (/[.,]/u.test(text.charAt(end)) && isDigit(text.charCodeAt(end + 1))))) end++
  return end
}

function addWord(text: string, at: number, end: number, terms: Set<string>): void {
  const acronym = end - at > 1 && isUpper(text.charCodeAt(at)) && isUpper(text.charCodeAt(at + 1))
  if (end - at < shortest && !acronym) return
  const word = text.slice(at, end).toLowerCase()
  if (!emptyWords.has(word)) terms.add(word.length > stem ? word.slice(0, stem) : word)
}

/** How rare each term is among texts: terms of few texts weigh more. */
export function rarity(texts: readonly Terms[]): (term: string) => number {
  const counts = new Map<string, number>()
  for (const terms of texts) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  const total = texts.length + 1
  return (term) => Math.log(total / (counts.get(term) ?? 1))
}

/** The share of a text's terms, by weight, that any of the others has. */
export function coverage(terms: Terms, others: readonly Terms[], weight: (term: string) => number): number {
  let shared = 0
  let all = 0
  for (const term of terms) {
    const value = weight(term)
    all += value
    if (others.some((other) => other.has(term))) shared += value
  }
  return all === 0 ? 0 : shared / all
}
