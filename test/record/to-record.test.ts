import { describe, expect, it } from 'vitest'
import type { Root } from '../../src/kast.js'
import { recordSchema } from '../../src/record/schema.js'
import { toRecord } from '../../src/record/to-record.js'
import type { VerslagRecord } from '../../src/record/types.js'
import { factories } from '../factories.js'

const valid = (root: Root): VerslagRecord => {
  const before = JSON.stringify(root)
  const record = toRecord(root)
  expect(recordSchema.parse(record)).toEqual(record)
  expect(JSON.parse(JSON.stringify(record))).toEqual(record)
  expect(JSON.stringify(root)).toBe(before)
  return record
}

const texts = (paragraphs: { text: string }[] | undefined): string[] => (paragraphs ?? []).map(({ text }) => text)

/** A paper with no more than a title, and dossiers. */
const titled = (number: string | null, ...dossiers: { dossier: string; suffix: string | null }[]): VerslagRecord => {
  const f = factories('VERSLAG')
  const titles = dossiers.map((dossier) => f.dossierTitle({ ...dossier, title: null }))
  return valid(f.root({}, f.header(...titles, f.documentTitle({ number, title: 'VERSLAG' }, f.text('VERSLAG')))))
}

describe('header', () => {
  const source = '22 112 Nieuwe voorstellen³\nNr. 7 VERSLAG\nVastgesteld 15 april 2026\nDe commissie vraagt¹ (Kamerstuk 22 112, nr. 6).\nDe voorzitter, Kathmann\nDe griffier,²\n¹ Een.'

  const header = (): VerslagRecord => {
    const f = factories(source)
    const lines = f.header(
      f.dossierTitle({ dossier: '22112', suffix: null, title: 'Nieuwe voorstellen' }, f.text('22 112 Nieuwe voorstellen'), f.mark('³', '3')),
      f.documentTitle({ number: '7', title: 'VERSLAG' }, f.text('Nr. 7 VERSLAG')),
      f.dateLine('2026-04-15', f.text('Vastgesteld 15 april 2026'))
    )
    const preamble = f.preamble(
      {
        committee: 'vaste commissie voor Digitale Zaken',
        addressees: [{ label: 'minister van Defensie', role: 'minister', portfolio: 'Defensie' }],
        subjects: [{ kind: 'brief', date: '2025-07-11', title: null, reference: 'kst-22112-6' }],
        submitted: '2025-09-19',
        answered: '2026-04-15'
      },
      f.paragraph(f.text('De commissie vraagt'), f.mark('¹', '1'), f.text(' ('), f.kamerstuk({ number: '6' }, { id: 'kst-22112-6' }, f.text('Kamerstuk 22 112, nr. 6')), f.text(').'))
    )
    const signatures = [f.signature('voorzitter', 'Kathmann', f.text('De voorzitter, Kathmann')), f.signature('griffier', null, f.text('De griffier,'), f.mark('²', '2'))]
    const notes = f.notes(f.around('¹ ', f.definition('1', f.paragraph(f.text('Een.'))), ''), f.definition('2'), f.definition('3'))
    const message = { ruleId: 'unknown-fractie', reason: 'Who is this?', severity: 'warning' as const, place: f.locate('De griffier'), actual: null, expected: null, cause: null }
    return valid(f.root({ sessionYear: '2025-2026', data: { messages: [message] } }, lines, preamble, ...signatures, notes))
  }

  it('takes over the facts', () => {
    expect(header()).toMatchObject({
      id: 'kst-22112-7',
      type: 'verslag-schriftelijk-overleg',
      chamber: 'tweede-kamer',
      sessionYear: '2025-2026',
      dossiers: [{ number: '22112', suffix: null, title: 'Nieuwe voorstellen' }],
      number: '7',
      title: 'VERSLAG',
      adopted: '2026-04-15',
      committee: 'vaste commissie voor Digitale Zaken',
      addressees: [{ label: 'minister van Defensie', role: 'minister', portfolio: 'Defensie' }],
      subjects: [{ kind: 'brief', date: '2025-07-11', title: null, reference: 'kst-22112-6' }],
      submitted: '2025-09-19',
      answered: '2026-04-15'
    })
  })

  it('names who signed with a name', () => {
    expect(header().signatories).toEqual([{ role: 'voorzitter', name: 'Kathmann' }])
  })

  it('is where its footnotes are cited, line by line', () => {
    expect(header().footnotes).toEqual([
      { label: '1', text: 'Een.', citedIn: [{ exchange: null, side: 'header', paragraph: 3 }] },
      { label: '2', text: '', citedIn: [{ exchange: null, side: 'header', paragraph: 5 }] },
      { label: '3', text: '', citedIn: [{ exchange: null, side: 'header', paragraph: 0 }] }
    ])
  })

  it('has references', () => {
    expect(header().references).toEqual([
      { type: 'kamerstuk', id: 'kst-22112-6', raw: 'Kamerstuk 22 112, nr. 6', url: null, exchange: null, side: 'header', footnote: null, confidence: 1 }
    ])
  })

  it('turns messages into diagnostics', () => {
    expect(header().diagnostics).toEqual([{ rule: 'unknown-fractie', severity: 'warning', message: 'Who is this?', line: 6, column: 1 }])
  })

  it('identifies the paper by its first dossier', () => {
    expect(titled('7', { dossier: '36600', suffix: 'XVI' }, { dossier: '22112', suffix: null })).toMatchObject({ id: 'kst-36600-XVI-7', number: '7' })
    expect(titled('AB', { dossier: '33328', suffix: null }).id).toBe('kst-33328-AB')
  })

  it('identifies a paper outside the dossiers by its own number', () => {
    expect(titled('2022D41386')).toMatchObject({ id: '2022D41386', number: null })
    expect(titled('2022D41386', { dossier: '22112', suffix: null })).toMatchObject({ id: '2022D41386', number: null })
  })

  it('identifies no paper whose number or dossier is not known', () => {
    expect(titled(null, { dossier: '22112', suffix: null }).id).toBeNull()
    expect(titled('7')).toMatchObject({ id: null, number: '7' })
    expect(valid(factories('').root({ kind: 'onbekend', chamber: null }))).toMatchObject({ id: null, number: null, title: null, exchanges: [] })
  })

  it('takes facts about the source from the options', () => {
    const root = factories('').root({})
    expect(toRecord(root).source).toEqual({ name: '', sha256: '', bytes: 0, format: 'text' })
    expect(toRecord(root, { source: { name: 'a.txt', bytes: 3 } }).source).toEqual({ name: 'a.txt', sha256: '', bytes: 3, format: 'text' })
  })
})

