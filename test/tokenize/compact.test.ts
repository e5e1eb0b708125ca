import { describe, expect, it } from 'vitest'
import { compactTokens } from '../../src/tokenize/compact.js'
import { tokenizeText } from '../../src/tokenize/tokenize.js'

const paper = 'De leden vragen waar de haven ligt. Zij vroegen dat eerder: ‘Waar?’ – en in België.\n\nAntwoord\n\nAan de zee (Kamerstuk 22 112‑4).¹\n\n¹ Zie “vraag” 3.\n\n'

describe('the blocks of a large source', () => {
  it('say the same in less room', () => {
    expect(compactTokens(tokenizeText(paper), 2 ** 24)).toEqual(tokenizeText(paper))
  })

  it('keep one text where reading text and print are one', () => {
    const { blocks } = compactTokens(tokenizeText(paper), 2 ** 24)
    expect(blocks.filter(({ text, printed }) => text !== printed).map(({ text }) => text)).toEqual(['Aan de zee (Kamerstuk 22 112-4).'])
  })

  it('of a small source are left as they are', () => {
    const tokens = tokenizeText(paper)
    const lists = tokens.blocks.map(({ textAt }) => textAt)
    compactTokens(tokens, paper.length)
    expect(tokens.blocks.every(({ textAt }, index) => textAt === lists[index])).toBe(true)
  })
})
