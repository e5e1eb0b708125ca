import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { detectSections, exchangesOf, headerFacts, prepareBlocks, sectionsOf } from '../../src/sections/index.js'
import type { ContentsOutline, Outline, OutlineNode, SectionOutline } from '../../src/sections/outline.js'
import { vergaderjaar } from '../../src/text/dates.js'
import type { Block } from '../../src/tokenize/block.js'
import { tokenizeText } from '../../src/tokenize/tokenize.js'
import { head, heading, listHead, read, text, verslag } from '../support/paper.js'

const present = (block: Block | null): Block[] => (block ? [block] : [])

const ofContents = (node: ContentsOutline): Block[] => [node.heading, ...node.entries.map((entry) => entry.block)]

const ofSection = (node: SectionOutline): Block[] => [
  ...present(node.heading),
  ...node.children.flatMap((child) => {
    if (child.type === 'block') return [child.block]
    if (child.type === 'contents') return ofContents(child)
    const parts = child.type === 'answer' ? child.parts : (child.answer?.parts ?? [])
    const answer = parts.flatMap((part) => [...present(part.marker), ...part.blocks])
    return child.type === 'answer' ? answer : [...present(child.heading), ...child.questions.flatMap((question) => [...present(question.label), ...question.blocks]), ...answer]
  })
]

const ofNode = (node: OutlineNode): Block[] => {
  switch (node.type) {
    case 'block': return [node.block]
    case 'header': return node.lines.flatMap((line) => line.blocks)
    case 'preamble':
    case 'signature': return node.blocks
    case 'contents': return ofContents(node)
    case 'section': return ofSection(node)
    case 'part': return [...present(node.heading), ...node.children.flatMap((child) => (child.type === 'section' ? ofSection(child) : child.type === 'contents' ? ofContents(child) : [child.block]))]
  }
}

const blocksOf = (outline: Outline): Block[] => outline.children.flatMap(ofNode)

const startsOf = (blocks: readonly Block[]): Set<number> => new Set(blocks.map((block) => block.start))

const detect = (source: string): { blocks: Block[]; outline: Outline } => {
  const blocks = prepareBlocks(tokenizeText(source).blocks)
  return { blocks, outline: detectSections(blocks, []).outline }
}

const paragraph = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Hoe diep is de haven?', 'Deze leden vragen wie het baggeren bekostigt.', 'De haven is drie meter diep.', 'Ik heb dat uitgezocht.', 'Jachthavens tellen 4.000 ligplaatsen.', 'Zie het antwoord op vraag 1.', '– de sluis;', '2. Wie betaalt?') },
  { weight: 2, arbitrary: fc.constantFrom('De leden van de VVD-fractie hebben kennisgenomen van de brief.', 'De leden van de SP-fractie danken de minister.', 'De leden van de SGP-fractie sluiten zich aan bij de vragen van de VVD-fractie.', 'Hierbij zend ik u de antwoorden.', 'De Minister van Defensie, K. Jansen') },
  { weight: 2, arbitrary: fc.constantFrom('Antwoord', 'Antwoord van het kabinet', 'Reactie van de minister', 'Antwoord van de staatssecretaris', 'Antwoord 1 en 2', 'Antwoord:') },
  { weight: 2, arbitrary: fc.constantFrom(heading('VVD'), heading('SP'), heading('GL-PvdA'), 'Vragen van het lid Jansen', 'Ligplaatsen', 'Walstroom in jachthavens') },
  { weight: 1, arbitrary: fc.constantFrom('I Vragen en opmerkingen vanuit de fracties', 'II Reactie van de minister', 'I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon', 'III Volledige agenda', 'BRIEF VAN DE MINISTER VAN DEFENSIE', 'Bijlage 1', 'Inhoudsopgave') }
)
const plain = fc.constantFrom('Hoe diep is de haven?', 'De haven is drie meter diep.', 'Ik heb dat uitgezocht.')
const label = fc.constantFrom('Vraag 1', 'Vraag 2', 'Vragen 1, 2 en 3', 'Vraag', '3', '4.')
const heads = fc.constantFrom(head, listHead, [])

