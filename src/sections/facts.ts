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
  return nodes.flatMap((node) => (node.type === 'part' ? node.children.filter((child) => child.type === 'section') : node.type === 'section' ? [node] : []))
}

/** The entries of the contents, wherever these stand. */
export function contentsEntries(nodes: readonly (OutlineNode | PartOutline['children'][number] | SectionOutline['children'][number])[]): ContentsEntry[] {
  return nodes.flatMap((node) => (node.type === 'contents' ? node.entries : node.type === 'part' || node.type === 'section' ? contentsEntries(node.children) : []))
}

/** All answers in order, those that stand apart from their questions included. */
export function answersOf(nodes: readonly OutlineNode[]): AnswerOutline[] {
  return sectionsOf(nodes).flatMap((section) => section.children.flatMap((child) => (child.type === 'answer' ? [child] : child.type === 'exchange' ? (child.answer ?? []) : [])))
}

/** All exchanges in order, those whose answers stand in a part of their own included. */
export function exchangesOf(nodes: readonly OutlineNode[]): ExchangeFacts[] {
  const sections = sectionsOf(nodes)
  const apart = new Map<number, Block[]>()
  for (const section of sections) {
    for (const child of section.children) if (child.type === 'answer') apart.set(child.ordinal, [...(apart.get(child.ordinal) ?? []), ...child.parts.flatMap((part) => part.blocks)])
  }
  return sections.flatMap((section) =>
    section.children.flatMap((child) =>
      child.type !== 'exchange'
        ? []
        : [{
            ordinal: child.ordinal,
            numbers: child.number?.split(', ') ?? [],
            fracties: section.fracties,
            question: child.questions.flatMap((question) => question.blocks),
            answer: child.answer?.parts.flatMap((part) => part.blocks) ?? apart.get(child.ordinal) ?? [],
            outline: child
          }]
    )
  )
}
