export type { Cell, Column, ColumnType, ForeignKey, Table } from './definition.js'
export { type Row, rowsOf } from './rows.js'
export { documentId, tables } from './tables.js'
