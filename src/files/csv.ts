/**
 * Where a spreadsheet would find a formula: at the start of a cell, and behind what parts cells or rows for one that takes
 * semicolons or tabs for commas, as the Dutch ones do. East Asian ones read the wide signs too.
 */
const formula = /(^|[;\t\r\n])(?=[ \xA0"]{0,8}[=+\-@＝＋－＠])/g
/** What some pass over before they look for one. */
const passedOver = /^[\t\r\n]/

const cell = (value: string | number | null): string => {
  const text = typeof value === 'string' ? value.replace(formula, "$1'").replace(passedOver, "'$&") : String(value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * A row of comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula gets an apostrophe before what
 * makes it one.
 */
export const csvRow = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`
