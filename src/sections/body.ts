import type { DocumentKind } from '../kast.js'
import { findFracties } from '../text/fracties.js'
import type { Block } from '../tokenize/block.js'
import { alignAnswers, type Atom } from './alignment.js'
import type { Content } from './content.js'
import { contributionExchanges, groupAtoms, openingFracties, readContribution, type Contribution } from './contributions.js'
import { readSignature } from './header/signature.js'
import { mannerOf } from './introduction.js'
import { isTheme } from './landmark-blocks.js'
import type { AnswerOutline, OutlineNode, PartOutline, SectionOutline } from './outline.js'
import { counter, isUnmarked, readRuns, readUnmarked, type Counter } from './runs.js'

/** A stretch of the body between part headings. */
interface RawPart {
  heading: Block | null
  role: PartOutline['role'] | 'other' | 'none'
  number: string | null
  respondent: string | null
  blocks: Block[]
}

/** A stretch of a part under one heading, or under none. */
interface RawSection {
  heading: Block | null
  /** Subheadings directly over the section's own heading. */
  over: Block[]
  fracties: string[]
  label: string
  known: boolean
  evidence: string[]
  blocks: Block[]
}

/** What the header says of the body. */
export interface Paper {
  kind: DocumentKind
  /** Who asked, where the title says so and no heading does. */
  fracties: string[]
}

/** Reads the body of a paper: parts, sections, exchanges. */
export function readBody(blocks: readonly Block[], content: Content, paper: Paper): OutlineNode[] {
  return paper.fracties.length > 0 ? attributed(readParts(blocks, content, paper), paper.fracties) : readParts(blocks, content, paper)
}

/** Sections without a fractie of their own are of those who asked. */
function attributed(nodes: readonly OutlineNode[], fracties: readonly string[]): OutlineNode[] {
  const attribute = (section: SectionOutline): SectionOutline =>
    section.fracties.length > 0 ? section : { ...section, fracties: [...fracties], label: fracties.join(', '), evidence: ['title'] }
  return nodes.map((node) => {
    if (node.type === 'section') return attribute(node)
    return node.type === 'part' ? { ...node, children: node.children.map((child) => (child.type === 'section' ? attribute(child) : child)) } : node
  })
}

function readParts(blocks: readonly Block[], content: Content, paper: Paper): OutlineNode[] {
  const parts = splitParts(blocks)
  const count = counter()
  const questions = parts.filter((part) => part.role === 'questions')
  const answers = parts.filter((part) => part.role === 'answers')
  if (questions.length > 0 && answers.length > 0) return readSeparated(parts, content, count)
  const asking = !blocks.some((block) => block.landmark?.type === 'marker')
  return parts.flatMap((part) => (part.role === 'other' ? loosePart(part) : wrapped(part, readTogether(part, { asking, each: paper.kind === 'kamervragen' }, content, count))))
}

