import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { borderPhrases, borderWeights } from '../../src/lexicon/border-cues.js'
import { groupedSure } from '../../src/lexicon/confidence.js'
import { chooseBorder, confidenceOf, lastBorder, questionLength, type Surroundings } from '../../src/sections/borders.js'
import { contentOf } from '../../src/sections/content.js'
import { paragraphCues } from '../../src/sections/cues.js'
import type { Block } from '../../src/tokenize/block.js'
import { block, blocks } from '../support/paper.js'

const cuesOf = (paragraph: string): ReadonlyMap<string, number> => {
  const only = block(paragraph)
  return paragraphCues(only, contentOf([only]))
}

const around = (run: readonly Block[], more: Partial<Surroundings> = {}): Surroundings => {
  const lastQuestion = more.lastQuestion ?? []
  const nextAnswer = more.nextAnswer ?? []
  return { lastQuestion, nextAnswer, content: contentOf([...run, ...lastQuestion, ...nextAnswer]), mayHoldNoQuestion: false, ...more }
}

describe('who seems to be speaking', () => {
  it.each([
    ['asker-opens', 'De leden van de VVD-fractie lezen de brief.', 'Er liggen leden van de bond in de haven.'],
    ['asker-opens', 'Genoemde leden zien dit anders.', 'De havens zien dit anders.'],
    ['asker-in-turn', 'Voorts vragen deze leden naar de diepte.', 'Deze leden vragen naar de diepte.'],
    ['these-members', 'Ook zien deze leden kansen.', 'Ook ziet het kabinet kansen.'],
    ['they-ask', 'Zij vragen naar de diepte.', 'Zij liggen aan de kade.'],
    ['they-ask', 'Ook willen zij de kaart zien.', 'Zij zullen de kaart zien.'],
    ['gladly', 'Graag een toelichting.', 'De toelichting was graag gezien.'],
    ['minister-asked', 'Kan de minister de kaart sturen?', 'De minister kan de kaart sturen.'],
    ['minister-quoted', 'De minister schrijft dat de haven diep is.', 'De gemeente schrijft dat de haven diep is.'],
    ['letter-quoted', 'Volgens de brief is de haven diep.', 'Volgens de kaart is de haven diep.'],
    ['members-spoken-of', 'Dat is de kaart waar deze leden naar vroegen.', 'Deze leden zien de kaart.'],
    ['first-person', 'Ik zal de kaart sturen.', 'Het kabinet stuurt de kaart.'],
    ['first-person-plural', 'Wij sturen de kaart.', 'De dienst stuurt de kaart.'],
    ['cabinet-speaks', 'Het kabinet onderzoekt de diepte.', 'De dienst onderzoekt de diepte.'],
    ['your-chamber', 'Ik stuur uw Kamer de kaart.', 'Ik stuur de gemeente de kaart.'],
    ['refers-to-answer', 'Zie het antwoord op vraag 2.', 'Zie de kaart.'],
    ['restates', 'In antwoord op die vraag het volgende.', 'De dienst gaf het volgende door.'],
    ['affirms', 'Ja, de haven is diep.', 'De haven is diep.'],
    ['points-back', 'Wat vindt men van dit verschil?', 'Wat, zo vragen deze leden, kost de haven?'],
    ['refers-back', 'Graag een reactie hierop.', 'Graag een reactie.'],
    ['anaphor', 'Graag een reactie op dit plan.', 'Graag een reactie op dit lid.'],
    ['anaphor', 'Hoe diep is daar de haven?', 'Hoe diep is de haven? Daar ligt een sluis.'],
    ['anaphor', 'Wat kost deze haven?', 'Wat lezen deze leden in de brief?'],
    ['colleague', 'Mijn ambtgenoot stuurt de kaart.', 'De dienst stuurt de kaart.'],
    ['next-point', 'Voorts is de haven diep.', 'De haven is voorts diep.'],
    ['continues', 'Daarbij is de haven diep.', 'De haven is daarbij diep.'],
    ['asks', 'Deze leden vragen hoe diep de haven is. Het regent.', 'De haven is diep.'],
    ['ends-asking', 'Deze leden vragen hoe diep de haven is.', 'Deze leden vragen hoe diep de haven is. Zij weten dat het in de haven vaak regent.'],
    ['question-mark-last', 'Hoe diep is de haven?', 'Hoe diep is de haven? Zij zien dat niet.'],
    ['list-item', '– hoe diep de haven is;', 'hoe diep de haven is;']
  ])('%s: %s', (cue, met, missed) => {
    expect(cuesOf(met).has(cue)).toBe(true)
    expect(cuesOf(missed).has(cue)).toBe(false)
  })

  it('each cue of the phrases has a weight, or one as the first paragraph of a question', () => {
    expect(borderPhrases.map(({ id }) => id).filter((id) => !(id in borderWeights) && !(`opens:${id}` in borderWeights))).toEqual([])
  })

  it('what stands between quotation marks is said by somebody else', () => {
    expect(cuesOf('De minister schrijft: «ik stuur uw Kamer de kaart».').has('first-person')).toBe(false)
    expect(cuesOf('De dienst zei “ik kom” en ik kwam.').get('first-person')).toBe(1)
    expect(cuesOf('De dienst zei "ik kom" en ik kwam.').get('first-person')).toBe(1)
    expect(cuesOf('De dienst zei „ik kom” en weg was ik.').get('first-person')).toBe(1)
    expect(cuesOf('De dienst zei «ik kom», toen kwam ik, en «ik ga» en ik ging.').get('first-person')).toBe(2)
    expect(cuesOf('De dienst zei „wij «schip» zeggen ik” en kwam.').has('first-person')).toBe(true)
    // A mark that is never closed opens nothing.
    expect(cuesOf('De dienst zei » en ik kwam.').has('first-person')).toBe(true)
    expect(cuesOf('De dienst zei «kom en ik kwam.').has('first-person')).toBe(true)
  })

  it('further hits of the first person count, up to three', () => {
    expect(cuesOf('Ik ga.').get('first-person')).toBe(1)
    expect(cuesOf('Ik weet dat ik ga.').get('first-person')).toBe(2)
    expect(cuesOf('Ik weet dat ik ga en dat mijn dienst met mij gaat.').get('first-person')).toBe(3)
    expect(cuesOf('Uw Kamer weet dat uw Kamer gaat.').get('your-chamber')).toBe(1)
  })
})

