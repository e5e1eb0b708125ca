import { ASCII, lower } from './scan.js'
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
 * Cues as a tree of their units: a node stands for the beginning of some cues, so that a word which opens several is
 * walked once for all of them. Most words of a text open none, which one look-up of their first three units tells: they
 * are folded to five bits, so that case does not matter and a few words are walked in vain, but none is missed.
 */
export interface CueTree {
  /** By node: the unit that leads to it, in lower case; a space stands for a gap. The root is node 0. */
  units: Uint16Array
  /** By node: the first node below it; 0 for none. */
  below: Uint16Array
  /** By node: the next node below the same one; 0 for none. */
  beside: Uint16Array
  /** By two folded units: a bit for each folded unit with which they begin a cue. */
  openings: Uint32Array
  /** By ASCII unit: the node for cues that begin with it, in small letters or capitals; 0 for none. */
  starts: Uint16Array
  /** By node: the cues whose words it ends. */
  ended: readonly (readonly Cue[] | undefined)[]
}

const SPACE = 32
const UNITS = 0x10000
const FOLDS = 32

/** Makes the tree of some cues. Those of the same words stay in their order. */
export function cueTree(cues: readonly Cue[]): CueTree {
  const units = [0]
  const below = [0]
  const beside = [0]
  const ended: (Cue[] | undefined)[] = [undefined]
  const filed = new Map<number, number>()
  const keyAt = (node: number, unit: number): number => node * UNITS + unit
  const add = (parent: number, unit: number): number => {
    const node = units.push(unit) - 1
    beside.push(below[parent] ?? 0)
    below[parent] = node
    below.push(0)
    ended.push(undefined)
    filed.set(keyAt(parent, unit), node)
    return node
  }
  for (const cue of cues) {
    let node = 0
    for (let position = 0; position < cue.words.length; position++) {
      const written = cue.words.charCodeAt(position)
      const unit = cue.exact === true ? lower(written) : written
      node = filed.get(keyAt(node, unit)) ?? add(node, unit)
    }
    ;(ended[node] ??= []).push(cue)
  }
  const starts = Uint16Array.from({ length: ASCII }, (_, unit) => filed.get(keyAt(0, lower(unit))) ?? 0)
  const openings = new Uint32Array(FOLDS * FOLDS)
  for (const { words } of cues) {
    const [thirds, seconds, firsts] = [foldsAt(words, 2).reduce((bits, fold) => bits | (1 << fold), 0), foldsAt(words, 1), foldsAt(words, 0)]
    for (const first of firsts) for (const second of seconds) openings[first * FOLDS + second] = (openings[first * FOLDS + second] ?? 0) | thirds
  }
  return { units: Uint16Array.from(units), below: Uint16Array.from(below), beside: Uint16Array.from(beside), openings, starts, ended }
}

const anything = Array.from({ length: FOLDS }, (_, fold) => fold)

/** What the unit at a position of some words is folded to. A gap, and the end of the words, may be anything. */
function foldsAt(words: string, position: number): readonly number[] {
  const code = position < words.length ? words.charCodeAt(position) : SPACE
  return code === SPACE ? anything : [fold(code)]
}

function fold(code: number): number {
  return (code < ASCII ? code : lower(code)) & (FOLDS - 1)
}

/** Whether a word may open cues: its first units, 0 behind the end of the text. */
export function mayOpen({ openings }: CueTree, first: number, second: number, third: number): boolean {
  return ((openings[fold(first) * FOLDS + fold(second)] ?? 0) & (1 << fold(third))) !== 0
}

/** The node for cues that begin with a unit; 0 for none. */
export function startOf(tree: CueTree, code: number): number {
  return code < ASCII ? (tree.starts[code] ?? 0) : nodeBelow(tree, 0, lower(code))
}

/** The node below a node for a unit, in lower case; 0 for none. */
export function nodeBelow(tree: CueTree, node: number, unit: number): number {
  const { units, beside } = tree
  let below = tree.below[node] ?? 0
  while (below !== 0 && units[below] !== unit) below = beside[below] ?? 0
  return below
}

/** Where two first units are filed in a small table: ASCII only. */
export function keyOf(first: number, second: number): number {
  const a = lower(first)
  const b = lower(second)
  return a < 128 && b < 128 ? a * 128 + b : 0
}
