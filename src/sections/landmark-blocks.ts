import { finiteVerbs } from '../lexicon/finite-verbs.js'
import { sentenceOpeners, sentenceWords } from '../lexicon/sentence-words.js'
import type { Block } from '../tokenize/block.js'

/** No subheading seen is longer, in characters and words. */
const longestTheme = 110
const mostWords = 14

const ofSentences = new Set([...finiteVerbs, ...sentenceWords])
const openers = new Set(sentenceOpeners)

/**
 * Whether a block is a subheading: a Markdown heading, or a short line in
 * capitals' start without a full stop and without the words of a sentence that
 * is neither list item nor table row.
 */
export function isTheme(block: Block): boolean {
  if (block.landmark !== null) return false
  if (block.kind === 'heading') return true
  const text = block.text
  if (text.length > longestTheme || text.length < 3 || block.marker !== null || block.columns || block.seams.length > 0) return false
  if (!/^["'“‘„«]?[\p{Lu}\d]/u.test(text) || /[.?!:;,…]["'”’»)]*$/u.test(text) || /[€|]|:\s/u.test(text)) return false
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’-]+/gu) ?? []
  return words.length <= mostWords && /\p{L}{3}/u.test(text) && !openers.has(words[0] ?? '') && !words.some((word) => ofSentences.has(word))
}
