import { doubtful } from '../lexicon/confidence.js'
import type { VerslagRecord } from '../record/types.js'
import { counted } from './counted.js'
import { printableLine } from './printable.js'
import { columns, type Layout, pad, shorten, wrap } from './terminal.js'

type Exchange = VerslagRecord['exchanges'][number]
type Section = VerslagRecord['sections'][number]
type Footnote = VerslagRecord['footnotes'][number]


const kinds: Readonly<Record<VerslagRecord['type'], string>> = {
  'verslag-schriftelijk-overleg': 'Verslag van een schriftelijk overleg',
  'verslag-nader-schriftelijk-overleg': 'Verslag van een nader schriftelijk overleg',
  'inbreng-schriftelijk-overleg': 'Inbreng voor een schriftelijk overleg',
  'lijst-van-vragen-en-antwoorden': 'Lijst van vragen en antwoorden',
  'nota-naar-aanleiding-van-het-verslag': 'Nota naar aanleiding van het verslag',
  kamervragen: 'Kamervragen',
  onbekend: 'Unknown kind of paper',
}

const chambers = { 'tweede-kamer': 'Tweede Kamer', 'eerste-kamer': 'Eerste Kamer' } as const

const joined = (parts: readonly (string | null | undefined)[], separator = ' · '): string => parts.filter(part => part !== null && part !== undefined && part !== '').join(separator)

const days = (from: string | null, to: string | null): string | null =>
  from === null || to === null ? null : counted(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000), 'day')

/** Text in the columns from `indent` on, wrapped; the first line may begin with something else of that width. */
const hanging = (text: string, indent: number, width: number, paint: (line: string) => string = line => line, lead = ' '.repeat(indent)): string[] =>
  wrap(printableLine(text), Math.max(20, width - indent)).map((line, index) => `${index === 0 ? lead : ' '.repeat(indent)}${paint(line)}`)

const title = (text: string, count: string, { style }: Layout): string[] => ['', joined([style.bold(text), style.dim(count)], '  ')]

const facts = (record: VerslagRecord): (readonly [label: string, values: readonly string[]])[] => {
  const dossiers = record.dossiers.map(dossier => joined([joined([dossier.number, dossier.suffix], '-'), dossier.title], '  '))
  const subjects = record.subjects.map(subject => joined([subject.kind, subject.date, subject.reference, subject.title]))
  const put = record.submitted === null ? [] : [`submitted ${record.submitted}`]
  const answered = record.answered === null ? [] : [joined([`answered ${record.answered}`, days(record.submitted, record.answered)?.replace(/^/, 'after ') ?? null], ' ')]
  return [
    ['Dossier', dossiers],
    ['Number', record.number === null ? [] : [record.number]],
    ['Session', record.sessionYear === null ? [] : [record.sessionYear]],
    ['Adopted', record.adopted === null ? [] : [record.adopted]],
    ['Committee', record.committee === null ? [] : [record.committee]],
    ['To', record.addressees.map(addressee => addressee.label)],
    ['About', subjects],
    ['Questions', put.length + answered.length === 0 ? [] : [joined([...put, ...answered])]],
    ['Signed', record.signatories.map(({ name, role }) => joined([name, role]))],
    ['Source', [joined([record.source.name, counted(record.source.bytes, 'byte'), record.source.format])]],
  ]
}

const header = (record: VerslagRecord, { width, style }: Layout): string[] => {
  const id = printableLine(record.id ?? 'no identifier found')
  const kind = kinds[record.type]
  const repeats = record.title?.toLowerCase() === kind.toLowerCase()
  return [
    ...hanging(
      joined([kind, record.chamber === null ? null : chambers[record.chamber]]),
      columns(id) + 2,
      width,
      undefined,
      `${record.id === null ? style.warn(id) : style.bold(style.accent(id))}  `,
    ),
    ...(record.title === null || repeats ? [] : hanging(record.title, 0, width, style.bold)),
    '',
    ...facts(record).flatMap(([label, values]) =>
      values.flatMap((value, index) => hanging(value, 12, width, undefined, style.dim(pad(index === 0 ? label : '', 12)))),
    ),
  ]
}

