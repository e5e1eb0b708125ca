import type {
  Answer, Exchange, Flow, FootnoteDefinition, FractieSection, Heading, KastNode, KamerstukReference, Part, Phrasing, Reference, Root, RootContent, ThemeSection
} from '../kast.js'
import type {
  Citation, RecordAnswer, RecordAsk, RecordCrossReference, RecordExchange, RecordParagraph, RecordReference, RecordSection, RecordSide, RecordSource, VerslagRecord
} from './types.js'

/** What the tree cannot tell of its source. */
export interface ToRecordOptions {
  source?: Partial<RecordSource> | undefined
}

/** Where the walk is. */
interface Place {
  exchange: number | null
  side: RecordSide | 'footnote'
  /** Paragraphs met so far in this side. */
  paragraph: number
  /** Label of the footnote, within one. */
  footnote: string | null
  /** Questions within the question block. */
  asks: RecordAsk[] | null
}

/** A reference with the offset that orders it. */
interface Placed {
  at: number
  reference: RecordReference
}

/** What one paragraph or line gave. */
interface Line {
  text: string
  footnotes: string[]
}

/** The work of one projection. */
interface Projection {
  record: VerslagRecord
  header: Place
  /** By ordinal of the exchange that they stand with. */
  answers: Map<number, RecordAnswer>
  citations: Map<string, Citation[]>
  placed: Placed[]
}

/** A paper's number in the registry of the house, which needs no dossier: `2022D41386`. */
const registryNumber = /^\d{4}[A-Z]\d+$/u

const THEME_DEPTH = 4
const MARKER_DEPTH = 5

/**
 * Projects a tree onto a record. Nothing is read again: what the tree does not say, the record does not have.
 *
 * @param root tree
 * @param options facts about the source that are not in its text
 */
export function toRecord(root: Root, options: ToRecordOptions = {}): VerslagRecord {
  const projection: Projection = {
    record: emptyRecord(root, options.source ?? {}),
    header: placeIn('header', null),
    answers: new Map(),
    citations: new Map(),
    placed: []
  }
  const definitions: FootnoteDefinition[] = []
  for (const child of root.children) {
    if (child.type === 'notes') definitions.push(...child.children)
    else projectChild(projection, child)
  }
  for (const definition of definitions) projectDefinition(projection, definition)
  return finish(projection)
}

function emptyRecord(root: Root, source: Partial<RecordSource>): VerslagRecord {
  return {
    schema: 'kamerstuk/record@1',
    source: { name: '', sha256: '', bytes: 0, format: root.data.format, ...source },
    id: null,
    type: root.kind,
    chamber: root.chamber,
    sessionYear: root.sessionYear,
    dossiers: [],
    number: null,
    title: null,
    adopted: null,
    committee: null,
    addressees: [],
    subjects: [],
    submitted: null,
    answered: null,
    signatories: [],
    sections: [],
    exchanges: [],
    footnotes: [],
    references: [],
    crossReferences: [],
    diagnostics: root.data.messages.map(({ ruleId, severity, reason, place }) => ({
      rule: ruleId,
      severity,
      message: reason,
      line: place.start.line,
      column: place.start.column
    }))
  }
}

function projectChild(projection: Projection, child: Exclude<RootContent, { type: 'notes' }>): void {
  const { record, header } = projection
  switch (child.type) {
    case 'documentHeader':
      for (const item of child.children) {
        if (item.type === 'dossierTitle') record.dossiers.push({ number: item.dossier, suffix: item.suffix, title: item.title })
        else if (item.type === 'documentTitle') {
          record.number ??= item.number
          record.title ??= item.title
        } else if (item.type === 'dateLine' && item.event === 'adopted') record.adopted ??= item.date
        if (item.type === 'pageBreak') continue
        readLine(projection, item.children, header)
        header.paragraph++
      }
      break
    case 'preamble':
      record.committee ??= child.committee
      record.submitted ??= child.submitted
      record.answered ??= child.answered
      record.addressees.push(...child.addressees.map((addressee) => ({ ...addressee })))
      record.subjects.push(...child.subjects.map((subject) => ({ ...subject })))
      readFlow(projection, child.children, header)
      break
    case 'signature':
      if (child.name !== null) record.signatories.push({ role: child.role, name: child.name })
      readLine(projection, child.children, header)
      header.paragraph++
      break
    case 'tableOfContents':
      break
    case 'part':
      projectPart(projection, child)
      break
    case 'fractieSection':
    case 'themeSection':
      projectSection(projection, child, null)
      break
    default:
      readFlow(projection, [child], placeIn('introduction', null))
  }
}

function projectPart(projection: Projection, part: Part): void {
  const place = placeIn('introduction', null)
  for (const child of part.children) {
    if (child.type === 'fractieSection' || child.type === 'themeSection') projectSection(projection, child, part)
    else if (child.type !== 'tableOfContents') readFlow(projection, [child], place)
  }
}

