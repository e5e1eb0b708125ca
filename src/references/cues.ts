import { lower } from './scan.js'
import type { Reader } from './types.js'

/** A word that opens a reference. */
export interface Cue {
  /** In lower case; with `exact`, as written. A space stands for any gap and only follows a first word of two units or more. */
  words: string
  read: Reader
  /** Case counts. */
  exact?: boolean
  /** A digit, or any unit, may follow directly; without it the word must end. */
  open?: 'digit' | 'any'
}

/** Cues by their first two units, so that most words of a text are passed over with one look-up. */
export type CueTable = readonly (readonly Cue[] | undefined)[]

const width = 128

/** Files cues under their first two units, longest first. */
export function cueTable(cues: readonly Cue[]): CueTable {
  const table: Cue[][] = new Array<Cue[]>(width * width)
  for (const cue of cues) {
    const key = keyOf(cue.words.charCodeAt(0), cue.words.charCodeAt(1))
    const filed = table[key]
    if (filed === undefined) table[key] = [cue]
    else filed.push(cue)
  }
  for (const filed of table) filed?.sort((a, b) => b.words.length - a.words.length)
  return table
}

/** Where two first units are filed. */
export function keyOf(first: number, second: number): number {
  const a = lower(first)
  const b = lower(second)
  return a < width && b < width ? a * width + b : 0
}
