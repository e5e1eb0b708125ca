import { chapterWords, subDossiers } from '../lexicon/reference-words.js'
import { type DossierNumberRead, readDossierNumber, readOldDossierNumber } from './dossier-number.js'
import { readNumberCue } from './numbers.js'
import { isChapter, isFund, isLetterNumber, isRomanDossier, readCapitals } from './numerals.js'
import { anyPhrase, atBoundary, digits, gap, isDigit, isHyphen } from './scan.js'

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
  if (isHyphen(text.charCodeAt(spaced))) {
    const next = gap(text, spaced + 1)
    const end = digits(text, next)
    if (end === next + 2 && atBoundary(text, end) && (hasNumber(text, end) || subDossiers.has(read.number))) return { ...base, suffix: text.slice(next, end), end }
    const token = readCapitals(text, next)
    return token === '' || isDigit(text.charCodeAt(next)) ? base : suffixed(text, base, token, next + token.length, false)
  }
  if (spaced === read.end) return base
  // '21501 02, nr. 5'
  const sub = digits(text, spaced)
  if (sub === spaced + 2 && subDossiers.has(read.number) && hasNumber(text, sub)) return { ...base, suffix: text.slice(spaced, sub), end: sub }
  const chapter = anyPhrase(text, spaced, chapterWords)
  const tokenAt = chapter === -1 ? spaced : gap(text, chapter)
  const token = readCapitals(text, tokenAt)
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

/** '(R2064)' at `at`, with or without gaps or a hyphen before it. */
function readKingdomNumber(text: string, at: number): { kingdom: string; end: number } | null {
  let index = gap(text, at)
  if (isHyphen(text.charCodeAt(index))) index++
  if (text.charCodeAt(index) !== 40) return null
  index = gap(text, index + 1)
  if (text.charCodeAt(index) !== 82) return null
  const first = gap(text, index + 1)
  const last = digits(text, first)
  const close = gap(text, last)
  if (last === first || last - first > 5 || text.charCodeAt(close) !== 41) return null
  return { kingdom: `R${text.slice(first, last)}`, end: close + 1 }
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
