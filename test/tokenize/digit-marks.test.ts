import { describe, expect, it } from 'vitest'
import { tokenizeText } from '../../src/tokenize/tokenize.js'

/** The text around each mark of a page with footnotes 1 to `count`, a bar where it stood. */
const marked = (text: string, count: number): string => {
  const feet = Array.from({ length: count }, (_, index) => `${String(index + 1)} Noot van het kabinet.`).join('\n')
  const [block] = tokenizeText(`${text}\n\n${feet}`).blocks
  const spans = (block?.spans ?? []).filter((span) => span.type === 'footnoteReference')
  return spans.reduceRight((out, span) => `${out.slice(0, span.from)}|${span.label}|${out.slice(span.to)}`, block?.text ?? '')
}

describe('marks in plain digits', () => {
  it.each([
    ['De leden1 vragen dat.', 1, 'De leden|1| vragen dat.'],
    ['De leden vragen dat.1', 1, 'De leden vragen dat.|1|'],
    ['De leden vragen dat.1 En meer.', 1, 'De leden vragen dat.|1| En meer.'],
    ['De leden vragen dat.1 2', 2, 'De leden vragen dat.|1||2|'],
    ['De leden vragen dat.12', 2, 'De leden vragen dat.|1||2|'],
    ['De brief van 31 oktober 20141 zegt dat.', 1, 'De brief van 31 oktober 2014|1| zegt dat.'],
    ['De leden lezen in NIS21 dat.', 1, 'De leden lezen in NIS2|1| dat.'],
    ['De leden (VVD)1 vragen dat.', 1, 'De leden (VVD)|1| vragen dat.'],
    ['De leden «vragen»1 dat.', 1, 'De leden «vragen»|1| dat.'],
    ['De leden 1hebben dat.', 1, 'De leden |1|hebben dat.'],
    ['Het kabinet,1 zo lezen zij.', 1, 'Het kabinet,|1| zo lezen zij.'],
  ])('%s', (text, count, expected) => {
    expect(marked(text, count)).toBe(expected)
  })

  it.each([
    ['a number by itself', 'De leden vragen 1 ding.'],
    ['a decimal', 'Dat is 3,1 procent, of 2.1 procent.'],
    ['a number with a letter behind it', 'Zie bijlage1a hierbij.'],
    ['a number of which it is a part', 'Het kost 21 miljoen.'],
  ])('not %s', (_, text) => {
    expect(marked(text, 1)).toBe(text)
  })

  it('of several places the one most like a mark', () => {
    expect(marked('De uitstoot van CO1 en van het verkeer1 daalt.', 1)).toBe('De uitstoot van CO1 en van het verkeer|1| daalt.')
    expect(marked('Zie nr.1 en de brief.1', 1)).toBe('Zie nr.1 en de brief.|1|')
  })

  it('marks stand in the order of the footnotes', () => {
    expect(marked('Het tweede2 kwam, het eerste1 niet, het tweede2 wel.', 2)).toBe('Het tweede2 kwam, het eerste|1| niet, het tweede|2| wel.')
  })

  it('a footnote without a mark takes none from elsewhere', () => {
    const { blocks } = tokenizeText('De leden vragen dat.\n\n1 Noot.\n\fDe minister1 weet dat.')
    expect(blocks.flatMap(({ spans }) => spans)).toEqual([])
  })

  it('where no footnote stands in plain digits, no digit is a mark', () => {
    const { blocks } = tokenizeText('De leden1 vragen dat.¹\n\n¹ Noot.')
    expect(blocks.map(({ text }) => text)).toEqual(['De leden1 vragen dat.'])
  })
})
