import type { VerslagRecord } from '../record/types.js'
import type { Cell } from './definition.js'
import { tables } from './tables.js'

/** A row of a table: its cells by column. */
export type Row = Record<string, Cell>

/**
 * Projects a record onto the tables. Nothing is added: every cell is told by the record alone, so that the same record gives the same rows.
 *
 * @returns the rows of each table, by its name; a table without rows has an empty list
 */
export const rowsOf = (record: VerslagRecord): Record<string, Row[]> =>
  Object.fromEntries(
    tables.map(({ name, columns, cellsOf }) => [
      name,
      cellsOf(record).map(cells => Object.fromEntries(columns.map((column, index) => [column.name, cells[index] ?? null]))),
    ]),
  )

/** The same, a row as the list of its cells in the order of the columns: what is sent from one thread to another. */
export const cellRowsOf = (record: VerslagRecord): Record<string, Cell[][]> => Object.fromEntries(tables.map(({ name, cellsOf }) => [name, cellsOf(record)]))
