import { describe, expect, it } from 'vitest'
import { seamWeights } from '../../src/lexicon/seams.js'
import type { Block } from '../../src/tokenize/block.js'
import { tokenizeMarkdown } from '../../src/tokenize/markdown.js'
import { joinSeams, seamCues } from '../../src/tokenize/seams.js'
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
    ['comma-end', 'het beleid -', 'is', false],
    ['comma-end', 'een e-mail', 'is', false],
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
    ['figure-start', 'het beleid', '2014 voorgesteld.', true],
    ['figure-start', 'het beleid', '26 448 Structuur van de uitvoering', false],
    ['figure-start', 'het beleid', '1702', false],
    ['figure-start', 'het beleid', 'Nederland 2014.', false],
    ['lower-case-start', 'het beleid kost', '€ 3 miljoen.', true],
    ['bound-word-end', 'het beleid van de', 'minister', true],
    ['bound-word-end', 'dat het begrepen heeft dat', 'De Nederlandsche Bank', true],
    ['bound-word-end', 'het beleid kost €', '85. Onder', true],
    ['bound-word-end', '– beleid, en', '– uitvoering', false],
    ['bound-word-end', 'dat beleid neem ik over', 'Nederland', false],
    ['function-word-end', 'dat beleid geldt al sinds', '2014', true],
    ['name-start', 'het beleid', 'De leden', false],
    ['sentence-start', 'het beleid', 'De leden', true],
    ['sentence-start', 'het beleid', '«Beleid»', true],
    ['lower-case-start', 'het beleid', '«beleid»', true],
    ['sentence-start', 'het beleid', 'Nederland', false],
    ['sentence-start', 'het beleid', 'Nederland «wacht»', false],
    ['number-start', 'het beleid', 'nr. 12', true],
    ['number-start', 'het beleid', 'nrs 12 en 13', true],
    ['number-start', 'het beleid', 'nr.12', true],
    ['number-start', 'het beleid', 'nr. twaalf', false],
    ['number-start', 'het beleid, en (dus) ook', 'nr. 12', true],
    ['heading-second', 'het beleid', 'Toezicht op havens', true],
    ['heading-second', 'het beleid', 'Toezicht op havens¹', true],
    ['heading-second', 'het beleid', 'toezicht op Havens', false],
    ['heading-second', 'het beleid', 'iPads op school', false],
    ['heading-second', 'het beleid', '– –', false],
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
    ['marker-start', 'het beleid', '12) de leden', true],
    ['marker-start', 'het beleid (artikel', '12) de leden', false],
    ['marker-start', 'het beleid (artikel', '– de leden', true],
    ['marker-start', 'het beleid (artikel', '– artikel 12) de leden', true],
    ['short-first', 'het beleid', 'is', true],
    ['short-first', long, 'is', false],
    ['open-bracket', 'het beleid (zoals', 'eerder', true],
    ['open-bracket', 'het beleid (zoals eerder)', 'is', false],
    ['open-bracket', `(${'zoals eerder '.repeat(20)}`, 'is', false],
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
    expect(cues('de haven1 en het beleid.12', 'De', true)).toContain('closed-end')
    expect(cues('de haven en de1', 'kade', true)).toContain('function-word-end')
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

describe('which blocks are joined', () => {
  const half = (value: string, more: Partial<Block> = {}): Block => ({ ...(tokenizeText(value).blocks[0] as Block), ...more })
  const first = (more: Partial<Block> = {}): Block => half(`${long}vragen naar de`, more)
  const second = (more: Partial<Block> = {}): Block => half('kaarten van de haven en de sluis, en of die kloppen met wat er eerder is gemeten.', more)
  const turn = (page: number | null, ...furniture: string[]): Block['turns'][number] => ({ start: 0, end: 0, page, furniture })
  const count = (...blocks: Block[]): number => joinSeams(blocks, new Set()).length

  it('two paragraphs, and neither a heading nor one in bold nor a landmark', () => {
    const { landmark } = half('Antwoord')
    expect(landmark).not.toBeNull()
    expect(count(first(), second())).toBe(1)
    for (const other of [{ kind: 'heading' as const }, { strong: true }, { landmark }]) {
      expect(count(first(other), second())).toBe(2)
      expect(count(first(), second(other))).toBe(2)
    }
  })

  it('a block alone is left as it is', () => {
    const [one, other] = [half('De haven is diep.'), half('De sluis is dicht.')]
    const out = joinSeams([one, other], new Set())
    expect(out[0]).toBe(one)
    expect(out[1]).toBe(other)
  })

  it('a score of 0 does not join', () => {
    const number = half('nr. 12 van dat jaar, dat gaat over de haven en de sluis en wie daar over gaat.')
    const before = (more: Partial<Block> = {}): Block => half(`${long}vragen waar dit over`, more)
    expect(seamCues(before().text, number.text, false).reduce((sum, { weight }) => sum + weight, 0)).toBe(0)
    expect(count(before(), number)).toBe(2)
    expect(count(before({ turns: [turn(null)] }), number)).toBe(1)
  })

  it('a turn counts where the page turns or footnotes were lifted out, and only there', () => {
    const told = (before: Block, noted = new Set<Block>()): string[] => joinSeams([before, second()], noted)[0]?.seams.flatMap((seam) => seam.cues.map(({ cue }) => cue)) ?? []
    const noted = first()
    expect(told(first())).not.toContain('turn-between')
    expect(told(first({ turns: [turn(4)] }))).toContain('turn-between')
    expect(told(noted, new Set([noted]))).toContain('turn-between')
  })

  it('several turns at a seam are one, with all furniture and the first page that is known', () => {
    const turns = [turn(null, 'kst-1'), turn(7, 'blad 7'), turn(8)]
    expect(joinSeams([first({ turns }), second()], new Set())[0]?.spans.find(({ type }) => type === 'pageBreak')).toMatchObject({ turn: { page: 7, furniture: ['kst-1', 'blad 7'] } })
  })
})

