import { continuers, paragraphOpeners } from '../lexicon/paragraphs.js'

/** Lines from which on a paragraph is as likely to end with its line as to go on. */
const longParagraph = 3
/** Lines that a sentence takes at most. */
const longestSentence = 8

/**
 * Whether a line begins a paragraph where its form does not tell: it begins as a
 * sentence does, and the line before is full and ends as a sentence.
 *
 * @param lines the lines of the text
 * @param at the index of the line
 * @param length how many lines the paragraph before it has
 */
export function beginsParagraph(lines: readonly string[], at: number, length: number): boolean {
  const text = lines[at] ?? ''
  if (begins(text, paragraphOpeners)) return true
  const asks = sentenceFrom(lines, at).endsWith('?')
  if ((lines[at - 1] ?? '').endsWith('?')) return !asks
  return length >= longParagraph && !asks && !begins(text, continuers)
}

function begins(text: string, phrases: readonly string[]): boolean {
  const lower = text.slice(0, 40).toLowerCase()
  return phrases.some((phrase) => lower.startsWith(phrase) && !/^[\p{L}\p{N}-]/u.test(lower.slice(phrase.length)))
}

/** The first sentence from a line on. */
function sentenceFrom(lines: readonly string[], at: number): string {
  const text = lines.slice(at, at + longestSentence).join(' ')
  return /^[^.?!]*(?:[.?!](?!\s+\p{Lu}|$)[^.?!]*)*[.?!]/u.exec(text)?.[0] ?? text
}
