import { describe, expect, it } from 'vitest'
import { tokenizeText } from '../../src/tokenize/tokenize.js'

/** As many lines without a blank one as show that shorter ones end something. */
const prose = 'Het kabinet heeft de afgelopen jaren op meerdere momenten met de betrokken\npartijen over dit onderwerp gesproken, en zal dat ook in de komende periode\nblijven doen, zoals eerder aan de Kamer is toegezegd.\n'.repeat(6)

const footer = 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel'

/** Pages as a PDF's text has them: the words, the numbers of the footnotes, their words, the running footer, the page. */
function paper(...pages: readonly (readonly [body: string, numbers: readonly string[], texts: readonly string[]])[]): string {
  return pages.map(([body, numbers, texts], index) => [`${prose}${body}`, numbers.join('\n'), texts.join('\n'), footer, String(index + 1)].filter((part) => part !== '').join('\n\n')).join('\n\n')
}

const notesOf = (text: string): [string, string][] => tokenizeText(text).notes.map(({ label, block }) => [label, block.text])

describe('footnotes whose numbers stand apart from their words', () => {
  it('are lifted, one or several on a page', () => {
    const text = paper(
      ['Zoals in de brief van april1 staat.', ['1'], ['Kamerstuk 23 235, nr. 240.']],
      ['Zie de brief van mei,2 en het besluit.3 Dat blijft zo.', ['2', '3'], ['Kamerstuk 29 509, nr. 80.', 'Kamerstuk 34 104, nr. 128.']]
    )
    expect(notesOf(text)).toEqual([['1', 'Kamerstuk 23 235, nr. 240.'], ['2', 'Kamerstuk 29 509, nr. 80.'], ['3', 'Kamerstuk 34 104, nr. 128.']])
  })

  it('are lifted where those before them stood with their words', () => {
    const text = paper(
      ['Zoals in de brief van april1 staat, en in die van mei.2', [], ['1\nKamerstuk 23 235, nr. 240.\n2\nKamerstuk 29 509, nr. 80.']],
      ['Zie de brief van juni,3 en het besluit.4 Dat blijft zo.', ['3', '4'], ['Kamerstuk 29 509, nr. 90.', 'Kamerstuk 34 104, nr. 128.']]
    )
    expect(notesOf(text).map(([label]) => label)).toEqual(['1', '2', '3', '4'])
  })

  it.each([
    ['without a mark on the page', paper(['Zoals in de brief van april staat.', ['1'], ['Kamerstuk 23 235, nr. 240.']])],
    ['with fewer texts than numbers', paper(['Zie de brief van mei,1 en het besluit.2', ['1', '2'], ['Kamerstuk 29 509, nr. 80.']])],
    ['behind which a question stands', paper(['Zie de brief van mei.1', ['1'], ['Wat vindt u daarvan?']])],
    ['behind which the page goes on', 'Zie de brief van mei.1\n\n1\n\nKamerstuk 29 509, nr. 80.\n\nDat is de stand van zaken.']
  ])('are none %s', (_, text) => {
    expect(notesOf(text)).toEqual([])
  })
})
