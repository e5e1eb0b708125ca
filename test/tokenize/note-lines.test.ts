import { describe, expect, it } from 'vitest'
import { markEnd } from '../../src/tokenize/note-lines.js'
import { tokenizeText } from '../../src/tokenize/tokenize.js'

const notes = (value: string): [string, string][] => tokenizeText(value).notes.map(({ label, block }) => [label, block.text])
const texts = (value: string): string[] => tokenizeText(value).blocks.map(({ text }) => text)

/** What `pdftotext -layout` makes of two pages: behind a margin, footnote numbers on lines of their own. */
const laidOut = `
                    De brug bij Lith is sinds mei gesloten.1 De leden van de VVD-fractie
                    wijzen op een onderzoek naar de draagkracht2, dat in het voor-

                    1
                        Provinciaal blad 2019, nr. 88; zie ook Kamerstuk
                        33 333, nr. 4.
                    2
                        21 600 ton.


kst-33333-9
ISSN 0921 - 7371
’s-Gravenhage 2019       Tweede Kamer, vergaderjaar 2018–2019, 33 333, nr. 9                  1
\fTweede Kamer, vergaderjaar 2018–2019, 33 333, nr. 9                                          2

                    jaar verscheen. Het kwam te laat.3

                    3
                        Zo ook de provincie.
`

describe('footnotes at the foot of a page, by their lines', () => {
  it('numbers on lines of their own, words behind a further margin', () => {
    expect(notes(laidOut)).toEqual([['1', 'Provinciaal blad 2019, nr. 88; zie ook Kamerstuk 33 333, nr. 4.'], ['2', '21 600 ton.'], ['3', 'Zo ook de provincie.']])
    expect(texts(laidOut)).toEqual(['De brug bij Lith is sinds mei gesloten. De leden van de VVD-fractie wijzen op een onderzoek naar de draagkracht, dat in het voorjaar verscheen. Het kwam te laat.'])
  })

  it.each([
    ['without a blank line between text and number', 'De leden1 vragen wat de\n1\n\nDe hele fractie.\n\fprijs is.', [['1', 'De hele fractie.']]],
    ['beneath each other', 'De leden1 vragen.2 Waarom?\n\n1 VVD en\nCDA.\n2 Zie boven.\n\fDe rest.', [['1', 'VVD en CDA.'], ['2', 'Zie boven.']]],
    ['two marks in one number', 'De leden vragen.12 Waarom?\n\n1\n  VVD.\n2\n  CDA.\n\fDe rest.', [['1', 'VVD.'], ['2', 'CDA.']]],
    ['a mark that cannot be told, between others', 'De leden1 lezen over NIS22 en meer.3\n1\nVVD.\n2\nCDA.\n3\nSGP.\n\fDe rest.', [['1', 'VVD.'], ['2', 'CDA.'], ['3', 'SGP.']]],
    ['the name of an annex', 'De leden1 lezen.\n1\nBijlage 2 bij de brief\n\fDe rest.', [['1', 'Bijlage 2 bij de brief']]],
    ['a number that is missing', 'De leden1 lezen2 en vragen.3\n1\nVVD.\n3\nSGP.\n\fDe rest4.\n4\n2 van de leden.\n\fEen slot.', [['1', 'VVD.'], ['3', 'SGP.'], ['4', '2 van de leden.']]],
    ['a line of its words that begins with the next number', 'De leden1 lezen2 en vragen.\n1\nVVD en\n2 leden van het CDA.\n2\nSGP.\n\fDe rest.', [['1', 'VVD en 2 leden van het CDA.'], ['2', 'SGP.']]],
    ['at the end of a text without blank lines', 'De leden1 vragen dat.\nWaarom?\n1 VVD en\nCDA.', [['1', 'VVD en CDA.']]],
    ['the last of several lines with the number', 'Vanaf\n1 januari geldt1 dat.\nWaarom?\n1 Zo ook het CDA.', [['1', 'Zo ook het CDA.']]],
  ])('%s', (_, value, expected) => {
    expect(notes(value)).toEqual(expected)
  })

  it.each([
    ['a number that goes on with its sentence', 'De leden1 vragen wat vanaf\n1 januari 2020 geldt.\n\fDe rest.'],
    ['a number without a mark', 'De leden vragen.\n1\nDe hele fractie.\n\fDe rest.'],
    ['a number that is no mark: a decimal', 'De leden vragen 0,1 procent.\n1\nDe hele fractie.\n\fDe rest.'],
    ['a question under its number', 'De leden1 vragen.\n1\nWaarom is dat?\n\fDe rest.'],
    ['words with a marker among them', 'De leden1 vragen.\n1\nDe hele fractie.\nAntwoord\nNee.\n\fDe rest.'],
    ['words with another paragraph behind them', 'De leden1 vragen.\n1\nDe hele fractie.\n\nEn meer.\n\fDe rest.'],
    ['a number without words', 'De leden1 vragen.\n1\n\fDe rest.'],
  ])('not %s', (_, value) => {
    expect(notes(value)).toEqual([])
  })
})

describe('marks among other numbers', () => {
  it.each([
    ['De leden1 vragen', 1, 0, 9],
    ['komen.12', 1, 0, 7],
    ['komen.12', 2, 7, 8],
    ['komen.1 2', 2, 7, 9],
    ['20142 was', 2, 0, 5],
    ['0,1 en 1,2 en 12', 1, 0, -1],
    ['de 3 leden', 3, 0, -1],
    ['leden1 en leden1', 1, 6, 16],
    ['', 1, 0, -1],
  ])('%j: %i from %i', (text, number, from, expected) => {
    expect(markEnd(text, number, from)).toBe(expected)
  })
})
