import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatIdentifier, type Identifier, parseIdentifier, toUrl } from '../../src/references/index.js'
import { romanValue, toRoman } from '../../src/references/numerals.js'

const digits = (least: number, most: number): fc.Arbitrary<string> => fc.integer({ min: least, max: most }).map(String)
const sessionYear = fc.integer({ min: 1814, max: 2098 }).map((year) => `${year}-${year + 1}`)
const laterSession = fc.integer({ min: 2011, max: 2098 }).map((year) => `${year}-${year + 1}`)
const earlierSession = fc.integer({ min: 1996, max: 2009 }).map((year) => `${year}-${year + 1}`)
const letters = fc.stringMatching(/^[A-Z]{1,2}$/u)
const chapter = fc.tuple(fc.integer({ min: 1, max: 30 }).map(toRoman), fc.constantFrom('', 'A', 'B')).map((parts) => parts.join(''))
const suffix = fc.oneof(chapter, fc.stringMatching(/^[A-M]$/u), fc.stringMatching(/^\d\d$/u), digits(10, 9999).map((number) => `R${number}`))
const number = fc.oneof(digits(1, 99999), fc.tuple(digits(1, 999), fc.constantFrom('a', 'b', 'e')).map((parts) => parts.join('')), letters)
const part = fc.tuple(fc.constantFrom('h', 'n', 'v', 'b', 'e'), digits(1, 99)).map((parts) => parts.join(''))
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null })
const house = fc.constantFrom<('tk' | 'ek' | 'vv')[]>('tk', 'ek', 'vv')
const year = digits(1952, 2098)
const caseNumber = fc.tuple(year, fc.constantFrom('Z', 'D'), fc.stringMatching(/^\d{5}$/u)).map((parts) => parts.join(''))
const bwb = fc.stringMatching(/^BWB[RVW]\d{7}$/u)
const articleNumber = fc.tuple(digits(1, 999), fc.constantFrom('', 'a', 'bis')).map((parts) => parts.join(''))

