import { FileError } from '../../files/errors.js'
import { createStatements, type Dialect } from '../../tables/ddl.js'
import { tables } from '../../tables/tables.js'
import { type Schema, stepsFrom } from '../schema-steps.js'
import type { Connection } from './connection.js'

/** Characters of an exchange that the search index reads: of any text, its words are then fewer than PostgreSQL allows. */
const mostSearched = 100_000

/** How PostgreSQL writes the tables. */
export const dialect: Dialect = {
  types: { text: 'text', integer: 'integer', number: 'double precision', date: 'date', json: 'jsonb' },
  tableOptions: () => '',
  extraColumns: ({ name }) => ({
    before: [],
    after: name === 'exchanges' ? [`search tsvector GENERATED ALWAYS AS (to_tsvector('dutch', left(question || ' ' || coalesce(answer, ''), ${String(mostSearched)}))) STORED`] : [],
  }),
  hasOtherKey: () => false,
  days: (from, to) => `${to} - ${from}`,
}

/** The tables of this version. */
export const currentSchema: Schema = {
  version: 1,
  create: [
    ...createStatements(dialect),
    'CREATE INDEX exchanges_search ON exchanges USING gin (search);',
    // What the program remembers for the next run: which file gave which document, and what each run did.
    `CREATE TABLE conversion_sources (
  path text PRIMARY KEY,
  sha256 text NOT NULL,
  program text NOT NULL,
  format text NOT NULL,
  document_id text NOT NULL,
  facts json NOT NULL
);`,
    'CREATE INDEX conversion_sources_document_id ON conversion_sources (document_id);',
    'CREATE TABLE conversion_runs (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, started timestamptz NOT NULL, program text NOT NULL, report json NOT NULL);',
    'CREATE TABLE conversion_schema (version integer NOT NULL);',
  ],
  migrations: {},
}

/** The oldest server that has all that the tables need. */
const oldestServer = 120_000

/** Names the lock that one program holds while it makes or changes tables. */
const schemaLock = 'kamerstuk schema'

const checkServer = async (place: string, connection: Connection): Promise<void> => {
  const { rows } = await connection.query("SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding")
  const [{ version, encoding } = { version: 0, encoding: '' }] = rows as { version: number; encoding: string }[]
  if (version < oldestServer) throw new FileError(place, 'is on a PostgreSQL older than 12')
  if (encoding !== 'UTF8') throw new FileError(place, `is encoded in ${encoding}, which does not have all characters: write to a database in UTF8`)
}

const versionOf = async (connection: Connection): Promise<number> => {
  // Not by to_regclass, which after a wait for the lock may still remember that there was none.
  const { rows: named } = await connection.query("SELECT EXISTS (SELECT 1 FROM pg_class WHERE relname = 'conversion_schema' AND pg_table_is_visible(oid)) AS there")
  if ((named as { there: boolean }[])[0]?.there !== true) return 0
  const { rows } = await connection.query('SELECT version FROM conversion_schema')
  return (rows as { version: number }[])[0]?.version ?? 0
}

/**
 * Brings a database to this version's tables; one program at a time does so, and wholly or not at all.
 *
 * @param place how messages name the database
 * @throws FileError where it was made by a newer program, or cannot be brought forward, or has tables of another origin
 */
export const prepareSchema = async (place: string, connection: Connection, schema: Schema = currentSchema): Promise<void> => {
  const { version: current, create } = schema
  await checkServer(place, connection)
  if ((await versionOf(connection)) === current) return
  await connection.query('BEGIN')
  try {
    await connection.query(`SELECT pg_advisory_xact_lock(hashtextextended('${schemaLock}', 0))`)
    const version = await versionOf(connection)
    const steps = stepsFrom(place, version, schema, 'database')
    if (version === 0) {
      const { rows } = await connection.query('SELECT name FROM unnest($1::text[]) name WHERE to_regclass(name) IS NOT NULL', [tables.map(({ name }) => name)])
      const [taken] = rows as { name: string }[]
      if (taken) throw new FileError(place, `has a table ${taken.name} that kamerstuk did not make; write to another database`)
      for (const statement of create) await connection.query(statement)
      await connection.query('INSERT INTO conversion_schema (version) VALUES ($1)', [current])
    }
    for (const statement of steps) await connection.query(statement)
    if (version > 0) await connection.query('UPDATE conversion_schema SET version = $1', [current])
    await connection.query('COMMIT')
  } catch (error) {
    // Of a connection that is gone, the server takes back the rest itself.
    await connection.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}