describe('the text of a seam', () => {
  const turn = '\n\nkst-22112-4312\n\f'

  it('a word that is mended holds the turn at its cut, in a short half too', () => {
    const [block] = tokenizeText(`Zij vragen waar-${turn}om het beleid zo lang wacht.`).blocks
    expect(block?.text).toBe('Zij vragen waarom het beleid zo lang wacht.')
    expect(block?.spans).toMatchObject([{ type: 'pageBreak', from: 'Zij vragen waar'.length, to: 'Zij vragen waar'.length }])
  })

  it('marks and markup of both halves stay at their words, and a mark at the cut glues nothing', () => {
    const [block] = tokenizeMarkdown('Zij vragen naar de *kaart* van de[^2]\n\nhaven[^3] en *sluis*.\n\n[^2]: Twee.\n\n[^3]: Drie.').blocks
    expect(block?.text).toBe('Zij vragen naar de kaart van de haven en sluis.')
    expect(block?.spans.map((span) => (span.type === 'footnoteReference' ? [span.label, block.text.slice(0, span.from).split(' ').at(-1)] : [span.type, block.text.slice(span.from, span.to)]))).toEqual([['emphasis', 'kaart'], ['2', 'de'], ['pageBreak', ' '], ['3', 'haven'], ['emphasis', 'sluis']])
  })

  it('a bracket that is open at the cut outweighs the end of a sentence, before lower case only', () => {
    const open = `${long}de kaart (zie de brief van de leden en die van de minister daarover.`
    expect(tokenizeText(`${open}${turn}en de bijlage) van het jaar daarvoor, die over de haven en de sluis gaat.`).blocks).toHaveLength(1)
    expect(tokenizeText(`${open}${turn}Bijlagen) van het jaar daarvoor, die over de haven en de sluis gaan.`).blocks).toHaveLength(2)
  })

  it('an abbreviation before a capital may be cut, where a bracket is open', () => {
    const before = `${long}de kaart (zie de brief van de leden en van mr.`
    expect(tokenizeText(`${before}${turn}Jansen) van het jaar daarvoor, die over de haven en de sluis gaan.`).blocks).toHaveLength(1)
  })

  it('a hyphen that is written as a reference, or in markup, is kept', () => {
    const joined = (end: string): string | undefined => tokenizeMarkdown(`Zij vragen ${end}\n\nom het beleid zo lang wacht.`).blocks[0]?.text
    expect(joined('waar-')).toBe('Zij vragen waarom het beleid zo lang wacht.')
    expect(joined('waar&#45;')).toBe('Zij vragen waar-om het beleid zo lang wacht.')
    expect(joined('*waar-*')).toBe('Zij vragen waar-om het beleid zo lang wacht.')
  })
})

describe('what stands between the halves', () => {
  it('cuts a name, where the second half is a sentence', () => {
    expect(cues('Dit gaat via het Nederlands', 'Mijnfonds en anderen.', true)).toContain('name-across')
    expect(cues('Dit gaat via het Nederlands', 'Mijnfonds en anderen.', false)).not.toContain('name-across')
    expect(cues('Dit gaat via het fonds', 'Mijnfonds en anderen.', true)).not.toContain('name-across')
    expect(cues('Nederlands', 'Mijnfonds en anderen.', true)).not.toContain('name-across')
    expect(cues('Dit gaat via het Nederlands', 'Mijnen en kades', true)).not.toContain('name-across')
    expect(cues('Dit gaat via het Nederlands', 'De mijnen en anderen.', true)).not.toContain('name-across')
  })
})

describe('a sentence that begins like the heading of a fractie', () => {
  const read = (...paragraphs: string[]): string[] => tokenizeText(paragraphs.join('\n\n')).blocks.map((block) => `${block.landmark?.type ?? ''}:${block.text}`)

  it.each([
    [['De leden van de fracties van het CDA en', 'de SGP vragen hoe diep de haven is.'], [':De leden van de fracties van het CDA en de SGP vragen hoe diep de haven is.']],
    [['De leden van de fracties van de PvdA', 'en van GroenLinks vragen hoe diep de haven is.'], [':De leden van de fracties van de PvdA en van GroenLinks vragen hoe diep de haven is.']],
    [['De leden van de Groep Van', 'Haga hebben vragen over de haven.'], [':De leden van de Groep Van Haga hebben vragen over de haven.']],
    [['De leden van de VVD-fractie', 'Hoe diep is de haven?'], ['fractie:De leden van de VVD-fractie', ':Hoe diep is de haven?']]
  ])('%j', (paragraphs, expected) => {
    expect(read(...paragraphs)).toEqual(expected)
  })
})
