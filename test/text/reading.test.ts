import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasColumns, lineText, oneHyphen, readingPieces, readingText } from '../../src/text/reading.js'

const blank = fc.constantFrom(' ', '\u00a0', '\t', '\u2003', '\u202f', '\u3000', '\u200b', '\ufeff', '\n')
const texts = fc.array(fc.oneof(blank, fc.constantFrom('a', 'Antwoord', '.', '-', '\u2011', '\u2013', '7'), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 30 }).map((parts) => parts.join(''))

describe('reading text', () => {
  it.each([
    ['de leden', 'de leden'],
    ['de  leden', 'de leden'],
    ['de\u00a0leden', 'de leden'],
    ['de \u00a0 leden', 'de leden'],
    ['de\tleden', 'de leden'],
    ['de\u2009leden\u3000vragen', 'de leden vragen'],
    ['data\u200bbase', 'database'],
    ['data \u200bbase', 'data base'],
    ['data\u2060base\ufeff', 'database'],
    ['  de leden  ', ' de leden '],
    ['', ''],
  ])('%j reads as %j', (text, reading) => {
    expect(readingText(text)).toBe(reading)
  })

  it('has no blanks in a row, and every other character of the text', () => {
    fc.assert(fc.property(texts, (text) => {
      const reading = readingText(text)
      expect(reading).not.toMatch(/[^\S ]|\s\s/)
      expect(reading.replaceAll(' ', '')).toBe(text.replace(/[\s\u200b\u2060\u180e]/gu, ''))
      expect(readingText(reading)).toBe(reading)
    }))
  })

  it('comes in pieces that stand where they say', () => {
    fc.assert(fc.property(texts, (text) => {
      for (const { text: piece, at } of readingPieces(text)) {
        const words = piece.endsWith(' ') ? piece.slice(0, -1) : piece
        expect(text.slice(at, at + words.length)).toBe(words)
      }
    }))
  })
})

describe('one kind of hyphen', () => {
  it.each([
    ['PVV\u2010fractie', 'PVV-fractie'],
    ['PVV\u2011fractie', 'PVV-fractie'],
    ['PVV\u2013fractie', 'PVV-fractie'],
    ['PVV\u2014fractie', 'PVV-fractie'],
    ['2023\u20132024', '2023-2024'],
    ['\u22125%', '-5%'],
    ['CDA\u2010 en VVD', 'CDA- en VVD'],
  ])('%j is looked at as %j', (text, compared) => {
    expect(oneHyphen(text)).toBe(compared)
  })

  it.each(['\u2013 een punt', 'het beleid \u2013 van nu', 'het beleid\u2014 van nu', 'PVV-fractie', 'soft\u00adhyphen', '='])('%j stays as it is', (text) => {
    expect(oneHyphen(text)).toBe(text)
  })

  it('takes no more and no less room', () => {
    fc.assert(fc.property(texts, (text) => { expect(oneHyphen(text)).toHaveLength(text.length); }))
  })
})

describe('a line', () => {
  it.each([
    ['Ant\u00adwoord\u00a0 van het kabinet', 'Antwoord van het kabinet'],
    ['waar\u00ad', 'waar\u00ad'],
    ['waar\u2011', 'waar-'],
    ['\u00ad', '\u00ad'],
  ])('%j is judged as %j', (line, text) => {
    expect(lineText(line)).toBe(text)
  })
})

describe('columns', () => {
  it.each(['Maand   Prijs', 'Maand\tPrijs', 'Maand\u00a0\u00a0\u00a0Prijs', 'Maand\nMei     4'])('%j has them', (text) => {
    expect(hasColumns(text)).toBe(true)
  })

  it.each(['Maand  Prijs', '   Maand Prijs', 'Maand   \nPrijs', 'Maand\n     Prijs', 'Maand\t', ''])('%j has none', (text) => {
    expect(hasColumns(text)).toBe(false)
  })
})
