import Database from 'better-sqlite3'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convertFiles, type Outcome, type Sink } from '../../src/convert/index.js'
import { fromKamerstuk, toRecord } from '../../src/index.js'
import { sqlite } from '../../src/sinks/sqlite/index.js'
import { questionAnswers } from '../../src/tables/ddl.js'
import { rowsOf, tables } from '../../src/tables/index.js'
import { temporaryFolder } from '../support/command.js'
import { paper, writePapers } from '../support/papers.js'

const folder = temporaryFolder()

const convert = async (sink: Sink = sqlite(folder('out.sqlite')), papers = folder('papers')): Promise<Outcome['status'][]> => {
  const statuses: Outcome['status'][] = []
  await convertFiles([papers], { sink, workers: 0, onDocument: ({ status }) => statuses.push(status) })
  return statuses
}

/** Reads from the database, which is then closed. */
const read = (sql: string, name = 'out.sqlite'): Record<string, unknown>[] => {
  const database = new Database(folder(name), { readonly: true })
  try {
    return database.prepare(sql).all() as Record<string, unknown>[]
  } finally {
    database.close()
  }
}

/** Every row of every table, and what the search finds. */
const everything = (name = 'out.sqlite'): Record<string, unknown[]> => ({
  ...Object.fromEntries(tables.map(table => [table.name, read(`SELECT ${table.columns.map(column => column.name).join(', ')} FROM ${table.name} ORDER BY ${table.primaryKey.join(', ')}`, name)])),
  found: read("SELECT document_id, ordinal FROM exchange_search JOIN exchanges ON exchanges.rowid = exchange_search.rowid WHERE exchange_search MATCH 'stems : invester' ORDER BY document_id, ordinal", name),
})

const expectSound = (name = 'out.sqlite'): void => {
  expect(read('PRAGMA integrity_check', name)).toEqual([{ integrity_check: 'ok' }])
  expect(read('PRAGMA foreign_key_check', name)).toEqual([])
  const database = new Database(folder(name))
  // Compares the index with the rows that it stands on.
  expect(() => database.exec("INSERT INTO exchange_search (exchange_search, rank) VALUES ('integrity-check', 1)")).not.toThrow()
  database.close()
}

