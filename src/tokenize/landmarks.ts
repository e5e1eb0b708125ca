import {
  contentsHeadings, contentsTail, headingWords, inputHeads, inputQualities, letterHeads, markerHeads, markerQualities, markerTail, otherParts, partPhrases, questionHeads, respondents
} from '../lexicon/landmarks.js'
import { findFracties } from '../text/fracties.js'

/**
 * What a line on its own may be, judged by its words alone: broad and without
 * context. The section detector decides which landmarks count.
 */
export type Landmark =
  | { type: 'marker'; head: string; numbers: string[]; respondent: string | null }
  | { type: 'questionLabel'; numbers: string[]; worded: boolean }
  | { type: 'part'; number: string | null; role: 'exchange' | 'questions' | 'answers' | 'letter' | 'other'; respondent: string | null }
  | { type: 'fractie'; fracties: string[]; label: string; known: boolean; bare: boolean; number: string | null }
  | { type: 'contents' }

/** No heading or marker seen in print is longer. */
const longest = 330

const markerSet = new Set(markerHeads)
const markerQualitySet = new Set(markerQualities)
const tailSet = new Set(markerTail)
const respondentSet = new Set(respondents)
const questionSet = new Set(questionHeads)
const contentsSet = new Set(contentsHeadings)
const contentsTailSet = new Set(contentsTail)
const headingSet = new Set(headingWords)
const inputSet = new Set(inputHeads)
const qualitySet = new Set(inputQualities)

/** Numeral or letter before a heading: `I`, `II.`, `A.`, `3)`; a tab or blank behind it. */
const leadNumber = /^(?:[-–•]\s+)?([IVX]{1,5}|[A-H]|\d{1,2})[.)]?\s+(?=\S)/u

/** The landmark that a whole line is, or null. The text is a line's reading text. */
export function landmark(text: string): Landmark | null {
  if (text.length === 0 || text.length > longest) return null
  const line = (text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text).trim()
  const last = line.charAt(line.length - 1)
  if (last === '.' && !/^(?:\d{1,3}|[A-Za-z]+ \d{1,3})\.$/u.test(line)) return contentsOrNull(line)
  if (last === '?' || last === '!' || last === ';' || last === ',') return null
  return numberLabel(line) ?? wordedLandmark(line)
}

function contentsOrNull(line: string): Landmark | null {
  if (!contentsSet.has(firstWordOf(line))) return null
  const words = wordsOf(line)
  return words.length <= 2 && contentsSet.has(words[0] ?? '') && contentsTailSet.has(words[1] ?? '') ? { type: 'contents' } : null
}

/** `12`, `12.` or `1, 9, 16 en 17` alone on a line. */
function numberLabel(line: string): Landmark | null {
  if (!/^\d/u.test(line) || line.length > 60) return null
  if (!/^\d{1,3}(?:\s?(?:,|en|t\/m|tot en met)\s?\d{1,3}){0,20}[.:)]?$/u.test(line)) return null
  return { type: 'questionLabel', numbers: numbersIn(line), worded: false }
}

/** The numbers of a label; a range `3 tot en met 6` is written out. */
export function numbersIn(line: string): string[] {
  const out: string[] = []
  const pattern = /\d{1,4}[a-z]?\b|t\/m|tot en met|[–-]/gu
  let range = false
  for (const [token] of line.matchAll(pattern)) {
    if (!/^\d/u.test(token)) {
      range = out.length > 0
      continue
    }
    const from = Number.parseInt(out.at(-1) ?? '', 10)
    const to = Number.parseInt(token, 10)
    if (range && to > from && to - from < 60) for (let n = from + 1; n < to; n++) out.push(String(n))
    out.push(token)
    range = false
  }
  return out
}