describe('the border between an answer and the next question', () => {
  it('of one paragraph there is none: it is the answer', () => {
    const run = blocks('De haven is drie meter diep.')
    expect(chooseBorder(run, around(run))).toEqual({ at: 1, score: 0, cues: [], confidence: 0.5 })
    expect(chooseBorder([], around([]))).toMatchObject({ at: 0 })
  })

  it('of two paragraphs each has one', () => {
    const run = blocks('Hoe diep is de haven?', 'Drie meter.')
    expect(chooseBorder(run, around(run))).toEqual({ at: 1, score: 0, cues: [], confidence: 1 })
  })

  it.each([
    [['Ik heb dat uitgezocht.', 'Het kabinet onderzoekt de diepte.', 'Kan de minister zeggen wie betaalt?'], 2],
    [['Ik heb dat uitgezocht.', 'De leden van de VVD-fractie lezen dat de minister schrijft dat het baggeren duurder wordt.', 'Kan de minister zeggen wie betaalt?'], 1],
    [['Nee.', 'Ik stuur uw Kamer de kaart.', 'Ik kom daarop terug bij uw Kamer.', 'Voorts vragen deze leden wie betaalt.', 'Zij vragen ook wanneer.'], 3],
    [['De havens zijn:', '– Wijk;', '– Zand.', 'Deze leden vragen naar de diepte.'], 3]
  ])('%j: %d', (paragraphs, at) => {
    const run = blocks(...paragraphs)
    const border = chooseBorder(run, around(run))
    expect(border.at).toBe(at)
    expect(border.score).toBeGreaterThanOrEqual(0)
    expect(border.confidence).toBeGreaterThanOrEqual(0.5)
    expect(border.cues.length).toBeGreaterThan(0)
  })

  it('the cues stand strongest first, none without weight', () => {
    const run = blocks('Ja.', 'Ik weet het.', 'De leden van de VVD-fractie vragen wie betaalt?')
    const weights = chooseBorder(run, around(run)).cues.map((cue) => Math.abs(cue.weight))
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    expect(weights).not.toContain(0)
  })

  it('a remark that the next answer takes up is the question\'s, one that goes on with the last question is not', () => {
    const run = blocks('Dat is zo.', 'Walstroom verspreidt zich langzaam over jachthavens.', 'Wat is daarvan de oorzaak?')
    const walstroom = blocks('Walstroom verspreidt zich langzaam in jachthavens omdat de investeringen groot zijn.')
    const other = blocks('Het weer speelde daarin een rol.')
    const question = blocks('Hoe ziet men het baggeren?')
    expect(chooseBorder(run, around(run, { nextAnswer: walstroom, lastQuestion: question })).at).toBe(1)
    expect(chooseBorder(run, around(run, { nextAnswer: other, lastQuestion: blocks('Verspreidt walstroom zich over jachthavens?') })).at).toBe(2)
  })

  it('a paragraph that points back stands behind what it points to', () => {
    const remark = 'Het net bij de sluis van Wijk ligt al jaren vol met rommel van schepen.'
    const run = blocks('De dienst baggert de haven van Zand.', remark, 'Wat vindt de minister hiervan?')
    expect(chooseBorder(run, around(run)).at).toBe(1)
    const plain = blocks('De dienst baggert de haven van Zand.', 'De kaart wordt daarop aangepast.', 'Deze leden vragen de minister wie het baggeren van de haven bekostigt?')
    expect(chooseBorder(plain, around(plain)).at).toBe(2)
  })

  it('a question asks: a remark at the end is not one by itself', () => {
    const run = blocks('De dienst baggert de haven.', 'Hoe diep is de sluis?', 'Volgens schippers loopt daar vaak een schip vast.')
    expect(chooseBorder(run, around(run)).at).toBe(1)
  })

  it('what follows a list goes on with the answer', () => {
    const run = blocks('De havens zijn:', '– Wijk;', '– Zand.', 'De kaart hangt in de hal.', 'Hoe diep zijn de sluizen?')
    expect(chooseBorder(run, around(run)).at).toBe(4)
  })

  it('a run before another respondent may hold no question at all', () => {
    const answer = blocks('Ik houd dat bij.', 'Ik meld het uw Kamer.')
    expect(chooseBorder(answer, around(answer, { mayHoldNoQuestion: true })).at).toBe(2)
    const asking = blocks('Ik houd dat bij.', 'Deze leden vragen voorts wie het baggeren betaalt?')
    expect(chooseBorder(asking, around(asking, { mayHoldNoQuestion: true })).at).toBe(1)
  })

  it('a question has no more than twelve paragraphs', () => {
    const run = blocks(...Array.from({ length: 30 }, (_, index) => `Deze leden vragen naar haven ${String(index + 100)}.`))
    expect(chooseBorder(run, around(run)).at).toBe(18)
  })

  it('both sides always get a paragraph', () => {
    const paragraph = fc.constantFrom('Ja.', 'Ik weet het.', 'Deze leden vragen wie betaalt.', 'Hoe diep is de haven?', '– Wijk;', 'De havens zijn:', 'Het kabinet ziet dat.')
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 2, maxLength: 16 }), (paragraphs) => {
        const run = paragraphs.map(block)
        const border = chooseBorder(run, around(run))
        expect(border.at).toBeGreaterThanOrEqual(1)
        expect(border.at).toBeLessThan(run.length)
        expect(border.confidence).toBeGreaterThanOrEqual(0)
        expect(border.confidence).toBeLessThanOrEqual(1)
      }),
      { numRuns: 60 }
    )
  })
})

