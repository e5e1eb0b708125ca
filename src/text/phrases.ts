import { wordUnit } from './characters.js'
import { paragraphBreak, sentences } from './sentences.js'

/**
 * One cue phrase. `id` is what a hit is reported as; several phrases may share it.
 *
 * `phrase` is a list of items with blanks between them:
 *
 * | item | matches |
 * | --- | --- |
 * | `vragen` | that word, in any case |
 * | `lid\|leden` | one of these words |
 * | `*fractie` | a word with this end, or this word itself |
 * | `de?`, `de\|het?` | one of these words, or nothing; the word is taken where it is there |
 * | `~3` | any words, none up to three; as few as can be |
 * | `^` | the start of a sentence (first item only) |
 * | `^^` | the start of a paragraph (first item only) |
 *
 * A word is a run of letters and digits, with the hyphens and apostrophes inside it (`GroenLinks-PvdA-fractie`,
 * `foto's`). Other marks between words (commas, brackets, quotes) are passed over, but a phrase never goes past the
 * end of a sentence. Both starts pass over a list marker (`1.`, `a)`, `–`). A phrase begins and ends with a word.
 */
export interface Phrase<Id extends string = string> {
  id: Id
  phrase: string
}

/** Where a phrase was found. */
export interface PhraseHit<Id extends string = string> {
  id: Id
  /** Offset of the first unit of the first word, in UTF-16 units. */
  start: number
  /** Offset after the last unit of the last word. */
  end: number
  /** Number of the first word among the words of the text, from 0. */
  word: number
  /** How many words the hit spans. */
  words: number
}

/** A compiled list of phrases. */
export interface PhraseMatcher<Id extends string = string> {
  /**
   * All hits in a text, ordered by start, and the longer first where two start together; hits of different ids may
   * overlap. Hits of one id do not: the first counts, and of those that start together the longest. Time is linear in
   * the length of the text.
   */
  find(text: string): PhraseHit<Id>[]
}

/** One state: what was matched so far, and what may follow. */
interface State {
  readonly index: number
  /** States entered by a word, or by the end of a word. */
  readonly byWord: Map<number, State[]>
  /** States that are entered without a word: behind an optional one. */
  readonly free: State[]
  /** States behind a gap of up to so many words. */
  readonly gaps: { most: number; to: State }[]
  /** States by the item that leads to them, so that phrases share their beginnings. */
  readonly byItem: Map<string, State>
  /** Numbers of the ids whose phrase ends here. */
  readonly ends: number[]
}

interface Vocabulary {
  /** Number + 1 of a word, at the slot of its hash; open addressing. */
  slots: Int32Array
  words: string[]
  /** The ends of words that phrases name, with their numbers; the longer first. */
  ends: { end: string; number: number }[]
}

const MULTIPLIER = 0x01000193
const SEED = 0x811c9dc5 | 0

const HYPHEN = 0x2d
const APOSTROPHE = 0x27

function isApostrophe(code: number): boolean {
  return code === APOSTROPHE || code === 0x2019 || code === 0x2018
}

function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011
}

/** The unit as words are compared: lower case, one kind of apostrophe, one kind of hyphen; 0 for no part of a word. */
function comparedUnit(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const unit = wordUnit(code)
  if (unit !== 0) return unit
  const joiner = isHyphen(code) ? HYPHEN : isApostrophe(code) ? APOSTROPHE : 0
  return joiner !== 0 && at > 0 && at + 1 < text.length && wordUnit(text.charCodeAt(at - 1)) !== 0 && wordUnit(text.charCodeAt(at + 1)) !== 0
    ? joiner
    : 0
}

function hashOf(word: string): number {
  let hash = SEED
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), MULTIPLIER)
  return hash
}

function buildVocabulary(numbers: ReadonlyMap<string, number>): Vocabulary {
  let size = 16
  while (size < numbers.size * 8) size *= 2
  const slots = new Int32Array(size)
  const words = [...numbers.keys()]
  const ends: Vocabulary['ends'] = []
  words.forEach((word, number) => {
    if (word.startsWith('*')) {
      ends.push({ end: word.slice(1), number })
      return
    }
    let slot = hashOf(word) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = number + 1
  })
  ends.sort((a, b) => b.end.length - a.end.length)
  return { slots, words, ends }
}

/** Whether the words of a text from `start` on are these units. */
function unitsAt(text: string, start: number, units: string): boolean {
  for (let i = 0; i < units.length; i++) if (comparedUnit(text, start + i) !== units.charCodeAt(i)) return false
  return true
}

/** The number of the longest end that a word has; -1 for none. */
function lookUpEnd(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  for (const known of vocabulary.ends) {
    const from = end - known.end.length
    if (from >= start && unitsAt(text, from, known.end)) return known.number
  }
  return -1
}

