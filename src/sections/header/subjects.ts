import type { Subject } from '../../kast.js'
import { letterNouns, listOpeners, paperNouns, subjectTriggers, topicLinks } from '../../lexicon/header.js'
import { findReferences, type Reference, type ReferenceOptions } from '../../references/index.js'
import { findDates, type FoundDate } from '../../text/dates.js'
import { alternatives, leadAt, plain } from './line.js'

const nounOf = new Map(paperNouns.flatMap(({ noun, plurals }) => [noun, ...plurals].map((word) => [word, noun] as const)))
const pluralNouns = new Set(paperNouns.flatMap(({ plurals }) => plurals))
const nounWords = alternatives([...nounOf.keys()].sort((a, b) => b.length - a.length))
const letterWords = alternatives([...nounOf].filter(([, noun]) => letterNouns.includes(noun)).map(([word]) => word))

const triggers = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${alternatives(subjectTriggers)}) `, 'giu')
/** `de volgende brieven:`; a list of titles follows. */
const listHead = /(?:volgende|onderstaande|hierna genoemde|brieven|stukken|documenten|agendapunten)(?: \p{L}+){0,3} ?:/iu
/** `over o.a.`, `onder andere`: not all are named. */
const hedge = /^(?:o\.a\.|onder andere|onder meer|met name) /iu
/** What parts one subject from the next. */
const separators = /^[\s,;]*(?:(?:en|alsmede|evenals)\s+)?(?:[•·–-]\s+)?(?:over |inzake |van |naar aanleiding van )?/iu
const letterStart = new RegExp(`(?:[,;:•\\n]|(?<![\\p{L}\\p{N}])(?:en|alsmede|evenals))\\s{1,4}(?:over |inzake |van )?(?:o\\.a\\. |onder andere )?(?:(?:de|het|een|zijn|haar|hun) )(?:\\p{L}+ )?(?:${letterWords})(?![\\p{L}\\p{N}-])`, 'giu')
const listItem = new RegExp(`[,;] (?=(?:${alternatives(listOpeners)}) )|[;\\n]`, 'gu')
const firstNoun = new RegExp(`^(?:(?:de|het|een|zijn|haar|hun|uw|beide) )?(?:(?:\\p{L}+) ){0,2}?(${nounWords})(?![\\p{L}\\p{N}-])`, 'iu')
/** Where the sentence goes on with what was done with the questions. */
const act = /(?:^|[ ,])(?:(?:een aantal|enkele|de navolgende|de volgende|nog enkele|verschillende|de) )?(?:vragen|opmerkingen)(?= )|(?:^| )aan (?=(?:de|het) (?:minister|staatssecretaris|regering|kabinet|bewindsperso))|(?:^| )ter beantwoording(?= )/iu

/** A stretch of the region that is about one paper, or about several letters under one noun. */
interface Stretch {
  text: string
  references: Reference[]
}

/**
 * The papers that the questions are about, read from the words behind `over`
 * or `kennisgenomen van`: one entry for each letter with a date, for each paper
 * with a number, and for each item of a list of papers. A paper that has
 * neither date nor number and stands in no list is named in passing.
 *
 * @param region the words behind the trigger, up to the end of the sentence; a list may have one item a line
 * @param isList whether the region is a list of papers, told as such
 */
export function readSubjects(region: string, isList: boolean, options: ReferenceOptions = {}): Subject[] {
  const references = findReferences(region, options).filter((reference) => reference.type === 'kamerstuk')
  const subjects: Subject[] = []
  for (const stretch of stretches(region, references, isList)) subjects.push(...subjectsOf(stretch, isList, subjects.at(-1)?.kind ?? null))
  return subjects
}

/** The part of a sentence that tells what the questions are about, and whether it is a list; null where nothing is told. */
export function subjectRegion(sentence: string, from: number): { text: string; isList: boolean } | null {
  const list = listHead.exec(sentence.slice(from))
  if (list) return { text: sentence.slice(from + list.index + list[0].length), isList: true }
  triggers.lastIndex = from
  const match = triggers.exec(sentence)
  return match ? { text: sentence.slice(match.index + match[0].length), isList: false } : null
}

/** Whether a preamble goes on with a list of papers after this text. */
export function opensList(text: string): boolean {
  return /:\s*$/u.test(text)
}

function stretches(region: string, references: readonly Reference[], isList: boolean): Stretch[] {
  const cuts = new Set<number>()
  for (const [i, reference] of references.entries()) {
    const close = region.slice(reference.end, references[i + 1]?.start ?? reference.end + 80).indexOf(')')
    const end = close < 0 ? reference.end : reference.end + close + 1
    const rest = region.slice(end, end + 80)
    // Two numbers within one pair of brackets are parted by the reference's own grammar.
    if (close >= 0 && /^[\s.]*(?:[,;•\n]|en |alsmede |evenals |over )/iu.test(rest)) cuts.add(end)
  }
  for (const match of region.matchAll(letterStart)) cuts.add(match.index)
  if (isList) for (const match of region.matchAll(listItem)) if (depth(region, match.index) === 0) cuts.add(match.index)
  const points = [0, ...[...cuts].sort((a, b) => a - b), region.length]
  return points.slice(0, -1).map((start, i) => {
    const end = points[i + 1] ?? region.length
    return { text: region.slice(start, end), references: references.filter((reference) => reference.start >= start && reference.start < end).map((reference) => ({ ...reference, start: reference.start - start, end: reference.end - start })) }
  })
}

/** How many brackets are open at `at`. */
function depth(text: string, at: number): number {
  return Math.max(0, text.lastIndexOf('(', at) > text.lastIndexOf(')', at) ? 1 : 0)
}

function subjectsOf(stretch: Stretch, isList: boolean, before: string | null): Subject[] {
  const lead = separators.exec(stretch.text)?.[0].length ?? 0
  const hedged = hedge.exec(stretch.text.slice(lead))?.[0].length ?? 0
  const from = lead + hedged
  const noun = nounIn(stretch.text, from)
  const isLetter = noun !== null && letterNouns.includes(noun.noun)
  const dates = datesAt(stretch.text, noun?.end ?? from, isLetter)
  // `de brief van 3 mei … en van 5 mei …`: the noun is said once.
  const again = noun === null && dates.end > from
  const references = paperReferences(stretch.references, noun?.plural ?? false, dates.isos.length)
  const title = titleOf(stretch, isLetter || again ? dates.end : from)
  const count = Math.max(1, dates.isos.length, references.length)
  if (dates.isos.length === 0 && references.length === 0 && !(isList && title !== null)) return []
  return Array.from({ length: count }, (_, i) => ({
    kind: noun?.noun ?? (again ? before : null),
    date: dates.isos[i] ?? (dates.isos.length === 1 ? (dates.isos[0] ?? null) : null),
    title,
    reference: references[i] ?? (references.length === 1 && dates.isos.length > 1 ? (references[0] ?? null) : null)
  }))
}

/** The noun that the stretch begins with. */
function nounIn(text: string, from: number): { noun: string; plural: boolean; end: number } | null {
  const rest = text.slice(from)
  const match = firstNoun.exec(rest)
  const word = match?.[1]?.toLowerCase()
  if (!match || word === undefined) return null
  return { noun: nounOf.get(word) ?? word, plural: pluralNouns.has(word), end: from + match.index + match[0].length }
}

/** The dates of the letter: those at once behind the noun, or behind its writer, or after `d.d.`. */
function datesAt(text: string, at: number, isLetter: boolean): { isos: string[]; end: number } {
  const found = findDates(text).filter((date) => date.start >= at)
  const [first] = found
  if (first === undefined || !leadsToDate(text.slice(at, first.start), isLetter)) return { isos: trailingDate(text), end: at }
  const isos = [...earlierDays(text.slice(at, first.start), first), first.iso]
  let end = first.end
  for (const next of found.slice(1)) {
    const between = text.slice(end, next.start)
    if (!/^(?:,? en |, |,? resp\. )(?:van |d\.d\. )?(?:\d{1,2} en )?$/iu.test(between)) break
    isos.push(...earlierDays(between, next), next.iso)
    end = next.end
  }
  return { isos, end }
}

/** `van 3 en 5 mei 2020`: the days before the one that has the month and the year. */
function earlierDays(before: string, date: FoundDate): string[] {
  const days = /((?:\d{1,2}, ){0,4}\d{1,2}) en $/u.exec(before)?.[1]
  return days === undefined ? [] : days.split(', ').map((day) => `${date.iso.slice(0, 8)}${day.padStart(2, '0')}`)
}

function leadsToDate(words: string, isLetter: boolean): boolean {
  const text = plain(words).toLowerCase()
  if (/^(?:van|d\.? ?d\.?|gedateerd|gedateerd op|van d\.d\.)?(?: ?(?:\d{1,2}, ){0,4}\d{1,2} en)?$/u.test(text)) return true
  // Only a letter has a writer: `het verslag van de Raad van 5 mei` bears the date of the Raad.
  return isLetter && text.length < 200 && /^(?:van|aan) (?:de|het|een) .{3,150}(?: van|,? ?d\.? ?d\.?)$/u.test(text) && !/(?:^| )(?:over|inzake|betreffende|waarin|waarmee|met betrekking)(?: |$)/u.test(text)
}

/** `… inzake ⟨T⟩ d.d. ⟨D⟩`: the date of the letter behind its topic. */
function trailingDate(text: string): string[] {
  const date = findDates(text).find(({ start }) => /(?<!\p{L})d\.? ?d\.? ?$/iu.test(text.slice(Math.max(0, start - 6), start)))
  return date ? [date.iso] : []
}

/** The identifiers of the stretch's own paper, or of its letters in order where it names several. */
function paperReferences(references: readonly Reference[], plural: boolean, dates: number): string[] {
  const ids = references.map((reference) => reference.id)
  if (plural || dates > 1) return [...new Set(ids)].filter((id): id is string => id !== null)
  const own = ids.find((id) => id !== null)
  return own == null ? [] : [own]
}

function titleOf(stretch: Stretch, from: number): string | null {
  const [reference] = stretch.references
  const open = reference ? stretch.text.lastIndexOf('(', reference.start) : -1
  const end = open >= from ? open : Math.max(from, reference?.start ?? stretch.text.length)
  const close = reference ? stretch.text.indexOf(')', reference.end) : -1
  let text = plain(stretch.text.slice(from, end))
  // `de brief van 3 mei 2023 (Kamerstuk …) inzake …`
  if (text === '' && close >= 0) text = plain(stretch.text.slice(close + 1))
  text = text.replace(/^van (?:de|het) [^(]{3,150}? (?=(?:inzake|over|betreffende) )/iu, '')
  const verb = act.exec(text)
  if (verb && verb.index > 0) text = text.slice(0, verb.index)
  text = text.replace(/^[,:;]\s?/u, '').replace(/ d\.? ?d\.? ?\d{1,2} \p{L}+ \d{4}$/iu, '')
  const link = leadAt(text.toLowerCase(), 0, topicLinks)
  if (link !== null) text = text.slice(link.length)
  text = withoutTail(text)
  return /[\p{L}\p{N}]/u.test(text) ? text : null
}

/** A title without the marks of punctuation at its end. */
function withoutTail(text: string): string {
  let end = text.length
  while (end > 0 && /[\s,;.:]/u.test(text.charAt(end - 1))) end--
  return text.slice(0, end).trim()
}
