import { describe, expect, it } from 'vitest'
import { termReader, weighTerms } from '../../src/text/terms.js'

const termsOf = termReader()

describe('the terms of a text', () => {
  it.each([
    ['long words, cut to a stem', 'ligplaatsen en ligplaats', ['ligplaa']],
    ['no short words', 'de boot ligt aan wal', []],
    ['words of five letters', 'een haven', ['haven']],
    ['acronyms, however short', 'EU en NS', ['eu', 'ns']],
    ['no single capital', 'A of B', []],
    ['numbers of more than one digit', 'in 2025 kost 1 boot 1.250,50 euro', ['2025', '1.250,50']],
    ['no stop behind a number', 'in 2025.', ['2025']],
    ['letters and digits as one word', 'de A13baan', ['a13baan']],
    ['no words of the form itself', 'De leden van de fractie vragen de minister', []],
    ['a word once', 'haven, Haven en HAVEN', ['haven']],
    ['nothing', '', []]
  ])('%s', (_, text, terms) => {
    expect(termsOf(text)).toEqual(terms.flatMap((term) => termsOf(acronym(term))))
  })

  it('are numbers from 0 on, the same in all texts of one reader', () => {
    const read = termReader()
    expect(read('haven sluis haven')).toEqual([0, 1])
    expect(read('Sluis, brug-wachter en haven')).toEqual([1, 2, 0])
    expect(termReader()('sluis')).toEqual([0])
  })
})

/** Short words are terms in capitals only. */
function acronym(term: string): string {
  return term.length < 5 ? term.toUpperCase() : term
}

const { leaning } = weighTerms(['haven sluis', 'haven brug-wachter', 'haven'].map(termsOf))

describe('leaning', () => {
  it('weighs what a text shares with one side only', () => {
    expect(leaning(termsOf('sluis brug-wachter haven'), [termsOf('sluis haven')], [termsOf('haven')])).toEqual({ one: Math.log(4), other: 0 })
    expect(leaning(termsOf('haven'), [termsOf('sluis')], [termsOf('haven')])).toEqual({ one: 0, other: Math.log(4 / 3) })
  })

  it('leans to no side where both have a term, or neither', () => {
    expect(leaning(termsOf('haven sluis'), [termsOf('haven sluis')], [termsOf('sluis haven')])).toEqual({ one: 0, other: 0 })
    expect(leaning(termsOf('haven'), [], [])).toEqual({ one: 0, other: 0 })
  })

  it('forgets the sides of the comparison before', () => {
    leaning(termsOf('haven'), [termsOf('haven')], [termsOf('sluis')])
    expect(leaning(termsOf('haven sluis'), [], [])).toEqual({ one: 0, other: 0 })
  })
})
