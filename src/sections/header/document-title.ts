import { titleHeads, titleKinds, titlePhrases } from '../../lexicon/header.js'
import type { DocumentKind } from '../../kast.js'
import { beginsWith, leadAt, plain, withoutNoteDigit } from './line.js'

/** How a number is written: it tells the chamber. */
export type NumberForm =
  /** `Nr. 4312`, both chambers until about 2001, else the Tweede Kamer. */
  | 'digits'
  /** `AB`, `nr. 62a`: the Eerste Kamer. */
  | 'letters'
  /** `Nr. 14 / F`: a paper of both. */
  | 'joint'
  /** `2022D41386`: the Tweede Kamer's own numbering, outside a dossier. */
  | 'paper'

/** The line with the number or the title of the paper, or both. */
export interface TitleLine {
  number: string | null
  form: NumberForm | null
  /** The words of the title, number and footnote marks left out. */
  title: string | null
}

/** A longer line is no title. */
const longest = 500

/** `Nr. 774`, `nr.87`, `No. 3`, `nr. 62a`, `Nr. 14 / F`, `Nr. D`. */
const numbered = /^n[ro]\b\.? ?(?:(\d{1,5}) ?\/ ?[A-Z]{1,2}|(\d{1,5})([a-z]?)|([A-Z]{1,2}))(?![\p{L}\p{N}])/iu
/** `AB`, `AI1`: letters and the mark of a footnote. */
const lettered = /^([A-Z]{1,2})\d{0,2}(?![\p{L}\p{N}.):-])/u
const paper = /^(\d{4}[DZ]\d{4,6})(?![\p{L}\p{N}])/u

/**
 * Reads a line that holds the number of the paper, its title, or both:
 * `Nr. 774 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG`, `Nr. 7 HERDRUK1`, `AI1
 * VERSLAG …`, `2023D06019 INBRENG …`, `Verslag van een schriftelijk overleg`.
 * A letter alone is none here: see {@link readLetterLine}.
 */
export function readTitleLine(line: string): TitleLine | null {
  const text = plain(line)
  if (text.length === 0 || text.length > longest) return null
  return numberedTitle(text) ?? paperTitle(text) ?? letteredTitle(text) ?? bareTitle(text)
}

/** Reads a line that holds nothing but the letters of a paper: `B`, `AB`, `D1`. */
export function readLetterLine(line: string): string | null {
  return /^([A-Z]{1,2})\d?$/u.exec(plain(line))?.[1] ?? null
}

/** Whether the line begins with words of a title. */
function beginsTitle(line: string): boolean {
  return leadAt(plain(line).toLowerCase().replace(/^herdruk\d/u, 'herdruk'), 0, titleHeads) !== null
}

/** The kind of paper that a title tells, or null. */
export function kindOfTitle(title: string): DocumentKind | null {
  const lower = plain(title).toLowerCase()
  return titleKinds.find(({ words }) => lower.includes(words))?.kind ?? null
}

/** The words of a title, the marks of footnotes left out. */
export function cleanTitle(text: string): string | null {
  const title = withoutNoteDigit(plain(text).replace(/(\p{Lu}{4})\d(?=\s)/gu, '$1').replace(/^[\s:–—-]{1,4}/u, ''))
  return title.length > 0 && !/^\d$/u.test(title) ? title : null
}

function numberedTitle(text: string): TitleLine | null {
  const match = numbered.exec(text)
  if (!match) return null
  const [head, joint, digits, letter, letters] = match
  if (letters !== undefined && letters !== letters.toUpperCase()) return null
  const rest = text.slice(head.length)
  const title = cleanTitle(rest)
  // `nr. 12 van het lid …` and `nr. 3, blz. 5` are references.
  if (title !== null && (/^\s*[,;)(/]/u.test(rest) || (/^\p{Ll}/u.test(title) && !beginsTitle(title)))) return null
  if (letters !== undefined) return title === null || beginsTitle(title) ? { number: letters, form: 'letters', title } : null
  if (joint !== undefined) return { number: joint, form: 'joint', title }
  return { number: `${digits ?? ''}${letter ?? ''}`, form: letter ? 'letters' : 'digits', title }
}

function paperTitle(text: string): TitleLine | null {
  const match = paper.exec(text)
  if (!match) return null
  const title = cleanTitle(text.slice(match[0].length))
  return title === null || /^\p{Lu}/u.test(title) ? { number: match[1] ?? null, form: 'paper', title } : null
}

function letteredTitle(text: string): TitleLine | null {
  const match = lettered.exec(text)
  const rest = match ? text.slice(match[0].length).trim() : ''
  // `II Reactie van de minister` is the heading of a part.
  const worded = /^\p{Lu}{4}/u.test(rest) ? beginsTitle(rest) : /^\p{Lu}/u.test(rest) && beginsWith(rest.toLowerCase(), titlePhrases)
  return match && worded ? { number: match[1] ?? null, form: 'letters', title: cleanTitle(rest) } : null
}

/** A title without a number: in capitals, or one of the phrases that say it all. */
function bareTitle(text: string): TitleLine | null {
  const lower = text.toLowerCase()
  const capitals = text === text.toUpperCase() && text.length > 5 && beginsTitle(text)
  const known = beginsWith(lower, titlePhrases) && text.length < 250 && !/[.?!;]$/u.test(text)
  return capitals || known || isReplyTitle(text) ? { number: null, form: null, title: cleanTitle(text) } : null
}

/** Whether a line is the title of answers that a letter brings: `Antwoorden van de minister … op Kamervragen van de leden …`. */
export function isReplyTitle(line: string): boolean {
  const text = plain(line)
  return text.length < 600 && /^(?:beantwoording|antwoorden|antwoord)(?= )/iu.test(text) && / (?:op|van) (?:de )?(?:schriftelijke )?(?:kamervragen|vragen(?: \S+){0,3} (?:het lid|de leden))(?= |$)/iu.test(text) && !/\(ontvangen /iu.test(text)
}
