import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Atom } from '../../src/sections/alignment.js'
import { contentOf } from '../../src/sections/content.js'
import { contributionExchanges, groupAtoms, openingFracties, readContribution } from '../../src/sections/contributions.js'
import { counter } from '../../src/sections/runs.js'
import { blocks } from '../support/paper.js'

const read = (...paragraphs: string[]) => {
  const found = blocks(...paragraphs)
  return readContribution(found, ['VVD'], contentOf(found))
}

describe('on whose behalf a paragraph opens', () => {
  it.each([
    ['De leden van de VVD-fractie hebben kennisgenomen van de brief.', ['VVD'], 'VVD'],
    ['De leden van de fracties van de BBB, GL-PvdA en de VVD danken de minister.', ['BBB', 'GroenLinks-PvdA', 'VVD'], 'BBB, GL-PvdA, VVD'],
    ['Het lid van de BBB-fractie heeft een vraag.', ['BBB'], 'BBB'],
    ['De fractieleden van de PVV zien de brief.', ['PVV'], 'PVV'],
    ['De fractie van D66 heeft de brief gelezen.', ['D66'], 'D66'],
    ['De gezamenlijke leden van de CDA- en de ChristenUnie-fractie vragen dit.', ['CDA', 'ChristenUnie'], 'CDA, ChristenUnie'],
    ['Ook de leden van de SGP-fractie sluiten zich aan.', ['SGP'], 'SGP'],
    ['De leden van de VVD-fractie sluiten zich aan bij de vragen van de leden van de SP-fractie.', ['VVD'], 'VVD']
  ])('%s', (text, fracties, label) => {
    expect(openingFracties(text)).toEqual({ fracties, label, known: true })
  })

  it('a member read by form is not known', () => {
    expect(openingFracties('De leden van de fractie-Smit hebben de brief gelezen.')).toEqual({ fracties: ['Fractie-Smit'], label: 'Fractie-Smit', known: false })
  })

  it.each([
    'De minister dankt de leden van de VVD-fractie.',
    'De leden van de commissie hebben kennisgenomen van de brief van de VVD.',
    'Deze leden vragen of de VVD-fractie gelijk heeft.',
    'VVD en SP hebben vragen.',
    'Ledenbeleid van de VVD heeft succes.',
    ''
  ])('nobody\'s: %s', (text) => {
    expect(openingFracties(text)).toBeNull()
  })

  it('behind what they did it with', () => {
    expect(openingFracties('Met belangstelling hebben de leden van de SP-fractie kennisgenomen van de brief.')?.fracties).toEqual(['SP'])
    expect(openingFracties('Met belangstelling hebben de leden kennisgenomen van de brief van de SP-fractie.')).toBeNull()
  })
})

describe('a contribution without answers', () => {
  it('what stands before the first question introduces', () => {
    const { introduction, atoms } = read('De leden van de VVD-fractie hebben kennisgenomen van de brief.', 'Zij vragen wie betaalt.', 'De haven is diep.')
    expect(introduction.map((block) => block.text)).toEqual(['De leden van de VVD-fractie hebben kennisgenomen van de brief.'])
    expect(atoms.map(({ asks, opens, fracties }) => ({ asks, opens, fracties }))).toEqual([
      { asks: true, opens: true, fracties: ['VVD'] },
      { asks: false, opens: false, fracties: ['VVD'] }
    ])
  })

  it('list items go with what announces them, and so does what a colon announces', () => {
    const { atoms } = read('De leden vragen naar:', '– de diepte;', '– de breedte.', 'Zij noemen dit:', 'Wie betaalt het baggeren?')
    expect(atoms.map((atom) => atom.blocks.length)).toEqual([3, 2])
    expect(atoms.map((atom) => atom.asks)).toEqual([true, true])
  })

  it('a subheading opens a question', () => {
    const { atoms, labels } = read('Wie betaalt het baggeren?', 'Ligplaatsen', 'Hoeveel ligplaatsen zijn er?')
    expect(atoms.map((atom) => atom.opens)).toEqual([true, true])
    expect(labels.get(1)?.map((block) => block.text)).toEqual(['Ligplaatsen'])
  })

  it('where questions are labelled, only labels open one, and each asks', () => {
    const { introduction, atoms, labels } = read('De leden van de VVD-fractie hebben vragen.', 'Vraag 1', 'Graag een kaart.', 'Het liefst in kleur.', 'Vraag 2', 'Wie betaalt?')
    expect(introduction).toHaveLength(1)
    expect(atoms.map((atom) => [atom.blocks.length, atom.asks])).toEqual([[2, true], [1, true]])
    expect([...labels.keys()]).toEqual([0, 1])
  })

  it('subheadings in the introduction belong to it; one behind it stands over a question', () => {
    const { introduction, atoms, labels } = read('Havens', 'De leden van de VVD-fractie hebben kennisgenomen van de brief.', 'De haven is mooi.', 'Sluizen', 'Hoe diep is de sluis?')
    expect(introduction.map(({ text }) => text)).toEqual(['Havens', 'De leden van de VVD-fractie hebben kennisgenomen van de brief.', 'De haven is mooi.'])
    expect(atoms.map((atom) => atom.blocks.map(({ text }) => text))).toEqual([['Hoe diep is de sluis?']])
    expect(labels.get(0)?.map(({ text }) => text)).toEqual(['Sluizen'])
  })

  it('remarks under a subheading ask nothing', () => {
    expect(read('Havens', 'De haven is mooi.').atoms).toEqual([])
  })
})