/** The number of the word from `start` to `end`, whose hash is known; -1 for a word that no phrase holds. */
function lookUp(vocabulary: Vocabulary, hash: number, text: string, start: number, end: number): number {
  const { slots, words } = vocabulary
  for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const number = (slots[slot] ?? 0) - 1
    if (number < 0) return -1
    const word = words[number] ?? ''
    if (word.length === end - start && unitsAt(text, start, word)) return number
  }
}

/** The words of a phrase's item, as they are compared. */
function normalisedWords(item: string): string[] {
  const words: string[] = []
  let word = ''
  for (let i = 0; i <= item.length; i++) {
    const unit = i < item.length ? comparedUnit(item, i) : 0
    if (unit !== 0) word += String.fromCharCode(unit)
    else if (word !== '') {
      words.push(word)
      word = ''
    }
  }
  return words
}

function newState(states: State[]): State {
  const state: State = { index: states.length, byWord: new Map(), free: [], gaps: [], byItem: new Map(), ends: [] }
  states.push(state)
  return state
}

function addWordState(states: State[], from: State, item: string, numbers: Map<string, number>): State {
  const optional = item.endsWith('?')
  const alternatives = (optional ? item.slice(0, -1) : item).split('|')
  const to = newState(states)
  for (const alternative of alternatives) {
    const words = normalisedWords(alternative)
    if (words.length !== 1) throw new RangeError(`Each alternative of “${item}” must be one word`)
    const word = (alternative.startsWith('*') ? '*' : '') + words.join('')
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    const entered = from.byWord.get(number)
    if (entered === undefined) from.byWord.set(number, [to])
    else entered.push(to)
  }
  if (optional) from.free.push(to)
  return to
}

function addItem(states: State[], from: State, item: string, numbers: Map<string, number>): State {
  const known = from.byItem.get(item)
  if (known !== undefined) return known
  const gap = /^~(\d{1,2})$/.exec(item)
  let to: State
  if (gap === null) to = addWordState(states, from, item, numbers)
  else {
    to = newState(states)
    from.gaps.push({ most: Number(gap[1]), to })
  }
  from.byItem.set(item, to)
  return to
}

/** The words of one sentence: numbers, offsets, and the word at which the sentence proper begins. The lists are reused. */
interface SentenceWords {
  /** How many entries of the lists count. */
  count: number
  numbers: number[]
  endNumbers: number[]
  starts: number[]
  ends: number[]
  /** The first word behind a list marker, or 0. */
  first: number
}

function readWords(text: string, from: number, to: number, vocabulary: Vocabulary, into: SentenceWords): void {
  let count = 0
  let i = from
  while (i < to) {
    let unit = comparedUnit(text, i)
    if (unit === 0) {
      i++
      continue
    }
    const start = i
    let hash = SEED
    do {
      hash = Math.imul(hash ^ unit, MULTIPLIER)
      i++
      unit = i < to ? comparedUnit(text, i) : 0
    } while (unit !== 0)
    into.numbers[count] = lookUp(vocabulary, hash, text, start, i)
    into.endNumbers[count] = vocabulary.ends.length > 0 ? lookUpEnd(vocabulary, text, start, i) : -1
    into.starts[count] = start
    into.ends[count] = i
    count++
  }
  into.count = count
  into.first = behindMarker(text, into)
}

/** The number of the first word behind a list marker: short words closed by `.`, `)` or `:`; 0 when there is none. */
function behindMarker(text: string, words: SentenceWords): number {
  for (let word = 0; word < Math.min(3, words.count); word++) {
    const start = words.starts[word]
    const end = words.ends[word]
    if (start === undefined || end === undefined || end - start > 3) return 0
    const mark = text.charAt(end)
    if (mark === ')' || mark === ':' || (mark === '.' && text.charCodeAt(end + 1) <= 0x20)) return word + 1
    if (mark !== '.') return 0
  }
  return 0
}

/** Walks the states from one word on. */
interface Walker {
  /** How many words each id's longest phrase spans that begins at word `from`; the map is reused by the next call. */
  walk(root: State, words: SentenceWords, from: number): ReadonlyMap<number, number>
}

/**
 * Each state is entered once at most for each number of words behind the start, so that one start costs at most the
 * number of states times the length of the longest phrase, whatever the text.
 */
