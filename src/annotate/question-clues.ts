import { pointingWords } from '../lexicon/question-references.js'
import { wordUnit } from '../text/characters.js'
import { hashWith, noUnits } from '../text/hash.js'
import { nameWord } from '../text/vocabulary.js'
import { stemLength, wordNumber, type Words } from '../text/words.js'

/** The words that tell what a text is about, by their stems, and what long words end in. */
export type Clues = readonly number[]

/** Some words of a text: the rows from `first` up to `end`. */
export interface Rows {
  first: number
  end: number
}

/** Shorter words tell nothing, and shorter numbers are those of questions. */
const shortest = 4
/** Longer words may be compounds: Dutch writes `scheepswrakken`, and elsewhere `wrakken`. */
const shortestCompound = stemLength + 4

const pointing: ReadonlySet<number> = new Set(Array.from(pointingWords, nameWord))

/** The clues among some words of a text, as often as they come. */
export function cluesIn({ text, starts, ends, known, stems }: Words, { first, end }: Rows): Clues {
  const found: number[] = []
  for (let row = first; row < end; row++) {
    const stem = stems[row] ?? 0
    const to = ends[row] ?? 0
    const length = to - (starts[row] ?? 0)
    if (stem === 0 || length < shortest) continue
    const number = wordNumber(known[row] ?? 0)
    if (number !== 0 && pointing.has(number)) continue
    found.push(stem)
    if (length >= shortestCompound) found.push(endOf(text, to))
  }
  return found
}

/** The hash of what a word ends in, which is the stem of a word that is no longer. */
function endOf(text: string, to: number): number {
  let hash = noUnits
  for (let at = to - stemLength; at < to; at++) hash = hashWith(hash, wordUnit(text.charCodeAt(at)))
  return hash
}
