import { describe, expect, it } from 'vitest'
import { inspection } from '../../src/cli/inspection.js'
import { referenceTable } from '../../src/cli/reference-table.js'
import { columns, type Layout, style } from '../../src/cli/terminal.js'
import type { VerslagRecord } from '../../src/record/types.js'
import { findReferences } from '../../src/references/index.js'

type Exchange = VerslagRecord['exchanges'][number]

const long = 'De leden van de Fractie vragen naar de brug bij Wijk, die al jaren wacht op onderhoud, en naar de kosten daarvan voor de gemeente.'
const paragraphs = (text: string): Exchange['question']['paragraphs'] => [{ text, footnotes: [], start: 0, end: text.length }]

const exchange = (ordinal: number, fields: Partial<Exchange> = {}): Exchange => ({
  id: `x${String(ordinal)}`,
  ordinal,
  printed: null,
  section: 's1',
  heading: null,
  fracties: ['VVD'],
  question: { paragraphs: paragraphs(long), asks: [{ form: 'direct', text: 'Wanneer?' }] },
  answer: { marker: 'Antwoord', respondent: null, paragraphs: paragraphs(`Antwoord: ${long}`), shared: [] },
  confidence: 0.9,
  ...fields,
})

const record: VerslagRecord = {
  schema: 'kamerstuk/record@1',
  source: { name: 'paper.txt', sha256: 'a'.repeat(64), bytes: 12345, format: 'txt' },
  id: 'kst-99999-12',
  type: 'verslag-schriftelijk-overleg',
  chamber: 'tweede-kamer',
  sessionYear: '2025-2026',
  dossiers: [{ number: '99999', suffix: 'XII', title: 'Vaststelling van de begroting van het Fonds voor bruggen en sluizen voor het jaar 2026' }],
  number: '12',
  title: 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
  adopted: '2026-02-01',
  committee: 'vaste commissie voor Bruggen',
  addressees: [{ label: 'minister van Bruggen', role: 'minister', portfolio: 'Bruggen' }],
  subjects: [{ kind: 'brief', date: '2025-12-01', title: 'Stand van de bruggen', reference: 'kst-99999-3' }],
  submitted: '2025-12-31',
  answered: '2026-02-01',
  signatories: [{ role: 'voorzitter', name: 'De Wit' }],
  sections: [
    { id: 's1', part: 'I', heading: 'VVD-fractie', fracties: ['VVD'], joins: [], introduction: [], exchanges: [1, 2, 3] },
    { id: 's2', part: null, heading: 'Sluizen', fracties: [], joins: [], introduction: [], exchanges: [] },
    { id: 's4', part: null, heading: null, fracties: ['SP'], joins: ['CDA', 'Volt'], introduction: [], exchanges: [] },
    { id: 's3', part: null, heading: null, fracties: [], joins: [], introduction: [], exchanges: [] },
  ],
  exchanges: [
    exchange(1, { printed: '7' }),
    exchange(2, { heading: 'Onderhoud', confidence: 0.3, answer: { marker: null, respondent: null, paragraphs: paragraphs(long), shared: [2, 3, 4, 5, 6, 7] } }),
    exchange(3, { heading: 'Onderhoud', answer: null, question: { paragraphs: paragraphs('Een \x1B[31mwoord.'), asks: [] } }),
  ],
  footnotes: [
    { label: '1', text: `Zie ${long}`, citedIn: [{ exchange: 2, side: 'answer', paragraph: 0 }, { exchange: null, side: 'header', paragraph: 0 }] },
    { label: '2', text: 'Nergens genoemd.', citedIn: [] },
  ],
  references: [
    { type: 'kamerstuk', id: 'kst-99999-3', raw: 'Kamerstuk 99 999, nr. 3', url: 'https://example.org/kst-99999-3', exchange: 1, side: 'question', footnote: null, confidence: 1 },
    { type: 'kamerstuk', id: 'kst-99999-3', raw: '99999, nr. 3', url: 'https://example.org/kst-99999-3', exchange: 2, side: 'answer', footnote: null, confidence: 1 },
    { type: 'dossier', id: null, raw: 'nr. 4', url: null, exchange: 2, side: 'answer', footnote: null, confidence: 0.4, candidates: ['kst-99999-4', 'kst-1-4'] },
    { type: 'question', id: null, raw: 'vraag 7', url: null, exchange: 2, side: 'answer', footnote: null, confidence: 0.4 },
    { type: 'motion', id: null, raw: 'de motie', url: null, exchange: 2, side: 'answer', footnote: null, confidence: 0.4 },
  ],
  crossReferences: [
    { raw: 'het antwoord op vraag 7', printed: 7, from: 2, to: 1, confidence: 0.92, evidence: ['printed-number', 'likeness'] },
    { raw: 'vraag 99', printed: 99, from: 3, to: null, confidence: 0, evidence: [] },
  ],
  diagnostics: [
    { rule: 'doubtful-border', severity: 'warning', message: `Where the answer ends is in doubt: ${long}`, line: 40, column: 1 },
    { rule: 'doubtful-join', severity: 'info', message: 'Joined over a page.', line: 3, column: 12 },
  ],
}

