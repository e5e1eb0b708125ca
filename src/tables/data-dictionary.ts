import { questionAnswers } from './ddl.js'
import type { Column, ForeignKey, Table } from './definition.js'
import { tables } from './tables.js'

/** Text in a cell of a Markdown table. */
const cell = (text: string): string => text.replaceAll('|', '\\|')

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

const grid = (head: readonly string[], rows: readonly (readonly string[])[]): string => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

const code = (names: readonly string[]): string => names.map(name => `\`${name}\``).join(', ')

const meaning = ({ description, values }: Column): string => (values ? `${description}: ${code(values)}` : description)

const keyLine = ({ columns, table, to }: ForeignKey): string => `- ${code(columns)} → \`${table}\` (${code(to)})`

const section = ({ name, description, columns, primaryKey, foreignKeys }: Table): string =>
  [
    `## ${name}`,
    `${description}. Key: ${code(primaryKey)}.`,
    grid(['column', 'type', 'null', 'meaning'], columns.map(column => [`\`${column.name}\``, column.type, column.nullable ? 'yes' : '', meaning(column)])),
    ...(foreignKeys.length > 0 ? [foreignKeys.map(keyLine).join('\n')] : []),
  ].join('\n\n')

/** The data dictionary, as Markdown: every table with its columns and keys, and the view `question_answers`. */
export const dataDictionary = (): string =>
  `${[
    '# Tables',
    'A date is ISO 8601 (`2026-04-15`); `json` is JSON text. Offsets count UTF-16 units.',
    ...tables.map(section),
    '## question_answers',
    'A view: one row an exchange, with what is known of its document.',
    grid(['column', 'meaning'], questionAnswers.map(({ name, description }) => [`\`${name}\``, description])),
  ].join('\n\n')}\n`
