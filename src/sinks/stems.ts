import { newStemmer } from 'snowball-stemmers'

const stemmer = newStemmer('dutch')

/** Words met lately and their stems: few words make up most of a text. */
const known = new Map<string, string>()

/** More would be kept of names and numbers that never come back. */
const most = 50_000

const stemOf = (word: string): string => {
  const found = known.get(word)
  if (found !== undefined) return found
  const stem = stemmer.stem(word)
  if (known.size >= most) known.clear()
  known.set(word, stem)
  return stem
}

const words = /[\p{L}\p{N}]+/gu

/**
 * The stems of the words of a Dutch text in lower case, by the Snowball algorithm: `investeringen` and `investering` are both `invester`.
 *
 * @returns the stems in order, a space between
 */
export const stemsOf = (text: string): string => {
  const stems: string[] = []
  for (const [word] of text.normalize('NFC').toLowerCase().matchAll(words)) stems.push(stemOf(word))
  return stems.join(' ')
}
