import { formatIdentifier, type Gazette } from './identifier.js'
import { readNumberCue, readNumberList } from './numbers.js'
import { push } from './reference.js'
import { anyPhrase, atBoundary, digits, gap, isDigit, wholePhrase } from './scan.js'
import type { Reader, ReferenceType, Scan } from './types.js'

const typeOf: Readonly<Record<Gazette, ReferenceType>> = {
  stb: 'stb', stcrt: 'stcrt', trb: 'trb', gmb: 'gemeenteblad', prb: 'provinciaal-blad', wsb: 'waterschapsblad', bgr: 'blad-gemeenschappelijke-regeling',
}

/** From this year the Staatscourant numbers each publication; before, the number alone names an issue of many. */
const firstNumberedYear = 2009

/** A reader for 'Stb. 2011, 35', 'Stcrt. 2015, nr. 10247', 'Trb. 2008, 175' and the local gazettes. */
export function gazetteReader(gazette: Gazette): Reader {
  return (scan, start, end) => {
    const { text } = scan
    let index = gap(text, end)
    if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
    index = skipGazetteWords(text, index)
    const dated = readDateOfIssue(text, index)
    const year = dated?.year ?? readYear(text, index)
    if (year !== null) {
      index = gap(text, dated?.end ?? index + 4)
      const separator = text.charCodeAt(index)
      // , / ; and after an abbreviation a blank will do: 'Stb. 2011 35'.
      if (separator === 44 || separator === 47) index = gap(text, index + 1)
      else if (readNumberCue(text, index) === null && (dated !== null || text.charCodeAt(end - 1) !== 46)) return -1
    }
    const cue = readNumberCue(text, index)
    const at = cue?.end ?? index
    if (!isDigit(text.charCodeAt(at)) || (year === null && cue === null && gazette !== 'stb' && gazette !== 'trb')) return -1
    const list = readGazetteNumbers(text, start, at, cue?.plural ?? false)
    return list === null ? -1 : pushIssues(scan, gazette, start, year, list)
  }
}

/** A list of numbers, and the offset after it. */
interface Issues {
  items: { number: string; start: number; end: number; page: string | null }[]
  end: number
}

function pushIssues(scan: Scan, gazette: Gazette, start: number, named: string | null, list: Issues): number {
  const { text, options } = scan
  const only = list.items.length === 1 && named === null ? readYearAfter(text, list.end) : null
  let year = only?.year ?? named
  let yearStart = -1
  // 'Stb. 35': the year of the paper is the nearest guess, and no more.
  const guess = year === null && options.date !== null && options.date !== undefined ? options.date.slice(0, 4) : null
  list.items.forEach((item, position) => {
    // 'Trb. 1951, 154 en 1967, 76': a year before a number behind a comma is the year of that number.
    const next = list.items[position + 1]
    if (year !== null && position > 0 && next !== undefined && readYear(text, item.start) === item.number && /^,\s*$/u.test(text.slice(item.end, next.start))) {
      year = item.number
      yearStart = item.start
      return
    }
    const paged = gazette === 'stcrt' && year !== null && Number(year) < firstNumberedYear
    push(scan, {
      type: typeOf[gazette],
      id: year === null || paged ? null : formatIdentifier({ scheme: 'gazette', gazette, year, number: item.number, part: null }),
      candidates: guess === null ? [] : [formatIdentifier({ scheme: 'gazette', gazette, year: guess, number: item.number, part: null })],
      start: yearStart === -1 ? item.start : yearStart,
      end: only?.end ?? item.end,
      confidence: year === null ? 0.5 : 0.98,
      evidence: ['cue-word', ...(year === null ? ['year-not-named'] : ['year']), ...(item.start === start ? [] : ['list'])],
      fields: { year, number: item.number, page: item.page },
    })
    yearStart = -1
  })
  return only?.end ?? list.end
}

/** Words between the name of a gazette and its year. */
const gazetteLinks: readonly string[] = ['van het koninkrijk der nederlanden', 'van het koninkrijk', 'jaargang']

function skipGazetteWords(text: string, at: number): number {
  let index = at
  for (let end = anyPhrase(text, index, gazetteLinks); end !== -1; end = anyPhrase(text, index, gazetteLinks)) {
    index = gap(text, end)
    if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
  }
  return index
}

/** 'van 3 maart 2021' at `at`: the year, and the offset after it. */
function readDateOfIssue(text: string, at: number): { year: string; end: number } | null {
  const date = /^van \d{1,2} [a-z]{3,9} (\d{4})(?!\d)/u.exec(text.slice(at, at + 32))
  return date === null ? null : { year: date[1] ?? '', end: at + date[0].length }
}

/** ' van 2022' after a number without a year. */
function readYearAfter(text: string, at: number): { year: string; end: number } | null {
  const link = wholePhrase(text, gap(text, at), 'van')
  const index = link === -1 ? -1 : gap(text, link)
  const year = index === -1 ? null : readYear(text, index)
  return year === null ? null : { year, end: index + 4 }
}

function readYear(text: string, at: number): string | null {
  if (digits(text, at) !== at + 4 || !atBoundary(text, at + 4)) return null
  const year = Number(text.slice(at, at + 4))
  return year >= 1813 && year <= 2099 ? text.slice(at, at + 4) : null
}

/** Numbers of up to six digits, also with a blank or a point before the last three: those of gazettes are longer than those of papers. */
function readGazetteNumbers(text: string, start: number, at: number, plural: boolean): Issues | null {
  const end = digits(text, at)
  const thousands = text.charCodeAt(end) === 46 ? end + 1 : gap(text, end)
  if (end - at <= 3 && thousands === end + 1 && digits(text, thousands) === thousands + 3 && atBoundary(text, thousands + 3)) {
    return { items: [{ number: text.slice(at, end) + text.slice(thousands, thousands + 3), start, end: thousands + 3, page: null }], end: thousands + 3 }
  }
  if (end - at === 6 && atBoundary(text, end)) return { items: [{ number: text.slice(at, end), start, end, page: null }], end }
  const list = readNumberList(text, start, at, plural)
  return list === null || !list.items.every((item) => /^\d+$/u.test(item.number)) ? null : list
}
