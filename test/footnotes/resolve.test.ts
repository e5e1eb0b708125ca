import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveFootnotes } from '../../src/footnotes/resolve.js'
import { lineIndex, positionAt } from '../../src/source/source.js'
import { tokenizeText } from '../../src/tokenize/tokenize.js'
import { exchanges, heading, read, text, verslag } from '../support/paper.js'

/** The identifiers that marks lead to, those of the footnotes, and what is wrong. */
const resolved = (...paragraphs: string[]): { marks: string[]; notes: string[]; rules: string[] } => {
  const source = text(...paragraphs)
  const { blocks, notes } = tokenizeText(source)
  const index = lineIndex(source)
  const found = resolveFootnotes(blocks, notes, (start, end) => positionAt(index, start, end))
  return { marks: [...found.marks.values()], notes: found.notes.map(({ identifier }) => identifier), rules: found.messages.map(({ ruleId }) => ruleId) }
}

describe('marks and footnotes', () => {
  it.each([
    ['one each', ['De haven¹ en de sluis².', '¹ Een.', '² Twee.'], ['1', '2'], ['1', '2'], []],
    ['a mark twice', ['De haven¹ en de sluis¹.', '¹ Een.'], ['1', '1'], ['1'], []],
    ['a mark without a footnote', ['De haven¹ en de sluis².', '¹ Een.'], ['1', '2'], ['1'], ['undefined-footnote']],
    ['a footnote without a mark', ['De haven¹.', '¹ Een.', '² Twee.'], ['1'], ['1', '2'], ['unused-footnote']],
    ['out of order', ['De haven² en de sluis¹.', '¹ Een.', '² Twee.'], ['2', '1'], ['1', '2'], ['footnote-order']],
    ['one label twice, one mark', ['De haven¹.', '¹ Een.', '¹ Twee.'], ['1'], ['1', '1-2'], ['unused-footnote', 'duplicate-footnote']],
    ['none', ['De haven.'], [], [], []]
  ])('%s', (_, paragraphs, marks, notes, rules) => {
    expect(resolved(...paragraphs)).toEqual({ marks, notes, rules })
  })

  it('where each page counts from 1, a mark goes with the footnote behind it', () => {
    expect(resolved('De haven¹ is diep.', '¹ Een.', 'De sluis¹ is dicht.', '¹ Twee.', 'De brug¹ is open.', '¹ Drie.')).toEqual({ marks: ['1', '1-2', '1-3'], notes: ['1', '1-2', '1-3'], rules: [] })
  })

  it('a mark behind the last of them goes with that', () => {
    expect(resolved('De haven¹ is diep.', '¹ Een.', 'De sluis¹ is dicht.').marks).toEqual(['1', '1'])
  })

  it('what is wrong is told with its place, and the other place where there is one', () => {
    const source = text('De haven² en de sluis¹ en de kade⁷.', '¹ Een.', '² Twee.', '² Drie.')
    const told = read(source).tree.data.messages.map(({ ruleId, reason, place, actual, cause }) => [ruleId, reason, actual, source.slice(place.start.offset, place.end.offset), cause && [cause.reason, source.slice(cause.place.start.offset, cause.place.end.offset)]])
    expect(told.filter(([rule]) => rule !== 'unknown-document')).toEqual([
      ['footnote-order', 'Footnote mark 1 stands behind 2', '1', '¹', ['Its footnote', '¹ Een.']],
      ['undefined-footnote', 'Footnote 7 is not defined', '7', '⁷', null],
      ['unused-footnote', 'Nothing refers to footnote 2', '2', '² Drie.', null],
      ['duplicate-footnote', 'Footnote 2 is defined more than once', '2', '² Drie.', ['First defined here', '² Twee.']]
    ])
  })

  it('no mark but one of a footnote is looked at, and 0 stands before no other', () => {
    expect(resolved('De *haven* is **diep**⁰.', '⁰ Nul.')).toEqual({ marks: ['0'], notes: ['0'], rules: [] })
  })

  it('in Markdown a mark goes with the footnote that it names, whose label is the one printed', () => {
    const { tree, record } = read('Een[^1], twee[^1-2], drie[^1-4].\n\n[^1]: Een.\n\n[^1-2]: Twee.\n\n[^1-4]: Drie.\n', 'markdown')
    expect(record.footnotes.map(({ label, text: words }) => [label, words])).toEqual([['1', 'Een.'], ['1', 'Twee.'], ['1-4', 'Drie.']])
    expect(record.footnotes.every(({ citedIn }) => citedIn.length === 1)).toBe(true)
    expect(tree.data.messages.map(({ ruleId }) => ruleId)).not.toContain('unused-footnote')
  })

  it('an identifier is given once', () => {
    const { record, tree } = read('Een[^1-2], twee[^1].\n\n[^1-2]: Een.\n\n[^1]: Twee.\n\n¹ Drie.\n', 'markdown')
    expect(record.footnotes.map(({ label }) => label)).toEqual(['1-2', '1', '1'])
    const notes = tree.children.flatMap((child) => (child.type === 'notes' ? child.children.map(({ identifier }) => identifier) : []))
    expect(notes).toEqual(['1-2', '1', '1-3'])
  })

  it('numbers that begin anew are in order', () => {
    expect(resolved('De haven¹ en kade² zijn diep.', '¹ Een.', '² Twee.', 'De sluis¹ is dicht.', '¹ Drie.').rules).toEqual([])
  })

  it('each footnote has an identifier of its own', () => {
    const paragraph = fc.constantFrom('De haven¹ is diep.', 'De sluis² is dicht.', 'De brug¹ en de kade².', '¹ Een noot.', '² Twee noten.', '³ Drie noten.')
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 12 }), (paragraphs) => {
        const { marks, notes, rules } = resolved(...paragraphs)
        expect(new Set(notes).size).toBe(notes.length)
        const undefinedMarks = marks.filter((mark) => !notes.includes(mark))
        expect(undefinedMarks).toHaveLength(rules.filter((rule) => rule === 'undefined-footnote').length)
        expect(notes.filter((note) => !marks.includes(note))).toHaveLength(rules.filter((rule) => rule === 'unused-footnote').length)
      })
    )
  })
})

