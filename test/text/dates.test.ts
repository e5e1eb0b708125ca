import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates, normaliseSessionYear, parseDate, vergaderjaar } from '../../src/text/dates.js'

function found(text: string, before?: string): [string, string][] {
  return findDates(text, { before }).map(({ iso, start, end }) => [iso, text.slice(start, end)])
}

describe('findDates', () => {
  it.each([
    ['op 11 juli 2025 is', '2025-07-11', '11 juli 2025'],
    ['Vastgesteld 1 januari 1996', '1996-01-01', '1 januari 1996'],
    ['op 1 jan. 2020 is', '2020-01-01', '1 jan. 2020'],
    ['op 3 sept. 2021', '2021-09-03', '3 sept. 2021'],
    ['op 3 mrt 2021', '2021-03-03', '3 mrt 2021'],
    ['de brief d.d.16 juni 1999', '1999-06-16', '16 juni 1999'],
    ['Vastgesteld16 april 2010', '2010-04-16', '16 april 2010'],
    ['11\u00a0juli\u202f2025', '2025-07-11', '11\u00a0juli\u202f2025'],
    ['11 juli\n   2025', '2025-07-11', '11 juli\n   2025'],
    ['11 JULI 2025', '2025-07-11', '11 JULI 2025'],
    ['31 oktober 20142 staat', '2014-10-31', '31 oktober 2014'],
    ['31 oktober 2014.2 Dat', '2014-10-31', '31 oktober 2014'],
    ["op 3 mei '95 is", '1995-05-03', "3 mei '95"],
    ['op 3 mei ’04 is', '2004-05-03', '3 mei ’04'],
    ['29 februari 2024', '2024-02-29', '29 februari 2024'],
    ['op 12-03-2024.', '2024-03-12', '12-03-2024'],
    ['op 1-3-2024,', '2024-03-01', '1-3-2024'],
    ['op 12/3/2024', '2024-03-12', '12/3/2024'],
    ['op 12.03.2024.', '2024-03-12', '12.03.2024'],
    ['op 2024-03-12', '2024-03-12', '2024-03-12'],
    ['(11 juli 2025)', '2025-07-11', '11 juli 2025'],
    ['11 en 12 juli 2025', '2025-07-12', '12 juli 2025'],
  ])('%s', (text, iso, raw) => {
    expect(found(text)).toEqual([[iso, raw]])
  })

  it.each([
    '31 april 2024',
    '29 februari 2023',
    '30 feb. 2024',
    '0 mei 2024',
    '32 mei 2024',
    '111 juli 2025',
    '1,5 mei 2025',
    '11 juli',
    '11 juli jl.',
    '11 juli 202',
    '11 juli 2025123',
    '11 juli 1066',
    '11 juliana 2025',
    'mei 2025',
    '12-13-2024',
    '31-04-2024',
    '2024-13-01',
    '21501-02-2186',
    '21 501-02-2186',
    '12-03-2024-5',
    '12/03-2024',
    '1.2.2020',
    '2024-2025',
    '5 decennia 2020',
    '',
  ])('no date in “%s”', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    ['op 11 juli jl. is', '2025-09-01', '2025-07-11', '11 juli jl.'],
    ['op 11 juli jl. is', '2025-07-11', '2025-07-11', '11 juli jl.'],
    ['op 11 juli jl. is', '2025-03-01', '2024-07-11', '11 juli jl.'],
    ['op 11 juli j.l. is', '2025-09-01', '2025-07-11', '11 juli j.l.'],
    ['op 11 juli jongstleden is', '2025-09-01', '2025-07-11', '11 juli jongstleden'],
    ['op 11 juli l.l. is', '1999-09-01', '1999-07-11', '11 juli l.l.'],
    ['op 29 februari jl. is', '2026-03-01', '2024-02-29', '29 februari jl.'],
    ['op 11 juli a.s. is', '2025-05-01', '2025-07-11', '11 juli a.s.'],
    ['op 11 januari a.s. is', '2025-05-01', '2026-01-11', '11 januari a.s.'],
    ['op 11 juli aanstaande', '2025-05-01', '2025-07-11', '11 juli aanstaande'],
  ])('%s, told on %s', (text, before, iso, raw) => {
    expect(found(text, before)).toEqual([[iso, raw]])
  })

  it('takes a word that begins as “as” for no coming day', () => {
    expect(found('op 11 juli aspirant', '2025-05-01')).toEqual([])
  })

  it('refuses a reference that is no date', () => {
    expect(() => findDates('11 juli jl.', { before: '2025-02-30' })).toThrow(RangeError)
  })

  it('gives all dates in order', () => {
    expect(found('op 12-03-2024, 11 juli 2023 en 2024-01-02').map(([iso]) => iso)).toEqual(['2024-03-12', '2023-07-11', '2024-01-02'])
  })

  it('finds every day of the calendar as it is written', () => {
    const day = fc.date({ min: new Date('1814-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(day, (date) => {
        const text = date.toLocaleDateString('nl-NL', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
        expect(parseDate(text)).toBe(date.toISOString().slice(0, 10))
      }),
    )
  })

  it('takes any text, in time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => findDates(text, { before: '2025-01-01' }).length >= 0))
    const begun = performance.now()
    for (const piece of ['1', '1 ', '1 mei ', '1-', '1\n', '11 mei' + ' '.repeat(40), '1.']) findDates(piece.repeat(200_000))
    expect(performance.now() - begun).toBeLessThan(5000)
  })
})

