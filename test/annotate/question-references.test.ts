import { describe, expect, it } from 'vitest'
import type { Referable } from '../../src/annotate/question-mentions.js'
import { annotateQuestionReferences } from '../../src/annotate/question-references.js'
import type { RecordCrossReference } from '../../src/record/types.js'
import { contentOf } from '../../src/sections/content.js'
import { block, heading, listHead, read, text, verslag } from '../support/paper.js'

interface Asked {
  question: string
  answer: string
  numbers?: string[]
  fracties?: string[]
}

/** The mentions in some exchanges: their words, the number, the exchange that is likeliest meant, and why. */
const mentions = (...asked: Asked[]) => {
  const exchanges = asked.map(({ question, answer, numbers = [], fracties = [] }, index): Referable => ({ ordinal: index + 1, numbers, fracties, question: [block(question)], answer: [block(answer)] }))
  const content = contentOf(exchanges.flatMap((exchange) => [...exchange.question, ...exchange.answer]))
  return annotateQuestionReferences(exchanges, content).map(({ block: found, annotation: { from, to, node } }) => {
    if (node.type !== 'questionReference') throw new Error(node.type)
    return { words: found.text.slice(from, to), number: node.number, to: node.data.candidates[0]?.exchange ?? null, candidates: node.data.candidates }
  })
}

const wordsOf = (answer: string): string[] => mentions({ question: 'Hoe diep is de haven?', answer }).map(({ words }) => words)

describe('where a question is named', () => {
  it.each([
    ['Zie het antwoord op vraag 3.', ['vraag 3']],
    ['Zie de vraag 3 en verder.', ['de vraag 3']],
    ['Zie vragen 3, 4 en 7.', ['vragen 3', '4', '7']],
    ['Zie de vragen 3 of 4.', ['de vragen 3', '4']],
    ['Zie antwoord 12.', ['antwoord 12']],
    ['Zie vraag nummer 3.', ['vraag nummer 3']],
    ['Zie vraag met nummer 3.', ['vraag met nummer 3']],
    ['Vraag 3 en vraag 4 gaan hierover.', ['Vraag 3', 'vraag 4']]
  ])('%s', (answer, words) => {
    expect(wordsOf(answer)).toEqual(words)
  })

  it('a range names its ends in words, and what lies between not', () => {
    expect(wordsOf('Zie de vragen 3 tot en met 6.')).toEqual(['de vragen 3', '6'])
    expect(wordsOf('Zie de vragen 3 t/m 6.')).toEqual(['de vragen 3', '6'])
  })

  it.each(['De vraag naar 3 havens.', 'Er waren vragen over artikel 3.', 'De vraag steeg met 3%.', 'Een aanvraag 3 werd gedaan.', 'Vraag 3.5 bestaat niet.', 'Vraag 3,5 bestaat niet.', 'vraag 1234', 'In 2025 is dat gevraagd.', 'De vraag is hoe.'])('not in %s', (answer) => {
    expect(wordsOf(answer)).toEqual([])
  })
})

describe('where numbers are printed', () => {
  const asked = (answer: string): Asked[] => [
    { question: 'Hoe diep is de haven?', answer: 'Drie meter.', numbers: ['7'] },
    { question: 'Wie betaalt het baggeren?', answer, numbers: ['8', '9'] }
  ]

  it('they decide, not the count', () => {
    expect(mentions(...asked('Zie het antwoord op vraag 7.'))).toMatchObject([{ to: 1, candidates: [{ exchange: 1, score: 0.98, evidence: ['printed', 'fractie'] }] }])
    expect(mentions(...asked('Zie het antwoord op vraag 1.'))).toMatchObject([{ to: null, candidates: [] }])
  })

  it('one of several numbers of a question is enough', () => {
    expect(mentions({ question: 'Zie vraag 9.', answer: 'Ja.', numbers: ['1'] }, ...asked('Ja.'))).toMatchObject([{ to: 3 }])
  })

  const both: Asked[] = [
    { question: 'Hoe diep is de haven?', answer: 'Drie meter.', numbers: ['1'], fracties: ['VVD'] },
    { question: 'Wie betaalt?', answer: 'De gemeente.', numbers: ['1'], fracties: ['SP'] }
  ]

  it('where each fractie counts from 1, the question is one of its own', () => {
    const found = mentions(...both, { question: 'En wanneer?', answer: 'Zie vraag 1.', numbers: ['2'], fracties: ['SP'] })
    expect(found[0]?.candidates).toEqual([
      { exchange: 2, score: 0.98, evidence: ['printed', 'fractie'] },
      { exchange: 1, score: 0.4, evidence: ['printed'] }
    ])
  })

  it.each([
    ['Zie het antwoord op vraag 1 van de VVD-fractie.', 1],
    ['Dat is gezegd aan de leden van de VVD-fractie bij vraag 1.', 1],
    ['De leden van de VVD-fractie zijn tevreden. Zie vraag 1.', 2]
  ])('unless another is named: %s', (answer, to) => {
    expect(mentions(...both, { question: 'En wanneer?', answer, numbers: ['2'], fracties: ['SP'] })[0]?.to).toBe(to)
  })
})

