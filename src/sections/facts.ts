import type { Block } from '../tokenize/block.js'
import type { AnswerOutline, ContentsEntry, ExchangeOutline, Outline, OutlineNode, PartOutline, SectionOutline } from './outline.js'

/** What the header tells that other stages need. */
export interface HeaderFacts {
  dossiers: { number: string; suffix: string | null }[]
  /** Number of the paper. */
  number: string | null
  /** ISO date on which it was adopted. */
  date: string | null
  /** ISO date on which the questions were submitted. */
  submitted: string | null
}

/** The facts of the header. */
export function headerFacts(outline: Outline): HeaderFacts {
  const lines = outline.children.flatMap((node) => (node.type === 'header' ? node.lines : []))
  const preamble = outline.children.find((node) => node.type === 'preamble')
  return {
    dossiers: lines.flatMap((line) => (line.role === 'dossierTitle' ? [{ number: line.dossier, suffix: line.suffix }] : [])),
    number: lines.find((line) => line.role === 'documentTitle')?.number ?? null,
    date: lines.find((line) => line.role === 'dateLine')?.date ?? preamble?.answered ?? preamble?.submitted ?? null,
    submitted: preamble?.submitted ?? null
  }
}

/** An exchange with the paragraphs of both sides, wherever they stand. */
export interface ExchangeFacts {
  ordinal: number
  numbers: string[]
  fracties: string[]
  question: Block[]
  answer: Block[]
  outline: ExchangeOutline
}

/** All sections of an outline. */
export function sectionsOf(nodes: readonly OutlineNode[]): SectionOutline[] {
  const sections: SectionOutline[] = []
  for (const node of nodes) {
    if (node.type === 'section') sections.push(node)
    else if (node.type === 'part') for (const child of node.children) if (child.type === 'section') sections.push(child)
  }
  return sections
}

/** The entries of the contents, wherever these stand. */
export function contentsEntries(nodes: readonly (OutlineNode | PartOutline['children'][number] | SectionOutline['children'][number])[]): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  for (const node of nodes) {
    const own = node.type === 'contents' ? node.entries : node.type === 'part' || node.type === 'section' ? contentsEntries(node.children) : []
    for (const entry of own) entries.push(entry)
  }
  return entries
}

/** All answers in order, those that stand apart from their questions included. */
export function answersOf(nodes: readonly OutlineNode[]): AnswerOutline[] {
  const answers: AnswerOutline[] = []
  for (const section of sectionsOf(nodes)) {
    for (const child of section.children) {
      if (child.type === 'answer') answers.push(child)
      else if (child.type === 'exchange' && child.answer) answers.push(child.answer)
    }
  }
  return answers
}

/** All exchanges in order, those whose answers stand in a part of their own included. */
export function exchangesOf(nodes: readonly OutlineNode[]): ExchangeFacts[] {
  const sections = sectionsOf(nodes)
  const apart = new Map<number, Block[]>()
  for (const section of sections) {
    for (const child of section.children) if (child.type === 'answer') apart.set(child.ordinal, [...(apart.get(child.ordinal) ?? []), ...blocksOf(child.parts)])
  }
  const exchanges: ExchangeFacts[] = []
  for (const { children, fracties } of sections) {
    for (const child of children) {
      if (child.type !== 'exchange') continue
      const { ordinal, number, questions, answer } = child
      exchanges.push({ ordinal, numbers: number?.split(', ') ?? [], fracties, question: blocksOf(questions), answer: answer ? blocksOf(answer.parts) : (apart.get(ordinal) ?? []), outline: child })
    }
  }
  return exchanges
}

/** The blocks of several pieces in a row. */
function blocksOf(pieces: readonly { blocks: readonly Block[] }[]): Block[] {
  const blocks: Block[] = []
  for (const piece of pieces) for (const block of piece.blocks) blocks.push(block)
  return blocks
}
