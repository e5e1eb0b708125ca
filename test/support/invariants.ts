/** What must hold of whatever is read, in one place: for the properties, the fuzz run and the texts that were hard once. */
import { isDeepStrictEqual } from 'node:util'
import { fromKamerstuk } from '../../src/from-kamerstuk.js'
import type { KastNode, Root, SourceFormat } from '../../src/kast.js'
import { toMarkdown } from '../../src/markdown/to-markdown.js'
import { recordSchema } from '../../src/record/schema.js'
import { toRecord } from '../../src/record/to-record.js'
import type { Citation, RecordParagraph, VerslagRecord } from '../../src/record/types.js'
import { check } from '../../src/tree/check.js'
import { essence, firstDifference } from '../accuracy/mutate.js'

/** An invariant. */
export type Invariant = 'total' | 'check' | 'json' | 'same again' | 'schema' | 'order' | 'links' | 'markdown' | 'time'

/** An invariant that does not hold. */
export interface Fault {
  invariant: Invariant
  /** Where and what, on one line. */
  detail: string
}

/** What came of a text: its tree and record where they could be made, and what is wrong with them. */
export interface Examined {
  tree: Root | null
  record: VerslagRecord | null
  faults: Fault[]
}

/** The values that come more than once. */
const repeated = <T>(values: readonly T[]): T[] => values.filter((value, index) => values.indexOf(value) !== index)

/** Every node of a tree, parents before their children. */
export function* nodesOf(node: KastNode): Generator<KastNode, void, undefined> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

const paragraphsOf = (record: VerslagRecord): RecordParagraph[][] => [
  ...record.sections.map(({ introduction }) => introduction),
  ...record.exchanges.flatMap(({ question, answer }) => [question.paragraphs, answer?.paragraphs ?? []]),
]

/** Paragraphs of one side that do not follow each other in the source. */
const outOfOrder = (record: VerslagRecord): RecordParagraph[] =>
  paragraphsOf(record).flatMap((paragraphs) => paragraphs.filter(({ start, end }, index) => start > end || start < (paragraphs[index - 1]?.end ?? 0)))

/** Names of one tree that come twice, and what leads nowhere in it. */
function brokenInTree(tree: Root): string[] {
  const names = { section: [] as string[], footnote: [] as string[] }
  const led: [kind: 'section', name: string][] = []
  for (const node of nodesOf(tree)) {
    if (node.type === 'fractieSection' || node.type === 'themeSection') names.section.push(node.identifier)
    else if (node.type === 'footnoteDefinition') names.footnote.push(node.identifier)
    else if (node.type === 'tocEntry' && node.identifier !== null) led.push(['section', node.identifier])
  }
  return [
    ...repeated(names.section).map((name) => `two sections ${name}`),
    ...repeated(names.footnote).map((name) => `two footnotes ${name}`),
    ...led.filter(([kind, name]) => !names[kind].includes(name)).map(([, name]) => `the contents lead to section ${name}`),
  ]
}

