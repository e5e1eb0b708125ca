import { earlierWords, earlierWorth, fractieWorth, laterWords, likenessWorth, pointingWords, selfWorth, sideWorth } from '../lexicon/question-references.js'
import { gramsAmong, gramsOf, type Grams } from '../text/grams.js'
import { comparedWords } from '../text/words.js'
import type { Mention, Referable } from './question-mentions.js'

/** The log-odds that each exchange is the one that a mention means, by the ordinal of the exchange, without regard to its number. */
export type Likeness = ReadonlyMap<number, number>

/** The parts of words that may tell what a mention is about. */
interface Clues {
  sentence: Grams
  clause: Grams
  own: Grams
}

/** Of an exchange, the clues that it has. */
interface Found {
  question: Grams
  whole: Grams
}

/** Weighs all exchanges for each mention, by what their texts share with the words around it and by what the sentence says of the place. */
export function weighLikeness(mentions: readonly Mention[], exchanges: readonly Referable[]): Likeness[] {
  const asked = new Map<Referable, Grams>()
  const clues = mentions.map(({ sentence, clause, exchange }): Clues => {
    const own = asked.get(exchange) ?? gramsOf(exchange.question.map((block) => block.text).join(' '), pointingWords)
    asked.set(exchange, own)
    return { sentence: gramsOf(sentence, pointingWords), clause: gramsOf(clause, pointingWords), own }
  })
  const wanted = new Set(clues.flatMap(({ sentence, own }) => [...sentence, ...own]))
  const found = exchanges.map(({ question, answer }): Found => {
    const inQuestion = gramsAmong(question.map((block) => block.text), wanted)
    return { question: inQuestion, whole: new Set([...inQuestion, ...gramsAmong(answer.map((block) => block.text), wanted)]) }
  })
  const weight = rarity(found)
  return mentions.map((mention, index) => {
    const likeness = new Map<number, number>()
    const clue = clues[index]
    const sides = sidesNamed(mention)
    exchanges.forEach((exchange, place) => {
      const there = found[place]
      if (clue && there) likeness.set(exchange.ordinal, exchange === mention.exchange ? selfWorth : contentWorth(clue, there, weight) + placeWorth(mention, exchange, sides))
    })
    return likeness
  })
}

/** The fewer exchanges have a clue the more it tells. */
function rarity(found: readonly Found[]): (gram: number) => number {
  const counts = new Map<number, number>()
  for (const { whole } of found) for (const gram of whole) counts.set(gram, (counts.get(gram) ?? 0) + 1)
  return (gram) => Math.sqrt(Math.log((found.length + 1) / (counts.get(gram) ?? 1)))
}

function contentWorth({ sentence, clause, own }: Clues, { question, whole }: Found, weight: (gram: number) => number): number {
  return (
    likenessWorth.sentence * shared(sentence, whole, weight) +
    likenessWorth.asked * shared(sentence, question, weight) +
    likenessWorth.clause * shared(clause, whole, weight) +
    likenessWorth.own * shared(own, whole, weight)
  )
}

/** The weight of the clues that are found; the root keeps long texts from saying more than they know. */
function shared(clues: Grams, found: Grams, weight: (gram: number) => number): number {
  let sum = 0
  for (const gram of clues) if (found.has(gram)) sum += weight(gram)
  return sum / Math.sqrt(clues.size + 5)
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
