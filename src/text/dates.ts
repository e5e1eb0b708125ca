import { comingYearWords, months, pastYearWords } from '../lexicon/months.js'

/** A date in a text. */
export interface FoundDate {
  /** ISO 8601, `2025-07-11`. */
  iso: string
  /** Offset of the day, in UTF-16 units. */
  start: number
  /** Offset after the year, or after the words that stand for it. */
  end: number
}

/** What dates without a year are reckoned from. */
export interface DateOptions {
  /**
   * ISO date of the text itself. With it, "11 juli jl." is the last such day up to that date, and "11 juli a.s." the
   * first from that date on; without it, neither is a date.
   */
  before?: string | undefined
}

/** The years that a date of these papers can be in; the first paper is of 1814. */
const EARLIEST_YEAR = 1800
const LATEST_YEAR = 2199

/** Two digits are a year of the century in which they lie nearest to the turn of 2000. */
const TURN = 50

/** "j.l." is looked for with and without its stops. */
function withStops(word: string): string {
  return word.length === 2 ? `${word.charAt(0)}\\.?${word.charAt(1)}(?![a-z])\\.?` : `${word}(?![a-z])`
}

const monthNames = [...months.keys()].join('|')
const past = pastYearWords.map(withStops).join('|')
const coming = comingYearWords.map(withStops).join('|')

/** A day and a month in words, with a year, its last two digits, or words that stand for it. A footnote mark may be glued on. */
const inWords = new RegExp(
  `(?<![\\d]|\\d[.,])(\\d{1,2})\\s{0,32}(${monthNames})(?![a-z])\\.?(?:\\s{0,32}(?:(\\d{4})(?!\\d{3})|['’‘](\\d{2})(?!\\d))|\\s{1,32}(?:(${past})|(${coming})))`,
  'gi',
)

/** Day, month and year in digits: `12-03-2024`, `12/3/2024`, `12.03.2024`, `2024-03-12`. */
const inDigits =
  /(?<![\d.,/–-])(?:(\d{1,2})([-/])(\d{1,2})\2(\d{4})|(\d{2})\.(\d{2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2}))(?![\d/–-]|[.,]\d)/g

function isoDate(year: number, month: number, day: number): string | null {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) return null
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

function fullYear(twoDigits: number): number {
  return twoDigits < TURN ? 2000 + twoDigits : 1900 + twoDigits
}

/** The day and month nearest to a date: the last up to it, or the first from it on. A leap day may lie years away. */
function nearest(reference: string, month: number, day: number, direction: 'past' | 'coming'): string | null {
  const step = direction === 'past' ? -1 : 1
  const first = Number(reference.slice(0, 4))
  for (let years = 0; years <= 8; years++) {
    const iso = isoDate(first + step * years, month, day)
    if (iso !== null && (direction === 'past' ? iso <= reference : iso >= reference)) return iso
  }
  return null
}

function isIsoDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text
}

function dateInWords(match: RegExpExecArray, before: string | undefined): string | null {
  const [, dayDigits, monthName, year, shortYear, pastWord] = match
  const day = Number(dayDigits)
  const month = months.get((monthName ?? '').toLowerCase()) ?? 0
  if (year !== undefined) return isoDate(Number(year), month, day)
  if (shortYear !== undefined) return isoDate(fullYear(Number(shortYear)), month, day)
  if (before === undefined) return null
  return nearest(before, month, day, pastWord === undefined ? 'coming' : 'past')
}

function dateInDigits(match: RegExpExecArray): string | null {
  const [, day, , month, year, pointedDay, pointedMonth, pointedYear, isoYear, isoMonth, isoDay] = match
  return isoDate(Number(year ?? pointedYear ?? isoYear), Number(month ?? pointedMonth ?? isoMonth), Number(day ?? pointedDay ?? isoDay))
}

/**
 * The dates in a text, in order: "11 juli 2025", "1 jan. 2020", "d.d.16 juni 1999", "3 mei '95", "12-03-2024",
 * "2024-03-12", and with `before` "11 juli jl." and "11 juli a.s.". Days that no calendar has are left out. Up to two
 * digits glued to a year are a footnote mark and not part of the date. A `before` that is no date throws.
 */
export function findDates(text: string, options: DateOptions = {}): FoundDate[] {
  const { before } = options
  if (before !== undefined && !isIsoDate(before)) throw new RangeError(`“${before}” is no ISO date`)
  const found: FoundDate[] = []
  if (!/\d/.test(text)) return found
  const add = (match: RegExpExecArray, iso: string | null): void => {
    if (iso !== null) found.push({ iso, start: match.index, end: match.index + match[0].length })
  }
  for (const match of text.matchAll(inWords)) add(match, dateInWords(match, before))
  for (const match of text.matchAll(inDigits)) add(match, dateInDigits(match))
  return found.sort((a, b) => a.start - b.start)
}

/** What may stand before a date that is a text of its own. */
const weekdayOrNone = /^[^\p{L}\p{N}]*(?:(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|d\.?d)[^\p{L}\p{N}]*)?$/iu

/**
 * The date that a text is, in ISO 8601; null when it is none, or holds other words. Blanks, a weekday, "d.d." and
 * marks around the date are passed over.
 */
export function parseDate(text: string, options: DateOptions = {}): string | null {
  const [date, another] = findDates(text, options)
  if (date === undefined || another !== undefined) return null
  const before = text.slice(0, date.start)
  const after = text.slice(date.end)
  const known = weekdayOrNone.test(before) && /^[^\p{L}\p{N}]*$/u.test(after)
  return known ? date.iso : null
}

/** The third Tuesday of September, on which the session year begins (article 65 of the Constitution). */
function sessionStart(year: number): string {
  const weekday = new Date(Date.UTC(year, 8, 1)).getUTCDay()
  const firstTuesday = 1 + ((2 - weekday + 7) % 7)
  return `${String(year)}-09-${String(firstTuesday + 14)}`
}

/** The session year of an ISO date, `2025-2026`; null for a text that is no ISO date. */
export function vergaderjaar(date: string): string | null {
  if (!isIsoDate(date)) return null
  const year = Number(date.slice(0, 4))
  const first = date < sessionStart(year) ? year - 1 : year
  return `${String(first)}-${String(first + 1)}`
}

/** A session year as it is printed; the first year, and the second. */
const printedSession = /^(?:(?:vergaderjaar|zitting|zittingsjaar)\s{1,8})?['’‘]?(\d{4}|\d{2})\s{0,8}[-–—‑/][-–—‑/\s]{0,8}['’‘]?(\d{4}|\d{2})$/i

/**
 * A session year in its full form, `2024-2025`, from the forms that are printed: "2024–2025", "2024/25", "'95/'96",
 * "1985/- 86", "20242025". Null when the two years do not follow each other.
 */
export function normaliseSessionYear(text: string): string | null {
  const trimmed = text.trim()
  const parts = printedSession.exec(trimmed) ?? /^(\d{4})(\d{4})$/.exec(trimmed)
  if (parts === null) return null
  const [, first = '', second = ''] = parts
  const from = first.length === 2 ? fullYear(Number(first)) : Number(first)
  if (from < EARLIEST_YEAR || from > LATEST_YEAR) return null
  const expected = String(from + 1)
  return expected.endsWith(second) ? `${String(from)}-${expected}` : null
}
