import { listWords, numberCues, pageCues, partLetters, rangeWords, reprintWords, sameDossierWords } from '../lexicon/reference-words.js'
import { readDossierNumber } from './dossier-number.js'
import { isLetterNumber, readCapitals } from './numerals.js'
import { anyPhrase, atBoundary, atTerminator, digits, gap, isDigit, isHyphen, isLower, isSpace, isUpper, isWord, lower, wholePhrase } from './scan.js'
import { readSessionYear } from './session-year.js'

/** A cue before numbers ('nr.', 'nrs.', 'letter'), and the offset where the first number stands. */
export interface NumberCue {
  plural: boolean
  letters: boolean
  end: number
}

/** A paper's number as written: '885', '188b', 'AB', and its part ('h1') where one is written. */
export interface NumberRead {
  number: string
  part: string | null
  end: number
}

/** One member of a list of numbers: its own words, and the pages named with it. */
export interface NumberItem extends NumberRead {
  start: number
  page: string | null
  /** The number that the same paper has in the other chamber: 'F' of 'nr. 14/F'. */
  twin: string | null
  /** True for a number that stands between the ends of a range and is not written. */
  implied: boolean
}

/** Longest list behind a singular cue: 'nr. 4, 6 en 8'. */
const longestDoubt = 20

/** Longest range that is written out: 'nrs. 1-200' names papers, 'nrs. 1-9000' does not. */
const longestRange = 200

/** Reads 'nr.', 'nrs.', 'nummer', 'letter' at `at`. */
export function readNumberCue(text: string, at: number): NumberCue | null {
  const first = lower(text.charCodeAt(at))
  // n, l, #: the first units of all cues.
  if (first !== 110 && first !== 108 && first !== 35) return null
  for (const cue of numberCues) {
    const end = wholePhrase(text, at, cue.words)
    if (end === -1) continue
    // 'nr.: 885'
    const next = gap(text, text.charCodeAt(end) === 58 ? end + 1 : end)
    const code = text.charCodeAt(next)
    return isDigit(code) || isUpper(code) ? { plural: cue.plural, letters: cue.letters, end: next } : null
  }
  return null
}

/** Reads one number at `at`: up to five digits with an optional letter, or one or two capitals, and '-h1' and the like. */
function readNumber(text: string, at: number): NumberRead | null {
  const code = text.charCodeAt(at)
  if (isUpper(code)) {
    const letters = readCapitals(text, at)
    return isLetterNumber(letters) ? withPart(text, letters, at + letters.length) : null
  }
  if (!isDigit(code)) return null
  let end = digits(text, at)
  let number = text.slice(at, Math.min(end, at + 6))
  // '4.312' and '4 312' are 4312.
  if (end === at + 1 && isThousandsMark(text.charCodeAt(end)) && digits(text, end + 1) === end + 4) {
    number += text.slice(end + 1, end + 4)
    end += 4
  }
  if (number.length > 5 || (number.length > 1 && number.startsWith('0'))) return null
  if (isLower(text.charCodeAt(end)) && atBoundary(text, end + 1)) {
    number += text.charAt(end)
    end++
  }
  // A mark that follows a capital letter or a percent sign is no number of a paper.
  const next = text.charCodeAt(end)
  return isWord(next) || next === 37 ? null : withPart(text, number, end)
}

/** True for a point and for the blanks that are no line break. */
function isThousandsMark(code: number): boolean {
  return code === 46 || (isSpace(code) && code !== 10 && code !== 13)
}

function withPart(text: string, number: string, end: number): NumberRead {
  if (isHyphen(text.charCodeAt(end)) && partLetters.has(text.charAt(end + 1))) {
    const after = digits(text, end + 2)
    if (after > end + 2 && after - end < 5 && atBoundary(text, after)) return { number, part: text.slice(end + 1, after), end: after }
  }
  return { number, part: null, end }
}

/** The separator of a list at `at`, the gaps around it included. */
export interface Separator {
  kind: 'comma' | 'and' | 'range' | 'slash'
  end: number
}

