import type {
  Citation, RecordAsk, RecordCrossReference, RecordDiagnostic, RecordDossier, RecordExchange, RecordFootnote, RecordParagraph, RecordReference, RecordSection, Signatory, VerslagRecord,
} from '../record/types.js'
import { documentKinds } from '../record/document-kinds.js'
import type { Addressee, Subject } from '../kast.js'
import { type Field, type ForeignKey, integer, json, maybeDate, maybeInteger, maybeText, number, type Table, table, text } from './definition.js'

/** An item with the document that it belongs to, and its place among the document's items. */
interface Placed<Item> {
  documentId: string
  /** From 1. */
  position: number
  item: Item
}

/** A paragraph with where it stands. */
interface PlacedParagraph {
  exchange: number | null
  section: string
  side: 'introduction' | 'question' | 'answer'
  /** From 0. */
  index: number
  paragraph: RecordParagraph
}

/**
 * What a document is called in every table: its identifier, or where the text does not tell that, the digest of its
 * source (`sha256-…`), which names the same file again and nothing else.
 */
export const documentId = ({ id, source }: VerslagRecord): string => id ?? (source.sha256 === '' ? source.name : `sha256-${source.sha256}`)

/** Names of fracties, as one text. */
const listed = (names: readonly string[]): string => names.join(', ')

const joined = (paragraphs: readonly RecordParagraph[]): string => paragraphs.map(paragraph => paragraph.text).join('\n\n')

const placed = <Item>(record: VerslagRecord, items: readonly Item[]): Placed<Item>[] => {
  const document = documentId(record)
  return items.map((item, index) => ({ documentId: document, position: index + 1, item }))
}

const paragraphsOf = (record: VerslagRecord): PlacedParagraph[] => {
  const at = (exchange: number | null, section: string, side: PlacedParagraph['side'], paragraphs: readonly RecordParagraph[]): PlacedParagraph[] =>
    paragraphs.map((paragraph, index) => ({ exchange, section, side, index, paragraph }))
  const exchanges = new Map<string, RecordExchange[]>()
  for (const exchange of record.exchanges) {
    const siblings = exchanges.get(exchange.section)
    if (siblings) siblings.push(exchange)
    else exchanges.set(exchange.section, [exchange])
  }
  return record.sections.flatMap(section => [
    ...at(null, section.id, 'introduction', section.introduction),
    ...(exchanges.get(section.id) ?? []).flatMap(({ ordinal, question, answer }) => [
      ...at(ordinal, section.id, 'question', question.paragraphs),
      ...at(ordinal, section.id, 'answer', answer?.paragraphs ?? []),
    ]),
  ])
}

const toDocument: ForeignKey = { columns: ['document_id'], table: 'documents', to: ['id'] }
const toExchange = (column: string): ForeignKey => ({ columns: ['document_id', column], table: 'exchanges', to: ['document_id', 'ordinal'] })
const toSection: ForeignKey = { columns: ['document_id', 'section'], table: 'sections', to: ['document_id', 'id'] }

const documentColumn = <Item>(): Field<Placed<Item>> => text('The document', ({ documentId }) => documentId)
const position = <Item>(description: string): Field<Placed<Item>> => integer(`${description}, from 1`, ({ position }) => position)

const documents = table<VerslagRecord>({
  name: 'documents',
  description: 'One row a paper',
  itemsOf: record => [record],
  primaryKey: ['id'],
  indexes: [['sha256'], ['answered']],
  fields: {
    id: text('Identifier of the paper: kst-22112-4312; where the text does not tell it, sha256- and the digest of the source', documentId),
    sha256: text('SHA-256 of the source file in hexadecimal', ({ source }) => source.sha256),
    source_name: text('Name of the source file', ({ source }) => source.name),
    source_bytes: integer('Size of the source file in bytes', ({ source }) => source.bytes),
    source_format: text('How the source was read: txt, md', ({ source }) => source.format),
    type: text('Kind of paper', ({ type }) => type, documentKinds),
    chamber: maybeText('The house whose paper it is', ({ chamber }) => chamber, ['tweede-kamer', 'eerste-kamer']),
    session_year: maybeText('Parliamentary year: 2025-2026', ({ sessionYear }) => sessionYear),
    dossier: maybeText('The first dossier, its suffix behind a hyphen: 22112, 21501-02', ({ dossiers: [first] }) =>
      first === undefined ? null : first.suffix === null ? first.number : `${first.number}-${first.suffix}`),
    number: maybeText('Number or letter in the dossier: 4312, AB', ({ number: value }) => value),
    title: maybeText('Title as printed', ({ title }) => title),
    adopted: maybeDate('Date on which the paper was adopted', ({ adopted }) => adopted),
    committee: maybeText('Committee as printed, without the article', ({ committee }) => committee),
    submitted: maybeDate('Date on which the questions were submitted', ({ submitted }) => submitted),
    answered: maybeDate('Date on which the questions were answered', ({ answered }) => answered),
  },
})

