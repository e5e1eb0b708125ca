import { paragraphBreak } from './sentences.js'
import { nameEnd, nameWord } from './vocabulary.js'
import { comparedWords, endNumber, wordNumber, wordsOf, type Words } from './words.js'

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
  /** States entered by a word, by its number in the vocabulary. */
  readonly byWord: Map<number, State[]>
  /** States entered by the end of a word, by its number. */
  readonly byEnd: Map<number, State[]>
  /** States that are entered without a word: behind an optional one. */
  readonly free: State[]
  /** States behind a gap of up to so many words. */
  readonly gaps: { most: number; to: State }[]
  /** States by the item that leads to them, so that phrases share their beginnings. */
  readonly byItem: Map<string, State>
  /** Numbers of the ids whose phrase ends here. */
  readonly ends: number[]
  /** Nothing is left to do here but to wait for a word. */
  waits: boolean
  /** More than one way can lead here from one start: a gap or an optional word lies before it. */
  readonly meets: boolean
}

function newState(states: State[], meets: boolean): State {
  const state: State = { index: states.length, byWord: new Map(), byEnd: new Map(), free: [], gaps: [], byItem: new Map(), ends: [], waits: false, meets }
  states.push(state)
  return state
}

function addWordState(states: State[], from: State, item: string): State {
  const optional = item.endsWith('?')
  const alternatives = (optional ? item.slice(0, -1) : item).split('|')
  const to = newState(states, from.meets || optional)
  for (const alternative of alternatives) {
    const words = comparedWords(alternative)
    if (words.length !== 1) throw new RangeError(`Each alternative of “${item}” must be one word`)
    const byEnd = alternative.startsWith('*')
    const number = byEnd ? nameEnd(words.join('')) : nameWord(words.join(''))
    const entries = byEnd ? from.byEnd : from.byWord
    const entered = entries.get(number)
    if (entered === undefined) entries.set(number, [to])
    else entered.push(to)
  }
  if (optional) from.free.push(to)
  return to
}

function addItem(states: State[], from: State, item: string): State {
  const known = from.byItem.get(item)
  if (known !== undefined) return known
  const gap = /^~(\d{1,2})$/.exec(item)
  let to: State
  if (gap === null) to = addWordState(states, from, item)
  else {
    to = newState(states, true)
    from.gaps.push({ most: Number(gap[1]), to })
  }
  from.byItem.set(item, to)
  return to
}

