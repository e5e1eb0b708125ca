import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RecordParagraph, VerslagRecord } from '../../src/record/types.js'
import { countQuestions, cutAtMarkers, emptyRecord } from './baselines.js'
import { changesSince, known, percentage, readCommitted, toCommitted, type Committed } from './committed.js'
import { goldOf, type Gold } from './gold.js'
import { measure, type Measured } from './measure.js'
import { essence, firstDifference, mutate, mutations } from './mutate.js'
import { read } from './read.js'
import { faultsOf, render, renderings, type Rendering } from './render.js'
import { figureOf, figures, isExact, norm, score, total } from './score.js'
import { halves, readPapers, type Paper } from './truth.js'
import { wrap } from './wrap.js'

const open = readPapers('open')
const all = halves.flatMap((half) => readPapers(half))

/** Letters and digits of a text: what no change of lines, spaces, hyphens or marks touches. */
const letters = (text: string): string => norm(text).replace(/[^\p{L}\d]/gu, '')

const paragraphs = (texts: readonly string[]): RecordParagraph[] => texts.map((text) => ({ text, footnotes: [], start: 0, end: 0 }))

/** The record that holds exactly what it must. */
function perfectRecord(gold: Gold): VerslagRecord {
  const { header, sections } = gold
  const blank = emptyRecord()
  return {
    ...blank,
    ...(header as unknown as Partial<VerslagRecord>),
    dossiers: header.dossiers.map(({ number, title }) => ({ number, suffix: null, title })),
    addressees: (header.addressees ?? []).map((label) => ({ label, role: '', portfolio: null })),
    subjects: (header.subjects ?? []).map((subject) => ({ ...subject, kind: null, title: null })),
    sections: sections.map(({ fracties, introduction, exchanges }, index) => ({
      id: String(index), part: null, heading: null, fracties, joins: [], introduction: paragraphs(introduction), exchanges: exchanges.map(({ ordinal }) => ordinal),
    })),
    exchanges: sections.flatMap(({ fracties, exchanges }, index) =>
      exchanges.map(({ ordinal, question, answer }) => ({
        id: String(ordinal), ordinal, printed: null, section: String(index), heading: null, fracties,
        question: { paragraphs: paragraphs(question), asks: [] },
        answer: answer.length === 0 ? null : { marker: null, respondent: null, paragraphs: paragraphs(answer), shared: [] },
        confidence: 1,
      })),
    ),
    footnotes: Object.entries(gold.footnotes).map(([label, { text, citedIn }]) => ({ label, text, citedIn: citedIn === null ? [] : [{ ...citedIn, paragraph: 0 }] })),
    references: gold.references.map((id) => ({ type: 'kamerstuk', id, raw: id, url: null, exchange: null, side: 'header', footnote: null, confidence: 1 })),
    crossReferences: gold.crossReferences.map((one) => ({ ...one, raw: String(one.printed), confidence: 1, evidence: [] })),
  }
}

const paragraphsOf = ({ sections }: Gold): string[] =>
  sections.flatMap(({ introduction, exchanges }) => [...introduction, ...exchanges.flatMap(({ question, answer }) => [...question, ...answer])])

describe('labelled papers', () => {
  it.each(all)('$half $name does not contradict itself', ({ truth }) => {
    expect(faultsOf(truth)).toEqual([])
  })

  it('have names of their own', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(open.length).toBeGreaterThan(20)
  })

  it('are found to contradict themselves where they do', () => {
    const { truth } = open.find(({ truth }) => Object.keys(truth.footnotes ?? {}).length > 0) as Paper
    expect(faultsOf({ ...truth, footnotes: {} })).not.toEqual([])
    expect(faultsOf({ ...truth, sections: truth.sections.slice(1) })).not.toEqual([])
  })
})

