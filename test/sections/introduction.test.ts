import { describe, expect, it } from 'vitest'
import { openingPhrases } from '../../src/lexicon/openings.js'
import { contentOf } from '../../src/sections/content.js'
import { introductionLength, mannerOf, type Manner } from '../../src/sections/introduction.js'
import { blocks } from '../support/paper.js'

describe('the manner of a paragraph', () => {
  it.each<[keyof Manner, string, string]>([
    ['opens', 'De leden van de VVD-fractie hebben met belangstelling kennisgenomen van de brief.', 'De leden van de VVD-fractie zien de brief.'],
    ['opens', 'De leden van de VVD-fractie danken de minister.', 'De minister dankt uw Kamer.'],
    ['opens', 'Zij maken graag gebruik van de gelegenheid.', 'Zij maken gebruik van de haven.'],
    ['announces', 'Zij hebben hierover nog enkele vragen.', 'Zij hebben een haven.'],
    ['announces', 'Zij hebben behoefte aan het stellen van vragen.', 'Zij hebben behoefte aan rust.'],
    ['joins', 'Zij sluiten zich aan bij de vragen van de SP-fractie.', 'De sluis sluit om acht uur.'],
    ['noQuestions', 'Zij hebben geen verdere vragen.', 'Zij hebben geen haven.'],
    ['letter', 'Hierbij zend ik u de antwoorden.', 'De antwoorden zend ik u hierbij.'],
    ['letter', 'Aan de Voorzitter van de Tweede Kamer', 'Aan de kade ligt een boot.'],
    ['closes', 'De leden zien uw reactie met belangstelling tegemoet.', 'De leden zien een reactie.'],
    ['closes', 'De leden van de commissie zien met belangstelling uit naar uw antwoord.', 'De leden zien een uitweg naar de haven.'],
    ['closes', 'De commissie wacht uw reactie met belangstelling af.', 'De commissie wacht op een haven.'],
    ['closes', 'Ik hoop u hiermee voldoende te hebben geïnformeerd.', 'Ik hoop op een haven.'],
    ['closes', 'Hopende u hiermee voldoende te hebben geïnformeerd.', 'Hopende op een haven.'],
    ['closes', 'Wij menen uw Kamer hiermee voldoende te hebben geïnformeerd.', 'Wij menen dat de haven diep is.'],
    ['closes', 'Met vriendelijke groet,', 'Met vriendelijke havenmeesters.'],
    ['closes', 'Hoogachtend,', 'Zeer hoogachtend,'],
    ['closes', 'Hiermee heb ik de vragen van uw commissie beantwoord.', 'Hiermee heb ik rekening gehouden.'],
    ['letter', 'Bij brief van 9 mei 2023 heeft uw commissie vragen gesteld over havens.', 'Bij brief van 9 mei 2023 is de kaart verzonden.'],
    ['procedure', 'Zij verzoeken de minister de vragen afzonderlijk te beantwoorden.', 'Zij verzoeken de minister om een kaart.']
  ])('%s: %s', (manner, met, missed) => {
    expect(mannerOf(met)[manner]).toBe(true)
    expect(mannerOf(missed)[manner]).toBe(false)
  })

  it('each phrase has a manner that it tells', () => {
    const manners = Object.keys(mannerOf('De haven.'))
    expect(openingPhrases.map(({ id }) => id).filter((id) => !manners.includes(id === 'no-questions' ? 'noQuestions' : id))).toEqual([])
  })
})

describe('the introduction of a contribution', () => {
  const lengthOf = (least: number, ...paragraphs: string[]): number => {
    const found = blocks(...paragraphs)
    return introductionLength(found, least, contentOf(found))
  }
  const opening = 'De leden van de VVD-fractie hebben kennisgenomen van de brief.'

  it.each([
    ['the paragraph before the first question', [opening, 'Hoe diep is de haven?', 'De sluis ook.'], 1],
    ['a remark behind it is about the question', [opening, 'De haven is mooi.', 'Hoe diep is de haven?'], 1],
    ['what goes on announcing belongs to it', [opening, 'Wel hebben zij nog enkele vragen over de havens.', 'Hoe diep is de haven?'], 2],
    ['a remark that opens a contribution is one', ['De leden van de VVD-fractie vinden de haven mooi.', 'Hoe diep is de haven?'], 1],
    ['none where it begins with a question', ['Hoe diep is de haven?', opening], 0],
    ['all where nothing is asked', [opening, 'De haven is mooi.'], 2],
    ['an announcement asks nothing', [`${opening} Zij hebben hierover nog enkele vragen.`, 'Hoe diep is de haven?'], 1],
    ['an opening that asks is no introduction', [`${opening} Zij vragen hoe diep de haven is.`, 'Wie betaalt?'], 0],
    ['a wish for the answers by a date is none of the questions', [`${opening} Zij verzoeken de minister de vragen voor 1 juni te beantwoorden.`, 'Hoe diep is de haven?'], 1],
    ['but with a question mark it is one', [`${opening} Kan de minister de vragen voor 1 juni beantwoorden?`, 'Hoe diep is de haven?'], 0],
    ['who joins asks nothing of their own', ['De leden van de SGP-fractie sluiten zich aan bij de vragen van de VVD-fractie.', 'Wie betaalt?'], 1]
  ])('%s', (_, paragraphs, length) => {
    expect(lengthOf(0, ...paragraphs)).toBe(length)
  })

  it('leaves what somebody answered', () => {
    expect(lengthOf(1, opening)).toBe(0)
    expect(lengthOf(1, opening, 'De haven is mooi.')).toBe(1)
    expect(lengthOf(0)).toBe(0)
    expect(lengthOf(1)).toBe(0)
  })

  it('who joins and asks besides does not introduce', () => {
    const lengthOf = (paragraph: string): number => {
      const found = blocks(paragraph)
      return introductionLength(found, 0, contentOf(found))
    }
    const joins = 'De leden van de SGP-fractie sluiten zich aan bij de vragen van de VVD-fractie.'
    expect(lengthOf(`${joins} Zij vragen voorts wie het baggeren betaalt.`)).toBe(0)
    expect(lengthOf(`${joins} Zij vinden de haven mooi.`)).toBe(1)
  })
})