describe('exchanges', () => {
  const source = [
    'I Vragen⁴',
    'VVD-fractie',
    'De leden hebben kennisgenomen.',
    'Handhaving',
    'Vraag 12',
    'De leden lezen het fiche\n\fverder.',
    'Waarom is dat¹ zo,² en\nkan dat anders?  ',
    'Antwoord van het kabinet',
    'Zie het antwoord op vraag 10.',
    '– een² punt',
    'Toelichting',
    'Twee.',
    '² HR 1 mei 2020.'
  ].join('\n\n')

  const tree = (): Root => {
    const f = factories(source)
    const title = f.heading(2, f.text('I Vragen'), f.mark('⁴', '4'))
    const heading = f.heading(3, f.text('VVD-fractie'))
    const introduction = f.paragraph(f.text('De leden hebben kennisgenomen.'))
    const theme = f.heading(4, f.text('Handhaving'))
    const question = f.question(
      1,
      f.heading(5, f.text('Vraag 12')),
      f.paragraph(f.text('De leden lezen het fiche'), f.pageBreak('\n\f', ' ', []), f.text('verder.')),
      f.paragraph(f.ask('direct', f.text('Waarom is dat'), f.mark('¹', '1'), f.text(' zo,'), f.mark('²', '2'), f.text(' en\nkan dat anders?', ' en kan dat anders?')), f.text('  '))
    )
    const answer = f.answer(
      1,
      { respondent: 'het kabinet' },
      f.heading(5, f.text('Antwoord van het kabinet')),
      f.paragraph(f.text('Zie het antwoord op '), f.questionReference('10', [{ exchange: 2, score: 0.8, evidence: ['number'] }, { exchange: 1, score: 0.1, evidence: [] }], f.text('vraag 10')), f.text('.')),
      f.list(false, f.item('–', f.paragraph(f.text('– een'), f.mark('²', '2'), f.text(' punt')))),
      f.heading(6, f.text('Toelichting')),
      f.paragraph(f.text('Twee.'))
    )
    const notes = f.notes(f.around('² ', f.definition('2', f.paragraph(f.reference('ecli', { confidence: 0.6, candidates: ['a', 'b'] }, f.text('HR 1 mei 2020')), f.text('.'))), ''))
    return f.root({}, f.part('exchange', 'I', title, f.fractieSection('s1', ['VVD'], heading, introduction, f.exchange(1, '12', theme, question, answer))), notes)
  }

  const record = valid(tree())
  const [exchange] = record.exchanges

  it('stand in their section', () => {
    expect(record.sections).toEqual([
      { id: 's1', part: 'I', heading: 'VVD-fractie', fracties: ['VVD'], joins: [], introduction: [{ text: 'De leden hebben kennisgenomen.', footnotes: [], start: 24, end: 54 }], exchanges: [1] }
    ])
    expect(exchange).toMatchObject({ id: '#1', ordinal: 1, printed: '12', section: 's1', heading: 'Handhaving', fracties: ['VVD'], confidence: 0.9 })
  })

  it('have reading text, with its place in the source', () => {
    expect(exchange?.question.paragraphs).toMatchObject([
      { text: 'De leden lezen het fiche verder.', footnotes: [] },
      { text: 'Waarom is dat zo, en kan dat anders?', footnotes: ['1', '2'] }
    ])
    const { start, end } = exchange?.question.paragraphs[1] ?? { start: 0, end: 0 }
    expect(source.slice(start, end)).toBe('Waarom is dat¹ zo,² en\nkan dat anders?  ')
  })

  it('have the single questions', () => {
    expect(exchange?.question.asks).toEqual([{ form: 'direct', text: 'Waarom is dat zo, en kan dat anders?' }])
  })

  it('have an answer, list items and subheadings as paragraphs', () => {
    expect(exchange?.answer).toMatchObject({ marker: 'Antwoord van het kabinet', respondent: 'het kabinet', shared: [] })
    expect(texts(exchange?.answer?.paragraphs)).toEqual(['Zie het antwoord op vraag 10.', '– een punt', 'Toelichting', 'Twee.'])
    expect(exchange?.answer?.paragraphs[1]?.footnotes).toEqual(['2'])
  })

  it('are where footnotes are cited', () => {
    expect(record.footnotes).toEqual([
      {
        label: '2',
        text: 'HR 1 mei 2020.',
        citedIn: [
          { exchange: 1, side: 'question', paragraph: 1 },
          { exchange: 1, side: 'answer', paragraph: 1 }
        ]
      }
    ])
  })

  it('give a footnote its references the place of its mark', () => {
    expect(record.references).toEqual([
      { type: 'ecli', id: null, raw: 'HR 1 mei 2020', url: null, exchange: 1, side: 'question', footnote: '2', confidence: 0.6, candidates: ['a', 'b'] }
    ])
  })

  it('refer to each other', () => {
    expect(record.crossReferences).toEqual([{ raw: 'vraag 10', printed: 10, from: 1, to: 2, confidence: 0.8, evidence: ['number'] }])
  })
})

