// Labelled papers: what a paper says, once, from which `render.ts` makes texts and `gold.ts` what a record of them must hold.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentKind } from '../../src/kast.js'

/** A dossier, as printed and as identifiers write it. */
export interface TruthDossier {
  printed: string
  number: string
  title: string
}

/** The facts of the header. What the text does not state is left out or null. */
export interface TruthHeader {
  id: string
  type: DocumentKind
  chamber?: string
  dossiers: TruthDossier[]
  number?: string | null
  adopted?: string | null
  committee?: string | null
  addressees?: string[]
  subjects?: { date: string | null; reference: string | null }[]
  submitted?: string | null
  answered?: string | null
  signatories?: { role: string; name: string }[]
}

/** A question with its answer. Paragraphs bear footnote marks as `[^1]`. */
export interface TruthExchange {
  ordinal: number
  heading?: string | null
  /** One label, or one for each question paragraph where an answer serves several questions. */
  questionLabel?: string | string[]
  question: string[]
  marker?: string
  answer: string[]
}

/** What one fractie asked. */
export interface TruthSection {
  heading: string | null
  /** Heading over the answers, where the layout is separated; the section's own where it is left out. */
  answerHeading?: string | null
  fracties: string[]
  introduction?: string[]
  exchanges: TruthExchange[]
}

/** How questions and answers stand. */
export type Layout = 'interleaved' | 'separated' | 'numbered' | 'questions-only'

/** A question of the same paper named by its printed number; `from` and `to` are ordinals. */
export interface TruthCrossReference {
  printed: number
  from: number
  to: number
}

/** A labelled paper. */
export interface Truth {
  id: string
  layout: Layout
  header: TruthHeader
  sessionYear?: string
  dossierLines?: string[]
  titleLine: string
  adoptedLine?: string | null
  preamble: string[]
  signatures?: string[]
  toc: { heading: string; entries: string[] } | null
  parts?: string[]
  partPreambles?: string[][]
  partClosings?: string[][]
  sections: TruthSection[]
  footnotes?: Record<string, string>
  references?: string[]
  crossReferences?: TruthCrossReference[]
}

/** Half of the labelled papers: looked at while the parser is written, or not. */
export type Half = 'open' | 'held'

/** Both halves. */
export const halves: readonly Half[] = ['open', 'held']

/** A labelled paper with the name of its file. */
export interface Paper {
  /** `a01` */
  name: string
  half: Half
  truth: Truth
}

const ending = '.truth.json'

/** A footnote mark in a truth; the group is the label. */
export const mark: RegExp = /\[\^(\d+)\]/gu

/** The labels of the footnotes marked in a text, in order. */
export const marksOf = (text: string): string[] => [...text.matchAll(mark)].map(([, label]) => label ?? '')

/**
 * The labelled papers of a half, by name. They are looked for in the working folder, which for scripts and tests is the project's.
 *
 * @param folder folder that holds the halves
 */
export function readPapers(half: Half, folder: string = join('fixtures', 'labelled')): Paper[] {
  const files = readdirSync(join(folder, half)).filter((file) => file.endsWith(ending)).sort()
  return files.map((file) => ({ name: file.slice(0, -ending.length), half, truth: JSON.parse(readFileSync(join(folder, half, file), 'utf8')) as Truth }))
}

/** What a paper is counted under: its layout; the short papers that were made for their headers (named h…) apart. */
export const groupOf = ({ name, truth }: Paper): string => (name.startsWith('h') ? 'headers' : truth.layout)

/** All groups, in the order in which they are shown. */
export const groups: readonly string[] = ['interleaved', 'separated', 'numbered', 'questions-only', 'headers']
