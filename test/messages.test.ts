import { describe, expect, it } from 'vitest'
import { fromKamerstuk } from '../src/index.js'
import type { Message } from '../src/index.js'
import { message, rules, type RuleId } from '../src/rules.js'
import { head, heading, listHead, read, rulesIn, text, verslag } from './support/paper.js'

const asked = 'Hoe diep is de haven?'
const body = (...paragraphs: string[]): string => verslag(heading('VVD'), ...paragraphs)
const exchange = (answer: string): string => body(asked, 'Antwoord', answer)
const undated = (...dates: string[]): string[] => head.map((line, index) => (index === 2 ? (dates[0] ?? line) : index === 4 ? (dates[1] ?? line) : line))

const apart = (question: string, ...answers: string[]): string => verslag('I Vragen en opmerkingen vanuit de fracties', heading('VVD'), question, 'II Reactie van de minister', ...answers)

const cut = 'Hoe diep is de haven volgens de metingen die de dienst in 2025 heeft verricht rond'

/** For each rule: a source that it has something to say of, and one like it that it has not; and the words it says it of. */
const cases: Record<RuleId, { met: string; missed: string; words: string }[]> = {
  'missing-document-number': [
    { met: text(...head.slice(1), heading('VVD'), asked, 'Antwoord', 'Ja.'), missed: exchange('Ja.'), words: '' },
    { met: text('36 790 Beleid voor kleine havens', 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', heading('VVD'), asked, 'Antwoord', 'Ja.'), missed: 'De haven is diep.', words: '' }
  ],
  'unknown-document': [
    { met: 'De haven is diep.', missed: exchange('Ja.'), words: '' },
    { met: ' \n', missed: exchange('Ja.'), words: '' }
  ],
  'unknown-fractie': [
    { met: verslag('Vragen van het lid Jansen', asked, 'Antwoord', 'Ja.'), missed: verslag('Vragen van het lid Omtzigt', asked, 'Antwoord', 'Ja.'), words: 'Vragen van het lid Jansen' }
  ],
  'fractie-not-seated': [
    { met: verslag(heading('NSC'), asked, 'Antwoord', 'Ja.'), missed: text(...undated('Vastgesteld 3 februari 2026', String(head[4]).replace('17 december 2025', '3 november 2025')), heading('NSC'), asked, 'Antwoord', 'Ja.'), words: heading('NSC') }
  ],
  'fractie-name-differs': [
    {
      met: verslag('Inhoudsopgave', heading('GroenLinks-PvdA'), heading('GL-PvdA'), asked, 'Antwoord', 'Ja.'),
      missed: verslag('Inhoudsopgave', heading('GL-PvdA'), heading('GL-PvdA'), asked, 'Antwoord', 'Ja.'),
      words: heading('GL-PvdA')
    }
  ],
  'doubtful-border': [
    { met: body(asked, 'Antwoord', 'Ik houd dit bij.', 'Het baggeren is al jaren duur.', 'Wat vindt de minister hiervan?', 'Antwoord', 'Nee.'), missed: body(asked, 'Antwoord', 'Ja.', 'Ik meld dit uw Kamer.', 'De leden van de VVD-fractie vragen voorts of de minister de kaart stuurt?', 'Antwoord', 'Nee.'), words: 'Het baggeren is al jaren duur.' }
  ],
  'doubtful-pairing': [
    { met: apart('De leden van de VVD-fractie vragen wie het baggeren bekostigt.', 'Walstroom verspreidt zich.', '– daarnaast;'), missed: apart('De leden van de VVD-fractie vragen wie het baggeren bekostigt.', 'De leden van de VVD-fractie vragen wie het baggeren bekostigt. Gemeenten bekostigen het baggeren.'), words: 'De leden van de VVD-fractie vragen wie het baggeren bekostigt.' }
  ],
  'doubtful-join': [
    { met: body(cut, '\fWijk en Zand?', 'Antwoord', 'Ja.'), missed: body(`${cut} de`, '\fgemeente Wijk?', 'Antwoord', 'Ja.'), words: '\n\n\f' }
  ],
  'missing-answer': [
    { met: verslag(heading('VVD'), asked, 'Antwoord', 'Ja.', 'Wie betaalt?', 'Antwoord', 'Nee.', heading('SP'), 'Wat kost walstroom?'), missed: verslag(heading('VVD'), asked, 'Wie betaalt?', heading('SP'), 'Wat kost walstroom?'), words: 'Wat kost walstroom?' },
    { met: text(...listHead, 'Vraag 1', asked, 'Vraag 2', 'Wie betaalt?', 'Antwoord 2', 'De gemeente.'), missed: text(...listHead, 'Vraag 1', asked, 'Vraag 2', 'Wie betaalt?', 'Antwoord 1 en 2', 'De gemeente.'), words: asked }
  ],
  'missing-question': [
    { met: body('Antwoord', 'Drie meter.', 'Wie betaalt?', 'Antwoord', 'Ja.'), missed: exchange('Drie meter.'), words: 'Drie meter.' }
  ],
  'undefined-footnote': [
    { met: `${exchange('Drie meter.¹ Soms vier.²')}\n¹ Peilschaal.\n`, missed: `${exchange('Drie meter.¹')}\n¹ Peilschaal.\n`, words: '²' }
  ],
  'unused-footnote': [
    { met: `${exchange('Drie meter.¹')}\n¹ Peilschaal.\n\n² Kaart.\n`, missed: `${exchange('Drie meter.¹ Soms vier.²')}\n¹ Peilschaal.\n\n² Kaart.\n`, words: '² Kaart.' }
  ],
  'duplicate-footnote': [
    { met: `${exchange('Drie meter.¹')}\n¹ Peilschaal.\n\n¹ Kaart.\n`, missed: `${exchange('Drie meter.¹')}\n¹ Peilschaal.\n`, words: '¹ Kaart.' }
  ],
  'footnote-order': [
    { met: `${exchange('Drie meter.² Soms vier.¹')}\n¹ Peilschaal.\n\n² Kaart.\n`, missed: `${exchange('Drie meter.¹ Soms vier.²')}\n¹ Peilschaal.\n\n² Kaart.\n`, words: '¹' }
  ],
  'ambiguous-kamerstuk': [
    { met: exchange('Zie Kamerstuk 36 600 A tot en met C, nr. 2.'), missed: exchange('Zie Kamerstuk 36 600 A, nr. 2.'), words: 'Zie Kamerstuk 36 600 A tot en met C, nr. 2.' }
  ],
  'unresolved-question-reference': [
    { met: exchange('Zie het antwoord op vraag 40.'), missed: body(asked, 'Antwoord', 'Drie meter.', 'Wie betaalt?', 'Antwoord', 'Zie het antwoord op vraag 1.'), words: 'Zie het antwoord op vraag 40.' }
  ],
  'damaged-text': [
    { met: exchange('Drie meter, zegt cafÃ© De Haven.'), missed: exchange('Drie meter, zegt café De Haven.'), words: 'Ã©' },
    { met: exchange('Drie\ufffd meter.'), missed: exchange('ÃL meter.'), words: '\ufffd' },
    { met: exchange('Drie â€œmeterâ€\u009d.'), missed: exchange('Drie â meter.'), words: 'â€' }
  ]
}

describe.each(Object.keys(cases) as RuleId[])('%s', (rule) => {
  it.each(cases[rule].map((only, index) => ({ ...only, number: index + 1 })))('$number: in one source, not in another', ({ met, missed, words }) => {
    const found = read(met).tree.data.messages.filter(({ ruleId }) => ruleId === rule)
    expect(found.map(({ place }) => met.slice(place.start.offset, place.end.offset))).toContain(words)
    expect(found.map(({ severity }) => severity)).toEqual(found.map(() => rules[rule].severity))
    expect(rulesIn(missed)).not.toContain(rule)
  })
})

it('every rule has a case', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(rules).sort())
})