/** Reads ',', ';', '&', 'en', ', en', 't/m', '-' or '/' at `at`; null where there is none. */
export function readSeparator(text: string, at: number): Separator | null {
  let index = gap(text, at)
  const code = text.charCodeAt(index)
  if (isHyphen(code)) return { kind: 'range', end: gap(text, index + 1) }
  if (code === 47) return { kind: 'slash', end: gap(text, index + 1) }
  if (code === 38 || code === 43) return { kind: 'and', end: gap(text, index + 1) }
  const comma = code === 44 || code === 59
  if (comma) index = gap(text, index + 1)
  else if (index === at) return null
  const and = anyPhrase(text, index, listWords)
  if (and !== -1) return { kind: 'and', end: gap(text, and) }
  const range = comma ? -1 : anyPhrase(text, index, rangeWords)
  if (range !== -1) return { kind: 'range', end: gap(text, range) }
  return comma ? { kind: 'comma', end: index } : null
}

/** Pages named at `at` (', p. 12 en 13', 'blz. 61'): their text, and the offset after them. */
export function readPages(text: string, at: number): { pages: string; end: number } | null {
  let index = gap(text, at)
  if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
  const cue = readPageCue(text, index)
  if (cue === -1) return null
  let end = digits(text, cue)
  for (;;) {
    const separator = readSeparator(text, end)
    if (separator === null || separator.kind === 'slash') break
    // After a separator the next paper may stand: '…, p. 3, 35 122, D'.
    if (readDossierNumber(text, separator.end) !== null) break
    const next = digits(text, separator.end)
    if (next === separator.end || next - separator.end > 5 || !atBoundary(text, next)) break
    // 'p. 3 en 886, p. 4': a number with pages of its own is another paper's.
    const after = gap(text, next)
    if (readPageCue(text, text.charCodeAt(after) === 44 ? gap(text, after + 1) : after) !== -1) break
    end = next
  }
  return { pages: text.slice(cue, end), end }
}

/** Offset of the first digit after a page cue at `at`, or -1. */
function readPageCue(text: string, at: number): number {
  const first = lower(text.charCodeAt(at))
  // p, b: the first units of all page cues.
  if (first !== 112 && first !== 98) return -1
  for (const words of pageCues) {
    const end = wholePhrase(text, at, words)
    if (end === -1) continue
    const next = gap(text, end)
    if (isDigit(text.charCodeAt(next))) return next
  }
  return -1
}

/**
 * Reads the numbers of one dossier from the first of them at `at`: 'nrs. 520 en 548', 'nrs. 1-3', 'nr. 4, p. 12 en 13, en nr. 6'.
 *
 * @param start offset of the first member's own words: that of the cue, where one stands before the number
 * @param plural whether the cue announced several; without that a second number counts only where the clause ends after the list
 * @param longest how many members to read at most, for lists that may turn out to be none
 */
export function readNumberList(text: string, start: number, at: number, plural: boolean, longest: number = Infinity): { items: NumberItem[]; end: number } | null {
  const first = readNumber(text, at)
  if (first === null) return null
  const items: NumberItem[] = [itemOf(text, first, start)]
  let end = items[0]?.end ?? at
  let many = plural
  // Members that stand only if the list ends well.
  let doubtful: NumberItem[] = []
  for (;;) {
    const separator = readSeparator(text, doubtful.at(-1)?.end ?? end)
    if (separator === null) break
    const cue = readNumberCue(text, skipSameDossier(text, separator.end))
    // 'nr. 885/886' names two; 'nr. 14/F' is one paper of both chambers.
    if (separator.kind === 'slash' && !isDigit(text.charCodeAt(separator.end))) break
    const numberAt = cue?.end ?? separator.end
    if (cue === null && (readDossierNumber(text, numberAt) !== null || readSessionYear(text, numberAt) !== null)) break
    const next = readNumber(text, numberAt)
    if (next === null || (cue === null && isDigit(next.number.charCodeAt(0)) !== isDigit(first.number.charCodeAt(0)))) break
    const item = itemOf(text, next, cue === null ? numberAt : separator.end)
    if (cue !== null && bracketedDossier(text, item.end)) break
    const before = doubtful.at(-1) ?? items.at(-1)
    if (separator.kind === 'range' && before !== undefined && Number(item.number) <= Number(before.number)) break
    const members = separator.kind === 'range' && before !== undefined ? [...implied(text, before, item, numberAt), item] : [item]
    if (cue !== null) many = cue.plural
    if (cue !== null || (many && separator.kind !== 'comma') || separator.kind === 'slash') {
      items.push(...doubtful, ...members)
      doubtful = []
      end = item.end
    } else if (many) {
      // A member that another follows stands; only the last may be the begin of something else.
      items.push(...doubtful)
      end = doubtful.at(-1)?.end ?? end
      doubtful = members
    } else {
      doubtful.push(...members)
      if (doubtful.length > longestDoubt) break
    }
    if (items.length >= longest) break
  }
  const last = items.length >= longest ? undefined : doubtful.at(-1)
  if (last !== undefined && (atTerminator(text, last.end) || (many && readSeparator(text, last.end) !== null))) {
    items.push(...doubtful)
    end = last.end
  }
  return { items, end }
}

