import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvRow } from '../../src/files/csv.js'

/** The cells of some rows as a spreadsheet takes them that parts cells by `mark`: a quote opens at the start of a cell only. */
const cellsOf = (rows: string, mark: string): string[] => {
  const cells: string[] = []
  let [cell, isStart, isQuoted] = ['', true, false]
  for (let at = 0; at < rows.length; at++) {
    const unit = rows.charAt(at)
    if (isStart && unit === '"') isQuoted = true
    else if (isQuoted && unit === '"' && rows.charAt(at + 1) === '"') {
      cell += '"'
      at++
    } else if (isQuoted && unit === '"') isQuoted = false
    else if (!isQuoted && (unit === mark || unit === '\r' || unit === '\n')) {
      cells.push(cell)
      ;[cell, isStart] = ['', true]
      continue
    } else cell += unit
    isStart = false
  }
  return [...cells, cell]
}

describe('a row', () => {
  it.each([
    [['a', 1, null, -2], 'a,1,,-2'],
    [['a,b', 'c"d', 'e\nf'], '"a,b","c""d","e\nf"'],
    [['=1', '+1', '-1', '@a', '＝1', ' =1'], "'=1,'+1,'-1,'@a,'＝1,' =1"],
    [['a=1', 'a - b', 'a; b'], 'a=1,a - b,a; b'],
    [['a;=1', 'a\t@b', 'a\n-b', 'a; "=1'], `a;'=1,a\t'@b,"a\n'-b","a;' ""=1"`],
  ])('%j', (cells, row) => {
    expect(csvRow(cells)).toBe(`${row}\r\n`)
  })

  it('is read back as it was, where nothing would be a formula', () => {
    const text = fc.array(fc.constantFrom('a', ';', ',', '"', '\n', 'é'), { maxLength: 6 }).map((units) => units.join(''))
    fc.assert(fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
      expect(cellsOf(csvRow(cells.map((cell) => `x${cell}`)), ',').slice(0, cells.length)).toEqual(cells.map((cell) => `x${cell}`))
    }))
  })

  it.each([',', ';', '\t'])('holds no formula for a spreadsheet that parts cells by %j', (mark) => {
    const text = fc.array(fc.constantFrom('=1+1', '-', '@a', '＝1', ';', ',', '\t', '"', '\n', '\r', ' ', 'a', '\''), { maxLength: 8 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (cells) => {
        for (const cell of cellsOf(csvRow([7, ...cells]), mark)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u)
      }),
      { numRuns: 2000 }
    )
  })
})
