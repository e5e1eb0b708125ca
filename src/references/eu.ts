import { acts } from '../lexicon/acts.js'
import { euActWords, euCommunities } from '../lexicon/reference-words.js'
import { formatIdentifier } from './identifier.js'
import { readNumberCue, readNumberList, readSeparator } from './numbers.js'
import { push } from './reference.js'
import { anyPhrase, atBoundary, digits, gap, isDigit, isLetter, isUpper } from './scan.js'
import type { Reader, Scan } from './types.js'

/** Letter of an EU act in its CELEX number: regulation, directive, decision, framework decision, recommendation. */
export type EuKind = 'R' | 'L' | 'D' | 'F' | 'H'

/** The number of an EU act as written, and the offset after it. */
export interface EuNumber {
  year: number
  number: number
  end: number
}

/** From this year acts are numbered 'year/number', all kinds in one series. */
const firstSharedYear = 2015

/** Known acts by 'year/number', where no word says what kind of act it is. */
const known: ReadonlyMap<string, string> = new Map(
  acts.flatMap((act) => {
    const match = /^3(\d{4})[A-Z](\d{4})$/u.exec(act.id)
    return match === null ? [] : [[`${match[1] ?? ''}/${Number(match[2])}`, act.id] as const]
  }),
)

/** Reads '(EU) nr. 439/2010', '2006/123/EG', '95/46/EG' or '(EU) 2022/2065' at `at`. */
export function readEuNumber(text: string, at: number, kind: EuKind | null): EuNumber | null {
  let index = at
  let community = ''
  if (text.charCodeAt(index) === 40) {
    const end = anyPhrase(text, gap(text, index + 1), euCommunities)
    if (end === -1) return null
    community = text.slice(index + 1, end).toLowerCase()
    const close = gap(text, end)
    if (text.charCodeAt(close) !== 41) return null
    index = gap(text, close + 1)
  } else if (kind !== null) {
    // 'Verordening EU 2022/2065'
    const end = anyPhrase(text, index, euCommunities)
    if (end !== -1) {
      community = text.slice(index, end).toLowerCase()
      index = gap(text, end)
    }
  }
  const cue = readNumberCue(text, index)
  if (cue !== null) index = cue.end
  const firstEnd = digits(text, index)
  const slash = gap(text, firstEnd)
  if (firstEnd === index || firstEnd - index > 4 || text.charCodeAt(slash) !== 47) return null
  const secondAt = gap(text, slash + 1)
  const secondEnd = digits(text, secondAt)
  if (secondEnd === secondAt || secondEnd - secondAt > 4) return null
  let end = secondEnd
  if (text.charCodeAt(end) === 47) {
    const tail = anyPhrase(text, end + 1, euCommunities)
    if (tail !== -1) {
      community = community === '' ? text.slice(end + 1, tail).toLowerCase() : community
      end = tail
    }
  }
  if (isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)) || (community === '' && kind === null)) return null
  const first = { value: Number(text.slice(index, firstEnd)), length: firstEnd - index }
  const second = { value: Number(text.slice(secondAt, secondEnd)), length: secondEnd - secondAt }
  const read = order(first, second, kind, cue !== null)
  return read === null ? null : { ...read, end }
}

interface Part {
  value: number
  length: number
}

/** Decides which part is the year: 'nr. number/year' before 2015 for regulations, 'year/number' for the rest and since. */
function order(first: Part, second: Part, kind: EuKind | null, cued: boolean): { year: number; number: number } | null {
  const yearFirst = yearOf(first)
  const yearSecond = yearOf(second)
  const firstIsYear = yearFirst !== null && (!cued || yearSecond === null || yearSecond >= firstSharedYear) && (kind !== 'R' || yearSecond === null || yearFirst >= firstSharedYear)
  if (firstIsYear) return { year: yearFirst, number: second.value }
  return yearSecond === null ? null : { year: yearSecond, number: first.value }
}

function yearOf(part: Part): number | null {
  if (part.length === 4) return part.value >= 1951 && part.value <= 2099 ? part.value : null
  return part.length === 2 && part.value >= 51 ? 1900 + part.value : null
}

/** The CELEX number of an act of legislation. */
export function celexOf(kind: EuKind, year: number, number: number): string {
  return formatIdentifier({ scheme: 'celex', sector: '3', year: String(year), kind, number: String(number).padStart(4, '0'), rest: '', article: null })
}

