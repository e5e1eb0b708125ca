import { earlierWords, earlierWorth, fractieWorth, laterWords, likenessWorth, pointingWords, selfWorth, sideWorth } from '../lexicon/question-references.js'
import { gramsOf, markGrams, searchGrams, type Grams } from '../text/grams.js'
import { once } from '../text/once.js'
import { comparedWords } from '../text/words.js'
import type { Mention, Referable } from './question-mentions.js'

/** The log-odds that each exchange is the one that a mention means, by the ordinal of the exchange, without regard to its number. */
export type Likeness = ReadonlyMap<number, number>

/** The parts of words that may tell what a mention is about, as places among all that are looked for. */
interface Clues {
  sentence: readonly number[]
  clause: readonly number[]
  own: readonly number[]
}

/** Marks of a clue that an exchange has in its question, and in its answer. */
const inQuestion = 1
const inAnswer = 2

/** Weighs all exchanges for each mention, by what their texts share with the words around it and by what the sentence says of the place. */
export function weighLikeness(mentions: readonly Mention[], exchanges: readonly Referable[]): Likeness[] {
  const grams = once((text: string) => gramsOf(text, pointingWords))
  const questionGrams = once(({ question }: Referable) => gramsOf(question.map(({ text }) => text).join(' '), pointingWords))
  const read = mentions.map((mention) => ({
    mention,
    sentence: grams(mention.sentence),
    clause: grams(mention.clause),
    own: questionGrams(mention.exchange)
  }))
  const search = searchGrams([...new Set(read.flatMap(({ sentence, own }) => [sentence, own]))].flatMap((each) => [...each]))
  const placesOf = once((grams: Grams) => Array.from(grams, (gram) => search.places.get(gram) ?? -1).filter((place) => place >= 0))
  const marked = exchanges.map((exchange) => {
    const marks = new Uint8Array(search.places.size)
    for (const { text } of exchange.question) markGrams(text, search, marks, inQuestion)
    for (const { text } of exchange.answer) markGrams(text, search, marks, inAnswer)
    return { exchange, marks }
  })
  const weights = rarity(marked.map(({ marks }) => marks), search.places.size)
  return read.map(({ mention, sentence, clause, own }) => {
    const clues: Clues = { sentence: placesOf(sentence), clause: placesOf(clause), own: placesOf(own) }
    const sides = sidesNamed(mention)
    return new Map(marked.map(({ exchange, marks }) => [exchange.ordinal, exchange === mention.exchange ? selfWorth : contentWorth(clues, marks, weights) + placeWorth(mention, exchange, sides)]))
  })
}

/** The weight of each clue: the fewer exchanges have it the more it tells. */
function rarity(found: readonly Uint8Array[], clues: number): Float64Array {
  const counts = new Float64Array(clues)
  for (const marks of found) for (let clue = 0; clue < clues; clue++) if (marks[clue] !== 0) counts[clue] = (counts[clue] ?? 0) + 1
  return counts.map((count) => Math.sqrt(Math.log((found.length + 1) / Math.max(1, count))))
}

function contentWorth({ sentence, clause, own }: Clues, marks: Uint8Array, weights: Float64Array): number {
  const anywhere = inQuestion | inAnswer
  return (
    likenessWorth.sentence * shared(sentence, marks, anywhere, weights) +
    likenessWorth.asked * shared(sentence, marks, inQuestion, weights) +
    likenessWorth.clause * shared(clause, marks, anywhere, weights) +
    likenessWorth.own * shared(own, marks, anywhere, weights)
  )
}

/** The weight of the clues that are found; the root keeps long texts from saying more than they know. */
function shared(clues: readonly number[], marks: Uint8Array, where: number, weights: Float64Array): number {
  let sum = 0
  for (const clue of clues) if (((marks[clue] ?? 0) & where) !== 0) sum += weights[clue] ?? 0
  return sum / Math.sqrt(clues.length + 5)
}

/** On which sides of a mention its sentence says that the question stands. */
function sidesNamed({ sentence }: Mention): { earlier: boolean; later: boolean } {
  const words = comparedWords(sentence)
  return { earlier: words.some((word) => earlierWords.has(word)), later: words.some((word) => laterWords.has(word)) }
}

function placeWorth({ exchange, fracties }: Mention, target: Referable, sides: { earlier: boolean; later: boolean }): number {
  const earlier = target.ordinal < exchange.ordinal
  const named = target.fracties.some((name) => fracties.includes(name))
  return (earlier ? earlierWorth : 0) + (sides[earlier ? 'earlier' : 'later'] ? sideWorth : 0) + (named ? fractieWorth : 0)
}
