import { paragraphBreak } from './sentences.js'
import { comparedWords, hashOf, unitsAt, wordsOf, type Words } from './words.js'

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
 * Words are those of {@link Words}. Other marks between words (commas, brackets, quotes) are passed over, but a phrase
 * never goes past the end of a sentence. Both starts pass over a list marker (`1.`, `a)`, `–`). A phrase begins and ends with a word.
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
   * the length of the text, or in the number of words where they were read before.
   */
  find(text: string | Words): PhraseHit<Id>[]
  /** As `find`, for one sentence of a text. */
  findIn(words: Words, sentence: number): PhraseHit<Id>[]
  /** Whether there is a hit in one sentence of a text. */
  holds(words: Words, sentence: number): boolean
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
  hashes: Int32Array
  lengths: Int32Array
  /** The ends of words that phrases name, with their numbers; the longer first. */
  ends: { end: string; number: number }[]
}

function buildVocabulary(numbers: ReadonlyMap<string, number>): Vocabulary {
  let size = 16
  while (size < numbers.size * 8) size *= 2
  const slots = new Int32Array(size)
  const words = [...numbers.keys()]
  const hashes = Int32Array.from(words, hashOf)
  const lengths = Int32Array.from(words, (word) => word.length)
  const ends: Vocabulary['ends'] = []
  words.forEach((word, number) => {
    if (word.startsWith('*')) {
      ends.push({ end: word.slice(1), number })
      return
    }
    let slot = (hashes[number] ?? 0) & (size - 1)
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1)
    slots[slot] = number + 1
  })
  ends.sort((a, b) => b.end.length - a.end.length)
  return { slots, hashes, lengths, ends }
}

/** The number of the longest end that a word has; -1 for none. */
function lookUpEnd(vocabulary: Vocabulary, text: string, start: number, end: number): number {
  for (const known of vocabulary.ends) {
    const from = end - known.end.length
    if (from >= start && unitsAt(text, from, known.end)) return known.number
  }
  return -1
}

/**
 * The number of the word of this hash and length; -1 for a word that no phrase holds. With both, no word of a language
 * is likely to be taken for another.
 */
function lookUp({ slots, hashes, lengths }: Vocabulary, hash: number, length: number): number {
  const mask = slots.length - 1
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const number = (slots[slot] ?? 0) - 1
    if (number < 0 || (hashes[number] === hash && lengths[number] === length)) return number
  }
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
    const words = comparedWords(alternative)
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

/** One sentence as a matcher sees it. It is reused. */
interface Line {
  /** The number of its first word among those of the text, and after its last. */
  from: number
  to: number
  /** What the words are in the vocabulary, and what their ends are; -1 for nothing. */
  numbers: number[]
  endNumbers: number[]
  /** The first word behind a list marker, among those of the text. */
  opening: number
}

/** The number of the first word behind a list marker: short words closed by `.`, `)` or `:`; that of the first word when there is none. */
function behindMarker({ text, starts, ends }: Words, from: number, to: number): number {
  for (let word = from; word < Math.min(from + 3, to); word++) {
    const start = starts[word]
    const end = ends[word]
    if (start === undefined || end === undefined || end - start > 3) return from
    const mark = text.charAt(end)
    if (mark === ')' || mark === ':' || (mark === '.' && text.charCodeAt(end + 1) <= 0x20)) return word + 1
    if (mark !== '.') return from
  }
  return from
}

/** How far phrases reach that begin at one word. */
interface Reach {
  /** Numbers of the ids that were found, each once; as many as `count` says. */
  readonly ids: readonly number[]
  readonly count: number
  /** By the number of an id, how many words its longest phrase spans. */
  readonly lengths: readonly number[]
}

const nothing: Reach = { ids: [], count: 0, lengths: [] }

/** Walks the states from one word on; what it returns is reused by the next call. */
type Walk = (root: State, from: number) => Reach

/**
 * Each state is entered once at most for each number of words behind the start, so that one start costs at most the
 * number of states times the length of the longest phrase, whatever the text.
 */
function makeWalk(stateCount: number, longest: number, line: Line): Walk {
  const width = longest + 1
  const entered = new Float64Array(stateCount * width)
  const ended = new Float64Array(stateCount)
  const reach = { ids: [] as number[], count: 0, lengths: [] as number[] }
  let round = 0

  function enter(state: State, from: number, at: number): void {
    const number = at < line.to ? (line.numbers[at - line.from] ?? -1) : -1
    const endNumber = at < line.to ? (line.endNumbers[at - line.from] ?? -1) : -1
    if (number < 0 && endNumber < 0 && onlyWaits(state)) return
    const cell = state.index * width + at - from
    if (entered[cell] === round) return
    entered[cell] = round
    if (state.ends.length > 0 && ended[state.index] !== round) {
      ended[state.index] = round
      for (const id of state.ends) end(id, at - from)
    }
    if (number >= 0) enterByWord(state, number, from, at)
    if (endNumber >= 0) enterByWord(state, endNumber, from, at)
    for (const to of state.free) enter(to, from, at)
    for (const { most, to } of state.gaps) {
      const last = Math.min(at + most, line.to - 1)
      for (let i = at; i <= last; i++) enter(to, from, i)
    }
  }

  function enterByWord(state: State, number: number, from: number, at: number): void {
    const next = state.byWord.get(number)
    if (next !== undefined) for (const to of next) enter(to, from, at + 1)
  }

  function end(id: number, length: number): void {
    const { ids, count, lengths } = reach
    for (let i = 0; i < count; i++) {
      if (ids[i] !== id) continue
      if ((lengths[id] ?? 0) < length) lengths[id] = length
      return
    }
    ids[count] = id
    lengths[id] = length
    reach.count++
  }

  return (root, from) => {
    round++
    reach.count = 0
    enter(root, from, from)
    return reach
  }
}