/** The first word of a sentence, the one after its last, and the first behind a list marker. */
function boundsOf(words: Words, sentence: number): { from: number; to: number; opening: number } {
  const from = words.firsts[sentence] ?? 0
  const to = words.firsts[sentence + 1] ?? from
  return { from, to, opening: behindMarker(words, from, to) }
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

/** Walks the states from one word of a sentence on, which ends before the word `to`; what it returns is reused by the next call. */
type Walk = (root: State, known: Int32Array, from: number, to: number) => Reach

/**
 * Each state is entered once at most for each number of words behind the start, so that one start costs at most the
 * number of states times the length of the longest phrase, whatever the text.
 */
function makeWalk(stateCount: number, longest: number): Walk {
  const width = longest + 1
  const entered = new Float64Array(stateCount * width)
  const ended = new Float64Array(stateCount)
  const reach = { ids: [] as number[], count: 0, lengths: [] as number[] }
  let round = 0
  let known: Int32Array = new Int32Array(0)
  let start = 0
  let end = 0

  function enter(state: State, at: number): void {
    const word = at < end ? (known[at] ?? 0) : 0
    if (word === 0 && state.waits) return
    if (state.meets) {
      const cell = state.index * width + at - start
      if (entered[cell] === round) return
      entered[cell] = round
    }
    if (state.ends.length > 0 && ended[state.index] !== round) {
      ended[state.index] = round
      for (const id of state.ends) reached(id, at - start)
    }
    if (word !== 0) enterAll(state.byWord.get(wordNumber(word)), at + 1)
    if (endNumber(word) !== 0) enterAll(state.byEnd.get(endNumber(word)), at + 1)
    for (const to of state.free) enter(to, at)
    for (const { most, to } of state.gaps) {
      const last = Math.min(at + most, end - 1)
      for (let i = at; i <= last; i++) if (known[i] !== 0 || !to.waits) enter(to, i)
    }
  }

  function enterAll(states: readonly State[] | undefined, at: number): void {
    if (states !== undefined) for (const state of states) enter(state, at)
  }

  function reached(id: number, length: number): void {
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

  return (root, words, from, to) => {
    round++
    reach.count = 0
    known = words
    start = from
    end = to
    enter(root, from)
    return reach
  }
}

function isGap(item: string): boolean {
  return item.startsWith('~')
}

const ANYWHERE = 1
const AT_OPENING = 2

/** Where phrases can begin with each word, or end of a word, by its number: anywhere, or at the opening of a sentence. */
function beginnings(entries: 'byWord' | 'byEnd', root: State, openings: readonly State[]): Uint8Array {
  const places: number[] = [0]
  const mark = (from: State, place: number): void => {
    for (const number of from[entries].keys()) places[number] = (places[number] ?? 0) | place
    for (const to of from.free) mark(to, place)
  }
  mark(root, ANYWHERE)
  for (const opening of openings) mark(opening, AT_OPENING)
  return Uint8Array.from(places, (place) => place ?? 0)
}

function oneWord(ids: readonly number[]): Reach {
  const lengths: number[] = []
  for (const id of ids) lengths[id] = 1
  return { ids, count: ids.length, lengths }
}

/** How far phrases reach that begin with a word, by the number of the word, where all of them are that one word. */
function singleWords(root: State): readonly (Reach | undefined)[] {
  const goesOn = ({ byWord, byEnd, free, gaps }: State): boolean => byWord.size + byEnd.size + free.length + gaps.length > 0
  const single: Reach[] = []
  if (root.free.length > 0) return single
  for (const [number, states] of root.byWord) if (!states.some(goesOn)) single[number] = oneWord([...new Set(states.flatMap(({ ends }) => ends))])
  return single
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
  const root = newState(states, false)
  const sentenceRoot = newState(states, false)
  const paragraphRoot = newState(states, false)
  const ids: Id[] = []
  let longest = 0
  for (const { id, phrase } of list) {
    const items = phrase.split(/\s+/).filter((item) => item !== '')
    const anchor = items[0] === '^' ? sentenceRoot : items[0] === '^^' ? paragraphRoot : root
    if (anchor !== root) items.shift()
    assertItems(phrase, items)
    let state = anchor
    for (const item of items) state = addItem(states, state, item)
    if (!ids.includes(id)) ids.push(id)
    const number = ids.indexOf(id)
    if (!state.ends.includes(number)) state.ends.push(number)
    longest = Math.max(longest, mostWords(items))
  }
  sentenceRoot.free.push(root)
  paragraphRoot.free.push(sentenceRoot)
  for (const state of states) state.waits = state.ends.length + state.free.length + state.gaps.length === 0
  const wordPlaces = beginnings('byWord', root, [sentenceRoot, paragraphRoot])
  const endPlaces = beginnings('byEnd', root, [sentenceRoot, paragraphRoot])
  const single = singleWords(root)
  const walk = makeWalk(states.length, longest)
  /** By the number of an id, the word behind its last hit in the sentence. */
  const taken = new Int32Array(ids.length)

  /** Where a phrase can begin with a word. */
  function placesOf(word: number): number {
    return (wordPlaces[wordNumber(word)] ?? 0) | (word === wordNumber(word) ? 0 : (endPlaces[endNumber(word)] ?? 0))
  }

  /** The root from which phrases begin at the opening of a sentence. */
  function openingRoot({ text, sentences }: Words, sentence: number): State {
    const before = sentences[sentence - 1]
    return before === undefined || paragraphBreak(text, before.end) >= 0 ? paragraphRoot : sentenceRoot
  }

  function findIn(words: Words, sentence: number): PhraseHit<Id>[] {
    const hits: PhraseHit<Id>[] = []
    const { from, to, opening } = boundsOf(words, sentence)
    taken.fill(0)
    for (let at = from; at < to; at++) {
      const word = words.known[at] ?? 0
      if (word === 0 || placesOf(word) === 0) continue
      const { ids: found, count, lengths } = findAt(words, sentence, at, to, at === opening)
      const first = hits.length
      for (let i = 0; i < count; i++) add(hits, words, found[i] ?? 0, at, lengths[found[i] ?? 0] ?? 0)
      if (hits.length - first > 1) hits.push(...hits.splice(first).sort((a, b) => b.words - a.words))
    }
    return hits
  }

  function holds(words: Words, sentence: number): boolean {
    const { from, to, opening } = boundsOf(words, sentence)
    for (let at = from; at < to; at++) {
      const word = words.known[at] ?? 0
      if (word !== 0 && placesOf(word) !== 0 && findAt(words, sentence, at, to, at === opening).count > 0) return true
    }
    return false
  }

  /** The phrases that begin at one word of a sentence that ends before the word `to`. */
  function findAt(words: Words, sentence: number, at: number, to: number, opens: boolean): Reach {
    const word = words.known[at] ?? 0
    if (opens) return walk(openingRoot(words, sentence), words.known, at, to)
    if ((placesOf(word) & ANYWHERE) === 0) return nothing
    const alone = endNumber(word) === 0 ? single[word] : undefined
    return alone ?? walk(root, words.known, at, to)
  }

  function add(hits: PhraseHit<Id>[], { firsts, starts, ends }: Words, number: number, at: number, length: number): void {
    const id = ids[number]
    if (id === undefined || at < (taken[number] ?? 0)) return
    taken[number] = at + length
    hits.push({ id, start: starts[at] ?? 0, end: ends[at + length - 1] ?? 0, word: at - (firsts[0] ?? 0), words: length })
  }

  function find(text: string | Words): PhraseHit<Id>[] {
    const words = typeof text === 'string' ? wordsOf(text) : text
    return words.sentences.flatMap((_, sentence) => findIn(words, sentence))
  }
  return { find, findIn, holds }
}
