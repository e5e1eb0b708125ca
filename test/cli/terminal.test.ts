import { describe, expect, it } from 'vitest'
import { columns, layoutOf, pad, shorten, style, wantsColour, wrap } from '../../src/cli/terminal.js'

describe('colour', () => {
  it.each([
    [true, {}, true],
    [true, { NO_COLOR: '' }, true],
    [true, { NO_COLOR: '1' }, false],
    [true, { TERM: 'dumb' }, false],
    [false, {}, false],
  ])('terminal %j with %j: %j', (terminal, env, expected) => {
    expect(wantsColour(terminal, env)).toBe(expected)
  })

  it('is set around text and taken back', () => {
    expect(style(true).bold('x')).toBe('\x1B[1mx\x1B[22m')
    expect(style(true).bold('')).toBe('')
    expect(style(false).warn('x')).toBe('x')
  })
})

describe('layout', () => {
  it.each([
    [undefined, 80],
    [10, 40],
    [100, 100],
    [300, 120],
  ])('of %j columns fills %j', (terminal, width) => {
    expect(layoutOf(terminal === undefined ? {} : { columns: terminal }, {}).width).toBe(width)
  })
})

describe('columns', () => {
  it.each([
    ['abc', 3],
    ['één', 3],
    ['e\u0301e\u0301n', 3],
    ['\u4e2d\u6587', 4],
    ['𝒳', 1],
    ['👍', 2],
    ['zero\u200Bwidth', 9],
  ])('%j takes %j', (text, width) => {
    expect(columns(text)).toBe(width)
  })
})

describe('shorten', () => {
  it.each([
    ['De leden vragen dit', 30, 'De leden vragen dit'],
    ['De leden vragen dit', 19, 'De leden vragen dit'],
    ['De leden vragen dit', 12, 'De leden…'],
    ['Rioolwaterzuiveringsinstallatie', 12, 'Rioolwaterz…'],
    ['👍👍👍', 4, '👍…'],
  ])('%j in %j columns is %j', (text, width, expected) => {
    expect(shorten(text, width)).toBe(expected)
    expect(columns(shorten(text, width))).toBeLessThanOrEqual(width)
  })
})

describe('pad', () => {
  it('counts columns, not units', () => {
    expect(pad('e\u0301', 3)).toBe('e\u0301  ')
    expect(pad('lang', 2)).toBe('lang')
  })
})

describe('wrap', () => {
  it('breaks between words and leaves long words whole', () => {
    expect(wrap('een twee drie vier', 8)).toEqual(['een twee', 'drie', 'vier'])
    expect(wrap('aansprakelijkheidsverzekering is lang', 8)).toEqual(['aansprakelijkheidsverzekering', 'is lang'])
    expect(wrap('', 8)).toEqual([''])
  })
})