describe('in any paper', () => {
  const papers = fc.tuple(heads, fc.array(paragraph, { maxLength: 24 })).map(([over, body]) => text(...over, ...body))

  it('every block stands once in the outline, none is left out', () => {
    fc.assert(
      fc.property(papers, (source) => {
        const { blocks, outline } = detect(source)
        const found = blocksOf(outline)
        expect(found).toHaveLength(blocks.length)
        expect(startsOf(found)).toEqual(startsOf(blocks))
      }),
      { numRuns: 200 }
    )
  })

  it('blocks of labelled papers stand once too', () => {
    fc.assert(
      fc.property(heads, fc.array(fc.oneof(paragraph.map((only) => [only]), fc.tuple(label, plain)), { maxLength: 16 }), (over, body) => {
        const { blocks, outline } = detect(text(...over, ...body.flat(), 'De haven is diep.'))
        expect(startsOf(blocksOf(outline))).toEqual(startsOf(blocks))
        expect(blocksOf(outline)).toHaveLength(blocks.length)
      }),
      { numRuns: 200 }
    )
  })

  it('exchanges are numbered 1, 2, … in order, each with a confidence, and answers belong to one of them', () => {
    fc.assert(
      fc.property(papers, (source) => {
        const { outline } = detect(source)
        const found = exchangesOf(outline.children)
        expect(found.map(({ ordinal }) => ordinal)).toEqual(found.map((_, index) => index + 1))
        for (const { outline: exchange } of found) {
          expect(exchange.confidence).toBeGreaterThanOrEqual(0)
          expect(exchange.confidence).toBeLessThanOrEqual(1)
        }
        const answers = sectionsOf(outline.children).flatMap((section) => section.children.flatMap((child) => (child.type === 'answer' ? [child.ordinal] : [])))
        expect(answers.filter((ordinal) => ordinal < 1 || ordinal > found.length)).toEqual([])
      }),
      { numRuns: 200 }
    )
  })

  it('blocks stand in the order of the source', () => {
    fc.assert(
      fc.property(papers, (source) => {
        const starts = blocksOf(detect(source.replaceAll('Inhoudsopgave\n\n', '')).outline).map((block) => block.start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }),
      { numRuns: 200 }
    )
  })
})

describe('preparing blocks', () => {
  it('header lines that ran together are parted, and mapped to their places', () => {
    const source = '36 790 Beleid voor kleine havens Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vastgesteld 3 februari 2026\n'
    const blocks = prepareBlocks(tokenizeText(source).blocks)
    expect(blocks.length).toBeGreaterThan(1)
    expect(blocks.map((block) => source.slice(block.start, block.end))).toEqual(blocks.map((block) => block.text))
    expect(read(source).record).toMatchObject({ number: '12', adopted: '2026-02-03' })
  })

  it('but not behind the header', () => {
    const run = '36 790 Beleid voor kleine havens Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG Vastgesteld 3 februari 2026'
    const blocks = prepareBlocks(tokenizeText(text(...Array.from({ length: 45 }, (_, index) => `De haven ${String(index)} is diep.`), run)).blocks)
    expect(blocks.at(-1)?.text).toBe(run)
  })

  it('a number alone is a label where none is called a question', () => {
    const types = (...paragraphs: string[]) => prepareBlocks(tokenizeText(text(...paragraphs)).blocks).map((block) => block.landmark?.type ?? null)
    expect(types('1', 'Hoe diep?', '2')).toEqual(['questionLabel', null, 'questionLabel'])
    expect(types('Vraag 1', 'Hoe diep?', '2')).toEqual(['questionLabel', null, null])
    // `Vraag` without a number says nothing of how questions are numbered.
    expect(types('1', 'Vraag', 'Hoe diep?')).toEqual(['questionLabel', 'questionLabel', null])
  })
})

describe('facts of the header', () => {
  it('dossiers, number and dates', () => {
    expect(headerFacts(detect(verslag(heading('VVD'))).outline)).toEqual({ dossiers: [{ number: '36790', suffix: null }], number: '12', date: '2026-02-03', submitted: '2025-12-17' })
  })

  it('the date of the answers, else of the questions, where no line tells one', () => {
    const undated = head.filter((line) => !line.startsWith('Vastgesteld'))
    expect(headerFacts(detect(text(...undated)).outline).date).toBe('2026-02-02')
    expect(headerFacts(detect(text(...undated).replace(/ Bij brief van 2 februari 2026 zijn de vragen beantwoord\./u, '')).outline).date).toBe('2025-12-17')
  })

  it('none where there is no header', () => {
    expect(headerFacts(detect('').outline)).toEqual({ dossiers: [], number: null, date: null, submitted: null })
  })

  it('the session year is derived from the date where it is not printed', () => {
    const derived = read(verslag(heading('VVD'), 'Hoe diep is de haven?')).tree
    expect([derived.sessionYear, derived.data.sessionYearSource]).toEqual([vergaderjaar('2026-02-03'), 'derived'])
    const printed = read(text('Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2024–2025', ...head)).tree
    expect([printed.sessionYear, printed.data.sessionYearSource]).toEqual(['2024-2025', 'printed'])
    const neither = read('De haven is diep.').tree
    expect([neither.sessionYear, neither.data.sessionYearSource]).toEqual([null, null])
  })
})

describe('exchanges with both sides', () => {
  it('an answer in a part of its own is found', () => {
    const { outline } = detect(verslag('I Vragen en opmerkingen vanuit de fracties', heading('VVD'), 'De leden van de VVD-fractie vragen wie het baggeren bekostigt.', 'II Reactie van de minister', 'Gemeenten bekostigen het baggeren.', 'Dat baggeren doen zij al lang.'))
    expect(exchangesOf(outline.children).map(({ question, answer, fracties, numbers }) => [question.length, answer.length, fracties, numbers])).toEqual([[1, 2, ['VVD'], []]])
  })

  it('numbers of questions that were asked together', () => {
    const { outline } = detect(text(...listHead, 'Vragen 1 tot en met 3', 'Hoe diep, hoe breed, hoe lang?', 'Antwoord', 'Drie meter.'))
    expect(exchangesOf(outline.children).map(({ numbers }) => numbers)).toEqual([['1', '2', '3']])
  })
})
