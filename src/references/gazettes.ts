import { formatIdentifier, type Gazette } from './identifier.js'
import { readNumberCue, readNumberList } from './numbers.js'
import { push } from './reference.js'
import { atBoundary, digits, gap, isDigit } from './scan.js'
import type { Reader, ReferenceType } from './types.js'

const typeOf: Readonly<Record<Gazette, ReferenceType>> = {
  stb: 'stb', stcrt: 'stcrt', trb: 'trb', gmb: 'gemeenteblad', prb: 'provinciaal-blad', wsb: 'waterschapsblad', bgr: 'blad-gemeenschappelijke-regeling',
}

/** From this year the Staatscourant numbers each publication; before, the number alone names an issue of many. */
const firstNumberedYear = 2009

/** A reader for 'Stb. 2011, 35', 'Stcrt. 2015, nr. 10247', 'Trb. 2008, 175' and the local gazettes. */
export function gazetteReader(gazette: Gazette): Reader {
  return (scan, start, end) => {
    const { text, options } = scan
    let index = gap(text, end)
    if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
    const year = readYear(text, index)
    if (year !== null) {
      index = gap(text, index + 4)
      const separator = text.charCodeAt(index)
      // , / ;
      if (separator === 44 || separator === 47) index = gap(text, index + 1)
      else if (readNumberCue(text, index) === null) return -1
    }
    const cue = readNumberCue(text, index)
    const at = cue?.end ?? index
    if (!isDigit(text.charCodeAt(at)) || (year === null && cue === null && gazette !== 'stb' && gazette !== 'trb')) return -1
    const list = readGazetteNumbers(text, start, at, cue?.plural ?? false)
    if (list === null) return -1
    // 'Stb. 35': the year of the paper is the nearest guess, and no more.
    const guess = year === null && options.date !== null && options.date !== undefined ? options.date.slice(0, 4) : null
    for (const item of list.items) {
      const paged = gazette === 'stcrt' && year !== null && Number(year) < firstNumberedYear
      const id = year === null || paged ? null : formatIdentifier({ scheme: 'gazette', gazette, year, number: item.number, part: null })
      push(scan, {
        type: typeOf[gazette],
        id,
        candidates: guess === null ? [] : [formatIdentifier({ scheme: 'gazette', gazette, year: guess, number: item.number, part: null })],
        start: item.start,
        end: item.end,
        confidence: year === null ? 0.5 : 0.98,
        evidence: ['cue-word', ...(year === null ? ['year-not-named'] : ['year']), ...(item.start === start ? [] : ['list'])],
        fields: { year, number: item.number, page: item.page },
      })
    }
    return list.end
  }
}

function readYear(text: string, at: number): string | null {
  if (digits(text, at) !== at + 4 || !atBoundary(text, at + 4)) return null
  const year = Number(text.slice(at, at + 4))
  return year >= 1813 && year <= 2099 ? text.slice(at, at + 4) : null
}

/** Numbers of up to six digits: those of the local gazettes are longer than those of papers. */
function readGazetteNumbers(text: string, start: number, at: number, plural: boolean): { items: { number: string; start: number; end: number; page: string | null }[]; end: number } | null {
  const end = digits(text, at)
  if (end - at === 6 && atBoundary(text, end)) return { items: [{ number: text.slice(at, end), start, end, page: null }], end }
  const list = readNumberList(text, start, at, plural)
  return list === null || !list.items.every((item) => /^\d+$/u.test(item.number)) ? null : list
}