describe('in the record', () => {
  it('a footnote is cited in the question, in the answer, and is in neither', () => {
    const { record } = read(`${verslag(heading('VVD'), 'Hoe diep is de haven volgens de kaart?¹', 'Antwoord', 'Drie meter.² Dat staat op de kaart.³')}\n¹ Kaart 4.\n\n² Kamerstuk 36 790, nr. 2.\n\n³ Kaart 5.\n`)
    expect(exchanges(record)).toEqual([{ question: ['Hoe diep is de haven volgens de kaart?'], answer: ['Drie meter. Dat staat op de kaart.'] }])
    expect(record.footnotes).toEqual([
      { label: '1', text: 'Kaart 4.', citedIn: [{ exchange: 1, side: 'question', paragraph: 0 }] },
      { label: '2', text: 'Kamerstuk 36 790, nr. 2.', citedIn: [{ exchange: 1, side: 'answer', paragraph: 0 }] },
      { label: '3', text: 'Kaart 5.', citedIn: [{ exchange: 1, side: 'answer', paragraph: 0 }] }
    ])
    expect(record.references.find(({ footnote }) => footnote === '2')).toMatchObject({ id: 'kst-36790-2', exchange: 1, side: 'answer' })
  })

  it('two footnotes of one number are both kept', () => {
    const { record } = read(`${verslag(heading('VVD'), 'Hoe diep is de haven?¹', '¹ Kaart 4.', 'Antwoord', 'Drie meter.¹')}\n¹ Kaart 5.\n`)
    expect(record.footnotes.map(({ label, citedIn }) => [label, citedIn[0]?.side])).toEqual([['1', 'question'], ['1', 'answer']])
  })

  it('Markdown', () => {
    const { record } = read(`## ${heading('VVD')}\n\nHoe diep is de haven?[^a]\n\n**Antwoord**\n\nDrie meter.\n\n[^a]: Kaart 4.\n`, 'markdown')
    expect(record.footnotes).toEqual([{ label: 'a', text: 'Kaart 4.', citedIn: [{ exchange: 1, side: 'question', paragraph: 0 }] }])
  })
})
