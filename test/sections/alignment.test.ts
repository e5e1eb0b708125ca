import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alignmentPhrases, alignmentWeights } from '../../src/lexicon/alignment-cues.js'
import { pairingSureness } from '../../src/lexicon/confidence.js'
import { alignAnswers, type Atom } from '../../src/sections/alignment.js'
import { confidenceOf } from '../../src/sections/borders.js'
import { contentOf } from '../../src/sections/content.js'
import { hundredths } from '../../src/text/hundredths.js'
import { block, blocks } from '../support/paper.js'

interface Asked {
  text: string
  asks?: boolean
  opens?: boolean
  fracties?: string[]
}

/** For each question: the words of its paragraphs, and of those of its answer. */
const aligned = (asked: readonly (string | Asked)[], answers: readonly string[]) => {
  const questions = asked.map((item) => (typeof item === 'string' ? { text: item } : item))
  const atoms = questions.map(({ text, asks = true, opens = false, fracties = [] }): Atom => ({ blocks: [block(text)], asks, opens, fracties }))
  const replies = answers.length === 0 ? [] : blocks(...answers)
  const content = contentOf([...atoms.flatMap((atom) => atom.blocks), ...replies])
  return alignAnswers(atoms, replies, content).map(({ from, to, answerFrom, answerTo, ...rest }) => ({
    ...rest,
    question: questions.slice(from, to).map((question) => question.text),
    answer: answers.slice(answerFrom, answerTo)
  }))
}

const pairs = (asked: readonly (string | Asked)[], answers: readonly string[]) => aligned(asked, answers).map(({ question, answer }) => [question, answer])

const headed = (text: string): Asked => ({ text, opens: true })

describe('content decides', () => {
  it('each question goes with the paragraph that is about it', () => {
    expect(pairs(['Hoeveel ligplaatsen tellen jachthavens?', 'Wie bekostigt het baggeren?', 'Wat kost walstroom?'], ['Jachthavens tellen 4.000 ligplaatsen.', 'Gemeenten bekostigen het baggeren.', 'Walstroom kost 200 euro.'])).toEqual([
      [['Hoeveel ligplaatsen tellen jachthavens?'], ['Jachthavens tellen 4.000 ligplaatsen.']],
      [['Wie bekostigt het baggeren?'], ['Gemeenten bekostigen het baggeren.']],
      [['Wat kost walstroom?'], ['Walstroom kost 200 euro.']]
    ])
  })

  it('an answer has as many paragraphs as are about it', () => {
    expect(pairs(['Hoeveel ligplaatsen tellen jachthavens?', 'Wat kost walstroom?'], ['Jachthavens tellen 4.000 ligplaatsen.', 'Daarnaast zijn er ligplaatsen bij verenigingen.', 'Walstroom kost 200 euro.']).map(([, answer]) => answer?.length)).toEqual([2, 1])
  })

  it('a question about which nothing is said got no answer', () => {
    const [first, second, third] = aligned([headed('Hoeveel ligplaatsen tellen jachthavens?'), headed('Wie bekostigt het baggeren?'), headed('Wat kost walstroom?')], ['Jachthavens tellen 4.000 ligplaatsen.', 'Walstroom kost 200 euro.'])
    expect(first?.answer).toEqual(['Jachthavens tellen 4.000 ligplaatsen.'])
    expect(second).toMatchObject({ answer: [], confidence: 0.5, cues: [{ cue: 'unanswered', weight: alignmentWeights.unanswered }] })
    expect(third?.answer).toEqual(['Walstroom kost 200 euro.'])
  })

  it('what asks nothing joins the question behind it', () => {
    expect(pairs([{ text: 'Walstroom verspreidt zich langzaam.', asks: false }, 'Wat kost walstroom?'], ['Walstroom kost 200 euro.'])).toEqual([[['Walstroom verspreidt zich langzaam.', 'Wat kost walstroom?'], ['Walstroom kost 200 euro.']]])
  })

  it('but not over a heading', () => {
    expect(pairs([{ text: 'Walstroom verspreidt zich langzaam.', asks: false }, { text: 'Wat kost walstroom?', opens: true }], ['Dat is zo.', 'Walstroom kost 200 euro.'])).toHaveLength(2)
  })
})

