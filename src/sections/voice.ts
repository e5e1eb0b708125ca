import { mostVoice, voiceBias, voiceFigures, voiceWords } from '../lexicon/voice-words.js'
import { isDigit } from '../text/characters.js'
import { nameWord } from '../text/vocabulary.js'
import { wordNumber, type Words } from '../text/words.js'

/** By its number in the vocabulary, what a word tells. */
const weights: number[] = []
for (const [weight, words] of voiceWords) for (const word of words.split(' ')) weights[nameWord(word)] = weight

/** By its number, the count of the text in which a word was last met. */
const met: number[] = []
let texts = 0

/** Log-odds, within bounds, that a fractie speaks in a paragraph (above 0) and not the cabinet (below), by its plain words. */
export function voiceOf({ text, starts, ends, known, firsts }: Words): number {
  texts++
  let sum = voiceBias
  let figures = 0
  for (let row = firsts[0] ?? 0; row < (firsts.at(-1) ?? 0); row++) {
    const word = wordNumber(known[row] ?? 0)
    const weight = weights[word]
    if (weight !== undefined) {
      if (met[word] !== texts) sum += weight
      met[word] = texts
    } else if (isDigit(text.charCodeAt(starts[row] ?? 0)) && !isYear(text, starts[row] ?? 0, ends[row] ?? 0)) figures++
  }
  return Math.max(-mostVoice, Math.min(mostVoice, sum + voiceFigures.weight * Math.min(voiceFigures.most, figures)))
}

function isYear(text: string, start: number, end: number): boolean {
  return end - start === 4 && (text.startsWith('19', start) || text.startsWith('20', start))
}