/** True where a dossier in brackets follows: 'nr. 456 (36800-XVI)' names its own, not that of the list before it. */
function bracketedDossier(text: string, at: number): boolean {
  const open = gap(text, at)
  return text.charCodeAt(open) === 40 && readDossierNumber(text, gap(text, open + 1)) !== null
}

function itemOf(text: string, read: NumberRead, start: number): NumberItem {
  const twin = readTwin(text, read)
  const { number, part, end } = withReprint(text, { ...read, end: twin?.end ?? read.end })
  const pages = readPages(text, end)
  return { number, part, twin: twin?.number ?? null, start, end: pages === null ? end : pages.end, page: pages === null ? null : pages.pages, implied: false }
}

/** '/F' after 'nr. 14', '/nr. 14' after 'F': the number of the same paper in the other chamber. */
function readTwin(text: string, read: NumberRead): NumberRead | null {
  const slash = gap(text, read.end)
  if (text.charCodeAt(slash) !== 47) return null
  const at = gap(text, slash + 1)
  const twin = readNumber(text, readNumberCue(text, at)?.end ?? at)
  return twin === null || isDigit(twin.number.charCodeAt(0)) === isDigit(read.number.charCodeAt(0)) ? null : twin
}

/** 'nr. 12 (herdruk)', 'nr. 12, herdruk': the later print has an identifier of its own. */
function withReprint(text: string, read: NumberRead): NumberRead {
  if (read.part !== null) return read
  let at = gap(text, read.end)
  const opening = text.charCodeAt(at)
  if (opening === 40 || opening === 44) at = gap(text, at + 1)
  for (const { words, part } of reprintWords) {
    const end = wholePhrase(text, at, words)
    if (end === -1) continue
    const close = gap(text, end)
    if (opening !== 40) return { ...read, part, end }
    return text.charCodeAt(close) === 41 ? { ...read, part, end: close + 1 } : read
  }
  return read
}

/** Offset after 'idem,' and the like at `at`; `at` itself where there is none. */
function skipSameDossier(text: string, at: number): number {
  const end = anyPhrase(text, at, sameDossierWords)
  if (end === -1) return at
  const next = gap(text, end)
  return text.charCodeAt(next) === 44 ? gap(text, next + 1) : next
}

/** The members between the ends of a range, each with the words between the ends ('-', 't/m') as its own. */
function implied(text: string, from: NumberItem, to: NumberItem, toStart: number): NumberItem[] {
  const first = Number(from.number)
  const last = Number(to.number)
  if (!(last > first) || last - first > longestRange) return []
  const start = gap(text, from.end)
  let end = toStart
  while (end > start + 1 && isSpace(text.charCodeAt(end - 1))) end--
  const members: NumberItem[] = []
  for (let number = first + 1; number < last; number++) {
    members.push({ number: String(number), part: null, twin: null, start, end, page: null, implied: true })
  }
  return members
}

