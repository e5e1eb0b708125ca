import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromKamerstuk } from '../src/from-kamerstuk.js'
import type { SourceFormat } from '../src/kast.js'
import { recordSchema } from '../src/record/schema.js'
import { toRecord } from '../src/record/to-record.js'
import type { RecordParagraph, VerslagRecord } from '../src/record/types.js'
import { check } from '../src/tree/check.js'
import { arbitraryMarkup, arbitraryPaper } from './support/arbitrary-paper.js'

const seed = 4312

/** Whether the paragraphs follow each other in the source. */
const inOrder = (paragraphs: readonly RecordParagraph[]): boolean => paragraphs.every(({ start, end }, index) => start <= end && start >= (paragraphs[index - 1]?.end ?? 0))

const disordered = (record: VerslagRecord): RecordParagraph[][] =>
  record.exchanges.flatMap((exchange) => [exchange.question.paragraphs, exchange.answer?.paragraphs ?? []]).filter((paragraphs) => !inOrder(paragraphs))

/** What must hold of whatever is read. */
const expectWhole = (source: string, format: SourceFormat): void => {
  const tree = fromKamerstuk(source, { format })
  expect(check(tree, source)).toEqual([])
  const json = JSON.stringify(tree)
  expect(isDeepStrictEqual(JSON.parse(json), tree)).toBe(true)
  expect(JSON.stringify(fromKamerstuk(source, { format }))).toBe(json)
  const record = toRecord(tree)
  expect(recordSchema.safeParse(record).error).toBeUndefined()
  expect(disordered(record)).toEqual([])
}

const families = [
  ['papers in any order and layout', arbitraryPaper, 600],
  ['pieces of markup without regard', arbitraryMarkup, 400],
  ['any Unicode', fc.string({ unit: 'binary', maxLength: 60 }), 150],
  ['any units', fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)), 150],
] as const

/** Small texts that were hard once: what stands for what, where markup ends, what belongs to nothing. */
const hard = [
  '- &eacute;', '\\\\\\(', '&nbsp;', '&nbsp;¹', 'm&sup1;', '&sup1;\0', '\0&#0;', ':\0\ufffd', '&#0;\\\n', '\\&eacute;&amp;', '`&amp;` &amp;', '_\\\\\\\n', '\\\n\\', '\\\u00ad\\', '\\\\\\\\\\w',
  '\ufeffVraag 1', '\ufeff\ufeff[a](b)', '[^1]waar-\nom_|<http://a.nl>', '> [^1]**> [a](b)||', '[a](b "t")', '[a](<b c>)', '[²](b)⁸', '#', '1. ', '1. </b>', '- # a', '- > a', '- - - ', '- ***',
  '| a | b |\n|---|---|\n| **c** | d¹ |', '[^1]:', '[^1]\rX', '[^8]\n\u00009', '⁵\u00ad', '[^12]:\rXNoot2 [^12]1', '¹ a\n3\f', '³⁰\f', 'waar-\n\fom', '```\n\u00ad\t\ufeff\n[^1]',
  'Tweede Kamer, vergaderjaar 2012–2013, \\\n', 'Vraag 1', 'Antwoord **a** b', '**Antwoord: a** b', '[Antwoord: a](b)', 'Antwoord: \f', 'Vraag \nMis\n\nU\nVragen 5', '\u001b[31mrood\u001b[0m\u0007\b',
]

describe.each(['text', 'markdown'] as const)('%s: a tree holds its source, is JSON, is the same each time, and gives a valid record', (format) => {
  it.each(families)('%s', { timeout: 60_000 }, (_, arbitrary, numRuns) => {
    fc.assert(fc.property(arbitrary, (source) => { expectWhole(source, format); }), { seed, numRuns })
  })

  it.each(hard)('%j', (source) => {
    expectWhole(source, format)
  })

  it('lines longer than any paper has', () => {
    const word = fc.constantFrom('woord ', 'De leden vragen waarom? ', '¹', '[^1]', '**a** ', '(', ')', '1', '1 ', '\\', '*', '«', 'Antwoord ', 'nr. ', '-', '\u00ad')
    const line = fc.tuple(word, word, fc.integer({ min: 500, max: 4000 })).map(([a, b, count]) => a.repeat(count) + b.repeat(20))
    fc.assert(fc.property(line, (source) => { expectWhole(source, format); }), { seed, numRuns: 30 })
  })
})

describe('what the properties rest on', () => {
  const found = (source: string): string[] => {
    const root = fromKamerstuk(source)
    const { children } = root
    return [...check({ ...root, children: children.slice(1) }, source).map(({ kind }) => kind)]
  }

  it('a tree that lacks a part is found out', () => {
    expect(found('Vragen van de leden van de VVD-fractie\n\nWaarom?\n\nAntwoord\n\nDaarom.')).toContain('lost')
  })

  it('papers are among the texts: with exchanges, answers, footnotes and sections', () => {
    const records = fc.sample(arbitraryPaper, { seed, numRuns: 300 }).map((source) => toRecord(fromKamerstuk(source)))
    const count = (has: (record: VerslagRecord) => boolean): number => records.filter(has).length
    expect(count((record) => record.exchanges.length > 0)).toBeGreaterThan(60)
    expect(count((record) => record.exchanges.some(({ answer }) => answer !== null))).toBeGreaterThan(40)
    expect(count((record) => record.footnotes.length > 0)).toBeGreaterThan(60)
    expect(count((record) => record.sections.length > 1)).toBeGreaterThan(10)
  })
})
