import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compilePhrases } from '../../src/text/phrases.js'

function found(phrase: string, text: string): string[] {
  return compilePhrases([{ id: 'hit', phrase }])
    .find(text)
    .map(({ start, end }) => text.slice(start, end))
}

describe('compilePhrases', () => {
  it.each([
    ['a word, whatever its case', 'graag', 'Graag horen zij het GRAAG.', ['Graag', 'GRAAG']],
    ['whole words only', 'vraag', 'De vraagstelling vraagt om een vraag.', ['vraag']],
    ['accents are part of a word', 'geïnteresseerd', 'Zij zijn geïnteresseerd in cafés.', ['geïnteresseerd']],
    ['a word with inner hyphens is one word', 'GroenLinks-PvdA-fractie', 'van de GroenLinks-PvdA-fractie, de fractie', ['GroenLinks-PvdA-fractie']],
    ['a part of a hyphenated word is none', 'PvdA', 'de GroenLinks-PvdA-fractie', []],
    ['either apostrophe', "foto's", "foto’s en foto's", ['foto’s', "foto's"]],
    ['a hyphen at the end is no part of the word', 'CDA', 'de CDA- en D66-fractie', ['CDA']],
    ['several words', 'deze leden vragen', 'Deze\u00a0leden\nvragen het.', ['Deze\u00a0leden\nvragen']],
    ['other marks between words are passed over', 'zij vragen de minister', 'Zij vragen, «de» (minister) iets', ['Zij vragen, «de» (minister']],
    ['alternatives', 'het|de lid|leden', 'het lid en de leden', ['het lid', 'de leden']],
    ['the end of a word', 'de *fractie', 'de fractie, de VVD-fractie en de fractieleden', ['de fractie', 'de VVD-fractie']],
    ['the end of a word beside the word', 'de *fractie|fractieleden', 'de fractieleden; de CDA-fractie', ['de fractieleden', 'de CDA-fractie']],
    ['an optional word is taken', 'vraag de? minister', 'vraag de minister', ['vraag de minister']],
    ['an optional word can be absent', 'vraag de? minister', 'vraag minister', ['vraag minister']],
    ['optional alternatives', 'vraag de|het? kabinet', 'vraag het kabinet', ['vraag het kabinet']],
    ['an optional word at the end', 'vragen of?', 'zij vragen of dit kan; zij vragen dit', ['vragen of', 'vragen']],
    ['an optional word at the start counts once', 'de? leden', 'de leden, leden', ['de leden', 'leden']],
    ['a gap of none', 'vragen ~3 of', 'vragen of', ['vragen of']],
    ['a gap of its greatest length', 'vragen ~3 of', 'vragen aan de minister of', ['vragen aan de minister of']],
    ['no longer gap', 'vragen ~3 of', 'vragen aan de nieuwe minister of', []],
    ['the shortest gap', 'vragen ~5 of', 'vragen nu of dan of later', ['vragen nu of']],
    ['two gaps', 'a ~2 b ~2 c', 'a x b b y c', ['a x b b y c']],
    ['not over the end of a sentence', 'vragen ~3 of', 'Dat zijn vragen. Of niet.', []],
    ['over an abbreviation', 'de heer ~2 vraagt', 'De heer dr. Jansen vraagt', ['De heer dr. Jansen vraagt']],
    ['the start of a sentence', '^ graag', 'Zij horen graag. Graag horen zij.', ['Graag']],
    ['the start of a sentence behind a number', '^ graag', '1. Graag horen zij', ['Graag']],
    ['the start of a sentence behind a letter', '^ graag', 'a) Graag horen zij', ['Graag']],
    ['the start of a sentence behind a dash', '^ graag', '– Graag horen zij', ['Graag']],
    ['the start of a sentence behind a quote', '^ graag', '“Graag horen zij', ['Graag']],
    ['the start of a paragraph', '^^ graag', 'Graag. Graag.\n\nGraag', ['Graag', 'Graag']],
    ['the start of a paragraph is one of a sentence', '^ graag', 'Zo.\n\nGraag', ['Graag']],
    ['a paragraph can begin at the first word only', '^^ graag', 'Zij horen graag', []],
    ['no hit in an empty text', 'graag', '', []],
  ])('matches %s', (_, phrase, text, hits) => {
    expect(found(phrase, text)).toEqual(hits)
  })

  it('gives ids, offsets and word numbers, the longer of two hits at one start first', () => {
    const matcher = compilePhrases([
      { id: 'ask', phrase: 'vragen' },
      { id: 'request', phrase: 'vragen de minister om' },
      { id: 'office', phrase: 'minister' },
    ])
    expect(matcher.find('Zo. Zij vragen de minister om iets.')).toEqual([
      { id: 'request', start: 8, end: 29, word: 2, words: 4 },
      { id: 'ask', start: 8, end: 14, word: 2, words: 1 },
      { id: 'office', start: 18, end: 26, word: 4, words: 1 },
    ])
  })

  it('gives one hit for phrases that share an id: the longest', () => {
    const matcher = compilePhrases([
      { id: 'ask', phrase: 'vragen' },
      { id: 'ask', phrase: 'vragen de minister' },
    ])
    expect(matcher.find('vragen de minister').map(({ words }) => words)).toEqual([3])
  })

  it('can be used again and again', () => {
    const matcher = compilePhrases([{ id: 'x', phrase: 'a ~4 b?  c' }])
    const first = matcher.find('a b c. A d c.')
    expect(matcher.find('a b c. A d c.')).toEqual(first)
    expect(first).toHaveLength(2)
  })

  it.each(['', '^', '~2', 'a ~2', '~2 a', 'a? b?', 'a|', '*', 'twee woorden|x y|', '…'])('refuses the pattern “%s”', (phrase) => {
    expect(() => compilePhrases([{ id: 'x', phrase }])).toThrow(RangeError)
  })

  it('finds each phrase of words in any text that holds it as words', () => {
    const word = fc.constantFrom('de', 'leden', 'vragen', 'minister', 'of', 'om', 'geïnteresseerd')
    fc.assert(
      fc.property(fc.array(word), fc.array(word, { minLength: 1, maxLength: 4 }), fc.array(word), (before, phrase, after) => {
        const text = [...before, ...phrase, ...after].join(' ')
        const hits = compilePhrases([{ id: 'x', phrase: phrase.join(' ') }]).find(text)
        expect(hits.length).toBeGreaterThan(0)
        for (const { start, end } of hits) expect(text.slice(start, end)).toBe(phrase.join(' '))
      }),
    )
  })

  it('agrees with a regular expression on gaps and optional words', () => {
    const matcher = compilePhrases([{ id: 'x', phrase: 'a b? ~2 c|d' }])
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 12 }), (words) => {
        const text = words.join(' ')
        const expected = [...text.matchAll(/a(?: b)?(?: [a-e]){0,2}? [cd]/g)].map(({ index }) => index)
        expect(matcher.find(text).map(({ start }) => start)).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })

  it('takes any text, and stays within it', () => {
    const matcher = compilePhrases([{ id: 'x', phrase: '^ a ~9 b' }, { id: 'y', phrase: "a|b's c?" }])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', 'b', "'", ' ', '.', '\n', 'Z', '1') }), (noise, text) => {
        for (const hit of matcher.find(text + noise + text)) {
          expect(hit.start).toBeLessThan(hit.end)
          expect(hit.end).toBeLessThanOrEqual(2 * text.length + noise.length)
        }
      }),
    )
  })
})