/** The first words of one side, behind its mark. */
const side = (mark: string, paragraphs: readonly { text: string }[], room: number): string =>
  `${mark} ${shorten(printableLine(paragraphs.map(({ text }) => text.slice(0, room * 2)).join(' ')), room)}`

const remarks = (exchange: Exchange): string[] => [
  ...(exchange.answer === null ? ['no answer found'] : []),
  ...(exchange.confidence < doubtful ? [`doubtful border (${exchange.confidence.toFixed(2)})`] : []),
]

const exchangeLines = (exchange: Exchange, { width, style }: Layout): string[] => {
  const number = exchange.printed ?? String(exchange.ordinal)
  const lead = `  ${printableLine(number).padStart(4)}  `
  const asks = exchange.question.asks.length === 0 ? '' : counted(exchange.question.asks.length, 'ask')
  const room = width - columns(lead) - columns(asks) - 5
  const question = side('Q', exchange.question.paragraphs, room)
  const lines = [`${style.dim(lead)}${pad(question, room + 2)}  ${style.dim(asks)}`.trimEnd()]
  const doubts = remarks(exchange)
  if (doubts.length > 0) lines.push(`${' '.repeat(columns(lead) + 2)}${style.warn(doubts.join(' · '))}`)
  if (exchange.answer !== null) {
    const others = exchange.answer.shared.filter(ordinal => ordinal !== exchange.ordinal)
    const shared = others.length === 0 ? '' : `  with ${others.slice(0, 4).join(', ')}${others.length > 4 ? ', …' : ''}`
    const answer = side('A', exchange.answer.paragraphs, width - columns(lead) - columns(shared) - 4)
    lines.push(`${' '.repeat(columns(lead))}${style.dim(answer + shared)}`)
  }
  return lines
}

const sectionLines = (section: Section, exchanges: readonly Exchange[], layout: Layout): string[] => {
  const { width, style } = layout
  const name = joined([section.fracties.length === 0 ? section.heading : section.fracties.join(', ')]) || 'No fractie named'
  const count = joined([counted(exchanges.length, 'exchange'), section.joins.length === 0 ? null : printableLine(`joins ${section.joins.join(', ')}`)])
  const lines = ['', `  ${style.bold(style.accent(shorten(printableLine(name), width - columns(count) - 6)))}  ${style.dim(count)}`]
  let theme: string | null = null
  for (const exchange of exchanges) {
    if (exchange.heading !== null && exchange.heading !== theme) lines.push(`  ${style.dim(shorten(printableLine(exchange.heading), width - 4))}`)
    theme = exchange.heading
    lines.push(...exchangeLines(exchange, layout))
  }
  return lines
}

function* outline(record: VerslagRecord, layout: Layout): Generator<string, void, undefined> {
  const { style, width } = layout
  const asks = record.exchanges.reduce((sum, exchange) => sum + exchange.question.asks.length, 0)
  yield* title('Outline', joined([counted(record.exchanges.length, 'exchange'), counted(asks, 'ask')]), layout)
  if (record.sections.length === 0) yield* ['', style.dim('  No questions and answers were found.')]
  const exchanges = new Map(record.exchanges.map(exchange => [exchange.ordinal, exchange]))
  let part: string | null = null
  for (const section of record.sections) {
    if (section.part !== null && section.part !== part) yield* ['', ...hanging(`Part ${section.part}`, 2, width)]
    part = section.part
    const own = section.exchanges.map(ordinal => exchanges.get(ordinal)).filter(exchange => exchange !== undefined)
    yield* sectionLines(section, own, layout)
  }
}

const citations = (footnote: Footnote): string =>
  joined(
    footnote.citedIn.map(({ exchange, side: where }) => (exchange === null ? where : `${where} ${String(exchange)}`)),
    ', ',
  )

function* footnotes(record: VerslagRecord, layout: Layout): Generator<string, void, undefined> {
  if (record.footnotes.length === 0) return
  const { width, style } = layout
  yield* title('Footnotes', String(record.footnotes.length), layout)
  yield ''
  for (const footnote of record.footnotes) {
    const cited = citations(footnote)
    const right = cited === '' ? 'not cited' : shorten(cited, Math.floor(width / 3))
    const lead = `  ${printableLine(footnote.label).padStart(4)}  `
    const room = width - columns(lead) - columns(right) - 3
    const text = pad(shorten(printableLine(footnote.text), room), room)
    yield `${style.dim(lead)}${text}  ${cited === '' ? style.warn(right) : style.dim(right)}`
  }
}

