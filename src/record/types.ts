import type { Addressee, Chamber, DocumentKind, Subject } from '../kast.js'

/** One paper as flat data: the shape that databases and notebooks take. The field names are settled. */
export interface VerslagRecord {
  schema: 'kamerstuk/record@1'
  source: RecordSource
  /** `kst-22112-4312`; null where the text does not tell. */
  id: string | null
  type: DocumentKind
  chamber: Chamber | null
  /** `2025-2026` */
  sessionYear: string | null
  dossiers: RecordDossier[]
  /** Number or letter in the dossier: `4312`, `AB`; null for a paper outside any dossier. */
  number: string | null
  /** As printed. */
  title: string | null
  /** ISO date. */
  adopted: string | null
  /** As printed, without the article. */
  committee: string | null
  addressees: Addressee[]
  /** The letters and papers that the questions are about. */
  subjects: Subject[]
  /** ISO date on which the questions were submitted. */
  submitted: string | null
  /** ISO date on which they were answered. */
  answered: string | null
  signatories: Signatory[]
  sections: RecordSection[]
  /** In order of the questions. */
  exchanges: RecordExchange[]
  footnotes: RecordFootnote[]
  /** In order of the source, those in footnotes included. */
  references: RecordReference[]
  crossReferences: RecordCrossReference[]
  diagnostics: RecordDiagnostic[]
}

/** The file that the record was made of. */
export interface RecordSource {
  /** File name. */
  name: string
  /** Digest of the file in hexadecimal; empty where not given. */
  sha256: string
  bytes: number
  format: string
}

/** A dossier that the paper belongs to. */
export interface RecordDossier {
  /** Without spaces: `22112`. */
  number: string
  /** `33`, `XVI` */
  suffix: string | null
  title: string | null
}

/** Somebody who signed the paper. */
export interface Signatory {
  /** `voorzitter`, `griffier`, … */
  role: string
  name: string
}

/** A paragraph of reading text: no footnote marks, page breaks mended. A list item is a paragraph of its own. */
export interface RecordParagraph {
  text: string
  /** Labels of the footnotes marked in it. */
  footnotes: string[]
  /** Offset of its first UTF-16 unit in the source. */
  start: number
  /** Offset after its last UTF-16 unit. */
  end: number
}

/** What one fractie, or several together, asked; or the questions under one theme. */
export interface RecordSection {
  id: string
  /** Number of the part it stands in, as printed: `I`. */
  part: string | null
  heading: string | null
  /** Canonical short names. */
  fracties: string[]
  /** Fracties whose questions this one joins. */
  joins: string[]
  /** What is said before the first question. */
  introduction: RecordParagraph[]
  /** Ordinals. */
  exchanges: number[]
}

/** One question within a question block. */
export interface RecordAsk {
  form: 'direct' | 'indirect' | 'request'
  text: string
}

/** The answer to a question. */
export interface RecordAnswer {
  /** `Antwoord van het kabinet` */
  marker: string | null
  respondent: string | null
  paragraphs: RecordParagraph[]
  /** Ordinals of all exchanges that this answer serves, where it is more than one. */
  shared: number[]
}

/** A question with its answer. */
export interface RecordExchange {
  /** Stable across runs of the same text. */
  id: string
  /** 1, 2, … through the document. */
  ordinal: number
  /** The number printed at the question. */
  printed: string | null
  /** `sections[].id` */
  section: string
  /** Thematic subheading over this exchange. */
  heading: string | null
  /** Canonical short names. */
  fracties: string[]
  question: { paragraphs: RecordParagraph[]; asks: RecordAsk[] }
  answer: RecordAnswer | null
  /** From 0 to 1: of this exchange's borders and pairing. */
  confidence: number
}

/** The part of the paper that something stands in. */
export type RecordSide = 'question' | 'answer' | 'introduction' | 'header'

/** A place where a footnote is marked. */
export interface Citation {
  /** Ordinal; null outside the exchanges. */
  exchange: number | null
  side: RecordSide
  /** Index in the paragraphs of that side, from 0. */
  paragraph: number
}

/** A footnote. */
export interface RecordFootnote {
  label: string
  text: string
  citedIn: Citation[]
}

/** A paper, law or judgment named in the text. */
export interface RecordReference {
  /** `kamerstuk` for papers, else the recogniser's type: `dossier`, `eu-act`, `ecli`, … */
  type: string
  /** Canonical identifier; null where only candidates can be named. */
  id: string | null
  /** The words as written. */
  raw: string
  url: string | null
  /** Ordinal; null outside the exchanges. */
  exchange: number | null
  /** Where it stands; in a footnote, where that is marked; `footnote` where no mark of it was found. */
  side: RecordSide | 'footnote'
  /** Label of the footnote that it stands in. */
  footnote: string | null
  /** From 0 to 1. */
  confidence: number
  /** Identifiers that the words allow, best first; left out where there are none. */
  candidates?: string[]
}

/** A question of the same paper, named by its number. */
export interface RecordCrossReference {
  raw: string
  /** The number as printed. */
  printed: number
  /** Ordinal of the exchange that says it. */
  from: number
  /** Ordinal of the exchange that is meant. */
  to: number | null
  /** From 0 to 1. */
  confidence: number
  evidence: string[]
}

/** A doubt or a fault. */
export interface RecordDiagnostic {
  rule: string
  severity: 'info' | 'warning' | 'error'
  message: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units. */
  column: number
}
