import { describe, expect, it } from 'vitest'
import { beginsParagraph } from '../../src/tokenize/paragraph-start.js'

describe('a line behind a full line that ends as a sentence', () => {
  it.each([
    ['a word that opens', ['Dat is zo.', 'Daarnaast vragen zij iets.'], 1, 1],
    ['words that open', ['Dat is zo.', 'Tot slot vragen zij iets.'], 1, 1],
    ['the leden of a fractie', ['Dat is zo.', 'De leden van de VVD-fractie vragen iets.'], 1, 1],
    ['what answers a question', ['Is dat zo?', 'Het kabinet weet dat niet.'], 1, 1],
    ['a short answer', ['Dat is zo.', 'Ja.'], 1, 1],
    ['a sentence behind a long paragraph', ['Een.', 'Het kabinet weet dat niet.'], 1, 3],
  ])('%s begins a paragraph', (_, lines, at, length) => {
    expect(beginsParagraph(lines, at, length)).toBe(true)
  })

  it.each([
    ['a word that begins like one that opens', ['Dat is zo.', 'Verderop is het anders.'], 1, 1],
    ['a word that goes on', ['Een.', 'Bovendien is het te laat.'], 1, 5],
    ['another question', ['Is dat zo?', 'En waarom is dat', 'zo?'], 1, 1],
    ['a question behind a long paragraph', ['Dat is zo.', 'Waarom is dat zo?'], 1, 5],
    ['a sentence behind a short paragraph', ['Een.', 'Het kabinet weet dat niet.'], 1, 1],
  ])('%s does not', (_, lines, at, length) => {
    expect(beginsParagraph(lines, at, length)).toBe(false)
  })
})