const dossiers = table<Placed<RecordDossier>>({
  name: 'dossiers',
  description: 'Dossiers that a paper belongs to',
  itemsOf: record => placed(record, record.dossiers),
  primaryKey: ['document_id', 'position'],
  foreignKeys: [toDocument],
  indexes: [['number']],
  fields: {
    document_id: documentColumn(),
    position: position('Place among the dossiers'),
    number: text('Number without spaces: 22112', ({ item }) => item.number),
    suffix: maybeText('Sub-dossier, chapter or fund: 33, XVI', ({ item }) => item.suffix),
    title: maybeText('Title as printed', ({ item }) => item.title),
  },
})

const addressees = table<Placed<Addressee>>({
  name: 'addressees',
  description: 'To whom the questions of a paper were put',
  itemsOf: record => placed(record, record.addressees),
  primaryKey: ['document_id', 'position'],
  foreignKeys: [toDocument],
  indexes: [['label']],
  fields: {
    document_id: documentColumn(),
    position: position('Place among the addressees'),
    label: text('As printed, without the article: minister van Buitenlandse Zaken', ({ item }) => item.label),
    role: text('minister, staatssecretaris, regering, …', ({ item }) => item.role),
    portfolio: maybeText('Portfolio: Buitenlandse Zaken', ({ item }) => item.portfolio),
  },
})

const subjects = table<Placed<Subject>>({
  name: 'subjects',
  description: 'The letters and papers that the questions of a paper are about',
  itemsOf: record => placed(record, record.subjects),
  primaryKey: ['document_id', 'position'],
  foreignKeys: [toDocument],
  indexes: [['reference']],
  fields: {
    document_id: documentColumn(),
    position: position('Place among the subjects'),
    kind: maybeText('Kind of paper: brief', ({ item }) => item.kind),
    date: maybeDate('Its date', ({ item }) => item.date),
    title: maybeText('Its title or subject', ({ item }) => item.title),
    reference: maybeText('Its identifier: kst-22112-4102', ({ item }) => item.reference),
  },
})

const signatories = table<Placed<Signatory>>({
  name: 'signatories',
  description: 'Who signed a paper',
  itemsOf: record => placed(record, record.signatories),
  primaryKey: ['document_id', 'position'],
  foreignKeys: [toDocument],
  fields: {
    document_id: documentColumn(),
    position: position('Place among the signatories'),
    role: text('voorzitter, fungerend voorzitter, griffier, adjunct-griffier, …', ({ item }) => item.role),
    name: text('Name as printed', ({ item }) => item.name),
  },
})

const sections = table<Placed<RecordSection>>({
  name: 'sections',
  description: 'Who asks, or under which theme: the parts that the questions of a paper stand in',
  itemsOf: record => placed(record, record.sections),
  primaryKey: ['document_id', 'id'],
  foreignKeys: [toDocument],
  fields: {
    document_id: documentColumn(),
    id: text('Names the section within the paper', ({ item }) => item.id),
    position: position('Place among the sections'),
    part: maybeText('Number of the part that it stands in, as printed: I', ({ item }) => item.part),
    heading: maybeText('Its heading, as printed', ({ item }) => item.heading),
    fracties: text('Canonical short names of the fracties that ask, with a comma between; empty where none is named', ({ item }) => listed(item.fracties)),
    joins: text('Fracties whose questions these fracties join, with a comma between', ({ item }) => listed(item.joins)),
  },
})

const exchanges = table<Placed<RecordExchange>>({
  name: 'exchanges',
  description: 'One row a question with its answer',
  itemsOf: record => placed(record, record.exchanges),
  primaryKey: ['document_id', 'ordinal'],
  foreignKeys: [toDocument, toSection],
  indexes: [['document_id', 'section']],
  fields: {
    document_id: documentColumn(),
    ordinal: integer('1, 2, … through the paper', ({ item }) => item.ordinal),
    id: text('Names the exchange: the document, #, the ordinal', ({ documentId, item }) => `${documentId}#${String(item.ordinal)}`),
    printed: maybeText('The number printed at the question', ({ item }) => item.printed),
    section: text('The section that asks', ({ item }) => item.section),
    heading: maybeText('Thematic subheading over this exchange', ({ item }) => item.heading),
    fracties: text('Canonical short names of the fracties that ask, with a comma between; empty where none is named', ({ item }) => listed(item.fracties)),
    question: text('The question: its paragraphs with an empty line between', ({ item }) => joined(item.question.paragraphs)),
    answer: maybeText('The answer likewise; null where there is none', ({ item }) => (item.answer === null ? null : joined(item.answer.paragraphs))),
    marker: maybeText('Heading over the answer, as printed: Antwoord van het kabinet', ({ item }) => item.answer?.marker ?? null),
    respondent: maybeText('Who answers, where marker or part say so', ({ item }) => item.answer?.respondent ?? null),
    shared: maybeText('Ordinals of all exchanges that this answer serves, with a comma between, where it is more than one', ({ item }) =>
      item.answer === null || item.answer.shared.length === 0 ? null : item.answer.shared.join(', ')),
    confidence: number('Of the borders and the pairing of this exchange, from 0 to 1', ({ item }) => item.confidence),
  },
})

