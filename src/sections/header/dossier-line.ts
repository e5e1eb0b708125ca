import { isChapter, isRomanDossier } from '../../references/numerals.js'
import { plain, withoutNoteDigit } from './line.js'

/** A dossier as a line of the header names it. */
export interface DossierLine {
  /** Number without spaces: `22112`, `CXXIV`. */
  dossier: string
  /** Sub-dossier, chapter or fund: `33`, `XVI`, `B`. */
  suffix: string | null
  /** The title, where it stands on the same line. */
  title: string | null
}

/** A longer line is no dossier with its title. */
const longest = 900

/** `22 112`, `22.112` or `22112`; digits that go on after the grouped form are the mark of a footnote (`23 9821`). */
const number = /^(?:(\d{2})[ .](\d{3})\d{0,2}|(\d{5}))(?!\d)/u
/** `-31`, `-VII`, `- B`: a third digit is the mark of a footnote. */
const hyphened = /^ ?[-‐‑–—−] ?(?:(\d{2})\d?|([IVX]{1,7}[AB]?|[A-Z])\d?)(?![\p{L}\p{N}])/u
/** ` XVI`, ` B`, ` hoofdstuk XV`. */
const spaced = /^,? (?:hoofdstuk )?([IVX]{1,7}[AB]?|[A-Z])\d?(?![\p{L}\p{N}'’.-])/iu
/** ` (R 1613)`: the number of a kingdom act, which no identifier keeps. */
const kingdom = /^ ?\(R ?\d{2,4}\)\d?/u

/**
 * Reads a line that begins with a dossier number, with or without a title
 * behind it: `21 501-31 Raad voor …`, `31 700 XVI`, `25 922 (R 1613)`. Null
 * where the line is anything else, such as an amount or a reference.
 */
export function readDossierLine(line: string): DossierLine | null {
  const text = plain(line)
  const head = text.length > longest ? null : number.exec(text)
  if (head === null) return null
  const dossier = head[3] ?? `${head[1] ?? ''}${head[2] ?? ''}`
  let rest = text.slice(head[0].length)
  let suffix: string | null = null
  const sub = hyphened.exec(rest)
  const chapter = sub ? null : spaced.exec(rest)
  if (sub) {
    suffix = sub[1] ?? sub[2] ?? null
    rest = rest.slice(sub[0].length)
  } else if (chapter && isSuffix(chapter[1] ?? '')) {
    suffix = chapter[1] ?? null
    rest = rest.slice(chapter[0].length)
  }
  rest = rest.replace(kingdom, '')
  const title = dossierTitle(rest)
  return title === false ? null : { dossier, suffix, title }
}

/** Reads a line that begins with a dossier of the Eerste Kamer of its own: `CXXIV Werkbezoeken …`. */
export function readRomanDossierLine(line: string): DossierLine | null {
  const text = plain(line)
  const head = text.length > longest ? null : /^([CLXVI]{2,10})\d?(?= |$)/u.exec(text)
  const dossier = head?.[1] ?? ''
  // Shorter numerals are those of chapters and parts.
  if (!/[LC]/u.test(dossier) || !isRomanDossier(dossier)) return null
  const title = dossierTitle(text.slice(head?.[0].length ?? 0))
  return title === false ? null : { dossier, suffix: null, title }
}

/** Reads a line that holds nothing but the chapter, fund or number of a sub-dossier: `XIII`, `B`, `32`. */
export function readSuffixLine(line: string): string | null {
  const text = plain(line).replace(/^[-‐‑–—−] ?/u, '')
  const match = /^(?:([IVX]{1,7}[AB]?|[A-Z])\d?|(\d{2}))$/u.exec(text)
  const suffix = match?.[1] ?? match?.[2] ?? null
  return suffix !== null && (match?.[2] !== undefined || isSuffix(suffix)) ? suffix : null
}

function isSuffix(token: string): boolean {
  return /^[A-Z]$/u.test(token) || isChapter(token)
}

/** The title in the rest of the line, null where there is none, false where these are no words of a title. */
function dossierTitle(rest: string): string | null | false {
  const title = withoutNoteDigit(rest.replace(/^[\s:–—-]{1,4}/u, '').trim())
  if (title.length === 0 || /^\d$/u.test(title)) return null
  // An amount goes on in small letters, a reference with a comma or a number.
  return /^(?:[\p{Lu}«“"„'‘’(]|\p{Ll}[-\p{Lu}]|\d{1,4}(?:e|de|ste)? |\d{4}$)/u.test(title) && !/^\(?[Nn]rs?\b/u.test(title) && rest.trim().charAt(0) !== ',' ? title : false
}