describe('the score of a border', () => {
  const weightOf = (cue: string): number => borderWeights[cue] ?? 0
  const total = (paragraphs: readonly string[], at: number): number => {
    const run = paragraphs.map(block)
    const listed = (index: number): boolean => run[index]?.marker !== null
    const values = paragraphs.map(cuesOf)
    const asked = values.slice(at)
    const more = paragraphs.length - at - 1
    const last = paragraphs.at(-1)?.length ?? 0
    return (
      asked.reduce((sum, cues) => [...cues].reduce((inner, [cue, value]) => inner + weightOf(cue) * value, sum + weightOf('bias')), 0) +
      [...(values[at]?.keys() ?? [])].reduce((sum, cue) => sum + weightOf(`opens:${cue}`), 0) +
      (/[:,]$/u.test(paragraphs[at - 1] ?? '') ? weightOf('opens:after-colon') : 0) +
      (listed(at - 1) && !listed(at) ? weightOf('opens:after-list') : 0) +
      more * weightOf('more-than-one') +
      (asked.some((cues) => cues.has('asks') || cues.has('question-mark-last')) ? 0 : weightOf('asks-nothing')) +
      (more > 0 && last < 110 ? weightOf('before-short-ask') : 0) +
      (more > 0 && last > 280 ? weightOf('before-long-ask') : 0)
    )
  }
  // No two have a word in common that is about anything.
  const paragraphs = ['Ja.', 'Ik weet het.', 'Deze leden vragen wie betaalt.', 'Hoe diep is de haven?', '– Wijk;', 'Er varen schepen onder:', 'Het kabinet ziet dat.', 'Mist hangt laag,', `Kan de minister zeggen wanneer ${'baggeren '.repeat(12)}begint?`, `Waarom ${'onweer '.repeat(45)}dreigt?`]

  it('is its lead over the other place, by the sum of all behind each', () => {
    for (const first of paragraphs) {
      for (const second of paragraphs.filter((paragraph) => paragraph !== first)) {
        for (const third of paragraphs.filter((paragraph) => paragraph !== first && paragraph !== second)) {
          const run = [first, second, third].map(block)
          const [wide, narrow] = [total([first, second, third], 1), total([first, second, third], 2)]
          const border = chooseBorder(run, around(run))
          expect({ run: [first, second, third], at: border.at }).toEqual({ run: [first, second, third], at: wide > narrow ? 1 : 2 })
          expect(border.score).toBeCloseTo(Math.abs(wide - narrow))
        }
      }
    }
  })
})

