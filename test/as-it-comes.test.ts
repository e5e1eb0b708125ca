import { describe, expect, it } from 'vitest'
import { fromKamerstuk } from '../src/from-kamerstuk.js'
import { toRecord } from '../src/record/to-record.js'
import type { VerslagRecord } from '../src/record/types.js'
import { check } from '../src/tree/check.js'

const paper = `22 112 Nieuwe Commissievoorstellen

Nr. 4312 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

Vastgesteld 15 april 2026

De vaste commissie voor Europese Zaken heeft een aantal vragen voorgelegd aan de Minister van Buitenlandse Zaken over de brief van 3 februari 2026 (Kamerstuk 22 112, nr. 4102).

De fungerend voorzitter van de commissie,
Jansen-Bakker

De adjunct-griffier van de commissie,
De Vries

Vragen en opmerkingen van de leden van de GroenLinks-PvdA-fractie

De leden van de GroenLinks-PvdA-fractie vragen naar het grensverkeer Essen-Roosendaal in 2024-2025. Kan de Minister dit toelichten?

Antwoord van het kabinet

Zie het antwoord op vraag 1 (Kamerstuk 21 501-02, nr. 12).
`

const recordOf = (source: string): VerslagRecord => {
  const tree = fromKamerstuk(source)
  expect(check(tree, source)).toEqual([])
  return toRecord(tree)
}

/** What is told by the words alone, with one kind of hyphen. */
const told = (source: string): unknown => {
  const { id, title, adopted, committee, addressees, subjects, signatories, sections, exchanges, references, crossReferences } = recordOf(source)
  const facts = { id, title, adopted, committee, addressees, subjects, signatories, sections, exchanges, references, crossReferences }
  return JSON.parse(JSON.stringify(facts), (key, value: unknown) => (key === 'start' || key === 'end' ? undefined : typeof value === 'string' ? value.replace(/[\u2010-\u2015\u2212]/gu, '-') : value))
}

describe('text as it comes', () => {
  it('the paper is one that tells something', () => {
    const record = recordOf(paper)
    expect(record.id).toBe('kst-22112-4312')
    expect(record.signatories.map(({ role, name }) => `${role} ${name}`)).toEqual(['fungerend voorzitter Jansen-Bakker', 'adjunct-griffier De Vries'])
    expect(record.sections[0]?.fracties).toEqual(['GroenLinks-PvdA'])
    expect(record.exchanges[0]?.answer?.marker).toBe('Antwoord van het kabinet')
    expect(record.references.map(({ id }) => id)).toContain('kst-21501-02-12')
    expect(record.crossReferences).toHaveLength(1)
  })

  it.each([
    ['spaces doubled', / (?=\S)/gu, '  '],
    ['three spaces', / (?=\S)/gu, '   '],
    ['no-break spaces', / /gu, '\u00a0'],
    ['narrow no-break spaces', / /gu, '\u202f'],
    ['thin spaces', / /gu, '\u2009'],
    ['ideographic spaces', / /gu, '\u3000'],
    ['tabs', / /gu, '\t'],
    ['spaces at the ends of lines', /(?<=\S)$/gmu, '  '],
    ['blank lines that hold a no-break space', /^$/gmu, '\u00a0'],
    ['zero-width spaces', / /gu, ' \u200b'],
    ['hyphens', /-/gu, '\u2010'],
    ['no-break hyphens', /-/gu, '\u2011'],
    ['figure dashes', /-/gu, '\u2012'],
    ['en dashes', /-/gu, '\u2013'],
    ['em dashes', /-/gu, '\u2014'],
    ['horizontal bars', /-/gu, '\u2015'],
    ['minus signs', /-/gu, '\u2212'],
    ['soft hyphens', /(?<=\p{Ll}{3})(?=\p{Ll}{3})/gu, '\u00ad'],
    ['line ends of old', /\n/gu, '\r\n'],
  ])('%s change nothing', (_, pattern, change) => {
    const source = paper.replace(pattern, change)
    expect(source).not.toBe(paper)
    expect(told(source)).toEqual(told(paper))
  })

  it('blanks are shown as single spaces, hyphens as they are printed', () => {
    const record = recordOf(paper.replaceAll(' naar het ', ' naar\u00a0\u00a0het ').replaceAll('GroenLinks-PvdA-', 'GroenLinks\u2011PvdA\u2011').replaceAll('Essen-', 'Essen–').replaceAll('2024-', '2024–').replaceAll('Jansen-', 'Jansen‐'))
    expect(record.exchanges[0]?.question.paragraphs[0]?.text).toBe('De leden van de GroenLinks‑PvdA‑fractie vragen naar het grensverkeer Essen–Roosendaal in 2024–2025. Kan de Minister dit toelichten?')
    expect(record.sections[0]?.heading).toBe('Vragen en opmerkingen van de leden van de GroenLinks‑PvdA‑fractie')
    expect(record.sections[0]?.fracties).toEqual(['GroenLinks-PvdA'])
    expect(record.signatories[0]?.name).toBe('Jansen‐Bakker')
  })

  it('a dash between words is no hyphen', () => {
    const [exchange] = recordOf(paper.replace('Kan de Minister', 'De leden \u2013 en niet alleen zij \u2013 wachten. Kan de Minister')).exchanges
    expect(exchange?.question.paragraphs[0]?.text).toContain('De leden \u2013 en niet alleen zij \u2013 wachten.')
  })

  it('what was decoded wrongly is told', () => {
    expect(recordOf(paper.replace('vragen naar', 'vragen geÃ«igend naar')).diagnostics.map(({ rule }) => rule)).toContain('damaged-text')
    expect(recordOf(paper).diagnostics.map(({ rule }) => rule)).not.toContain('damaged-text')
  })
})
