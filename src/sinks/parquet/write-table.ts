import type * as HyparquetWriter from 'hyparquet-writer'
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Cell, Column, ColumnType, Table } from '../../tables/definition.js'
import { loadPeer } from '../peer.js'

type SchemaElement = NonNullable<HyparquetWriter.ParquetWriteOptions['schema']>[number]

/** Characters of staged rows that make a row group: so many are held in memory, whatever the size of the table. */
const groupSize = 8_000_000

const types: Readonly<Record<ColumnType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
}

const schemaOf = ({ name, columns }: Table): SchemaElement[] => [
  { name, num_children: columns.length },
  ...columns.map(column => ({ name: column.name, ...types[column.type], repetition_type: column.nullable ? ('OPTIONAL' as const) : ('REQUIRED' as const) })),
]

/**
 * Loads what writes Parquet.
 *
 * @throws where the package hyparquet-writer is not installed
 */
export const loadWriter = (): Promise<typeof HyparquetWriter> => loadPeer('hyparquet-writer', () => import('hyparquet-writer'), 'Parquet')

/** A cell as the writer takes it. */
const valueOf = (cell: Cell, { type }: Column): unknown => {
  if (typeof cell !== 'string') return cell
  return type === 'date' ? new Date(cell) : type === 'json' ? JSON.parse(cell) : cell
}

/** Lists of rows, each of about the size of a row group. */
async function* groupsOf(path: string): AsyncGenerator<Cell[][], void, undefined> {
  let rows: Cell[][] = []
  let size = 0
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    rows.push(JSON.parse(line) as Cell[])
    size += line.length
    if (size >= groupSize) {
      yield rows
      rows = []
      size = 0
    }
  }
  if (rows.length > 0) yield rows
}

/**
 * Writes one table as Parquet, a row group at a time.
 *
 * @param table what it is
 * @param from file with its rows: JSON, one a line
 * @param to the Parquet file
 * @throws where the package hyparquet-writer is not installed
 */
export const writeTable = async (table: Table, from: string, to: string): Promise<void> => {
  const { fileWriter, ParquetWriter } = await loadWriter()
  const writer = new ParquetWriter({ writer: fileWriter(to), schema: schemaOf(table), createdBy: 'kamerstuk' })
  for await (const rows of groupsOf(from)) {
    const columnData = table.columns.map((column, index) => ({ name: column.name, data: rows.map(cells => valueOf(cells[index] ?? null, column)) }))
    await writer.write({ columnData, rowGroupSize: rows.length })
  }
  await writer.finish()
}
