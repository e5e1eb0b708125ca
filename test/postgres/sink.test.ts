import { cpSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convertFiles, type Outcome, type Sink } from '../../src/convert/index.js'
import { fromKamerstuk, toRecord } from '../../src/index.js'
import { postgres } from '../../src/sinks/postgres/index.js'
import { sqlite } from '../../src/sinks/sqlite/index.js'
import { rowsOf, tables } from '../../src/tables/index.js'
import Database from 'better-sqlite3'
import pg from 'pg'
import { run, sample, temporaryFolder } from '../support/command.js'
import { canMount } from '../support/mount.js'
import { paper, writePapers } from '../support/papers.js'
import { ask, hasServer, password, throwAwayServer, user } from '../support/postgres.js'

const folder = temporaryFolder()
const server = throwAwayServer()

const convert = async (sink: Sink): Promise<Outcome['status'][]> => {
  const statuses: Outcome['status'][] = []
  await convertFiles([folder('papers')], { sink, workers: 0, onDocument: ({ status }) => statuses.push(status) })
  return statuses
}

const select = ({ name, columns, primaryKey }: (typeof tables)[number], sorted: (column: string) => string): string =>
  `SELECT ${columns.map(column => column.name).join(', ')} FROM ${name} ORDER BY ${primaryKey.map(sorted).join(', ')}`

/** JSON as text, in the way that the tables say it. */
const asText = (rows: Record<string, unknown>[]): unknown[] => rows.map(row => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? JSON.stringify(value) : value])))

/** Every row of every table. */
const everything = async (address: string): Promise<Record<string, unknown[]>> => {
  const all: Record<string, unknown[]> = {}
  for (const table of tables) all[table.name] = asText(await ask(address, select(table, column => column)))
  return all
}

const idsOf = async (address: string): Promise<unknown[]> => (await ask(address, 'SELECT id FROM documents ORDER BY id')).map(({ id }) => id)