function makeWalker(stateCount: number, longest: number): Walker {
  const width = longest + 1
  const entered = new Float64Array(stateCount * width)
  const ended = new Float64Array(stateCount)
  const lengths = new Map<number, number>()
  let round = 0

  function enter(state: State, words: SentenceWords, from: number, at: number): void {
    const cell = state.index * width + at - from
    if (entered[cell] === round) return
    entered[cell] = round
    if (state.ends.length > 0 && ended[state.index] !== round) {
      ended[state.index] = round
      for (const id of state.ends) lengths.set(id, Math.max(lengths.get(id) ?? 0, at - from))
    }
    if (at < words.count) {
      enterByWord(state, words.numbers[at] ?? -1, words, from, at)
      enterByWord(state, words.endNumbers[at] ?? -1, words, from, at)
    }
    for (const to of state.free) enter(to, words, from, at)
    for (const { most, to } of state.gaps) {
      const last = Math.min(at + most, words.count - 1)
      for (let i = at; i <= last; i++) enter(to, words, from, i)
    }
  }

  function enterByWord(state: State, number: number, words: SentenceWords, from: number, at: number): void {
    const next = number < 0 ? undefined : state.byWord.get(number)
    if (next !== undefined) for (const to of next) enter(to, words, from, at + 1)
  }

  function walk(root: State, words: SentenceWords, from: number): ReadonlyMap<number, number> {
    round++
    lengths.clear()
    enter(root, words, from, from)
    return lengths
  }
  return { walk }
}

function isGap(item: string): boolean {
  return item.startsWith('~')
}

/** A 1 for each word with which a phrase can begin. */
function firstWords(roots: readonly State[], wordCount: number): Uint8Array {
  const first = new Uint8Array(wordCount)
  const pending = [...roots]
  for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
    for (const number of state.byWord.keys()) first[number] = 1
    pending.push(...state.free)
  }
  return first
}

/** The number of words that a phrase can span, its gaps counted in full. */
function mostWords(items: readonly string[]): number {
  return items.reduce((sum, item) => sum + (isGap(item) ? Number(item.slice(1)) : 1), 0)
}

function assertItems(phrase: string, items: readonly string[]): void {
  const first = items[0]
  if (first === undefined || isGap(first) || isGap(items.at(-1) ?? '') || items.every((item) => isGap(item) || item.endsWith('?'))) {
    throw new RangeError(`The phrase “${phrase}” must begin and end with a word, and hold one that is not optional`)
  }
}

/**
 * Compiles phrases into one matcher. The pattern language is told at {@link Phrase}; a pattern outside it throws a
 * `RangeError`, as a list of phrases is part of a program and no input.
 */
export function compilePhrases<Id extends string>(list: readonly Phrase<Id>[]): PhraseMatcher<Id> {
  const states: State[] = []
  const numbers = new Map<string, number>()
  const root = newState(states)
  const sentenceRoot = newState(states)
  const paragraphRoot = newState(states)
  const ids: Id[] = []
  let longest = 0
  for (const { id, phrase } of list) {
    const items = phrase.split(/\s+/).filter((item) => item !== '')
    const anchor = items[0] === '^' ? sentenceRoot : items[0] === '^^' ? paragraphRoot : root
    if (anchor !== root) items.shift()
    assertItems(phrase, items)
    let state = anchor
    for (const item of items) state = addItem(states, state, item, numbers)
    if (!ids.includes(id)) ids.push(id)
    const number = ids.indexOf(id)
    if (!state.ends.includes(number)) state.ends.push(number)
    longest = Math.max(longest, mostWords(items))
  }
  sentenceRoot.free.push(root)
  paragraphRoot.free.push(sentenceRoot)
  const vocabulary = buildVocabulary(numbers)
  const beginnings = firstWords([root, sentenceRoot, paragraphRoot], numbers.size)
  const canBegin = (number: number): boolean => number >= 0 && beginnings[number] === 1
  const walker = makeWalker(states.length, longest)

  function find(text: string): PhraseHit<Id>[] {
    const hits: PhraseHit<Id>[] = []
    const words: SentenceWords = { count: 0, numbers: [], endNumbers: [], starts: [], ends: [], first: 0 }
    const wordsTaken = new Map<number, number>()
    let wordsBefore = 0
    let sentenceBefore = -1
    for (const { start, end } of sentences(text)) {
      readWords(text, start, end, vocabulary, words)
      const opening = sentenceBefore < 0 || paragraphBreak(text, sentenceBefore) >= 0 ? paragraphRoot : sentenceRoot
      for (let at = 0; at < words.count; at++) {
        if (!canBegin(words.numbers[at] ?? -1) && !canBegin(words.endNumbers[at] ?? -1)) continue
        const found = walker.walk(at === words.first ? opening : root, words, at)
        if (found.size === 0) continue
        const word = wordsBefore + at
        const here: PhraseHit<Id>[] = []
        for (const [number, length] of found) {
          const id = ids[number]
          if (id === undefined || word < (wordsTaken.get(number) ?? 0)) continue
          wordsTaken.set(number, word + length)
          here.push({ id, start: words.starts[at] ?? 0, end: words.ends[at + length - 1] ?? 0, word, words: length })
        }
        hits.push(...here.sort((a, b) => b.words - a.words))
      }
      wordsBefore += words.count
      sentenceBefore = end
    }
    return hits
  }
  return { find }
}
