import type { Addressee, Chamber, Cue, DateEvent, DocumentKind, Subject } from '../kast.js'
import type { Block } from '../tokenize/block.js'

/**
 * The outline: what the section detector makes of the blocks, and what the tree
 * is built from. Every block stands in it once.
 */
export interface Outline {
  kind: DocumentKind
  chamber: Chamber | null
  /** As printed. */
  sessionYear: string | null
  /** In reading order. */
  children: OutlineNode[]
}

/** A part of the outline that becomes a child of the root. */
export type OutlineNode =
  | { type: 'header'; lines: HeaderLine[] }
  | PreambleOutline
  | { type: 'signature'; blocks: Block[]; role: string; name: string | null }
  | ContentsOutline
  | PartOutline
  | SectionOutline
  | { type: 'block'; block: Block }

/** A line over the paper, with its facts. */
export type HeaderLine =
  | { role: 'dossierTitle'; blocks: Block[]; dossier: string; suffix: string | null; title: string | null }
  | { role: 'documentTitle'; blocks: Block[]; number: string | null; title: string | null }
  | { role: 'dateLine'; blocks: Block[]; date: string | null; event: DateEvent | null }
  | { role: 'other'; blocks: Block[] }

/** The introduction, with its facts. */
export interface PreambleOutline {
  type: 'preamble'
  blocks: Block[]
  committee: string | null
  addressees: Addressee[]
  subjects: Subject[]
  submitted: string | null
  answered: string | null
}

/** The contents: at the root, or in the part or section that they stand in. */
export interface ContentsOutline {
  type: 'contents'
  heading: Block
  entries: ContentsEntry[]
}

/** An entry of the contents and the section it leads to. */
export interface ContentsEntry {
  block: Block
  identifier: string | null
}

/** A part. */
export interface PartOutline {
  type: 'part'
  role: 'exchange' | 'questions' | 'answers' | 'letter'
  number: string | null
  respondent: string | null
  heading: Block | null
  children: (SectionOutline | ContentsOutline | { type: 'block'; block: Block })[]
}

/** A section: what stands under one heading, or under none. */
export interface SectionOutline {
  type: 'section'
  identifier: string
  heading: Block | null
  label: string
  fracties: string[]
  joins: string[]
  /** Where the fracties were read. */
  evidence: string[]
  known: boolean
  children: (ExchangeOutline | AnswerOutline | ContentsOutline | { type: 'block'; block: Block })[]
}

/** A question, and its answer where that follows it. */
export interface ExchangeOutline {
  type: 'exchange'
  ordinal: number
  number: string | null
  heading: Block | null
  questions: { label: Block | null; blocks: Block[] }[]
  answer: AnswerOutline | null
  border: { score: number; cues: Cue[] } | null
  pairing: { score: number; cues: Cue[] } | null
  confidence: number
}

/** An answer. */
export interface AnswerOutline {
  type: 'answer'
  /** The exchange it belongs to. */
  ordinal: number
  /** All exchanges it serves. */
  shared: number[]
  respondent: string | null
  /** The marker over each stretch: several where more than one minister answers. */
  parts: { marker: Block | null; blocks: Block[] }[]
}
