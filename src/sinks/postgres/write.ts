import { codeOf } from '../../files/errors.js'
import { tables } from '../../tables/tables.js'
import type { ConvertedDocument, Run } from '../sink.js'
import type { Connection } from './connection.js'
import { dialect } from './schema.js'

/** A document with what it is remembered by. */
export interface Placed {
  /** Absolute path of its file. */
  path: string
  document: ConvertedDocument
}

/** Puts the rows of documents that are not there into all tables: a parameter of JSON for each table. */
const insertRows = `WITH ${tables
  .map(({ name, columns }, index) => {
    const names = columns.map(column => column.name).join(', ')
    const values = columns.map(column => (column.type === 'json' ? `${column.name}::jsonb` : column.name)).join(', ')
    const types = columns.map(column => `${column.name} ${column.type === 'json' ? 'text' : dialect.types[column.type]}`).join(', ')
    return `in_${name} AS (INSERT INTO ${name} (${names}) SELECT ${values} FROM json_to_recordset($${String(index + 1)}::json) AS r(${types}))`
  })
  .join(',\n')}
SELECT 1`

/** Others who write the same documents or read the same files wait, in an order in which none can wait for another in a circle. */
const lockNames = `SELECT pg_advisory_xact_lock(key) FROM (SELECT DISTINCT hashtextextended(name, 0) AS key FROM unnest($1::text[]) name ORDER BY 1 OFFSET 0) keys`

/** Remembers the files; tells the documents that they gave before and do not give now. */
const remember = `WITH given AS (
  SELECT * FROM json_to_recordset($1::json) AS r(path text, sha256 text, document_id text, facts json)
), last AS (
  SELECT s.document_id FROM conversion_sources s JOIN given g ON g.path = s.path WHERE s.document_id <> g.document_id
), put AS (
  INSERT INTO conversion_sources (path, sha256, program, format, document_id, facts)
  SELECT path, sha256, $2, $3, document_id, facts FROM given
  ON CONFLICT (path) DO UPDATE SET sha256 = excluded.sha256, program = excluded.program, format = excluded.format, document_id = excluded.document_id, facts = excluded.facts
)
SELECT document_id FROM last`

/** The file was another paper when it was read last, which no other file is. */
const deleteOrphans = 'DELETE FROM documents d WHERE d.id = ANY($1::text[]) AND NOT EXISTS (SELECT 1 FROM conversion_sources s WHERE s.document_id = d.id)'

/** A path that is longer is not remembered: no index takes it. */
const longestPath = 2000

/** What a transaction is tried again for: another one was in its way. */
const isRetried = (error: unknown): boolean => ['40001', '40P01', '23505'].includes(codeOf(error))

const tries = 5

const writeOnce = async (connection: Connection, batch: readonly Placed[], { program, format }: Run): Promise<void> => {
  // Of two files of one paper the later one stays.
  const documents = [...new Map(batch.map(({ document }) => [document.documentId, document])).values()]
  const ids = documents.map(({ documentId }) => documentId)
  const files = [...new Map(batch.map(item => [item.path, item])).values()].filter(({ path }) => Buffer.byteLength(path) <= longestPath)
  await connection.query('BEGIN')
  await connection.query(lockNames, [[...ids, ...files.map(({ path }) => path)]])
  await connection.query('DELETE FROM documents WHERE id = ANY($1::text[])', [ids])
  const remembered = files.map(({ path, document: { sha256, documentId, facts } }) => ({ path, sha256, document_id: documentId, facts }))
  const { rows } = await connection.query(remember, [JSON.stringify(remembered), program, format ?? ''])
  if (rows.length > 0) await connection.query(deleteOrphans, [(rows as { document_id: string }[]).map(row => row.document_id)])
  await connection.query(
    insertRows,
    tables.map(({ name }) => `[${documents.map(({ parts }) => parts[name] as string).filter(part => part !== '').join(',')}]`),
  )
  await connection.query('COMMIT')
}

/** Writes documents in place of what was there of them: all or none. */
export const writeBatch = async (connection: Connection, batch: readonly Placed[], run: Run): Promise<void> => {
  for (let left = tries - 1; ; left -= 1) {
    try {
      await writeOnce(connection, batch, run)
      return
    } catch (error) {
      await connection.query('ROLLBACK').catch(() => undefined)
      if (left === 0 || !isRetried(error)) throw error
    }
  }
}