/** A section of answers only mirrors a section of questions; the record lists the latter. */
function projectSection(projection: Projection, section: FractieSection | ThemeSection, part: Part | null): void {
  const { record } = projection
  const out: RecordSection = {
    id: section.identifier,
    part: part?.number ?? null,
    heading: null,
    fracties: section.type === 'fractieSection' ? [...section.fracties] : [],
    joins: section.type === 'fractieSection' ? [...section.joins] : [],
    introduction: [],
    exchanges: []
  }
  const place = placeIn('introduction', null)
  let mirror = part?.role === 'answers'
  for (const child of section.children) {
    if (child.type === 'exchange') projectExchange(projection, child, out)
    else if (child.type === 'answer') {
      projectAnswer(projection, child)
      mirror = true
    } else if (child.type === 'heading') {
      const { text } = readLine(projection, child.children, place)
      out.heading ??= text
    } else if (child.type !== 'tableOfContents') {
      const paragraphs = readFlow(projection, [child], place)
      if (out.exchanges.length === 0) out.introduction.push(...paragraphs)
    }
  }
  if (out.exchanges.length > 0 || !mirror) record.sections.push(out)
}

function projectExchange(projection: Projection, exchange: Exchange, section: RecordSection): void {
  const { ordinal, confidence } = exchange.data
  const question = placeIn('question', ordinal)
  const out: RecordExchange = {
    id: '',
    ordinal,
    printed: exchange.number,
    section: section.id,
    heading: null,
    fracties: [...section.fracties],
    question: { paragraphs: [], asks: question.asks ?? [] },
    answer: null,
    confidence
  }
  for (const child of exchange.children) {
    if (child.type === 'heading') {
      const { text } = readLine(projection, child.children, question)
      out.heading ??= text
    } else if (child.type === 'question') {
      const { flow } = leadingHeadings(projection, child.children, question)
      out.question.paragraphs.push(...readFlow(projection, flow, question))
    } else if (child.type === 'answer') projectAnswer(projection, child)
  }
  section.exchanges.push(ordinal)
  projection.record.exchanges.push(out)
}

function projectAnswer(projection: Projection, answer: Answer): void {
  const ordinal = Number.parseInt(answer.identifier, 10)
  const before = projection.answers.get(ordinal)
  const place = placeIn('answer', answer.shared[0] ?? (Number.isNaN(ordinal) ? null : ordinal))
  place.paragraph = before?.paragraphs.length ?? 0
  const { marker, flow } = leadingHeadings(projection, answer.children, place)
  const paragraphs = readFlow(projection, flow, place)
  if (before) {
    before.paragraphs.push(...paragraphs)
    before.marker ??= marker
    before.respondent ??= answer.respondent
  } else projection.answers.set(ordinal, { marker, respondent: answer.respondent, paragraphs, shared: [...answer.shared] })
}

/** Reads the headings before the text: a label, or an answer's marker, which is no heading of a theme; and leaves out the markers further on, where a second minister goes on. */
function leadingHeadings(projection: Projection, children: readonly (Heading | Flow)[], place: Place): { marker: string | null; flow: readonly Flow[] } {
  let marker: string | null = null
  let at = 0
  for (; at < children.length; at++) {
    const child = children[at]
    if (child?.type !== 'heading') break
    const { text } = readLine(projection, child.children, place)
    if (child.depth !== THEME_DEPTH) marker ??= text
  }
  const rest = children.slice(at)
  for (const child of rest) if (isMarker(child)) readLine(projection, child.children, place)
  return { marker, flow: rest.filter((child) => !isMarker(child)) }
}

function isMarker(child: Heading | Flow): child is Heading {
  return child.type === 'heading' && child.depth === MARKER_DEPTH
}

function projectDefinition(projection: Projection, definition: FootnoteDefinition): void {
  const citedIn = projection.citations.get(definition.identifier) ?? []
  const [first] = citedIn
  const place: Place = { ...placeIn(first?.side ?? 'footnote', first?.exchange ?? null), footnote: definition.label, asks: null }
  const texts = definition.children.map((paragraph) => readLine(projection, paragraph.children, place).text)
  projection.record.footnotes.push({ label: definition.label, text: texts.filter((text) => text !== '').join('\n\n'), citedIn })
}

function placeIn(side: Place['side'], exchange: number | null): Place {
  return { exchange, side, paragraph: 0, footnote: null, asks: side === 'question' ? [] : null }
}

/** Reads paragraphs, headings and list items, and counts them in the place. */
function readFlow(projection: Projection, nodes: readonly Flow[], place: Place): RecordParagraph[] {
  const out: RecordParagraph[] = []
  for (const node of nodes) {
    if (node.type === 'list') for (const item of node.children) out.push(...readFlow(projection, item.children, place))
    else if (node.type !== 'pageBreak') {
      const { text, footnotes } = readLine(projection, node.children, place)
      if (text === '') continue
      out.push({ text, footnotes, start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 })
      place.paragraph++
    }
  }
  return out
}

