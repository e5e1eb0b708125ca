import { aboutWords, letterNouns, nameParticles, notNames, questionContexts } from '../lexicon/reference-words.js'
import { readOrdinals } from './documents.js'
import { push } from './reference.js'
import { anyPhrase, gap, isDigit, isHyphen, isLetter, isLower, isUpper, phrase, word, wordBefore } from './scan.js'
import type { Reader, Reference, ReferenceType, Scan } from './types.js'

/** Members named with a motion, an amendment or a commitment. */
interface Movers {
  names: string[]
  /** 'c.s.': others signed too. */
  cosigned: boolean
  end: number
}

/** Longest stretch between a motion and the paper named for it in the same sentence. */
const longestClause = 240

const memberWords: readonly string[] = ['de leden', 'het lid', 'leden', 'lid']

/** A reader for 'motie van het lid X c.s.', 'moties-X en -Y', 'motie X'. */
export function motionReader(type: 'motion' | 'amendment'): Reader {
  return (scan, start, end) => {
    const { text } = scan
    const movers = readMovers(text, end)
    // 'Motie#21'
    if (movers === null && text.charCodeAt(end) === 35 && isDigit(text.charCodeAt(end + 1))) {
      const last = word(text, end + 1)
      pushMoved(scan, type, start, { names: [], cosigned: false, end: last }, text.slice(end + 1, last))
      return last
    }
    // Without movers it is one only if a paper is named for it: see tieMotions.
    pushMoved(scan, type, start, movers ?? { names: [], cosigned: false, end }, null)
    return movers?.end ?? end
  }
}

function pushMoved(scan: Scan, type: ReferenceType, start: number, movers: Movers, number: string | null): void {
  push(scan, {
    type,
    id: null,
    start,
    end: movers.end,
    confidence: movers.names.length > 0 ? 0.7 : 0.5,
    evidence: movers.names.length > 0 ? ['movers'] : [],
    fields: { members: movers.names, cosigned: movers.cosigned, number, paper: null },
  })
}

/** A reader for 'toezegging aan het lid X'. */
export const readCommitment: Reader = (scan, start, end) => {
  const { text } = scan
  const link = anyPhrase(text, gap(text, end), ['gedaan aan', 'aan', 'van'])
  if (link === -1) return -1
  const member = anyPhrase(text, gap(text, link), memberWords)
  const movers = member === -1 ? null : readNames(text, gap(text, member))
  if (movers === null) return -1
  push(scan, {
    type: 'commitment',
    id: null,
    start,
    end: movers.end,
    confidence: 0.7,
    evidence: ['movers'],
    fields: { number: null, members: movers.names, cosigned: movers.cosigned },
  })
  return movers.end
}

/** A reader for 'BNC-fiche': kept only where a paper is named for it. */
export const readFiche: Reader = (scan, start, end) => {
  push(scan, { type: 'fiche', id: null, start, end, confidence: 0.5, evidence: [], fields: { paper: null } })
  return end
}

/** A reader for 'vraag 10', 'vragen 3 en 4' where they refer: after 'op', 'zie', 'bij' and the like in the same line. */
export const readQuestionNumbers: Reader = (scan, start, end) => {
  const { text } = scan
  if (!isLower(text.charCodeAt(start))) return -1
  const read = readOrdinals(text, end)
  if (read.length === 0 || isAnswerLabel(text, start)) return -1
  if (!questionContexts.has(wordBefore(text, start)) && !/\bzie(?: het)? antwoord\s$/iu.test(text.slice(Math.max(0, start - 20), start))) return -1
  read.forEach((item, position) => {
    push(scan, {
      type: 'question',
      id: null,
      start: position === 0 ? start : item.start,
      end: item.end,
      confidence: 0.8,
      evidence: ['question-word', ...(position > 0 ? ['list'] : [])],
      fields: { number: item.number },
    })
  })
  return read.at(-1)?.end ?? end
}

/** True where the line begins with 'Antwoord op' and goes on with this: a label over an answer, not a reference. */
function isAnswerLabel(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 24), at)
  return /(?:^|\n)[ \u00a0*#]*antwoord(?:en)? op(?: de)?\s$/iu.test(at <= 24 ? before : before.slice(before.indexOf('\n') === -1 ? before.length : before.indexOf('\n')))
}

/** Movers after 'motie': '-Van Raan c.s.', ' van het lid X', ' van de leden X en Y', ' Bisschop'. */
function readMovers(text: string, at: number): Movers | null {
  if (isHyphen(text.charCodeAt(at))) return readNames(text, at + 1)
  let index = gap(text, at)
  if (index === at) return null
  const van = anyPhrase(text, index, ['van'])
  if (van !== -1) {
    const member = anyPhrase(text, gap(text, van), memberWords)
    if (member !== -1) return readNames(text, gap(text, member))
    // A capital makes it a name: 'motie Van Raan'.
    if (isLower(text.charCodeAt(index))) return null
  }
  const member = anyPhrase(text, index, memberWords)
  if (member !== -1) index = gap(text, member)
  return readNames(text, index)
}