describe('where no numbers are printed', () => {
  const topics = ['ligplaatsen voor zeiljachten', 'baggeren van vaargeulen', 'walstroom langs kades', 'sluiswachters in Zeeland', 'veerponten naar eilanden', 'brandstof van sleepboten', 'scheepswrakken voor Texel', 'loodsplicht voor tankers']
  const paper = (...references: [from: number, number: number, about: number][]): Asked[] =>
    topics.map((topic, index) => {
      const own = references.filter(([from]) => from === index + 1)
      return { question: `Wat vindt men van ${topic}?`, answer: own.length === 0 ? `Over ${topic} wordt nagedacht.` : own.map(([, number, about]) => `Voor ${topics[about - 1] ?? ''} verwijst men naar het antwoord op vraag ${String(number)}.`).join(' ') }
    })
  const led = (...references: [from: number, number: number, about: number][]): (number | null)[] => mentions(...paper(...references)).map(({ to }) => to)

  it('the count is taken where content bears it out', () => {
    expect(led([5, 2, 2], [7, 4, 4])).toEqual([2, 4])
  })

  it('content is stronger than the count, where numbering has slipped', () => {
    // The paper counts one question less from the fourth on.
    expect(led([2, 1, 1], [7, 4, 5], [8, 5, 6])).toEqual([1, 5, 6])
  })

  it('no question refers to itself', () => {
    expect(led([4, 4, 5])).toEqual([5])
  })

  it('what was weighed is told', () => {
    const [counted] = mentions(...paper([5, 2, 2]))
    expect(counted?.candidates[0]?.evidence).toEqual(['count', 'content', 'numbering'])
    const [drifted] = mentions(...paper([7, 4, 5], [8, 5, 6]))
    expect(drifted?.candidates[0]?.evidence).toContain('drift +1')
    for (const { candidates } of mentions(...paper([5, 2, 2], [7, 4, 5], [8, 5, 6]))) {
      expect(candidates.map(({ score }) => score)).toEqual([...candidates.map(({ score }) => score)].sort((a, b) => b - a))
      for (const { score } of candidates) {
        expect(score).toBeGreaterThan(0)
        expect(score).toBeLessThanOrEqual(1)
      }
    }
  })

  it('a number far beyond the last question leads nowhere', () => {
    expect(led([5, 60, 2])).toEqual([null])
  })

  it('a slip that later numbers bear out is sure', () => {
    const [, , last] = mentions(...paper([2, 1, 1], [7, 4, 5], [8, 5, 6]))
    expect(last?.candidates[0]).toMatchObject({ exchange: 6 })
    expect(last?.candidates[0]?.score).toBeGreaterThan(0.9)
  })

  it('with nothing to go by, the count is likeliest, but not sure', () => {
    const [found] = mentions(...topics.map((topic, index) => ({ question: `Wat vindt men van ${topic}?`, answer: index === 7 ? 'Zie ook het antwoord op vraag 5.' : 'Ja.' })))
    expect(found?.to).toBe(5)
    expect(found?.candidates[0]?.score).toBeLessThan(0.95)
  })

  it('parts of compounds are enough', () => {
    const [found] = mentions(...paper().map((asked, index) => (index === 7 ? { ...asked, answer: 'De wrakken zijn in het antwoord op vraag 6 genoemd.' } : asked)))
    expect(found?.to).toBe(7)
  })

  it('numbers backwards: the paper counts a question that is not printed as one', () => {
    expect(led([6, 3, 2], [7, 4, 3], [8, 6, 5])).toEqual([2, 3, 5])
  })
})

