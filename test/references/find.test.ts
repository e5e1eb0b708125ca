import { readdirSync, readFileSync, existsSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findReferences, type Reference, type ReferenceOptions } from '../../src/references/index.js'
import { negative } from './negative.js'
import { positive } from './positive.js'

function told(reference: Reference): string {
  const candidates = reference.candidates.length > 0 ? ` [${reference.candidates.join(' ')}]` : ''
  return `${reference.type} ${reference.id ?? '?'}${candidates}`
}

function only(text: string, options: ReferenceOptions = {}): Reference {
  const found = findReferences(text, options)
  expect(found).toHaveLength(1)
  return found[0] as Reference
}

describe('findReferences: forms', () => {
  it.each(positive)('%j', (text, ...expected) => {
    expect(findReferences(text).map(told)).toEqual(expected)
  })

  it.each(positive)('%j within a sentence', (text, ...expected) => {
    const bare = /^(?:CXXIV, G|.*[^.]\.|Kamerstuk 26 448.*)$/u.test(text)
    if (bare) return
    const found = findReferences(`Het kabinet verwijst hiervoor naar ${text}).`).map(told)
    expect(found).toEqual(expected)
  })

  it.each(negative.map((text) => [text]))('none in %j', (text) => {
    expect(findReferences(text)).toEqual([])
  })
})

describe('findReferences: words and offsets', () => {
  it('gives each member of a list its own words, the first with the cue', () => {
    const text = 'zie Kamerstuk 26 643, nr. 4, p. 12 en 13, en nr. 6, en 31 293, nrs. 5 en 7.'
    expect(findReferences(text).map((reference) => [reference.raw, reference.id, reference.fields['page']])).toEqual([
      ['Kamerstuk 26 643, nr. 4, p. 12 en 13', 'kst-26643-4', '12 en 13'],
      ['nr. 6', 'kst-26643-6', null],
      ['31 293, nrs. 5', 'kst-31293-5', null],
      ['7', 'kst-31293-7', null],
    ])
  })

  it('gives the members inside a range the words between its ends', () => {
    expect(findReferences('Kamerstuk 26 643, nrs. 1-3').map((reference) => reference.raw)).toEqual(['Kamerstuk 26 643, nrs. 1', '-', '3'])
  })

  it('counts two mentions as two', () => {
    expect(findReferences('(26 643, nr. 885) en (26 643, nr. 885)').map((reference) => reference.id)).toEqual(['kst-26643-885', 'kst-26643-885'])
  })

  it('counts a link around a paper and its address once', () => {
    expect(findReferences('[Kamerstuk 26 643, nr. 885](https://zoek.officielebekendmakingen.nl/kst-26643-885.html)')).toHaveLength(1)
  })

  it.each([
    ['bijlage bij Kamerstuk 21 501-30, nr. 680', 'attachment'],
    ['Kamerstuk 26 448, nr. 671, bijlage', 'attachment'],
    ['Kamerstuk 26 448, nr. 671', 'document'],
  ])('relation of %j', (text, relation) => {
    expect(only(text).fields['relation']).toBe(relation)
  })

  it('reads chamber, session year and page', () => {
    expect(only('Kamerstukken I 2008/09, 31700 VI, D, p. 4').fields).toMatchObject({ dossier: '31700', suffix: 'VI', number: 'D', chamber: 'I', sessionYear: '2008-2009', page: '4' })
    expect(only("Kamerstukken II '95/'96, 24 400, nr. 3").fields).toMatchObject({ chamber: 'II', sessionYear: '1995-1996' })
    expect(only('Kamerstukken II 1999/2000, 26 643, nr. 3').fields).toMatchObject({ sessionYear: '1999-2000' })
  })

  it('gives the public address', () => {
    expect(only('Kamerstuk 26 643, nr. 885').url).toBe('https://zoek.officielebekendmakingen.nl/kst-26643-885')
    expect(only('Kamerstuk 36 062').url).toBe('https://zoek.officielebekendmakingen.nl/dossier/36062')
    expect(only('Verordening (EU) 2022/2065').url).toBe('https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32022R2065')
    expect(only('COM(2025) 140').url).toBe('https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2025:140:FIN')
  })

  it('gives no address to papers from before publication, and no identifier to one page of old proceedings', () => {
    expect(only('Kamerstukken II 1968/69, 9595, nr. 3').url).toBeNull()
    expect(only('Handelingen II 2007/08, nr. 108, p. 7909').id).toBeNull()
  })
})