describe('the words an answer begins with decide', () => {
  it.each([
    ['names-asker', 'De leden van de VVD-fractie vragen ook naar iets anders.'],
    ['restates', 'Ten aanzien van iets anders geldt dat.'],
    ['affirms', 'Nee.'],
    ['refers', 'Zie de kaart.'],
    ['continues', 'Daarnaast geldt dit.']
  ])('%s is told: %s', (cue, answer) => {
    const [only] = aligned(['Klopt dit?'], [answer])
    expect(only?.cues.map((reason) => reason.cue)).toContain(cue)
  })

  it('no such words, no such cue', () => {
    expect(aligned(['Klopt dit?'], ['De haven is diep.'])[0]?.cues.map((reason) => reason.cue)).toEqual(['likeness'])
  })

  it('a list item and what a colon announces begin no answer', () => {
    expect(pairs(['Wat klopt er?', 'Wat nog?'], ['De havens zijn:', '– Wijk;', '– Zand.', 'De leden vragen wat nog. Niets.']).map(([, answer]) => answer?.length)).toEqual([3, 1])
  })

  it('yes and no go with a question that can be answered so', () => {
    expect(pairs(['Hoe diep is het daar?', 'Kunt u dat bevestigen?'], ['Drie meter.', 'Ja.'])).toEqual([
      [['Hoe diep is het daar?'], ['Drie meter.']],
      [['Kunt u dat bevestigen?'], ['Ja.']]
    ])
  })

  it('where answers name who asked, one that names nobody goes on', () => {
    const naming = (what: string): string => `De leden van de VVD-fractie vragen naar ${what}.`
    const answers = [naming('ligplaatsen'), 'Het zijn er veel.', naming('baggeren'), naming('walstroom')]
    const found = aligned(['Wat van ligplaatsen?', 'Wat van baggeren?', 'Wat van walstroom?'], answers)
    expect(found.map(({ answer }) => answer.length)).toEqual([2, 1, 1])
    expect(found[0]?.cues.map((reason) => reason.cue)).toContain('names-as-others-do')
  })

  it('a reply to an opinion or a request begins an answer, though it points back', () => {
    const asked = ['Deze leden menen dat de haven te ondiep is.', 'Hoeveel kost walstroom?']
    expect(pairs([{ text: asked[0] as string, asks: false }, asked[1] as string], ['Deze opvatting deel ik niet.', 'Walstroom kost 200 euro.'])).toEqual([
      [[asked[0]], ['Deze opvatting deel ik niet.']],
      [[asked[1]], ['Walstroom kost 200 euro.']]
    ])
    const wishes = ['Hoe diep is de haven van Wijk?', 'Zij verzoeken u de kaart te sturen en daarna te melden.']
    expect(pairs(wishes, ['Wijk is drie meter diep.', 'Beide verzoeken wil ik inwilligen.'])).toEqual([
      [[wishes[0]], ['Wijk is drie meter diep.']],
      [[wishes[1]], ['Beide verzoeken wil ik inwilligen.']]
    ])
  })

  it('an answer that speaks of a fractie that asked elsewhere goes on', () => {
    const asked = ['Hoe diep is de haven?', 'Hoeveel kost walstroom?'].map((text) => ({ text, fracties: ['VVD'] }))
    const replies = ['De haven is drie meter diep.', 'Walstroom kost 200 euro.', 'De leden van de SP-fractie vragen in dit verband naar het baggeren.']
    expect(pairs(asked, replies)).toEqual([
      [['Hoe diep is de haven?'], replies.slice(0, 1)],
      [['Hoeveel kost walstroom?'], replies.slice(1)]
    ])
  })

  it('an answer that names a fractie is to that fractie', () => {
    const asked = [
      { text: 'Wat vindt men van de kaart?', fracties: ['VVD'] },
      { text: 'Hoe ziet men de kaart?', fracties: ['VVD'] },
      { text: 'Hoe leest men de kaart?', fracties: ['SP'] }
    ]
    const answers = ['De leden van de VVD-fractie vragen naar de kaart.', 'De leden van de VVD-fractie vragen hoe men die ziet.', 'De leden van de SP-fractie vragen hoe men die leest.']
    expect(pairs(asked, answers).map(([, answer]) => answer)).toEqual(answers.map((answer) => [answer]))
    expect(pairs(asked.slice(1), answers.slice(1)).map(([, answer]) => answer)).toEqual(answers.slice(1).map((answer) => [answer]))
  })
})

