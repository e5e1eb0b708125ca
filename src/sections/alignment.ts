import type { Cue } from '../kast.js'
import { alignmentPhrases, alignmentWeights as weights, polarPhrases, type AlignmentCue } from '../lexicon/alignment-cues.js'
import { pairingSureness, unansweredSure } from '../lexicon/confidence.js'
import { findFracties } from '../text/fracties.js'
import { compilePhrases } from '../text/phrases.js'
import { hundredths } from '../text/hundredths.js'
import type { Block } from '../tokenize/block.js'
import { confidenceOf } from './borders.js'
import type { Content } from './content.js'
import { mannerOf } from './introduction.js'

/** A paragraph, or several that cannot be parted, of a contribution; the smallest thing that can be a question. */
export interface Atom {
  blocks: Block[]
  asks: boolean
  /** A heading or label stands before it, so that it begins a question. */
  opens: boolean
  fracties: string[]
}

/** Atoms that make one question, and the answer paragraphs that reply to it. */
export interface Pairing {
  /** Index of the first atom, and just after the last. */
  from: number
  to: number
  /** Index of the first paragraph of the answer, and just after the last; equal where it got none. */
  answerFrom: number
  answerTo: number
  score: number
  cues: Cue[]
  confidence: number
}

/** A pairing before it is known how sure it is. */
type Unweighed = Omit<Pairing, 'confidence'>

const matcher = compilePhrases(alignmentPhrases)
const polar = compilePhrases(polarPhrases)
/** Most atoms one question is made of. */
const mostAtoms = 3
/** Most paragraphs that are left out at either end. */
const mostLeftOut = 4
/** What a paragraph that is no likely start can say for the answer it goes on. */
const leastPassed = -1.5
/** How far order alone may be left behind, in paragraphs; keeps the work linear in long papers. */
const band = 48

/**
 * Pairs questions with answers where all questions stand first and all answers
 * later, unmarked: both orders are kept, and content, the words an answer
 * begins with and the fractie it names decide. Each answer paragraph goes to
 * one question; a paragraph that asks nothing may join its neighbour.
 */
export function alignAnswers(atoms: readonly Atom[], answers: readonly Block[], content: Content): Pairing[] {
  const starts = readStarts(atoms, answers)
  const likeness = likenessOf(atoms, content)
  const table = fill(atoms, answers, starts, likeness)
  const pairings = trace(table, atoms, answers, starts, likeness)
  return pairings.map((pairing, index) => ({ ...pairing, confidence: confidenceAmong(pairing, pairings[index - 1], pairings[index + 1]) }))
}

/** How sure a pairing is: paragraphs that it took from a neighbour, or lost to one, show in that neighbour's score too. */
function confidenceAmong(pairing: Unweighed, before: Unweighed | undefined, behind: Unweighed | undefined): number {
  if (pairing.answerFrom === pairing.answerTo) return unansweredSure
  const { own, neighbour, bias, least, most } = pairingSureness
  const within = (score: number): number => Math.max(least, Math.min(most, score))
  const lowest = Math.min(within(before?.score ?? behind?.score ?? pairing.score), within(behind?.score ?? before?.score ?? pairing.score))
  return hundredths(confidenceOf(own * within(pairing.score) + neighbour * lowest + bias))
}

/** What a paragraph says of itself as the first of an answer. */
interface Start {
  cues: Cue[]
  score: number
  /** Fracties it names in its first words, where those asked here. */
  named: string[]
  affirms: boolean
}

/** The likeness of an atom and a paragraph, as log-odds that one answers the other. */
type Likeness = (atom: Atom, answer: Block) => number

/** A cell: the best way to have used `i` atoms and `j` paragraphs, the last question being of `size` atoms. */
interface Cell {
  score: number
  /** Atoms of the last question. */
  size: number
  /** Where its answer began. */
  answerFrom: number
  /** Score before it. */
  before: number
}

type Table = Map<number, Cell>[]