const empty: VerslagRecord = {
  ...record,
  id: null,
  type: 'onbekend',
  chamber: null,
  sessionYear: null,
  dossiers: [],
  number: null,
  title: null,
  adopted: null,
  committee: null,
  addressees: [],
  subjects: [],
  submitted: null,
  answered: null,
  signatories: [],
  sections: [],
  exchanges: [],
  footnotes: [],
  references: [],
  crossReferences: [],
  diagnostics: [],
}

const plain = (width: number): Layout => ({ width, style: style(false) })
const shown = (of: VerslagRecord, layout: Layout): string[] => [...inspection(of, layout)]

describe('inspection', () => {
  const lines = shown(record, plain(100))
  const text = lines.join('\n')

  it.each([
    ['the identifier, the kind and the chamber', /^kst-99999-12 {2}Verslag van een schriftelijk overleg · Tweede Kamer$/m],
    ['dossiers with their suffix', /^Dossier {5}99999-XII/m],
    ['what the questions are about', /^About {7}brief · 2025-12-01 · kst-99999-3 · Stand van de bruggen$/m],
    ['the days to the answer', /^Questions {3}submitted 2025-12-31 · answered 2026-02-01 after 32 days$/m],
    ['who signed', /^Signed {6}De Wit · voorzitter$/m],
    ['the fractie and its exchanges', /^ {2}VVD {2}3 exchanges$/m],
    ['the part', /^ {2}Part I$/m],
    ['whose questions it joins', /^ {2}SP {2}0 exchanges · joins CDA, Volt$/m],
    ['a heading where no fractie is named', /^ {2}Sluizen {2}0 exchanges$/m],
    ['that neither is there', /^ {2}No fractie named {2}0 exchanges$/m],
    ['the number printed at a question, its first words and its asks', /^ {5}7 {2}Q De leden van de Fractie.*… +1 ask$/m],
    ['the first words of the answer', /^ {8}A Antwoord: De leden van de Fractie/m],
    ['a doubtful border', /^ +doubtful border \(0\.30\)$/m],
    ['whom an answer serves besides', /with 3, 4, 5, 6, …$/m],
    ['a question without an answer', /^ +no answer found$/m],
    ['where a footnote is cited', /^ {5}1 {2}Zie De leden.* answer 2, header$/m],
    ['that a footnote is not cited', /Nergens genoemd\. +not cited$/m],
    ['references by what they lead to, with how often and where', /^ {2}kst-99999-3 +Kamerstuk 99 999, nr\. 3 {2}×2\n +https:\/\/example\.org\/kst-99999-3$/m],
    ['candidates where no one is settled on', /^ {2}kst-99999-4 or kst-1-4 +nr\. 4$/m],
    ['how many there are, those to its own questions apart', /^References {2}3 sources · 4 mentions$/m],
    ['the type where there are no candidates', /^ {2}motion +de motie$/m],
    ['cross-references with their evidence', /^ {5}2 {2}“het antwoord op vraag 7” → 1 {2}0\.92 · printed-number, likeness$/m],
    ['cross-references that lead nowhere', /^ {5}3 {2}“vraag 99” unresolved/m],
    ['doubts with line and column', /^ {2}40:1 {2}warning {2}Where the answer ends/m],
  ])('shows %s', (_, pattern) => {
    expect(text).toMatch(pattern)
  })

  it('shows a theme once over its exchanges', () => {
    expect(lines.filter(line => line.trim() === 'Onderhoud')).toHaveLength(1)
  })

  it('does not repeat a title that names the kind, and shows any other', () => {
    expect(text).not.toContain('VERSLAG')
    expect(shown({ ...record, title: 'NADER VERSLAG' }, plain(80))[1]).toBe('NADER VERSLAG')
  })

  it('shows an empty record', () => {
    const none = shown(empty, plain(80)).join('\n')
    expect(none).toMatch(/^no identifier found {2}Unknown kind of paper$/m)
    expect(none).toContain('No questions and answers were found.')
    expect(none).toMatch(/^Doubts {2}0\n\n {2}None\.$/m)
    expect(none).not.toContain('Footnotes')
  })

  it.each([40, 60, 80, 120])('fits %j columns, addresses apart', width => {
    const wide = shown(record, plain(width)).filter(line => columns(line) > width && !line.includes('https://'))
    expect(wide).toEqual([])
  })

  it('lets no control character through, and colours nothing but what it says', () => {
    expect(text).toContain('Een �[31mwoord.')
    expect(text).not.toContain('\x1B')
    const coloured = shown(record, { width: 100, style: style(true) }).join('\n')
    expect(coloured).toContain('\x1B[')
    expect(coloured.replace(/\x1B\[\d+m/g, '')).toBe(text)
  })
})

describe('what steers a terminal', () => {
  const steering = '\x1B]0;\x07\x9B2J\r\u202E\u2028'
  /** A value with every text in it steering, save the names of kinds that the record is made of. */
  const steered = <T>(value: T, key = ''): T => {
    if (typeof value === 'string') return (['type', 'chamber', 'format', 'schema', 'side', 'severity', 'form'].includes(key) ? value : `${value}${steering}${value}`) as T
    if (Array.isArray(value)) return value.map(item => steered<unknown>(item)) as T
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, steered<unknown>(item, name)])) as T
  }
  const unprintable = /[\0-\x1F\x7F-\x9F\u2028\u2029\u202A-\u202E]/u

  it('is in no line, whatever text of the record it stands in', () => {
    const lines = shown(steered(record), plain(100))
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.join('')).toContain('�')
    expect(lines.filter(line => unprintable.test(line))).toEqual([])
  })

  it('is in no row of the table of references', () => {
    const source = `Zie Kamerstuk 22 112, nr. 4102.`
    const rows = [...referenceTable(steered(findReferences(source)), source, plain(80))]
    expect(rows.join('')).toContain('�')
    expect(rows.filter(row => unprintable.test(row.trimEnd()))).toEqual([])
  })
})

describe('referenceTable', () => {
  const source = 'Eerste regel.\nZie Kamerstuk 22 112, nr. 4102.\n\nEn Kamerstuk 26643, nr. 1329.'

  it('gives place, identifier, words and address', () => {
    expect([...referenceTable(findReferences(source), source, plain(80))].map(line => line.trimEnd())).toEqual([
      '2:5  kst-22112-4102  Kamerstuk 22 112, nr. 4102',
      '                     https://zoek.officielebekendmakingen.nl/kst-22112-4102',
      '4:4  kst-26643-1329  Kamerstuk 26643, nr. 1329',
      '                     https://zoek.officielebekendmakingen.nl/kst-26643-1329',
    ])
  })

  it('says so where there are none', () => {
    expect([...referenceTable([], '', plain(80))]).toEqual(['No references were found.\n'])
  })
})
