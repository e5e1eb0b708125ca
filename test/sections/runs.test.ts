import { describe, expect, it } from 'vitest'
import { mostSure } from '../../src/lexicon/confidence.js'
import { exchanges, exchangesIn, heading, listHead, read, rulesIn, text, verslag } from '../support/paper.js'

const vvd = heading('VVD')

describe('questions and answers in turn', () => {
  it('an opening introduces; each marker parts a question from its answer', () => {
    const { record } = read(
      verslag(
        vvd, 'De leden van de VVD-fractie hebben met belangstelling kennisgenomen van de brief.', 'Zij vragen hoeveel ligplaatsen er zijn.', 'Antwoord van het kabinet', 'Er zijn 4.000 ligplaatsen.', 'Ik houd dit aantal bij.',
        'De leden van de VVD-fractie lezen dat de minister schrijft dat baggeren duurder wordt.', 'Kan de minister zeggen wie het baggeren betaalt?', 'Antwoord van de staatssecretaris', 'De gemeente betaalt het baggeren.'
      )
    )
    expect(record.sections.map(({ fracties, introduction }) => [fracties, introduction.map((paragraph) => paragraph.text)])).toEqual([
      [['VVD'], ['De leden van de VVD-fractie hebben met belangstelling kennisgenomen van de brief.']]
    ])
    expect(exchanges(record)).toEqual([
      { question: ['Zij vragen hoeveel ligplaatsen er zijn.'], answer: ['Er zijn 4.000 ligplaatsen.', 'Ik houd dit aantal bij.'] },
      { question: ['De leden van de VVD-fractie lezen dat de minister schrijft dat baggeren duurder wordt.', 'Kan de minister zeggen wie het baggeren betaalt?'], answer: ['De gemeente betaalt het baggeren.'] }
    ])
    expect(record.exchanges.map(({ answer, fracties, printed }) => [answer?.marker, answer?.respondent, answer?.shared, fracties, printed])).toEqual([
      ['Antwoord van het kabinet', 'het kabinet', [], ['VVD'], null],
      ['Antwoord van de staatssecretaris', 'de staatssecretaris', [], ['VVD'], null]
    ])
    // The border between them is a guess among three paragraphs, and bounds both.
    expect(record.exchanges[0]?.confidence).toBeGreaterThan(0.5)
    expect(record.exchanges[0]?.confidence).toBeLessThanOrEqual(mostSure)
    expect(record.exchanges[1]?.confidence).toBe(record.exchanges[0]?.confidence)
  })

  it('what a border rests on stands in the tree', () => {
    const { tree } = read(verslag(vvd, 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Ik meet dit vaak.', 'De leden van de VVD-fractie vragen wie betaalt.', 'Antwoord', 'De gemeente.'))
    const section = tree.children.find((child) => child.type === 'fractieSection')
    const borders = section?.children.flatMap((child) => (child.type === 'exchange' ? [child.data.border] : [])) ?? []
    expect(borders[0]).toBeNull()
    expect(borders[1]?.cues.length).toBeGreaterThan(0)
    expect(borders[1]?.score).toBeGreaterThan(0)
  })

  it('two ministers answer one question, where the second says nothing that asks', () => {
    const { record } = read(verslag(vvd, 'Hoe diep is de haven?', 'Antwoord van de minister', 'Drie meter.', 'Ik meld dit uw Kamer.', 'Antwoord van de staatssecretaris', 'Ik voeg toe dat de sluis dieper is.', 'Wie betaalt het baggeren?', 'Antwoord van de minister', 'De gemeente.'))
    expect(exchanges(record)).toHaveLength(2)
    expect(exchanges(record)[0]?.question).toEqual(['Hoe diep is de haven?'])
    expect(exchanges(record)[0]?.answer).toEqual(expect.arrayContaining(['Drie meter.', 'Ik meld dit uw Kamer.', 'Ik voeg toe dat de sluis dieper is.']))
    expect(exchanges(record)[1]).toEqual({ question: ['Wie betaalt het baggeren?'], answer: ['De gemeente.'] })
  })

  it('one minister who answers twice was asked twice', () => {
    expect(exchangesIn(vvd, 'Hoe diep is de haven?', 'Antwoord van de minister', 'Drie meter.', 'Wie betaalt het baggeren?', 'Antwoord van de minister', 'De gemeente.')).toHaveLength(2)
  })

  it('an answer before which nothing was asked goes on with the one before', () => {
    expect(exchangesIn(vvd, 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Antwoord', 'Soms vier.', 'Wie betaalt het?', 'Antwoord', 'De gemeente.')).toEqual([
      { question: ['Hoe diep is de haven?'], answer: ['Drie meter.', 'Soms vier.'] },
      { question: ['Wie betaalt het?'], answer: ['De gemeente.'] }
    ])
  })

  it('an answer first of all has no question', () => {
    const { record } = read(verslag(vvd, 'Antwoord', 'Drie meter.', heading('SP'), 'Wie betaalt het?', 'Antwoord', 'De gemeente.'))
    expect(exchanges(record)).toEqual([
      { question: [], answer: ['Drie meter.'] },
      { question: ['Wie betaalt het?'], answer: ['De gemeente.'] }
    ])
  })

  it('a fractie that got no answer where others did', () => {
    const { record } = read(verslag(vvd, 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Wie betaalt het?', 'Antwoord', 'De gemeente.', heading('SP'), 'De leden van de SP-fractie hebben kennisgenomen van de brief.', 'Zij vragen wat walstroom kost.'))
    expect(exchanges(record).at(-1)).toEqual({ question: ['Zij vragen wat walstroom kost.'], answer: null })
    expect(record.sections.at(-1)?.introduction).toHaveLength(1)
  })
})

describe('how sure an exchange is', () => {
  it('a guess at either end is a doubt about the exchange', () => {
    const { record } = read(verslag(vvd, 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Wie betaalt?', 'Antwoord', 'Ik houd dit bij.', 'Het baggeren is al jaren duur.', 'Wat vindt de minister hiervan?', 'Antwoord', 'Nee.', 'En wat kost walstroom?', 'Antwoord', 'Niets.'))
    const [first, second, third, fourth] = record.exchanges.map(({ confidence }) => confidence)
    expect([first, fourth]).toEqual([mostSure, mostSure])
    expect(second).toBeLessThan(mostSure)
    expect(third).toBe(second)
  })
})

describe('subheadings', () => {
  it('stand over their question, and end the answer before', () => {
    const { record } = read(verslag(vvd, 'De leden van de VVD-fractie danken de minister voor de brief.', 'Ligplaatsen', 'Hoeveel ligplaatsen zijn er?', 'Antwoord', 'Vierduizend.', 'Ik tel ze.', 'Baggeren', 'Wie betaalt het baggeren?', 'En wanneer?', 'Antwoord', 'De gemeente.'))
    expect(record.exchanges.map(({ heading: over, confidence }) => [over, confidence])).toEqual([
      ['Ligplaatsen', mostSure],
      ['Baggeren', mostSure]
    ])
    expect(exchanges(record)).toEqual([
      { question: ['Hoeveel ligplaatsen zijn er?'], answer: ['Vierduizend.', 'Ik tel ze.'] },
      { question: ['Wie betaalt het baggeren?', 'En wanneer?'], answer: ['De gemeente.'] }
    ])
  })

  it('more than one in a run: those that divide the answer are its own, the one over the question is the question\'s', () => {
    const { record } = read(
      verslag(
        vvd, 'Hoe diep zijn de havens?', 'Antwoord', 'Ik onderscheid twee gevallen.', 'Havens aan zee', 'Het kabinet houdt daar zes meter aan.', 'Havens aan rivieren', 'Daar geldt drie meter, en ik meld afwijkingen aan uw Kamer.', 'Bekostiging',
        'De leden van de VVD-fractie vragen wie het baggeren betaalt.', 'Antwoord', 'De gemeente.', 'Ik stuur uw Kamer de cijfers.', 'Walstroom', 'Deze leden vragen wat walstroom kost.', 'Antwoord', 'Veel.'
      )
    )
    expect(record.exchanges.map(({ heading: over }) => over)).toEqual([null, 'Bekostiging', 'Walstroom'])
    expect(exchanges(record).map(({ answer }) => answer)).toEqual([
      ['Ik onderscheid twee gevallen.', 'Havens aan zee', 'Het kabinet houdt daar zes meter aan.', 'Havens aan rivieren', 'Daar geldt drie meter, en ik meld afwijkingen aan uw Kamer.'],
      ['De gemeente.', 'Ik stuur uw Kamer de cijfers.'],
      ['Veel.']
    ])
  })

  it('directly over a heading of a fractie is not the question\'s before', () => {
    const { record } = read(verslag(vvd, 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Walstroom', heading('SP'), 'Wat kost walstroom?', 'Antwoord', 'Veel.'))
    expect(exchanges(record).map(({ answer }) => answer)).toEqual([['Drie meter.'], ['Veel.']])
  })

  it('where questions are labelled, one in an answer opens nothing', () => {
    const { record } = read(text(...listHead, 'Vraag 1', 'Hoe diep zijn de havens?', 'Antwoord', 'Zie hier:', 'Havens in Zeeland', 'Drie meter.', 'Vraag 2', 'Wie betaalt?', 'Antwoord', 'De gemeente.'))
    expect(exchanges(record)).toEqual([
      { question: ['Hoe diep zijn de havens?'], answer: ['Zie hier:', 'Havens in Zeeland', 'Drie meter.'] },
      { question: ['Wie betaalt?'], answer: ['De gemeente.'] }
    ])
  })
})

describe('numbers', () => {
  it('a paragraph with the next number is the next question', () => {
    const { record } = read(verslag(vvd, '1. Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Ik meet dat vaak.', '2. Wie betaalt het?', 'Graag een toelichting.', 'Antwoord', 'De gemeente.'))
    expect(record.exchanges.map(({ printed, question, confidence }) => [printed, question.paragraphs.length, confidence])).toEqual([
      ['1', 1, mostSure],
      ['2', 2, mostSure]
    ])
  })

  it('a list item with another number is not', () => {
    const [first] = exchangesIn(vvd, '1. Hoe diep is de haven?', 'Antwoord', 'Het hangt af van:', '1. het weer;', '2. het getij.', '2. Wie betaalt het?', 'Antwoord', 'De gemeente.')
    expect(first?.question).toEqual(['1. Hoe diep is de haven?'])
    expect(first?.answer?.[0]).toBe('Het hangt af van:')
  })

  it('labels carry numbers, letters of one number and none', () => {
    const { record } = read(text(...listHead, 'Vraag 1', 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Vraag 2a:', 'Wie betaalt?', 'Antwoord', 'De gemeente.', 'Vraag', 'Sinds wanneer?', 'Antwoord', 'Altijd al.'))
    expect(record.exchanges.map(({ printed }) => printed)).toEqual(['1', '2a', null])
  })

  it('a label before an answer that runs in with it', () => {
    const { record } = read(text(...listHead, 'Vraag 1: Hoe diep is de haven?', 'Antwoord: Drie meter.', 'Vraag 2: Wie betaalt?', 'Antwoord: De gemeente.'))
    expect(exchanges(record)).toEqual([
      { question: ['Hoe diep is de haven?'], answer: ['Drie meter.'] },
      { question: ['Wie betaalt?'], answer: ['De gemeente.'] }
    ])
    expect(record.exchanges.map(({ answer, printed }) => [answer?.marker, printed])).toEqual([['Antwoord:', '1'], ['Antwoord:', '2']])
  })

  it('where questions are called so, a number alone on a line is no label', () => {
    const { record } = read(text(...listHead, 'Vraag 1', 'Hoeveel havens zijn er?', 'Antwoord', '12', 'Vraag 2', 'Wie betaalt?', 'Antwoord', 'De gemeente.'))
    expect(exchanges(record)[0]).toEqual({ question: ['Hoeveel havens zijn er?'], answer: ['12'] })
  })

  it('elsewhere it is one', () => {
    const { record } = read(text(...listHead, '1', 'Hoeveel havens zijn er?', 'Antwoord', 'Twaalf.', '2', 'Wie betaalt?', 'Antwoord', 'De gemeente.'))
    expect(record.exchanges.map(({ printed }) => printed)).toEqual(['1', '2'])
  })

  it('questions that an answer does not name wait for theirs', () => {
    const answersOf = (...body: string[]): (string | undefined)[][] => read(text(...listHead, ...body)).record.exchanges.map(({ printed, answer }) => [printed ?? undefined, ...(answer?.paragraphs ?? []).map((paragraph) => paragraph.text)])
    const asked = ['Vraag 1', 'Hoe diep?', 'Vraag 2', 'Wie betaalt?']
    expect(answersOf(...asked, 'Antwoord 1', 'Drie meter.', 'Antwoord 2', 'De gemeente.')).toEqual([['1', 'Drie meter.'], ['2', 'De gemeente.']])
    expect(answersOf(...asked, 'Antwoord 2', 'De gemeente.', 'Antwoord 1', 'Drie meter.', 'Soms vier.')).toEqual([['1', 'Drie meter.', 'Soms vier.'], ['2', 'De gemeente.']])
    expect(answersOf(...asked, 'Antwoord 1', 'Drie meter.', 'Soms vier.', 'Antwoord 2', 'De gemeente.', 'Vraag 3', 'Sinds wanneer?', 'Antwoord 3', 'Altijd al.')).toEqual([
      ['1', 'Drie meter.', 'Soms vier.'], ['2', 'De gemeente.'], ['3', 'Altijd al.']
    ])
  })

  it('an answer to two questions about a third is given to both', () => {
    const { record } = read(text(...listHead, 'Vraag 1', 'Hoe diep?', 'Vraag 2', 'Wie betaalt?', 'Vraag 3', 'Hoe breed?', 'Antwoord 1 en 3', 'Drie meter.', 'Antwoord 2', 'De gemeente.'))
    expect(record.exchanges.map(({ printed, answer }) => [printed, answer?.shared, answer?.paragraphs[0]?.text])).toEqual([['1', [1, 3], 'Drie meter.'], ['2', [], 'De gemeente.'], ['3', [1, 3], 'Drie meter.']])
  })

  it('a number alone on the line over its question', () => {
    const { record } = read(text(...listHead, '1\nHoeveel bruggen zijn er?', 'Antwoord:\nDrie.', '2\nHoeveel daarvan?', 'Antwoord:\nEén.'))
    expect(record.exchanges.map(({ printed, question }) => [printed, question.paragraphs.map((paragraph) => paragraph.text)])).toEqual([['1', ['Hoeveel bruggen zijn er?']], ['2', ['Hoeveel daarvan?']]])
  })

  it('numbers over text that asks nothing are no labels', () => {
    const { record } = read(text(...listHead, 'Vraag', 'Hoeveel bruggen zijn er?', 'Antwoord', '1\nDe Wijker, 3 januari 2026.', '2\nDe Wijker, 4 januari 2026.'))
    expect(record.exchanges.map(({ printed }) => printed)).toEqual([null])
  })
})

describe('joint answers', () => {
  it('questions of a list that are asked together are one exchange', () => {
    const { record } = read(text(...listHead, '1', 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', '2, 3 en 4', 'Wie betaalt, wat, en wanneer?', 'Antwoord', 'De gemeente, alles, altijd.'))
    expect(record.exchanges.map(({ printed, answer }) => [printed, answer?.shared])).toEqual([['1', []], ['2, 3, 4', []]])
  })

  it('an answer to several questions before it serves them all', () => {
    const { record } = read(text(...listHead, 'Vraag 1', 'Hoe diep is de haven?', 'Vraag 2', 'Wie betaalt?', 'Antwoord 1 en 2', 'Drie meter; de gemeente.', 'Vraag 3', 'Sinds wanneer?', 'Antwoord 3', 'Altijd al.'))
    expect(record.exchanges.map(({ printed, question, answer }) => [printed, question.paragraphs.length, answer?.paragraphs[0]?.text])).toEqual([
      ['1, 2', 2, 'Drie meter; de gemeente.'],
      ['3', 1, 'Altijd al.']
    ])
  })

  it('an answer that names one of the questions before it leaves the other without', () => {
    const { record } = read(text(...listHead, 'Vraag 1', 'Hoe diep is de haven?', 'Vraag 2', 'Wie betaalt?', 'Antwoord 2', 'De gemeente.', 'Vraag 3', 'Sinds wanneer?', 'Antwoord 3', 'Altijd al.'))
    expect(exchanges(record)).toEqual([
      { question: ['Hoe diep is de haven?'], answer: null },
      { question: ['Wie betaalt?'], answer: ['De gemeente.'] },
      { question: ['Sinds wanneer?'], answer: ['Altijd al.'] }
    ])
  })

  const kamervragen = (...body: string[]): string =>
    text('Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2025–2026', 'Aanhangsel van de Handelingen', 'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden', '1234', 'Vragen van de leden Bakker (D66) en Visser (CDA) aan de minister van Infrastructuur en Waterstaat over kleine havens (ingezonden 3 december 2025).', 'Antwoord van minister Jansen (Infrastructuur en Waterstaat) (ontvangen 9 januari 2026).', ...body)

  it('in Kamervragen each number is a question, and the answer serves them all', () => {
    const { record } = read(kamervragen('Vraag 1', 'Kent u het bericht?', 'Antwoord 1', 'Ja.', 'Vraag 2, 3 en 4', 'Wie baggert?', 'Wat kost dat?', 'Wie betaalt het?', 'Antwoord 2, 3 en 4', 'De gemeente baggert en betaalt.'))
    expect(record.type).toBe('kamervragen')
    expect(record.exchanges.map(({ printed, question, answer, fracties }) => [printed, question.paragraphs.map((paragraph) => paragraph.text), answer?.shared, fracties])).toEqual([
      ['1', ['Kent u het bericht?'], [], ['D66', 'CDA']],
      ['2', ['Wie baggert?'], [2, 3, 4], ['D66', 'CDA']],
      ['3', ['Wat kost dat?'], [2, 3, 4], ['D66', 'CDA']],
      ['4', ['Wie betaalt het?'], [2, 3, 4], ['D66', 'CDA']]
    ])
    expect(new Set(record.exchanges.slice(1).map(({ answer }) => answer?.paragraphs[0]?.text))).toEqual(new Set(['De gemeente baggert en betaalt.']))
  })

  it('in Kamervragen, labelled one by one and answered together', () => {
    const { record } = read(kamervragen('Vraag 1', 'Wie baggert?', 'Vraag 2', 'Wat kost dat?', 'Antwoord 1 en 2', 'De gemeente.', 'Vraag 3', 'Sinds wanneer?', 'Antwoord 3', 'Altijd al.'))
    expect(record.exchanges.map(({ printed, answer }) => [printed, answer?.shared])).toEqual([['1', [1, 2]], ['2', [1, 2]], ['3', []]])
  })

  it('numbers that do not match the paragraphs leave the question whole', () => {
    const { record } = read(kamervragen('Vraag 1', 'Kent u het bericht?', 'Antwoord 1', 'Ja.', 'Vraag 2 en 3', 'Wie baggert, en wat kost dat?', 'Antwoord 2 en 3', 'De gemeente.'))
    expect(record.exchanges.map(({ printed }) => printed)).toEqual(['1', '2, 3'])
  })

  it('an answer that comes later serves the question that waited', () => {
    const { record } = read(kamervragen('Vraag 1', 'Wie baggert?', 'Vraag 2', 'Wat kost dat?', 'Antwoord 2', 'Veel.', 'Vraag 3', 'Sinds wanneer?', 'Antwoord 1 en 3', 'De gemeente, altijd al.'))
    expect(record.exchanges.map(({ printed, answer }) => [printed, answer?.shared, answer?.paragraphs[0]?.text])).toEqual([
      ['1', [1, 3], 'De gemeente, altijd al.'],
      ['2', [], 'Veel.'],
      ['3', [1, 3], 'De gemeente, altijd al.']
    ])
  })
})

describe('no answer markers at all', () => {
  it('the answer follows a labelled question', () => {
    const { record } = read(text(...listHead, '1', 'Hoeveel ligplaatsen zijn er?', 'Er zijn 4.000 ligplaatsen.', '2', 'Wie betaalt het baggeren?', 'De gemeente betaalt.', 'Het Rijk draagt niet bij.', '3', 'Hoe diep is de haven?', 'Drie meter.'))
    expect(exchanges(record)).toEqual([
      { question: ['Hoeveel ligplaatsen zijn er?'], answer: ['Er zijn 4.000 ligplaatsen.'] },
      { question: ['Wie betaalt het baggeren?'], answer: ['De gemeente betaalt.', 'Het Rijk draagt niet bij.'] },
      { question: ['Hoe diep is de haven?'], answer: ['Drie meter.'] }
    ])
    expect(record.exchanges.map(({ answer, confidence }) => [answer?.marker, confidence])).toEqual([[null, 0.9], [null, 0.9], [null, 0.9]])
  })

  it('a question of which only the words stand has none', () => {
    const { record } = read(text(...listHead, '1', 'Hoeveel ligplaatsen zijn er?', 'Er zijn 4.000 ligplaatsen.', '2', 'Wie betaalt het baggeren?', '3', 'Hoe diep is de haven?', 'Drie meter.'))
    expect(exchanges(record)[1]).toEqual({ question: ['Wie betaalt het baggeren?'], answer: null })
  })

  it('where most labels have one paragraph behind them, they are questions only', () => {
    const { record } = read(text(...listHead, '1', 'Hoeveel ligplaatsen zijn er?', '2', 'Wie betaalt het baggeren?', '3', 'Hoe diep is de haven?', 'Graag een toelichting.'))
    expect(exchanges(record)).toEqual([
      { question: ['Hoeveel ligplaatsen zijn er?'], answer: null },
      { question: ['Wie betaalt het baggeren?'], answer: null },
      { question: ['Hoe diep is de haven?', 'Graag een toelichting.'], answer: null }
    ])
  })

  it('a label without a paragraph behind it', () => {
    const { record } = read(text('Vraag 1', 'A.', 'B.', 'Vraag 2', 'C.', 'D.', 'Vraag 3'))
    expect(exchanges(record)).toEqual([{ question: ['A.'], answer: ['B.'] }, { question: ['C.'], answer: ['D.'] }, { question: [], answer: null }])
  })
})

describe('a question behind the last answer', () => {
  const paper = (...last: string[]): string => verslag(heading('VVD'), 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Wie meet dat?', 'Antwoord', 'Ik laat dat meten.', ...last)

  it('has no answer, and that is told', () => {
    const source = paper('De leden van de VVD-fractie vragen wie het baggeren van de haven betaalt?')
    expect(exchanges(read(source).record).at(-1)).toEqual({ question: ['De leden van de VVD-fractie vragen wie het baggeren van de haven betaalt?'], answer: null })
    expect(rulesIn(source)).toContain('missing-answer')
  })

  it.each([
    ['an answer that asks', ['Hoe diep moet de haven dan zijn?']],
    ['an answer that says whom it answers', ['De leden van de VVD-fractie vragen wie betaalt. De gemeente betaalt het baggeren.']],
    ['an answer that speaks for the cabinet', ['De leden van de VVD-fractie vragen het kabinet of ik dat betaal. Uw Kamer vraagt mij: wie doet het dan?']],
  ])('%s goes on', (_, last) => {
    const { record } = read(paper(...last))
    expect(record.exchanges).toHaveLength(2)
    expect(exchanges(record).at(-1)?.answer).toEqual(['Ik laat dat meten.', ...last])
  })
})
