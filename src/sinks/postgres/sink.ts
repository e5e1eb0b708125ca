import { resolve } from 'node:path'
import type { Facts, Known, Report, Run, Sink } from '../sink.js'
import { withoutPassword } from './address.js'
import { connect, explained, type OpenConnection } from './connection.js'
import { prepareSchema } from './schema.js'
import { writeBatch } from './write.js'

const findKnown = 'SELECT path, sha256, facts FROM conversion_sources WHERE path = ANY($1::text[]) AND program = $2 AND format = $3'

/** How a database is written. */
export interface PostgresOptions {
  /** Seconds to wait for another program that holds what is wanted; 30 where not given. */
  wait?: number | undefined
}

/**
 * Writes documents to a PostgreSQL database: the tables, the view `question_answers`, and the column `exchanges.search` for
 * full-text search in Dutch: `WHERE search @@ websearch_to_tsquery('dutch', 'gratis schoolboeken')`.
 * A document takes the place of the one of the same identifier, so that of two files of one paper the later one stays. A batch is
 * written whole or not at all; several programs may write at once. NUL and half a surrogate pair, which PostgreSQL takes in no
 * text, are written as U+FFFD.
 *
 * @param address `postgres://user@host:port/database`; the tables are made in the first schema of its search path. What it does
 * not say is taken from PGUSER, PGPASSWORD, … and ~/.pgpass. No message shows its password
 * @throws where the package pg is not installed
 */
export const postgres = (address: string, { wait }: PostgresOptions = {}): Sink => {
  const place = withoutPassword(address)
  let connection: OpenConnection | null = null
  let run: Run = { program: '', format: null }

  const ask = async <T>(work: (open: OpenConnection) => Promise<T>): Promise<T> => {
    if (connection === null) throw new Error('the database is not open')
    try {
      return await work(connection)
    } catch (error) {
      throw explained(place, error)
    }
  }
  const end = async (): Promise<void> => {
    const open = connection
    connection = null
    await open?.end().catch(() => undefined)
  }

  return {
    form: 'json-rows',
    open: async begun => {
      run = begun
      connection = await connect(address, wait)
      return ask(async open => {
        await prepareSchema(place, open)
        const { rows } = await open.query('SELECT report FROM conversion_runs ORDER BY id DESC LIMIT 1')
        return (rows as { report: Report }[])[0]?.report ?? null
      })
    },
    known: paths =>
      ask(async open => {
        const places = paths.map(path => resolve(path))
        const { rows } = await open.query(findKnown, [places, run.program, run.format ?? ''])
        const found = new Map((rows as { path: string; sha256: string; facts: Facts }[]).map(({ path, sha256, facts }): [string, Known] => [path, { sha256, facts }]))
        return places.map(path => found.get(path) ?? null)
      }),
    write: async batch => {
      const converted = batch.filter(outcome => outcome.status === 'converted')
      if (converted.length > 0) await ask(open => writeBatch(open, converted.map(document => ({ path: resolve(document.path), document })), run))
    },
    close: async report => {
      await ask(open => open.query('INSERT INTO conversion_runs (started, program, report) VALUES ($1, $2, $3)', [report.started, report.program, JSON.stringify(report)]))
      await end()
    },
    abort: end,
  }
}
