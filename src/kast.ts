/**
 * kast, the Kamerstuk abstract syntax tree: node types.
 *
 * kast extends unist. A node that means what it means in mdast keeps mdast's
 * `type` and fields, so that utilities such as `mdast-util-to-string` and
 * `unist-util-visit` work on it. Fields hold facts that can be read in the
 * text; what is inferred stands in `data`, with evidence and a confidence
 * from 0 to 1. Trees are JSON-safe: no `undefined`, no class instances, dates
 * as ISO 8601 strings.
 */

/** A place in the source. */
export interface Point {
  /** Line, from 1. */
  line: number
  /** Column in UTF-16 units, from 1. */
  column: number
  /** Offset in UTF-16 units, from 0. */
  offset: number
}

/** From the first character of a node to just after its last. */
export interface Position {
  start: Point
  end: Point
}

/** What every node may have. A generated node has no position. */
export interface Node {
  type: string
  position?: Position
}

/** What kind of paper the document is; `onbekend` where the text is none of the kinds known. */
export type DocumentKind =
  | 'verslag-schriftelijk-overleg'
  | 'verslag-nader-schriftelijk-overleg'
  | 'inbreng-schriftelijk-overleg'
  | 'lijst-van-vragen-en-antwoorden'
  | 'nota-naar-aanleiding-van-het-verslag'
  | 'kamervragen'
  | 'onbekend'

/** The house whose paper it is. */
export type Chamber = 'tweede-kamer' | 'eerste-kamer'

/** How the source was read: as plain or extracted text, or as Markdown. */
export type SourceFormat = 'text' | 'markdown'

/** A doubt or a fault found while parsing: a `VFileMessage` as plain data. */
export interface Message {
  /** The rule's name, a key of the catalogue in `rules.ts`. */
  ruleId: string
  /** What is the matter, one sentence. */
  reason: string
  /** `info` and `warning` leave a tree one can use; `error` says that the text is not what was expected. */
  severity: 'info' | 'warning' | 'error'
  /** Where in the source. */
  place: Position
  /** The words concerned. */
  actual: string | null
  /** What would have been right, where that can be said. */
  expected: string[] | null
  /** The place that this one conflicts with: the earlier definition of a footnote, the entry in the contents. */
  cause: { reason: string; place: Position } | null
}

/** The whole document. */
export interface Root extends Node {
  type: 'root'
  kind: DocumentKind
  chamber: Chamber | null
  /** `2025-2026`: as printed, else derived from the date of the paper. */
  sessionYear: string | null
  children: RootContent[]
  data: {
    format: SourceFormat
    messages: Message[]
    /** How the session year was found: printed in the paper, or derived from its date. */
    sessionYearSource: 'printed' | 'derived' | null
  }
}

/** The lines over the paper: dossiers, title, date. */
export interface DocumentHeader extends Node {
  type: 'documentHeader'
  children: (DossierTitle | DocumentTitle | DateLine | Paragraph | Heading | PageBreak)[]
}

/** `22 112 Nieuwe Commissievoorstellen …` */
export interface DossierTitle extends Node {
  type: 'dossierTitle'
  /** Number without spaces: `22112`, `CXXIV`. */
  dossier: string
  /** Sub-dossier, chapter or fund: `33`, `XVI`, `B`. */
  suffix: string | null
  /** The dossier's title as printed, footnote marks left out. */
  title: string | null
  children: Phrasing[]
}

/** `Nr. 4312 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG` */
export interface DocumentTitle extends Node {
  type: 'documentTitle'
  /** The number or letter in the dossier, or the number of a paper outside it: `4312`, `AB`, `2022D41386`. */
  number: string | null
  /** The words of the title, number and footnote marks left out. */
  title: string | null
  children: Phrasing[]
}

/** What a date line says happened: `Vastgesteld`, `Ontvangen`, `Voorgesteld`, `Ingezonden`, `Den Haag, …`. */
export type DateEvent = 'adopted' | 'received' | 'proposed' | 'submitted' | 'sent'

/** `Vastgesteld 15 april 2026` */
export interface DateLine extends Node {
  type: 'dateLine'
  /** ISO date. */
  date: string | null
  event: DateEvent | null
  children: Phrasing[]
}

/** Somebody to whom the questions were put. */
export interface Addressee {
  /** As printed, the article left out; a shared portfolio is written out for each. */
  label: string
  /** `minister`, `staatssecretaris`, `regering`, … in lower case. */
  role: string
  /** `Buitenlandse Zaken`; null where none is named. */
  portfolio: string | null
}

/** A letter or paper the questions are about. */
export interface Subject {
  kind: string | null
  /** ISO date. */
  date: string | null
  title: string | null
  /** `kst-22112-4102` */
  reference: string | null
}