it('no mentions, nothing to say', () => {
  expect(mentions({ question: 'Hoe diep is de haven?', answer: 'Drie meter.' })).toEqual([])
})

describe('in the record', () => {
  const brief = ({ raw, printed, from, to }: RecordCrossReference) => ({ raw, printed, from, to })

  it('a list: by the printed number', () => {
    const { record } = read(text(...listHead, '11', 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', '12', 'Wie betaalt?', 'Antwoord', 'De gemeente.', '13', 'Kunt u vraag 11 ook voor sluizen beantwoorden?', 'Antwoord', 'Zie de antwoorden op de vragen 11 en 12.'))
    expect(record.crossReferences.map(brief)).toEqual([
      { raw: 'vraag 11', printed: 11, from: 3, to: 1 },
      { raw: 'de vragen 11', printed: 11, from: 3, to: 1 },
      { raw: '12', printed: 12, from: 3, to: 2 }
    ])
  })

  it('a verslag: by content', () => {
    const { record } = read(
      verslag(heading('VVD'), 'Hoeveel ligplaatsen tellen jachthavens?', 'Antwoord', 'Vierduizend.', 'Wie bekostigt het baggeren?', 'Antwoord', 'De gemeente.', heading('SP'), 'Wat kost walstroom?', 'Antwoord', 'Voor de bekostiging van het baggeren verwijs ik naar het antwoord op vraag 2.')
    )
    expect(record.crossReferences.map(brief)).toEqual([{ raw: 'vraag 2', printed: 2, from: 3, to: 2 }])
    expect(record.crossReferences[0]?.confidence).toBeGreaterThan(0.5)
  })
})

describe('large papers', () => {
  const exchangesOf = (count: number, answerOf: (ordinal: number) => string): Referable[] =>
    Array.from({ length: count }, (_, index) => ({ ordinal: index + 1, numbers: [], fracties: [], question: [block(`Hoe diep is haven ${String(index + 1)}?`)], answer: [block(answerOf(index + 1))] }))
  /** The exchanges whose words were read while mentions were resolved. */
  const read = (exchanges: readonly Referable[]): number => {
    const content = contentOf(exchanges.flatMap((exchange) => [...exchange.question, ...exchange.answer]))
    const met = new Set<unknown>()
    const words: typeof content.words = (block) => {
      met.add(block)
      return content.words(block)
    }
    annotateQuestionReferences(exchanges, { ...content, words })
    return exchanges.filter(({ answer }) => answer.some((block) => met.has(block))).length
  }

  it('one mention has none read but the few questions that it may mean', () => {
    expect(read(exchangesOf(400, (ordinal) => (ordinal === 300 ? 'Zie het antwoord op vraag 20.' : 'Drie meter.')))).toBeLessThan(30)
  })

  it('where nothing is mentioned nothing is read', () => {
    expect(read(exchangesOf(400, () => 'Drie meter, zie bijlage 20.'))).toBe(0)
  })

  it('of a number that many questions bear, those near the mention are candidates', () => {
    const exchanges = exchangesOf(200, (ordinal) => (ordinal === 100 ? 'Zie het antwoord op vraag 7.' : 'Drie meter.')).map((exchange) => ({ ...exchange, numbers: ['7'] }))
    const [found] = annotateQuestionReferences(exchanges, contentOf([]))
    const candidates = found?.annotation.node.type === 'questionReference' ? found.annotation.node.data.candidates.map(({ exchange }) => exchange) : []
    expect(candidates).toEqual(Array.from({ length: 40 }, (_, index) => index + 80))
  })
})
