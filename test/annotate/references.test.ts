import { describe, expect, it } from 'vitest'
import { annotate, type Annotations } from '../../src/annotate/annotation.js'
import { annotateAsks } from '../../src/annotate/asks.js'
import { annotateReferences } from '../../src/annotate/references.js'
import { findAsks } from '../../src/text/asks.js'
import { block, heading, read, text, verslag } from '../support/paper.js'

const options = { date: '2026-02-03', chamber: 'tweede-kamer', dossiers: [{ number: '36790', suffix: null }] } as const

const annotated = (paragraph: string) => annotateReferences(block(paragraph), options).map(({ from, to, node }) => ({ words: paragraph.slice(from, to), node }))

describe('references in a paragraph', () => {
  it('a paper, with its parts', () => {
    expect(annotated('Zie Kamerstukken II 2019/20, 35 300 XII, nr. 7 daarover.')).toMatchObject([
      { words: 'Kamerstukken II 2019/20, 35 300 XII, nr. 7', node: { type: 'kamerstukReference', dossier: '35300', suffix: 'XII', number: '7', chamber: 'II', sessionYear: '2019-2020', relation: 'document', data: { id: 'kst-35300-XII-7', candidates: [] } } }
    ])
  })

  it('a paper of the senate, and one without a chamber', () => {
    expect(annotated('Zie Kamerstukken I 2019/20, 35 300, B.')[0]?.node).toMatchObject({ chamber: 'I', number: 'B' })
    expect(annotated('Zie Kamerstuk 35 300, nr. 7.')[0]?.node).toMatchObject({ chamber: null, suffix: null, sessionYear: null })
  })

  it('an annex', () => {
    expect(annotated('Zie de bijlage bij Kamerstuk 35 300, nr. 7.')[0]?.node).toMatchObject({ relation: 'attachment' })
  })

  it('other things carry the scheme they are named in', () => {
    expect(annotated('Zie ECLI:NL:HR:2020:1 en COM(2020) 123.').map(({ words, node }) => [words, node.type, 'scheme' in node ? node.scheme : null])).toEqual([
      ['ECLI:NL:HR:2020:1', 'reference', 'ecli'],
      ['COM(2020) 123', 'reference', expect.any(String)]
    ])
  })

  it('questions of the same paper are left to another', () => {
    expect(annotated('Zie het antwoord op vraag 10.')).toEqual([])
    expect(annotated('De haven is diep.')).toEqual([])
  })
})

describe('asks in a paragraph', () => {
  it('stand over their sentences', () => {
    const paragraph = 'De haven is diep. Hoe diep? Deze leden vragen wie betaalt. Zij verzoeken de minister om een kaart.'
    expect(annotateAsks(findAsks(paragraph)).map(({ from, to, node }) => [paragraph.slice(from, to), node])).toEqual([
      ['Hoe diep?', { type: 'ask', form: 'direct' }],
      ['Deze leden vragen wie betaalt.', { type: 'ask', form: 'indirect' }],
      ['Zij verzoeken de minister om een kaart.', { type: 'ask', form: 'request' }]
    ])
    expect(annotateAsks([])).toEqual([])
  })

  it('in questions only', () => {
    const { record } = read(verslag(heading('VVD'), 'De haven is mooi. Hoe diep is de haven?', 'Antwoord', 'Hoe diep is de haven? Drie meter.'))
    expect(record.exchanges[0]?.question.asks).toEqual([{ form: 'direct', text: 'Hoe diep is de haven?' }])
    expect(JSON.stringify(read(verslag(heading('VVD'), 'Waarom?', 'Antwoord', 'Hoe diep is de haven? Drie meter.')).tree).match(/"type":"ask"/gu)).toHaveLength(1)
  })
})

it('annotations of a block are added to those it has; none leave no trace', () => {
  const annotations: Annotations = new Map()
  const here = block('Hoe diep is de haven?')
  const ask = { from: 0, to: 21, node: { type: 'ask', form: 'direct' } } as const
  annotate(annotations, here, [])
  expect(annotations.size).toBe(0)
  annotate(annotations, here, [ask])
  annotate(annotations, here, [ask])
  expect(annotations.get(here)).toEqual([ask, ask])
})

describe('where references are looked for', () => {
  it('in questions, answers, introductions and footnotes, not in the title of a dossier', () => {
    const { record } = read(`${verslag(heading('VVD'), 'De leden van de VVD-fractie hebben kennisgenomen van Kamerstuk 36 790, nr. 4.', 'Zij vragen naar Kamerstuk 36 790, nr. 5.', 'Antwoord', 'Zie Kamerstuk 36 790, nr. 6.¹')}\n¹ Kamerstuk 36 790, nr. 7.\n`)
    expect(record.references.map(({ id, side, exchange }) => [id, side, exchange])).toEqual([
      ['kst-36790-3', 'header', null],
      ['kst-36790-4', 'introduction', null],
      ['kst-36790-5', 'question', 1],
      ['kst-36790-6', 'answer', 1],
      ['kst-36790-7', 'answer', 1]
    ])
    expect(read(text('36 790 Kamerstuk 36 600, nr. 3', 'Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG')).record.references).toEqual([])
  })
})
