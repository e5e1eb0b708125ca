import type Database from 'better-sqlite3'
import { realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf, FileError } from '../../files/errors.js'
import type { Cell } from '../../tables/definition.js'
import { tables } from '../../tables/tables.js'
import { loadPeer } from '../peer.js'
import type { ConvertedDocument, Facts, Known, Report, Sink } from '../sink.js'
import { stepsFrom } from '../schema-steps.js'
import { currentSchema } from './schema.js'

/** How a database is written. */
export interface SqliteOptions {
  /** Seconds to wait for another program that writes to it; 30 where not given. */
  wait?: number | undefined
}

type Writer = (document: ConvertedDocument) => void

const reasons: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'is locked: another program writes to it, and did not end in time',
  SQLITE_CANTOPEN: 'cannot be opened: is its folder there, and may it be written to?',
  SQLITE_FULL: 'no space left on the device',
  SQLITE_IOERR_WRITE: 'cannot be written to: no space left on the device?',
  SQLITE_NOTADB: 'is no SQLite database',
  SQLITE_READONLY: 'may not be written to',
  SQLITE_READONLY_DIRECTORY: 'is in a folder that may not be written to',
  SQLITE_CORRUPT: 'is damaged',
}

/** The error with the database's name and the reason in words, where it is one of the database. */
const explained = (path: string, error: unknown): unknown => {
  const code = codeOf(error)
  if (!code.startsWith('SQLITE_')) return error
  return new FileError(path, reasons[code] ?? reasons[code.split('_').slice(0, 2).join('_')] ?? (error instanceof Error ? error.message : code), error)
}

/** Brings the database to this version's tables. */
const prepareSchema = (path: string, database: Database.Database): void => {
  database
    .transaction(() => {
      const version = database.pragma('user_version', { simple: true }) as number
      const steps = stepsFrom(path, version, currentSchema, 'file')
      if (version === 0) {
        const names = new Set(database.prepare('SELECT name FROM sqlite_schema').pluck().all() as string[])
        const taken = tables.find(({ name }) => names.has(name))
        if (taken) throw new FileError(path, `has a table ${taken.name} that kamerstuk did not make; write to another file`)
      }
      for (const statement of version === 0 ? currentSchema.create : steps) database.exec(statement)
      database.pragma(`user_version = ${String(currentSchema.version)}`)
    })
    .immediate()
}

/** Opens the file; the package loads its compiled part at the first one. */
const openFile = (Sqlite: typeof Database, path: string, wait: number): Database.Database => {
  try {
    return new Sqlite(path, { timeout: wait * 1000 })
  } catch (error) {
    if (codeOf(error) !== 'ERR_DLOPEN_FAILED' && !(error instanceof Error && error.message.startsWith('Could not locate the bindings file'))) throw error
    throw new FileError('kamerstuk', 'the package better-sqlite3 has no compiled part for this version of Node: npm rebuild better-sqlite3', error)
  }
}

const openDatabase = async (path: string, wait: number): Promise<Database.Database> => {
  const { default: Sqlite } = await loadPeer('better-sqlite3', () => import('better-sqlite3'), 'SQLite')
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) throw new FileError(path, 'is a folder; --out names a file')
  const database = openFile(Sqlite, path, wait)
  try {
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = NORMAL')
    database.pragma('foreign_keys = ON')
    prepareSchema(path, database)
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/** Prepares what writes one document, in place of what was there of it. */
const documentWriter = (database: Database.Database, program: string, format: string): Writer => {
  const inserts = tables.map(({ name, columns }) => {
    const names = [...columns.map(column => column.name), ...(name === 'exchanges' ? ['stems'] : [])]
    return { name, statement: database.prepare(`INSERT INTO ${name} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`) }
  })
  const remove = database.prepare('DELETE FROM documents WHERE id = ?')
  const lastOf = database.prepare('SELECT document_id FROM conversion_sources WHERE path = ?').pluck()
  const remember = database.prepare('INSERT OR REPLACE INTO conversion_sources (path, sha256, program, format, document_id, facts) VALUES (?, ?, ?, ?, ?, ?)')
  const isOrphan = database.prepare('SELECT NOT EXISTS (SELECT 1 FROM conversion_sources WHERE document_id = ?)').pluck()
  return ({ path, sha256, documentId, facts, parts }) => {
    const place = resolve(path)
    const last = lastOf.get(place) as string | undefined
    remove.run(documentId)
    remember.run(place, sha256, program, format, documentId, JSON.stringify(facts))
    // The file was another paper when it was read last, which no other file is.
    if (last !== undefined && last !== documentId && isOrphan.get(last) === 1) remove.run(last)
    const rows = JSON.parse(parts.rows as string) as Record<string, Cell[][]>
    const stems = JSON.parse(parts.stems as string) as string[]
    for (const { name, statement } of inserts) {
      for (const [index, cells] of (rows[name] ?? []).entries()) {
        if (name === 'exchanges') cells.push(stems[index] ?? '')
        statement.run(cells)
      }
    }
  }
}

/**
 * Writes documents to an SQLite database: the tables, the view `question_answers` and the search index `exchange_search`.
 * A document takes the place of the one of the same identifier, so that of two files of one paper the later one stays. A batch is
 * written whole or not at all; meanwhile others can read.
 *
 * @param path the database; it is made where it is not there
 * @throws where the package better-sqlite3 is not installed
 */
export const sqlite = (path: string, { wait = 30 }: SqliteOptions = {}): Sink => {
  let database: Database.Database | null = null
  let write: ((batch: readonly ConvertedDocument[]) => void) | null = null
  let find: ((path: string) => Known | null) | null = null
  const own = new Set([path, `${path}-wal`, `${path}-shm`, `${path}-journal`].map(name => resolve(name)))

  const remember = (report: Report): void => {
    database?.prepare('INSERT INTO conversion_runs (started, program, report) VALUES (?, ?, ?)').run(report.started, report.program, JSON.stringify(report))
  }
  const explain = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw explained(path, error)
    }
  }
  const end = (): void => {
    database?.close()
    database = null
  }

  return {
    form: 'searched-rows',
    own: file => own.has(resolve(file)),
    open: async ({ program, format }) => {
      const opened = await openDatabase(path, wait).catch((error: unknown) => {
        throw explained(path, error)
      })
      database = opened
      own.add(realpathSync(path))
      const writer = documentWriter(opened, program, format ?? '')
      const transaction = opened.transaction((batch: readonly ConvertedDocument[]) => {
        batch.forEach(writer)
      })
      write = batch => {
        transaction.immediate(batch)
      }
      const known = opened.prepare('SELECT sha256, facts FROM conversion_sources WHERE path = ? AND program = ? AND format = ?')
      find = file => {
        const row = known.get(resolve(file), program, format ?? '') as { sha256: string; facts: string } | undefined
        return row ? { sha256: row.sha256, facts: JSON.parse(row.facts) as Facts } : null
      }
      const last = opened.prepare('SELECT report FROM conversion_runs ORDER BY rowid DESC LIMIT 1').pluck().get() as string | undefined
      return last === undefined ? null : (JSON.parse(last) as Report)
    },
    known: paths => explain(() => paths.map(file => find?.(file) ?? null)),
    write: batch => {
      const converted = batch.filter(outcome => outcome.status === 'converted')
      if (converted.length > 0) explain(() => write?.(converted))
    },
    close: report => {
      explain(() => {
        remember(report)
        // Readers of a copy find all in one file.
        database?.pragma('wal_checkpoint(TRUNCATE)')
      })
      end()
    },
    abort: end,
  }
}