/** Splits at part headings, and tells which parts ask and which answer. */
function splitParts(blocks: readonly Block[]): RawPart[] {
  const answerHead = separatingMarker(blocks)
  const parts: RawPart[] = [{ heading: null, role: 'none', number: null, respondent: null, blocks: [] }]
  blocks.forEach((block, index) => {
    const found = block.landmark
    if (found?.type === 'part') parts.push({ heading: block, role: found.role, number: found.number, respondent: found.respondent, blocks: [] })
    else if (index === answerHead && found?.type === 'marker') parts.push({ heading: block, role: 'answers', number: null, respondent: found.respondent, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  })
  const filled = parts.filter((part) => part.heading !== null || part.blocks.length > 0)
  const letters = filled.filter((part) => part.role === 'letter')
  const markers = blocks.filter((block) => block.landmark?.type === 'marker').length
  if (letters.length >= 2 && markers < 2) {
    letters.forEach((part, index) => (part.role = index === letters.length - 1 ? 'answers' : 'questions'))
  }
  const answering = filled.some((part) => part.role === 'answers' && part.blocks.length > 0)
  for (const part of filled) {
    if (part.role === 'answers' && part.blocks.length === 0) part.role = 'other'
    if (part.role === 'none' && answering && !filled.some((other) => other.role === 'questions') && part === filled[0]) part.role = 'questions'
  }
  return filled
}

/** Paragraphs without a marker that a single marker must have on both sides to head a part. */
const partLength = 2

/**
 * `Reactie van de minister` over all answers at once looks like the marker of a
 * single answer: it stands alone, behind several questions and before as many
 * answers.
 */
function separatingMarker(blocks: readonly Block[]): number {
  const markers = blocks.flatMap((block, index) => (block.landmark?.type === 'marker' && block.landmark.numbers.length === 0 ? [index] : []))
  const all = blocks.filter((block) => block.landmark?.type === 'marker').length
  const at = markers[0]
  if (at === undefined || all !== 1) return -1
  const answeringPart = blocks.some((block) => block.landmark?.type === 'part' && block.landmark.role === 'answers')
  const asking = blocks.slice(0, at)
  const sections = asking.filter((block) => block.landmark?.type === 'fractie').length
  const contributions = sections >= 2 || new Set(asking.flatMap((block) => openingFracties(block.text)?.fracties.join() ?? [])).size >= 2
  const before = blocks.slice(0, at).filter((block) => block.landmark === null).length
  const after = blocks.length - at - 1
  return !answeringPart && before >= partLength && after >= partLength && (contributions || blocks.slice(at).some((block) => block.landmark?.type === 'fractie')) ? at : -1
}

function wrapped(part: RawPart, children: PartOutline['children']): OutlineNode[] {
  if (part.heading === null) return children
  const role = part.role === 'none' || part.role === 'other' ? 'exchange' : part.role
  return [{ type: 'part', role, number: part.number, respondent: part.respondent, heading: part.heading, children }]
}

function loosePart(part: RawPart): OutlineNode[] {
  return [...(part.heading ? [part.heading] : []), ...part.blocks].map((block) => ({ type: 'block', block }))
}

const loose = (blocks: readonly Block[]): { type: 'block'; block: Block }[] => blocks.map((block) => ({ type: 'block', block }))

/** Splits a part into its sections; `before` holds what stands before the first. */
function splitSections(blocks: readonly Block[], content: Content): { before: Block[]; sections: RawSection[]; closing: Block[] } {
  const closing = closingLength(blocks)
  const own = blocks.slice(0, blocks.length - closing)
  const headed = own.some((block) => block.landmark?.type === 'fractie')
  const split = headed ? splitAtHeadings(own) : own.some((block) => block.landmark?.type === 'questionLabel') ? splitAtThemes(own) : splitAtOpenings(own, content)
  return { ...split, closing: blocks.slice(blocks.length - closing) }
}

function splitAtHeadings(blocks: readonly Block[]): { before: Block[]; sections: RawSection[] } {
  const before: Block[] = []
  const sections: RawSection[] = []
  for (const block of blocks) {
    const current = sections.at(-1)
    if (block.landmark?.type === 'fractie') {
      const { fracties, label, known } = block.landmark
      sections.push({ heading: block, over: takeThemes(current?.blocks ?? before), fracties, label, known, evidence: ['heading'], blocks: [] })
    } else (current?.blocks ?? before).push(block)
  }
  return { before, sections }
}

/** Subheadings at the end of a stretch stand over the heading that follows. */
function takeThemes(blocks: Block[]): Block[] {
  const last = blocks.at(-1)
  if (!last || !isTheme(last) || blocks.at(-2)?.landmark?.type === 'marker') return []
  blocks.pop()
  return [last]
}

const unnamed = (heading: Block | null, blocks: Block[]): RawSection => ({ heading, over: [], fracties: [], label: '', known: true, evidence: [], blocks })

/** Lists of numbered questions: each subheading over a label begins a section. */
function splitAtThemes(blocks: readonly Block[]): { before: Block[]; sections: RawSection[] } {
  const sections: RawSection[] = [unnamed(null, [])]
  blocks.forEach((block, index) => {
    if (isTheme(block) && blocks[index + 1]?.landmark?.type === 'questionLabel') sections.push(unnamed(block, []))
    else sections.at(-1)?.blocks.push(block)
  })
  const first = sections[0]
  if (first && !first.blocks.some((block) => block.landmark !== null)) return { before: first.blocks, sections: sections.slice(1) }
  return { before: [], sections }
}

/** No headings: a fractie's contribution begins where a paragraph opens on its behalf. */
function splitAtOpenings(blocks: readonly Block[], content: Content): { before: Block[]; sections: RawSection[] } {
  const before: Block[] = []
  const sections: RawSection[] = []
  let answering = false
  for (const block of blocks) {
    const opening = answering ? null : openingFracties(block.text)
    const current = sections.at(-1)
    if (block.landmark?.type === 'marker') answering = true
    if (opening && (!current || opening.fracties.join() !== current.fracties.join()) && startsContribution(block, current, content)) {
      sections.push({ heading: null, over: takeThemes(current?.blocks ?? before), ...opening, evidence: ['sentence'], blocks: [block] })
    } else (current?.blocks ?? before).push(block)
    if (block.landmark === null) answering = false
  }
  if (sections.length === 0) return { before: [], sections: [unnamed(null, before)] }
  return { before, sections }
}

/** Within a contribution other fracties are named too; a new one opens by taking note, thanking or joining. */
function startsContribution(block: Block, current: RawSection | undefined, content: Content): boolean {
  if (!current || content.asks(block).length > 0) return true
  const manner = mannerOf(block)
  return manner.opens || manner.joins || manner.announces || manner.noQuestions
}

/** How many blocks at the end of a part close a letter, sign it or list an agenda. */
function closingLength(blocks: readonly Block[]): number {
  let length = 0
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at]
    if (!block || block.landmark !== null || !closesPart(block)) break
    length = blocks.length - at
  }
  return length
}

