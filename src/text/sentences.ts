import {
  closingAbbreviations,
  labelWords,
  letteredWords,
  numberAbbreviations,
  openAbbreviations,
  sentenceStarters,
} from '../lexicon/abbreviations.js'
import { isBlank, isDigit, isLetter, isLower, isSuperscript, isUpper, skipBlanks } from './characters.js'

/** A stretch of a text: offsets in UTF-16 units, end exclusive. */
export interface Span {
  start: number
  end: number
}

const STOP = 0x2e
const QUESTION = 0x3f
const EXCLAMATION = 0x21
const ELLIPSIS = 0x2026
const LINE_FEED = 0x0a
const FORM_FEED = 0x0c
const PARAGRAPH_SEPARATOR = 0x2029

/** What marks do around a sentence; one mark may do several things. */
const OPENS = 1
const CLOSES = 2
const DASH = 4
const CLIPS = 8
const AMOUNT = 16

/** What each mark does, by code unit; no mark that does anything has a higher one. */
const roles = new Uint8Array(0x2100)
for (const [units, role] of [
  ['([{"\'‘“„‚«‹¿¡', OPENS],
  [')]}"\'’”“»›', CLOSES],
  ['-–—•·*_', DASH],
  ['\'’‘`´', CLIPS],
  ['€£$§#ƒ', AMOUNT],
] as const) {
  for (const unit of units) roles[unit.charCodeAt(0)] = (roles[unit.charCodeAt(0)] ?? 0) | role
}

/** Whether a mark does what is asked. */
function does(code: number, role: number): boolean {
  return code < roles.length && ((roles[code] ?? 0) & role) !== 0
}

/** Units that may end a sentence or a paragraph. */
const breaks = /[.?!…\n\f\u2029]/g

/** Longest run of units before a full stop that is looked at; a longer one is an ordinary word. */
const LONGEST_TOKEN = 24

/** A run of letters that is longer is neither an abbreviation nor, being a roman numeral, a list marker. */
const longestSpecial = [...openAbbreviations, ...numberAbbreviations, ...closingAbbreviations]
  .filter((token) => isWord(token, 0, token.length))
  .reduce((most, { length }) => Math.max(most, length), 6)

/** What a next sentence could begin with. */
type Start = 'none' | 'small' | 'capital' | 'number'

function isStop(code: number): boolean {
  return code === STOP || code === QUESTION || code === EXCLAMATION || code === ELLIPSIS
}

/** The end of the blanks from offset `at` on when they part two paragraphs (an empty line, a form feed), else -1. */
export function paragraphBreak(text: string, at: number): number {
  const { length } = text
  let lines = 0
  let i = at
  for (; i < length; i++) {
    const code = text.charCodeAt(i)
    if (!isBlank(code)) break
    if (code === LINE_FEED) lines++
    else if (code === FORM_FEED || code === PARAGRAPH_SEPARATOR) lines = 2
  }
  return lines > 1 ? i : -1
}

/** The offset after the quotes, brackets and footnote marks that close behind a run of stops. */
function afterClosers(text: string, at: number): number {
  const { length } = text
  let i = at
  while (i < length) {
    const code = text.charCodeAt(i)
    if (!does(code, CLOSES) && !isSuperscript(code)) break
    i++
  }
  return i
}

/** The end of plain digits from `at` on (three at the most) when a blank or the end follows them, else `at`. */
function afterGluedMark(text: string, at: number): number {
  const { length } = text
  let i = at
  while (i < length && i < at + 4 && isDigit(text.charCodeAt(i))) i++
  return i < at + 4 && (i === length || isBlank(text.charCodeAt(i))) ? i : at
}

/** What stands at `at`, behind blanks, opening quotes, brackets and dashes. */
function startAt(text: string, at: number): Start {
  if (isUpper(text.charCodeAt(at))) return 'capital'
  const { length } = text
  let i = at
  let dashed = false
  for (; i < length; i++) {
    const code = text.charCodeAt(i)
    if (does(code, CLIPS) && isLower(text.charCodeAt(i + 1)) && !isLetter(text.charCodeAt(i + 2))) {
      return capitalAfterArticle(text, i + 2) ? 'capital' : 'small'
    }
    if (does(code, DASH)) dashed = true
    else if (!does(code, OPENS) && !isBlank(code)) break
  }
  if (i >= length) return 'none'
  const code = text.charCodeAt(i)
  if (isDigit(code) || does(code, AMOUNT)) return 'number'
  if (isLower(code)) {
    if (isLetterMarker(text, i)) return 'number'
    if (dashed) return 'none'
    return isUpper(text.charCodeAt(i + 1)) && isLower(text.charCodeAt(i + 2)) ? 'capital' : 'small'
  }
  if (isLetter(code)) return 'capital'
  return i > at && isStop(code) ? 'capital' : 'none'
}