describe('render', () => {
  it.each(renderings)('%s: the same paper gives the same text', (rendering) => {
    for (const { truth } of open) expect(render(truth, rendering)).toBe(render(truth, rendering))
  })

  it.each(['plain', 'markdown'] as const)('%s: every paragraph stands in the text as one', (rendering) => {
    for (const { truth } of open) {
      const lines = new Set(render(truth, rendering).split('\n\n').map(norm))
      expect(paragraphsOf(goldOf(truth)).filter((paragraph) => !lines.has(norm(paragraph)))).toEqual([])
    }
  })

  it('web: every paragraph stands in the text, wrapped', () => {
    for (const { truth } of open) {
      const text = letters(render({ ...truth, footnotes: {} }, 'web')).replace(/\d/gu, '')
      expect(paragraphsOf(goldOf(truth)).filter((paragraph) => !text.includes(letters(paragraph).replace(/\d/gu, '')))).toEqual([])
    }
  })

  it.each(renderings)('%s: every footnote is printed', (rendering) => {
    for (const { truth } of open) {
      const text = letters(render(truth, rendering))
      expect(Object.values(truth.footnotes ?? {}).filter((note) => !text.includes(letters(note)))).toEqual([])
    }
  })

  it('pdftext: pages end in a running footer with their number, and some words are cut', () => {
    const text = open.map(({ truth }) => render(truth, 'pdftext')).join('')
    expect(text).toMatch(/\nTweede Kamer, vergaderjaar \d{4}–\d{4}, .*, nr\. \d+ +2\n\f\n/u)
    expect(text).toMatch(/\p{Ll}{4}-\n\p{Ll}{4}/u)
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(140)
  })

  it('layout: what the pages hold stands behind a margin', () => {
    for (const { truth } of open) {
      const inside = render(truth, 'layout').split('\n').filter((line) => line.includes('vragen') && !line.includes('\f'))
      expect(inside.filter((line) => !line.startsWith(' '.repeat(25)))).toEqual([])
    }
  })

  it('web: has no blank lines and no long ones', () => {
    for (const { truth } of open) {
      const lines = render(truth, 'web').trimEnd().split('\n')
      expect(lines.filter((line) => line === '' || line.length > 85)).toEqual([])
    }
  })
})

describe('wrap', () => {
  it('fills lines, and breaks compounds after their hyphen', () => {
    expect(wrap('een twee drie', 8)).toEqual(['een twee', 'drie'])
    expect(wrap('de PvdA-fractie', 9)).toEqual(['de PvdA-', 'fractie'])
    expect(wrap('de PvdA-fractie', 9, { hyphens: false })).toEqual(['de', 'PvdA-frac', 'tie'])
    expect(wrap('in 2019-2020 al', 8)).toEqual(['in', '2019-202', '0 al'])
  })
})

describe('score', () => {
  it.each(open)('$name: a record with all of it is right in all', ({ truth }) => {
    const gold = goldOf(truth)
    const perfect = score(gold, perfectRecord(gold))
    expect(perfect.faults).toEqual([])
    expect(isExact(perfect)).toBe(true)
    expect(figures.map((figure) => figureOf(perfect, figure) ?? 1)).toEqual(figures.map(() => 1))
  })

  it('gives nothing for an empty record', () => {
    const sum = total(open.map(({ truth }) => score(goldOf(truth), emptyRecord())))
    const { header, ...body } = Object.fromEntries(figures.map((figure) => [figure, figureOf(sum, figure)]))
    expect(body).toEqual({ paragraphs: 0, sides: 0, exchanges: 0, footnotes: 0, references: 0, crossrefs: 0 })
    // What a paper does not state (no date of answers, no subjects) an empty record has right.
    expect(header).toBeLessThan(0.1)
  })

  it('tells a wrong side, a wrong asker and a moved border', () => {
    const gold = goldOf((open.find(({ name }) => name === 'a01') as Paper).truth)
    const [first] = perfectRecord(gold).exchanges
    const changed = (change: (exchange: VerslagRecord['exchanges'][number]) => void): Record<string, number | null> => {
      const record = perfectRecord(gold)
      change(record.exchanges[0] as VerslagRecord['exchanges'][number])
      const result = score(gold, record)
      return { sides: result.counts.sides.due - result.counts.sides.found, exchanges: result.counts.exchanges.due - result.counts.exchanges.found, paragraphs: figureOf(result, 'paragraphs') }
    }
    const asked = first?.question.paragraphs.length ?? 0
    const answered = first?.answer?.paragraphs.length ?? 0
    expect(changed((exchange) => (exchange.fracties = ['SGP']))).toEqual({ sides: asked + answered, exchanges: 1, paragraphs: 1 })
    expect(changed((exchange) => exchange.question.paragraphs.push(...(exchange.answer?.paragraphs.splice(0) ?? [])))).toEqual({ sides: answered, exchanges: 1, paragraphs: 1 })
  })

  it('counts what is too much against precision, not against recall', () => {
    const gold = goldOf((open.find(({ name }) => name === 'a01') as Paper).truth)
    const record = perfectRecord(gold)
    record.exchanges.push(...perfectRecord(gold).exchanges.slice(0, 1).map((exchange) => ({ ...exchange, ordinal: 99, question: { paragraphs: paragraphs(['Iets anders.']), asks: [] } })))
    const result = score(gold, record)
    expect(figureOf(result, 'exchanges')).toBe(1)
    expect(result.counts.exchanges.right).toBe(result.counts.exchanges.given - 1)
    expect(isExact(result)).toBe(false)
  })
})

