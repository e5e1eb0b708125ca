import { describe, expect, it } from 'vitest'
import type { Part, Root } from '../../src/index.js'
import { exchanges, heading, listHead, read, text, verslag } from '../support/paper.js'

const questions = 'I Vragen en opmerkingen vanuit de fracties'
const answers = 'II Antwoord / Reactie van de minister'

const partsOf = (tree: Root): Part[] => tree.children.filter((child) => child.type === 'part')

/** The nodes right under the root behind the header, with the role of a part. */
const outline = (tree: Root): string[] =>
  tree.children.filter(({ type }) => !['documentHeader', 'preamble', 'signature'].includes(type)).map((child) => (child.type === 'part' ? `part ${child.role}` : child.type))

describe('parts', () => {
  it('questions and answers in turn under one part heading', () => {
    const { tree, record } = read(verslag('I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon', heading('VVD'), 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.'))
    expect(outline(tree)).toEqual(['part exchange'])
    expect(record.sections[0]).toMatchObject({ part: 'I', fracties: ['VVD'], exchanges: [1] })
  })

  it('no part heading, no part', () => {
    const { tree, record } = read(verslag(heading('VVD'), 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.'))
    expect(outline(tree)).toEqual(['fractieSection'])
    expect(record.sections[0]?.part).toBeNull()
  })

  it('an agenda or annex is neither questions nor answers', () => {
    const { tree, record } = read(verslag('I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon', heading('VVD'), 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'III Volledige agenda', 'Kamerstuk 36 790, nr. 3. Hoe diep is die?'))
    expect(outline(tree)).toEqual(['part exchange', 'paragraph', 'paragraph'])
    expect(exchanges(record)).toHaveLength(1)
  })

  it('a part that is announced and holds nothing does not answer', () => {
    const { tree, record } = read(verslag(questions, heading('VVD'), 'Hoe diep is de haven?', 'Deze leden vragen wie betaalt.', answers))
    expect(outline(tree)).toEqual(['part questions', 'paragraph'])
    expect(exchanges(record)).toEqual([
      { question: ['Hoe diep is de haven?'], answer: null },
      { question: ['Deze leden vragen wie betaalt.'], answer: null }
    ])
  })

  it('the first stretch asks where the part that answers is the only one with a heading', () => {
    const { tree, record } = read(verslag(heading('VVD'), 'De leden van de VVD-fractie vragen hoeveel ligplaatsen jachthavens tellen.', answers, 'Jachthavens tellen 4.000 ligplaatsen.'))
    expect(outline(tree)).toEqual(['fractieSection', 'part answers'])
    expect(exchanges(record)).toEqual([{ question: ['De leden van de VVD-fractie vragen hoeveel ligplaatsen jachthavens tellen.'], answer: ['Jachthavens tellen 4.000 ligplaatsen.'] }])
  })

  it('exchanges are numbered in reading order, where a part of questions and answers stands before the others too', () => {
    const both = 'I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon'
    const { record } = read(verslag(both, heading('VVD'), 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'II Vragen en opmerkingen vanuit de fracties', heading('SP'), 'De leden van de SP-fractie vragen wat walstroom kost.', 'III Antwoord / Reactie van de minister', heading('SP'), 'Walstroom kost 200 euro.'))
    expect(record.exchanges.map(({ ordinal, section }) => [ordinal, section])).toEqual([[1, 's1'], [2, 's2']])
    expect(exchanges(record)).toEqual([
      { question: ['Hoe diep is de haven?'], answer: ['Drie meter.'] },
      { question: ['De leden van de SP-fractie vragen wat walstroom kost.'], answer: ['Walstroom kost 200 euro.'] }
    ])
  })

  it('every section has an identifier of its own, those without questions too', () => {
    const { record } = read(verslag(heading('VVD'), 'Hoe diep?', 'Antwoord', 'Ja.', 'Wie?', 'Antwoord', 'Nee.', heading('SGP'), 'De leden van de SGP-fractie hebben geen vragen.', heading('Volt'), 'Wat?', 'Antwoord', 'Niets.'))
    expect(record.sections.map((section) => section.id)).toEqual(['s1', 's2', 's3'])
    expect(record.exchanges.map((exchange) => exchange.section)).toEqual(['s1', 's1', 's3'])
  })
})

describe('all questions first, all answers later', () => {
  const asked = ['De leden van de VVD-fractie vragen hoeveel ligplaatsen jachthavens tellen.', 'Ook vragen deze leden wie het baggeren bekostigt.']

  it('without headings, by content and by the fractie that is named', () => {
    const { tree, record } = read(
      verslag(
        questions, heading('VVD'), 'De leden van de VVD-fractie hebben kennisgenomen van de brief.', ...asked, heading('SP'), 'De leden van de SP-fractie vragen wat walstroom kost.',
        answers, 'De leden van de VVD-fractie vragen naar ligplaatsen. Jachthavens tellen 4.000 ligplaatsen.', 'Daarnaast is er ruimte voor passanten.', 'Gemeenten bekostigen het baggeren.', 'De leden van de SP-fractie vragen naar walstroom. Die kost 200 euro.'
      )
    )
    expect(partsOf(tree).map(({ role, number }) => [role, number])).toEqual([['questions', 'I'], ['answers', 'II']])
    expect(exchanges(record)).toEqual([
      { question: [asked[0]], answer: ['De leden van de VVD-fractie vragen naar ligplaatsen. Jachthavens tellen 4.000 ligplaatsen.', 'Daarnaast is er ruimte voor passanten.'] },
      { question: [asked[1]], answer: ['Gemeenten bekostigen het baggeren.'] },
      { question: ['De leden van de SP-fractie vragen wat walstroom kost.'], answer: ['De leden van de SP-fractie vragen naar walstroom. Die kost 200 euro.'] }
    ])
    expect(record.exchanges.map(({ answer }) => [answer?.respondent, answer?.marker])).toEqual(Array.from({ length: 3 }, () => ['de minister', null]))
    expect(record.exchanges.map(({ confidence }) => confidence > 0.5 && confidence <= 1)).toEqual([true, true, true])
  })

  it('a pairing tells what it rests on', () => {
    const { tree } = read(verslag(questions, heading('VVD'), ...asked, answers, 'Jachthavens tellen 4.000 ligplaatsen.', 'Gemeenten bekostigen het baggeren.'))
    const section = partsOf(tree)[0]?.children.find((child) => child.type === 'fractieSection')
    const pairings = section?.children.flatMap((child) => (child.type === 'exchange' ? [child.data.pairing?.cues[0]?.cue] : []))
    expect(pairings).toEqual(['likeness', 'likeness'])
  })

  it('by the headings over the answers', () => {
    const { record } = read(
      verslag(
        questions, heading('VVD'), ...asked, heading('SP'), 'De leden van de SP-fractie vragen wat dat kost.',
        answers, heading('VVD'), 'Het zijn er veel.', 'Daarvoor is niemand te vinden.', heading('SP'), 'Een euro.'
      )
    )
    expect(exchanges(record).map(({ answer }) => answer)).toEqual([['Het zijn er veel.'], ['Daarvoor is niemand te vinden.'], ['Een euro.']])
    expect(record.sections.map(({ fracties, exchanges: ordinals }) => [fracties, ordinals])).toEqual([[['VVD'], [1, 2]], [['SP'], [3]]])
  })

  it('a fractie whose answers have no heading shares those of the fractie before', () => {
    const { record } = read(
      verslag(
        questions, heading('VVD'), 'De leden van de VVD-fractie vragen hoeveel ligplaatsen jachthavens tellen.', heading('CDA'), 'De leden van de CDA-fractie vragen wie het baggeren bekostigt.', heading('SP'), 'De leden van de SP-fractie vragen wat walstroom kost.',
        answers, heading('VVD'), 'Jachthavens tellen 4.000 ligplaatsen.', 'Gemeenten bekostigen het baggeren.', heading('SP'), 'Walstroom kost 200 euro.'
      )
    )
    expect(exchanges(record).map(({ answer }) => answer)).toEqual([['Jachthavens tellen 4.000 ligplaatsen.'], ['Gemeenten bekostigen het baggeren.'], ['Walstroom kost 200 euro.']])
  })

  it('subheadings among the answers are kept apart from them', () => {
    const { record } = read(verslag(questions, heading('VVD'), 'Ligplaatsen', asked[0] ?? '', 'Baggeren', asked[1] ?? '', answers, heading('VVD'), 'Ligplaatsen', 'Jachthavens tellen 4.000 ligplaatsen.', 'Baggeren', 'Gemeenten bekostigen het baggeren.'))
    expect(record.exchanges.map(({ heading: over, answer }) => [over, answer?.paragraphs.map((paragraph) => paragraph.text)])).toEqual([
      ['Ligplaatsen', ['Jachthavens tellen 4.000 ligplaatsen.']],
      ['Baggeren', ['Gemeenten bekostigen het baggeren.']]
    ])
  })

  it('a subheading over the heading of a fractie', () => {
    const { tree } = read(verslag(questions, 'Walstroom', heading('SP'), 'De leden van de SP-fractie vragen wat walstroom kost.', answers, 'Walstroom kost 200 euro.'))
    expect(partsOf(tree)[0]?.children.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'fractieSection'])
  })

  it('a third part that asks is read too', () => {
    const { record } = read(verslag(questions, heading('VVD'), asked[0] ?? '', answers, 'Jachthavens tellen 4.000 ligplaatsen.', 'III Volledige agenda', 'Brief over havens.'))
    expect(exchanges(record)).toHaveLength(1)
  })

  it('a line that could be one answer\'s marker heads them all, where it stands alone behind several fracties', () => {
    const { tree, record } = read(verslag(heading('VVD'), asked[0] ?? '', heading('SP'), 'De leden van de SP-fractie vragen wat walstroom kost.', 'Reactie van de minister', 'Jachthavens tellen 4.000 ligplaatsen.', 'Walstroom kost 200 euro.'))
    expect(outline(tree)).toEqual(['fractieSection', 'fractieSection', 'part answers'])
    expect(record.exchanges.map(({ answer }) => [answer?.respondent, answer?.paragraphs[0]?.text])).toEqual([
      ['de minister', 'Jachthavens tellen 4.000 ligplaatsen.'],
      ['de minister', 'Walstroom kost 200 euro.']
    ])
  })

  it('but is a marker where it comes again', () => {
    const { tree } = read(verslag(heading('VVD'), asked[0] ?? '', 'Reactie van de minister', 'Jachthavens tellen 4.000 ligplaatsen.', heading('SP'), 'De leden van de SP-fractie vragen wat walstroom kost.', 'Reactie van de minister', 'Walstroom kost 200 euro.'))
    expect(outline(tree)).toEqual(['fractieSection', 'fractieSection'])
  })

  it('one bare marker between two fracties is one answer\'s', () => {
    const joining = 'De leden van de SP-fractie sluiten zich aan bij de vragen van de VVD-fractie.'
    const one = [{ question: ['Hoe diep is de haven?'], answer: ['Drie meter.'] }]
    const opened = 'De leden van de VVD-fractie hebben kennisgenomen van de brief.'
    expect(exchanges(read(verslag(heading('VVD'), opened, 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', heading('SP'), joining)).record)).toEqual(one)
    expect(exchanges(read(verslag(heading('VVD'), opened, 'Hoe diep is de haven?', 'Reactie van de minister', 'Drie meter.', heading('SP'), joining)).record)).toEqual(one)
  })

  it('a bare marker heads all answers where as many follow as were asked', () => {
    const { tree } = read(verslag(heading('VVD'), asked[0] ?? '', heading('SP'), 'De leden van de SP-fractie vragen wat walstroom kost.', 'Antwoord', 'Jachthavens tellen 4.000 ligplaatsen.', 'Walstroom kost 200 euro.'))
    expect(outline(tree)).toEqual(['fractieSection', 'fractieSection', 'part answers'])
  })

  it('who signs on two lines closes the letter, and an initial is no list marker', () => {
    const signed = (signature: string): string[] | null | undefined => exchanges(read(verslag(questions, heading('VVD'), 'De leden van de VVD-fractie vragen wie het baggeren bekostigt.', answers, 'De gemeente bekostigt het baggeren.', signature)).record)[0]?.answer
    expect(signed('De Minister van Infrastructuur en Waterstaat,\nK. Jansen')).toEqual(['De gemeente bekostigt het baggeren.'])
    expect(signed('De Minister van Infrastructuur en Waterstaat,')).toEqual(['De gemeente bekostigt het baggeren.'])
  })
})

describe('two letters', () => {
  const asking = 'BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR INFRASTRUCTUUR EN WATERSTAAT'
  const answering = 'BRIEF VAN DE MINISTER VAN INFRASTRUCTUUR EN WATERSTAAT'
  const senate = (...body: string[]): string =>
    text(
      'Eerste Kamer der Staten-Generaal', 'Vergaderjaar 2025–2026', '36 790 Beleid voor kleine havens', 'C VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'Vastgesteld 3 februari 2026',
      'De leden van de vaste commissie voor Infrastructuur en Waterstaat hebben kennisgenomen van de brief van 1 december 2025 over kleine havens. Naar aanleiding hiervan is op 17 december 2025 een brief gestuurd aan de minister van Infrastructuur en Waterstaat.',
      'De minister heeft op 2 februari 2026 gereageerd.', 'De commissie brengt bijgaand verslag uit van het gevoerde schriftelijk overleg.', 'De griffier van de vaste commissie voor Infrastructuur en Waterstaat,\nSmits', ...body
    )
  const letters = [
    asking, 'Aan de Minister van Infrastructuur en Waterstaat', 'Den Haag, 17 december 2025', 'De leden van de vaste commissie hebben met belangstelling kennisgenomen van uw brief.',
    'De leden van de fractie van de VVD vragen hoeveel ligplaatsen jachthavens tellen.', 'De leden van de fracties van GroenLinks-PvdA en de SP vragen wat walstroom kost.', 'De leden zien uw reactie met belangstelling tegemoet.', 'De voorzitter van de commissie, De Wit',
    answering, 'Aan de Voorzitter van de Eerste Kamer der Staten-Generaal', 'Den Haag, 2 februari 2026', 'Hierbij zend ik u de antwoorden.',
    'De leden van de VVD-fractie vragen naar ligplaatsen. Jachthavens tellen 4.000 ligplaatsen.', 'De leden van de fracties van GroenLinks-PvdA en de SP vragen naar walstroom. Die kost 200 euro.', 'De Minister van Infrastructuur en Waterstaat, K. Jansen'
  ]

  it('the last answers the one before, each fractie by itself', () => {
    const { tree, record } = read(senate(...letters))
    expect(record.chamber).toBe('eerste-kamer')
    expect(outline(tree)).toEqual(['part questions', 'part answers'])
    expect(record.sections.map(({ fracties, heading: over }) => [fracties, over])).toEqual([[['VVD'], null], [['GroenLinks-PvdA', 'SP'], null]])
    expect(exchanges(record)).toEqual([
      { question: ['De leden van de fractie van de VVD vragen hoeveel ligplaatsen jachthavens tellen.'], answer: ['De leden van de VVD-fractie vragen naar ligplaatsen. Jachthavens tellen 4.000 ligplaatsen.'] },
      { question: ['De leden van de fracties van GroenLinks-PvdA en de SP vragen wat walstroom kost.'], answer: ['De leden van de fracties van GroenLinks-PvdA en de SP vragen naar walstroom. Die kost 200 euro.'] }
    ])
    expect(record.exchanges[0]?.answer?.respondent).toMatch(/^de minister van infrastructuur/)
  })

  it('what opens, addresses, closes and signs them is neither question nor answer', () => {
    const { tree } = read(senate(...letters))
    expect(partsOf(tree).map((part) => part.children.map(({ type }) => type))).toEqual([
      ['heading', 'paragraph', 'paragraph', 'paragraph', 'fractieSection', 'fractieSection', 'paragraph', 'paragraph'],
      ['heading', 'paragraph', 'paragraph', 'paragraph', 'themeSection', 'paragraph']
    ])
  })

  it('a letter by itself is a part, and asks nothing of anybody', () => {
    const { tree, record } = read(verslag(answering, 'Aan de Voorzitter van de Kamer.', 'De haven is diep.', 'De sluis is dicht.'))
    expect(partsOf(tree).map(({ role }) => role)).toEqual(['letter'])
    expect(record.exchanges).toEqual([])
  })
})

describe('sections', () => {
  it('without headings a contribution begins where a paragraph opens on its behalf', () => {
    const { record } = read(
      verslag('De leden van de VVD-fractie hebben kennisgenomen van de brief.', 'Zij vragen hoe diep de haven is.', 'De leden van de VVD-fractie vragen of de SP-fractie gelijk heeft.', 'De leden van de SP-fractie danken de minister.', 'Zij vragen wie betaalt.')
    )
    expect(record.sections.map(({ fracties, introduction, exchanges: ordinals }) => [fracties, introduction.length, ordinals])).toEqual([[['VVD'], 1, [1, 2]], [['SP'], 1, [3]]])
  })

  it('an answer that names a fractie begins none', () => {
    const { record } = read(verslag('De leden van de VVD-fractie vragen hoe diep de haven is.', 'Antwoord', 'De leden van de SP-fractie vroegen dat ook.', 'De leden van de VVD-fractie vragen wie betaalt.', 'Antwoord', 'De gemeente.'))
    expect(record.sections.map(({ fracties }) => fracties)).toEqual([['VVD']])
    expect(exchanges(record)[0]?.answer).toEqual(['De leden van de SP-fractie vroegen dat ook.'])
  })

  it('a remark about another fractie begins none', () => {
    const { record } = read(verslag('De leden van de VVD-fractie vragen hoe diep de haven is.', 'De leden van de SP-fractie zien dat anders.', 'Wie betaalt?'))
    expect(record.sections.map(({ fracties }) => fracties)).toEqual([['VVD']])
  })

  it('nobody is named: one section, of a theme', () => {
    const { tree, record } = read(verslag('Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Wie betaalt?', 'Antwoord', 'De gemeente.'))
    expect(outline(tree)).toEqual(['themeSection'])
    expect(record.sections[0]?.fracties).toEqual([])
  })

  it('subheadings over labels part a list', () => {
    const { record } = read(text(...listHead, 'De antwoorden volgen hieronder.', 'Havens', 'Vraag 1', 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Sluizen', 'Vraag 2', 'Wie betaalt?', 'Antwoord', 'De gemeente.'))
    expect(record.sections.map(({ heading: over, exchanges: ordinals }) => [over, ordinals])).toEqual([['Havens', [1]], ['Sluizen', [2]]])
  })

  it('a list that begins without a subheading has a section for that', () => {
    const { record } = read(text(...listHead, 'Vraag 1', 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Sluizen', 'Vraag 2', 'Wie betaalt?', 'Antwoord', 'De gemeente.'))
    expect(record.sections.map(({ heading: over, exchanges: ordinals }) => [over, ordinals])).toEqual([[null, [1]], ['Sluizen', [2]]])
  })

  it('headings name several, one member, or a group', () => {
    const { record } = read(
      verslag(
        'Vragen en opmerkingen van de leden van de CDA- en de ChristenUnie-fractie', 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Vragen van het lid Omtzigt', 'Wie betaalt?', 'Antwoord', 'De gemeente.',
        'Inbreng van de leden van de Groep Van Haga', 'Sinds wanneer?', 'Antwoord', 'Altijd al.', 'D66-fractie', 'Waarom?', 'Antwoord', 'Daarom.'
      )
    )
    expect(record.exchanges.map(({ fracties }) => fracties)).toEqual([['CDA', 'ChristenUnie'], ['Lid Omtzigt'], ['Groep Van Haga'], ['D66']])
  })
})

describe('joining', () => {
  it('names those whose questions are joined, and nobody else', () => {
    const { record } = read(
      verslag(
        questions, heading('VVD'), 'Hoe diep is de haven?', heading('SGP'), 'De leden van de SGP-fractie sluiten zich aan bij de vragen van de leden van de VVD- en de SP-fractie.', heading('Volt'), 'De leden van de Volt-fractie zien dat de sluis sluit.', 'Zij vragen of de SP-fractie dat ook ziet.'
      )
    )
    expect(record.sections.map(({ fracties, joins }) => [fracties, joins])).toEqual([[['VVD'], []], [['SGP'], ['VVD', 'SP']], [['Volt'], []]])
  })

  it('asks nothing', () => {
    const { record } = read(verslag(questions, heading('VVD'), 'Hoe diep is de haven?', heading('SGP'), 'De leden van de SGP-fractie sluiten zich aan bij de vragen van de VVD-fractie.'))
    expect(record.sections.at(-1)).toMatchObject({ exchanges: [] })
    expect(record.sections.at(-1)?.introduction).toHaveLength(1)
  })
})

it('Kamervragen: a section with a heading keeps its own fractie', () => {
  const { record } = read(
    text(
      'Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2025–2026', 'Aanhangsel van de Handelingen', '1234', 'Vragen van het lid Bakker (D66) aan de minister van Infrastructuur en Waterstaat over kleine havens (ingezonden 3 december 2025).',
      'Antwoord van minister Jansen (Infrastructuur en Waterstaat) (ontvangen 9 januari 2026).', 'Vraag 1', 'Kent u het bericht?', 'Antwoord 1', 'Ja.'
    )
  )
  expect(record.type).toBe('kamervragen')
  expect(record.sections.map(({ fracties }) => fracties)).toEqual([['D66']])
  expect(record.exchanges.map(({ printed, fracties }) => [printed, fracties])).toEqual([['1', ['D66']]])
})

it.each([
  ['het lid Van Haga (Groep Van Haga)', ['Groep Van Haga']],
  ['het lid Keijzer (BBB)', ['BBB']],
  ['het lid Omtzigt', ['Lid Omtzigt']],
  ['de leden Paternotte (D66), Bushoff (GroenLinks-PvdA) en Omtzigt (Omtzigt)', ['D66', 'GroenLinks-PvdA']]
])('Kamervragen of %s: the brackets tell the fractie of the member before them', (asking, fracties) => {
  const { record } = read(
    text(
      'Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2023–2024', 'Aanhangsel van de Handelingen', '1234', `Vragen van ${asking} aan de minister van Infrastructuur en Waterstaat over kleine havens (ingezonden 4 december 2023).`,
      'Antwoord van minister Jansen (Infrastructuur en Waterstaat) (ontvangen 9 januari 2024).', 'Vraag 1', 'Kent u het bericht?', 'Antwoord 1', 'Ja.'
    )
  )
  expect(record.exchanges.map((exchange) => exchange.fracties)).toEqual([fracties])
})