describe('answers in a part of their own', () => {
  const source = 'VVD\n\nEen?\n\nTwee?\n\nDrie?\n\nReactie\n\nVVD\n\nOver de VVD.\n\nThema\n\nJa.\n\nNee.\n\nOok nee.'

  const tree = (): Root => {
    const f = factories(source)
    const ask = (ordinal: number, words: string) => f.exchange(ordinal, null, f.question(ordinal, f.paragraph(f.text(words))))
    const questions = f.part('questions', 'I', f.fractieSection('s1', ['VVD'], f.heading(3, f.text('VVD')), ask(1, 'Een?'), ask(2, 'Twee?'), ask(3, 'Drie?')))
    const title = f.heading(2, f.text('Reactie'))
    const mirror = f.fractieSection(
      's2',
      ['VVD'],
      f.heading(3, f.text('VVD')),
      f.paragraph(f.text('Over de VVD.')),
      f.answer(1, { shared: [1, 3] }, f.heading(4, f.text('Thema')), f.paragraph(f.text('Ja.'))),
      f.answer(2, { respondent: 'de minister' }, f.paragraph(f.text('Nee.'))),
      f.answer(2, {}, f.paragraph(f.text('Ook nee.')))
    )
    return f.root({}, questions, f.part('answers', 'II', title, mirror))
  }

  const { sections, exchanges } = valid(tree())

  it('are joined to their questions', () => {
    expect(texts(exchanges[0]?.answer?.paragraphs)).toEqual(['Ja.'])
    expect(texts(exchanges[1]?.answer?.paragraphs)).toEqual(['Nee.', 'Ook nee.'])
    expect(exchanges[1]?.answer?.respondent).toBe('de minister')
  })

  it('serve every question that shares them', () => {
    expect(exchanges[2]?.answer).toEqual(exchanges[0]?.answer)
    expect(exchanges[2]?.answer?.shared).toEqual([1, 3])
  })

  it('take no heading of a theme for a marker', () => {
    expect(exchanges[0]?.answer?.marker).toBeNull()
  })

  it('make no section of their own', () => {
    expect(sections).toMatchObject([{ id: 's1', part: 'I', exchanges: [1, 2, 3] }])
  })
})

