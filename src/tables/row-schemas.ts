import type { Column, ColumnType, Table } from './definition.js'
import { tables } from './tables.js'

const types: Readonly<Record<ColumnType, { type: string; format?: string; contentMediaType?: string }>> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  date: { type: 'string', format: 'date' },
  json: { type: 'string', contentMediaType: 'application/json' },
}

const columnSchema = ({ type, nullable, description, values }: Column): Record<string, unknown> => {
  const { type: name, ...rest } = types[type]
  return {
    description,
    type: nullable ? [name, 'null'] : name,
    ...rest,
    ...(values ? { enum: nullable ? [...values, null] : values } : {}),
  }
}

const rowSchema = ({ description, columns }: Table): Record<string, unknown> => ({
  type: 'object',
  description,
  properties: Object.fromEntries(columns.map(column => [column.name, columnSchema(column)])),
  required: columns.map(({ name }) => name),
  additionalProperties: false,
})

/**
 * JSON Schema (draft 2020-12) of the rows of every table, under `$defs` by the table's name. A value as a whole is what
 * `rowsOf` gives: for each table the list of its rows.
 */
export const rowSchemas = (): Record<string, unknown> => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'kamerstuk tables',
  description: 'The rows that a record is projected onto, by table',
  type: 'object',
  properties: Object.fromEntries(tables.map(({ name }) => [name, { type: 'array', items: { $ref: `#/$defs/${name}` } }])),
  required: tables.map(({ name }) => name),
  additionalProperties: false,
  $defs: Object.fromEntries(tables.map(table => [table.name, rowSchema(table)])),
})