const identifier: fc.Arbitrary<Identifier> = fc.oneof(
  fc.record({ scheme: fc.constant('kamerstuk' as const), sessionYear: maybe(sessionYear), dossier: fc.oneof(digits(1000, 39999), digits(30000, 30999).map((dossier) => `${dossier}F`), fc.integer({ min: 1, max: 199 }).map(toRoman)), suffix: maybe(suffix), number, part: maybe(part) }),
  fc.record({ scheme: fc.constant('opaque' as const), series: fc.constantFrom<('kst' | 'blg')[]>('kst', 'blg'), number: digits(100000, 999999999) }),
  fc.record({ scheme: fc.constant('dossier' as const), dossier: fc.oneof(digits(1000, 39999), fc.integer({ min: 1, max: 199 }).map(toRoman)), suffix: maybe(fc.oneof(chapter, fc.stringMatching(/^[A-Z]$/u), fc.stringMatching(/^\d\d$/u))) }),
  fc.record({ scheme: fc.constant('handelingen' as const), house, sessionYear: laterSession, meeting: digits(1, 120), item: digits(1, 60), pages: fc.constant(null) }),
  fc.record({ scheme: fc.constant('handelingen' as const), house, sessionYear: earlierSession, meeting: fc.constant(null), item: fc.constant(null), pages: fc.tuple(digits(1, 9999), digits(1, 9999)) }),
  fc.record({ scheme: fc.constant('handelingen' as const), house, sessionYear: fc.constant('1994-1995'), meeting: digits(1, 120), item: fc.constant(null), pages: fc.tuple(digits(1, 9999), digits(1, 9999)) }),
  fc.record({ scheme: fc.constant('aanhangsel' as const), house, sessionYear, number: digits(1, 9999) }),
  fc.record({ scheme: fc.constant('kamervragen' as const), house, number: fc.oneof(caseNumber.filter((value) => value.includes('Z')), digits(1, 9999999)) }),
  fc.record({ scheme: fc.constant('agenda' as const), house, number: fc.stringMatching(/^[0-9a-z]{1,8}(-[0-9a-z]{1,8}){0,3}$/u) }),
  caseNumber.map((value): Identifier => (value.includes('Z') ? { scheme: 'zaak', number: value } : { scheme: 'document', number: value, unfiled: false })),
  caseNumber.filter((value) => value.includes('D')).map((value): Identifier => ({ scheme: 'document', number: value, unfiled: true })),
  fc.record({ scheme: fc.constant('gazette' as const), gazette: fc.constantFrom<('stb' | 'stcrt' | 'trb' | 'gmb' | 'prb' | 'wsb' | 'bgr')[]>('stb', 'stcrt', 'trb', 'gmb', 'prb', 'wsb', 'bgr'), year, number: digits(1, 999999), part: maybe(fc.oneof(part, fc.constant('p8-SC1234'))) }),
  fc.record({ scheme: fc.constant('ecli' as const), country: fc.stringMatching(/^[A-Z]{2}$/u), court: fc.stringMatching(/^[A-Z0-9]{1,7}$/u), year, number: fc.stringMatching(/^[A-Z0-9]{1,20}$/u) }),
  fc.record({ scheme: fc.constant('ljn' as const), number: fc.stringMatching(/^[A-Z]{2}\d{4}$/u) }),
  fc.record({ scheme: fc.constant('bwb' as const), number: bwb }),
  fc.record({ scheme: fc.constant('jci' as const), version: fc.constant('1.3'), kind: fc.constant('c'), act: bwb, parameters: fc.array(fc.tuple(fc.constantFrom('artikel', 'lid', 'g', 'hoofdstuk'), fc.stringMatching(/^[0-9a-z.:-]{1,10}$/u)), { maxLength: 5 }) }),
  fc.record({ scheme: fc.constant('cvdr' as const), number: digits(1, 99999999), version: maybe(digits(1, 99)) }),
  fc.record({ scheme: fc.constant('celex' as const), sector: fc.constantFrom('0', '3', '5', '6', '7'), year, kind: fc.constantFrom('R', 'L', 'D', 'CJ', 'PC'), number: fc.stringMatching(/^\d{4}$/u), rest: fc.constantFrom('', 'R(02)', '-20160504', 'FIN_240353'), article: maybe(fc.record({ article: articleNumber, paragraph: maybe(digits(1, 99)), point: maybe(fc.constantFrom('a', 'b', 'aa')) })) }),
  fc.record({ scheme: fc.constant('commission' as const), series: fc.constantFrom<('COM' | 'SEC' | 'C')[]>('COM', 'SEC', 'C'), year, number: digits(1, 99999) }),
  fc.record({ scheme: fc.constantFrom<('oj' | 'oj-act')[]>('oj', 'oj-act'), series: fc.constantFrom<('L' | 'C')[]>('L', 'C'), year, number: digits(1, 9999) }),
  fc.record({ scheme: fc.constant('council' as const), number: digits(1, 99999), year }),
  fc.record({ scheme: fc.constant('eu-case' as const), court: fc.constantFrom<('C' | 'T' | 'F')[]>('C', 'T', 'F'), number: digits(1, 999), year: fc.stringMatching(/^\d\d$/u) }),
  fc.record({ scheme: fc.constant('eu-dossier' as const), number: fc.stringMatching(/^\d{6}$/u) }),
  fc.record({ scheme: fc.constant('commitment' as const), number: fc.oneof(fc.stringMatching(/^TZ\d{6}-\d{1,4}$/u), fc.stringMatching(/^T\d{5}$/u)) }),
)