describe('an exchange', () => {
  it('may hold several questions and no answer', () => {
    const source = 'Thema\n\nEen?\n\nTwee?'
    const f = factories(source)
    const theme = f.heading(3, f.text('Thema'))
    const root = f.root({}, f.themeSection('t1', theme, f.exchange(1, '1, 2', f.question(1, f.paragraph(f.text('Een?'))), f.question(1, f.paragraph(f.text('Twee?'))))))
    const { sections, exchanges } = valid(root)
    expect(exchanges).toMatchObject([{ printed: '1, 2', fracties: [], answer: null }])
    expect(texts(exchanges[0]?.question.paragraphs)).toEqual(['Een?', 'Twee?'])
    expect(sections).toMatchObject([{ part: null, heading: 'Thema' }])
  })

  it('is not needed by a section: the fractie that only joins is listed', () => {
    const f = factories('De leden sluiten zich aan.')
    const section = f.fractieSection('s1', ['SP'], f.paragraph(f.text('De leden sluiten zich aan.')))
    const { sections } = valid(f.root({}, { ...section, joins: ['PvdA'] }))
    expect(sections).toMatchObject([{ fracties: ['SP'], joins: ['PvdA'], exchanges: [], introduction: [{ text: 'De leden sluiten zich aan.' }] }])
  })
})

describe('references', () => {
  const source = 'Zie 22 112, en motie 21 501, nr. 3; vraag 4.\n\n¹ ECLI:X.'

  const tree = (): Root => {
    const f = factories(source)
    const paragraph = f.paragraph(
      f.text('Zie '),
      f.kamerstuk({}, { id: null }, f.text('22 112')),
      f.text(', en '),
      f.reference('motion', {}, f.text('motie '), f.kamerstuk({ dossier: '21501', number: '3' }, { id: 'kst-21501-3' }, f.text('21 501, nr. 3'))),
      f.text('; '),
      f.questionReference('4', [], f.text('vraag 4')),
      f.text('.')
    )
    const notes = f.notes(f.around('¹ ', f.definition('1', f.paragraph(f.reference('ecli', {}, f.text('ECLI:X')), f.text('.'))), ''))
    return f.root({}, notes, paragraph)
  }

  it('stand in the order of the source, whatever the order of the tree', () => {
    expect(valid(tree()).references.map(({ type, raw, side, footnote }) => [type, raw, side, footnote])).toEqual([
      ['dossier', '22 112', 'introduction', null],
      ['motion', 'motie 21 501, nr. 3', 'introduction', null],
      ['kamerstuk', '21 501, nr. 3', 'introduction', null],
      ['ecli', 'ECLI:X', 'footnote', '1']
    ])
  })

  it('to a question are none outside an exchange', () => {
    expect(valid(tree()).crossReferences).toEqual([])
  })
})