/** Names of one record that come twice, numbers that are missing, and what leads nowhere in it. */
function brokenInRecord(record: VerslagRecord): string[] {
  const { sections, exchanges, footnotes, references, crossReferences, diagnostics } = record
  const ordinals = exchanges.map(({ ordinal }) => ordinal)
  const listed = sections.flatMap((section) => section.exchanges)
  const byOrdinal = new Map(exchanges.map((exchange) => [exchange.ordinal, exchange]))
  const sectionOf = new Map(sections.flatMap(({ id, exchanges: own }) => own.map((ordinal) => [ordinal, id])))
  const labels = new Set(footnotes.map(({ label }) => label))
  const undefinedNotes = diagnostics.some(({ rule }) => rule === 'undefined-footnote')
  const unknown = (ordinal: number | null): boolean => ordinal !== null && !byOrdinal.has(ordinal)
  const misplaced = ({ exchange, side, paragraph }: Citation): boolean => {
    if (exchange === null) return side === 'question' || side === 'answer'
    const found = byOrdinal.get(exchange)
    const paragraphs = side === 'answer' ? found?.answer?.paragraphs : found?.question.paragraphs
    // A mark in a heading or a label counts with the paragraph behind it, which may be missing.
    return paragraphs === undefined || paragraph > paragraphs.length
  }
  return [
    ...ordinals.filter((ordinal, index) => ordinal !== index + 1).map((ordinal) => `exchange ${ordinal} out of turn`),
    ...repeated(exchanges.map(({ id }) => id)).map((id) => `two exchanges ${id}`),
    ...repeated(sections.map(({ id }) => id)).map((id) => `two sections ${id}`),
    ...(isDeepStrictEqual([...listed].sort((a, b) => a - b), ordinals) ? [] : [`sections list ${listed.join()} of ${ordinals.join()}`]),
    ...exchanges.filter(({ ordinal, section }) => sectionOf.get(ordinal) !== section).map(({ ordinal, section }) => `exchange ${ordinal} names section ${section}`),
    ...exchanges.flatMap(({ ordinal, answer }) => (answer === null || answer.shared.length === 0 || (answer.shared.includes(ordinal) && !answer.shared.some(unknown)) ? [] : [`the answer of exchange ${ordinal} is shared by ${answer.shared.join()}`])),
    ...footnotes.flatMap(({ label, citedIn }) => citedIn.filter(misplaced).map((citation) => `footnote ${label} is cited in ${JSON.stringify(citation)}`)),
    ...paragraphsOf(record).flat().flatMap((paragraph) => (undefinedNotes ? [] : paragraph.footnotes.filter((label) => !labels.has(label)).map((label) => `footnote ${label} is marked and not there`))),
    ...references.filter(({ exchange }) => unknown(exchange)).map(({ raw, exchange }) => `${raw} stands in exchange ${exchange ?? ''}`),
    ...references.filter(({ footnote }) => footnote !== null && !labels.has(footnote)).map(({ raw, footnote }) => `${raw} stands in footnote ${footnote ?? ''}`),
    ...crossReferences.filter(({ from, to }) => unknown(from) || unknown(to)).map(({ raw, from, to }) => `${raw} leads from ${from} to ${to ?? ''}`),
  ]
}

/** White space is what Markdown keeps least of; a NUL is no character there. */
const asMarkdown = (text: string): string => text.replaceAll('\0', '\ufffd').replace(/\s+/gu, ' ').trim()

/** What the record of a tree's Markdown says otherwise than the tree's own; null where it says the same. */
function markdownFault(tree: Root, record: VerslagRecord): string | null {
  const again = toRecord(fromKamerstuk(toMarkdown(tree), { format: 'markdown' }))
  return firstDifference(essence(record, asMarkdown), essence(again, asMarkdown))
}

/** Reads a text and says which invariants do not hold of what came of it; they are looked at in turn, and what throws ends the turn. */
export function examine(source: string, format: SourceFormat): Examined {
  const out: Examined = { tree: null, record: null, faults: [] }
  const add = (invariant: Invariant, ...details: readonly string[]): void => {
    out.faults.push(...details.map((detail) => ({ invariant, detail: detail.slice(0, 300) })))
  }
  try {
    const tree = fromKamerstuk(source, { format })
    out.tree = tree
    add('check', ...check(tree, source).map(({ kind, reason, actual, place }) => `${kind}: ${reason} at ${place?.start.offset ?? '?'}: ${JSON.stringify(actual)}`))
    const json = JSON.stringify(tree)
    if (!isDeepStrictEqual(JSON.parse(json), tree)) add('json', 'JSON gives back another tree')
    if (JSON.stringify(fromKamerstuk(source, { format })) !== json) add('same again', 'The same text gives another tree')
    add('links', ...brokenInTree(tree))
    const record = toRecord(tree)
    out.record = record
    add('schema', ...(recordSchema.safeParse(record).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []))
    add('order', ...outOfOrder(record).map(({ start, end }) => `a paragraph from ${start} to ${end}`))
    add('links', ...brokenInRecord(record))
    const difference = markdownFault(tree, record)
    if (difference !== null) add('markdown', difference)
  } catch (error) {
    add('total', error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 4).join(' ') : String(error))
  }
  return out
}
