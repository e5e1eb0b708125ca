// Compares records with what they must hold. The figures are those of the project's scoring script, with precision beside.
import type { VerslagRecord } from '../../src/record/types.js'
import type { Gold } from './gold.js'

/**
 * What is counted:
 * `header`, fields of the header that are right;
 * `paragraphs`, paragraphs to the letter, white space and footnote marks apart;
 * `sides`, paragraphs on the right side (question or answer) under the right fractie;
 * `exchanges`, exchanges that hold exactly the right paragraphs, by their first letters, under the right fractie;
 * `footnotes`, footnotes with the right text, marked on the right side of the right exchange;
 * `references`, identifiers of papers, each as often as it is mentioned;
 * `crossrefs`, questions named by their number and resolved to the right exchange.
 */
export type Figure = 'header' | 'paragraphs' | 'sides' | 'exchanges' | 'footnotes' | 'references' | 'crossrefs'

/** All figures, in the order in which they are shown. */
export const figures: readonly Figure[] = ['header', 'paragraphs', 'sides', 'exchanges', 'footnotes', 'references', 'crossrefs']

/** Counts of one figure. Recall is found/due, precision right/given. */
export interface Count {
  /** What the gold states. */
  due: number
  /** How much of that the record has. */
  found: number
  /** What the record states. */
  given: number
  /** How much of that the gold has. */
  right: number
}

/** An exchange of the record: how sure it is said to be, and whether it is one of the gold's. */
export interface Sureness {
  confidence: number
  right: boolean
}

/** What the comparison of one record gave, or of many. */
export interface Score {
  counts: Record<Figure, Count>
  sureness: Sureness[]
  /** What is wrong, for people; it quotes the text. */
  faults: string[]
}

type Side = 'question' | 'answer'

/** A paragraph and where it stands. */
interface Placed {
  side: Side
  fracties: string
  ordinal: number | null
  text: string
}

