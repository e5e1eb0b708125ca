import { sessionYearOfDigits } from './session-year.js'

/** The house a publication is of, as identifiers write it: Tweede Kamer, Eerste Kamer, verenigde vergadering. */
export type House = 'tk' | 'ek' | 'vv'

/** A parsed identifier. `sessionYear` is always '2021-2022'; numbers are strings, as written. */
export type Identifier =
  | { scheme: 'kamerstuk'; sessionYear: string | null; dossier: string; suffix: string | null; number: string; part: string | null }
  | { scheme: 'opaque'; series: 'kst' | 'blg'; number: string }
  | { scheme: 'dossier'; dossier: string; suffix: string | null }
  | { scheme: 'handelingen'; house: House; sessionYear: string; meeting: string | null; item: string | null; pages: [string, string] | null }
  | { scheme: 'aanhangsel'; house: House; sessionYear: string; number: string }
  | { scheme: 'kamervragen'; house: House | null; number: string }
  | { scheme: 'agenda'; house: House; number: string }
  | { scheme: 'zaak'; number: string }
  | { scheme: 'document'; number: string; unfiled: boolean }
  | { scheme: 'gazette'; gazette: Gazette; year: string; number: string; part: string | null }
  | { scheme: 'ecli'; country: string; court: string; year: string; number: string }
  | { scheme: 'ljn'; number: string }
  | { scheme: 'bwb'; number: string }
  | { scheme: 'jci'; version: string; kind: string; act: string; parameters: [string, string][] }
  | { scheme: 'cvdr'; number: string; version: string | null }
  | { scheme: 'celex'; sector: string; year: string; kind: string; number: string; rest: string; article: EuArticle | null }
  | { scheme: 'commission'; series: 'COM' | 'SEC' | 'C'; year: string; number: string }
  | { scheme: 'oj'; series: 'L' | 'C'; year: string; number: string }
  | { scheme: 'oj-act'; series: 'L' | 'C'; year: string; number: string }
  | { scheme: 'council'; number: string; year: string }
  | { scheme: 'eu-case'; court: 'C' | 'T' | 'F'; number: string; year: string }
  | { scheme: 'eu-dossier'; number: string }
  | { scheme: 'commitment'; number: string }

/** Gazettes by the prefix of their identifiers. */
export type Gazette = 'stb' | 'stcrt' | 'trb' | 'gmb' | 'prb' | 'wsb' | 'bgr'

/** A place in an EU act: article, paragraph and point, after the subdivisions of ELI. */
export interface EuArticle {
  article: string
  paragraph: string | null
  point: string | null
}

const part = /^[hnvbe]\d{1,4}$/u
const dossierNumber = /^(?:\d{4,5}[A-Z]?|[IVXLC]{1,10}|00[IVXLC]{1,8})$/u
const suffixShape = /^(?:[IVX]{1,6}[AB]?|[A-Z]|\d\d|R\d{2,5})$/u
const numberShape = /^(?:\d{1,6}[a-z]?|[A-Z]{1,6})$/u
const houses: readonly House[] = ['tk', 'ek', 'vv']
const gazettes: readonly Gazette[] = ['stb', 'stcrt', 'trb', 'gmb', 'prb', 'wsb', 'bgr']
const celex = /^(\d)(\d{4})([A-Z]{1,2})(\d{4}|\/TXT)((?:R\(\d\d\)|FIN_\d{1,7}|-\d{8}|\(\d\d\))?)(?:\/art_(\d{1,4}[a-z]{0,3})(?:\/par_(\d{1,3}[a-z]?))?(?:\/pnt_([a-z]{1,3}))?)?$/u

/**
 * Parses an identifier of any scheme that {@link formatIdentifier} writes. Case of prefixes and dossiers does not matter.
 * A final roman-looking token of a kst id is read as the paper's number: 'kst-19637-I' is paper I of dossier 19637.
 *
 * @returns null where it is none of them
 */
