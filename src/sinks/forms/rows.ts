import { cellRowsOf } from '../../tables/rows.js'
import type { Form } from '../sink.js'

/** JSON of the rows: by table a list of rows, each the list of its cells in the order of the columns. */
const rows: Form = record => ({ rows: JSON.stringify(cellRowsOf(record)) })

export default rows