describe('parseIdentifier and formatIdentifier', () => {
  it('are each other’s inverse over every scheme', () => {
    fc.assert(
      fc.property(identifier, (value) => {
        expect(parseIdentifier(formatIdentifier(value))).toEqual(value)
      }),
      { numRuns: 100_000 },
    )
  })

  it.each([
    'kst-26643-885', 'kst-21501-33-1164', 'kst-36600-XVI-12', 'kst-36410-B-3', 'kst-33802-C', 'kst-CXXIV-G', 'kst-19637-I', 'kst-35099-R2114-4', 'kst-26643-885-h1', 'kst-36600-IIA-3-n1', 'kst-19992000-27033-A', 'kst-19941995-00000-215a', 'kst-20052006-30300F-A', 'kst-20072008-00LXI-A', 'kst-20062007-XXI-I-b1', 'kst-123456',
    'blg-1234567', '36062', '36600-XVI', '21501-33', 'CXXIV', 'h-tk-20102011-108-5', 'h-tk-20072008-7909-7943', 'h-ek-20212022-10-6', 'h-vv-20212022-1-2', 'ah-tk-20242025-1028', 'kv-tk-2025Z12345', '2025Z12345', '2025D12345', 'nds-tk-2025D12345', 'stb-2011-35', 'stb-2011-35-n1', 'stcrt-2015-10247', 'stcrt-1999-123-p8-SC1234', 'trb-2008-175', 'gmb-2024-123456',
    'ECLI:NL:HR:2019:1234', 'BWBR0005537', 'jci1.3:c:BWBR0005537&g=2005-01-01&artikel=5:9&lid=2', 'CVDR123456/1', '32022R2065', '02016R0679-20160504', '32016R0679R(02)', '72014L0056FIN_240353', '52025JC0140', 'COM(2025)140', 'OJ:L:2010:180', 'ST-12345-2025', 'E250012', 'TZ202501-123', '32022R2065/art_36/par_3/pnt_c', '12016E/TXT',
  ])('keeps %s', (id) => {
    const parsed = parseIdentifier(id)
    expect(parsed).not.toBeNull()
    expect(formatIdentifier(parsed as Identifier)).toBe(id)
  })

  it('reads the parts of a paper', () => {
    expect(parseIdentifier('kst-36600-XVI-12-h1')).toEqual({ scheme: 'kamerstuk', sessionYear: null, dossier: '36600', suffix: 'XVI', number: '12', part: 'h1' })
    expect(parseIdentifier('kst-20062007-30312-B')).toEqual({ scheme: 'kamerstuk', sessionYear: '2006-2007', dossier: '30312', suffix: null, number: 'B', part: null })
    expect(parseIdentifier('kst-cxxiv-g')).toEqual({ scheme: 'kamerstuk', sessionYear: null, dossier: 'CXXIV', suffix: null, number: 'G', part: null })
  })

  it('tells meeting and item from two pages by the session', () => {
    expect(parseIdentifier('h-tk-20102011-108-5')).toMatchObject({ meeting: '108', item: '5', pages: null })
    expect(parseIdentifier('h-tk-20102011-1201-1243')).toMatchObject({ meeting: null, item: null, pages: ['1201', '1243'] })
    expect(parseIdentifier('h-tk-20072008-7909-7943')).toMatchObject({ meeting: null, pages: ['7909', '7943'] })
  })

  it.each(['', '-', 'kst', 'kst-', 'kst-26643', 'kst-26643-', 'kst-1-2-3-4-5', 'kst-26643-885-x1', 'kst-20212021-26643-1', 'h-xx-20102011-1-1', 'ah-tk-2024-1028', 'stb-11-35', 'ECLI:NL:HR', 'BWBR123', '32022R', 'COM(25)1', 'geen', 'constructor-2020-1', '__proto__-2020-1', 'h-constructor-20202021-1-1', 'ah-__proto__-20202021-1', 'x'.repeat(10_000)])('refuses %j', (id) => {
    expect(parseIdentifier(id)).toBeNull()
    expect(toUrl(id)).toBeNull()
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^(kst|h|ah|kv|stb|constructor|__proto__)(-[A-Z0-9a-z]{0,8}){0,6}$/u)), (id) => {
        const parsed = parseIdentifier(id)
        if (parsed !== null) expect(parseIdentifier(formatIdentifier(parsed))).toEqual(parsed)
      }),
    )
  })
})

describe('toUrl', () => {
  it.each([
    ['kst-26643-885', 'https://zoek.officielebekendmakingen.nl/kst-26643-885'],
    ['36062', 'https://zoek.officielebekendmakingen.nl/dossier/36062'],
    ['ah-tk-20242025-1028', 'https://zoek.officielebekendmakingen.nl/ah-tk-20242025-1028'],
    ['h-tk-20102011-108-5', 'https://zoek.officielebekendmakingen.nl/h-tk-20102011-108-5'],
    ['stb-2011-35', 'https://zoek.officielebekendmakingen.nl/stb-2011-35'],
    ['2025Z12345', 'https://www.tweedekamer.nl/kamerstukken/detail?id=2025Z12345'],
    ['2025D12345', 'https://www.tweedekamer.nl/kamerstukken/detail?id=2025D12345&did=2025D12345'],
    ['ECLI:NL:HR:2019:1234', 'https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2019:1234'],
    ['BWBR0005537', 'https://wetten.overheid.nl/BWBR0005537'],
    ['jci1.3:c:BWBR0005537&artikel=5:9', 'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=5:9'],
    ['CVDR123456/1', 'https://lokaleregelgeving.overheid.nl/CVDR123456/1'],
    ['32022R2065', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32022R2065'],
    ['32022R2065/art_36/par_3', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32022R2065'],
    ['COM(2025)140', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2025:140:FIN'],
    ['OJ:L:2010:180', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=OJ:L:2010:180:TOC'],
  ])('%s', (id, url) => {
    expect(toUrl(id)).toBe(url)
  })

  it.each(['LJN-BN1234', 'C(2025)1234', 'C-733/19'])('knows no address for %s', (id) => {
    expect(parseIdentifier(id)).not.toBeNull()
    expect(toUrl(id)).toBeNull()
  })
})

describe('roman numerals', () => {
  it('are read as they are written', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 399 }), (value) => romanValue(toRoman(value)) === value))
  })

  it.each(['', 'IIII', 'VX', 'ABC', 'IC', 'xvi'])('refuses %j', (numeral) => {
    expect(romanValue(numeral)).toBeNull()
  })
})