export function parseIdentifier(id: string): Identifier | null {
  if (id.length > 400) return null
  const dash = id.indexOf('-')
  const prefix = dash === -1 ? '' : id.slice(0, dash).toLowerCase()
  const rest = id.slice(dash + 1)
  if (prefix === 'kst') return parseKamerstuk(rest)
  if (prefix === 'blg') return /^\d{1,9}$/u.test(rest) ? { scheme: 'opaque', series: 'blg', number: rest } : null
  if (prefix === 'h' || prefix === 'ah' || prefix === 'kv' || prefix === 'ag') return parseOfHouse(prefix, rest)
  if (prefix === 'nds') return /^tk-\d{4}D\d{4,6}$/iu.test(rest) ? { scheme: 'document', number: rest.slice(3).toUpperCase(), unfiled: true } : null
  const gazette = gazettes.find((each) => each === prefix)
  if (gazette !== undefined) {
    const match = /^(\d{4})-(\d{1,7})(?:-([a-z]\d{1,4}(?:-SC\d{1,7})?))?$/iu.exec(rest)
    return match === null ? null : { scheme: 'gazette', gazette, year: match[1] ?? '', number: match[2] ?? '', part: match[3] ?? null }
  }
  return parseOther(id)
}

function parseKamerstuk(rest: string): Identifier | null {
  const tokens = rest.split('-')
  if (tokens.length === 1) return /^\d{6,9}$/u.test(rest) ? { scheme: 'opaque', series: 'kst', number: rest } : null
  const session = tokens[0]?.length === 8 ? sessionYearOfDigits(tokens[0]) : null
  if (session !== null) tokens.shift()
  const last = tokens.at(-1)
  const version = tokens.length > 2 && last !== undefined && part.test(last) ? last : null
  if (version !== null) tokens.pop()
  const dossier = tokens[0]?.toUpperCase()
  const suffix = tokens.length === 3 ? (tokens[1]?.toUpperCase() ?? null) : null
  const number = tokens.length > 3 ? undefined : tokens[tokens.length - 1]
  if (tokens.length < 2 || dossier === undefined || number === undefined || !dossierNumber.test(dossier)) return null
  if (suffix !== null && !suffixShape.test(suffix)) return null
  const written = /^\d/u.test(number) ? number : number.toUpperCase()
  return numberShape.test(written) ? { scheme: 'kamerstuk', sessionYear: session, dossier, suffix, number: written, part: version } : null
}

/** What follows the house in the identifier of questions: '2025Z12345', '20062007-KVR27039', a bare number. */
const questionNumber = /^(?:\d{4}Z\d{4,6}|\d{8}-KVR\d{1,6}|\d{1,10})$/u

function parseOfHouse(prefix: string, rest: string): Identifier | null {
  const [name = '', ...tokens] = rest.split('-')
  const house = houses.find((each) => each === name.toLowerCase())
  // 'kv-2009Z12345': the oldest questions name no house.
  if (house === undefined) return prefix === 'kv' && questionNumber.test(rest.toUpperCase()) ? { scheme: 'kamervragen', house: null, number: rest.toUpperCase() } : null
  if (prefix === 'kv') {
    const number = tokens.join('-').toUpperCase()
    return questionNumber.test(number) ? { scheme: 'kamervragen', house, number } : null
  }
  if (prefix === 'ag') return /^[0-9A-Za-z]{1,20}(?:-[0-9A-Za-z]{1,20}){0,4}$/u.test(tokens.join('-')) ? { scheme: 'agenda', house, number: tokens.join('-') } : null
  const sessionYear = sessionYearOfDigits(tokens[0] ?? '')
  if (sessionYear === null || !tokens.slice(1).every((token) => /^\d{1,5}[a-z]?$/u.test(token))) return null
  const [, first = '', second, third] = tokens
  if (prefix === 'ah') return tokens.length === 2 ? { scheme: 'aanhangsel', house, sessionYear, number: first } : null
  if (tokens.length === 4 && second !== undefined && third !== undefined) return { scheme: 'handelingen', house, sessionYear, meeting: first, item: null, pages: [second, third] }
  if (tokens.length !== 3 || second === undefined) return null
  return byItem(sessionYear, Number.parseInt(first, 10), Number.parseInt(second, 10))
    ? { scheme: 'handelingen', house, sessionYear, meeting: first, item: second, pages: null }
    : { scheme: 'handelingen', house, sessionYear, meeting: null, item: null, pages: [first, second] }
}