function wordsOf(line: string): string[] {
  return line.toLowerCase().match(/t\/m|[\p{L}\p{N}][\p{L}\p{N}'’-]*|\//gu) ?? []
}

/** The first of the words of a line, by which most lines are seen to be no landmark. */
function firstWordOf(line: string): string {
  const { length } = line
  let end = 0
  while (end < length && isPlainLetter(line.charCodeAt(end))) end++
  if (end > 0 && (end === length || line.charCodeAt(end) === SPACE)) return line.slice(0, end).toLowerCase()
  return /[\p{L}\p{N}][\p{L}\p{N}'’-]*|\//u.exec(line)?.[0].toLowerCase() ?? ''
}

const SPACE = 0x20

function isPlainLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function wordedLandmark(line: string): Landmark | null {
  const first = firstWordOf(line)
  if (!contentsSet.has(first) && !questionSet.has(first) && !markerSet.has(first) && !markerQualitySet.has(first)) return heading(line)
  const words = wordsOf(line)
  if (contentsSet.has(first) && words.slice(1).every((word) => contentsTailSet.has(word))) return { type: 'contents' }
  return questionLabel(line, words) ?? marker(line, words) ?? heading(line)
}

/** `Vraag 12`, `Vraag 12:`, `Vragen 5, 6 en 7`, `Vraag` alone. */
function questionLabel(line: string, words: readonly string[]): Landmark | null {
  if (!questionSet.has(words[0] ?? '') || words.length > 24) return null
  const rest = words.slice(1)
  if (!rest.every((word) => /^\d{1,3}[a-z]?$/u.test(word) || word === 'en' || word === 'tot' || word === 'met' || word === 't/m' || word === 'nr')) return null
  if (rest.length === 0 && words[0] === 'vragen') return null
  return { type: 'questionLabel', numbers: numbersIn(line), worded: true }
}

const isNumber = (word: string): boolean => /^\d{1,3}[a-z]?$/u.test(word)

/** Where the numbers begin behind the name of who answers: `Reactie van de minister op de vragen 2 en 3`. */
const behindRespondent = /\sop\s(?:de\s)?(?:vraag|vragen)\s(?=\d)/iu

/**
 * `Antwoord`, `Antwoord van het kabinet`, `Reactie van de minister`, `Antwoord
 * op de vragen 5, 6 en 7:`. After a respondent any words may follow, for they
 * are the portfolio's; a fractie in the line makes it a heading.
 */
function marker(line: string, words: readonly string[]): Landmark | null {
  const first = markerQualitySet.has(words[0] ?? '') ? 1 : 0
  const head = words[first] ?? ''
  if (!markerSet.has(head) || words.length > 40) return null
  let at = first + 1
  let answering = false
  while (at < words.length) {
    const word = words[at] ?? ''
    if (respondentSet.has(word)) answering = true
    else if (!answering && !tailSet.has(word) && !isNumber(word)) return null
    at++
  }
  if (findFracties(line).length > 0) return null
  const numbered = answering ? (behindRespondent.exec(line)?.index ?? line.length) : 0
  return { type: 'marker', head, numbers: numbersIn(line.slice(numbered)), respondent: answering ? respondentOf(line.slice(0, numbered)) : null }
}

const beforeRespondent = /\b(?:van|door)\s(?=\s{0,8}(?:de|het|beide|alle)\s)/iu

/** `het kabinet` of `Antwoord van het kabinet`, `beide ministers` of `Antwoord van beide ministers`. */
export function respondentOf(line: string): string | null {
  const found = beforeRespondent.exec(line)
  if (!found) return null
  const words = line.slice(found.index + found[0].length).trim()
  const respondent = words.endsWith(':') ? words.slice(0, -1).trimEnd() : words
  return /^\S+\s+\S{2}/u.test(respondent) && respondent.length <= 210 ? respondent : null
}

function lower(line: string): string {
  const lowered = line.toLowerCase()
  return /[^\S ]| {2}/.test(lowered) ? lowered.replace(/\s+/gu, ' ') : lowered
}

function heading(line: string): Landmark | null {
  const number = leadNumber.exec(line)
  const body = number ? line.slice(number[0].length) : line
  const printed = number?.[1] ?? null
  const text = lower(body)
  if (text.length === 0) return null
  const roman = printed !== null && !/^\d/u.test(printed)
  if (text.length < 60 && otherParts.some((phrase) => text.startsWith(phrase) && (text.length === phrase.length || text.charAt(phrase.length) === ' '))) return { type: 'part', number: roman ? printed : null, role: 'other', respondent: null }
  if (body.length > 8 && letterHeads.some((head) => text.startsWith(head)) && body === body.toUpperCase()) {
    return { type: 'part', number: printed, role: 'letter', respondent: /^brief van (de .{3,200})$/u.exec(text)?.[1] ?? null }
  }
  return fractieHeading(body, printed) ?? partHeading(body, text, printed)
}

/** `I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon`, `II. Reactie van de minister`. */
function partHeading(body: string, text: string, number: string | null): Landmark | null {
  const first = firstWordOf(text)
  if (!inputSet.has(first)) return null
  const words = wordsOf(text)
  if (words.length > 45) return null
  const answering = words.findIndex((word) => respondentSet.has(word))
  const response = words.findIndex((word) => markerSet.has(word))
  if (partPhrases.some((phrase) => text.includes(phrase)) && !markerSet.has(first)) {
    return { type: 'part', number, role: response > 0 ? 'exchange' : 'questions', respondent: response > 0 ? respondentOf(body) : null }
  }
  if (response === 0 && answering > 0 && number !== null) {
    const head = words.slice(1, answering)
    return head.every((word) => tailSet.has(word)) ? { type: 'part', number, role: 'answers', respondent: respondentOf(body) } : null
  }
  return null
}

/** A heading over what one fractie asked, or several together; its words are those of such headings and names. */
function fractieHeading(body: string, number: string | null): Landmark | null {
  if (body.length > 260) return null
  const mentions = findFracties(body)
  if (mentions.length === 0) return null
  const rest = mentions.reduceRight((text, mention) => `${text.slice(0, mention.start)} ${text.slice(mention.end)}`, body)
  const words = wordsOf(rest.replace(/(?:^|[\s–-])-?(fractieleden|fracties?|leden)/giu, ' $1'))
  const titled = inputSet.has(words.find((word) => !qualitySet.has(word)) ?? '')
  const answering = titled ? words.findIndex((word) => respondentSet.has(word)) : -1
  const own = answering < 0 ? words : words.slice(0, answering)
  if (!own.every((word) => headingSet.has(word) || isNumber(word) || word === '/')) return null
  if (!titled && own.some((word) => inputSet.has(word))) return null
  // `het lid Jansen (SP)` asks for a fractie.
  const asking = mentions.filter((mention, index) => !/^lid /iu.test(mention.label) || body.slice(mention.end, mentions[index + 1]?.start) !== ' (')
  const known = asking.every((mention) => mention.known)
  const bare = !own.some((word) => inputSet.has(word) || word === 'fractie' || word === 'fracties' || word === 'leden' || word === 'lid' || word === 'fractieleden')
  if (bare && !known && !/^(?:het )?(?:lid|groep) /iu.test(body)) return null
  return { type: 'fractie', fracties: [...new Set(asking.map((mention) => mention.name))], label: asking.map((mention) => mention.label).join(', '), known, bare, number }
}
