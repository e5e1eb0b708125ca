import { formatIdentifier, type House } from './identifier.js'
import { type Lead, readLead } from './lead.js'
import { type NumberItem, readNumberCue, readNumberList, readPages } from './numbers.js'
import { push } from './reference.js'
import { anyPhrase, atBoundary, digits, gap, isDigit, isHyphen, isLetter } from './scan.js'
import { readSessionWord, readSessionYear } from './session-year.js'
import type { Reader, Scan } from './types.js'

const itemWords: readonly string[] = ['items', 'item']
const houseOf: Readonly<Record<'I' | 'II', House>> = { I: 'ek', II: 'tk' }
/** First session in which every meeting is numbered by items rather than pages. */
const firstItemSession = '2010-2011'

interface Meeting {
  house: House | null
  sessionYear: string | null
  meeting: string | null
  start: number
}

/** A reader for 'Handelingen II 2010/11, nr. 108, item 5, p. 25-36'. */
export const readHandelingen: Reader = (scan, start, end) => {
  const { text } = scan
  const joint = anyPhrase(text, gap(text, end), ['van de verenigde vergadering', 'verenigde vergadering', 'vv'])
  const lead = readLead(text, joint === -1 ? end : joint)
  const house = joint !== -1 ? 'vv' : lead.chamber === null ? null : houseOf[lead.chamber]
  const sessionYear = lead.sessionYear
  const appendix = anyPhrase(text, lead.end, ['aanhangsels', 'aanhangsel', 'aanh.'])
  if (appendix !== -1) return readAppendix(scan, start, appendix, lead)
  let index = lead.end
  let meeting: string | null = null
  const cue = readNumberCue(text, index)
  const numberAt = cue?.end ?? (sessionYear !== null && isDigit(text.charCodeAt(index)) ? index : -1)
  let last = index
  if (numberAt !== -1) {
    const numberEnd = digits(text, numberAt)
    if (numberEnd === numberAt || numberEnd - numberAt > 3 || isLetter(text.charCodeAt(numberEnd))) return -1
    meeting = text.slice(numberAt, numberEnd)
    last = numberEnd
    index = gap(text, numberEnd)
    if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
  }
  const named: Meeting = { house, sessionYear, meeting, start }
  const coded = meeting === null ? null : readCodedItem(text, last)
  if (coded !== null && sessionYear !== null && sessionYear >= firstItemSession) {
    pushItem(scan, named, { number: coded.item, part: null, twin: null, start, end: coded.end, page: coded.page, implied: false })
    return coded.end
  }
  const item = anyPhrase(text, index, itemWords)
  if (item !== -1) {
    const list = readNumberList(text, start, gap(text, item), true)
    if (list !== null) {
      for (const read of list.items) pushItem(scan, named, read)
      return list.end
    }
  }
  const pages = readPages(text, last)
  if (pages === null && (meeting === null || (sessionYear === null && house === null))) return -1
  const end2 = pages?.end ?? last
  pushPages(scan, named, pages?.pages ?? null, end2)
  return end2
}

/** '-7-3' behind the number of a meeting: item and page, as the printed proceedings number their pages. */
function readCodedItem(text: string, at: number): { item: string; page: string; end: number } | null {
  const itemEnd = digits(text, at + 1)
  const end = digits(text, itemEnd + 1)
  if (!isHyphen(text.charCodeAt(at)) || !isHyphen(text.charCodeAt(itemEnd))) return null
  if (itemEnd === at + 1 || itemEnd - at > 4 || end === itemEnd + 1 || end - itemEnd > 4 || !atBoundary(text, end)) return null
  return { item: text.slice(at + 1, itemEnd), page: text.slice(itemEnd + 1, end), end }
}

function pushItem(scan: Scan, named: Meeting, read: NumberItem): void {
  const { house, sessionYear, meeting } = named
  const id = (name: House): string => formatIdentifier({ scheme: 'handelingen', house: name, sessionYear: sessionYear ?? '', meeting: meeting ?? '', item: read.number, pages: null })
  const complete = sessionYear !== null && sessionYear >= firstItemSession && meeting !== null
  push(scan, {
    type: 'handelingen',
    id: complete && house !== null ? id(house) : null,
    candidates: complete && house === null ? [id('tk'), id('ek')] : [],
    start: read.start,
    end: read.end,
    confidence: complete ? 0.97 : 0.8,
    evidence: ['cue-word', 'item', ...(house === null ? ['chamber-not-named'] : [])],
    fields: { chamber: chamberOf(house), sessionYear, meeting, item: read.number, page: read.page },
  })
}