describe('simple methods', () => {
  const text = 'Vragen van de VVD-fractie\n\nEerste vraag?\n\nAntwoord\n\nEerste antwoord.\n\nTweede vraag?\n\nAntwoord\n\nTweede antwoord.\n'
  const shape = ({ exchanges }: VerslagRecord): unknown =>
    exchanges.map(({ fracties, question, answer }) => [fracties, question.paragraphs.map((one) => one.text), answer?.paragraphs.map((one) => one.text)])

  it('cut at markers', () => {
    expect(shape(cutAtMarkers(text, 'none'))).toEqual([
      [['VVD'], ['Vragen van de VVD-fractie', 'Eerste vraag?'], ['Eerste antwoord.', 'Tweede vraag?']],
      [['VVD'], [], ['Tweede antwoord.']],
    ])
    expect(shape(cutAtMarkers(text, 'last paragraph'))).toEqual([
      [['VVD'], ['Eerste vraag?'], ['Eerste antwoord.']],
      [['VVD'], ['Tweede vraag?'], ['Tweede antwoord.']],
    ])
    expect(shape(cutAtMarkers('Geen antwoorden hier.\n\nEen brief.', 'none'))).toEqual([])
  })

  it('count questions', () => {
    const record = perfectRecord(goldOf((open.find(({ name }) => name === 'a01') as Paper).truth))
    const crossReferences = [{ raw: '', printed: 2, from: 1, to: 5, confidence: 1, evidence: [] }, { raw: '', printed: 999, from: 1, to: 5, confidence: 1, evidence: [] }]
    expect(countQuestions({ ...record, crossReferences }).crossReferences.map(({ to }) => to)).toEqual([2, null])
  })
})

describe('mutate', () => {
  it.each(mutations)('%s: changes the text, and not its letters', (mutation) => {
    let changed = 0
    for (const paper of open.slice(0, 6)) {
      for (const rendering of ['plain', 'extract', 'markdown'] satisfies Rendering[]) {
        const text = mutate(paper, rendering, mutation)
        const before = render(paper.truth, rendering)
        changed += Number(text !== null && text !== before)
        if (text !== null && mutation !== 'pages moved') expect(letters(text)).toBe(letters(before))
      }
    }
    expect(changed).toBeGreaterThan(0)
  })

  it('compares records by what they say', () => {
    const [paper] = open as [Paper]
    const whole = essence(read(render(paper.truth, 'plain'), 'plain').record)
    const dashed = read(render(paper.truth, 'plain').replaceAll(' ', '  '), 'plain').record
    expect(firstDifference(whole, essence({ ...dashed, committee: 'een andere' }))).toMatch(/^committee: /u)
    expect(firstDifference({ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] })).toBe('a.1.b: 2 → 3')
    expect(firstDifference({ a: [] }, { a: [] })).toBeNull()
  })
})