const exchangeFracties = table<Placed<{ ordinal: number; fractie: string }>>({
  name: 'exchange_fracties',
  description: 'One row a fractie that asks in an exchange',
  itemsOf: record => placed(record, record.exchanges.flatMap(({ ordinal, fracties }) => [...new Set(fracties)].map(fractie => ({ ordinal, fractie })))),
  primaryKey: ['document_id', 'ordinal', 'fractie'],
  foreignKeys: [toDocument, toExchange('ordinal')],
  indexes: [['fractie']],
  fields: {
    document_id: documentColumn(),
    ordinal: integer('The exchange', ({ item }) => item.ordinal),
    fractie: text('Canonical short name: GroenLinks-PvdA', ({ item }) => item.fractie),
  },
})

const asks = table<Placed<{ ordinal: number; index: number; ask: RecordAsk }>>({
  name: 'asks',
  description: 'The single questions within the question of an exchange',
  itemsOf: record => placed(record, record.exchanges.flatMap(({ ordinal, question }) => question.asks.map((ask, index) => ({ ordinal, index: index + 1, ask })))),
  primaryKey: ['document_id', 'ordinal', 'position'],
  foreignKeys: [toDocument, toExchange('ordinal')],
  fields: {
    document_id: documentColumn(),
    ordinal: integer('The exchange', ({ item }) => item.ordinal),
    position: integer('Place within the question, from 1', ({ item }) => item.index),
    form: text('A question, a question in a subordinate clause, or a request', ({ item }) => item.ask.form, ['direct', 'indirect', 'request']),
    text: text('The words', ({ item }) => item.ask.text),
  },
})

const paragraphs = table<Placed<PlacedParagraph>>({
  name: 'paragraphs',
  description: 'One row a paragraph or list item of introductions, questions and answers, in order; an answer that serves several exchanges stands with each',
  itemsOf: record => placed(record, paragraphsOf(record)),
  primaryKey: ['document_id', 'position'],
  foreignKeys: [toDocument, toSection, toExchange('exchange')],
  indexes: [['document_id', 'exchange']],
  fields: {
    document_id: documentColumn(),
    position: position('Place among the paragraphs'),
    section: text('The section', ({ item }) => item.section),
    exchange: maybeInteger('Ordinal of the exchange; null in an introduction', ({ item }) => item.exchange),
    side: text('The side that it stands in', ({ item }) => item.side, ['introduction', 'question', 'answer']),
    paragraph: integer('Index in the paragraphs of that side, from 0', ({ item }) => item.index),
    text: text('Reading text: without footnote marks, page breaks and cut words mended', ({ item }) => item.paragraph.text),
    footnotes: maybeText('Labels of the footnotes marked in it, with a comma between', ({ item }) => (item.paragraph.footnotes.length === 0 ? null : listed(item.paragraph.footnotes))),
    start_offset: integer('Offset of its first UTF-16 unit in the source', ({ item }) => item.paragraph.start),
    end_offset: integer('Offset after its last UTF-16 unit in the source', ({ item }) => item.paragraph.end),
  },
})

const footnotes = table<Placed<RecordFootnote>>({
  name: 'footnotes',
  description: 'One row a footnote',
  itemsOf: record => placed(record, record.footnotes),
  primaryKey: ['document_id', 'position'],
  foreignKeys: [toDocument],
  fields: {
    document_id: documentColumn(),
    position: position('Place among the footnotes'),
    label: text('As marked in the text', ({ item }) => item.label),
    text: text('Text of the footnote; its paragraphs stand apart by an empty line', ({ item }) => item.text),
  },
})

