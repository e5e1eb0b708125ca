import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromKamerstuk, toRecord, type VerslagRecord } from '../../src/index.js'
import { type Row, rowsOf, type Table, tables } from '../../src/tables/index.js'
import { arbitraryPaper } from '../support/arbitrary-paper.js'
import { sample } from '../support/command.js'

const sampleRecord = toRecord(fromKamerstuk(readFileSync(sample, 'utf8')), { source: { name: 'kst-22112-4312.txt', sha256: 'ab'.repeat(32), bytes: 45106, format: 'txt' } })
const rows = rowsOf(sampleRecord)

const keyOf = (row: Row, columns: readonly string[]): string => JSON.stringify(columns.map(column => row[column]))

const isOf = (type: Table['columns'][number]['type'], value: unknown): boolean => {
  if (type === 'integer') return Number.isSafeInteger(value)
  if (type === 'number') return typeof value === 'number' && Number.isFinite(value)
  if (typeof value !== 'string') return false
  if (type === 'date') return /^\d{4}-\d\d-\d\d$/.test(value)
  if (type === 'json') return Array.isArray(JSON.parse(value))
  return true
}

/** What a database would refuse. */
const problems = (all: Record<string, Row[]>): string[] => {
  const found: string[] = []
  for (const { name, columns, primaryKey, foreignKeys } of tables) {
    const seen = new Set<string>()
    for (const row of all[name] ?? []) {
      for (const { name: column, type, nullable, values } of columns) {
        const value = row[column] ?? null
        if (value === null ? !nullable : !isOf(type, value) || (values && !values.includes(String(value)))) found.push(`${name}.${column} is ${JSON.stringify(value)}`)
      }
      const key = keyOf(row, primaryKey)
      if (seen.has(key)) found.push(`${name} has ${key} twice`)
      seen.add(key)
      for (const { columns: from, table, to } of foreignKeys) {
        if (from.some(column => row[column] === null)) continue
        if (!(all[table] ?? []).some(other => keyOf(other, to) === keyOf(row, from))) found.push(`${name} ${keyOf(row, from)} is not in ${table}`)
      }
    }
  }
  return found
}

describe('rowsOf', () => {
  it('gives every table its rows', () => {
    expect(Object.keys(rows)).toEqual(tables.map(({ name }) => name))
    expect(problems(rows)).toEqual([])
    expect(rows.documents).toHaveLength(1)
    expect(rows.documents?.[0]).toMatchObject({ id: 'kst-22112-4312', dossier: '22112', number: '4312', submitted: '2025-09-19', answered: '2026-04-15', committee: 'vaste commissie voor Digitale Zaken' })
    expect(rows.exchanges).toHaveLength(sampleRecord.exchanges.length)
    expect(rows.paragraphs?.filter(row => row.side === 'answer')).toHaveLength(sampleRecord.exchanges.flatMap(exchange => exchange.answer?.paragraphs ?? []).length)
    expect(rows.document_references?.map(row => row.raw)).toEqual(sampleRecord.references.map(reference => reference.raw))
  })

  it('keeps what was read together: text, offsets, footnotes', () => {
    const [exchange] = sampleRecord.exchanges
    const [row] = rows.exchanges ?? []
    expect(row?.question).toBe(exchange?.question.paragraphs.map(({ text }) => text).join('\n\n'))
    const cited = sampleRecord.footnotes.flatMap(({ citedIn }) => citedIn)
    expect(rows.footnote_citations?.map(({ exchange: ordinal, side, paragraph }) => ({ exchange: ordinal, side, paragraph }))).toEqual(cited)
  })

  it('names a paper that does not tell its number by the digest of its source', () => {
    const unknown: VerslagRecord = { ...sampleRecord, id: null }
    expect(rowsOf(unknown).exchanges?.[0]).toMatchObject({ document_id: `sha256-${'ab'.repeat(32)}`, id: `sha256-${'ab'.repeat(32)}#1` })
  })

  it('gives rows that a database takes, whatever the text', () => {
    fc.assert(
      fc.property(arbitraryPaper, text => {
        expect(problems(rowsOf(toRecord(fromKamerstuk(text), { source: { sha256: 'cd'.repeat(32) } })))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})

describe('the tables', () => {
  it('have keys of their own columns, that lead to keys, and no word that SQL keeps for itself', () => {
    const reserved = new Set(['end', 'column', 'order', 'group', 'from', 'to', 'user', 'table', 'references', 'check', 'default', 'offset', 'limit', 'select', 'where', 'index', 'rowid'])
    for (const [place, { name, columns, primaryKey, foreignKeys, indexes }] of tables.entries()) {
      const names = columns.map(column => column.name)
      expect(names.filter(column => reserved.has(column) || !/^[a-z][a-z0-9_]*$/.test(column)), name).toEqual([])
      expect(new Set(names).size).toBe(names.length)
      expect([...primaryKey, ...foreignKeys.flatMap(key => key.columns), ...indexes.flat()].filter(column => !names.includes(column)), name).toEqual([])
      for (const key of foreignKeys) {
        const target = tables.findIndex(table => table.name === key.table)
        expect(target).toBeLessThan(place)
        expect(tables[target]?.primaryKey).toEqual(key.to)
      }
    }
  })
})