function closesPart(block: Block): boolean {
  return readSignature(block.text) !== null || isSignOff(block.text) || mannerOf(block).closes
}

/** `De Minister van Sociale Zaken en Werkgelegenheid, C.E.G. van Gennip`: an office, a comma and a name. */
function isSignOff(text: string): boolean {
  return text.length < 200 && /^(?:de|het) (?:minister|staatssecretaris|voorzitter|griffier|waarnemend|fungerend|ondervoorzitter)/iu.test(text) && /,[\p{L}\s.'’-]{2,50}$/u.test(text)
}

function sectionOf(raw: RawSection, identifier: string, children: SectionOutline['children'], joins: readonly string[]): SectionOutline {
  return { type: 'section', identifier, heading: raw.heading, label: raw.label, fracties: raw.fracties, joins: [...joins], evidence: raw.evidence, known: raw.known, children }
}

/** Fracties whose questions a contribution joins. */
function joinedFracties(raw: RawSection): string[] {
  return raw.blocks.flatMap((block) => (joining.test(block.text) && mannerOf(block).joins ? joinTargets(block) : [])).filter((name) => !raw.fracties.includes(name))
}

const joining = /\b(?:sluit|sloot|sloten)/iu

function joinTargets(block: Block): string[] {
  return findFracties(block.text.slice(block.text.search(joining))).map((mention) => mention.name)
}
/** How a part is read. */
interface Way {
  /** It holds questions only. */
  asking: boolean
  /** Each number is a question of its own, however many one answer serves. */
  each: boolean
}

/** A part in which questions and answers follow each other, or which holds questions only. */
function readTogether(part: RawPart, way: Way, content: Content, count: Counter): PartOutline['children'] {
  const { before, sections, closing } = splitSections(part.blocks, content)
  const children: PartOutline['children'] = loose(before)
  for (const raw of sections) {
    children.push(...loose(raw.over))
    children.push(isUnmarked(raw.blocks) ? unmarkedSection(raw, content, count) : way.asking ? askingSection(raw, content, count) : exchangeSection(raw, way.each, content, count))
  }
  return [...children, ...loose(closing)]
}

function exchangeSection(raw: RawSection, each: boolean, content: Content, count: Counter): SectionOutline {
  const identifier = `s${count.next}`
  const { introduction, exchanges } = readRuns(raw.blocks, each, content, count)
  return sectionOf(raw, identifier, [...loose(introduction), ...exchanges], joinedFracties(raw))
}

function unmarkedSection(raw: RawSection, content: Content, count: Counter): SectionOutline {
  const identifier = `s${count.next}`
  const { introduction, exchanges } = readUnmarked(raw.blocks, content, count)
  return sectionOf(raw, identifier, [...loose(introduction), ...exchanges], joinedFracties(raw))
}

function askingSection(raw: RawSection, content: Content, count: Counter): SectionOutline {
  const identifier = `s${count.next}`
  const contribution = readContribution(raw.blocks, raw.fracties, content)
  const exchanges = contributionExchanges(contribution, groupAtoms(contribution.atoms), count)
  return sectionOf(raw, identifier, [...loose(contribution.introduction), ...exchanges], joinedFracties(raw))
}

/** All questions first, all answers later. */
function readSeparated(parts: readonly RawPart[], content: Content, count: Counter): OutlineNode[] {
  const asking = parts.filter((part) => part.role === 'questions').map((part) => ({ part, ...splitSections(part.blocks, content) }))
  const answering = parts.filter((part) => part.role === 'answers').map((part) => ({ part, ...splitAnswers(part.blocks) }))
  const sections = asking.flatMap((part) => part.sections)
  const contributions = sections.map((raw) => readContribution(raw.blocks, raw.fracties, content))
  const answers = answering.flatMap((part) => part.sections)
  const paired = pairSections(sections, contributions, answers, content, count)
  return parts.flatMap((part) => {
    const asked = asking.find((other) => other.part === part)
    if (asked) {
      const children = asked.sections.map((raw) => sectionOf(raw, paired.identifiers.get(raw) ?? '', paired.questions.get(raw) ?? [], joinedFracties(raw)))
      return wrapped(part, [...loose(asked.before), ...interleave(asked.sections, children), ...loose(asked.closing)])
    }
    const answered = answering.find((other) => other.part === part)
    if (answered) {
      const children = answered.sections.map((raw, index) => sectionOf(raw, `a${index + 1}`, (paired.answers.get(raw) ?? []).map((answer) => withRespondent(answer, part)), []))
      return wrapped(part, [...loose(answered.before), ...interleave(answered.sections, children), ...loose(answered.closing)])
    }
    return part.role === 'other' ? loosePart(part) : wrapped(part, readTogether(part, { asking: true, each: false }, content, count))
  })
}

/** Puts the subheadings over a section before it. */
function interleave(raws: readonly RawSection[], sections: readonly SectionOutline[]): PartOutline['children'] {
  return sections.flatMap((section, index) => [...loose(raws[index]?.over ?? []), section])
}

function withRespondent(child: SectionOutline['children'][number], part: RawPart): SectionOutline['children'][number] {
  return child.type === 'answer' && child.respondent === null ? { ...child, respondent: part.respondent } : child
}

/** The sections of a part with answers; without headings it is one, and what introduces the letter stands before it. */
function splitAnswers(blocks: readonly Block[]): { before: Block[]; sections: RawSection[]; closing: Block[] } {
  const closing = closingLength(blocks)
  const own = blocks.slice(0, blocks.length - closing)
  const closed = blocks.slice(blocks.length - closing)
  if (own.some((block) => block.landmark?.type === 'fractie')) return { ...splitAtHeadings(own), closing: closed }
  let lead = 0
  while (lead < own.length - 1 && isLetterLine(own[lead], lead)) lead++
  return { before: own.slice(0, lead), sections: [unnamed(null, own.slice(lead))], closing: closed }
}

/** The address, place and date of a letter, and the sentences that open it. */
function isLetterLine(block: Block | undefined, index: number): boolean {
  if (!block) return false
  const manner = mannerOf(block)
  return manner.letter || (manner.opens && index < 4) || /^(?:'s-|’s-)?\p{Lu}[\p{L}\s-]{2,30},\s(?:\d{1,2} \p{L}+ \d{4}|\d{4})$/u.test(block.text) || /^(?:Geachte|Aan )/u.test(block.text)
}

interface PairedSections {
  identifiers: Map<RawSection, string>
  questions: Map<RawSection, SectionOutline['children']>
  answers: Map<RawSection, SectionOutline['children']>
}

/** Matches the sections of the answers with those of the questions by their fracties, and pairs what stands in them. */
function pairSections(sections: readonly RawSection[], contributions: readonly Contribution[], answers: readonly RawSection[], content: Content, count: Counter): PairedSections {
  const out: PairedSections = { identifiers: new Map(), questions: new Map(), answers: new Map() }
  for (const group of matchSections(sections, contributions, answers)) {
    const atoms: Atom[] = group.questions.flatMap((index) => contributions[index]?.atoms ?? [])
    const replies = group.answers.flatMap((index) => (answers[index]?.blocks ?? []).filter((block) => !isTheme(block) && block.landmark === null))
    const pairings = alignAnswers(atoms, replies, content)
    let passed = 0
    const ordinals: number[] = []
    for (const index of group.questions) {
      const raw = sections[index]
      const contribution = contributions[index]
      if (!raw || !contribution) continue
      out.identifiers.set(raw, `s${count.next}`)
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