/** Whether a single letter with a stop or bracket stands at `at` ("b. ", "c) "). */
function isLetterMarker(text: string, at: number): boolean {
  const mark = text.charCodeAt(at + 1)
  return (mark === STOP || mark === 0x29) && isBlank(text.charCodeAt(at + 2))
}

/** Whether a capital follows the small article before `at` ("'s Ochtends", "’t Kabinet", "'s-Gravenhage"). */
function capitalAfterArticle(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code !== 0x2d && !isBlank(code)) return false
  return isUpper(text.charCodeAt(at + 1))
}

/** Where the run of units before a full stop begins; -1 when it is longer than any abbreviation. */
function tokenStart(text: string, stop: number, from: number): number {
  let i = stop
  while (i > from) {
    const code = text.charCodeAt(i - 1)
    if (isBlank(code) || does(code, OPENS) || does(code, CLOSES) || code === 0x2013) break
    if (stop - i >= LONGEST_TOKEN) return -1
    i--
  }
  return i
}

/** The word before `at`, in lower case; empty when there is none or it is long. */
function wordBefore(text: string, at: number, from: number): string {
  let end = at
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--
  if (end > from && text.charCodeAt(end - 1) === STOP) end--
  const start = tokenStart(text, end, from)
  return start < 0 ? '' : text.slice(start, end).toLowerCase()
}

/** The word from `at` on, behind blanks and opening marks; cut off after the length of the longest token. */
function wordAfter(text: string, at: number): string {
  const { length } = text
  let start = at
  while (start < length && !isLetter(text.charCodeAt(start))) start++
  let end = start
  while (end - start < LONGEST_TOKEN && isLetter(text.charCodeAt(end))) end++
  return text.slice(start, end)
}

/** Whether a stretch of a text is letters only. */
function isWord(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isLetter(text.charCodeAt(i))) return false
  return true
}

function isNumeral(token: string): boolean {
  return /^\d+(?:[.,:/-]\d+)*$/.test(token)
}

function isMarker(token: string): boolean {
  return /^(?:\d{1,3}[a-z]?(?:\.\d{1,3})*|[a-z]|[ivxlc]{1,6})$/i.test(token)
}

/** Whether the word after an abbreviation that wants a number is one that ends the sentence before it. */
function isPlainCapitalised(word: string): boolean {
  return word.length > 1 && isLower(word.charCodeAt(1))
}

/** Whether the full stop at `stop` ends the sentence that began at `from`, where `start` follows at `next`. */
function fullStopEnds(text: string, from: number, stop: number, next: number, start: Start, bracketed: boolean): boolean {
  const begin = tokenStart(text, stop, from)
  if (begin < 0) return true
  if (stop - begin > longestSpecial && isWord(text, begin, stop)) return true
  const token = text.slice(begin, stop)
  if (token === '') return true
  if (isMarker(token)) {
    const before = wordBefore(text, begin, from)
    if (begin === from || labelWords.has(before) && isSentenceHead(text, from, before, begin)) return false
  }
  if (isNumeral(token)) return true
  if (isAcronym(token) && start !== 'number') return true
  const lower = abbreviationIn(token)
  const opensBracket = text.charCodeAt(next) === 0x28 || text.charCodeAt(next) === 0x5b
  if (openAbbreviations.has(lower)) return false
  if (numberAbbreviations.has(lower)) {
    return start === 'capital' && !bracketed && !opensBracket && isPlainCapitalised(wordAfter(text, next))
  }
  if (closingAbbreviations.has(lower)) return start === 'capital' && !bracketed && !opensBracket
  if (token.length === 1 && isUpper(token.charCodeAt(0))) {
    return start === 'number' || letteredWords.has(wordBefore(text, begin, from)) || startsPlainly(text, next)
  }
  if (isDotted(token)) return !bracketed && startsPlainly(text, next)
  return true
}

/** Whether a token is capitals only ("VS", "NL"): no abbreviation, whatever it spells in lower case. */
function isAcronym(token: string): boolean {
  if (token.length < 2) return false
  for (let i = 0; i < token.length; i++) if (!isUpper(token.charCodeAt(i))) return false
  return true
}

/** A token in lower case; of several with strokes between ("mr./drs"), the last, unless the whole is an abbreviation. */
function abbreviationIn(token: string): string {
  const lower = token.toLowerCase()
  return isAbbreviation(lower) ? lower : lower.slice(lower.lastIndexOf('/') + 1)
}

function isSentenceHead(text: string, from: number, word: string, end: number): boolean {
  return text.slice(from, end).trim().length <= word.length + 1
}

