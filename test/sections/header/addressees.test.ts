import { describe, expect, it } from 'vitest'
import { findAddressees, readAddressees } from '../../../src/sections/header/addressees.js'

const labels = (text: string): string[] => readAddressees(text, 0)?.addressees.map(({ label }) => label) ?? []

describe('readAddressees', () => {
  it.each([
    ['de minister van Buitenlandse Zaken en de staatssecretaris van Economische Zaken en Klimaat over', ['minister van Buitenlandse Zaken', 'staatssecretaris van Economische Zaken en Klimaat']],
    ['de Minister en de Staatssecretaris van Defensie over', ['Minister van Defensie', 'Staatssecretaris van Defensie']],
    ['de Minister en Staatssecretaris van Defensie over', ['Minister van Defensie', 'Staatssecretaris van Defensie']],
    ['de Ministers van Onderwijs, Cultuur en Wetenschap en voor Primair en Voortgezet Onderwijs en de Staatssecretaris van Onderwijs, Cultuur en Wetenschap over', ['Minister van Onderwijs, Cultuur en Wetenschap', 'Minister voor Primair en Voortgezet Onderwijs', 'Staatssecretaris van Onderwijs, Cultuur en Wetenschap']],
    ['de Staatssecretarissen van Volksgezondheid, Welzijn en Sport en van Binnenlandse Zaken en Koninkrijksrelaties over', ['Staatssecretaris van Volksgezondheid, Welzijn en Sport', 'Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties']],
    ['de Ministers van Defensie en Financiën over', ['Minister van Defensie', 'Minister van Financiën']],
    ['de Ministers van Defensie, van Financiën en voor Rechtsbescherming over', ['Minister van Defensie', 'Minister van Financiën', 'Minister voor Rechtsbescherming']],
    ['de minister van economische zaken over', ['minister van economische zaken']],
    ['de Minister voor Toekomst en Welvaart over', ['Minister voor Toekomst en Welvaart']],
    ['de Minister van Economische Zaken het dossier', ['Minister van Economische Zaken']],
    ['de Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties (Digitalisering en Koninkrijksrelaties) over', ['Staatssecretaris van Binnenlandse Zaken en Koninkrijksrelaties (Digitalisering en Koninkrijksrelaties)']],
    ['de Minister-President, Minister van Algemene Zaken over', ['Minister-President, Minister van Algemene Zaken']],
    ['de regering voorgelegd', ['regering']],
    ['het kabinet voorgelegd', ['kabinet']],
    ['de Algemene Rekenkamer over', ['Algemene Rekenkamer']],
    ['de minister voor te leggen', ['minister']],
    ['de bewindspersonen over', ['bewindspersonen']],
    ['de ministeries van Financiën', []],
    ['de leden', []],
    ['', []],
  ])('%s', (text, wanted) => {
    expect(labels(text)).toEqual(wanted)
  })

  it('tells role and portfolio', () => {
    expect(readAddressees('de Ministers van Financiën en voor Rechtsbescherming', 0)?.addressees.map(({ role, portfolio }) => [role, portfolio])).toEqual([['minister', 'Financiën'], ['minister', 'Rechtsbescherming']])
  })

  it('finds all that a text names', () => {
    expect(findAddressees('De Minister van Defensie heeft met de staatssecretaris gesproken.').map(({ addressees }) => addressees[0]?.label)).toEqual(['Minister van Defensie', 'staatssecretaris'])
  })
})
