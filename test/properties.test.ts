import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check, fromKamerstuk, toRecord, type SourceFormat, type VerslagRecord } from '../src/index.js'
import { arbitraryMarkup, arbitraryPaper } from './support/arbitrary-paper.js'
import { examine } from './support/invariants.js'

const seed = 4312

/** What must hold of whatever is read; by way of Markdown a text that is no paper may come out as another. */
const expectWhole = (source: string, format: SourceFormat): void => {
  expect(examine(source, format).faults.filter(({ invariant }) => invariant !== 'markdown')).toEqual([])
}

const families = [
  ['papers in any order and layout', arbitraryPaper, 600],
  ['pieces of markup without regard', arbitraryMarkup, 400],
  ['any Unicode', fc.string({ unit: 'binary', maxLength: 60 }), 150],
  ['any units', fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)), 150],
] as const

describe.each(['text', 'markdown'] as const)('%s: a tree holds its source, is JSON, is the same each time, and gives a valid record', (format) => {
  it.each(families)('%s', { timeout: 60_000 }, (_, arbitrary, numRuns) => {
    fc.assert(fc.property(arbitrary, (source) => { expectWhole(source, format); }), { seed, numRuns })
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
