import type { ColumnType, Table } from './definition.js'
import { tables } from './tables.js'

/** How a database writes what all of them mean. */
export interface Dialect {
  types: Readonly<Record<ColumnType, string>>
  /** What stands behind the columns of a table. */
  tableOptions: (table: Table) => string
  /** Columns that only this database has, before and after those of the table. */
  extraColumns: (table: Table) => { before: readonly string[]; after: readonly string[] }
  /** Whether the primary key is left to an extra column, and the table's own is unique only. */
  hasOtherKey: (table: Table) => boolean
  /** Whole days between two dates. */
  days: (from: string, to: string) => string
}

const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`

const list = (names: readonly string[]): string => names.join(', ')

/** `CREATE TABLE` for one table. */
const createTable = (table: Table, dialect: Dialect): string => {
  const { before, after } = dialect.extraColumns(table)
  const columns = table.columns.map(({ name, type, nullable, values }) => {
    const check = values === undefined ? '' : ` CHECK (${name} IN (${list(values.map(quoted))}))`
    return `${name} ${dialect.types[type]}${nullable ? '' : ' NOT NULL'}${check}`
  })
  const lines = [
    ...before,
    ...columns,
    ...after,
    `${dialect.hasOtherKey(table) ? 'UNIQUE' : 'PRIMARY KEY'} (${list(table.primaryKey)})`,
    ...table.foreignKeys.map(key => `FOREIGN KEY (${list(key.columns)}) REFERENCES ${key.table} (${list(key.to)})${key.table === 'documents' ? ' ON DELETE CASCADE' : ''}`),
  ]
  return `CREATE TABLE ${table.name} (\n  ${lines.join(',\n  ')}\n)${dialect.tableOptions(table)};`
}

const createIndexes = ({ name, indexes }: Table): string[] => indexes.map(columns => `CREATE INDEX ${name}_${columns.join('_')} ON ${name} (${list(columns)});`)

/** Columns of the view `question_answers`, with what they say. */
export const questionAnswers: readonly { name: string; description: string; sql: (dialect: Dialect) => string }[] = [
  { name: 'document_id', description: 'The document', sql: () => 'd.id' },
  { name: 'title', description: 'Title of the paper', sql: () => 'd.title' },
  { name: 'dossier', description: 'Its first dossier', sql: () => 'd.dossier' },
  { name: 'adopted', description: 'Date on which the paper was adopted', sql: () => 'd.adopted' },
  { name: 'submitted', description: 'Date on which the questions were submitted', sql: () => 'd.submitted' },
  { name: 'answered', description: 'Date on which the questions were answered', sql: () => 'd.answered' },
  { name: 'committee', description: 'Committee as printed', sql: () => 'd.committee' },
  { name: 'fracties', description: 'The fracties that ask, with a comma between', sql: () => 'e.fracties' },
  { name: 'ordinal', description: 'Place of the exchange in the paper, from 1', sql: () => 'e.ordinal' },
  { name: 'question', description: 'The question', sql: () => 'e.question' },
  { name: 'answer', description: 'The answer; null where there is none', sql: () => 'e.answer' },
  { name: 'respondent', description: 'Who answers', sql: () => 'e.respondent' },
  { name: 'days_to_answer', description: 'Days from the submission to the answer', sql: ({ days }) => days('d.submitted', 'd.answered') },
]

const createView = (dialect: Dialect): string =>
  `CREATE VIEW question_answers AS\nSELECT\n  ${questionAnswers.map(({ name, sql }) => `${sql(dialect)} AS ${name}`).join(',\n  ')}\nFROM exchanges e JOIN documents d ON d.id = e.document_id;`

/** The statements that make all tables, their indexes and the view, in order. */
export const createStatements = (dialect: Dialect): string[] => [...tables.map(table => createTable(table, dialect)), ...tables.flatMap(createIndexes), createView(dialect)]
