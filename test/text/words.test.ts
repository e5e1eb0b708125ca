import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameEnd, nameWord } from '../../src/text/vocabulary.js'
import { comparedWords, endNumber, wordNumber, wordsOf, type Words } from '../../src/text/words.js'

/** The rows of one column that are a text's own. */
const rowsOf = (words: Words, column: 'starts' | 'ends' | 'known'): number[] => [...words[column].subarray(words.firsts[0], words.firsts.at(-1))]

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
    const words = wordsOf('Zij vragen dit. Kan dat?')
    expect(words.sentences).toEqual([{ start: 0, end: 15 }, { start: 16, end: 24 }])
    expect(words.firsts.map((row) => row - (words.firsts[0] ?? 0))).toEqual([0, 3, 5])
    expect(rowsOf(words, 'starts')).toEqual([0, 4, 11, 16, 20])
    expect(rowsOf(words, 'ends')).toEqual([3, 10, 14, 19, 23])
  })

  it('stay as they are when other texts are read', () => {
    const first = wordsOf('Deze leden vragen dit.')
    const before = rowsOf(first, 'ends')
    for (const length of [10, 5000, 20_000, 10]) wordsOf('een woord '.repeat(length))
    expect(rowsOf(first, 'ends')).toEqual(before)
    expect(before).toEqual([4, 10, 17, 21])
  })

  it('are known as what they are compared as, in any text', () => {
    const named = ['a', 'ba', 'éa', "a'7", '7', 'a-b'].map((word) => [word, nameWord(word)] as const)
    const numbers = new Map(named)
    const end = nameEnd('-b')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', 'é', '’', '-', ' ', '.', '7') }), (text) => {
        const words = comparedWords(text)
        const known = rowsOf(wordsOf(text), 'known')
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
    expect(rowsOf(wordsOf(words.join(' ')), 'known')).toEqual(numbers)
  })
})
