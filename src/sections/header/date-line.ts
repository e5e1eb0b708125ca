import type { DateEvent } from '../../kast.js'
import { dateLinks, datePlaces, dateVerbs } from '../../lexicon/header.js'
import { findDates } from '../../text/dates.js'
import { leadAt, plain } from './line.js'

/** The line that dates the paper. */
export interface DateLineReading {
  /** ISO date; null where the line names none. */
  date: string | null
  /** What happened on it; null where only a place stands before it. */
  event: DateEvent | null
}

/** A longer line is no date line. */
const longest = 90

/**
 * Reads `Vastgesteld 15 april 2026`, `Vastgesteld op 22 mei 2025`, `Ontvangen
 * 3 mei 2001`, `Den Haag, 7 juli 2023`; a missing space before the day and the
 * mark of a footnote behind the year do no harm.
 */
export function readDateLine(line: string): DateLineReading | null {
  const text = plain(line)
  if (text.length > longest) return null
  const lower = text.toLowerCase().replace(/[’‘]/gu, "'")
  const verb = dateVerbs.find(({ words }) => lower.startsWith(words) && !/\p{L}/u.test(lower.charAt(words.length)))
  const lead = verb?.words ?? leadAt(lower, 0, datePlaces)
  if (lead === null) return null
  const rest = text.slice(lead.length)
  const found = findDates(rest)[0]
  const event = verb?.event ?? null
  if (found === undefined) return verb && /^[\s:]*$/u.test(rest) ? { date: null, event } : null
  const between = plain(rest.slice(0, found.start).replace(/[,:]/gu, ' ')).toLowerCase()
  if (between !== '' && !dateLinks.includes(between)) return null
  return /^[\s.*\d]{0,4}$/u.test(rest.slice(found.end)) ? { date: found.iso, event } : null
}