/**
 * True where two numbers of a Handelingen id are meeting and item, as from 1 January 2011, and not two pages.
 * Within 2010-2011 pages ascend and meetings up to the new year number at most 34.
 */
function byItem(sessionYear: string, first: number, second: number): boolean {
  if (sessionYear !== '2010-2011') return sessionYear > '2010-2011'
  return second < first || (first > 34 && first < 130 && second < 100)
}

function parseOther(id: string): Identifier | null {
  let match = /^(\d{4,5}|[IVXLC]{1,10})(?:-([IVX]{1,6}[AB]?|[A-Z]|\d\d))?$/u.exec(id)
  if (match !== null) return { scheme: 'dossier', dossier: match[1] ?? '', suffix: match[2] ?? null }
  match = /^(\d{4}[ZD]\d{4,6})$/u.exec(id)
  if (match !== null) return id.charAt(4) === 'Z' ? { scheme: 'zaak', number: id } : { scheme: 'document', number: id, unfiled: false }
  match = celex.exec(id)
  if (match !== null) {
    const [, sector = '', year = '', kind = '', number = '', rest = '', article, paragraph, point] = match
    return { scheme: 'celex', sector, year, kind, number, rest, article: article === undefined ? null : { article, paragraph: paragraph ?? null, point: point ?? null } }
  }
  match = /^ECLI:([A-Z]{2}):([A-Z0-9]{1,7}):(\d{4}):([A-Z0-9.]{1,25})$/u.exec(id)
  if (match !== null) return { scheme: 'ecli', country: match[1] ?? '', court: match[2] ?? '', year: match[3] ?? '', number: match[4] ?? '' }
  match = /^LJN-([A-Z]{2}\d{4})$/u.exec(id)
  if (match !== null) return { scheme: 'ljn', number: match[1] ?? '' }
  if (/^BWB[RVW]\d{7}$/u.test(id)) return { scheme: 'bwb', number: id }
  match = /^CVDR(\d{1,8})(?:\/(\d{1,4}))?$/u.exec(id)
  if (match !== null) return { scheme: 'cvdr', number: match[1] ?? '', version: match[2] ?? null }
  match = /^(COM|SEC|C)\((\d{4})\)(\d{1,5})$/u.exec(id)
  if (match !== null) return { scheme: 'commission', series: (match[1] ?? 'COM') as 'COM' | 'SEC' | 'C', year: match[2] ?? '', number: match[3] ?? '' }
  match = /^OJ:([LC]):(\d{4}):(\d{1,6})$/u.exec(id)
  if (match !== null) return { scheme: 'oj', series: match[1] === 'C' ? 'C' : 'L', year: match[2] ?? '', number: match[3] ?? '' }
  match = /^OJ:([LC]):(\d{4})\/(\d{1,6})$/u.exec(id)
  if (match !== null) return { scheme: 'oj-act', series: match[1] === 'C' ? 'C' : 'L', year: match[2] ?? '', number: match[3] ?? '' }
  match = /^ST-(\d{1,6})-(\d{4})$/u.exec(id)
  if (match !== null) return { scheme: 'council', number: match[1] ?? '', year: match[2] ?? '' }
  match = /^([CTF])-(\d{1,4})\/(\d\d)$/u.exec(id)
  if (match !== null) return { scheme: 'eu-case', court: (match[1] ?? 'C') as 'C' | 'T' | 'F', number: match[2] ?? '', year: match[3] ?? '' }
  if (/^E\d{6}$/u.test(id)) return { scheme: 'eu-dossier', number: id.slice(1) }
  if (/^(?:TZ\d{6}-\d{1,4}|T\d{5})$/u.test(id)) return { scheme: 'commitment', number: id }
  return parseJci(id)
}

