import { describe, expect, it } from 'vitest'
import type { FractieSection, Part, TableOfContents } from '../../src/index.js'
import { findContents } from '../../src/sections/contents.js'
import { blocks, heading, read, rulesIn, verslag } from '../support/paper.js'

const part = 'I Vragen en opmerkingen vanuit de fracties'

describe('where the contents stand', () => {
  const found = (...paragraphs: string[]): string[] | null => {
    const list = blocks(...paragraphs)
    const contents = findContents(list)
    return contents && list.slice(contents.heading, contents.end).map((block) => block.text)
  }

  it('from their heading up to where the first entry comes again', () => {
    expect(found('Geachte leden,', 'Inhoudsopgave', part, heading('VVD'), 'Bijlage', part, heading('VVD'), 'Hoe diep is de haven?')).toEqual(['Inhoudsopgave', part, heading('VVD'), 'Bijlage'])
  })

  it('a fractie that comes again under another name is the same', () => {
    expect(found('Inhoudsopgave', heading('GroenLinks-PvdA'), heading('VVD'), heading('GL-PvdA'), 'Hoe diep?')).toEqual(['Inhoudsopgave', heading('GroenLinks-PvdA'), heading('VVD')])
  })

  it('a part that comes again in other words is the same by its number', () => {
    expect(found('Inhoud', 'II Reactie van de minister', 'II Antwoord / Reactie van de minister', 'Drie meter.')).toEqual(['Inhoud', 'II Reactie van de minister'])
  })

  it('up to the first paragraph that is no entry', () => {
    expect(found('Inhoudsopgave', 'Ligplaatsen', 'De haven is diep.', 'Ligplaatsen')).toEqual(['Inhoudsopgave', 'Ligplaatsen'])
  })

  it('entries with a number of their own, with that of a page, and the word for pages', () => {
    expect(found('Inhoudsopgave', 'blz.', '– Ligplaatsen voor de pleziervaart in Zeeland.', 'Wie is het eens met de minister … 4', 'Hoe diep?')).toEqual(['Inhoudsopgave', 'blz.', '– Ligplaatsen voor de pleziervaart in Zeeland.', 'Wie is het eens met de minister … 4'])
  })

  it('a marker of a single answer is no entry, one with a name is', () => {
    expect(found('Inhoudsopgave', 'Ligplaatsen', 'Antwoord', 'Drie.')).toEqual(['Inhoudsopgave', 'Ligplaatsen'])
    expect(found('Inhoudsopgave', 'Ligplaatsen', 'Reactie van de minister', 'De haven is diep.')).toEqual(['Inhoudsopgave', 'Ligplaatsen', 'Reactie van de minister'])
  })

  it('a paragraph of a page\'s length is none', () => {
    expect(found('Inhoudsopgave', `Over ${'havens en '.repeat(30)}sluizen 4`)).toEqual(['Inhoudsopgave'])
  })

  it('no heading, no contents', () => {
    expect(found(part, heading('VVD'), part, heading('VVD'))).toBeNull()
  })
})