describe('findReferences: context decides between readings', () => {
  it('takes a single letter for a number in a paper of the Eerste Kamer', () => {
    expect(only('Kamerstuk 36 410 B').id).toBeNull()
    expect(only('Kamerstuk 36 410 B', { chamber: 'eerste-kamer' }).id).toBe('kst-36410-B')
  })

  it('names the paper’s own dossiers as candidates where none is named', () => {
    expect(findReferences('Kamerstuk, nr. 885')).toEqual([])
    const found = only('Kamerstuk, nr. 885', { dossiers: [{ number: '26643', suffix: null }, { number: '21501', suffix: '33' }] })
    expect(found).toMatchObject({ id: null, candidates: ['kst-26643-885', 'kst-21501-33-885'] })
  })

  it('names the year of the paper as a candidate for a Staatsblad without one', () => {
    expect(only('Stb. 35', { date: '2011-02-01' })).toMatchObject({ id: null, candidates: ['stb-2011-35'] })
  })
})

describe('findReferences: motions', () => {
  it('keeps the movers, and whether others signed', () => {
    expect(only('de motie van de leden Kathmann (GroenLinks-PvdA), Dassen en Van ’t Wout c.s. is aangenomen').fields).toMatchObject({ members: ['Kathmann', 'Dassen', 'Van ’t Wout'], cosigned: true })
    expect(only('de motie-Agnes Mulder').fields).toMatchObject({ members: ['Agnes Mulder'], cosigned: false })
  })

  it('ties each motion to the paper of its own clause', () => {
    const text = 'de motie-Bisschop (Kamerstuk 33 450, nr. 109) en de motie van het lid Ellian over werk. De Kamer kreeg ook Kamerstuk 24 587, nr. 884.'
    expect(findReferences(text).map((reference) => [reference.type, reference.id])).toEqual([
      ['motion', 'kst-33450-109'],
      ['kamerstuk', 'kst-33450-109'],
      ['motion', null],
      ['kamerstuk', 'kst-24587-884'],
    ])
  })

  it('pairs motions and papers in order', () => {
    const text = 'de motie-Kuik en de motie-Van Nispen (Kamerstuk 32 201, nrs. 117 en 121)'
    expect(findReferences(text).filter((reference) => reference.type === 'motion').map((reference) => reference.id)).toEqual(['kst-32201-117', 'kst-32201-121'])
  })
})

describe('findReferences: articles', () => {
  it('keeps the name of an act that is not listed', () => {
    expect(only('artikel 7 van de Beginselenwet justitiële jeugdinrichtingen').fields).toMatchObject({ article: '7', name: 'Beginselenwet justitiële jeugdinrichtingen', act: null })
  })

  it('names an earlier mention as a candidate', () => {
    expect(findReferences('Zie artikel 36 DSA. Conform artikel 36, derde lid, mag het.').map(told)).toEqual(['article 32022R2065/art_36', 'article ? [32022R2065/art_36]'])
  })
})

const pieces = fc.constantFrom(
  'Kamerstuk', 'Kamerstukken II', '26 643', '21 501-33', ', nr. ', 'nrs. ', '885', ' en ', '-', '–', '(', ')', ' ', '\n', '\u00a0', 'XVI', 'A', 'I', '2021/22', 'motie van het lid ', 'Van Raan', 'c.s.', 'artikel ', 'lid 3', 'DSA', 'Verordening (EU) ', '2022/2065',
  'COM(2025) ', '140', 'Stb. ', '2011', ', ', 'Handelingen II ', 'Aanhangsel ', 'ECLI:NL:HR:2019:1', 'kst-', 'bijlage bij ', '/', '.', 'p. 3', '😀', 'é', '[', '](', 'van de Wet ', 'vraag 3', 'op ',
)