describe('the score of a pairing is the sum of what speaks for it', () => {
  const weights = alignmentWeights
  /** What a question and a paragraph without anything in common say of each other. */
  const nothing = -weights.chance * weights.likeness
  const score = (asked: string | Asked, ...answers: string[]): number => aligned([asked], answers)[0]?.score ?? NaN

  it('nothing in common', () => {
    expect(score('Klopt dit?', 'Wegens mist.')).toBeCloseTo(nothing)
  })

  it.each([
    ['Klopt dit?', 'affirms-polar'],
    ['Hoe diep?', 'affirms-open']
  ] as const)('a yes or no to %j: %s', (asked, cue) => {
    expect(score(asked, 'Nee.')).toBeCloseTo(nothing + weights.affirms + weights[cue])
  })

  it('a yes to several paragraphs of which one can be answered so', () => {
    const atom: Atom = { blocks: [block('Hoe diep?'), block('Klopt dit?')], asks: true, opens: false, fracties: [] }
    const replies = blocks('Nee.')
    expect(alignAnswers([atom], replies, contentOf([...atom.blocks, ...replies]))[0]?.score).toBeCloseTo(nothing + weights.affirms + weights['affirms-polar'])
  })

  it('the fractie that asked is named', () => {
    expect(score({ text: 'Klopt dit?', fracties: ['VVD'] }, 'De leden van de VVD-fractie vragen daarnaar.')).toBeCloseTo(nothing + weights['names-asker'] + weights['same-fractie'])
  })

  it('no answer, for a question and for what asks nothing', () => {
    expect(score('Klopt dit?')).toBeCloseTo(weights.unanswered)
    expect(score({ text: 'Dat wisselt.', asks: false })).toBeCloseTo(weights.unanswered + weights['asks-nothing'])
  })

  it('a further paragraph, and what it says as a start, which the answer takes from it or gets from it', () => {
    expect(score('Klopt dit?', 'Wegens mist.', 'Bij vorst.')).toBeCloseTo(2 * nothing + weights['more-than-one'])
    expect(score('Klopt dit?', 'Wegens mist.', 'Daarnaast bij vorst.')).toBeCloseTo(2 * nothing + weights['more-than-one'] - weights.continues * weights['passed-start'])
    expect(score('Klopt dit?', 'Wegens mist.', 'Zie bijlage.')).toBeCloseTo(2 * nothing + weights['more-than-one'] - weights.refers * weights['passed-start'])
  })

  it('what is far from a start says no more than what is no start', () => {
    expect(score('Klopt dit?', 'Wegens mist.', '– Bij vorst.')).toBeCloseTo(2 * nothing + weights['more-than-one'] + 1.5 * weights['passed-start'])
  })

  it('remarks and questions of one answer', () => {
    const remark = { text: 'Mist hangt laag.', asks: false }
    expect(aligned([remark, 'Klopt dit?'], ['Bij vorst.'])[0]?.score).toBeCloseTo(nothing + weights['remark-and-question'])
    expect(aligned(['Klopt dit?', remark], ['Bij vorst.'])[0]?.score).toBeCloseTo(nothing + weights['question-and-remark'])
  })
})

describe('many questions', () => {
  const things = ['jachthavens', 'baggeren', 'walstroom', 'bruggen', 'sluizen', 'kademuren', 'veerponten', 'loodsen']

  it('each gets all paragraphs about it, of however many', () => {
    const answers = things.flatMap((thing, index) => Array.from({ length: (index % 3) + 1 }, (_, at) => `Over ${thing} volgt ${things[index]?.toUpperCase() ?? ''} ${String(at)}.`))
    expect(pairs(things.map((thing) => `Wat kosten ${thing}?`), answers)).toEqual(things.map((thing) => [[`Wat kosten ${thing}?`], answers.filter((answer) => answer.includes(thing))]))
  })

  it('as many as four paragraphs before the first answer, and behind the last, belong to none', () => {
    const others = ['Mist hangt laag.', 'Vorst bijt.', 'Regen valt.', 'Hagel klettert.', 'Dooi drupt.', 'Wind waait.']
    const about = 'Jachthavens kosten weinig: kleine jachthavens minder, grote jachthavens meer.'
    const asked = 'Wat kosten jachthavens, kleine jachthavens en grote jachthavens?'
    expect(pairs([asked], [...others.slice(0, 2), about])[0]?.[1]?.at(-1)).toBe(about)
    expect(pairs([asked], [...others, about])[0]?.[1]?.length).toBeGreaterThanOrEqual(3)
    expect(pairs([asked], [about, ...others])[0]?.[1]?.length).toBeGreaterThanOrEqual(3)
  })

  const replies: [string, string][] = [
    ['Hoe diep?', 'Zie bijlage.'],
    ['Klopt dit?', 'Nee.'],
    ['Wat kosten jachthavens en ligplaatsen?', 'Jachthavens en ligplaatsen kosten weinig.'],
    ['Waarom niet?', 'Zie bijlage.'],
    ['Wie bekostigt baggeren?', 'Gemeenten bekostigen baggeren.']
  ]

  it.each([[replies], [replies.toReversed()]])('are as sure as their own score and the lower one beside them: %j', (order) => {
    const { own, neighbour, bias, least, most } = pairingSureness
    const found = aligned(order.map(([question]) => question), order.map(([, answer]) => answer))
    expect(found.map(({ answer }) => answer)).toEqual(order.map(([, answer]) => [answer]))
    const scores = found.map(({ score }) => Math.max(least, Math.min(most, score)))
    expect(new Set(scores).size).toBeGreaterThan(2)
    expect(found.map(({ confidence }) => confidence)).toEqual(scores.map((score, index) => hundredths(confidenceOf(own * score + neighbour * Math.min(...scores.filter((_, at) => Math.abs(at - index) === 1)) + bias))))
  })
})

