import { isHyphen, lower } from './scan.js'
import type { Reader } from './types.js'

/** A word that opens a reference. */
export interface Cue {
  /** In lower case, at least two units; with `exact`, as written. A space stands for any gap, a hyphen for any dash. */
  words: string
  read: Reader
  /** Case counts. */
  exact?: boolean
  /** A digit, or any unit, may follow directly; without it the word must end. */
  open?: 'digit' | 'any'
}

/**
 * Cues by their first four units. A text is passed over at one look-up a word: units are folded to five bits, so that
 * case does not matter and a few words are looked at in vain, but none is missed.
 */
export interface CueTable {
  /** Index into `lists` by three folded units; 0 for none. */
  index: Int16Array
  lists: readonly (readonly FiledCue[])[]
}

/** A cue with what its fourth unit may be: a bit for each folded unit. */
export interface FiledCue {
  cue: Cue
  fourths: number
}

const width = 32
const keyLength = 3

/** Files cues under their first units, longest first. */
export function cueTable(cues: readonly Cue[]): CueTable {
  const index = new Int16Array(width ** keyLength)
  const lists: FiledCue[][] = [[]]
  for (const cue of cues) {
    const fourths = foldsAt(cue.words, keyLength).reduce((bits, fold) => bits | (1 << fold), 0)
    for (const key of keysOf(cue.words)) {
      let list = lists[index[key] ?? 0]
      if (list === undefined || index[key] === 0) {
        list = []
        index[key] = lists.push(list) - 1
      }
      list.push({ cue, fourths })
    }
  }
  for (const list of lists) list.sort((a, b) => b.cue.words.length - a.cue.words.length)
  return { index, lists }
}

/** The cues that may open at `at` by their first three units, the longest first; undefined for none. */
export function cuesAt(table: CueTable, text: string, at: number): readonly FiledCue[] | undefined {
  const left = text.length - at
  // Behind the end of a text engines read slowly.
  const first = text.charCodeAt(at) & 31
  const second = left > 1 ? text.charCodeAt(at + 1) & 31 : 0
  const third = left > 2 ? text.charCodeAt(at + 2) & 31 : 0
  const list = table.index[(first * width + second) * width + third]
  return list === undefined || list === 0 ? undefined : table.lists[list]
}

/** The bit of the fourth unit from `at` on, as {@link FiledCue} has it. */
export function fourthAt(text: string, at: number): number {
  return at + keyLength < text.length ? 1 << (text.charCodeAt(at + keyLength) & 31) : 1
}

/** Keys under which words are filed. */
function keysOf(words: string): number[] {
  let keys = [0]
  for (let position = 0; position < keyLength; position++) {
    const folds = foldsAt(words, position)
    keys = keys.flatMap((key) => folds.map((fold) => key * width + fold))
  }
  return keys
}

const hyphens = foldsOf('-\u2010\u2011\u2012\u2013\u2014\u2212')
const apostrophes = foldsOf("'\u2018\u2019")
const anything = Array.from({ length: width }, (_, fold) => fold)

function foldsOf(units: string): readonly number[] {
  return [...new Set(Array.from(units, (unit) => unit.charCodeAt(0) & 31))]
}

/** What the unit at a position of some words may be folded to. A gap, and the end of the words, may be anything. */
function foldsAt(words: string, position: number): readonly number[] {
  const code = position < words.length ? words.charCodeAt(position) : 32
  if (isHyphen(code)) return hyphens
  return code === 39 ? apostrophes : code === 32 ? anything : [code & 31]
}

/** Where two first units are filed in a small table: ASCII only. */
export function keyOf(first: number, second: number): number {
  const a = lower(first)
  const b = lower(second)
  return a < 128 && b < 128 ? a * 128 + b : 0
}