function parseJci(id: string): Identifier | null {
  const [head = '', ...pairs] = id.split('&')
  const match = /^jci(\d\.\d{1,2}):([a-z]):(BWB[RVW]\d{7})$/u.exec(head)
  if (match === null) return null
  const parameters: [string, string][] = []
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    if (equals < 1) return null
    parameters.push([pair.slice(0, equals), pair.slice(equals + 1)])
  }
  return { scheme: 'jci', version: match[1] ?? '', kind: match[2] ?? '', act: match[3] ?? '', parameters }
}

/** Writes an identifier: the inverse of {@link parseIdentifier}. */
export function formatIdentifier(identifier: Identifier): string {
  switch (identifier.scheme) {
    case 'kamerstuk':
      return joined('kst', session(identifier.sessionYear), identifier.dossier, identifier.suffix, identifier.number, identifier.part)
    case 'opaque':
      return joined(identifier.series, identifier.number)
    case 'dossier':
      return joined(identifier.dossier, identifier.suffix)
    case 'handelingen':
      return joined('h', identifier.house, session(identifier.sessionYear), identifier.meeting, identifier.item, ...(identifier.pages ?? []))
    case 'aanhangsel':
      return joined('ah', identifier.house, session(identifier.sessionYear), identifier.number)
    case 'kamervragen':
      return joined('kv', identifier.house, identifier.number)
    case 'agenda':
      return joined('ag', identifier.house, identifier.number)
    case 'zaak':
      return identifier.number
    case 'document':
      return identifier.unfiled ? `nds-tk-${identifier.number}` : identifier.number
    case 'gazette':
      return joined(identifier.gazette, identifier.year, identifier.number, identifier.part)
    case 'ecli':
      return `ECLI:${identifier.country}:${identifier.court}:${identifier.year}:${identifier.number}`
    case 'ljn':
      return `LJN-${identifier.number}`
    case 'bwb':
      return identifier.number
    case 'jci':
      return [`jci${identifier.version}:${identifier.kind}:${identifier.act}`, ...identifier.parameters.map(([name, value]) => `${name}=${value}`)].join('&')
    case 'cvdr':
      return `CVDR${identifier.number}${identifier.version === null ? '' : `/${identifier.version}`}`
    case 'celex': {
      const { article } = identifier
      const place = article === null ? '' : `/art_${article.article}${article.paragraph === null ? '' : `/par_${article.paragraph}`}${article.point === null ? '' : `/pnt_${article.point}`}`
      return `${identifier.sector}${identifier.year}${identifier.kind}${identifier.number}${identifier.rest}${place}`
    }
    case 'commission':
      return `${identifier.series}(${identifier.year})${identifier.number}`
    case 'oj':
      return `OJ:${identifier.series}:${identifier.year}:${identifier.number}`
    case 'oj-act':
      return `OJ:${identifier.series}:${identifier.year}/${identifier.number}`
    case 'council':
      return `ST-${identifier.number}-${identifier.year}`
    case 'eu-case':
      return `${identifier.court}-${identifier.number}/${identifier.year}`
    case 'eu-dossier':
      return `E${identifier.number}`
    case 'commitment':
      return identifier.number
  }
}

function session(year: string | null): string | null {
  return year === null ? null : year.replace('-', '')
}

function joined(...tokens: (string | null)[]): string {
  return tokens.filter((token) => token !== null).join('-')
}
