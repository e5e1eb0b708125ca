import { describe, expect, it } from 'vitest'
import { isTheme } from '../../src/sections/landmark-blocks.js'
import { tokenizeMarkdown } from '../../src/tokenize/markdown.js'
import { block } from '../support/paper.js'

describe('a subheading', () => {
  it.each(['Ligplaatsen', 'Baggeren en onderhoud van kleine havens', '«Blauwe» havens', 'Walstroom in de praktijk van kleine havens', 'Artikel 3', 'NAVO-top', 'Financiën (begroting 2026)', '50 nieuwe steigers', 'Kosten en baten van ruimere havens', 'Verdere verdieping'])('%s', (text) => {
    expect(isTheme(block(text))).toBe(true)
  })

  it.each([
    ['a sentence', 'De haven is diep'],
    ['a sentence whose verb is rare', 'Per saldo vlieten de kosten dus weg'],
    ['a sentence of the minister', 'Met de havens voer ik overleg'],
    ['a sentence that points back', 'Dat beaamt de havenmeester'],
    ['a mere no', 'Nee'],
    ['a full stop', 'Ligplaatsen.'],
    ['a question mark', 'Hoeveel ligplaatsen?'],
    ['a colon', 'Ligplaatsen:'],
    ['a comma', 'Hoogachtend,'],
    ['an ellipsis', 'Ligplaatsen…'],
    ['a stop before the closing quote', '«Ligplaatsen.»'],
    ['a small letter', 'ligplaatsen'],
    ['a list item', '– Ligplaatsen'],
    ['a numbered item', '1. Ligplaatsen'],
    ['a table row', 'Wijk € 300'],
    ['a table row with bars', 'Wijk | Zand'],
    ['a label and its value', 'Betreft: havens'],
    ['no word of three letters', 'A1 B2'],
    ['too short', 'Ai'],
    ['more than fourteen words', 'Havens, sluizen, bruggen, wallen, kades, steigers, boten, vlotten, schepen, ponten, kranen, loodsen, bakens, tonnen en boeien'],
    ['too long', `Ligplaats${'en'.repeat(60)}`],
    ['an answer marker', 'Antwoord'],
    ['a heading of a fractie', 'VVD-fractie'],
    ['a question label', 'Vraag 3']
  ])('not %s', (_, text) => {
    expect(isTheme(block(text))).toBe(false)
  })

  it('a Markdown heading, whatever its words', () => {
    expect(tokenizeMarkdown('## de haven is diep.\n\nde haven is diep.\n').blocks.map(isTheme)).toEqual([true, false])
  })
})