const footnoteCitations = table<Placed<Citation & { footnote: number }>>({
  name: 'footnote_citations',
  description: 'Where footnotes are marked',
  itemsOf: record => placed(record, record.footnotes.flatMap(({ citedIn }, index) => citedIn.map(citation => ({ ...citation, footnote: index + 1 })))),
  primaryKey: ['document_id', 'position'],
  foreignKeys: [toDocument, { columns: ['document_id', 'footnote'], table: 'footnotes', to: ['document_id', 'position'] }, toExchange('exchange')],
  indexes: [['document_id', 'footnote'], ['document_id', 'exchange']],
  fields: {
    document_id: documentColumn(),
    position: position('Place among the marks'),
    footnote: integer('Position of the footnote', ({ item }) => item.footnote),
    exchange: maybeInteger('Ordinal of the exchange; null outside the exchanges', ({ item }) => item.exchange),
    side: text('The part of the paper that the mark stands in', ({ item }) => item.side, ['question', 'answer', 'introduction', 'header']),
    paragraph: integer('Index in the paragraphs of that side, from 0', ({ item }) => item.paragraph),
  },
})

const documentReferences = table<Placed<RecordReference>>({
  name: 'document_references',
  description: 'Every reference in a paper, in order of the source, those in footnotes included',
  itemsOf: record => placed(record, record.references),
  primaryKey: ['document_id', 'position'],
  foreignKeys: [toDocument, toExchange('exchange')],
  indexes: [['id'], ['document_id', 'exchange']],
  fields: {
    document_id: documentColumn(),
    position: position('Place among the references'),
    type: text('kamerstuk for papers; else dossier, handelingen, eu-act, act, ecli, …', ({ item }) => item.type),
    id: maybeText('Identifier of what is cited: kst-22112-4102; null where only candidates can be named', ({ item }) => item.id),
    raw: text('The words as written', ({ item }) => item.raw),
    url: maybeText('Public address', ({ item }) => item.url),
    exchange: maybeInteger('Ordinal of the exchange that it stands in; null outside the exchanges', ({ item }) => item.exchange),
    side: text('Where it stands; in a footnote: where that is marked, or footnote where no mark was found', ({ item }) => item.side, ['question', 'answer', 'introduction', 'header', 'footnote']),
    footnote: maybeText('Label of the footnote that it stands in', ({ item }) => item.footnote),
    confidence: number('That this is a reference, and to this, from 0 to 1', ({ item }) => item.confidence),
    candidates: json('Identifiers that the words allow, best first: a list of texts', ({ item }) => JSON.stringify(item.candidates ?? [])),
  },
})

const crossReferences = table<Placed<RecordCrossReference>>({
  name: 'cross_references',
  description: 'References to another question of the same paper',
  itemsOf: record => placed(record, record.crossReferences),
  primaryKey: ['document_id', 'position'],
  foreignKeys: [toDocument, toExchange('from_exchange'), toExchange('to_exchange')],
  indexes: [['document_id', 'from_exchange'], ['document_id', 'to_exchange']],
  fields: {
    document_id: documentColumn(),
    position: position('Place among the cross-references'),
    raw: text('The words as written: vraag 10', ({ item }) => item.raw),
    printed: integer('The number as printed', ({ item }) => item.printed),
    from_exchange: integer('Ordinal of the exchange that says it', ({ item }) => item.from),
    to_exchange: maybeInteger('Ordinal of the exchange that is meant; null where none can be told', ({ item }) => item.to),
    confidence: number('Of the exchange that is meant, from 0 to 1', ({ item }) => item.confidence),
    evidence: json('What it rests on: a list of texts', ({ item }) => JSON.stringify(item.evidence)),
  },
})

const diagnostics = table<Placed<RecordDiagnostic>>({
  name: 'diagnostics',
  description: 'Doubts and faults found in a paper, in order of the source',
  itemsOf: record => placed(record, record.diagnostics),
  primaryKey: ['document_id', 'position'],
  foreignKeys: [toDocument],
  indexes: [['rule']],
  fields: {
    document_id: documentColumn(),
    position: position('Place among the diagnostics'),
    rule: text('Name of the rule', ({ item }) => item.rule),
    severity: text('error: the text is not what was expected', ({ item }) => item.severity, ['info', 'warning', 'error']),
    message: text('What is the matter', ({ item }) => item.message),
    line_number: integer('Line in the source, from 1', ({ item }) => item.line),
    column_number: integer('Column in the source, from 1, in UTF-16 units', ({ item }) => item.column),
  },
})

/** Every table, each after those that its keys lead to. */
export const tables: readonly Table[] = [
  documents, dossiers, addressees, subjects, signatories, sections, exchanges, exchangeFracties, asks, paragraphs, footnotes, footnoteCitations, documentReferences, crossReferences, diagnostics,
]
