import { describe, expect, it } from 'vitest'
import { fromKamerstuk } from '../../src/from-kamerstuk.js'
import { toRecord } from '../../src/record/to-record.js'
import { growth } from '../support/growth.js'

const factor = 8
/** What noise may add; time that grows with the square of the input comes to `factor` squared. */
const tolerance = 2.5

/** One paragraph of many nodes that have words of their own, by how many. */
const families: [name: string, textOf: (count: number) => string][] = [
  ['references', (count) => 'Kamerstuk 22 112, nr. 4, '.repeat(count)],
  ['asks', (count) => `Vragen van de leden van de VVD-fractie\n\n${'De leden vragen of de haven diep is. '.repeat(count)}`],
  ['references to a question', (count) => `Vraag 1\n\nIs de haven diep?\n\nAntwoord\n\n${'Zie het antwoord op vraag 1, en '.repeat(count)}.`],
  ['references to a question, not numbered', (count) => `Vragen van de leden van de VVD-fractie\n\nIs de haven diep?\n\nAntwoord\n\n${'Zie het antwoord op vraag 1, en '.repeat(count)}.`],
  ['footnote marks', (count) => `${'De haven¹ is diep. '.repeat(count)}\n\n¹ Kaart 4.`]
]

describe.each(families)('one paragraph takes time by its length: %s', (_, textOf) => {
  it('tree', { retry: 3, timeout: 120_000 }, () => {
    expect(growth(textOf(400), textOf(400 * factor), fromKamerstuk)).toBeLessThan(factor * tolerance)
  })

  it('record', { retry: 3, timeout: 120_000 }, () => {
    expect(growth(fromKamerstuk(textOf(2000)), fromKamerstuk(textOf(2000 * factor)), toRecord)).toBeLessThan(factor * tolerance)
  })
})