/** What was asked of whom about which letters, and when. */
export interface Preamble extends Node {
  type: 'preamble'
  committee: string | null
  addressees: Addressee[]
  subjects: Subject[]
  /** ISO date on which the questions were submitted. */
  submitted: string | null
  /** ISO date on which they were answered. */
  answered: string | null
  children: Flow[]
}

/** `De voorzitter van de commissie, Kathmann` */
export interface Signature extends Node {
  type: 'signature'
  /** `voorzitter`, `fungerend voorzitter`, `griffier`, `adjunct-griffier`, … */
  role: string
  name: string | null
  children: Phrasing[]
}

/** The contents, kept and never counted as text: at the root, or in the part or section within which they are printed. */
export interface TableOfContents extends Node {
  type: 'tableOfContents'
  children: (Heading | TocEntry | PageBreak)[]
}

/** One line of the contents. */
export interface TocEntry extends Node {
  type: 'tocEntry'
  /** The identifier of the section it leads to, where one was found. */
  identifier: string | null
  children: Phrasing[]
}

/** A numbered part: the questions, the answers, both in turn, or a letter. */
export interface Part extends Node {
  type: 'part'
  role: 'exchange' | 'questions' | 'answers' | 'letter'
  /** The numeral printed before the heading: `I`, `II`, `A`. */
  number: string | null
  children: (Heading | TableOfContents | FractieSection | ThemeSection | Flow)[]
}

/** How the fracties of a section were resolved. */
export interface FractieData {
  /** 1 where every name is in the lexicon and the group sat on the day of the questions. */
  confidence: number
  /** `heading`, `sentence`, … and the alias that was met. */
  evidence: string[]
}

/** What one fractie, or several together, asked. */
export interface FractieSection extends Node {
  type: 'fractieSection'
  identifier: string
  /** The fractie as printed: `GL-PvdA`. */
  label: string
  /** Canonical short names: `GroenLinks-PvdA`. */
  fracties: string[]
  /** Fracties whose questions this one joins (`sluiten zich aan bij de vragen van …`). */
  joins: string[]
  children: (Heading | TableOfContents | Exchange | Answer | Flow)[]
  data: FractieData
}

/** Questions under a theme, or under no heading at all: no fractie is named. */
export interface ThemeSection extends Node {
  type: 'themeSection'
  identifier: string
  children: (Heading | TableOfContents | Exchange | Answer | Flow)[]
}

/** One reason for a decision, by the name of its cue in the lexicon, with its weight. */
export interface Cue {
  cue: string
  weight: number
}

/** How an exchange was bounded and paired. */
export interface ExchangeData {
  /** 1, 2, … through the document. */
  ordinal: number
  /** From 0 to 1: of the borders and of the pairing together. */
  confidence: number
  /** The border between the answer before and this question; null where a heading or a number marks it. */
  border: { score: number; cues: Cue[] } | null
  /** Where the answers stand in a part of their own: how this question was paired with its answer. */
  pairing: { score: number; cues: Cue[] } | null
}

/** A question and its answer. */
export interface Exchange extends Node {
  type: 'exchange'
  /** The number printed at the question. */
  number: string | null
  children: (Heading | Question | Answer | PageBreak)[]
  data: ExchangeData
}

/** One question block. */
export interface Question extends Node {
  type: 'question'
  /** The ordinal of its exchange. */
  identifier: string
  children: (Heading | Flow)[]
}

/** One answer; where several questions share it, it stands with the last of them, behind which it is printed, and names them all. */
export interface Answer extends Node {
  type: 'answer'
  /** The ordinal of its exchange. */
  identifier: string
  /** Ordinals of all exchanges that this answer serves, where it is more than one. */
  shared: number[]
  /** Who answers, where the marker or the part's heading says so: `het kabinet`. */
  respondent: string | null
  children: (Heading | Flow)[]
}

/** All footnotes, hoisted to the end, so that a question holds only its own words. */
export interface Notes extends Node {
  type: 'notes'
  children: FootnoteDefinition[]
}

/** The mark of a footnote in the text. */
export interface FootnoteReference extends Node {
  type: 'footnoteReference'
  identifier: string
  label: string
}

/** The text of a footnote. */
export interface FootnoteDefinition extends Node {
  type: 'footnoteDefinition'
  identifier: string
  label: string
  children: Paragraph[]
}

