import { DuckDBInstance } from '@duckdb/node-api'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convertFiles } from '../../src/convert/index.js'
import type { VerslagRecord } from '../../src/index.js'
import { parquet } from '../../src/sinks/parquet/index.js'
import { writeTable } from '../../src/sinks/parquet/write-table.js'
import { type Cell, rowsOf, tables } from '../../src/tables/index.js'
import { maybeDate, table, text } from '../../src/tables/definition.js'

const folder = mkdtempSync(join(tmpdir(), 'kamerstuk-parquet-'))
const trees = fileURLToPath(new URL('../../fixtures/trees', import.meta.url))
const expected = new Map<string, Record<string, Cell>[]>()
/** One file of each paper. */
const papers: string[] = []

const query = async (sql: string): Promise<Record<string, unknown>[]> => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    return (await connection.runAndReadAll(sql)).getRowObjectsJson()
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

beforeAll(async () => {
  const ids = new Set<string>()
  const collect = ({ record, documentId, path }: { record: VerslagRecord; documentId: string; path: string }): void => {
    if (ids.has(documentId)) return
    ids.add(documentId)
    papers.push(path)
    for (const [name, rows] of Object.entries(rowsOf(record))) expected.set(name, [...(expected.get(name) ?? []), ...rows])
  }
  await convertFiles([trees], {
    workers: 0,
    sink: {
      write: batch => {
        for (const outcome of batch) if (outcome.status === 'converted') collect(outcome)
      },
    },
  })
  await convertFiles([trees], { workers: 0, sink: parquet(join(folder, 'tables')) })
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('Parquet', () => {
  it.each(tables.map(({ name, columns }) => ({ name, columns })))('$name: DuckDB reads back every row and every type', async ({ name, columns }) => {
    const file = join(folder, 'tables', `${name}.parquet`)
    const types = await query(`DESCRIBE SELECT * FROM '${file}'`)
    const wanted = { text: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', date: 'DATE', json: 'JSON' }
    expect(types.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(columns.map(column => [column.name, wanted[column.type]]))
    const rows = await query(`SELECT * FROM '${file}'`)
    expect(rows).toEqual(expected.get(name) ?? [])
  })

  it('has rows in most tables', () => {
    expect([...expected].filter(([, rows]) => rows.length > 0).length).toBeGreaterThan(10)
  })

  it('answers a question over two tables', async () => {
    const of = (name: string): string => `'${join(folder, 'tables', `${name}.parquet`)}'`
    const rows = await query(`SELECT e.document_id, count(*) AS number FROM ${of('exchanges')} e JOIN ${of('documents')} d ON d.id = e.document_id GROUP BY 1 ORDER BY 2 DESC, 1`)
    const counts = new Map<string, number>()
    for (const { document_id: id } of expected.get('exchanges') ?? []) counts.set(String(id), (counts.get(String(id)) ?? 0) + 1)
    expect(rows.map(({ document_id: id, number }) => [id, Number(number)])).toEqual([...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1)))
  })

  it('converts nothing the second time, and gives the same bytes in another folder', async () => {
    const statuses = new Set<string>()
    await convertFiles(papers, { workers: 0, sink: parquet(join(folder, 'tables')), onDocument: ({ status }) => statuses.add(status) })
    expect([...statuses]).toEqual(['unchanged'])
    await convertFiles(papers, { workers: 0, sink: parquet(join(folder, 'again')) })
    for (const { name } of tables) expect(readFileSync(join(folder, 'again', `${name}.parquet`)).equals(readFileSync(join(folder, 'tables', `${name}.parquet`))), name).toBe(true)
  })

  it('refuses a folder that holds something else', () => {
    expect(() => parquet(trees)).toThrow('holds other files')
  })

  it('writes a large table in several row groups, and what no text may hold as the mark for it', async () => {
    const large = table<never>({ name: 'large', description: '', itemsOf: () => [], primaryKey: ['name'], fields: { name: text('', () => ''), day: maybeDate('', () => null) } })
    const rows = Array.from({ length: 30 }, (_, index): Cell[] => [`${String(index)} ${'é'.repeat(1_000_000)}`, index % 2 === 0 ? '2026-04-15' : null])
    rows.push(['\ud800', '1814-03-30'])
    writeFileSync(join(folder, 'large.rows'), rows.map(row => `${JSON.stringify(row)}\n`).join(''))
    await writeTable(large, join(folder, 'large.rows'), join(folder, 'large.parquet'))
    const read = await query(`SELECT length(name) AS length, name[-1] AS last, day FROM '${join(folder, 'large.parquet')}'`)
    expect(read).toEqual(rows.map(([name, day]) => ({ length: expect.anything() as unknown, last: String(name).at(-1) === '\ud800' ? '\ufffd' : 'é', day })))
    const [groups] = await query(`SELECT count(DISTINCT row_group_id) AS number FROM parquet_metadata('${join(folder, 'large.parquet')}')`)
    expect(Number(groups?.number)).toBe(4)
  })
})