/** A reader for a word for an EU act: 'Verordening (EU) 2022/2065', 'Richtlijnen 2014/24/EU en 2014/25/EU'. */
export function euActReader(kind: EuKind): Reader {
  return (scan, start, end) => readEuActs(scan, start, gap(scan.text, end), kind, 'act-word')
}

/** A reader for a number without its word: '(EU) 2021/1755', '2022/2065/EU'. The word may stand earlier in the sentence. */
export const readBareEuAct: Reader = (scan, start) => {
  const { text } = scan
  const read = readEuNumber(text, start, null)
  if (read === null) return -1
  const kind = kindBefore(text, start)
  if (kind !== null) return readEuActs(scan, start, start, kind, 'act-word-before')
  const id = known.get(`${read.year}/${read.number}`) ?? null
  const kinds: readonly EuKind[] = read.year >= firstSharedYear ? ['R', 'L', 'D', 'H'] : ['L', 'D', 'H']
  push(scan, {
    type: 'eu-act',
    id,
    candidates: id === null ? kinds.map((letter) => celexOf(letter, read.year, read.number)) : [],
    start,
    end: read.end,
    confidence: id === null ? 0.6 : 0.9,
    evidence: ['community', ...(id === null ? ['kind-not-named'] : ['known-act'])],
    fields: { kind: null, year: String(read.year), number: String(read.number) },
  })
  return read.end
}

/** As {@link readBareEuAct}, at the community of '(EU) 2021/1755'. */
export const readBracketedEuAct: Reader = (scan, start) => (scan.text.charCodeAt(start - 1) === 40 ? readBareEuAct(scan, start - 1, start) : -1)

function readEuActs(scan: Scan, start: number, at: number, kind: EuKind, evidence: string): number {
  let read = readEuNumber(scan.text, at, kind)
  if (read === null) return -1
  let from = start
  let count = 0
  for (;;) {
    push(scan, {
      type: 'eu-act',
      id: celexOf(kind, read.year, read.number),
      start: from,
      end: read.end,
      confidence: evidence === 'act-word' ? 0.97 : 0.85,
      evidence: [evidence, ...(count > 0 ? ['list'] : [])],
      fields: { kind, year: String(read.year), number: String(read.number) },
    })
    const separator = readSeparator(scan.text, read.end)
    if (separator === null || separator.kind === 'range' || separator.kind === 'slash' || scan.text.charCodeAt(read.end) === 59) return read.end
    const next = readEuNumber(scan.text, separator.end, kind)
    if (next === null) return read.end
    from = separator.end
    read = next
    count++
  }
}

/** How far before a number the word for its act may stand. */
const longestTitle = 80

/** Kind of act named in the words before `at`, in the same sentence: 'Verordening van de Raad (EEG) nr. 2913/92'. */
function kindBefore(text: string, at: number): EuKind | null {
  const before = text.slice(Math.max(0, at - longestTitle), at).toLowerCase()
  const sentence = before.slice(Math.max(before.lastIndexOf('.'), before.lastIndexOf(';'), before.lastIndexOf('?'), before.lastIndexOf('\n\n')) + 1)
  let nearest = 0
  let kind: EuKind | null = null
  for (const { words, kind: named } of euActWords) {
    const found = sentence.lastIndexOf(words)
    // Of words that end together the longer stands later in the list: 'besluit', 'kaderbesluit'.
    if (found !== -1 && found + words.length >= nearest) {
      nearest = found + words.length
      kind = named
    }
  }
  return kind
}