/**
 * Names in a list: 'X', 'X en Y', 'X, Y en Z c.s.', 'X/Y', each with or without a party in brackets. A name behind a comma
 * counts only where the list goes on to 'en' or 'c.s.': '…, Kamerstuk 21 501-32' names nobody.
 */
function readNames(text: string, at: number): Movers | null {
  const names: string[] = []
  let settled: Movers | null = null
  let joint: NameJoint['kind'] | 'first' = 'first'
  let index = at
  while (names.length < 20) {
    const last = nameEnd(text, index)
    if (last === -1) break
    names.push(text.slice(index, last).replace(/\s+/gu, ' '))
    const party = skipParty(text, last)
    const others = phrase(text, gap(text, party), 'c.s.')
    const end = others === -1 ? party : others
    if (joint !== 'comma' || others !== -1) settled = { names: [...names], cosigned: others !== -1, end }
    const next = others === -1 ? readNameJoint(text, end) : null
    if (next === null || (joint === 'and' && next.kind === 'comma')) break
    joint = next.kind
    index = next.end
  }
  return settled
}

/** What joins two names, and the offset of the second. */
interface NameJoint {
  kind: 'and' | 'comma' | 'slash'
  end: number
}

function readNameJoint(text: string, at: number): NameJoint | null {
  let index = gap(text, at)
  const code = text.charCodeAt(index)
  if (code === 47) return { kind: 'slash', end: gap(text, index + 1) }
  if (code === 44) index = gap(text, index + 1)
  const and = anyPhrase(text, index, ['en het lid', 'en de leden', 'en'])
  if (and === -1) return code === 44 ? { kind: 'comma', end: index } : null
  const next = gap(text, and)
  // 'moties-X en -Y'
  return { kind: 'and', end: isHyphen(text.charCodeAt(next)) ? next + 1 : next }
}

/** Offset after ' (VVD)', ' (GroenLinks-PvdA)' or ' (Partij voor de Dieren)' at `at`: a short bracket that names no paper. */
function skipParty(text: string, at: number): number {
  const party = /^\s?\((?:D66|50PLUS|BIJ1|JA21|[A-Za-z\u00c0-\u017f][A-Za-z\u00c0-\u017f -]{1,28})\)/u.exec(text.slice(at, at + 34))
  return party === null || /kamerstuk|bijlage|nader|gewijzigd/iu.test(party[0]) ? at : at + party[0].length
}

/**
 * Offset after one name at `at`: a capital, then words with capitals and particles between them. A second word counts
 * where it has a capital and no 'en' or comma stands before it: 'Agnes Mulder', 'Van den Berg', "Van 't Wout".
 */
function nameEnd(text: string, at: number): number {
  if (!isCapital(text, at)) return -1
  let last = -1
  let index = at
  for (let words = 0; words < 5; words++) {
    const end = nameWordEnd(text, index)
    if (end === index) break
    const written = text.slice(index, end).toLowerCase().replace('’', "'")
    const particle = nameParticles.has(written)
    if (!particle && (!isCapital(text, index) || notNames.has(written) || phrase(text, index, 'c.s.') !== -1)) break
    if (!particle) last = end
    // An initial: 'G. Wilders'.
    const point = text.charCodeAt(end) === 46 && end - index === 1 ? end + 1 : end
    if (point > end) last = -1
    const next = gap(text, point)
    if (next === point && point === end) break
    index = next
  }
  return last
}

/** A word of a name with its hyphens and apostrophe: 'Bromet-Rutten', "'t", "d'Haens". */
function nameWordEnd(text: string, at: number): number {
  let end = at
  for (let parts = 0; parts < 4; parts++) {
    const code = text.charCodeAt(end)
    const joined = code === 39 || code === 0x2019 || (end > at && isHyphen(code))
    if (joined && !isLetter(text.charCodeAt(end + 1))) break
    const next = letters(text, joined ? end + 1 : end)
    if (next === end) break
    end = next
  }
  return end
}

function letters(text: string, at: number): number {
  let end = at
  while (isLetter(text.charCodeAt(end))) end++
  return end
}

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isUpper(code)
  return isLetter(code) && text.charAt(at) !== text.charAt(at).toLowerCase()
}

const tied: ReadonlySet<ReferenceType> = new Set(['motion', 'amendment', 'fiche'])

/** True for what takes its identifier from a paper named beside it. */
export function borrowsPaper(type: string): boolean {
  return (tied as ReadonlySet<string>).has(type)
}