describe.skipIf(!hasServer)('postgres', () => {
  it('holds the rows that SQLite holds', async () => {
    writePapers(folder('papers'), 3)
    cpSync(sample, folder('papers', 'sample.txt'))
    const address = await server().database()
    expect(await convert(postgres(address))).toEqual(['converted', 'converted', 'converted', 'converted'])
    await convert(sqlite(folder('out.sqlite')))
    const database = new Database(folder('out.sqlite'), { readonly: true })
    const rows = await everything(address)
    for (const table of tables) {
      expect(rows[table.name]?.length, table.name).toBe(database.prepare(`SELECT count(*) FROM ${table.name}`).pluck().get())
      expect(rows[table.name], table.name).toEqual(database.prepare(select(table, column => column)).all())
    }
    const view = 'SELECT * FROM question_answers ORDER BY document_id, ordinal'
    expect(await ask(address, view)).toEqual(database.prepare(view).all())
    database.close()
  })

  it('finds words in whatever form they are bent, by its index', async () => {
    writePapers(folder('papers'), 1)
    cpSync(sample, folder('papers', 'sample.txt'))
    const address = await server().database()
    await convert(postgres(address))
    const search = "FROM exchanges WHERE search @@ websearch_to_tsquery('dutch', $1)"
    const count = async (words: string): Promise<unknown> => (await ask(address, `SELECT count(*)::int AS number ${search}`, [words]))[0]?.number
    expect(await count('investering')).toBe(await count('investeringen'))
    expect(await count('investering')).toBeGreaterThan(0)
    expect(await count('"zwarte zwanen" fietspomp')).toBe(0)
    const plan = await ask(address, `SELECT set_config('enable_seqscan', 'off', false)`).then(() => ask(`${address}?options=-cenable_seqscan%3Doff`, `EXPLAIN SELECT 1 ${search.replace('$1', "'kabinet'")}`))
    expect(JSON.stringify(plan)).toContain('exchanges_search')
  })

  it('takes what is new or changed, leaves what is not, and forgets what a file was', async () => {
    writePapers(folder('papers'), 3)
    const address = await server().database()
    await convert(postgres(address))
    expect(await convert(postgres(address))).toEqual(['unchanged', 'unchanged', 'unchanged'])
    writeFileSync(folder('papers', '00002.txt'), paper(9))
    writeFileSync(folder('papers', '00004.txt'), paper(4))
    expect(await convert(postgres(address))).toEqual(['unchanged', 'converted', 'unchanged', 'converted'])
    expect(await idsOf(address)).toEqual(['kst-22112-1', 'kst-22112-3', 'kst-22112-4', 'kst-22112-9'])
    const rows = rowsOf(toRecord(fromKamerstuk(paper(9))))
    const exchanges = tables.find(({ name }) => name === 'exchanges')
    expect(await ask(address, `SELECT ${exchanges?.columns.map(({ name }) => name).join(', ') ?? ''} FROM exchanges WHERE document_id = 'kst-22112-9' ORDER BY ordinal`)).toEqual(rows.exchanges)
  })

  it('keeps a paper of two files, the later one, until neither is it', async () => {
    writePapers(folder('papers'), 1)
    writeFileSync(folder('papers', '1.txt'), `${paper(1)}\n`)
    const address = await server().database()
    await convert(postgres(address))
    expect(await ask(address, 'SELECT id, source_name FROM documents')).toEqual([{ id: 'kst-22112-1', source_name: '1.txt' }])
    writeFileSync(folder('papers', '1.txt'), paper(2))
    await convert(postgres(address))
    expect(await idsOf(address)).toEqual(['kst-22112-1', 'kst-22112-2'])
  })

  it('takes what PostgreSQL refuses in a text, and exchanges of any length', async () => {
    writePapers(folder('papers'), 2)
    const words = Array.from({ length: 150_000 }, (_, index) => `woord${index.toString(36)}-\u{10400}${index.toString(36)}`).join(' ')
    writeFileSync(folder('papers', '00001.txt'), paper(1).replaceAll('de ', 'de\0 '))
    writeFileSync(folder('papers', '00002.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(paper(2).replaceAll('de ', 'de\ud83d ').replaceAll('Antwoord', `${words}.\n\nAntwoord`), 'utf16le')]))
    const address = await server().database()
    expect(await convert(postgres(address))).toEqual(['converted', 'converted'])
    expect(await ask(address, "SELECT count(DISTINCT document_id)::int AS number FROM paragraphs WHERE text LIKE '%de\ufffd %'")).toEqual([{ number: 2 }])
    expect((await ask(address, 'SELECT max(length(question || answer)) AS length FROM exchanges'))[0]?.length).toBeGreaterThan(1_000_000)
  }, 60_000)

  it('is written by two programs at once', async () => {
    writePapers(folder('papers'), 40)
    const address = await server().database()
    const both = await Promise.all([convert(postgres(address)), convert(postgres(address))])
    expect(both.map(statuses => statuses.filter(status => status === 'failed'))).toEqual([[], []])
    const other = await server().database()
    await convert(postgres(other))
    expect(await everything(address)).toEqual(await everything(other))
  })

  it('writes a batch wholly or not, where the server ends', async () => {
    writePapers(folder('papers'), 24)
    const address = await server().database()
    const sink = postgres(address)
    let batches = 0
    const ending: Sink = {
      ...sink,
      write: async batch => {
        batches += 1
        if (batches === 2) server().stop()
        await sink.write(batch)
      },
    }
    await expect(convert(ending)).rejects.toThrow(/^lost the connection to the server/)
    expect(run(['convert', folder('papers'), '--to', 'postgres', '--out', address]).stderr).toMatch(/error: no server answers there/)
    server().start()
    expect(await idsOf(address)).toHaveLength(8)
    const statuses = await convert(postgres(address))
    expect(statuses.filter(status => status === 'unchanged')).toHaveLength(8)
    const other = await server().database()
    await convert(postgres(other))
    expect(await everything(address)).toEqual(await everything(other))
  })

  it('says that another program holds its tables', async () => {
    writePapers(folder('papers'), 2)
    const address = await server().database()
    await convert(postgres(address))
    writeFileSync(folder('papers', '00003.txt'), paper(3))
    const other = new pg.Client(address)
    await other.connect()
    await other.query('BEGIN; LOCK TABLE documents')
    await expect(convert(postgres(address, { wait: 0.2 }))).rejects.toThrow(/^is locked: another program works on its tables/)
    await other.query('ROLLBACK')
    await other.end()
    expect(await convert(postgres(address))).toEqual(['unchanged', 'unchanged', 'converted'])
  })

  it('says that it may not be written to', async () => {
    writePapers(folder('papers'), 1)
    const address = await server().database()
    await convert(postgres(address))
    writeFileSync(folder('papers', '00001.txt'), paper(2))
    await ask(address, `ALTER DATABASE ${address.slice(address.lastIndexOf('/') + 1)} SET default_transaction_read_only = on`)
    await expect(convert(postgres(address))).rejects.toThrow(/^may not be written to: the server is read-only$/)
    expect(await idsOf(address)).toEqual(['kst-22112-1'])
    await ask(address, 'BEGIN READ WRITE; CREATE ROLE reader LOGIN PASSWORD $$reads$$; COMMIT')
    await expect(convert(postgres(address.replace(/\/\/[^@]*@/, '//reader:reads@')))).rejects.toThrow(/^(?:no permission|may not be written to)/)
  })

  it('is written by the command, whose messages show no password', async () => {
    writePapers(folder('papers'), 2)
    const address = await server().database()
    const convertTo = (out: string, ...more: string[]): { status: number | null; told: string } => {
      const { status, stdout, stderr } = run(['convert', folder('papers'), '--to', 'postgres', '--out', out, ...more])
      expect(stdout + stderr).not.toMatch(/geheim|p@ss|p%40ss/)
      return { status, told: stderr }
    }
    const shown = `postgres://${user}@127.0.0.1:${String(server().port)}/`
    expect(convertTo(address)).toMatchObject({ status: 0, told: expect.stringContaining(`2 papers written to ${shown}`) as string })
    expect(convertTo(address, '--json-log').status).toBe(0)
    expect(await idsOf(address)).toHaveLength(2)
    const wrong = address.replace(encodeURIComponent(password), 'geheimer')
    expect(convertTo(wrong)).toEqual({ status: 1, told: `${shown}${address.slice(address.lastIndexOf('/') + 1)}: error: the password is wrong, or there is no such user\n` })
    expect(convertTo(address.replace(/[^/]*$/, 'nowhere')).told).toMatch(/error: there is no such database on the server/)
    expect(convertTo(address.replace('127.0.0.1', 'nowhere.invalid')).told).toMatch(/error: (?:there is no host of that name|the name of the host cannot be looked up)/)
    expect(convertTo(address.replace('postgres:', 'mysql:')).told).toMatch(/error: is no address of a PostgreSQL database/)
    expect(convertTo('postgres://u:geheim@h:port/x').told).toMatch(/error: is no address of a PostgreSQL database/)
    rmSync(folder('papers'), { recursive: true })
  })
})

describe.skipIf(!hasServer || !canMount)('postgres on a disk that is full', () => {
  const small = throwAwayServer('10m')

  it('has every batch wholly or not, and goes on when there is room', async () => {
    writePapers(folder('papers'), 400)
    const address = await small().database()
    const command = ['convert', folder('papers'), '--to', 'postgres', '--out', address, '--quiet']
    const full = run(command)
    expect({ status: full.status, told: full.stderr }).toEqual({ status: 1, told: `postgres://${user}@127.0.0.1:${String(small().port)}/test1: error: no space left on the device of the server\n` })
    const there = (await idsOf(address)).length
    expect(there % 8).toBe(0)
    expect(there).toBeLessThan(400)
    small().resize('200m')
    expect(run(command).stderr).toMatch(/^400 papers written to [^,]*, \d+ of them unchanged\n$/)
    const other = await server().database()
    await convert(postgres(other))
    expect(await everything(address)).toEqual(await everything(other))
  }, 120_000)
})