describe('findReferences: any text', () => {
  it('gives JSON-safe references whose words stand at their offsets, in order', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))), (text) => {
        let before = 0
        for (const reference of findReferences(text)) {
          expect(reference.raw).toBe(text.slice(reference.start, reference.end))
          expect(reference.raw.length).toBeGreaterThan(0)
          expect(reference.start).toBeGreaterThanOrEqual(before)
          expect(reference.confidence).toBeGreaterThan(0)
          expect(reference.confidence).toBeLessThanOrEqual(1)
          expect(reference.evidence.length).toBeGreaterThan(0)
          expect(JSON.parse(JSON.stringify(reference))).toEqual(reference)
          before = reference.start
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('overlaps nowhere but inside ranges and shared numbers, where the words are the same', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')), (text) => {
        const found = findReferences(text)
        for (const [index, reference] of found.entries()) {
          const next = found[index + 1]
          if (next === undefined || next.start >= reference.end) continue
          expect([next.start, next.end]).toEqual([reference.start, reference.end])
        }
      }),
      { numRuns: 1500 },
    )
  })
})

/** CPU time of a run, in milliseconds: other work on the machine does not count. */
function cost(text: string): number {
  const before = process.cpuUsage()
  findReferences(text)
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

describe('findReferences: time grows with the text, and no faster', () => {
  it.each([
    '1', '12345 ', '12 345 ', '26 643, nr. 1, ', 'nr. 1, ', '1, ', '1 en ', 'Kamerstuk ', 'Kamerstuk 26 643 ', '(', '[(', 'a', 'XI, ', 'artikel 3, ', 'artikel 1 jo. ', 'lid 1, ', 'motie-', 'motie van het lid Van ', 'Van Raan, ', ' ', '\n', '-', 'kst-', '1-', '1/', '26 643/', '2021/22-', '&a=1',
    'COM(2025) 1, ', '(EU) ', '2022/2065, ', 'Handelingen ', 'Aanhangsel van de Handelingen ', 'op vraag 1, ', 'Wet op de ', 'bijlage bij ', 'Tweede Kamer, ', 'p. 1, ', 'C-1/20 ',
  ])('%j', (piece) => {
    for (const lead of ['', 'Kamerstuk 26 643, nrs. ', 'artikelen ', 'motie van de leden ']) {
      const text = (length: number): string => lead + piece.repeat(Math.ceil(length / piece.length))
      cost(text(4_000))
      const small = Math.min(cost(text(10_000)), cost(text(10_000)))
      const large = cost(text(80_000))
      // Eight times the text: a quadratic scanner takes sixty-four times as long.
      expect(large).toBeLessThan(Math.max(250, small * 30))
    }
  }, 30_000)
})

const truthFolder = new URL('../../../shared/corpus/dev/truth/', import.meta.url)

interface Truth {
  references: string[]
  preamble: string[]
  sections: { introduction: string[]; exchanges: { question: string[]; answer: string[] }[] }[]
  footnotes: Record<string, string>
}

describe.skipIf(!existsSync(truthFolder))('findReferences: composed papers', () => {
  const names = existsSync(truthFolder) ? readdirSync(truthFolder) : []
  it.each(names.map((name) => [name]))('%s', (name) => {
    const truth = JSON.parse(readFileSync(new URL(name, truthFolder), 'utf8')) as Truth
    const texts = [
      ...truth.preamble,
      ...truth.sections.flatMap((section) => [...section.introduction, ...section.exchanges.flatMap((exchange) => [...exchange.question, ...exchange.answer])]),
      ...Object.values(truth.footnotes),
    ]
    const found = texts.flatMap((text) => findReferences(text.replace(/\[\^\d+\]/gu, '')))
    const ids = found.filter((reference) => reference.type === 'kamerstuk').map((reference) => reference.id)
    expect(ids.sort()).toEqual([...truth.references].sort())
  })
})
