import type { Cell, Table } from '../../tables/definition.js'
import { tables } from '../../tables/tables.js'
import type { Form } from '../sink.js'

/** Units of a text that a B-tree of PostgreSQL can hold whatever the script; it takes 2704 bytes. */
const mostIndexed = 600

/** What PostgreSQL takes in no text: NUL, and half a surrogate pair. */
const refused = /[\0\p{Surrogate}]/gu

/** Whether JSON text may hold any of that; JSON writes both as escapes. */
const maybeRefused = /\\u(?:0000|d[89a-f])/

const clean = (text: string): string => text.replace(refused, '\uFFFD')

const cleanCell = (cell: Cell, isJson: boolean): Cell => {
  if (typeof cell !== 'string') return cell
  return isJson ? JSON.stringify(JSON.parse(cell, (_key, value: unknown) => (typeof value === 'string' ? clean(value) : value))) : clean(cell)
}

/** Makes JSON of the rows of a table, without the brackets around. */
const writer = ({ columns, primaryKey, foreignKeys, indexes }: Table): ((rows: readonly Cell[][]) => string) => {
  const indexed = new Set([primaryKey, ...indexes, ...foreignKeys.map(key => key.columns)].flat())
  const described = columns.map(({ name, type }) => ({ name, isJson: type === 'json', isShort: type === 'text' && indexed.has(name) }))
  const object = (row: readonly Cell[], isClean: boolean): Record<string, Cell> => {
    const made: Record<string, Cell> = {}
    described.forEach(({ name, isJson, isShort }, index) => {
      const cell = row[index] ?? null
      const short = isShort && typeof cell === 'string' && cell.length > mostIndexed ? `${cell.slice(0, mostIndexed - 1)}…` : cell
      made[name] = isClean ? short : cleanCell(short, isJson)
    })
    return made
  }
  return rows => {
    const json = JSON.stringify(rows.map(row => object(row, true)))
    return (maybeRefused.test(json) ? JSON.stringify(rows.map(row => object(row, false))) : json).slice(1, -1)
  }
}

const writers = tables.map(table => ({ name: table.name, cellsOf: table.cellsOf, write: writer(table) }))

/**
 * For each table the JSON of its rows as objects, a comma between: those of several documents need only a comma and brackets.
 * What PostgreSQL does not take, NUL and half a surrogate pair, is a replacement character (U+FFFD), of one unit as well, so that
 * offsets hold; a text that is part of an index is cut at 600 units, with `…` for the rest.
 */
const jsonRows: Form = record => Object.fromEntries(writers.map(({ name, cellsOf, write }) => [name, write(cellsOf(record))]))

export default jsonRows
