/** Cells that a spreadsheet would take for a formula begin so. */
const formula = /^[=+\-@\t\r]/

const cell = (value: string | number | null): string => {
  const text = value === null ? '' : typeof value === 'string' && formula.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A row of comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export const csvRow = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`
