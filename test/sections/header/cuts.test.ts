import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headerCuts } from '../../../src/sections/header/cuts.js'

const parts = (text: string): string[] => [0, ...headerCuts(text)].map((start, i, starts) => text.slice(start, starts[i + 1]).trim())

describe('headerCuts', () => {
  it.each([
    [['22 112 Nieuwe voorstellen', 'Nr. 4312 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'Vastgesteld 15 april 2026', 'De vaste commissie voor Financiën heeft vragen voorgelegd.']],
    [['31 700 XVI Vaststelling van de begroting voor het jaar 2009', 'nr. 87 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG']],
    [['29 675 Zee- en kustvisserij', '21 501-32 Landbouw- en Visserijraad', 'AB VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG']],
    [['De voorzitter van de commissie, Van den Berg', 'Adjunct-griffier van de commissie, Muller']],
    [['De vragen zijn op 3 mei 2023 aan de Minister voorgelegd.', 'De fungerend voorzitter van de vaste commissie voor Landbouw, Natuur en Voedselkwaliteit, De Boer', 'De griffier voor dit verslag, Post']],
    [['1481', 'Vragen van het lid Jansma (PvdA) aan de Minister van Financiën over heffingen.']],
  ])('parts %j', (lines) => {
    expect(parts(lines.join(' '))).toEqual(lines)
  })

  it.each([
    'De leden van de VVD-fractie lezen in nr. 87 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG dat het is vastgesteld.',
    'De brief is toegezonden. De voorzitter van de commissie, Hamer',
    'In 2019 zijn 12 345 Nederlanders teruggekeerd. De vaste commissie voor Financiën was aanwezig.',
    '36 600 XVI Vaststelling van de begrotingsstaten van het Ministerie van Volksgezondheid, Welzijn en Sport (XVI) voor het jaar 2025',
    '',
  ])('leaves %s whole', (text) => {
    expect(headerCuts(text)).toEqual([])
  })

  it('gives ascending offsets inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cuts = headerCuts(`22 112 Titel ${text} Nr. 3 VERSLAG VAN EEN ${text}`)
        expect(cuts.every((cut, i) => cut > (cuts[i - 1] ?? 0))).toBe(true)
      })
    )
  })
})
