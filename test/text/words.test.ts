import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedWords, hashOf, wordsOf } from '../../src/text/words.js'

describe('the words of a text', () => {
  it.each([
    ['in lower case', 'De Leden', ['de', 'leden']],
    ['with the joints inside them', 'GroenLinks-PvdA-fractie, foto’s', ['groenlinks-pvda-fractie', "foto's"]],
    ['without joints at their ends', "CDA- en 's-Gravenhage", ['cda', 'en', 's-gravenhage']],
    ['of digits too', 'artikel 5a', ['artikel', '5a']],
    ['none', ' –, …', []]
  ])('%s', (_, text, words) => {
    expect(comparedWords(text)).toEqual(words)
  })

  it('are filed by sentence', () => {
    const { sentences, firsts, starts, ends } = wordsOf('Zij vragen dit. Kan dat?')
    expect(sentences).toEqual([{ start: 0, end: 15 }, { start: 16, end: 24 }])
    expect(firsts).toEqual([0, 3, 5])
    expect(starts).toEqual([0, 4, 11, 16, 20])
    expect(ends).toEqual([3, 10, 14, 19, 23])
  })

  it('have the hash of what they are compared as, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'é', '’', '-', ' ', '.', '7') }), (text) => {
        expect(wordsOf(text).hashes).toEqual(comparedWords(text).map(hashOf))
      })
    )
  })
})
