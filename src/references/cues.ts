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
 * Cues by their first three units. A text is passed over at one look-up a word: units are folded to five bits, so that
 * case does not matter and a few words are looked at in vain, but none is missed.
 */
export interface CueTable {
  /** Index into `lists` by folded units; 0 for none. */
  index: Int16Array
  lists: readonly (readonly Cue[])[]
}

const width = 32

/** Files cues under their first units, longest first. */
export function cueTable(cues: readonly Cue[]): CueTable {
  const index = new Int16Array(width * width * width)
  const lists: Cue[][] = [[]]
  for (const cue of cues) {
    for (const key of keysOf(cue.words)) {
      let list = lists[index[key] ?? 0]
      if (list === undefined || index[key] === 0) {
        list = []
        index[key] = lists.push(list) - 1
      }
      list.push(cue)
    }
  }
  for (const list of lists) list.sort((a, b) => b.words.length - a.words.length)
  return { index, lists }
}

/** The cues that may open at `at`; undefined for none. */
export function cuesAt(table: CueTable, text: string, at: number): readonly Cue[] | undefined {
  const left = text.length - at
  const first = text.charCodeAt(at) & 31
  // Behind the end of a text engines read slowly.
  const second = left > 1 ? text.charCodeAt(at + 1) & 31 : 0
  const third = left > 2 ? text.charCodeAt(at + 2) & 31 : 0
  const list = table.index[(first * width + second) * width + third]
  return list === undefined || list === 0 ? undefined : table.lists[list]
}

/** Keys under which words are filed. A gap, a dash, an apostrophe or the end of the words may be any unit. */
function keysOf(words: string): number[] {
  let keys = [0]
  for (let position = 0; position < 3; position++) {
    const code = position < words.length ? words.charCodeAt(position) : 32
    const any = code === 32 || code === 39 || isHyphen(code)
    keys = keys.flatMap((key) => (any ? Array.from({ length: width }, (_, unit) => key * width + unit) : [key * width + (code & 31)]))
  }
  return keys
}

/** Where two first units are filed in a small table: ASCII only. */
export function keyOf(first: number, second: number): number {
  const a = lower(first)
  const b = lower(second)
  return a < 128 && b < 128 ? a * 128 + b : 0
}
