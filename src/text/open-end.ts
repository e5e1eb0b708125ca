import { boundWords, openWords } from '../lexicon/seams.js'
import { wordUnit } from './characters.js'

const openSet = new Set(openWords)

/** Whether a text ends on a word that something must follow: an article, a preposition or the like. */
export function endsOpen(text: string): boolean {
  return openSet.has(lastWord(text))
}

const boundSet = new Set(boundWords)

/** Whether it ends on a word that no sentence ends on, or on the sign of an amount. */
export function endsBound(text: string): boolean {
  return text.endsWith('€') || boundSet.has(lastWord(text))
}

/** The word that a text ends on, its stop included, in lower case. */
function lastWord(text: string): string {
  let start = text.length
  while (start > 0 && (wordUnit(text.charCodeAt(start - 1)) !== 0 || ".’'".includes(text.charAt(start - 1)))) start--
  return text.slice(start).toLowerCase()
}