/** A reader for papers of the Commission: 'COM(2025) 140 final', 'JOIN(2025) 140', 'SWD(2025) 130'. */
export function commissionReader(series: 'COM' | 'JOIN' | 'SWD' | 'SEC' | 'C'): Reader {
  return (scan, start, end) => {
    const { text } = scan
    let index = series === 'C' ? end : gap(text, end)
    const opening = text.charCodeAt(index)
    // ( / and the colon of an address: 'COM:2025:140:FIN'.
    if (opening !== 40 && opening !== 47 && opening !== 58) return -1
    index = gap(text, index + 1)
    const yearEnd = digits(text, index)
    const year = Number(text.slice(index, Math.min(yearEnd, index + 5)))
    if (yearEnd - index !== 4 || year < 1951 || year > 2099) return -1
    const close = gap(text, yearEnd)
    if (text.charCodeAt(close) !== (opening === 40 ? 41 : opening)) return -1
    let at = gap(text, close + 1)
    // '0206' is 206.
    while (text.charCodeAt(at) === 48) at++
    const list = isDigit(text.charCodeAt(at)) ? readNumberList(text, start, at, false) : null
    if (list === null) return -1
    let last = list.end
    // 'COM(2021) 206/2' is the second version, not a second paper.
    const version = list.items.findIndex((item) => text.charCodeAt(item.start - 1) === 47)
    for (const item of version === -1 ? list.items : list.items.slice(0, version)) {
      const final = anyPhrase(text, gap(text, item.end), ['definitief', 'final', 'def.', 'fin.'])
      if (final > last) last = final
      const ends = item === list.items.at(-1) && final !== -1 ? final : item === list.items[version - 1] ? list.end : item.end
      push(scan, {
        type: series === 'COM' ? 'com' : series === 'JOIN' ? 'join' : series === 'SWD' ? 'swd' : series === 'SEC' ? 'sec' : 'commission-decision',
        id: commissionId(series, String(year), item.number),
        start: item.start,
        end: ends,
        confidence: 0.98,
        evidence: ['series', 'year'],
        fields: { series, year: String(year), number: item.number },
      })
    }
    return last
  }
}

function commissionId(series: 'COM' | 'JOIN' | 'SWD' | 'SEC' | 'C', year: string, number: string): string {
  if (series === 'JOIN' || series === 'SWD') {
    return formatIdentifier({ scheme: 'celex', sector: '5', year, kind: series === 'JOIN' ? 'JC' : 'SC', number: number.padStart(4, '0'), rest: '', article: null })
  }
  return formatIdentifier({ scheme: 'commission', series, year, number })
}

/** A reader for the Official Journal: 'PbEU 2010, L 180', 'PB L 119 van 4.5.2016', 'PbEU L, 2024/1689'. */
export const readJournal: Reader = (scan, start, end) => {
  const { text } = scan
  let index = gap(text, end)
  let year: string | null = null
  if (digits(text, index) === index + 4) {
    year = text.slice(index, index + 4)
    index = gap(text, index + 4)
    if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
  }
  const series = text.charAt(index)
  if ((series !== 'L' && series !== 'C') || isLetter(text.charCodeAt(index + 1))) return -1
  index = gap(text, index + 1)
  if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
  const numberEnd = digits(text, index)
  // 'L, 12.7.2024' has a date there.
  if (numberEnd === index || numberEnd - index > 4 || (text.charCodeAt(numberEnd) === 46 && isDigit(text.charCodeAt(numberEnd + 1)))) return -1
  const number = text.slice(index, numberEnd)
  const second = text.charCodeAt(numberEnd) === 47 ? digits(text, numberEnd + 1) : numberEnd
  let last = second
  let id: string | null = null
  if (second > numberEnd + 1 && number.length === 4 && year === null) {
    // Since October 2023 each act is a number of its own: 'L, 2024/1689'.
    year = number
    id = formatIdentifier({ scheme: 'oj-act', series, year, number: text.slice(numberEnd + 1, second) })
  } else {
    if (year === null) {
      const date = /^(?: van|,) ?\d{1,2}[. ]{1,2}[a-z\d]{1,9}[. ]{1,2}(\d{4})/u.exec(text.slice(second, second + 30))
      if (date !== null) {
        year = date[1] ?? null
        last = second + date[0].length
      }
    }
    if (year !== null) id = formatIdentifier({ scheme: 'oj', series, year, number })
  }
  push(scan, {
    type: 'pbeu',
    id,
    start,
    end: last,
    confidence: id === null ? 0.7 : 0.95,
    evidence: ['cue-word', ...(year === null ? ['year-not-named'] : ['year'])],
    fields: { series, year, number, page: second > numberEnd && number.length < 4 ? text.slice(numberEnd + 1, second) : null },
  })
  return last
}

/** A reader for documents of the Council: 'ST 12345/25', 'Raadsdocument 12345/1/25'. */
export const readCouncilDocument: Reader = (scan, start, end) => {
  const { text } = scan
  const at = gap(text, end)
  const numberEnd = digits(text, at)
  if (numberEnd - at < 4 || numberEnd - at > 5 || text.charCodeAt(numberEnd) !== 47) return -1
  let yearAt = numberEnd + 1
  let yearEnd = digits(text, yearAt)
  if (yearEnd === yearAt + 1 && text.charCodeAt(yearEnd) === 47) {
    yearAt = yearEnd + 1
    yearEnd = digits(text, yearAt)
  }
  if ((yearEnd - yearAt !== 2 && yearEnd - yearAt !== 4) || !atBoundary(text, yearEnd)) return -1
  const short = Number(text.slice(yearAt, yearEnd))
  const year = String(yearEnd - yearAt === 4 ? short : short < 50 ? 2000 + short : 1900 + short)
  const number = text.slice(at, numberEnd)
  push(scan, { type: 'council', id: formatIdentifier({ scheme: 'council', number, year }), start, end: yearEnd, confidence: 0.9, evidence: ['cue-word'], fields: { number, year } })
  return yearEnd
}