describe('the contents in the tree', () => {
  const source = verslag(
    'Inhoudsopgave', 'I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon', heading('VVD'), heading('GroenLinks-PvdA'), 'Walstroom',
    'I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon', heading('VVD'), 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', heading('GL-PvdA'), 'Wie betaalt?', 'Antwoord', 'De gemeente.'
  )

  it('lead to the sections, and are none', () => {
    const { tree, record } = read(source)
    const contents = tree.children.find((child): child is TableOfContents => child.type === 'tableOfContents')
    expect(contents?.children.flatMap((child) => (child.type === 'tocEntry' ? [child.identifier] : []))).toEqual([null, 's1', 's2', null])
    expect(record.sections.map(({ id }) => id)).toEqual(['s1', 's2'])
    expect(record.exchanges).toHaveLength(2)
  })

  it('stand where they are printed, before the body', () => {
    expect(read(source).tree.children.map(({ type }) => type)).toEqual(['documentHeader', 'preamble', 'signature', 'tableOfContents', 'part'])
  })

  it('stand before a body that begins with a question, a subheading or a label', () => {
    for (const first of [['Hoe diep is de haven?'], ['Havens', 'Hoe diep is de haven?'], ['Vraag 1', 'Hoe diep is de haven?']]) {
      const { tree } = read(verslag('Inhoudsopgave', 'Reactie van de minister', ...first, 'Antwoord', 'Drie meter.', 'Vraag 2', 'Wie betaalt?', 'Antwoord', 'De gemeente.'))
      expect(tree.children.findIndex(({ type }) => type === 'tableOfContents')).toBe(3)
    }
  })

  it('stand before a body that begins with an answer whose question is lost', () => {
    const { tree } = read('Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nInhoudsopgave\n\nAntwoord\n\nJa.\n')
    expect(tree.children.map(({ type }) => type).indexOf('tableOfContents')).toBe(1)
  })

  it('behind what stands before them', () => {
    const { tree } = read(verslag('De haven is diep.', 'Inhoudsopgave', heading('VVD'), heading('SP'), heading('VVD'), 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', heading('SP'), 'Wie betaalt?', 'Antwoord', 'De gemeente.'))
    expect(tree.children.slice(3).map(({ type }) => type)).toEqual(['paragraph', 'tableOfContents', 'fractieSection', 'fractieSection'])
  })

  it('stand in the part whose heading is printed over them', () => {
    const { tree, record } = read(verslag('I Vragen en opmerkingen vanuit de fracties', 'Inhoudsopgave', heading('VVD'), heading('SP'), heading('VVD'), 'Hoe diep is de haven?', heading('SP'), 'Wie betaalt?'))
    const part = tree.children.at(-1) as Part
    expect(part.children.map(({ type }) => type)).toEqual(['heading', 'tableOfContents', 'fractieSection', 'fractieSection'])
    expect(record.sections.map(({ introduction }) => introduction)).toEqual([[], []])
  })

  it('stand in the section whose text goes on behind them, its entries lead on, and they are no text', () => {
    const body = [heading('VVD'), 'De leden van de VVD-fractie hebben kennisgenomen van de brief.', 'Inhoudsopgave', heading('SP'), heading('GroenLinks-PvdA'), 'De haven is mooi.', 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', heading('GL-PvdA'), 'Wie betaalt?', 'Antwoord', 'De gemeente.']
    const { tree, record } = read(verslag(...body))
    const section = tree.children.find((child): child is FractieSection => child.type === 'fractieSection')
    expect(section?.children.map(({ type }) => type).slice(0, 3)).toEqual(['heading', 'paragraph', 'tableOfContents'])
    expect(JSON.stringify(record.sections[0]?.introduction)).not.toContain('Inhoudsopgave')
    expect(rulesIn(verslag(...body))).toContain('fractie-name-differs')
  })

  it('stand behind a subheading that is printed over them', () => {
    const { tree, record } = read(verslag('Havens', 'Inhoudsopgave', 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.'))
    const section = tree.children.at(-1) as FractieSection
    expect(section.children.map(({ type }) => type)).toEqual(['paragraph', 'tableOfContents', 'exchange'])
    expect(record.exchanges).toHaveLength(1)
  })

  it('are none in the middle of an answer', () => {
    const { tree, record } = read(verslag(heading('VVD'), 'Hoe is het rapport ingedeeld?', 'Antwoord', 'Het rapport is als volgt ingedeeld.', 'Inhoudsopgave', 'De haven 3', 'De sluis 5', 'Ik zend het u toe.'))
    expect(JSON.stringify(tree)).not.toContain('tableOfContents')
    expect(record.exchanges[0]?.answer?.paragraphs.map((paragraph) => paragraph.text)).toContain('De sluis 5')
  })

  it('all that stands behind them may be nothing', () => {
    const { tree, record } = read(verslag('Inhoudsopgave', heading('VVD')))
    expect(tree.children.at(-1)?.type).toBe('tableOfContents')
    expect(record.sections).toEqual([])
  })
})