/** A turn of the page, inside a paragraph or between two; holds the running headers and footers found there. */
export interface PageBreak extends Node {
  type: 'pageBreak'
  /** What the break reads as in running text: a space, or nothing where a word was cut or no text stands around it. */
  value: ' ' | ''
  /** The page that ends here, where its number is printed. */
  page: number | null
  /** Running headers, footers and page numbers, as printed, in order. */
  furniture: string[]
}

/** A kamerstuk named in the text. */
export interface KamerstukReference extends Node {
  type: 'kamerstukReference'
  dossier: string
  suffix: string | null
  number: string | null
  chamber: 'I' | 'II' | null
  sessionYear: string | null
  relation: 'document' | 'attachment'
  children: Phrasing[]
  data: ReferenceData
}

/**
 * Any other reference: Handelingen, a law, an EU act, a gazette, a judgment.
 * One node with a `scheme` instead of an interface for each: they differ in
 * their identifier only, and a visitor need not list twenty names.
 */
export interface Reference extends Node {
  type: 'reference'
  /** The recogniser's type: `handelingen`, `eu-act`, `ecli`, … */
  scheme: string
  children: Phrasing[]
  data: ReferenceData
}

/** Where a reference leads. */
export interface ReferenceData {
  /** Canonical identifier; null where only candidates can be named. */
  id: string | null
  candidates: string[]
  url: string | null
  confidence: number
  evidence: string[]
}

/** `vraag 10`: a question of the same paper named by its number. */
export interface QuestionReference extends Node {
  type: 'questionReference'
  /** The number as printed. */
  number: string
  children: Phrasing[]
  data: {
    /** Ranked, best first: `exchange` is an ordinal, `score` from 0 to 1. */
    candidates: { exchange: number; score: number; evidence: string[] }[]
  }
}

/** One question within a question block. */
export interface Ask extends Node {
  type: 'ask'
  form: 'direct' | 'indirect' | 'request'
  children: Phrasing[]
}

/** As in mdast; the heading of a part has depth 2, of a fractie 3, a theme 4, a question's label or an answer's marker 5. */
export interface Heading extends Node {
  type: 'heading'
  depth: 1 | 2 | 3 | 4 | 5 | 6
  children: Phrasing[]
}

/** What the joining of two halves of a paragraph rests on. */
export interface SeamData {
  /** Above 0: joined. */
  score: number
  cues: Cue[]
}

/** As in mdast. */
export interface Paragraph extends Node {
  type: 'paragraph'
  children: Phrasing[]
  /** Present where the paragraph was joined over a page break. */
  data?: { seams: SeamData[] }
}

/** As in mdast. */
export interface List extends Node {
  type: 'list'
  ordered: boolean
  children: ListItem[]
}

/** As in mdast, but for the marker: it stays in the item's text, for it is what the text refers to. */
export interface ListItem extends Node {
  type: 'listItem'
  /** `–`, `1.`, `a.` */
  marker: string
  children: Paragraph[]
}

/** As in mdast. */
export interface Text extends Node {
  type: 'text'
  value: string
}

/** As in mdast. */
export interface Emphasis extends Node {
  type: 'emphasis'
  children: Phrasing[]
}

/** As in mdast. */
export interface Strong extends Node {
  type: 'strong'
  children: Phrasing[]
}

/** As in mdast. */
export interface Link extends Node {
  type: 'link'
  url: string
  children: Phrasing[]
}

/** Content maps: a unist extension adds its own nodes by declaration merging. */
export interface PhrasingContentMap {
  text: Text
  emphasis: Emphasis
  strong: Strong
  link: Link
  footnoteReference: FootnoteReference
  pageBreak: PageBreak
  kamerstukReference: KamerstukReference
  reference: Reference
  questionReference: QuestionReference
  ask: Ask
}

/** Block content. */
export interface FlowContentMap {
  paragraph: Paragraph
  heading: Heading
  list: List
  pageBreak: PageBreak
}

/** What may stand directly under the root. */
export interface RootContentMap extends FlowContentMap {
  documentHeader: DocumentHeader
  preamble: Preamble
  signature: Signature
  tableOfContents: TableOfContents
  part: Part
  fractieSection: FractieSection
  themeSection: ThemeSection
  notes: Notes
}

/** Running text and what stands in it. */
export type Phrasing = PhrasingContentMap[keyof PhrasingContentMap]
/** Paragraphs, lists, headings. */
export type Flow = FlowContentMap[keyof FlowContentMap]
/** A child of the root. */
export type RootContent = RootContentMap[keyof RootContentMap]
/** Any node of the tree. */
export type KastNode =
  | Root
  | RootContent
  | Phrasing
  | Flow
  | DossierTitle
  | DocumentTitle
  | DateLine
  | TocEntry
  | Exchange
  | Question
  | Answer
  | FootnoteDefinition
  | ListItem