function startsPlainly(text: string, next: number): boolean {
  return sentenceStarters.has(wordAfter(text, next).toLowerCase())
}

/** Whether a token is letters with stops between them ("m.e.r", "C.E.G", "Th.J"): parts of one to three letters. */
function isDotted(token: string): boolean {
  if (!token.includes('.')) return false
  return token.split('.').every((part) => part.length > 0 && part.length <= 3)
}

/** Whether a sentence begins right behind the stops, with no blank between ("zin.Het volgende"). */
function gluedStart(text: string, from: number, stop: number, end: number): boolean {
  if (!isUpper(text.charCodeAt(end))) return false
  const begin = tokenStart(text, stop, from)
  if (begin < 0 || stop - begin < 2) return false
  if (!isWord(text, begin, stop)) return false
  if (!isLower(text.charCodeAt(stop - 1)) || isAbbreviation(text.slice(begin, stop).toLowerCase())) return false
  let i = end + 1
  while (i < text.length && i - end < LONGEST_TOKEN && isLower(text.charCodeAt(i))) i++
  const code = text.charCodeAt(i)
  return i > end + 1 && (i === text.length || isBlank(code) || code === 0x2c)
}

function isAbbreviation(token: string): boolean {
  return openAbbreviations.has(token) || numberAbbreviations.has(token) || closingAbbreviations.has(token)
}

/** Whether digits right behind a full stop can be a footnote mark: the word before the stop is an ordinary one. */
function takesGluedMark(text: string, from: number, stop: number): boolean {
  if (stop - from < 3) return false
  for (let i = stop - 3; i < stop; i++) if (!isLower(text.charCodeAt(i)) && !does(text.charCodeAt(i), CLOSES)) return false
  const begin = tokenStart(text, stop, from)
  return begin < 0 || !isAbbreviation(text.slice(begin, stop).toLowerCase())
}

/** The end of the sentence whose stops are `stop` to `runEnd`, or -1 when the sentence goes on. */
function sentenceEnd(text: string, from: number, stop: number, runEnd: number): number {
  let end = afterClosers(text, runEnd)
  if (end === runEnd && end < text.length && isDigit(text.charCodeAt(end)) && takesGluedMark(text, from, stop)) end = afterGluedMark(text, runEnd)
  const next = skipBlanks(text, end)
  if (next === text.length) return end
  if (next === end) return gluedStart(text, from, stop, end) ? end : -1
  const start = startAt(text, next)
  if (start === 'none') return -1
  const before = stop > 0 ? text.charCodeAt(stop - 1) : 0
  const last = text.charCodeAt(runEnd - 1)
  if (last === QUESTION || last === EXCLAMATION) {
    if (does(before, OPENS)) return -1
    return start !== 'small' || (last === QUESTION && end === runEnd) ? end : -1
  }
  if (start === 'small') return -1
  if (last === ELLIPSIS || runEnd - stop > 1) return start === 'capital' && !does(before, OPENS) ? end : -1
  const bracketed = end > runEnd && text.charCodeAt(runEnd) === 0x29
  return fullStopEnds(text, from, stop, next, start, bracketed) ? end : -1
}

/**
 * The sentences of a Dutch text, in order. They do not overlap, neither begin nor end with a blank, and cover every
 * non-blank unit. A sentence ends at `.`, `?`, `!` or `…` with the quotes, brackets and footnote marks that close
 * behind it, when what follows can begin a sentence and what precedes is no abbreviation, initial or list marker; it
 * always ends at an empty line. Time is linear in the length of the text.
 */
export function sentences(text: string): Span[] {
  const found: Span[] = []
  const { length } = text
  let from = skipBlanks(text, 0)
  for (let i = nextBreak(text, from); i < length; i = nextBreak(text, i)) {
    if (isStop(text.charCodeAt(i))) {
      let runEnd = i + 1
      while (runEnd < length && isStop(text.charCodeAt(runEnd))) runEnd++
      const end = sentenceEnd(text, from, i, runEnd)
      if (end < 0) i = runEnd
      else {
        found.push({ start: from, end })
        from = skipBlanks(text, end)
        i = from
      }
    } else {
      const next = paragraphBreak(text, i)
      if (next < 0) i = skipBlanks(text, i)
      else {
        found.push({ start: from, end: trimmedEnd(text, from, i) })
        from = next
        i = next
      }
    }
  }
  const end = trimmedEnd(text, from, length)
  if (end > from) found.push({ start: from, end })
  return found
}

/** The first unit from `at` on that may end a sentence or a paragraph, or the length of the text. */
function nextBreak(text: string, at: number): number {
  breaks.lastIndex = at
  return breaks.test(text) ? breaks.lastIndex - 1 : text.length
}

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--
  return end
}
