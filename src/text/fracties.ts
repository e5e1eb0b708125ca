import { isDigit, isLetter } from './characters.js'
import { fracties, splitGroups, surnameParticles, type Fractie } from '../lexicon/fracties.js'

/** A fractie named in a text. */
export interface FractieMention {
  /** Canonical short name. */
  name: string
  /** As printed, `-fractie` left out. */
  label: string
  /** UTF-16 offsets in the text. */
  start: number
  end: number
  /** False where the name was read by form only (`het lid Jansen`). */
  known: boolean
}

const byAlias = new Map<string, Fractie>()
const byFirstWord = new Map<string, string[]>()
for (const fractie of fracties) {
  const printed = [fractie.name, ...(fractie.aliases ?? [])]
  // Headings are printed in capitals too.
  for (const alias of new Set([...printed, ...printed.map((alias) => alias.toUpperCase())])) {
    byAlias.set(alias, fractie)
    const first = firstWord(alias)
    const list = byFirstWord.get(first)
    if (list) list.push(alias)
    else byFirstWord.set(first, [alias])
  }
}
for (const list of byFirstWord.values()) list.sort((a, b) => b.length - a.length)

const bySurname = new Map<string, string[]>()
for (const group of splitGroups) {
  const key = group.replace(/^(?:Groep|Lid|Fractie)[ -]/u, '').toLowerCase()
  bySurname.set(key, [...(bySurname.get(key) ?? []), group])
}

const byName = new Map(fracties.map((fractie) => [fractie.name, fractie]))

/** Whether the fractie sat on that day; true where the table does not tell. */
export function satOn(name: string, date: string, senate: boolean): boolean {
  const fractie = byName.get(name)
  if (!fractie) return true
  const to = (senate ? fractie.toSenate : undefined) ?? fractie.to
  return (!fractie.from || senate || date >= fractie.from) && (!to || date <= to)
}

function firstWord(alias: string): string {
  return /^[\p{L}\p{N}]+/u.exec(alias)?.[0] ?? alias
}

/** A 1 for each code unit with which an alias begins, or one of the words behind which a member is named. */
const firstUnits = new Uint8Array(0x10000)
for (const word of [...byAlias.keys(), 'fractie', 'Fractie', 'FRACTIE', 'Groep', 'lid', 'Lid', 'LID']) firstUnits[word.charCodeAt(0)] = 1

/**
 * All fracties named in a text, in order, longest name first: `GroenLinks-PvdA`
 * is one. Groups and single members are read by form: `Groep Van Haga`, `het
 * lid Omtzigt`, `fractie-Nanninga`.
 */
export function findFracties(text: string): FractieMention[] {
  const out: FractieMention[] = []
  const { length } = text
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (!isNameUnit(code)) {
      at++
      continue
    }
    let end = at + 1
    while (end < length && isNameUnit(text.charCodeAt(end))) end++
    const mention = firstUnits[code] === 1 ? mentionAt(text, at, text.slice(at, end)) : null
    if (mention) out.push(mention)
    at = mention?.end ?? end
  }
  return out
}

function isNameUnit(code: number): boolean {
  return isLetter(code) || isDigit(code)
}

/** The fractie named by the word at `start`, and those behind it that belong to the name. */
function mentionAt(text: string, start: number, word: string): FractieMention | null {
  const alias = byFirstWord.get(word)?.find((name) => text.startsWith(name, start) && endsWord(text, start + name.length))
  return alias ? named(alias, start) : memberAt(text, start, word)
}

function named(alias: string, start: number): FractieMention {
  return { name: byAlias.get(alias)?.name ?? alias, label: alias, start, end: start + alias.length, known: true }
}

function endsWord(text: string, end: number): boolean {
  const next = text.charAt(end)
  if (next === '' || !/[\p{L}\p{N}]/u.test(next)) return next !== '+' && !(next === '-' && isNameTail(text, end + 1))
  return false
}

/** After the hyphen of a name comes `fractie`, `leden`, `motie`, or the second half of another, longer name. */
function isNameTail(text: string, at: number): boolean {
  return /^(?!FRACTIE)\p{Lu}/u.test(text.slice(at, at + 8)) && /^[\p{L}\p{N}]+(?:-fractie|-FRACTIE|$)/u.test(text.slice(at, at + 40))
}

/** Particles before a name, in lower case or with a capital: `van der`, `Van de`. */
const particles = `(?:(?:${surnameParticles.flatMap((particle) => [particle, particle.charAt(0).toUpperCase() + particle.slice(1)]).join('|')})\\s+){0,3}`

const surname = new RegExp(`^\\s+(${particles}\\p{Lu}[\\p{L}'’.]+(?:[-/](?:(?:van|de|van de) )?\\p{Lu}[\\p{L}'’]+){0,2}(?:\\s\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}[\\p{L}'’]+)?)?)`, 'u')
const hyphened = new RegExp(`^-(${particles}\\p{Lu}[\\p{L}'’]+(?:[- ]\\p{Lu}[\\p{L}'’]+){0,2})`, 'u')

function memberAt(text: string, start: number, word: string): FractieMention | null {
  const lower = word.toLowerCase()
  if (lower === 'fractie' && text.charAt(start + word.length) === '-') {
    const name = hyphened.exec(text.slice(start + word.length, start + word.length + 60))
    return name?.[1] ? member('Fractie-', name[1], start, start + word.length + name[0].length) : null
  }
  const prefix = lower === 'groep' && word === 'Groep' ? 'Groep ' : lower === 'lid' ? 'Lid ' : lower === 'fractie' ? 'Fractie ' : null
  if (!prefix) return null
  const match = surname.exec(text.slice(start + word.length, start + word.length + 60))
  if (!match?.[1]) return null
  const end = start + word.length + match[0].length
  if (!isSurname(match[1] + (/^[\p{L}\p{N}]+/u.exec(text.slice(end, end + 20))?.[0] ?? ''))) return null
  const found = member(prefix, match[1], start, end)
  return prefix === 'Fractie ' && !splitGroups.includes(found.name) ? null : found
}

/** Only particles may stand in lower case before the name itself: `lid van de BBB`, `lid van de JA21` name nobody. */
function isSurname(words: string): boolean {
  const parts = words.split(/\s+/u)
  const lead = parts.filter((part) => /^\p{Ll}|^['’]/u.test(part))
  return lead.every((part) => surnameParticles.includes(part.toLowerCase())) && !surnameParticles.includes(parts.at(-1)?.toLowerCase() ?? '') && !byFirstWord.has(parts[lead.length] ?? '')
}

function member(prefix: string, name: string, start: number, end: number): FractieMention {
  const read = prefix + name.charAt(0).toUpperCase() + name.slice(1)
  const groups = bySurname.get(name.toLowerCase()) ?? []
  const group = groups.includes(read) ? read : groups.length === 1 ? groups[0] : undefined
  return { name: group ?? read, label: prefix + name, start, end, known: group !== undefined }
}