describe('how sure a pairing is', () => {
  it('surer of words in common than of none', () => {
    const sure = (answer: string): number => aligned(['Wie bekostigt het baggeren van havens?'], [answer])[0]?.confidence ?? 0
    expect(sure('Gemeenten bekostigen het baggeren van havens.')).toBeGreaterThan(sure('Dat wisselt.'))
  })

  it('no score makes a pairing certain', () => {
    const words = 'baggeren walstroom ligplaatsen sluizen bruggen kades steigers vaarwegen havens loodsen'
    const confidence = aligned([`Wat is er met ${words}?`], [`Er is met ${words} niets.`])[0]?.confidence ?? 1
    expect(confidence).toBeGreaterThan(0.9)
    expect(confidence).toBeLessThan(1)
  })
})

describe('at the edges', () => {
  it('no questions, no pairs', () => {
    expect(pairs([], ['Ja.'])).toEqual([])
  })

  it('no answers, each question alone', () => {
    expect(pairs([headed('Hoe diep?'), headed('Hoe breed?')], [])).toEqual([
      [['Hoe diep?'], []],
      [['Hoe breed?'], []]
    ])
  })

  it('each cue of the phrases has a weight', () => {
    expect(alignmentPhrases.map(({ id }) => id).filter((id) => !(id in alignmentWeights))).toEqual([])
  })

  it('every atom is used once and every answer at the most once, in order; none is left out between two that are used', () => {
    const question = fc.record({
      text: fc.constantFrom('Hoeveel ligplaatsen tellen jachthavens?', 'Wie bekostigt het baggeren?', 'De haven is diep.', 'Kunt u dat bevestigen?'),
      asks: fc.boolean(),
      opens: fc.boolean(),
      fracties: fc.constantFrom<string[]>([], ['VVD'], ['SP'])
    })
    const answer = fc.constantFrom('Ja.', 'Jachthavens tellen 4.000 ligplaatsen.', 'De leden van de VVD-fractie vragen naar baggeren.', 'Daarnaast geldt dit.', 'De havens zijn:', 'Zie de kaart.')
    fc.assert(
      fc.property(fc.array(question, { minLength: 1, maxLength: 9 }), fc.array(answer, { maxLength: 9 }), (asked, answers) => {
        const atoms = asked.map(({ text, ...rest }): Atom => ({ ...rest, blocks: [block(text)] }))
        const replies = answers.map(block)
        const found = alignAnswers(atoms, replies, contentOf([...atoms.flatMap((atom) => atom.blocks), ...replies]))
        let atom = 0
        let reply = found[0]?.answerFrom ?? 0
        expect(reply).toBeLessThanOrEqual(4)
        for (const { from, to, answerFrom, answerTo, confidence } of found) {
          expect([from, answerFrom]).toEqual([atom, reply])
          expect(to).toBeGreaterThan(from)
          expect(answerTo).toBeGreaterThanOrEqual(answerFrom)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          atom = to
          reply = answerTo
        }
        expect(atom).toBe(atoms.length)
        expect(replies.length - reply).toBeLessThanOrEqual(4)
        expect(reply).toBeLessThanOrEqual(replies.length)
      }),
      { numRuns: 80 }
    )
  })

  it('more paragraphs than order can follow are paired as far as they go', () => {
    const answers = Array.from({ length: 60 }, (_, index) => block(`Antwoord over haven ${String(index)} en meer.`))
    const atoms = Array.from({ length: 70 }, (_, index): Atom => ({ blocks: [block(`Wat van haven ${String(index)}?`)], asks: true, opens: true, fracties: [] }))
    const found = alignAnswers(atoms, answers, contentOf([...atoms.flatMap((atom) => atom.blocks), ...answers]))
    expect(found).toHaveLength(70)
    expect(found.at(-1)?.answerTo).toBe(60)
  })
})