/** Before 2011 both pages make the identifier; with one page, or none, there is none. */
function pushPages(scan: Scan, named: Meeting, pages: string | null, end: number): void {
  const { house, sessionYear, meeting } = named
  const range = pages === null ? null : /^(\d{1,5})\s*[-\u2010-\u2014]\s*(\d{1,5})$/u.exec(pages)
  const dated = sessionYear !== null && sessionYear <= firstItemSession && range !== null
  const id = (name: House): string => formatIdentifier({
    scheme: 'handelingen', house: name, sessionYear: sessionYear ?? '', item: null, pages: [range?.[1] ?? '', range?.[2] ?? ''],
    // The oldest identifiers carry the meeting too.
    meeting: sessionYear !== null && sessionYear <= '1995-1996' ? meeting : null,
  })
  push(scan, {
    type: 'handelingen',
    id: dated && house !== null ? id(house) : null,
    candidates: dated && house === null ? [id('tk'), id('ek')] : [],
    start: named.start,
    end,
    confidence: dated ? 0.95 : 0.8,
    evidence: ['cue-word', pages === null ? 'meeting' : 'pages', ...(house === null ? ['chamber-not-named'] : [])],
    fields: { chamber: chamberOf(house), sessionYear, meeting, item: null, page: pages },
  })
}

function chamberOf(house: House | null): string | null {
  return house === 'tk' ? 'II' : house === 'ek' ? 'I' : house === 'vv' ? 'VV' : null
}

/** A reader for 'Aanhangsel (van de) Handelingen (II) 2015/16, nr. 1580'. Without a chamber the Tweede Kamer is meant. */
export const readAanhangsel: Reader = (scan, start, end) => {
  const { text } = scan
  let index = gap(text, end)
  const link = anyPhrase(text, index, ['van de', 'van', 'der', 'bij de', 'tot de', 'bij'])
  if (link !== -1) index = gap(text, link)
  const records = anyPhrase(text, index, ['handelingen', 'hand.'])
  return readAppendix(scan, start, records === -1 ? index : records, records === -1 ? null : emptyLead)
}

const emptyLead: Omit<Lead, 'end'> = { chamber: null, sessionYear: null }

/**
 * Reads what follows 'Aanhangsel Handelingen'.
 *
 * @param known what was read before it ('Handelingen II 2015/16, Aanhangsel nr. 1580'); null where no word for the proceedings stands there
 */
function readAppendix(scan: Scan, start: number, at: number, known: Omit<Lead, 'end'> | null): number {
  const { text } = scan
  const own = readLead(text, at)
  const lead: Lead = { chamber: own.chamber ?? known?.chamber ?? null, sessionYear: own.sessionYear ?? known?.sessionYear ?? null, end: own.end }
  const cue = readNumberCue(text, lead.end)
  if (cue === null && (lead.sessionYear === null || !isDigit(text.charCodeAt(lead.end)))) return -1
  const list = readNumberList(text, start, cue?.end ?? lead.end, cue?.plural ?? false)
  if (list === null || (known === null && lead.sessionYear === null && readLaterYear(text, list.end) === null)) return -1
  const later = lead.sessionYear === null ? readLaterYear(text, list.end) : null
  const sessionYear = lead.sessionYear ?? later?.value ?? null
  const house = lead.chamber === null ? 'tk' : houseOf[lead.chamber]
  list.items.forEach((item, position) => {
    const last = position === list.items.length - 1
    push(scan, {
      type: 'aanhangsel',
      id: sessionYear === null ? null : formatIdentifier({ scheme: 'aanhangsel', house, sessionYear, number: item.number }),
      start: item.start,
      end: last && later !== null ? later.end : item.end,
      confidence: lead.chamber === null ? 0.95 : 0.98,
      evidence: ['cue-word', 'number-cue', ...(lead.chamber === null ? ['default-chamber'] : []), ...(position > 0 ? ['list'] : [])],
      fields: { chamber: house === 'ek' ? 'I' : 'II', sessionYear, number: item.number, page: item.page },
    })
  })
  return later?.end ?? list.end
}

/** ', vergaderjaar 2015–2016' after the number. */
function readLaterYear(text: string, at: number): { value: string; end: number } | null {
  let index = gap(text, at)
  if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
  const named = readSessionWord(text, index)
  return readSessionYear(text, named === -1 ? index : gap(text, named))
}

/** A reader for 'Aanhangselnummer 151601580': two years of two digits and five of the number. */
export const readAanhangselNumber: Reader = (scan, start, end) => {
  const { text } = scan
  let at = gap(text, end)
  if (text.charCodeAt(at) === 58) at = gap(text, at + 1)
  const last = digits(text, at)
  if (last - at !== 9) return -1
  const first = Number(text.slice(at, at + 2))
  if (Number(text.slice(at + 2, at + 4)) !== (first + 1) % 100) return -1
  const year = first < 50 ? 2000 + first : 1900 + first
  const sessionYear = `${year}-${year + 1}`
  const number = String(Number(text.slice(at + 4, last)))
  push(scan, {
    type: 'aanhangsel',
    id: formatIdentifier({ scheme: 'aanhangsel', house: 'tk', sessionYear, number }),
    start,
    end: last,
    confidence: 0.95,
    evidence: ['cue-word', 'number-of-nine-digits'],
    fields: { chamber: 'II', sessionYear, number, page: null },
  })
  return last
}