describe('a question behind the last answer', () => {
  const at = (...paragraphs: string[]): number => {
    const run = blocks(...paragraphs)
    return lastBorder(run, around(run)).at
  }
  const asks = 'De leden van de VVD-fractie vragen wie de sluis betaalt.'

  it('is one that a fractie opens and that asks to its end', () => {
    expect(at('Ik heb dat uitgezocht.', asks)).toBe(1)
    expect(at('Ik heb dat uitgezocht.', 'De leden van de VVD-fractie lezen de brief.', 'Kan de minister zeggen wie betaalt?')).toBe(1)
  })

  it.each([
    ['alone', [asks]],
    ['without its last words', ['Ik heb dat uitgezocht.', `${asks} Dat is hun al lang niet meer duidelijk.`]],
    ['without a fractie', ['Ik heb dat uitgezocht.', 'Wie betaalt de sluis?']],
    ['with the cabinet in it', ['Ik heb dat uitgezocht.', 'De leden van de VVD-fractie vragen wie de sluis betaalt. Ik stuur uw Kamer de kaart. Wie wil dat niet?']],
    ['nowhere', []]
  ])('and none %s', (_, paragraphs) => {
    expect(at(...paragraphs)).toBe(paragraphs.length)
  })

  it('is never sure', () => {
    const run = blocks('Ik heb dat uitgezocht.', asks)
    expect(lastBorder(run, around(run)).confidence).toBe(groupedSure)
    expect(lastBorder(run.slice(0, 1), around(run))).toEqual({ at: 1, score: 0, cues: [], confidence: 1 })
  })
})

describe('a question with its answer behind it, unmarked', () => {
  const lengthOf = (...paragraphs: string[]): number => {
    const run = blocks(...paragraphs)
    return questionLength(run, contentOf(run))
  }

  it.each([
    [['Hoe diep is de haven?'], 1],
    [['Hoe diep is de haven?', 'Drie meter.'], 1],
    [['De leden van de VVD-fractie lezen dat de minister schrijft over havens.', 'Kan de minister zeggen hoe diep de haven is?', 'Ja, drie meter.'], 2],
    [['Hoe diep is de haven?', 'Ik heb dat laten meten.', 'Het kabinet verwacht drie meter.'], 1]
  ])('%j: %d', (paragraphs, length) => {
    expect(lengthOf(...paragraphs)).toBe(length)
  })
})

it('a lead as a probability', () => {
  expect(confidenceOf(0)).toBe(0.5)
  expect(confidenceOf(2)).toBe(0.881)
  expect(confidenceOf(-2)).toBe(0.119)
  expect(confidenceOf(800)).toBe(1)
  expect(confidenceOf(-800)).toBe(0)
})
