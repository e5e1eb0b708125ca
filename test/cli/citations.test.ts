import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Citation, citationsOf, graphFormats } from '../../src/cli/citations.js'
import { fromKamerstuk } from '../../src/from-kamerstuk.js'
import { toRecord } from '../../src/record/to-record.js'

const read = (text: string): ReturnType<typeof toRecord> => toRecord(fromKamerstuk(text))

const paper = [
  '22 112 Nieuwe Commissievoorstellen en initiatieven van de lidstaten van de Europese Unie',
  'Nr. 4312 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
  'Vastgesteld 15 april 2026',
  'Vragen en opmerkingen van de leden van de VVD-fractie',
  'De leden van de VVD-fractie lezen over de motie van het lid Kathmann (Kamerstuk 26 643, nr. 885). Wat vindt het kabinet van Kamerstuk 26 643, nr. 885 en van de DSA?',
  'Antwoord van het kabinet',
  'Het kabinet verwijst naar Kamerstuk 22 112, nr. 4102 en naar Kamerstuk 22 112, nr. 4312.',
  'Kan het kabinet ingaan op Kamerstuk 36 410 B?',
  'Antwoord van het kabinet',
  'Ja, zie Kamerstuk 22 112, nr. 4102.',
].join('\n\n')

const edges = (citations: readonly Citation[]): string[] => citations.map(({ level, source, target, count }) => `${level} ${source} ${target} ${String(count)}`)

describe('citationsOf', () => {
  it('counts what a paper and its exchanges cite, in order, itself left out', () => {
    expect(edges(citationsOf(read(paper), 'x.txt'))).toEqual([
      'document kst-22112-4312 32022R2065 1',
      'document kst-22112-4312 kst-22112-4102 2',
      'document kst-22112-4312 kst-26643-885 2',
      'exchange kst-22112-4312#1 32022R2065 1',
      'exchange kst-22112-4312#1 kst-22112-4102 1',
      'exchange kst-22112-4312#1 kst-26643-885 2',
      'exchange kst-22112-4312#2 kst-22112-4102 1',
    ])
  })

  it('names a paper without an identifier as it was read', () => {
    expect(edges(citationsOf(read('Zie Kamerstuk 26 643, nr. 885.'), 'brieven/a.txt'))).toEqual(['document brieven/a.txt kst-26643-885 1'])
  })

  it('takes no running footer for a citation', () => {
    const pages = (paper.match(/[^\n]+\n\n[^\n]+(?:\n\n)?/gu) ?? []).map((page, index) => `${page.trimEnd()}\n\nTweede Kamer, vergaderjaar 2025–2026, 22 112, nr. 4299 ${String(index + 1)}\nkst-22112-4298\nISSN 0921 - 7371\n\f`)
    expect(pages.length).toBeGreaterThan(3)
    expect(edges(citationsOf(read(pages.join('')), 'x'))).toEqual(edges(citationsOf(read(paper), 'x')))
  })
})

const citation: Citation = { level: 'document', source: 'a', target: 'b', type: 'kamerstuk', count: 2, url: null }

describe('graph formats', () => {
  const { csv, dot, jsonl } = graphFormats

  it('write a citation a line', () => {
    expect(JSON.parse(jsonl.line(citation))).toEqual(citation)
    expect(csv.head + csv.line(citation)).toBe('level,source,target,type,count,url\r\ndocument,a,b,kamerstuk,2,\r\n')
    expect(dot.line(citation)).toBe('  "a" -> "b" [label="2"];\n')
    expect(dot.line({ ...citation, level: 'exchange' })).toBe('  "a" -> "b" [label="2", style=dashed];\n')
  })

  it.each([
    ['a,b', '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ['a\nb', '"a\nb"'],
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@x', "'@x"],
    ['\t=1', "'\t'=1"],
    ['=A("x")', '"\'=A(""x"")"'],
    ['a=1', 'a=1'],
  ])('CSV: %j', (source, expected) => {
    expect(csv.line({ ...citation, source })).toBe(`document,${expected},b,kamerstuk,2,\r\n`)
  })

  it.each([
    ['a"b', '"a\\"b"'],
    ['a\\', '"a\\\\"'],
    ['a\nb', '"a b"'],
    ['a\\"; b', '"a\\\\\\"; b"'],
  ])('DOT: %j', (source, expected) => {
    expect(dot.line({ ...citation, source })).toBe(`  ${expected} -> "b" [label="2"];\n`)
  })
})

const corpus = new URL('../../../shared/corpus/dev/', import.meta.url)

describe.skipIf(!existsSync(corpus))('citations of composed papers', () => {
  it.each(['e2', 'n2', 'i2'])('%s has the same, taken from pages or not', name => {
    const of = (form: string): string[] => edges(citationsOf(read(readFileSync(new URL(`${name}.${form}.txt`, corpus), 'utf8')), 'x').filter(({ level }) => level === 'document'))
    expect(of('plain').length).toBeGreaterThan(2)
    expect(of('pdftext')).toEqual(of('plain'))
    expect(of('extract')).toEqual(of('plain'))
  })
})
