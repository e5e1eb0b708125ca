import { cellRowsOf } from '../../tables/rows.js'
import type { Form } from '../sink.js'
import { stemsOf } from '../stems.js'

/** The rows, and for each exchange, in order, the stems of its words. */
const searchedRows: Form = record => {
  const stems = record.exchanges.map(({ question, answer }) => [...question.paragraphs, ...(answer?.paragraphs ?? [])].map(paragraph => stemsOf(paragraph.text)).join(' '))
  return { rows: JSON.stringify(cellRowsOf(record)), stems: JSON.stringify(stems) }
}

export default searchedRows
