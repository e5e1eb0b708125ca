import { csvRow } from '../../files/csv.js'
import { tables } from '../../tables/tables.js'
import type { Form } from '../sink.js'

/** The rows of each table as comma-separated values. */
const csv: Form = record => Object.fromEntries(tables.map(({ name, cellsOf }) => [name, cellsOf(record).map(csvRow).join('')]))

export default csv