function fill(atoms: readonly Atom[], answers: readonly Block[], starts: readonly Start[], likeness: Likeness): Table {
  const m = atoms.length
  const n = answers.length
  const polarities = atoms.map((atom) => (atom.blocks.some((block) => polar.find(block.text).length > 0) ? weights['affirms-polar'] : weights['affirms-open']))
  const table: Table = Array.from({ length: m + 1 }, () => new Map<number, Cell>())
  for (let left = 0, score = 0; left <= Math.max(0, Math.min(mostLeftOut, n - 1)); score += leftOut(answers[left]), left++) table[0]?.set(left, { score, size: 0, answerFrom: left, before: score })
  const likenesses = new Map<number, number>()
  const alike = (i: number, j: number): number => {
    const key = i * (n + 1) + j
    let value = likenesses.get(key)
    if (value === undefined) {
      const [atom, answer, start] = [atoms[i], answers[j], starts[j]]
      value = atom && answer && start ? likeness(atom, answer) + fractieScore(atom, start) + (start.affirms ? polarities[i] ?? 0 : 0) : 0
      likenesses.set(key, value)
    }
    return value
  }
  for (let i = 0; i < m; i++) {
    const row = table[i]
    if (!row) continue
    for (const [j, cell] of [...row].sort((a, b) => a[0] - b[0])) {
      for (let size = 1; size <= Math.min(mostAtoms, m - i); size++) {
        const group = groupScore(atoms, i, size)
        if (group === -Infinity) break
        const target = table[i + size]
        if (!target) break
        improve(target, j, { score: cell.score + group + weights.unanswered, size, answerFrom: j, before: cell.score })
        let score = cell.score + group
        for (let to = j + 1; to <= n && inBand(i + size, to, m, n); to++) {
          let most = -Infinity
          for (let atom = i; atom < i + size; atom++) most = Math.max(most, alike(atom, to - 1))
          const start = starts[to - 1]?.score ?? 0
          score += most + (to === j + 1 ? start : weights['more-than-one'] - Math.max(leastPassed, start) * weights['passed-start'])
          improve(target, to, { score, size, answerFrom: j, before: cell.score })
        }
      }
    }
  }
  return table
}

function inBand(i: number, j: number, m: number, n: number): boolean {
  return Math.abs(j - (i * n) / m) <= band
}

function improve(row: Map<number, Cell>, j: number, cell: Cell): void {
  const known = row.get(j)
  if (!known || cell.score > known.score) row.set(j, cell)
}

function groupScore(atoms: readonly Atom[], from: number, size: number): number {
  const group = atoms.slice(from, from + size)
  if (group.slice(1).some((atom) => atom.opens)) return -Infinity
  const asking = group.filter((atom) => atom.asks).length
  if (asking === 0) return weights['asks-nothing'] * size
  const before = group.findIndex((atom) => atom.asks)
  return (asking - 1) * weights['two-askings'] + before * weights['remark-and-question'] + (size - asking - before) * weights['question-and-remark']
}

function likenessOf(atoms: readonly Atom[], content: Content): Likeness {
  const termsOf = new Map(atoms.map((atom) => [atom, new Set(atom.blocks.flatMap((block) => content.terms(block)))]))
  const counts = new Map<number, number>()
  for (const terms of termsOf.values()) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return (atom, answer) => {
    const terms = termsOf.get(atom)
    const distinct = content.terms(answer).filter((term) => counts.get(term) === 1 && terms?.has(term)).length
    const alike = atom.blocks.reduce((most, block) => Math.max(most, content.resemblance(block, answer)), 0)
    return (alike - weights.chance) * weights.likeness + Math.sqrt(distinct) * weights.distinct
  }
}

function fractieScore(atom: Atom, { named, score }: Start): number {
  if (named.length === 0 || atom.fracties.length === 0 || score <= 0) return 0
  return named.some((name) => atom.fracties.includes(name)) ? weights['same-fractie'] : weights['other-fractie']
}

/** How many characters of a paragraph are looked at for how it begins, for fracties and for a yes or no. */
const startReach = 300
const namingReach = 240
const affirmingReach = 80

