import type { Block } from '../tokenize/block.js'
import { alignAnswers, type Atom } from './alignment.js'
import type { Content } from './content.js'
import { contributionExchanges, readContribution, type Contribution } from './contributions.js'
import { isTheme } from './landmark-blocks.js'
import { joinedFracties, loose, loosePart, numbered, sectionOf, wrapped } from './outline-nodes.js'
import type { AnswerOutline, OutlineNode, PartOutline, SectionOutline } from './outline.js'
import type { RawPart } from './parts.js'
import type { Counter } from './runs.js'
import { splitAnswers, splitSections, type RawSection } from './split-sections.js'
import { readTogether } from './together.js'

/** All questions first, all answers later. */
export function readSeparated(parts: readonly RawPart[], content: Content, count: Counter): OutlineNode[] {
  const asking = parts.filter((part) => part.role === 'questions').map((part) => ({ part, ...splitSections(part.blocks, content) }))
  const answering = parts.filter((part) => part.role === 'answers').map((part) => ({ part, ...splitAnswers(part.blocks) }))
  const sections = asking.flatMap((part) => part.sections)
  const contributions = sections.map((raw) => readContribution(raw.blocks, raw.fracties, content))
  const answers = answering.flatMap((part) => part.sections)
  const paired = pairSections(sections, contributions, answers, content, count)
  const nodes = parts.flatMap((part) => {
    const asked = asking.find((other) => other.part === part)
    if (asked) {
      const children = asked.sections.map((raw) => sectionOf(raw, paired.questions.get(raw) ?? [], joinedFracties(raw, content)))
      return wrapped(part, [...loose(asked.before), ...interleave(asked.sections, children), ...loose(asked.closing)])
    }
    const answered = answering.find((other) => other.part === part)
    if (answered) {
      const children = answered.sections.map((raw) => sectionOf(raw, (paired.answers.get(raw) ?? []).map((answer) => withRespondent(answer, part)), []))
      return wrapped(part, [...loose(answered.before), ...interleave(answered.sections, children), ...loose(answered.closing)])
    }
    return part.role === 'other' ? loosePart(part) : wrapped(part, readTogether(part, { asking: !part.blocks.some((block) => block.landmark?.type === 'marker'), each: false }, content, count))
  })
  // A part of both kinds may stand before those of one.
  return numbered(nodes)
}

/** Puts the subheadings over a section before it. */
function interleave(raws: readonly RawSection[], sections: readonly SectionOutline[]): PartOutline['children'] {
  return sections.flatMap((section, index) => [...loose(raws[index]?.over ?? []), section])
}

function withRespondent(child: SectionOutline['children'][number], part: RawPart): SectionOutline['children'][number] {
  return child.type === 'answer' && child.respondent === null ? { ...child, respondent: part.respondent } : child
}

interface PairedSections {
  questions: Map<RawSection, SectionOutline['children']>
  answers: Map<RawSection, SectionOutline['children']>
}

/** Matches the sections of the answers with those of the questions by their fracties, and pairs what stands in them. */
function pairSections(sections: readonly RawSection[], contributions: readonly Contribution[], answers: readonly RawSection[], content: Content, count: Counter): PairedSections {
  const out: PairedSections = { questions: new Map(), answers: new Map() }
  for (const group of matchSections(sections, contributions, answers)) {
    const atoms: Atom[] = group.questions.flatMap((index) => contributions[index]?.atoms ?? [])
    const replies = group.answers.flatMap((index) => repliesOf(answers[index]?.blocks ?? []))
    const pairings = alignAnswers(atoms, replies, content)
    let passed = 0
    const ordinals: number[] = []
    for (const index of group.questions) {
      const raw = sections[index]
      const contribution = contributions[index]
      if (!raw || !contribution) continue
      const own = pairings.filter((pairing) => pairing.from >= passed && pairing.to <= passed + contribution.atoms.length)
      const exchanges = contributionExchanges(contribution, own.map((pairing) => ({ ...pairing, from: pairing.from - passed, to: pairing.to - passed })), count)
      ordinals.push(...exchanges.flatMap((exchange) => (exchange.type === 'exchange' ? [exchange.ordinal] : [])))
      out.questions.set(raw, [...loose(contribution.introduction), ...exchanges])
      passed += contribution.atoms.length
    }
    for (const index of group.answers) {
      const raw = answers[index]
      if (raw) out.answers.set(raw, answerChildren(raw, replies, pairings.map((pairing, at) => ({ ...pairing, ordinal: ordinals[at] ?? 0 }))))
    }
  }
  return out
}

/** The paragraphs that answer; a short line at the very end stands over nothing, and so is no subheading. */
function repliesOf(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, at) => block.landmark === null && (at === blocks.length - 1 || !isTheme(block)))
}

/** The answers of a section in order, with the headings that stand between them. */
function answerChildren(raw: RawSection, replies: readonly Block[], pairings: readonly { answerFrom: number; answerTo: number; ordinal: number }[]): SectionOutline['children'] {
  const owner = new Map<Block, number>()
  for (const pairing of pairings) for (let at = pairing.answerFrom; at < pairing.answerTo; at++) owner.set(replies[at] as Block, pairing.ordinal)
  const out: SectionOutline['children'] = []
  for (const block of raw.blocks) {
    const ordinal = owner.get(block)
    const last = out.at(-1)
    if (ordinal === undefined) out.push({ type: 'block', block })
    else if (last?.type === 'answer' && last.ordinal === ordinal) last.parts[0]?.blocks.push(block)
    else out.push({ type: 'answer', ordinal, shared: [], respondent: null, parts: [{ marker: null, blocks: [block] }] } satisfies AnswerOutline)
  }
  return out
}

/** Sections that are paired as a group: indices of questions and of answers. */
interface SectionGroup {
  questions: number[]
  answers: number[]
}

/**
 * Each section of answers goes with the section of questions of the same
 * fracties; questions whose answers have no heading of their own go with the
 * section before them.
 */
function matchSections(sections: readonly RawSection[], contributions: readonly Contribution[], answers: readonly RawSection[]): SectionGroup[] {
  const asking = sections.map((_, index) => index).filter((index) => (contributions[index]?.atoms.length ?? 0) > 0)
  const silent = sections.map((_, index) => index).filter((index) => !asking.includes(index))
  const match = new Map<number, number>()
  let from = 0
  answers.forEach((answer, index) => {
    const found = asking.findIndex((section, at) => at >= from && sameFracties(sections[section], answer))
    if (found < 0) return
    match.set(asking[found] ?? -1, index)
    from = found + 1
  })
  const groups: SectionGroup[] = silent.map((index) => ({ questions: [index], answers: [] }))
  let group: SectionGroup = { questions: [], answers: [] }
  let taken = 0
  for (const section of asking) {
    const matched = match.get(section)
    if (matched !== undefined && group.questions.length > 0) {
      group.answers.push(...range(taken, matched))
      taken = matched
      if (group.answers.length > 0) {
        groups.push(group)
        group = { questions: [], answers: [] }
      }
    }
    group.questions.push(section)
  }
  group.answers.push(...range(taken, answers.length))
  groups.push(group)
  return groups.sort((a, b) => (a.questions[0] ?? Infinity) - (b.questions[0] ?? Infinity))
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)
}

function sameFracties(a: RawSection | undefined, b: RawSection): boolean {
  return a !== undefined && a.fracties.length > 0 && [...a.fracties].sort().join() === [...b.fracties].sort().join()
}
