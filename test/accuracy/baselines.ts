// Simple methods, run on the same texts as the parser, so that its figures can be told from what little work gives.
import { fracties } from '../../src/lexicon/fracties.js'
import type { RecordParagraph, VerslagRecord } from '../../src/record/types.js'
import { read } from './read.js'

const markerLine = /^[#* ]*(?:antwoord|reactie)\b/iu
const MARKER_LENGTH = 100
const HEADING_LENGTH = 120

const namesOf = new Map(fracties.flatMap(({ name, aliases = [] }) => [name, ...aliases].map((alias) => [alias, name] as const)))
const escaped = (text: string): string => text.replace(/[.+\\()]/gu, '\\$&')
const anyName = new RegExp(`(?<![\\p{L}\\d])(?:${[...namesOf.keys()].sort((left, right) => right.length - left.length).map(escaped).join('|')})(?![\\p{L}\\d])`, 'gu')

/** What stands between blank lines, as one line each; in a text without blank lines, its lines. */
function paragraphsOf(text: string): string[] {
  const blocks = text.split(/\n(?:[ \t\f]*\n)+/u)
  const parts = blocks.length > 1 ? blocks : text.split('\n')
  return parts.map((part) => part.replace(/\s+/gu, ' ').trim()).filter((part) => part !== '')
}

/** The fracties that a short line without a full stop names; null where it is no heading over a fractie. */
function fractieHeading(paragraph: string): string[] | null {
  if (paragraph.length > HEADING_LENGTH || /[.?:]$/u.test(paragraph)) return null
  const found = [...paragraph.matchAll(anyName)].flatMap(([alias]) => namesOf.get(alias) ?? [])
  return found.length === 0 ? null : found
}

const asParagraph = (text: string): RecordParagraph => ({ text, footnotes: [], start: 0, end: 0 })

/** A record of a text that says nothing. */
export const emptyRecord = (): VerslagRecord => read('', 'plain').record

/**
 * Cuts a text at its answer markers. What stands between a marker and the next is the answer; the asker is whom the last
 * heading names. Before the first answer stands the first question.
 *
 * @param question whether the last paragraph before a marker is taken as the question, rather than as the end of the answer before
 */
export function cutAtMarkers(text: string, question: 'none' | 'last paragraph'): VerslagRecord {
  const record = emptyRecord()
  let [asker, before]: [string[], string[]] = [[], []]
  let open: { paragraphs: string[]; question: string[]; asker: string[] } | null = null
  const close = (): void => {
    if (open === null) return
    record.exchanges.push({
      id: '', ordinal: record.exchanges.length + 1, printed: null, section: '', heading: null, fracties: open.asker,
      question: { paragraphs: open.question.map(asParagraph), asks: [] },
      answer: { marker: null, respondent: null, paragraphs: open.paragraphs.map(asParagraph), shared: [] },
      confidence: 1,
    })
  }
  for (const paragraph of paragraphsOf(text)) {
    if (paragraph.length <= MARKER_LENGTH && markerLine.test(paragraph)) {
      const last: string[] = question === 'last paragraph' ? (open?.paragraphs ?? before).splice(-1) : open === null ? before : []
      close()
      open = { paragraphs: [], question: last, asker }
    } else {
      asker = fractieHeading(paragraph) ?? asker
      ;(open?.paragraphs ?? before).push(paragraph)
    }
    if (open !== null) before = []
  }
  close()
  return record
}

/** The parser's record with each question named by number resolved by counting: the n-th exchange. */
export function countQuestions(record: VerslagRecord): VerslagRecord {
  const last = record.exchanges.length
  return { ...record, crossReferences: record.crossReferences.map((one) => ({ ...one, to: one.printed <= last ? one.printed : null })) }
}