it('a paper in which nothing is doubtful has no messages', () => {
  expect(rulesIn(body(asked, 'Antwoord', 'Drie meter.', 'Wie betaalt?', 'Antwoord', 'De gemeente.'))).toEqual([])
})

describe('what a message tells', () => {
  const only = (source: string, rule: RuleId): Message => {
    const [found, ...others] = read(source).tree.data.messages.filter(({ ruleId }) => ruleId === rule)
    expect(others).toEqual([])
    if (!found) throw new Error(`No ${rule}`)
    return found
  }

  it('line and column, from 1', () => {
    const source = `${exchange('Drie meter.¹ Soms vier.²')}\n¹ Peilschaal.\n`
    const { place } = only(source, 'undefined-footnote')
    const lines = source.split('\n')
    const line = lines.findIndex((other) => other.startsWith('Drie meter'))
    expect(place.start).toEqual({ line: line + 1, column: 'Drie meter.¹ Soms vier.'.length + 1, offset: source.indexOf('²') })
    expect(read(source).record.diagnostics).toContainEqual({ rule: 'undefined-footnote', severity: 'warning', message: 'Footnote 2 is not defined', line: line + 1, column: place.start.column })
  })

  it('the words, what was expected, and the place it conflicts with', () => {
    const source = verslag('Inhoudsopgave', heading('GroenLinks-PvdA'), heading('GL-PvdA'), asked, 'Antwoord', 'Ja.')
    const { actual, expected, cause } = only(source, 'fractie-name-differs')
    expect({ actual, expected }).toEqual({ actual: 'GL-PvdA', expected: ['GroenLinks-PvdA'] })
    expect(cause?.place.start.offset).toBe(source.indexOf(heading('GroenLinks-PvdA')))
  })

  it('candidates of a reference', () => {
    expect(only(exchange('Zie Kamerstuk 36 600 A tot en met C, nr. 2.'), 'ambiguous-kamerstuk').expected?.length).toBeGreaterThan(1)
  })

  it('where a footnote was first defined', () => {
    const source = `${exchange('Drie meter.¹')}\n¹ Peilschaal.\n\n¹ Kaart.\n`
    expect(only(source, 'duplicate-footnote').cause?.place.start.offset).toBe(source.indexOf('¹ Peilschaal'))
  })

  it('no more than the first words of a paragraph', () => {
    const long = `De haven ${'is heel erg diep en '.repeat(12)}mooi.`
    expect(only(body('Antwoord', long, 'Wie betaalt?', 'Antwoord', 'Ja.'), 'missing-question').actual).toBe(long.slice(0, 60))
  })

  it('what damaged text holds, so that one can read it', () => {
    expect(only(exchange('Drie\0meter.'), 'damaged-text')).toMatchObject({ actual: '"\\u0000"', expected: ['text decoded as UTF-8'] })
  })

  it('Kamervragen and an inbreng are printed in no dossier, and an answer may be shared', () => {
    const asking = ['Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2025–2026', 'Aanhangsel van de Handelingen', '1234', 'Vragen van het lid Bakker (D66) aan de minister van Infrastructuur en Waterstaat over kleine havens (ingezonden 3 december 2025).', 'Antwoord van minister Jansen (Infrastructuur en Waterstaat) (ontvangen 9 januari 2026).']
    const shared = ['Vraag 1', 'Wie baggert?', 'Vraag 2', 'Wat kost dat?', 'Antwoord 1 en 2', 'De gemeente.', 'Vraag 3', 'Waarom?']
    expect(rulesIn(text(...asking, ...shared, 'Antwoord 3', 'Daarom.'))).toEqual([])
    expect(rulesIn(text(...asking, ...shared))).toEqual(['missing-answer'])
    expect(rulesIn(text(...asking.filter((line) => line !== '1234'), ...shared, 'Antwoord 3', 'Daarom.'))).toEqual(['missing-document-number'])
    expect(rulesIn(text('2026D04321 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', heading('VVD'), 'Hoe diep?'))).toEqual([])
  })
})