describe('sqlite', () => {
  it('holds the rows of every record', async () => {
    writePapers(folder('papers'), 3)
    await convert()
    expect(read('SELECT id, source_name FROM documents ORDER BY id')).toEqual([1, 2, 3].map(number => ({ id: `kst-22112-${String(number)}`, source_name: `0000${String(number)}.txt` })))
    const rows = rowsOf(toRecord(fromKamerstuk(paper(2))))
    for (const { name, columns } of tables.slice(1)) {
      expect(read(`SELECT ${columns.map(column => column.name).join(', ')} FROM ${name} WHERE document_id = 'kst-22112-2'`), name).toEqual(rows[name])
    }
    expectSound()
    expect(readdirSync(folder()).sort()).toEqual(['out.sqlite', 'papers'])
  })

  it('says its version, and lets the view be read', async () => {
    writePapers(folder('papers'), 1)
    await convert()
    expect(read('PRAGMA user_version')).toEqual([{ user_version: 1 }])
    expect(read('PRAGMA table_info(question_answers)').map(({ name }) => name)).toEqual(questionAnswers.map(({ name }) => name))
    expect(read('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }])
    expect(read('SELECT document_id, ordinal, fracties, committee, submitted, answered, days_to_answer, respondent FROM question_answers')).toEqual(
      [1, 2].map(ordinal => ({ document_id: 'kst-22112-1', ordinal, fracties: 'PVV', committee: 'vaste commissie voor Digitale Zaken', submitted: '2025-09-19', answered: '2026-04-15', days_to_answer: 208, respondent: 'het kabinet' })),
    )
  })

  it('offers its search to Datasette, which finds it by these words', async () => {
    writePapers(folder('papers'), 1)
    await convert()
    expect(read(`SELECT name FROM sqlite_schema WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content="exchanges"%'`)).toEqual([{ name: 'exchange_search' }])
  })

  it('puts a document in the place of what was there of it, and leaves the rest', async () => {
    writePapers(folder('papers'), 10)
    await convert()
    expect(await convert()).toEqual(Array(10).fill('unchanged'))
    writeFileSync(folder('papers', '00004.txt'), paper(4, ' Er komt een verbouwing.'))
    expect((await convert()).filter(status => status === 'converted')).toHaveLength(1)
    await convert(sqlite(folder('anew.sqlite')))
    expect(everything()).toEqual(everything('anew.sqlite'))
    expect(read("SELECT ordinal FROM exchange_search JOIN exchanges ON exchanges.rowid = exchange_search.rowid WHERE exchange_search MATCH 'stems : verbouw'")).toEqual([{ ordinal: 1 }])
    expectSound()
  })

  it('keeps the later of two files of one paper', async () => {
    writePapers(folder('papers'), 2)
    writeFileSync(folder('papers', '00003.txt'), paper(1, ' Later.'))
    await convert()
    expect(read('SELECT id, source_name FROM documents')).toEqual([{ id: 'kst-22112-1', source_name: '00003.txt' }, { id: 'kst-22112-2', source_name: '00002.txt' }])
    expect(await convert()).toEqual(Array(3).fill('unchanged'))
    expectSound()
  })

  it('forgets what a file was before, where no other file is that', async () => {
    writePapers(folder('papers'), 2)
    writeFileSync(folder('papers', '00003.txt'), paper(2))
    await convert()
    writeFileSync(folder('papers', '00001.txt'), paper(9))
    writeFileSync(folder('papers', '00002.txt'), 'Niets.')
    await convert()
    const ids = read('SELECT id FROM documents').map(({ id }) => id)
    expect(ids).toHaveLength(3)
    expect(ids).toEqual(expect.arrayContaining(['kst-22112-9', 'kst-22112-2', expect.stringMatching(/^sha256-[\da-f]{64}$/)]))
  })

  it('makes anew what another version of the program made', async () => {
    writePapers(folder('papers'), 2)
    await convert()
    const database = new Database(folder('out.sqlite'))
    database.exec("UPDATE conversion_sources SET program = 'kamerstuk 0.0.1' WHERE path LIKE '%00001.txt'")
    database.close()
    expect(await convert()).toEqual(['converted', 'unchanged'])
  })

  it('can be read while it is written', async () => {
    writePapers(folder('papers'), 24)
    const counts: unknown[] = []
    const sink = sqlite(folder('out.sqlite'))
    const watched: Sink = {
      ...sink,
      write: async batch => {
        await sink.write(batch)
        counts.push(read('SELECT count(*) AS count FROM documents')[0]?.count)
      },
    }
    await convert(watched)
    expect(counts).toEqual([8, 16, 24])
  })

  it('writes a batch whole or not at all', async () => {
    writePapers(folder('papers'), 16)
    await convert(sqlite(folder('out.sqlite')), folder('papers', '00001.txt'))
    const database = new Database(folder('out.sqlite'))
    database.exec("CREATE TRIGGER refuse BEFORE INSERT ON documents WHEN new.id = 'kst-22112-12' BEGIN SELECT RAISE(ABORT, 'refused'); END")
    database.close()
    await expect(convert()).rejects.toThrow('refused')
    expect(read('SELECT count(*) AS count FROM documents')).toEqual([{ count: 8 }])
    expectSound()
  })

  it('takes two at once', async () => {
    writePapers(folder('papers'), 40)
    await Promise.all([convert(), convert(), convert()])
    await convert(sqlite(folder('alone.sqlite')))
    expect(everything()).toEqual(everything('alone.sqlite'))
    expectSound()
  })

  it('says that the database is locked', async () => {
    writePapers(folder('papers'), 2)
    await convert()
    writeFileSync(folder('papers', '00003.txt'), paper(3))
    const other = new Database(folder('out.sqlite'))
    other.exec('BEGIN IMMEDIATE')
    await expect(convert(sqlite(folder('out.sqlite'), { wait: 0.2 }))).rejects.toThrow('is locked')
    other.exec('ROLLBACK')
    other.close()
    expect(await convert()).toContain('converted')
  })

  it('refuses what is no database of its own, and of a newer version', async () => {
    writePapers(folder('papers'), 1)
    writeFileSync(folder('text.sqlite'), 'This is no database, however long it may be. '.repeat(40))
    await expect(convert(sqlite(folder('text.sqlite')))).rejects.toThrow('is no SQLite database')
    await expect(convert(sqlite(folder('papers')))).rejects.toThrow('is a folder; --out names a file')
    const other = new Database(folder('other.sqlite'))
    other.exec('CREATE TABLE documents (mine TEXT)')
    other.close()
    await expect(convert(sqlite(folder('other.sqlite')))).rejects.toThrow('a table documents that kamerstuk did not make')
    await convert()
    const newer = new Database(folder('out.sqlite'))
    newer.pragma('user_version = 99')
    newer.close()
    await expect(convert()).rejects.toThrow('made by a newer kamerstuk')
    await expect(convert(sqlite(folder('nowhere', 'out.sqlite')))).rejects.toThrow(/cannot be opened|directory/)
    rmSync(folder('out.sqlite'))
    expect(await convert()).toEqual(['converted'])
  })

  it('lies among other tables', async () => {
    writePapers(folder('papers'), 1)
    const other = new Database(folder('out.sqlite'))
    other.exec('CREATE TABLE mine (note TEXT)')
    other.close()
    expect(await convert()).toEqual(['converted'])
    expect(read('SELECT * FROM mine')).toEqual([])
  })
})
