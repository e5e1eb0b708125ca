import { chamberWords } from '../lexicon/reference-words.js'
import { readDossierNumber } from './dossier-number.js'
import { readNumberCue } from './numbers.js'
import { anyPhrase, gap, isLetter, isUpper, phrase } from './scan.js'
import { readSessionWord, readSessionYear } from './session-year.js'

/** What stands between a cue word and the first dossier: 'II 2021/22,', ', vergaderjaar 2024–2025,'. */
export interface Lead {
  chamber: 'I' | 'II' | null
  sessionYear: string | null
  /** Offset of the first unit after it. */
  end: number
}

/** Words that link a cue to a chamber: 'Kamerstukken der Tweede Kamer'. */
const links: readonly string[] = ['van de', 'der', 'bij de', 'tot de', 'met nummer', 'met kenmerk', 'nummer', 'dossier']

/** A second chamber: 'Kamerstukken I en II'. */
const otherChamber: readonly string[] = ['en ii', 'en i']

/** Reads a chamber ('I', 'TK', 'Tweede Kamer') at `at`. */
export function readChamber(text: string, at: number): { chamber: 'I' | 'II'; end: number } | null {
  for (const { words, chamber, upper } of chamberWords) {
    const end = phrase(text, at, words)
    if (end === -1 || isLetter(text.charCodeAt(end))) continue
    if (!upper || isUpper(text.charCodeAt(end - 1))) return { chamber, end }
  }
  return null
}

/** Reads chamber, session year and the words and commas between them, in any order, from the end of a cue on. */
export function readLead(text: string, at: number): Lead {
  const { lead, both } = readLeadWords(text, at)
  // Papers of both chambers have no chamber of their own.
  return both ? { ...lead, chamber: null } : lead
}

function readLeadWords(text: string, at: number): { lead: Lead; both: boolean } {
  const lead: Lead = { chamber: null, sessionYear: null, end: gap(text, at) }
  let both = false
  for (let step = 0; step < 12; step++) {
    const index = lead.end
    const code = text.charCodeAt(index)
    // , : ( . after a cue, the slash of 'dossier/36062', and the hyphen of 'Zitting 1958-1959-5380'.
    if (code === 44 || code === 58 || code === 40 || code === 46 || (code === 47 && lead.chamber === null) || (code === 45 && lead.sessionYear !== null)) {
      lead.end = gap(text, index + 1)
      continue
    }
    if (readDossierNumber(text, index) !== null) return { lead, both }
    const chamber = lead.chamber === null ? readChamber(text, index) : null
    if (chamber !== null) {
      lead.chamber = chamber.chamber
      lead.end = gap(text, chamber.end)
      continue
    }
    const session = readSessionWord(text, index)
    if (session !== -1) {
      lead.end = gap(text, session)
      continue
    }
    const year = lead.sessionYear === null ? readSessionYear(text, index) : null
    if (year !== null) {
      lead.sessionYear = year.value
      lead.end = gap(text, year.end)
      continue
    }
    // 'I/II', 'I en II'
    const beside = code === 47 && lead.chamber !== null ? readChamber(text, gap(text, index + 1)) : null
    const other = lead.chamber === null ? -1 : (beside?.end ?? anyPhrase(text, index, otherChamber))
    if (other !== -1) {
      both = true
      lead.end = gap(text, other)
      continue
    }
    const link = readLink(text, index)
    if (link === -1) return { lead, both }
    lead.end = link
  }
  return { lead, both }
}

function readLink(text: string, at: number): number {
  for (const words of links) {
    const end = phrase(text, at, words)
    if (end !== -1 && !isLetter(text.charCodeAt(end))) return gap(text, end)
  }
  const cue = readNumberCue(text, at)
  return cue !== null && readDossierNumber(text, cue.end) !== null ? cue.end : -1
}