interface ReferenceGroup {
  name: string
  raw: string
  url: string | null
  /** Whether it is known what is referred to. */
  found: boolean
  times: number
}

/** References to one thing, with how often it is named. Those to questions of the paper itself are shown as cross-references. */
const grouped = (record: VerslagRecord): ReferenceGroup[] => {
  const groups = new Map<string, ReferenceGroup>()
  for (const { id, raw, url, type, candidates } of record.references.filter(reference => reference.type !== 'question')) {
    const name = id ?? (joined(candidates ?? [], ' or ') || type)
    const group = groups.get(id ?? raw) ?? { name, raw, url, found: id !== null, times: 0 }
    group.times += 1
    groups.set(id ?? raw, group)
  }
  return [...groups.values()]
}

function* references(record: VerslagRecord, layout: Layout): Generator<string, void, undefined> {
  const { width, style } = layout
  const groups = grouped(record)
  if (groups.length === 0) return
  const mentions = groups.reduce((sum, { times }) => sum + times, 0)
  yield* title('References', joined([counted(groups.length, 'source'), counted(mentions, 'mention')]), layout)
  yield ''
  const wide = groups.reduce((most, { name }) => Math.max(most, Math.min(Math.floor(width / 3), columns(name))), 0)
  for (const { name, raw, url, found, times } of groups) {
    const label = pad(shorten(printableLine(name), wide), wide)
    const often = times === 1 ? '' : `  ×${String(times)}`
    yield `  ${found ? style.accent(label) : style.warn(label)}  ${shorten(printableLine(raw), width - wide - 5 - columns(often))}${style.dim(often)}`
    if (url !== null) yield `  ${' '.repeat(wide)}  ${style.dim(printableLine(url))}`
  }
}

function* crossReferences(record: VerslagRecord, layout: Layout): Generator<string, void, undefined> {
  if (record.crossReferences.length === 0) return
  const { width, style } = layout
  yield* title('Cross-references', String(record.crossReferences.length), layout)
  yield ''
  for (const { raw, from, to, confidence, evidence } of record.crossReferences) {
    const lead = `  ${String(from).padStart(4)}  `
    const quoted = `“${shorten(printableLine(raw), Math.floor(width / 3))}”`
    const target = to === null ? 'unresolved' : `→ ${String(to)}`
    const reasons = shorten(joined([confidence.toFixed(2), printableLine(evidence.join(', '))]), width - columns(lead + quoted + target) - 4)
    yield `${style.dim(lead)}${quoted} ${to === null ? style.warn(target) : style.accent(target)}  ${style.dim(reasons)}`
  }
}

function* doubts(record: VerslagRecord, layout: Layout): Generator<string, void, undefined> {
  const { width, style } = layout
  yield* title('Doubts', String(record.diagnostics.length), layout)
  yield ''
  if (record.diagnostics.length === 0) yield style.dim('  None.')
  const places = record.diagnostics.map(({ line, column }) => `${String(line)}:${String(column)}`)
  const wide = Math.max(0, ...places.map(columns))
  for (const [index, { rule, severity, message }] of record.diagnostics.entries()) {
    const lead = `  ${style.dim((places[index] ?? '').padStart(wide))}  ${severity === 'info' ? style.dim(pad(severity, 7)) : style.warn(pad(severity, 7))}  `
    yield* hanging(`${message} [${rule}]`, wide + 13, width, undefined, lead)
  }
}

/**
 * What a person wants to see of a document, line by line: the facts of its header, the outline by fractie with the first words of each
 * question and answer, footnotes, references with their addresses, and the doubts with line and column.
 */
export function* inspection(record: VerslagRecord, layout: Layout): Generator<string, void, undefined> {
  yield* header(record, layout)
  yield* outline(record, layout)
  yield* footnotes(record, layout)
  yield* references(record, layout)
  yield* crossReferences(record, layout)
  yield* doubts(record, layout)
}