describe('the parser on the open half', () => {
  let measured: Measured[]
  let committed: Committed

  beforeAll(() => {
    measured = measure(open)
    committed = readCommitted() as Committed
  }, 180_000)

  // A point under the figures that are kept: what a change of the labelled papers themselves may cost.
  it.each(renderings)('%s: is as right as it was', (rendering) => {
    const sum = total(known(committed, measured).filter((one) => one.rendering === rendering).map(({ scores }) => scores.parser))
    const kept = Object.entries(committed.totals.open[rendering]) as [(typeof figures)[number], number][]
    expect(kept.length).toBeGreaterThan(5)
    for (const [figure, before] of kept) expect.soft(percentage(figureOf(sum, figure) ?? 0), `${rendering} ${figure}`).toBeGreaterThanOrEqual(before - 1)
  })

  it('keeps the invariants of the tree', () => {
    expect(measured.filter(({ problems }) => problems > 0).map(({ paper, rendering }) => `${paper.name}.${rendering}`)).toEqual([])
  })

  it('beats the simple methods', () => {
    const exchanges = (method: 'parser' | 'cut at markers' | 'last paragraph asks'): number => figureOf(total(measured.map(({ scores }) => scores[method])), 'exchanges') ?? 0
    expect(exchanges('parser')).toBeGreaterThan(exchanges('last paragraph asks') + 0.4)
    expect(exchanges('parser')).toBeGreaterThan(exchanges('cut at markers') + 0.4)
  })

  it('names gains and losses', () => {
    const [first, ...others] = measured as [Measured, ...Measured[]]
    const before = toCommitted(measured, [])
    const worse = { ...first, scores: { ...first.scores, parser: score(goldOf(first.paper.truth), emptyRecord()) } }
    expect(changesSince(before, measured)).toEqual([])
    expect(changesSince({ ...before, names: { open: [], held: [] }, papers: { open: {}, held: {} } }, measured)).toEqual([])
    const changes = changesSince(before, [worse, ...others])
    expect(new Set(changes.map(({ name }) => name))).toEqual(new Set([`${first.paper.name}.${first.rendering}`]))
    expect(changes.every((change) => change.now < change.before)).toBe(true)
  })
})

const scripts = '../shared/measure'
const hasScripts = existsSync(join(scripts, 'score.py')) && spawnSync('python3', ['--version']).status === 0

describe.skipIf(!hasScripts)('the scoring script', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  it('gives the same figures', () => {
    const records = open.slice(0, 16).flatMap(({ name, truth }) =>
      (['pdftext', 'web'] satisfies Rendering[]).map((rendering) => {
        const gold = goldOf(truth)
        const { record } = read(render(truth, rendering), rendering)
        writeFileSync(join(folder, `${name}.${rendering}.gold.json`), JSON.stringify(gold))
        return { name: `${name}.${rendering}`, ours: score(gold, record), line: JSON.stringify({ ...record, source: { ...record.source, name: `${name}.${rendering}.txt` } }) }
      }),
    )
    const output = join(folder, 'records.jsonl')
    writeFileSync(output, records.map(({ line }) => line).join('\n'))
    const theirs = JSON.parse(execFileSync('python3', [join(scripts, 'score.py'), folder, output, '--json'], { encoding: 'utf8' })) as { documents: Record<string, Record<string, number | null>> }
    const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share * 1e6) / 1e6)
    for (const { name, ours } of records) {
      const same = Object.fromEntries(figures.map((figure) => [figure, rounded(figureOf(ours, figure))]))
      expect.soft(same, name).toEqual(Object.fromEntries(figures.map((figure) => [figure, rounded(theirs.documents[name]?.[figure] ?? null)])))
    }
  })

  it('makes the same gold of a labelled paper, and the same text where no chance is in it', () => {
    const made = join(folder, 'made')
    execFileSync('python3', [join(scripts, 'render.py'), join('fixtures', 'labelled', 'open'), made, 'plain', 'markdown'])
    expect(readdirSync(made).length).toBe(open.length * 4)
    for (const { name, truth } of open) {
      const gold = JSON.parse(readFileSync(join(made, `${name}.plain.gold.json`), 'utf8')) as Gold
      expect.soft({ ...goldOf(truth), flavour: 'plain' }, name).toEqual(gold)
      expect.soft(render(truth, 'plain').trimEnd(), name).toBe(readFileSync(join(made, `${name}.plain.txt`), 'utf8').trimEnd())
      expect.soft(render(truth, 'markdown'), name).toBe(readFileSync(join(made, `${name}.markdown.md`), 'utf8'))
    }
  })
})
