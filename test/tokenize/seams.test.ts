import { describe, expect, it } from 'vitest'
import { seamWeights } from '../../src/lexicon/seams.js'
import { seamCues } from '../../src/tokenize/seams.js'
import { tokenizeText } from '../../src/tokenize/tokenize.js'

const long = 'De leden van de fractie hebben met belangstelling kennisgenomen van de stukken en '
const cues = (before: string, after: string, turn = false): string[] => seamCues(before, after, turn).map(({ cue }) => cue)

describe('each cue', () => {
  it.each([
    ['open-end', 'het beleid', 'is', true],
    ['open-end', 'het beleid.', 'is', false],
    ['comma-end', 'het beleid,', 'is', true],
    ['comma-end', 'het land-', 'bouwbeleid', true],
    ['comma-end', 'het beleid –', 'is', false],
    ['abbreviation-end', 'Kamerstuk 22 112, nr.', '4', true],
    ['abbreviation-end', 'het beleid.', 'is', false],
    ['closed-end', 'het beleid.', 'De', true],
    ['closed-end', 'waarom?', 'De', true],
    ['closed-end', 'het beleid:', 'De', true],
    ['closed-end', 'het beleid.”', 'De', true],
    ['closed-end', 'het beleid.¹ ²', 'De', true],
    ['closed-end', 'het beleid.[^1] [^12]', 'De', true],
    ['closed-end', 'het beleid.[1]', 'De', false],
    ['closed-end', 'het beleid', 'De', false],
    ['semicolon-end', 'het beleid;', 'en', true],
    ['semicolon-end', 'het beleid', 'en', false],
    ['function-word-end', 'het beleid van de', 'minister', true],
    ['function-word-end', 'het beleid', 'minister', false],
    ['lower-case-start', 'het beleid', 'is gewacht', true],
    ['lower-case-start', 'het beleid', '(is gewacht', true],
    ['lower-case-start', 'het beleid', 'Is gewacht', false],
    ['name-start', 'het beleid', 'Nederland', true],
    ['name-start', 'het beleid', '2014', true],
    ['name-start', 'het beleid', 'De leden', false],
    ['sentence-start', 'het beleid', 'De leden', true],
    ['sentence-start', 'het beleid', '«Beleid»', true],
    ['lower-case-start', 'het beleid', '«beleid»', true],
    ['sentence-start', 'het beleid', 'Nederland', false],
    ['number-start', 'het beleid', 'nr. 12', true],
    ['heading-second', 'het beleid', 'Toezicht op havens', true],
    ['heading-second', 'het beleid', 'Toezicht op havens¹', true],
    ['heading-second', 'het beleid', 'toezicht op Havens', false],
    ['heading-second', 'het beleid', 'Toezicht op havens.', false],
    ['heading-second', 'het beleid', 'Toezicht op havens.”', false],
    ['heading-second', 'het beleid', 'Toezicht op havens.12', false],
    ['heading-second', 'het beleid', 'Toezicht: op havens', true],
    ['heading-second', 'het beleid', `T${'o'.repeat(58)}`, true],
    ['heading-second', 'het beleid', `T${'o'.repeat(59)}`, false],
    ['short-first', 'h'.repeat(59), 'is', true],
    ['short-first', 'h'.repeat(60), 'is', false],
    ['number-start', '(Kamerstuk 22 112 (', 'nr. 12', false],
    ['number-start', 'het beleid', 'zie nr. 12', false],
    ['closed-end', 'het beleid. ', 'De', true],
    ['closed-end', 'het beleid.»)', 'De', true],
    ['closed-end', 'het beleid. De', 'De', false],
    ['number-start', 'het beleid', 'Nrs. 12', false],
    ['number-start', '(Kamerstuk 22 112,', 'nr. 12', false],
    ['marker-start', 'het beleid', '– de leden', true],
    ['marker-start', 'het beleid', 'a. de leden', true],
    ['marker-start', 'het beleid', 'de leden', false],
    ['short-first', 'het beleid', 'is', true],
    ['short-first', long, 'is', false],
    ['open-bracket', 'het beleid (zoals', 'eerder', true],
    ['open-bracket', 'het beleid (zoals eerder)', 'is', false],
  ])('%s: %s | %s', (cue, before, after, expected) => {
    expect(cues(before, after).includes(cue)).toBe(expected)
  })

  it('turn-between only where the page turns', () => {
    expect(cues('het beleid', 'is', true)).toContain('turn-between')
    expect(cues('het beleid', 'is', false)).not.toContain('turn-between')
  })

  it('a footnote mark in plain digits does not hide the stop before a turn', () => {
    expect(cues('het beleid.1', 'De', true)).toContain('closed-end')
    expect(cues('het beleid.1', 'De', false)).toContain('open-end')
  })

  it('weighs as the lexicon says', () => {
    for (const { cue, weight } of seamCues(long, 'is', true)) expect(weight).toBe(seamWeights[cue as keyof typeof seamWeights])
  })
})