describe('a fractie that did not sit', () => {
  const senate = (fractie: string): string =>
    text('Eerste Kamer der Staten-Generaal', 'Vergaderjaar 2022–2023', '36 790 Beleid voor kleine havens', 'C VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'Vastgesteld 3 juli 2023', heading(fractie), asked, 'Antwoord', 'Ja.')

  it('is judged on the day of the questions, else on that of the paper', () => {
    expect(rulesIn(text('36 790 Beleid voor kleine havens', 'Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'Vastgesteld 3 februari 2026', heading('NSC'), asked, 'Antwoord', 'Ja.'))).toContain('fractie-not-seated')
    expect(rulesIn(text('36 790 Beleid voor kleine havens', 'Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', heading('NSC'), asked, 'Antwoord', 'Ja.'))).not.toContain('fractie-not-seated')
  })

  it('has other days in the senate', () => {
    expect(rulesIn(senate('PvdA'))).toContain('fractie-not-seated')
    expect(rulesIn(senate('GroenLinks-PvdA'))).not.toContain('fractie-not-seated')
  })
})

it('messages stand in the order of the source', () => {
  const source = `${verslag('Vragen van het lid Jansen', asked, 'Antwoord', 'Zie vraag 40.³', heading('LPF'), 'Zie vraag 50?', 'Antwoord', 'cafÃ©²')}\n¹ Kaart.\n`
  const { messages } = read(source).tree.data
  expect(messages.length).toBeGreaterThan(5)
  const offsets = messages.map(({ place }) => place.start.offset)
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
})

it('a message is plain data, whatever it tells', () => {
  const place = fromKamerstuk('').position
  if (!place) throw new Error('A root has a position')
  expect(message('missing-answer', 'No answer', place)).toEqual({ ruleId: 'missing-answer', reason: 'No answer', severity: 'info', place, actual: null, expected: null, cause: null })
})
