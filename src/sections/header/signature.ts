import { committeeKinds, nameParticles, noNames, officeSpellings, signatureOffices, signatureQualities } from '../../lexicon/header.js'
import { alternatives, plain, withoutNoteDigit } from './line.js'
import { knownPortfolioEnd } from './portfolio.js'

/** Who signed, and in what office. */
export interface SignatureReading {
  /** `voorzitter`, `fungerend voorzitter`, `adjunct-griffier`, `minister van Justitie en Veiligheid`, … in lower case, but for a portfolio. */
  role: string
  /** Null where the name stands on the next line. */
  name: string | null
}

/** A longer line is no signature. */
const longest = 420

const spellings = Object.keys(officeSpellings)
const office = new RegExp(`^(?:de |het )?((?:(?:${alternatives(signatureQualities)}) )*(?:${alternatives([...signatureOffices, ...spellings])}))(?![\\p{L}-])`, 'iu')
const body = new RegExp(`^ (?:van|voor|bij|uit|der) (?:(?:de|het|deze|dit|die) )?((?:${alternatives(committeeKinds)}) )*(commissies?|verslag|lijst|inbreng|stuk|kamer)(?![\\p{L}])`, 'iu')
const minister = /^de (minister|staatssecretaris|minister-president)(?= |,|$)/iu

/**
 * Reads the line of a signature: `De voorzitter van de commissie, Hamer`,
 * `Adjunct-griffier van de commissie,`, `De griffier van de vaste commissie
 * voor Volksgezondheid, Welzijn en Sport, De Boer`, `De griffier voor dit
 * verslag, Jansen`. Null where the line is a sentence or anything else.
 */
export function readSignature(line: string): SignatureReading | null {
  const text = plain(line)
  if (text.length > longest) return null
  const head = office.exec(text)
  if (head === null) return null
  const rest = text.slice(head[0].length)
  const of = body.exec(rest)
  // Without a committee an office is that of a signature where an article and a comma show it.
  if (of === null) return /^de /iu.test(text) && rest.startsWith(',') ? nameAfter(roleOf(head[1] ?? ''), rest) : null
  return nameAfter(roleOf(head[1] ?? ''), withoutFields(rest.slice(of[0].length)))
}

/** Whether a line begins with an office of a committee or its clerk, as a signature does that is broken over lines. */
export function beginsSignature(line: string): boolean {
  const text = plain(line)
  const head = text.length > longest ? null : office.exec(text)
  if (head === null) return false
  const rest = text.slice(head[0].length)
  return body.test(rest) || /^ (?:van|voor)(?: (?:de|dit|deze|vaste|algemene)){0,2}$/iu.test(rest)
}

/** Reads `De Minister van Justitie en Veiligheid,` as the line over a name at the end of a letter. */
export function readLetterSignature(line: string): SignatureReading | null {
  const text = plain(line)
  const head = minister.exec(text)
  if (head === null || text.length > 160) return null
  const role = /^de ([^,.;:?!]{3,120}(?:, [^.;:?!]{2,60})?),$/iu.exec(text)?.[1]
  return role === undefined ? null : { role: role.charAt(0).toLowerCase() + role.slice(1), name: null }
}

/** Whether a line is a name and nothing else: `Kathmann`, `P. de Groot`, `Van den Brule-Holtjer`. */
export function isName(line: string): boolean {
  const text = plain(line)
  if (text.length < 2 || text.length > 60 || noNames.includes(text.toLowerCase().replace(/[.:]$/u, ''))) return false
  const words = text.split(' ')
  if (words.length > 7) return false
  const last = words.at(-1) ?? ''
  // Behind a particle the name goes on: on the next line, where this one is cut.
  if (nameParticles.includes(last.toLowerCase())) return false
  return words.every((word, i) => isNameWord(word, i)) && /^\p{Lu}[\p{L}'’-]+\d?$/u.test(last) && !noNames.some((word) => last.toLowerCase().endsWith(word))
}

function isNameWord(word: string, index: number): boolean {
  if (/^(?:\p{Lu}\.?-?){1,5}\.?$/u.test(word) && word.includes('.')) return true
  if (nameParticles.includes(word.toLowerCase().replace(/’/gu, "'"))) return index === 0 || /^\p{Ll}|^['’]/u.test(word) || /^\p{Lu}/u.test(word)
  return /^\p{Lu}[\p{L}'’-]*\d?$/u.test(word) || /^['’][a-z]-?\p{Lu}[\p{L}-]*$/u.test(word) || /^[ld]['’]\p{Lu}\p{L}+$/u.test(word)
}

/** A name as it is kept: the mark of a footnote left out. */
export function cleanName(line: string): string {
  return withoutNoteDigit(plain(line))
}

function roleOf(printed: string): string {
  const lower = printed.toLowerCase()
  const words = spellings.find((spelling) => lower.includes(spelling))
  return words === undefined ? lower : lower.replace(words, officeSpellings[words] ?? words)
}

/** What shows behind the name of a known field that it is the beginning of a longer one. */
const goesOn = /^(?:,? en (?!voor |inzake )|\s?\/|, (?:de|het) )/u

/** The fields of the committee at the start of `rest` cut away: ` voor Volksgezondheid, Welzijn en Sport, De Boer` gives `, De Boer`. */
function withoutFields(rest: string): string {
  let at = 0
  for (;;) {
    // `Van` behind a comma begins a name.
    const link = /^(?:(?:,? en|,)? (?:voor|inzake)| van) (?:(?:de|het) )?/u.exec(rest.slice(at, at + 40))
    if (link === null) break
    const from = at + link[0].length
    const known = knownPortfolioEnd(rest, from)
    at = known >= 0 && !goesOn.test(rest.slice(known, known + 20)) ? known : fieldEnd(rest, from)
  }
  return rest.slice(at)
}

/** Where a field that no list knows ends: at the last comma before a name or the end, or at the next `voor`. */
function fieldEnd(rest: string, from: number): number {
  const next = /(?:,? en|,) voor /u.exec(rest.slice(from))
  if (next) return from + next.index
  const comma = rest.lastIndexOf(',')
  return comma > from ? comma : rest.length
}

/** `, Hamer` is a name; nothing, or a comma alone, means that the name is on the next line. */
function nameAfter(role: string, rest: string): SignatureReading | null {
  const name = rest.replace(/^\s?[,:]\s?/u, '').trim()
  if (name === '' || name === '.') return { role, name: null }
  return /^\s?[,:]/u.test(rest) || rest.startsWith(' ') ? (isName(name) ? { role, name: cleanName(name) } : null) : null
}
