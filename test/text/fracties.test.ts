import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fracties } from '../../src/lexicon/fracties.js'
import { findFracties, satOn } from '../../src/text/fracties.js'

const names = (text: string): string[] => findFracties(text).map((mention) => mention.name)

describe('names in the table', () => {
  it.each(fracties.flatMap((fractie) => [fractie.name, ...(fractie.aliases ?? [])].map((alias) => ({ alias, name: fractie.name }))))('$alias is $name', ({ alias, name }) => {
    const sentence = `De leden van de ${alias}-fractie vragen`
    expect(findFracties(sentence)).toEqual([{ name, label: alias, start: 16, end: 16 + alias.length, known: true }])
  })

  it('the table has each name once', () => {
    const all = fracties.flatMap((fractie) => [fractie.name, ...(fractie.aliases ?? [])])
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([])
  })

  it('names with particles in capitals, of members and of the groups they lead', () => {
    expect(findFracties('het lid Van der Plas').map((mention) => mention.name)).toEqual(['Lid Van der Plas'])
    expect(findFracties('de fractie-Van de Sanden').map((mention) => mention.name)).toEqual(['Fractie-Van de Sanden'])
    expect(findFracties('de leden van de fractie Den Haan').map((mention) => mention.name)).toEqual(['Fractie Den Haan'])
    expect(findFracties('de fractie Den Haag')).toEqual([])
  })
})

describe('several names', () => {
  it.each([
    ['de leden van de fracties van BBB, GroenLinks-PvdA en de VVD', ['BBB', 'GroenLinks-PvdA', 'VVD']],
    ['de leden van de CDA- en de ChristenUnie-fractie', ['CDA', 'ChristenUnie']],
    ['de GL-PvdA-fractie en de Partij voor de Dieren-fractie', ['GroenLinks-PvdA', 'PvdD']],
    ['RPF/GPV', ['RPF', 'GPV']],
    ['(VVD)', ['VVD']],
    ['«D66»', ['D66']],
    ['DE LEDEN VAN DE VVD-FRACTIE', ['VVD']],
    ['DE LEDEN VAN DE GROENLINKS-PVDA-FRACTIE EN DE PARTIJ VOOR DE DIEREN-FRACTIE', ['GroenLinks-PvdA', 'PvdD']],
    ['de PvdA en GroenLinks', ['PvdA', 'GroenLinks']],
    ['50PLUS, 50+ en 50Plus', ['50PLUS', '50PLUS', '50PLUS']]
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it.each(['SPD', 'NSCR', 'een cd', 'sp', 'vvd', 'het denken', 'CDA66', 'xVVD', 'de voltooiing', 'VOLTAGE', 'GLAS', 'CDAs'])('none in %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('a number with a plus is no fractie where letters go on', () => {
    expect(names('50+ers')).toEqual([])
  })

  it('a name that goes on in another is not cut', () => {
    expect(names('de SP-Wijk-fractie')).toEqual([])
    expect(names('SP-Kamerlid')).toEqual([])
    expect(names('de SP-motie')).toEqual(['SP'])
  })
})

describe('groups and single members', () => {
  it.each([
    ['de leden van de Groep Van Haga', 'Groep Van Haga', true],
    ['het lid Omtzigt', 'Lid Omtzigt', true],
    ['Het Lid Omtzigt vraagt', 'Lid Omtzigt', true],
    ['het lid Lazrak', 'Groep Lazrak', true],
    ['de leden van de fractie-Nanninga', 'Fractie-Nanninga', true],
    ['Fractie-Otten', 'Fractie-Otten', true],
    ['de fractie-Smit', 'Fractie-Smit', false],
    ['het lid Jansen', 'Lid Jansen', false],
    ['het lid van den Berg', 'Lid Van den Berg', false],
    ['het lid Bakker-de Wit', 'Lid Bakker-de Wit', false],
    ['het lid Bakker-Smit', 'Lid Bakker-Smit', false],
    ['het lid Bakker/de haven', 'Lid Bakker', false],
    ['het lid ’t Hart', 'Lid ’t Hart', false],
    ['de Groep Krol/Van Kooten-Arissen', 'Groep Krol/Van Kooten-Arissen', true],
    ['de Groep Krol/van Kooten-Arissen', 'Groep Krol/Van Kooten-Arissen', true],
    ['het lid van de BIJ1-fractie', 'BIJ1', true],
    ['het lid van de JA21-fractie', 'JA21', true],
    ['het lid Omtzigt1', 'Lid Omtzigt', true]
  ])('%s', (text, name, known) => {
    const [mention, ...others] = findFracties(text)
    expect({ name: mention?.name, known: mention?.known }).toEqual({ name, known })
    expect(others).toEqual([])
  })

  it.each(['de Groep Van', 'het lid De', 'het lid van de commissie', 'een groep Kamerleden', 'lid 3', 'artikel 4, tweede lid, van de wet', 'de fractie heeft', 'het lid vraagt', 'Groep 8', 'de fractie-', 'het lid'])('none in %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('a member of a fractie is named by the fractie', () => {
    expect(names('het lid van de BBB-fractie')).toEqual(['BBB'])
    expect(names('het lid VVD')).toEqual(['VVD'])
  })

  it('a surname that two groups bear is read by its form', () => {
    expect(names('Groep Van Haga en het lid Van Haga')).toEqual(['Groep Van Haga', 'Lid Van Haga'])
  })
})

describe('when a fractie sat', () => {
  it.each([
    ['NSC', '2023-12-06', false, true],
    ['NSC', '2023-12-05', false, false],
    ['NSC', '2025-11-12', false, false],
    ['VVD', '1980-01-01', false, true],
    ['PvdA', '2023-07-01', false, true],
    ['PvdA', '2023-07-01', true, false],
    // The first days in the table are those of the Tweede Kamer.
    ['BBB', '2019-01-01', true, true],
    ['Lid Jansen', '2019-01-01', false, true]
  ])('%s on %s, senate %s: %s', (name, date, senate, sat) => {
    expect(satOn(name, date, senate)).toBe(sat)
  })
})

it('mentions stand in order, apart, and where they say', () => {
  const part = fc.oneof(fc.constantFrom('VVD', 'GroenLinks-PvdA', '50+', 'de', 'fractie-', 'het lid ', 'Groep ', 'Van ', 'Haga', 'D 66', '-', ' ', ', '), fc.string({ maxLength: 6 }))
  fc.assert(
    fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
      const text = parts.join('')
      let from = 0
      for (const { name, label, start, end } of findFracties(text)) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(name).not.toBe('')
        expect(label).not.toBe('')
        from = end
      }
    })
  )
})