describe('parseDate', () => {
  it.each([
    ['11 juli 2025', '2025-07-11'],
    [' 11 juli 2025. ', '2025-07-11'],
    ['vrijdag 11 juli 2025', '2025-07-11'],
    ['d.d. 11 juli 2025', '2025-07-11'],
    ['(12-03-2024)', '2024-03-12'],
    ['31 april 2025', null],
    ['de brief van 11 juli 2025', null],
    ['11 juli 2025 en 12 juli 2025', null],
    ['11 juli 2025 is', null],
    ['', null],
  ])('%s', (text, iso) => {
    expect(parseDate(text)).toBe(iso)
  })
})

describe('vergaderjaar', () => {
  it.each([
    ['2025-09-15', '2024-2025'],
    ['2025-09-16', '2025-2026'],
    ['2026-09-14', '2025-2026'],
    ['2026-09-15', '2026-2027'],
    ['2020-09-14', '2019-2020'],
    ['2020-09-15', '2020-2021'],
    ['2015-09-14', '2014-2015'],
    ['2015-09-15', '2015-2016'],
    ['2009-09-15', '2009-2010'],
    ['1999-09-20', '1998-1999'],
    ['1999-09-21', '1999-2000'],
    ['2026-04-15', '2025-2026'],
    ['2025-12-31', '2025-2026'],
    ['2025-02-30', null],
    ['15 april 2026', null],
  ])('%s', (date, session) => {
    expect(vergaderjaar(date)).toBe(session)
  })
})

describe('normaliseSessionYear', () => {
  it.each([
    ['2024–2025', '2024-2025'],
    ['2024-2025', '2024-2025'],
    ['2024/2025', '2024-2025'],
    ['2024/25', '2024-2025'],
    ['2008/2009', '2008-2009'],
    ['1999/00', '1999-2000'],
    ['1999-2000', '1999-2000'],
    ["'95/'96", '1995-1996'],
    ['’95–’96', '1995-1996'],
    ["'99/'00", '1999-2000'],
    ['1985/- 86', '1985-1986'],
    ['2024 – 2025', '2024-2025'],
    ['vergaderjaar 2024–2025', '2024-2025'],
    ['20242025', '2024-2025'],
    ['2024–2026', null],
    ['2024', null],
    ['2024/24', null],
    ['9596', null],
    ['in 2024–2025 is', null],
    ['1066-1067', null],
    ['', null],
  ])('%s', (text, session) => {
    expect(normaliseSessionYear(text)).toBe(session)
  })
})
