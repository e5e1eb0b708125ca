import { signatureOffices, signatureQualities, titleHeads } from '../../lexicon/header.js'
import { readDateLine } from './date-line.js'
import { readTitleLine } from './document-title.js'
import { readDossierLine } from './dossier-line.js'
import { alternatives } from './line.js'
import { beginsPreamble, continuesPreamble } from './preamble.js'
import { readSignature } from './signature.js'

/** A run of header lines is not longer; the offsets looked at lie within it. */
const reach = 4000

const heads = alternatives(titleHeads.map((head) => head.toUpperCase()))
const qualities = alternatives(signatureQualities)
const offices = alternatives(signatureOffices)

/** What begins a new element of the header; each pattern begins with the blank before it. */
const beginnings: readonly { kind: 'title' | 'date' | 'dossier' | 'signature' | 'preamble' | 'question'; pattern: RegExp }[] = [
  { kind: 'title', pattern: new RegExp(`\\s(?=(?:[Nn]r\\. ?\\d{1,5}[a-z]?|[A-Z]{1,2}\\d?|\\d{4}D\\d{5}) (?:(?:${heads})(?![\\p{L}])|[Vv]erslag van een))`, 'gu') },
  { kind: 'date', pattern: /\s(?=Vastgesteld ?(?:op )?\d{1,2} \p{Ll}{3,9} \d{4})/gu },
  { kind: 'dossier', pattern: /\s(?=\d{2} \d{3}(?:-\d{2}| [IVX]{1,6})? \p{Lu}\p{Ll})/gu },
  { kind: 'signature', pattern: new RegExp(`\\s(?=(?:De )?(?:(?:${qualities}) )?(?:${offices}) (?:van|voor) (?:de|dit|deze) (?:\\p{L}+ )?(?:commissies?|verslag|lijst)(?![\\p{L}]))`, 'giu') },
  { kind: 'preamble', pattern: /\s(?=(?:De|Binnen de|In de|De leden van de) (?:vaste|algemene) commissies? )/gu },
  { kind: 'question', pattern: /\s(?=Vragen van (?:het lid|de leden) |(?:Antwoord|Mededeling) van (?:Minister|Staatssecretaris|minister|staatssecretaris) )/gu }
]

/**
 * Offsets at which a block of run-together header lines is to be parted, in
 * order: `22 112 Nieuwe … Nr. 4312 VERSLAG … Vastgesteld 15 april 2026 De
 * vaste commissie …` has three. Text before a cut must be an element of the
 * header by itself, so that no paragraph of the text is parted.
 */
export function headerCuts(text: string): number[] {
  const part = text.slice(0, reach)
  const marks = beginnings
    .flatMap(({ kind, pattern }) => placesOf(part, pattern).map((index) => ({ kind, at: index + 1 })))
    .sort((a, b) => a.at - b.at)
  const cuts: number[] = []
  let from = 0
  for (const { kind, at } of marks) {
    if (at <= from) continue
    const before = part.slice(from, at).trim()
    if (!isWhole(before, kind)) continue
    cuts.push(at)
    from = at
  }
  return cuts
}

/** Where a pattern matches, the global flag set; one blank each. */
function placesOf(text: string, pattern: RegExp): number[] {
  const places: number[] = []
  pattern.lastIndex = 0
  while (pattern.test(text)) places.push(pattern.lastIndex - 1)
  return places
}

/** Whether a stretch is a whole element of the header, behind which one of this kind may come. */
function isWhole(text: string, next: string): boolean {
  if (/^\d{1,5}$/u.test(text)) return next === 'question'
  if (next === 'question') return false
  if (next === 'signature') return readSignature(text)?.name != null || (/[.)]$/u.test(text) && (beginsPreamble(text) || continuesPreamble(text)))
  if (next === 'preamble') return readDateLine(text) !== null || readTitleLine(text)?.title != null
  return readDossierLine(text) !== null || readTitleLine(text) !== null
}