function readStarts(atoms: readonly Atom[], answers: readonly Block[]): Start[] {
  const asking = new Set(atoms.flatMap((atom) => atom.fracties))
  const heads = answers.map((block) => {
    const named = findFracties(block.text.slice(0, namingReach)).map((mention) => mention.name)
    const ids = new Set<AlignmentCue>(matcher.find(block.text.slice(0, startReach)).map((hit) => hit.id))
    // Who is named may have asked elsewhere: then the answer only comes to speak of them.
    const elsewhere = asking.size > 0 && named.length > 0 && !named.some((name) => asking.has(name))
    if (elsewhere) ids.delete('names-asker')
    return { ids, named: elsewhere ? [] : named }
  })
  // The habit of a paper: most of its answers begin by naming who asked.
  const naming = heads.filter(({ ids }) => ids.has('names-asker')).length
  const habit = naming >= 3 && naming >= atoms.filter((atom) => atom.asks).length * 0.6
  return answers.map((block, index) => {
    const { ids, named } = heads[index] ?? { ids: new Set<AlignmentCue>(), named: [] }
    const affirms = matcher.find(block.text.slice(0, affirmingReach)).some((hit) => hit.id === 'affirms')
    const cues = startCues(block, answers[index - 1], ids, habit)
    return { cues, score: cues.reduce((sum, cue) => sum + cue.weight, 0), named, affirms }
  })
}

function startCues(block: Block, before: Block | undefined, ids: Set<AlignmentCue>, habit: boolean): Cue[] {
  if (ids.has('affirms')) ids.delete('responds')
  if (ids.has('affirms') || ids.has('responds')) ids.delete('continues')
  if (habit) ids.add(ids.has('names-asker') ? 'names-as-others-do' : 'names-nobody')
  const cues: Cue[] = [...ids].map((id) => ({ cue: id, weight: weights[id] }))
  if (block.marker !== null || block.kind === 'row') cues.push({ cue: 'list-item', weight: weights['list-item'] })
  if (before?.text.endsWith(':')) cues.push({ cue: 'after-colon', weight: weights['after-colon'] })
  return cues
}

function trace(table: Table, atoms: readonly Atom[], answers: readonly Block[], starts: readonly Start[], likeness: Likeness): Unweighed[] {
  const out: Unweighed[] = []
  let i = atoms.length
  let j = bestEnd(table[i] ?? new Map(), answers)
  while (i > 0) {
    const cell = table[i]?.get(j)
    if (!cell || cell.size === 0) break
    const from = i - cell.size
    out.push(pairingOf({ from, to: i, answerFrom: cell.answerFrom, answerTo: j, score: cell.score - cell.before }, atoms, answers, starts, likeness))
    i = from
    j = cell.answerFrom
  }
  return out.reverse()
}

/** What it costs to give a paragraph to no question. */
function leftOut(block: Block | undefined): number {
  const manner = block && mannerOf(block.text)
  return manner && (manner.letter || manner.closes || manner.opens) ? weights['left-out-formula'] : weights['left-out']
}

/** Where the last answer ends: a few paragraphs behind it may belong to none. Where the band reached no further, as far as it did. */
function bestEnd(row: ReadonlyMap<number, Cell>, answers: readonly Block[]): number {
  const n = answers.length
  let best = { at: n, score: row.get(n)?.score ?? -Infinity }
  for (let at = n - 1, cost = 0; at >= Math.max(1, n - mostLeftOut); at--) {
    cost += leftOut(answers[at])
    const score = (row.get(at)?.score ?? -Infinity) + cost
    if (score > best.score) best = { at, score }
  }
  return best.score > -Infinity ? best.at : [...row.keys()].reduce((most, key) => Math.max(most, key), 0)
}

function pairingOf(bounds: Omit<Pairing, 'cues' | 'confidence'>, atoms: readonly Atom[], answers: readonly Block[], starts: readonly Start[], likeness: Likeness): Unweighed {
  const first = answers[bounds.answerFrom]
  if (!first || bounds.answerFrom === bounds.answerTo) return { ...bounds, cues: [{ cue: 'unanswered', weight: weights.unanswered }] }
  const most = atoms.slice(bounds.from, bounds.to).reduce((best, atom) => Math.max(best, likeness(atom, first)), -Infinity)
  const cues = [{ cue: 'likeness', weight: hundredths(most) }, ...(starts[bounds.answerFrom]?.cues ?? [])]
  return { ...bounds, cues }
}
