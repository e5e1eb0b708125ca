import Database from 'better-sqlite3'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convertFiles } from '../../src/convert/index.js'
import { searchQuery, sqlite } from '../../src/sinks/sqlite/index.js'
import { sample } from '../support/command.js'

const readme = readFileSync(fileURLToPath(new URL('../../README.md', import.meta.url)), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'kamerstuk-queries-'))
const open: Database.Database[] = []

beforeAll(async () => {
  const file = join(folder, 'sample.sqlite')
  await convertFiles([sample], { sink: sqlite(file), workers: 0 })
  open.push(new Database(file, { readonly: true }))
})
afterAll(() => {
  for (const database of open) database.close()
  rmSync(folder, { recursive: true })
})

const all = (sql: string, ...values: unknown[]): Record<string, unknown>[] => (open[0]?.prepare(sql).all(...values) ?? []) as Record<string, unknown>[]

/** The query of the readme below a line. */
const queryBelow = (line: string): string => {
  const sql = /```sql\n([^`]+)```/.exec(readme.slice(readme.indexOf(line)))?.[1]
  if (!readme.includes(line) || sql === undefined) throw new Error(`the readme has no query below ${line}`)
  return sql
}

const ordinals = (rows: Record<string, unknown>[]): unknown[] => rows.map(({ ordinal }) => ordinal)

describe('the queries of the readme, on the sample', () => {
  it('all questions of a fractie', () => {
    const rows = all(queryBelow('All questions of a fractie'))
    expect(ordinals(rows)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(rows[1]?.question).toMatch(/^De leden van de PVV-fractie lezen dat de/)
  })

  it('questions without an answer', () => {
    const sql = queryBelow('Questions without an answer')
    expect(all(sql)).toEqual([])
    expect(ordinals(all(sql.replace('IS NULL', 'IS NOT NULL')))).toHaveLength(25)
  })

  it('days to answer, by minister', () => {
    expect(all(queryBelow('Days to answer'))).toEqual([
      { minister: 'minister van Buitenlandse Zaken', papers: 1, days: 208 },
      { minister: 'staatssecretaris van Economische Zaken en Klimaat', papers: 1, days: 208 },
    ].map(row => ({ ...row, minister: expect.stringContaining(row.minister.slice(0, 35)) as string })))
  })

  it('all exchanges that cite a paper', () => {
    expect(all(queryBelow('All exchanges that cite'))).toEqual([{ document_id: 'kst-22112-4312', ordinal: 10, fracties: 'GroenLinks-PvdA', side: 'question' }])
  })

  it('full text', () => {
    expect(ordinals(all(queryBelow('Full text')))).toEqual(expect.arrayContaining([12, 20, 24]))
  })

  it('who asks about what', () => {
    const title = 'Nieuwe Commissievoorstellen en initiatieven van de lidstaten van de Europese Unie'
    expect(all(queryBelow('Who asks'))).toEqual([
      { fractie: 'GroenLinks-PvdA', dossier: '22112', title, questions: 15 },
      { fractie: 'PVV', dossier: '22112', title, questions: 7 },
      { fractie: 'NSC', dossier: '22112', title, questions: 3 },
    ])
  })
})

describe('searchQuery', () => {
  const found = (words: string): unknown[] => ordinals(all('SELECT ordinal FROM exchange_search JOIN exchanges ON exchanges.rowid = exchange_search.rowid WHERE exchange_search MATCH ? ORDER BY ordinal', searchQuery(words)))

  it('finds a word in whatever form it is bent', () => {
    expect(found('aanbesteding')).not.toEqual([])
    expect(found('Aanbestedingen')).toEqual(found('aanbesteding'))
  })

  it('finds exchanges that have all the words', () => {
    const both = found('aanbesteding kabinet')
    expect(found('aanbesteding')).toEqual(expect.arrayContaining(both))
    expect(found('aanbesteding Luilekkerland')).toEqual([])
  })

  it('takes anything', () => {
    for (const words of ['', '"', 'AND OR NOT', '* : ^ -', 'NEAR(a b)', '💥']) expect(() => found(words)).not.toThrow()
    expect(found('')).toEqual([])
  })
})

/** What the labels of a paper say. */
interface Gold {
  id: string
  header: { submitted: string; answered: string; addressees: string[] }
  sections: { fracties: string[]; exchanges: { ordinal: number; question: string[]; answer: string[] }[] }[]
  references: string[]
}

const corpus = fileURLToPath(new URL('../../../shared/corpus/sample/kst-22112-4312.gold.json', import.meta.url))

/** The labels keep marks of footnotes and of emphasis. */
const letters = (row: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeof value === 'string' ? value.replaceAll(/\P{L}/gu, '') : value]))

/** The labels name fracties as the paper does. */
const canonical = (fractie: string): string => (fractie === 'GL-PvdA' ? 'GroenLinks-PvdA' : fractie)

describe.skipIf(!existsSync(corpus))('the sample in the tables, against its labels', () => {
  const gold = existsSync(corpus) ? (JSON.parse(readFileSync(corpus, 'utf8')) as Gold) : null
  const sections = gold?.sections ?? []

  it('who asks what, and what is answered', () => {
    const rows = all('SELECT fracties, ordinal, question, answer FROM question_answers ORDER BY ordinal')
    const expected = sections
      .flatMap(({ fracties, exchanges }) => exchanges.map(({ ordinal, question, answer }) => ({ fracties: fracties.map(canonical).join(', '), ordinal, question: question.join(), answer: answer.join() })))
      .sort((left, right) => left.ordinal - right.ordinal)
    expect(rows.map(letters)).toEqual(expected.map(letters))
  })

  it('when it was answered, and by whom', () => {
    const days = (Date.parse(gold?.header.answered ?? '') - Date.parse(gold?.header.submitted ?? '')) / 86_400_000
    const rows = all(queryBelow('Days to answer'))
    expect(rows.map(({ minister }) => minister).sort()).toEqual([...(gold?.header.addressees ?? [])].sort())
    expect(new Set(rows.map(row => row.days))).toEqual(new Set([days]))
  })

  it('what is cited', () => {
    const cited = all("SELECT DISTINCT id FROM document_references WHERE type = 'kamerstuk' AND id IS NOT NULL").map(({ id }) => id)
    expect([...new Set(gold?.references ?? [])].filter(id => id.startsWith('kst-') && !cited.includes(id))).toEqual([])
  })
})
