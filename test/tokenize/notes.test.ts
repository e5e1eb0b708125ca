import { describe, expect, it } from 'vitest'
import { tokenizeText } from '../../src/tokenize/tokenize.js'

const notes = (value: string): [string, string][] => tokenizeText(value).notes.map(({ label, block }) => [label, block.text])
const texts = (value: string): string[] => tokenizeText(value).blocks.map(({ text }) => text)
const marks = (value: string): [string, number][] => tokenizeText(value).blocks.flatMap(({ spans }) => spans.flatMap((span): [string, number][] => (span.type === 'footnoteReference' ? [[span.label, span.start]] : [])))

describe('footnotes by their mark', () => {
  it.each([
    ['superscript', 'Een zin.¹\n\n¹ De noot.', [['1', 'De noot.']]],
    ['superscript of several digits', 'Een zin.¹²\n\n¹² De noot.', [['12', 'De noot.']]],
    ['superscript with a stop or bracket', 'Een zin.¹\n\n¹) De noot.', [['1', 'De noot.']]],
    ['superscript without a blank', 'Een zin.¹\n\n¹De noot.', [['1', 'De noot.']]],
    ['brackets', 'Een zin.[^1]\n\n[^1]: De noot.', [['1', 'De noot.']]],
    ['brackets with a word', 'Een zin.[^noot]\n\n[^noot]: De noot.', [['noot', 'De noot.']]],
    ['web page', 'Een zin.1\n\nXNoot\n1\nDe noot.', [['1', 'De noot.']]],
    ['web page, later', 'Een zin.1\n\nX Noot 1 De noot.', [['1', 'De noot.']]],
    ['over several lines', 'Een zin.¹\n\n¹ De noot\nloopt door.', [['1', 'De noot loopt door.']]],
    ['beneath each other', 'Een.¹ Twee.²\n\n¹ De eerste.\n² De tweede.', [['1', 'De eerste.'], ['2', 'De tweede.']]],
    ['no words', 'Een zin.¹\n\n¹', []],
    ['a power is none', 'Een zin.\n\nm² is een maat.', []],
  ])('%s', (_, value, expected) => {
    expect(notes(value)).toEqual(expected)
  })

  it('leave the flow, and their turns of the page stay', () => {
    const { blocks } = tokenizeText('Een zin.¹\n\n¹ De noot.\n\fDe volgende zin.')
    expect(blocks.map(({ text }) => text)).toEqual(['Een zin.', 'De volgende zin.'])
    expect(blocks[0]?.turns).toHaveLength(1)
  })

  it('span from their mark to their last word', () => {
    const value = 'Een zin.¹\n\n¹ De noot.\n\nEen tweede zin.'
    const [note] = tokenizeText(value).notes
    expect(value.slice(note?.start, note?.end)).toBe('¹ De noot.')
  })
})

describe('footnotes marked by plain digits', () => {
  it('at the foot of a page, numbered from 1, with their marks glued to words', () => {
    const value = 'De leden1 vragen.2 Waarom?\n\n1 VVD en CDA.\n2 Zie boven.\n\fDe rest.'
    expect(notes(value)).toEqual([['1', 'VVD en CDA.'], ['2', 'Zie boven.']])
    expect(marks(value)).toEqual([['1', 8], ['2', 17]])
    expect(texts(value)).toEqual(['De leden vragen. Waarom?', 'De rest.'])
  })

  it('go on over pages', () => {
    expect(notes('De leden1 vragen.\n\n1 VVD.\n\fZij2 vragen.\n\n2 CDA.')).toEqual([['1', 'VVD.'], ['2', 'CDA.']])
  })

  it.each([
    ['numbers in the middle of a page', 'De leden1 vragen.\n\n1 Waarom is dat?\n\nDe rest van de tekst.\n\nEn nog meer.'],
    ['numbers that do not begin at 1', 'De leden3 vragen.\n\n3 VVD.'],
    ['list items', 'De leden1 vragen.\n\n1. VVD.'],
  ])('not %s', (_, value) => {
    expect(notes(value)).toEqual([])
  })
})

describe('footnotes whose numbers a PDF prints apart', () => {
  const value = 'De leden1 vragen en lezen2 dat.\n\n1\n\n2\n\nEen eerste noot.\n\nEen tweede noot.\n\fDe rest.'

  it('are joined with their words, and their numbers kept as furniture', () => {
    expect(notes(value)).toEqual([['1', 'Een eerste noot.'], ['2', 'Een tweede noot.']])
    expect(tokenizeText(value).blocks[0]?.turns.flatMap(({ furniture }) => furniture)).toEqual(['1', '2'])
    expect(marks(value).map(([label]) => label)).toEqual(['1', '2'])
  })

  it.each([
    ['without marks in the text', 'De leden vragen en lezen dat.\n\n1\n\n2\n\nEen eerste noot.\n\nEen tweede noot.\n\fDe rest.'],
    ['with a question for words', 'De leden1 vragen.\n\n1\n\nWaarom is dat?\n\fDe rest.'],
    ['in the middle of a page', 'De leden1 vragen.\n\n1\n\nEen noot.\n\nDe rest.\n\nEn meer.'],
  ])('not %s', (_, other) => {
    expect(notes(other)).toEqual([])
  })
})