/**
 * Gives motions, amendments and fiches the paper that the same sentence names for them, and drops those that are told by
 * nothing but their word. Several motions before as many papers are paired in order.
 *
 * @param text the text that the references are offsets into
 * @param found references in the order of the text
 */
export function tieMotions(text: string, found: readonly Reference[]): Reference[] {
  const waiting: Reference[] = []
  const result: Reference[] = []
  let previous: Reference | null = null
  for (const [index, reference] of found.entries()) {
    result.push(reference)
    if (tied.has(reference.type)) {
      if (waiting.length > 0 && !sameClause(text, waiting[0]?.end ?? 0, reference.start)) waiting.length = 0
      // 'Kamerstuk 36 200, nr. 5 (motie-X)', 'Kamerstuk 36 200, nr. 5, motie van het lid X'
      if (previous !== null && /^[\s,(:]{1,4}$/u.test(text.slice(previous.end, Math.min(reference.start, previous.end + 5))) && reference.start - previous.end <= 4) tie(reference, previous, 'paper-before')
      else waiting.push(reference)
    } else if (reference.type === 'kamerstuk' && reference.id !== null && waiting.length > 0) {
      const papers = papersFrom(text, found, index)
      const [first] = waiting
      const ends = waiting.at(-1)?.end ?? 0
      if (first !== undefined && sameClause(text, ends, reference.start)) {
        const paired = papers.length === waiting.length
        waiting.forEach((motion, position) => {
          const paper = paired ? papers[position] : waiting.length === 1 || position === waiting.length - 1 ? reference : undefined
          if (paper === undefined) return
          // A fiche comes as a letter: the number is its own.
          if (motion.type !== 'fiche' && isOfLetter(text, motion.start)) doubt(motion, paper)
          else tie(motion, paper, 'same-clause')
        })
      }
      waiting.length = 0
    }
    previous = reference.type === 'kamerstuk' && reference.id !== null ? reference : null
  }
  return result.filter((reference) => !tied.has(reference.type) || reference.evidence.length > 0 || reference.fields['number'] !== null && reference.fields['number'] !== undefined)
}

/** The papers of one bracket or list, from `index` on. */
function papersFrom(text: string, found: readonly Reference[], index: number): Reference[] {
  const papers: Reference[] = []
  for (let position = index; position < found.length && papers.length < 20; position++) {
    const paper = found[position]
    const before = papers.at(-1)
    if (paper === undefined || paper.type !== 'kamerstuk') break
    if (before !== undefined && !/^[\s,;&]{0,6}(?:en|of)?[\s,;]{0,6}$/u.test(text.slice(before.end, Math.min(paper.start, before.end + 12)))) break
    papers.push(paper)
  }
  return papers
}

/** Takes over the paper's identifier. Its own reference stays. */
function tie(motion: Reference, paper: Reference, evidence: string): void {
  motion.id = paper.id
  motion.url = paper.url
  motion.evidence = [...motion.evidence, evidence]
  const members = motion.fields['members']
  motion.confidence = Array.isArray(members) && members.length > 0 ? 0.9 : 0.7
  motion.fields = { ...motion.fields, paper: paper.id }
}

/** In 'de brief over de uitvoering van de motie (Kamerstuk …)' the paper may be the letter, and the motion another. */
function doubt(motion: Reference, paper: Reference): void {
  motion.candidates = paper.id === null ? [] : [paper.id]
  motion.evidence = [...motion.evidence, 'same-clause', 'letter-in-clause']
  motion.confidence = 0.5
}

/** How far before a motion the letter about it may stand. */
const longestTitle = 120

/** True where a motion is what a letter is about: 'brief van 3 maart over de uitvoering van de motie'. */
function isOfLetter(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestTitle), at).toLowerCase()
  const clause = before.slice(lastMark(before) + 1)
  const words = clause.split(/\s+/u)
  const noun = words.findLastIndex((token) => letterNouns.has(token))
  return noun !== -1 && words.slice(noun + 1).some((token) => aboutWords.has(token))
}

/** Offset of the last unit of punctuation, or -1. */
function lastMark(text: string): number {
  for (let index = text.length - 1; index >= 0; index--) {
    if (',.;:?!()'.includes(text.charAt(index))) return index
  }
  return -1
}

/** True where no sentence ends between two offsets that stand near each other. */
export function sameClause(text: string, from: number, to: number): boolean {
  if (to - from > longestClause) return false
  // The unit at `to` is the capital that a new sentence begins with.
  const between = text.slice(from, to + 1)
  return !/[.?!]["'”’)]?\s+[A-Z"“„'(]|\n[^\S\n]*\n|[?!;]/u.test(between)
}
