import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isAddress, withoutPassword } from '../../src/sinks/postgres/address.js'
import { connect, explained } from '../../src/sinks/postgres/connection.js'
import { currentSchema, prepareSchema } from '../../src/sinks/postgres/schema.js'
import type { Schema } from '../../src/sinks/schema-steps.js'
import { questionAnswers } from '../../src/tables/ddl.js'
import { tables } from '../../src/tables/index.js'

let database: PGlite

const rows = async (sql: string): Promise<unknown[]> => (await database.query(sql)).rows
const columnsOf = async (table: string): Promise<unknown[]> =>
  (await rows(`SELECT column_name FROM information_schema.columns WHERE table_name = '${table}' ORDER BY ordinal_position`)).map(row => (row as { column_name: string }).column_name)
const prepare = (schema?: Schema): Promise<void> => prepareSchema('postgres://here', database, schema)

/** The tables as a later version might have them. */
const later: Schema = { ...currentSchema, version: 3, migrations: { 1: ['ALTER TABLE documents ADD COLUMN pages integer;'], 2: ['UPDATE documents SET pages = 1;'] } }

beforeAll(async () => {
  database = await PGlite.create()
}, 180_000)
beforeEach(async () => {
  await database.exec('DROP SCHEMA public CASCADE; CREATE SCHEMA public;')
})
afterAll(() => database.close())

describe('the tables of PostgreSQL', () => {
  it('are those of the definition, with the view and an index for the search', async () => {
    await prepare()
    for (const { name, columns } of tables) expect(await columnsOf(name), name).toEqual([...columns.map(column => column.name), ...(name === 'exchanges' ? ['search'] : [])])
    expect(await columnsOf('question_answers')).toEqual(questionAnswers.map(({ name }) => name))
    expect(await rows("SELECT indexdef FROM pg_indexes WHERE indexname = 'exchanges_search'")).toEqual([{ indexdef: 'CREATE INDEX exchanges_search ON public.exchanges USING gin (search)' }])
    expect(await rows('SELECT version FROM conversion_schema')).toEqual([{ version: currentSchema.version }])
  })

  it('stay as they are when they are there', async () => {
    await prepare()
    await rows("INSERT INTO conversion_runs (started, program, report) VALUES (now(), 'kamerstuk 0', '{}')")
    await prepare()
    expect(await rows('SELECT count(*)::int AS count FROM conversion_runs')).toEqual([{ count: 1 }])
  })

  it('of an older version are brought forward step by step', async () => {
    await prepare()
    await rows("INSERT INTO documents (id, sha256, source_name, source_bytes, source_format, type) VALUES ('kst-1-1', '', 'a.txt', 1, 'txt', 'onbekend')")
    await prepare(later)
    expect(await rows('SELECT id, pages FROM documents')).toEqual([{ id: 'kst-1-1', pages: 1 }])
    expect(await rows('SELECT version FROM conversion_schema')).toEqual([{ version: 3 }])
  })

  it('stay at the older version where a step fails or is missing', async () => {
    await prepare()
    await expect(prepare({ ...later, migrations: { 1: later.migrations[1] ?? [], 2: ['UPDATE nothing SET x = 1'] } })).rejects.toThrow('nothing')
    await expect(prepare({ ...later, migrations: { 1: later.migrations[1] ?? [] } })).rejects.toThrow('was made by an older kamerstuk (its tables are of version 2) and cannot be brought forward')
    expect(await rows('SELECT version FROM conversion_schema')).toEqual([{ version: 1 }])
    expect(await columnsOf('documents')).not.toContain('pages')
  })

  it('of a newer version are refused', async () => {
    await prepare(later)
    await expect(prepare()).rejects.toThrow('was made by a newer kamerstuk (its tables are of version 3, this program knows 1): update kamerstuk, or write to another database')
  })

  it('of somebody else are left alone', async () => {
    await database.exec('CREATE TABLE footnotes (mine text)')
    await expect(prepare()).rejects.toThrow('has a table footnotes that kamerstuk did not make')
    expect(await columnsOf('documents')).toEqual([])
  })
})

describe('addresses', () => {
  it.each([
    ['postgres://user:secret@host:5432/papers', 'postgres://user@host:5432/papers'],
    ['postgres://user:se:c@r/et@host/papers', 'postgres://user@host/papers'],
    ['postgres://user@host/papers?password=secret&sslmode=require', 'postgres://user@host/papers?password=***&sslmode=require'],
    ['postgres://user@host:5432/papers', 'postgres://user@host:5432/papers'],
    ['postgres://host:5432/papers', 'postgres://host:5432/papers'],
    ['postgres:///papers?host=/run', 'postgres:///papers?host=/run'],
    ['no address', 'no address'],
  ])('%s is shown without its password', (address, shown) => {
    expect(withoutPassword(address)).toBe(shown)
  })

  it.each([
    ['postgres://user:secret@host:5432/papers', true],
    ['postgresql://host/papers', true],
    ['postgres:///papers?host=/run', true],
    ['postgres://host:port/papers', false],
    ['host=localhost password=secret', false],
    ['papers.sqlite', false],
  ])('%s: %s', (address, is) => {
    expect(isAddress(address)).toBe(is)
  })

  it('that are none are refused', async () => {
    await expect(connect('papers.sqlite')).rejects.toThrow('is no address of a PostgreSQL database')
  })
})

describe('faults of a server', () => {
  const fault = (message: string, code?: string): unknown => {
    const made = explained('postgres://here', Object.assign(new Error(message), code === undefined ? {} : { code }))
    return made instanceof Error ? made.message : made
  }

  it.each([
    ['read ECONNRESET', 'ECONNRESET', /^lost the connection/],
    ['Connection terminated unexpectedly', undefined, /^lost the connection/],
    ['timeout expired', undefined, /^the server does not answer$/],
    ['SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string', undefined, /^the server asks for a password$/],
    ['could not extend file', '53100', /^no space left/],
    ['relation "x" does not exist', '42P01', /^relation "x" does not exist$/],
  ])('%s', (message, code, words) => {
    expect(fault(message, code)).toMatch(words)
  })

  it('others stay what they are', () => {
    const error = new TypeError('x is not a function')
    expect(explained('postgres://here', error)).toBe(error)
    expect(explained('postgres://here', 'x')).toBe('x')
  })
})
