import { describe, expect, it } from 'vitest'
import { findFurniture, printedPage, scanLines } from '../../src/tokenize/lines.js'

const lines = (value: string): string[] => scanLines(value).map(({ from, to }) => value.slice(from, to))
const furniture = (value: string): string[] => {
  const scanned = scanLines(value)
  return [...findFurniture(scanned)].sort((a, b) => a - b).map((index) => value.slice(scanned[index]?.from, scanned[index]?.to))
}

describe('lines', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['a\fb', ['a', 'b']],
    ['a\n\rb', ['a', '', 'b']],
    ['', ['']],
    ['\n', ['', '']],
    [' \ta\u00a0 ', ['a']],
    ['\ufeffa\u200b', ['a']],
    ['\0a\u0001', ['a']],
    ['\u001b[31mrood', ['[31mrood']],
    ['a\u2028b', ['a\u2028b']],
  ])('%j', (value, expected) => {
    expect(lines(value)).toEqual(expected)
  })

  it('a form feed begins a page', () => {
    expect(scanLines('a\n\fb\fc').map(({ page }) => page)).toEqual([false, false, true, true])
  })

  it('counts the blanks before a line', () => {
    expect(scanLines('   a\n\tb').map(({ indent }) => indent)).toEqual([3, 1])
  })
})

describe('furniture by its form', () => {
  it.each([
    'Tweede Kamer, vergaderjaar 2012–2013, 29 398, nr. 361',
    'Tweede Kamer, vergaderjaar 2012–2013, 29 398, nr. 361                2',
    'Eerste Kamer, vergaderjaar 2020-2021, 35 261, B 3',
    'kst-22112-4312',
    'KST98765',
    'ISSN 0921 - 7371',
    '’s-Gravenhage 2026',
    'pagina 3 van 12',
    'Pagina 3/12',
    'blz. 4',
  ])('%s', (line) => {
    expect(furniture(`tekst\n\n${line}\n\ntekst`)).toEqual([line])
  })

  it.each(['De Tweede Kamer, vergaderjaar 2012–2013, besloot', 'zie kst-22112-4312', 'Tweede Kamer', 'pagina drie', `Tweede Kamer, vergaderjaar 2012–2013, ${'x'.repeat(120)}`])('not %s', (line) => {
    expect(furniture(`tekst\n\n${line}\n\ntekst`)).toEqual([])
  })
})

describe('page numbers', () => {
  it.each([
    ['before a turn of the page', 'tekst\n3\n\ftekst', ['3']],
    ['behind one', 'tekst\n\f– 3 –\ntekst', ['– 3 –']],
    ['far to the right', `tekst\n${' '.repeat(40)}12\ntekst`, ['12']],
    ['between other furniture', 'tekst\nkst-22112-1\n2\nISSN 0921 - 7371\ntekst', ['kst-22112-1', '2', 'ISSN 0921 - 7371']],
    ['not within the text', 'tekst\n3\ntekst\f', []],
    ['not a year before a word', 'tekst\n\f2014 was\ntekst', []],
  ])('%s', (_, value, expected) => {
    expect(furniture(value)).toEqual(expected)
  })
})

describe('a number beside a turn of the page', () => {
  const header = (page: number): string => `Tweede Kamer, vergaderjaar 2002–2003, 28 679, nr. 5     ${String(page)}`

  it('is no page number where running lines print that of their page', () => {
    expect(furniture(`${header(1)}\ntekst\n\n13\n\n\f${header(2)}\ntekst`)).toEqual([header(1), header(2)])
  })

  it('is one where the number behind running lines is that of the paper', () => {
    expect(furniture(`${header(5)}\ntekst\n\n13\n\n\f${header(5)}\ntekst`)).toEqual([header(5), '13', header(5)])
  })
})

describe('furniture by repetition', () => {
  const page = (text: string, footer: string): string => `${text}\n\n${footer}\n\f`

  it('lines that repeat at the edges of three pages, their numbers apart', () => {
    expect(furniture(['een', 'twee', 'drie'].map((text, index) => page(text, `Ministerie van Justitie, blad ${String(index + 1)}`)).join(''))).toHaveLength(3)
  })

  it('two are too few', () => {
    expect(furniture(['een', 'twee'].map((text, index) => page(text, `Ministerie van Justitie, blad ${String(index + 1)}`)).join(''))).toEqual([])
  })

  it('lines without a number, short lines and markers are none', () => {
    expect(furniture(['een', 'twee', 'drie'].map((text) => page(text, 'Ministerie van Justitie')).join(''))).toEqual([])
    expect(furniture([1, 2, 3].map((number) => page('tekst', `blad ${String(number)}`)).join(''))).toEqual([])
    expect(furniture([1, 2, 3].map((number) => page('tekst', `Antwoord op vraag ${String(number)}`)).join(''))).toEqual([])
  })

  it('lines in the middle of pages are none', () => {
    const lines = Array.from({ length: 4 }, () => `a\nb\nc\nd\nMinisterie van Justitie, blad 1\ne\nf\ng\nh\n\f`)
    expect(furniture(lines.join(''))).toEqual([])
  })
})

describe('the page that furniture prints', () => {
  it.each([
    [['Tweede Kamer, vergaderjaar 2012–2013, 29 398, nr. 361      2'], 2],
    [['– 14 –'], 14],
    [['kst-22112-4312', '3'], 3],
    [['’s-Gravenhage 2026'], null],
    [['kst-22112-4312'], null],
    [[], null],
  ])('%j', (lines, page) => {
    expect(printedPage(lines)).toBe(page)
  })
})