describe('the questions of a contribution', () => {
  const atom = (kind: string): Atom => ({ blocks: [], asks: /[ao]/iu.test(kind) && kind.toLowerCase() === 'a', opens: kind === kind.toUpperCase(), fracties: [] })
  const grouped = (kinds: string): string[] => {
    const atoms = [...kinds].map(atom)
    return groupAtoms(atoms).map(({ from, to }) => kinds.slice(from, to))
  }

  // a: a paragraph that asks, r: a remark; in capitals where a heading stands before it.
  it.each([
    ['', []],
    ['A', ['A']],
    ['Aa', ['A', 'a']],
    ['Ra', ['Ra']],
    ['Ar', ['Ar']],
    ['Arra', ['A', 'rra']],
    ['AaRr', ['A', 'a', 'Rr']],
    ['RrAa', ['Rr', 'A', 'a']],
    ['R', ['R']],
    ['ArR', ['A', 'r', 'R']]
  ])('%s: %j', (kinds, groups) => {
    expect(grouped(kinds)).toEqual(groups)
  })

  it('every atom stands in one, in order, and none opens inside one', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'r', 'A', 'R'), maxLength: 20 }), (kinds) => {
        const groups = grouped(kinds)
        expect(groups.join('')).toBe(kinds)
        expect(groups.filter((group) => /.[AR]/u.test(group))).toEqual([])
      })
    )
  })
})

describe('the exchanges of a contribution', () => {
  it('carry labels, numbers and subheadings; what stands over none is kept', () => {
    const contribution = read('Havens', 'Ligplaatsen', 'Vraag 3', 'Hoeveel ligplaatsen zijn er?', 'Vraag 4 en 5', 'Wie betaalt?', 'Tot slot')
    const found = contributionExchanges(contribution, groupAtoms(contribution.atoms), counter())
    expect(found.map((child) => (child.type === 'block' ? child.block.text : [child.ordinal, child.number, child.heading?.text, child.questions[0]?.label?.text, child.confidence]))).toEqual([
      'Havens',
      [1, '3', 'Ligplaatsen', 'Vraag 3', 0.9],
      [2, '4, 5', undefined, 'Vraag 4 en 5', 0.9],
      'Tot slot'
    ])
  })

  it('carry what a pairing rests on', () => {
    const contribution = read('Hoe diep is de haven?')
    const [exchange] = contributionExchanges(contribution, [{ from: 0, to: 1, score: 1.237, cues: [{ cue: 'refers', weight: 0.3 }], confidence: 0.6 }], { next: 7 })
    expect(exchange).toMatchObject({ ordinal: 7, pairing: { score: 1.24, cues: [{ cue: 'refers', weight: 0.3 }] }, confidence: 0.6 })
  })
})