const quotes: Readonly<Record<string, string>> = { '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '’': "'", '‘': "'", '–': '-', '—': '-', '\u00AD': '' }

/** A text as it is compared: no footnote marks, no markup, one kind of space, quote and dash. */
export const norm = (text: string | null | undefined): string =>
  (text ?? '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/gu, '')
    .normalize('NFKC')
    .replace(/\[\^?\d+\]/gu, '')
    .replaceAll('\\', '')
    .replace(/\[([^\]]+)\]\([^)]*\)/gu, '$1')
    .replace(/[*_`<>]/gu, '')
    .replace(/[“”„«»’‘–—\u00AD]/gu, (letter) => quotes[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim()

const folded = (text: string): string => norm(text).normalize('NFKD').toLowerCase().replace(/[^a-z0-9]/gu, '')
const headOf = (text: string): string => folded(text).slice(0, 60)
const lower = (text: string | null | undefined): string => norm(text).toLowerCase()

const aliases: Readonly<Record<string, string>> = { glpvda: 'groenlinkspvda', gl: 'groenlinks', partijvoordedieren: 'pvdd', cu: 'christenunie' }
const names = (fracties: readonly string[]): string => {
  const folded = fracties.map((name) => name.normalize('NFKD').toLowerCase().replace(/[^a-z0-9]/gu, ''))
  return folded.map((name) => aliases[name] ?? name).sort().join()
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right)
const texts = (paragraphs: readonly { text: string }[] | undefined): string[] => (paragraphs ?? []).map(({ text }) => text)

/** `whole` without one of each of `part`. */
function without(whole: readonly string[], part: readonly string[]): string[] {
  const left = [...whole]
  for (const one of part) {
    const at = left.indexOf(one)
    if (at !== -1) left.splice(at, 1)
  }
  return left
}

const counted = (due: number, found: number, given: number, right: number): Count => ({ due, found, given, right })

/** Which fields of the header are right, by name. */
function headerPoints({ header }: Gold, record: VerslagRecord): [field: string, right: boolean][] {
  return Object.entries(header).flatMap(([field, value]): [string, boolean][] => {
    switch (field) {
      case 'dossiers': {
        const titles = (dossiers: readonly { title: string | null }[]): string[] => dossiers.map(({ title }) => lower(title)).filter((title) => title !== '')
        const numbers = record.dossiers.map(({ number, suffix }) => (suffix === null ? number : `${number}-${suffix}`).replace(/\s/gu, ''))
        return [
          ['dossiers', same(header.dossiers.map(({ number }) => number.replace(/\s/gu, '')), numbers)],
          ['dossierTitles', same(titles(header.dossiers), titles(record.dossiers))],
        ]
      }
      case 'addressees':
        return [[field, same((header.addressees ?? []).map(lower), record.addressees.map(({ label }) => lower(label)))]]
      case 'subjects':
        return [[field, same((header.subjects ?? []).map(({ date, reference }) => [date, reference]), record.subjects.map(({ date, reference }) => [date, reference]))]]
      case 'signatories':
        return [[field, same((header.signatories ?? []).map(({ role, name }) => [lower(role), lower(name)]), record.signatories.map(({ role, name }) => [lower(role), lower(name)]))]]
      case 'committee': {
        const bare = (name: string | null | undefined): string => lower(name).replace(/^(?:de|het) /u, '')
        return [[field, bare(header.committee) === bare(record.committee)]]
      }
      default:
        return [[field, lower(value as string | null) === lower((record as unknown as Record<string, string | null | undefined>)[field])]]
    }
  })
}

function goldParagraphs({ sections }: Gold): Placed[] {
  return sections.flatMap((section) => {
    const fracties = names(section.fracties)
    const place = (side: Side, ordinal: number | null, paragraphs: readonly string[]): Placed[] => paragraphs.map((text) => ({ side, fracties, ordinal, text }))
    return [
      ...place('question', null, section.introduction),
      ...section.exchanges.flatMap(({ ordinal, question, answer }) => [...place('question', ordinal, question), ...place('answer', ordinal, answer)]),
    ]
  })
}

function recordParagraphs({ sections, exchanges }: VerslagRecord): Placed[] {
  const place = (side: Side, ordinal: number | null, fracties: string[], paragraphs: readonly { text: string }[] | undefined): Placed[] =>
    texts(paragraphs).map((text) => ({ side, fracties: names(fracties), ordinal, text }))
  return [
    ...sections.flatMap(({ fracties, introduction }) => place('question', null, fracties, introduction)),
    ...exchanges.flatMap(({ ordinal, fracties, question, answer }) => [...place('question', ordinal, fracties, question.paragraphs), ...place('answer', ordinal, fracties, answer?.paragraphs)]),
  ]
}

/** How many of `items` stand among `others`, to the letter and on the same side, with what is said of those that do not. */
function placedAmong(items: readonly Placed[], others: readonly Placed[]): { exact: number; sides: number; faults: string[] } {
  const byHead = new Map<string, Placed[]>()
  for (const other of others) byHead.set(headOf(other.text), [...(byHead.get(headOf(other.text)) ?? []), other])
  const faults: string[] = []
  let [exact, sides] = [0, 0]
  for (const { text, side, fracties } of items) {
    const candidates = byHead.get(headOf(text)) ?? []
    const isExact = candidates.some((other) => norm(other.text) === norm(text))
    const isPlaced = candidates.some((other) => other.side === side && other.fracties === fracties)
    exact += Number(isExact)
    sides += Number(isPlaced)
    if (!isExact) faults.push(`paragraph not to the letter: ${norm(text).slice(0, 60)} … ${norm(text).slice(-40)}`)
    if (!isPlaced) faults.push(`side: ${norm(text).slice(0, 60)}: ${side} ${fracties}, not ${candidates.map((other) => `${other.side} ${other.fracties} ${other.ordinal ?? '-'}`).join('; ')}`)
  }
  return { exact, sides, faults }
}

/** An exchange as it is compared: its fracties, and its paragraphs by their first letters. */
interface Heads {
  fracties: string
  question: string[]
  answer: string[]
  /** What may stand before the question. */
  introduction: string[]
}

const headsOf = (fracties: readonly string[], question: readonly string[], answer: readonly string[], introduction: readonly string[] = []): Heads => ({
  fracties: names(fracties),
  question: question.map(headOf).sort(),
  answer: answer.map(headOf).sort(),
  introduction: introduction.map(headOf),
})

/** Whether an exchange of the record holds exactly what one of the gold does; the introduction may stand before its question. */
const holds = (ours: Heads, gold: Heads): boolean =>
  ours.fracties === gold.fracties && same(ours.answer, gold.answer) && (same(ours.question, gold.question) || same(without(ours.question, gold.introduction), gold.question))

/** How the exchange that has most in common with one of the gold differs from it. */
function differenceFrom(gold: Heads, ours: readonly Heads[]): string {
  const common = (heads: Heads): number =>
    gold.question.length + gold.answer.length - without(gold.question, heads.question).length - without(gold.answer, heads.answer).length
  const closest = ours.toSorted((left, right) => common(right) - common(left))[0]
  if (closest === undefined || common(closest) === 0) return 'nothing of it stands together'
  return [
    ...(closest.fracties === gold.fracties ? [] : [`asked by ${closest.fracties || 'nobody'}, not ${gold.fracties || 'nobody'}`]),
    ...(['question', 'answer'] as const).flatMap((side) => [
      ...without(gold[side], closest[side]).map((head) => `${side} without ${head.slice(0, 30)}`),
      ...without(without(closest[side], gold[side]), gold.introduction).map((head) => `${side} with ${head.slice(0, 30)}`),
    ]),
  ].join('; ')
}

const identifiers = (record: VerslagRecord): string[] => record.references.flatMap(({ id, type }) => (type === 'kamerstuk' && id !== null ? [id] : []))

/** Compares a record with what it must hold. */
export function score(gold: Gold, record: VerslagRecord): Score {
  const points = headerPoints(gold, record)
  const headerRight = points.filter(([, right]) => right).length
  const [due, given] = [goldParagraphs(gold), recordParagraphs(record)]
  const [forth, back] = [placedAmong(due, given), placedAmong(given, due)]

  const wanted = gold.sections.flatMap(({ fracties, introduction, exchanges }) =>
    exchanges.map(({ ordinal, question, answer }) => ({ ordinal, heads: headsOf(fracties, question, answer, introduction) })),
  )
  const had = record.exchanges.map(({ ordinal, confidence, fracties, question, answer }) => ({ ordinal, confidence, heads: headsOf(fracties, texts(question.paragraphs), texts(answer?.paragraphs)) }))
  const pairs = wanted.flatMap(({ ordinal, heads }) => {
    const hit = had.find((ours) => holds(ours.heads, heads))
    return hit === undefined ? [] : [[ordinal, hit.ordinal] as const]
  })
  const found = new Set(pairs.map(([ordinal]) => ordinal))
  const goldOrdinals = new Map(pairs.map(([ordinal, ours]) => [ours, ordinal]))
  const ordinalOf = (ours: number | null): number | null => (ours === null ? null : (goldOrdinals.get(ours) ?? ours))
  const sureness = had.map(({ confidence, heads }) => ({ confidence, right: wanted.some((one) => holds(heads, one.heads)) }))

  const notes = Object.entries(gold.footnotes)
  const isFootnote = (note: VerslagRecord['footnotes'][number], label: string): boolean => {
    const wantedNote = gold.footnotes[label]
    if (wantedNote === undefined || note.label !== label || folded(note.text) !== folded(wantedNote.text)) return false
    const place = wantedNote.citedIn
    return place === null || note.citedIn.some(({ side, exchange }) => side === place.side && ordinalOf(exchange) === place.exchange)
  }
  const missedNotes = notes.filter(([label]) => !record.footnotes.some((note) => isFootnote(note, label)))

  const ids = identifiers(record)
  const [missing, extra] = [without(gold.references, ids), without(ids, gold.references)]

  const resolved = record.crossReferences.filter(({ to }) => to !== null)
  const isCrossReference = (ours: VerslagRecord['crossReferences'][number], wantedOne: Gold['crossReferences'][number]): boolean =>
    ours.printed === wantedOne.printed && ordinalOf(ours.from) === wantedOne.from && ordinalOf(ours.to) === wantedOne.to
  const missedCrossReferences = gold.crossReferences.filter((wantedOne) => !record.crossReferences.some((ours) => isCrossReference(ours, wantedOne)))

  return {
    counts: {
      header: counted(points.length, headerRight, points.length, headerRight),
      paragraphs: counted(due.length, forth.exact, given.length, back.exact),
      sides: counted(due.length, forth.sides, given.length, back.sides),
      exchanges: counted(wanted.length, found.size, sureness.length, sureness.filter(({ right }) => right).length),
      footnotes: counted(notes.length, notes.length - missedNotes.length, record.footnotes.length, record.footnotes.filter((note) => isFootnote(note, note.label)).length),
      references: counted(gold.references.length, gold.references.length - missing.length, ids.length, ids.length - extra.length),
      crossrefs: counted(
        gold.crossReferences.length,
        gold.crossReferences.length - missedCrossReferences.length,
        resolved.length,
        resolved.filter((ours) => gold.crossReferences.some((wantedOne) => isCrossReference(ours, wantedOne))).length,
      ),
    },
    sureness,
    faults: [
      ...points.flatMap(([field, right]) => (right ? [] : [`header ${field}: ${said(gold.header, field)}, not ${said(record, field)}`])),
      ...forth.faults,
      ...wanted.flatMap(({ ordinal, heads }) => (found.has(ordinal) ? [] : [`exchange ${ordinal}: ${differenceFrom(heads, had.map((one) => one.heads))}`])),
      ...missedNotes.map(([label, { text, citedIn }]) => `footnote ${label}: ${text.slice(0, 60)} ${JSON.stringify(citedIn)}, not ${JSON.stringify(record.footnotes.filter((note) => note.label === label))}`),
      ...(missing.length + extra.length > 0 ? [`references missing: ${missing.join() || 'none'}; too many: ${extra.join() || 'none'}`] : []),
      ...missedCrossReferences.map((one) => `cross-reference ${JSON.stringify(one)}`),
    ],
  }
}

const said = (header: object, field: string): string => JSON.stringify((header as Record<string, unknown>)[field.replace('Titles', 's')] ?? null)

/** A score of nothing, to which others are added. */
const nothing = (): Score => ({ counts: Object.fromEntries(figures.map((figure) => [figure, counted(0, 0, 0, 0)])) as Record<Figure, Count>, sureness: [], faults: [] })

/** Many scores as one. */
export function total(scores: readonly Score[]): Score {
  const sum = nothing()
  for (const { counts, sureness } of scores) {
    for (const figure of figures) {
      for (const key of ['due', 'found', 'given', 'right'] as const) sum.counts[figure][key] += counts[figure][key]
    }
    sum.sureness.push(...sureness)
  }
  return sum
}

const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole)

/** How much of what was due was found, from 0 to 1; null where nothing was. */
export const recall = ({ due, found }: Count): number | null => share(found, due)

/** How much of what the record gives is right, from 0 to 1; null where it gives nothing. */
export const precision = ({ given, right }: Count): number | null => share(right, given)

/** A figure from 0 to 1: F1 for references, recall for the others; null where there was nothing to find. */
export const figureOf = ({ counts }: Score, figure: Figure): number | null => {
  const count = counts[figure]
  return figure === 'references' ? share(2 * count.found, count.due + count.given) : recall(count)
}

/** Whether a record holds all that it must and nothing else. */
export const isExact = ({ counts }: Score): boolean => figures.every((figure) => counts[figure].found === counts[figure].due && counts[figure].right === counts[figure].given)
