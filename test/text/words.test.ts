import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameEnd, nameWord } from '../../src/text/vocabulary.js'
import { comparedWords, endNumber, wordNumber, wordsOf } from '../../src/text/words.js'

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
    expect([...starts]).toEqual([0, 4, 11, 16, 20])
    expect([...ends]).toEqual([3, 10, 14, 19, 23])
  })

  it('are known as what they are compared as, in any text', () => {
    const named = ['a', 'ba', 'éa', "a'7", '7', 'a-b'].map((word) => [word, nameWord(word)] as const)
    const numbers = new Map(named)
    const end = nameEnd('-b')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'é', '’', '-', ' ', '.', '7') }), (text) => {
        const words = comparedWords(text)
        const known = [...wordsOf(text).known]
        expect(known.map(wordNumber)).toEqual(words.map((word) => numbers.get(word) ?? 0))
        expect(known.map((word) => endNumber(word) === end)).toEqual(words.map((word) => word.endsWith('-b')))
      })
    )
  })

  it('keep their numbers however many are named', () => {
    const words = Array.from({ length: 500 }, (_, index) => `woord${index}`)
    const numbers = words.map(nameWord)
    expect(new Set(numbers).size).toBe(words.length)
    expect(words.map(nameWord)).toEqual(numbers)
    expect([...wordsOf(words.join(' ')).known]).toEqual(numbers)
  })
})