describe('halves of a paragraph', () => {
  const texts = (value: string): string[] => tokenizeText(value).blocks.map((block) => block.text)
  const turn = '\n\nkst-22112-4312\n\f'

  it.each([
    [`${long}vragen waarom`, 'het beleid zo lang wacht.', true],
    [`${long}vragen of de`, 'EU en derde landen daar iets aan doen.', true],
    [`${long}vragen (zie nr.`, '12) waarom.', true],
    [`${long}vragen waarom het beleid wacht.`, 'De leden vragen dat ook.', false],
    [`${long}vragen waarom het beleid wacht.`, 'en de leden vragen dat ook.', false],
    [`${long}vragen waarom het beleid wacht`, 'De leden vragen dat ook.', false],
    [`${long}vragen:`, '– waarom het beleid wacht.', false],
    ['Toezicht en handhaving', 'Nederland is een land.', false],
  ])('%s | %s', (before, after, joined) => {
    expect(texts(`${before}${turn}${after}`)).toEqual(joined ? [`${before} ${after}`] : [before, after])
  })

  it('a word cut at the turn is mended, one that keeps its hyphen is not', () => {
    expect(texts(`${long}vragen waar-${turn}om dat zo is.`)).toEqual([`${long}vragen waarom dat zo is.`])
    expect(texts(`${long}vragen wat de EU-${turn}landen doen.`)).toEqual([`${long}vragen wat de EU-landen doen.`])
  })

  it('a seam holds the turn, its furniture and its page, and tells its score', () => {
    const [block] = tokenizeText(`${long}vragen waarom\n\nTweede Kamer, vergaderjaar 2012–2013, 29 398, nr. 361     7\n\fhet beleid wacht.`).blocks
    expect(block?.spans).toMatchObject([{ type: 'pageBreak', from: long.length + 13, to: long.length + 14, turn: { page: 7, furniture: ['Tweede Kamer, vergaderjaar 2012–2013, 29 398, nr. 361     7'] } }])
    expect(block?.seams).toHaveLength(1)
    expect(block?.seams[0]?.score).toBeGreaterThan(0)
    expect(block?.turns).toEqual([])
  })

  it('footnotes between the halves are lifted out first', () => {
    expect(texts(`${long}vragen¹ waarom\n\n¹ Een noot.\n\nhet beleid wacht.`)).toEqual([`${long}vragen waarom het beleid wacht.`])
  })

  it('more than two halves', () => {
    expect(texts(`${long}vragen${turn}en ${long}vragen${turn}en weer ${long}vragen.`)).toHaveLength(1)
  })

  it('headings and markers are no halves', () => {
    expect(texts(`Antwoord van het kabinet${turn}en niets anders.`)).toHaveLength(2)
    expect(texts(`${long}vragen waarom${turn}Antwoord`)).toHaveLength(2)
  })

  it('a turn between two paragraphs stays behind the first', () => {
    const { blocks } = tokenizeText(`Een zin.${turn}De tweede zin.`)
    expect(blocks.map((block) => block.turns.map((turn) => turn.furniture))).toEqual([[['kst-22112-4312']], []])
  })

  it('a turn before all text is kept', () => {
    expect(tokenizeText('\fEen zin.').leading).toHaveLength(1)
    expect(tokenizeText('¹ noot\f').leading).toHaveLength(1)
  })
})
