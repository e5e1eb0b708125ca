import type { VerslagRecord } from '../record/types.js'

/** What a column holds. A date is ISO 8601 (`2026-04-15`); `json` is JSON text. */
export type ColumnType = 'text' | 'integer' | 'number' | 'date' | 'json'

/** The content of one column in one row. */
export type Cell = string | number | null

/** What a column is. */
export interface Column {
  name: string
  type: ColumnType
  /** Whether a row may lack it. */
  nullable: boolean
  description: string
  /** The only values that it takes, where they are few. */
  values?: readonly string[]
}

/** Columns that name a row of another table. */
export interface ForeignKey {
  columns: readonly string[]
  table: string
  /** The columns there, in the same order. */
  to: readonly string[]
}

/** What a table is, and how its rows come out of a record. */
export interface Table {
  name: string
  description: string
  columns: readonly Column[]
  primaryKey: readonly string[]
  foreignKeys: readonly ForeignKey[]
  /** Columns that are searched for, beside the primary key. */
  indexes: readonly (readonly string[])[]
  /** The rows of a record, their cells in the order of the columns. */
  cellsOf: (record: VerslagRecord) => Cell[][]
}

/** A column, with what it takes from an item. */
export interface Field<Item> extends Omit<Column, 'name'> {
  of: (item: Item) => Cell
}

/** What a table is made from: items of a record, and for each column what it takes from one. */
export interface TableDefinition<Item> {
  name: string
  description: string
  itemsOf: (record: VerslagRecord) => readonly Item[]
  fields: Readonly<Record<string, Field<Item>>>
  primaryKey: readonly string[]
  foreignKeys?: readonly ForeignKey[]
  indexes?: readonly (readonly string[])[]
}

/** Makes a table. */
export const table = <Item>({ itemsOf, fields, foreignKeys = [], indexes = [], ...rest }: TableDefinition<Item>): Table => {
  const entries = Object.entries(fields)
  return {
    ...rest,
    foreignKeys,
    indexes,
    columns: entries.map(([name, { type, nullable, description, values }]) => ({ name, type, nullable, description, ...(values ? { values } : {}) })),
    cellsOf: record => itemsOf(record).map(item => entries.map(([, { of }]) => of(item))),
  }
}

type Maker = <Item>(description: string, of: (item: Item) => Cell, values?: readonly string[]) => Field<Item>

const maker =
  (type: ColumnType, nullable: boolean): Maker =>
  (description, of, values) => ({ type, nullable, description, of, ...(values ? { values } : {}) })

/** Columns that every row has. */
export const text: Maker = maker('text', false)
export const integer: Maker = maker('integer', false)
export const number: Maker = maker('number', false)
export const json: Maker = maker('json', false)

/** Columns that a row may lack. */
export const maybeText: Maker = maker('text', true)
export const maybeInteger: Maker = maker('integer', true)
export const maybeDate: Maker = maker('date', true)