/** Whether nothing is left to do in a state but to wait for a word. */
function onlyWaits({ ends, free, gaps }: State): boolean {
  return ends.length === 0 && free.length === 0 && gaps.length === 0
}

function isGap(item: string): boolean {
  return item.startsWith('~')
}

const ANYWHERE = 1
const AT_OPENING = 2

/** Where phrases can begin with each word: anywhere, or at the opening of a sentence. */
function beginnings(root: State, openings: readonly State[], wordCount: number): Uint8Array {
  const places = new Uint8Array(wordCount)
  const mark = (from: State, place: number): void => {
    for (const number of from.byWord.keys()) places[number] = (places[number] ?? 0) | place
    for (const to of from.free) mark(to, place)
  }
  mark(root, ANYWHERE)
  for (const opening of openings) mark(opening, AT_OPENING)
  return places
}

function oneWord(ids: readonly number[]): Reach {
  const lengths: number[] = []
  for (const id of ids) lengths[id] = 1
  return { ids, count: ids.length, lengths }
}

/** How far phrases reach that begin with a word, by the number of the word, where all of them are that one word. */
function singleWords(root: State): ReadonlyMap<number, Reach> {
  const goesOn = ({ byWord, free, gaps }: State): boolean => byWord.size + free.length + gaps.length > 0
  if (root.free.length > 0) return new Map()
  const single = [...root.byWord].filter(([, states]) => !states.some(goesOn))
  return new Map(single.map(([number, states]) => [number, oneWord([...new Set(states.flatMap(({ ends }) => ends))])]))
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
  const places = beginnings(root, [sentenceRoot, paragraphRoot], numbers.size)
  const single = singleWords(root)
  const line: Line = { from: 0, to: 0, numbers: [], endNumbers: [], opening: 0 }
  const walk = makeWalk(states.length, longest, line)
  /** By the number of an id, the word behind its last hit in the line. */
  const taken = new Int32Array(ids.length)

  function numberAt({ starts, ends, hashes }: Words, at: number): number {
    return lookUp(vocabulary, hashes[at] ?? 0, (ends[at] ?? 0) - (starts[at] ?? 0))
  }

  function endNumberAt({ text, starts, ends }: Words, at: number): number {
    return vocabulary.ends.length === 0 ? -1 : lookUpEnd(vocabulary, text, starts[at] ?? 0, ends[at] ?? 0)
  }

  /** Whether a phrase can begin with a word, by its number and that of its end. */
  function canBegin(number: number, endNumber: number, opens: boolean): boolean {
    return (((places[number] ?? 0) | (places[endNumber] ?? 0)) & (opens ? ANYWHERE | AT_OPENING : ANYWHERE)) !== 0
  }

  function readLine(words: Words, sentence: number): void {
    line.from = words.firsts[sentence] ?? 0
    line.to = words.firsts[sentence + 1] ?? line.from
    line.opening = behindMarker(words, line.from, line.to)
    for (let at = line.from; at < line.to; at++) {
      line.numbers[at - line.from] = numberAt(words, at)
      line.endNumbers[at - line.from] = endNumberAt(words, at)
    }
  }

  /** The root from which phrases begin at the opening of a sentence. */
  function openingRoot({ text, sentences }: Words, sentence: number): State {
    const before = sentences[sentence - 1]
    return before === undefined || paragraphBreak(text, before.end) >= 0 ? paragraphRoot : sentenceRoot
  }

  function findIn(words: Words, sentence: number): PhraseHit<Id>[] {
    const hits: PhraseHit<Id>[] = []
    readLine(words, sentence)
    taken.fill(0)
    for (let at = line.from; at < line.to; at++) {
      const { ids: found, count, lengths } = findAt(words, sentence, at)
      const first = hits.length
      for (let i = 0; i < count; i++) add(hits, words, found[i] ?? 0, at, lengths[found[i] ?? 0] ?? 0)
      if (hits.length - first > 1) hits.push(...hits.splice(first).sort((a, b) => b.words - a.words))
    }
    return hits
  }

  function holds(words: Words, sentence: number): boolean {
    readLine(words, sentence)
    for (let at = line.from; at < line.to; at++) if (findAt(words, sentence, at).count > 0) return true
    return false
  }

  /** The phrases that begin at one word of the line. */
  function findAt(words: Words, sentence: number, at: number): Reach {
    const number = line.numbers[at - line.from] ?? -1
    const endNumber = line.endNumbers[at - line.from] ?? -1
    const opens = at === line.opening
    if (!canBegin(number, endNumber, opens)) return nothing
    const alone = opens || endNumber >= 0 ? undefined : single.get(number)
    return alone ?? walk(opens ? openingRoot(words, sentence) : root, at)
  }

  function add(hits: PhraseHit<Id>[], { starts, ends }: Words, number: number, at: number, length: number): void {
    const id = ids[number]
    if (id === undefined || at < (taken[number] ?? 0)) return
    taken[number] = at + length
    hits.push({ id, start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0, word: at, words: length })
  }

  function find(text: string | Words): PhraseHit<Id>[] {
    const words = typeof text === 'string' ? wordsOf(text) : text
    return words.sentences.flatMap((_, sentence) => findIn(words, sentence))
  }
  return { find, findIn, holds }
}
