import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fromKamerstuk, toRecord } from '../../src/index.js'
import { dataDictionary, type Row, rowSchemas, rowsOf, tables } from '../../src/tables/index.js'

const trees = fileURLToPath(new URL('../../fixtures/trees/', import.meta.url))
const texts = readdirSync(trees).filter(name => name.endsWith('.txt')).map(name => readFileSync(trees + name, 'utf8'))
const schema = z.fromJSONSchema(rowSchemas())

const changed = (name: string, change: (row: Row) => Row): Record<string, Row[]> => {
  const rows = rowsOf(toRecord(fromKamerstuk(texts[0] ?? '')))
  return { ...rows, [name]: (rows[name] ?? []).map(change) }
}

describe('schemas of the rows', () => {
  it('hold for the rows of every fixture', () => {
    for (const text of texts) expect(schema.safeParse(rowsOf(toRecord(fromKamerstuk(text)))).error).toBeUndefined()
  })

  it.each([
    ['a column that is missing', (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([column]) => column !== 'title'))],
    ['a column too many', (row: Row): Row => ({ ...row, extra: 1 })],
    ['a number for a text', (row: Row): Row => ({ ...row, source_name: 1 })],
    ['null where there is always a value', (row: Row): Row => ({ ...row, id: null })],
    ['a kind that there is not', (row: Row): Row => ({ ...row, type: 'roman' })],
    ['a date that is none', (row: Row): Row => ({ ...row, adopted: '15 april 2026' })],
  ])('refuse %s', (_, change) => {
    expect(schema.safeParse(changed('documents', row => row)).success).toBe(true)
    expect(schema.safeParse(changed('documents', change)).success).toBe(false)
  })
})

describe('the data dictionary', () => {
  const dictionary = dataDictionary()

  it('names every table and column with what it means', () => {
    for (const { name, description, columns } of tables) {
      expect(dictionary).toContain(`## ${name}\n\n${description}.`)
      for (const column of columns) expect(dictionary).toContain(`| \`${column.name}\` | ${column.type} | ${column.nullable ? 'yes' : ''} | ${column.description}`)
    }
  })

  it('has rows of as many cells as their heads', () => {
    for (const grid of dictionary.split('\n\n').filter(block => block.startsWith('|'))) {
      const widths = grid.trim().split('\n').map(line => line.replaceAll('\\|', '').split('|').length)
      expect(new Set(widths).size).toBe(1)
    }
  })
})