/** Reads running text once: its words, and on the way its marks, references and questions. */
function readLine(projection: Projection, nodes: readonly Phrasing[], place: Place): Line {
  const pieces: string[] = []
  const footnotes: string[] = []
  for (const node of nodes) readNode(projection, node, place, pieces, footnotes)
  return { text: wordsFrom(pieces, 0), footnotes }
}

function readNode(projection: Projection, node: KastNode, place: Place, pieces: string[], footnotes: string[]): void {
  if (node.type === 'text' || node.type === 'pageBreak') pieces.push(node.value)
  else if (node.type === 'footnoteReference') {
    footnotes.push(node.label)
    cite(projection, node.identifier, place)
  } else if ('children' in node) {
    const from = pieces.length
    const named = node.type === 'kamerstukReference' || node.type === 'reference' ? referenceOf(node, place) : null
    if (named) projection.placed.push({ at: node.position?.start.offset ?? 0, reference: named })
    for (const child of node.children) readNode(projection, child, place, pieces, footnotes)
    if (named) named.raw = wordsFrom(pieces, from)
    else if (node.type === 'ask') place.asks?.push({ form: node.form, text: wordsFrom(pieces, from) })
    else if (node.type === 'questionReference') {
      const reference = crossReferenceOf(node, wordsFrom(pieces, from), place)
      if (reference) projection.record.crossReferences.push(reference)
    }
  }
}

/** The words of the pieces from an index on. */
function wordsFrom(pieces: readonly string[], from: number): string {
  const words = pieces.length === from + 1 ? (pieces[from] ?? '') : pieces.slice(from).join('')
  return words.trim()
}

function cite(projection: Projection, identifier: string, place: Place): void {
  const { exchange, side, paragraph } = place
  if (place.footnote !== null || side === 'footnote') return
  const citations = projection.citations.get(identifier)
  const citation = { exchange, side, paragraph }
  if (citations) citations.push(citation)
  else projection.citations.set(identifier, [citation])
}

/** A reference whose words are still to be read. */
function referenceOf(node: KamerstukReference | Reference, { exchange, side, footnote }: Place): RecordReference {
  const { id, candidates, url, confidence } = node.data
  return {
    type: typeOf(node),
    id,
    raw: '',
    url,
    exchange,
    side,
    footnote,
    confidence,
    ...(candidates.length > 0 ? { candidates: [...candidates] } : {})
  }
}

/** A dossier named without a paper is no paper. */
function typeOf(node: KamerstukReference | Reference): string {
  if (node.type === 'reference') return node.scheme
  return node.number === null && node.data.candidates.length === 0 ? 'dossier' : 'kamerstuk'
}

function crossReferenceOf(node: Extract<Phrasing, { type: 'questionReference' }>, raw: string, place: Place): RecordCrossReference | null {
  const printed = Number.parseInt(node.number, 10)
  if (place.exchange === null || Number.isNaN(printed)) return null
  const [best] = node.data.candidates
  return { raw, printed, from: place.exchange, to: best?.exchange ?? null, confidence: best?.score ?? 0, evidence: [...(best?.evidence ?? [])] }
}

/** Identifies the paper, joins answers to questions, and orders the references. */
function finish({ record, answers, placed }: Projection): VerslagRecord {
  const { id, number } = identify(record)
  record.id = id
  record.number = number
  const shared = new Map<number, RecordAnswer>()
  for (const answer of answers.values()) for (const ordinal of answer.shared) if (!shared.has(ordinal)) shared.set(ordinal, answer)
  for (const footnote of record.footnotes) footnote.citedIn = footnote.citedIn.flatMap((citation) => sharedCitations(citation, shared))
  for (const exchange of record.exchanges) {
    exchange.id = `${id ?? ''}#${String(exchange.ordinal)}`
    exchange.answer = answers.get(exchange.ordinal) ?? shared.get(exchange.ordinal) ?? null
  }
  record.references = placed.sort((a, b) => a.at - b.at).map(({ reference }) => reference)
  return record
}

/** A footnote in an answer that several exchanges share is cited in each of them. */
function sharedCitations(citation: Citation, shared: ReadonlyMap<number, RecordAnswer>): Citation[] {
  const answer = citation.side === 'answer' && citation.exchange !== null ? shared.get(citation.exchange) : undefined
  return answer ? answer.shared.map((exchange) => ({ ...citation, exchange })) : [citation]
}

function identify({ type, chamber, sessionYear, dossiers, number }: VerslagRecord): { id: string | null; number: string | null } {
  if (number === null) return { id: null, number }
  if (registryNumber.test(number)) return { id: number, number: null }
  if (type === 'kamervragen' && chamber !== null && sessionYear !== null) {
    return { id: `ah-${chamber === 'tweede-kamer' ? 'tk' : 'ek'}-${sessionYear.replace('-', '')}-${number}`, number }
  }
  const [dossier] = dossiers
  if (!dossier) return { id: null, number }
  return { id: ['kst', dossier.number, ...(dossier.suffix === null ? [] : [dossier.suffix]), number].join('-'), number }
}
