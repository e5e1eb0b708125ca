import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverage, likeness, rarity, termsOf } from '../../src/text/terms.js'

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
    expect([...termsOf(text)]).toEqual(terms)
  })
})

const weight = rarity([termsOf('haven sluis'), termsOf('haven brug-wachter'), termsOf('haven')])

it('rare terms weigh more, unknown ones most', () => {
  expect(weight('sluis')).toBeGreaterThan(weight('haven'))
  expect(weight('onbekend')).toBe(weight('sluis'))
  expect(weight('haven')).toBeGreaterThan(0)
})

describe('likeness', () => {
  it('is 1 for the same and 0 for nothing shared', () => {
    expect(likeness(termsOf('haven sluis'), termsOf('haven sluis'), weight)).toBe(1)
    expect(likeness(termsOf('sluis'), termsOf('haven'), weight)).toBe(0)
  })

  it('is against the smaller text, either way round', () => {
    expect(likeness(termsOf('sluis'), termsOf('haven sluis wachter'), weight)).toBe(1)
    expect(likeness(termsOf('haven sluis wachter'), termsOf('sluis'), weight)).toBe(1)
  })

  it('is 0 where there are no terms', () => {
    expect(likeness(termsOf(''), termsOf('haven'), weight)).toBe(0)
  })
})

describe('coverage', () => {
  it('is the share of the terms that any other text has', () => {
    expect(coverage(termsOf('haven sluis'), [termsOf('haven'), termsOf('sluis')], weight)).toBe(1)
    expect(coverage(termsOf('haven sluis'), [termsOf('haven')], weight)).toBeCloseTo(weight('haven') / (weight('haven') + weight('sluis')))
    expect(coverage(termsOf('haven'), [], weight)).toBe(0)
    expect(coverage(termsOf(''), [termsOf('haven')], weight)).toBe(0)
  })

  it('both stay from 0 to 1', () => {
    const text = fc.array(fc.constantFrom('haven', 'sluis', 'wachter', '2025', 'EU', 'bruggen'), { maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const value of [likeness(termsOf(a), termsOf(b), weight), coverage(termsOf(a), [termsOf(b)], weight)]) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThanOrEqual(1)
        }
      })
    )
  })
})