/** A reader for the number of a case before the EU courts: 'C-733/19'. */
export const readEuCase: Reader = (scan, start, end) => {
  const { text } = scan
  const numberEnd = digits(text, end)
  const yearEnd = digits(text, numberEnd + 1)
  if (numberEnd === end || numberEnd - end > 4 || text.charCodeAt(numberEnd) !== 47 || yearEnd !== numberEnd + 3 || !atBoundary(text, yearEnd)) return -1
  const court = text.charAt(start) as 'C' | 'T' | 'F'
  const number = text.slice(end, numberEnd)
  const year = text.slice(numberEnd + 1, yearEnd)
  push(scan, { type: 'eu-case', id: formatIdentifier({ scheme: 'eu-case', court, number, year }), start, end: yearEnd, confidence: 0.95, evidence: ['case-number'], fields: { court, number, year } })
  return yearEnd
}

/** A reader for dossiers of the Eerste Kamer on EU proposals: 'E250012'. */
export const readEuDossier: Reader = (scan, start) => {
  const { text } = scan
  const end = digits(text, start + 1)
  if (end - start !== 7 || !atBoundary(text, end)) return -1
  const year = Number(text.slice(start + 1, start + 3))
  if (year > 49) return -1
  push(scan, { type: 'eu-dossier', id: text.slice(start, end), start, end, confidence: 0.75, evidence: ['e-number'], fields: { number: text.slice(start + 1, end) } })
  return end
}

/** A reader for addresses of EU acts by ELI: 'eli/reg/2022/2065/oj'. */
export function eliReader(kind: EuKind): Reader {
  return (scan, start, end) => {
    const { text } = scan
    const yearEnd = digits(text, end)
    const last = digits(text, yearEnd + 1)
    if (yearEnd - end !== 4 || text.charCodeAt(yearEnd) !== 47 || last === yearEnd + 1 || last - yearEnd > 5) return -1
    const year = Number(text.slice(end, yearEnd))
    const number = Number(text.slice(yearEnd + 1, last))
    push(scan, { type: 'eu-act', id: celexOf(kind, year, number), start, end: last, confidence: 0.97, evidence: ['written-id'], fields: { kind, year: String(year), number: String(number) } })
    return last
  }
}

/** A reader for CELEX numbers whose colon is percent-encoded, as addresses have it: 'CELEX%3A32022R2065'. */
export const readEncodedCelex: Reader = (scan, _start, end) => readCelex(scan, end, digits(scan.text, end))

/** A reader for CELEX numbers: '32016R0679', '02016R0679-20160504'. `at` is a digit. */
export const readCelex: Reader = (scan, start) => {
  const { text } = scan
  if (!isUpper(text.charCodeAt(start + 5))) return -1
  let end = start + 6
  if (isUpper(text.charCodeAt(end))) end++
  const numberEnd = digits(text, end)
  if (numberEnd - end !== 4) return -1
  const kind = text.slice(start + 5, end)
  const number = text.slice(end, numberEnd)
  const year = Number(text.slice(start + 1, start + 5))
  if (year < 1951 || year > 2099) return -1
  let last = numberEnd
  // Corrigendum 'R(02)', consolidated version '-20160504', national measure 'FIN_240353'.
  const tail = /^(?:R\(\d\d\)|FIN_\d{1,7}|-\d{8}|\(\d\d\))/u.exec(text.slice(last, last + 12))
  if (tail !== null) last += tail[0].length
  if (!atBoundary(text, last)) return -1
  const sector = text.charAt(start)
  const id = formatIdentifier({ scheme: 'celex', sector, year: String(year), kind, number, rest: tail?.[0] ?? '', article: null })
  push(scan, { type: sector === '6' ? 'eu-case' : 'eu-act', id, start, end: last, confidence: 0.98, evidence: ['written-id'], fields: { kind, year: String(year), number } })
  return last
}
