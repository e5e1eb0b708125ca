import { chapterWords, subDossiers } from '../lexicon/reference-words.js'
import { type DossierNumberRead, readDossierNumber, readOldDossierNumber } from './dossier-number.js'
import { readNumberCue } from './numbers.js'
import { isChapter, isFund, isLetterNumber, isRomanDossier, readCapitals } from './numerals.js'
import { anyPhrase, atBoundary, digits, gap, isDigit, isHyphen, isLower } from './scan.js'

/** A dossier as written: '36 600 XVI' is number '36600' and suffix 'XVI'. */
export interface DossierRead {
  number: string
  suffix: string | null
  /** A single letter after the number: a fund or chapter, or the number of a paper of the Eerste Kamer. */
  doubtful: string | null
  /** The number of a kingdom act beside it: 'R2064'. */
  kingdom: string | null
  start: number
  end: number
}

/** How freely a dossier is read. */
export interface DossierContext {
  /** True behind a cue word: four-digit dossiers and bare chapters count too. */
  cued: boolean
}

/** Reads a dossier with its suffix at `at`. */
export function readDossier(text: string, at: number, context: DossierContext): DossierRead | null {
  const read = context.cued ? readOldDossierNumber(text, at) : readDossierNumber(text, at)
  return read === null ? null : withSuffix(text, at, read)
}

/**
 * Reads a dossier of the Eerste Kamer of its own ('CXXIV'), which has a paper number behind a comma, a hyphen or 'nr.'.
 *
 * @param least shortest numeral that counts: short ones are also sizes, kings and chapters
 */
export function readRomanDossier(text: string, at: number, least: number): DossierRead | null {
  const numeral = readCapitals(text, at)
  if (numeral.length < least || !isRomanDossier(numeral)) return null
  const end = at + numeral.length
  return hasNumber(text, end) ? { number: numeral, suffix: null, doubtful: null, kingdom: null, start: at, end } : null
}

function withSuffix(text: string, at: number, read: DossierNumberRead): DossierRead {
  const base = { number: read.number, suffix: null, doubtful: null, kingdom: null, start: at, end: read.end }
  const kingdom = readKingdomNumber(text, read.end)
  if (kingdom !== null) return { ...base, ...kingdom }
  // '30300F' and '36600XVI', as old papers and file names write it.
  const glued = readCapitals(text, read.end)
  if (glued !== '') return suffixed(text, base, glued, read.end + glued.length, false)
  const spaced = gap(text, read.end)
  const mark = text.charCodeAt(spaced)
  if (mark === 44 || mark === 40) return { ...base, ...readSetOffChapter(text, spaced) }
  if (isHyphen(text.charCodeAt(spaced))) {
    const next = gap(text, spaced + 1)
    const end = digits(text, next)
    if (end === next + 2 && atBoundary(text, end) && (hasNumber(text, end) || subDossiers.has(read.number))) return { ...base, suffix: text.slice(next, end), end }
    const token = readChapterToken(text, next)
    return token === '' || isDigit(text.charCodeAt(next)) ? base : suffixed(text, base, token, next + token.length, false)
  }
  if (spaced === read.end) return base
  // '21501 02, nr. 5'
  const sub = digits(text, spaced)
  if (sub === spaced + 2 && subDossiers.has(read.number) && hasNumber(text, sub)) return { ...base, suffix: text.slice(spaced, sub), end: sub }
  const chapter = anyPhrase(text, spaced, chapterWords)
  const tokenAt = chapter === -1 ? spaced : gap(text, chapter)
  const token = readChapterToken(text, tokenAt)
  const after = tokenAt + token.length
  if (token !== '') return suffixed(text, base, token, after, chapter !== -1)
  // '36 600 B2' and the like are no suffix.
  return base
}

/** Takes `token` as suffix where it can be one and something decides; as doubtful where nothing does. */
function suffixed(text: string, base: DossierRead, token: string, end: number, named: boolean): DossierRead {
  const chapter = isChapter(token)
  if (!chapter && !isFund(token)) return base
  if (named || hasNumber(text, end) || (chapter && token.length > 1)) {
    const kingdom = readKingdomNumber(text, end)
    return { ...base, suffix: token, end, ...kingdom }
  }
  return { ...base, doubtful: token, end }
}

/** ', XVI' and ' (XVI)' at `at`, before the number of a paper: a chapter of two letters or more, set off from its dossier. */
function readSetOffChapter(text: string, at: number): { suffix: string; end: number } | null {
  const bracket = text.charCodeAt(at) === 40
  const tokenAt = gap(text, at + 1)
  const token = readCapitals(text, tokenAt)
  if (token.length < 2 || !isChapter(token)) return null
  const last = tokenAt + token.length
  const close = gap(text, last)
  if (bracket && text.charCodeAt(close) !== 41) return null
  const end = bracket ? close + 1 : last
  return hasNumber(text, end) ? { suffix: token, end } : null
}

/** A chapter or fund at `at`, in capitals; a roman numeral in lower case counts before the number of a paper: 'xvi, nr. 12'. */
function readChapterToken(text: string, at: number): string {
  const capitals = readCapitals(text, at)
  if (capitals !== '') return capitals
  const end = letterRun(text, at)
  const token = text.slice(at, end).toUpperCase()
  return token.length > 1 && isChapter(token) && hasNumber(text, end) ? token : ''
}

/** Offset after the at most six letters a-z at `at` that end a word. */
function letterRun(text: string, at: number): number {
  let end = at
  while (end - at <= 6 && isLower(text.charCodeAt(end))) end++
  return end - at <= 6 && atBoundary(text, end) ? end : at
}

/** '(R2064)' at `at`, with or without brackets, gaps or a hyphen before it. */
function readKingdomNumber(text: string, at: number): { kingdom: string; end: number } | null {
  let index = gap(text, at)
  if (isHyphen(text.charCodeAt(index))) index++
  const bracket = text.charCodeAt(index) === 40
  if (bracket) index = gap(text, index + 1)
  if (text.charCodeAt(index) !== 82) return null
  const first = bracket ? gap(text, index + 1) : index + 1
  const last = digits(text, first)
  if (last - first < 2 || last - first > 5 || !atBoundary(text, last)) return null
  const close = gap(text, last)
  if (bracket && text.charCodeAt(close) !== 41) return null
  return { kingdom: `R${text.slice(first, last)}`, end: bracket ? close + 1 : last }
}

/** True where the number of a paper follows a dossier that ends at `at`: ', nr. 12', '-12', ', D', ' letter D'. */
function hasNumber(text: string, at: number): boolean {
  if (isHyphen(text.charCodeAt(at))) {
    const end = digits(text, at + 1)
    return (end > at + 1 && end - at <= 5 && atBoundary(text, end)) || isLetterNumber(readCapitals(text, at + 1))
  }
  let index = gap(text, at)
  const comma = text.charCodeAt(index) === 44
  if (comma) index = gap(text, index + 1)
  if (readNumberCue(text, index) !== null) return true
  return comma && isLetterNumber(readCapitals(text, index))
}
