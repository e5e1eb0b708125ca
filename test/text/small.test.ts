import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsInAbbreviation } from '../../src/text/abbreviation-end.js'
import { isAllBlank, isBlank } from '../../src/text/blank.js'
import { hundredths } from '../../src/text/hundredths.js'
import { textWidth } from '../../src/text/text-width.js'

describe('a full stop of an abbreviation', () => {
  it.each(['Kamerstuk 22 112, nr.', 'het lid Bakker c.s.', 'J.', 'van 3 maart jl.', 'bruggen, sluizen enz.', 'de sluizen, o.a.', 'BIJV.'])('in %s', (text) => {
    expect(endsInAbbreviation(text)).toBe(true)
  })

  it.each(['de haven.', 'nr', '', '.', 'in 2025.', 'Ja.', 'zie nr. 3', 'aan de wal?'])('not in %s', (text) => {
    expect(endsInAbbreviation(text)).toBe(false)
  })

  it('behind an opening bracket', () => {
    expect(endsInAbbreviation('de sluizen (o.a.')).toBe(true)
    expect(endsInAbbreviation('de sluizen (van hout.')).toBe(false)
  })
})

describe('blanks', () => {
  it.each([' ', '\t', '\n', '\r', '\f', '\0', '\u007f', '\u00a0', '\u1680', '\u180e', '\u2003', '\u200b', '\u2028', '\u2029', '\u202f', '\u205f', '\u2060', '\u3000', '\ufeff'])('%j prints nothing', (character) => {
    expect(isBlank(character.charCodeAt(0))).toBe(true)
  })

  it.each(['a', '~', '!', '¡', 'é', '–', '’', '€', 'ﬁ', '\u00ad', '\ud83d'])('%j prints', (character) => {
    expect(isBlank(character.charCodeAt(0))).toBe(false)
  })

  it('all that Unicode calls white space is blank', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffff }), (code) => (/\s/u.test(String.fromCharCode(code)) ? isBlank(code) : true)), { numRuns: 2000 })
  })

  it('of a whole text', () => {
    expect(isAllBlank('')).toBe(true)
    expect(isAllBlank(' \n\u00a0\ufeff')).toBe(true)
    expect(isAllBlank('\n . ')).toBe(false)
  })
})

describe('hundredths', () => {
  it.each([
    [1.234, 1.23],
    [1.235001, 1.24],
    [-1.239, -1.24],
    [3, 3]
  ])('%d is %d', (value, rounded) => {
    expect(hundredths(value)).toBe(rounded)
  })

  it('0 is never negative', () => {
    expect(Object.is(hundredths(-0.001), 0)).toBe(true)
    expect(Object.is(hundredths(-0), 0)).toBe(true)
  })
})

describe('the width of a text', () => {
  it('adds up', () => {
    expect(textWidth('')).toBe(0)
    expect(textWidth('haven aan zee')).toBe(textWidth('haven') + textWidth(' aan ') + textWidth('zee'))
  })

  it('wide letters are wider', () => {
    expect(textWidth('mmm')).toBeGreaterThan(textWidth('nnn'))
    expect(textWidth('nnn')).toBeGreaterThan(textWidth('sss'))
    expect(textWidth('sss')).toBeGreaterThan(textWidth('ttt'))
    expect(textWidth('ttt')).toBeGreaterThan(textWidth('iii'))
  })

  it('characters of other scripts have the usual width', () => {
    expect(textWidth('漢')).toBe(textWidth('n'))
  })
})
