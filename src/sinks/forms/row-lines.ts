import { tables } from '../../tables/tables.js'
import type { Form } from '../sink.js'

/** The rows of each table as JSON, one a line: the list of its cells in the order of the columns. */
const rowLines: Form = record => Object.fromEntries(tables.map(({ name, cellsOf }) => [name, cellsOf(record).map(cells => `${JSON.stringify(cells)}\n`).join('')]))

export default rowLines
