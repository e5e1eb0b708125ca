import type { Addressee, Chamber, DocumentKind, Subject } from '../../kast.js'
import {
  answerVerbs, committeeActs, committeeLeads, delayVerbs, memberQuestionLeads, memberQuestions, postponements, preambleActs, preambleLeads, replyLeads, sendingVerbs, submissionVerbs
} from '../../lexicon/header.js'
import type { ReferenceOptions } from '../../references/index.js'
import { findDates } from '../../text/dates.js'
import { sentences } from '../../text/sentences.js'
import { findAddressees, readAddressees, type AddresseeGroup } from './addressees.js'
import { findCommittee } from './committee.js'
import { isReplyTitle } from './document-title.js'
import { beginsWith, holdsAny, plain } from './line.js'
import { opensList, readSubjects, subjectRegion } from './subjects.js'

/** What the preamble tells. */
export interface PreambleReading {
  committee: string | null
  addressees: Addressee[]
  subjects: Subject[]
  /** ISO date on which the questions were submitted. */
  submitted: string | null
  /** ISO date on which they were answered; the last, where they were answered in parts. */
  answered: string | null
}

/** Where a formula stands in its paragraph: longer paragraphs hold it at their start. */
const reach = 1500

/** A verb this close before a date, preposition included, belongs to it. */
const nearVerb = 30

/** Whether a paragraph is one with which a preamble begins: who asked whom about what. */
export function beginsPreamble(paragraph: string): boolean {
  const text = plain(paragraph)
  return isCommitteeFormula(text) || isQuestionLine(text) || isReply(text) || isSubmission(text)
}

/** Whether a paragraph goes on with a preamble: when the questions were put and answered, and where they are printed. */
export function continuesPreamble(paragraph: string): boolean {
  const lower = plain(paragraph).slice(0, reach).toLowerCase()
  return beginsPreamble(paragraph) || (beginsWith(lower.replace(/^[-–•] /u, ''), preambleLeads) && holdsAny(lower, preambleActs) && !lower.endsWith('?'))
}

/** Whether a paragraph of a nota names the report that it answers: `… kennisgenomen van het verslag van de vaste commissie voor …`. */
export function namesReport(paragraph: string): boolean {
  const text = plain(paragraph).slice(0, reach)
  return /\bverslag\b/iu.test(text) && findCommittee(text) !== null
}

/** `De vaste commissie voor … heeft een aantal vragen en opmerkingen voorgelegd …`; the name stands near the start. */
function isCommitteeFormula(text: string): boolean {
  const part = text.slice(0, reach)
  const committee = findCommittee(part)
  if (committee === null) return (/^het voorbereidend onderzoek\b/iu.test(part) || /^de (?:vaste )?commissie\b/iu.test(part)) && /aanleiding|voorgelegd|verslag uit/iu.test(part)
  const before = part.slice(0, committee.start).toLowerCase().trim().split(' ')
  if (!before.every((word) => word === '' || committeeLeads.includes(word))) return false
  return holdsAny(part.slice(committee.end).toLowerCase(), committeeActs)
}

/** `De vragen en opmerkingen zijn op 12 mei 2023 aan de minister van … voorgelegd`: no sentence of the committee before it. */
function isSubmission(text: string): boolean {
  if (!/^(?:de|deze|de volgende|onderstaande) vragen(?= )/iu.test(text)) return false
  const [first] = sentences(text.slice(0, reach))
  const sentence = first ? text.slice(first.start, first.end) : ''
  return addressedIn(sentence) !== null && exchangeDates([sentence]).submitted !== null
}

/** Whether a paragraph says who asked questions as a member, or who answers them: Kamervragen, or a letter that brings their answers. */
export function isMemberQuestion(paragraph: string): boolean {
  const text = plain(paragraph)
  return isQuestionLine(text) || isReply(text) || isReplyTitle(text)
}

/** The kind of paper that a preamble tells by its formulas, where no title does; null where it tells none. */
export function kindOfPreamble(paragraphs: readonly string[], settled: boolean, titled: boolean): DocumentKind | null {
  const text = plain(paragraphs.join(' ')).slice(0, reach * 4).toLowerCase()
  if (/lijst van vragen met de daarop gegeven antwoorden|vorm van een lijst van vragen/u.test(text)) return 'lijst-van-vragen-en-antwoorden'
  if (titled) return null
  if (paragraphs.some(isMemberQuestion)) return 'kamervragen'
  if (text.includes('nader schriftelijk overleg')) return 'verslag-nader-schriftelijk-overleg'
  if (text.includes('schriftelijk overleg')) return 'verslag-schriftelijk-overleg'
  const answered = /beantwoord|antwoorden|gereageerd/u.test(text)
  if (text.includes('vragen en opmerkingen')) return answered || settled ? 'verslag-schriftelijk-overleg' : 'inbreng-schriftelijk-overleg'
  return answered && /vragen/u.test(text) && /voorgelegd|gesteld/u.test(text) ? 'lijst-van-vragen-en-antwoorden' : null
}

/** The chamber whose formulas a preamble uses, or null. */
export function chamberOfPreamble(paragraphs: readonly string[]): Chamber | null {
  const text = plain(paragraphs.join(' ')).slice(0, reach * 4).toLowerCase()
  if (/bijgaand(?: \p{L}+){0,6} verslag uit|verslag uit van het gevoerde|commissie van de eerste kamer/u.test(text)) return 'eerste-kamer'
  return /voorgelegd|voor te leggen|toegezonden vragen|hierna afgedrukt|hieronder afgedrukt/u.test(text) ? 'tweede-kamer' : null
}


function isQuestionLine(text: string): boolean {
  const lower = text.slice(0, 60).toLowerCase()
  return beginsWith(lower, memberQuestionLeads) && !/^(?:antwoord|antwoorden|mededeling) van (?:het|de) (?!minister|staatssecretaris)/u.test(lower) && text.length > 25
}

function isReply(text: string): boolean {
  const lower = text.slice(0, reach).toLowerCase()
  return beginsWith(lower, replyLeads) && holdsAny(lower, memberQuestions)
}

/**
 * Reads the paragraphs of a preamble: committee, those addressed, the papers
 * concerned, and the dates of questions and answers.
 *
 * @param paragraphs whole paragraphs, lines joined; the items of a list one each
 * @param later text behind the preamble, where a postponement may be told
 */
export function readPreamble(paragraphs: readonly string[], options: ReferenceOptions = {}, later: () => readonly string[] = () => []): PreambleReading {
  const texts = paragraphs.map(plain).filter((text) => text !== '')
  const parts = texts.flatMap((text, paragraph) => sentences(text).map(({ start, end }) => ({ text: text.slice(start, end), paragraph })))
  const asked = parts.findIndex(({ text }) => isCommitteeFormula(text))
  const formula = parts[asked]
  const dates = exchangeDates(parts.map(({ text }) => text))
  const postponed = texts.some((text) => /^mededeling van\b/iu.test(text)) && later().some((text) => holdsAny(text.toLowerCase(), postponements))
  return {
    committee: findCommittee(formula?.text ?? texts.join(' '))?.name ?? null,
    addressees: fullest(addressed(parts.map(({ text }) => text)), texts),
    subjects: formula ? subjectsOf(formula.text, listBehind(parts, asked), options) : [],
    submitted: dates.submitted,
    answered: postponed ? null : dates.answered
  }
}

interface Sentence {
  text: string
  paragraph: number
}

/** The sentences of a list that the formula opens with a colon: until one tells what became of the questions. */
function listBehind(parts: readonly Sentence[], asked: number): string[] {
  const out: string[] = []
  for (const part of parts.slice(asked + 1)) {
    if (continuesPreamble(part.text)) break
    out.push((out.length > 0 && parts[asked]?.paragraph === part.paragraph ? ' ' : '\n') + part.text)
  }
  return out
}

function subjectsOf(formula: string, behind: readonly string[], options: ReferenceOptions): Subject[] {
  const committee = findCommittee(formula)
  const asked = addressedIn(formula)
  const from = committee?.end ?? 0
  const list = opensList(formula)
  const whole = list ? formula + behind.join('') : formula
  const region = subjectRegion(whole, from)
  if (region) return readSubjects(region.text, region.isList || list, options)
  // A word is missing: `aan de Minister van Economische Zaken het dossier …`.
  return asked ? readSubjects(whole.slice(asked.end), list, options) : []
}

/** Those to whom the questions were put: in the formula, or in the sentence that tells when. */
function addressed(texts: readonly string[]): Addressee[] {
  const groups = texts.flatMap((text) => addressedIn(text) ?? [])
  return (groups.find(({ addressees }) => addressees.some(({ portfolio }) => portfolio !== null)) ?? groups[0])?.addressees ?? []
}

const aim = /(?<![\p{L}\p{N}])(?:aan|overleg gevoerd met|overleg met) (?=(?:de|het|een) |ministers? |staatssecretaris)/giu
const putting = /voorgelegd|voor te leggen|voorleggen|gesteld|te stellen|brief|overleg|vragen van|vragen en opmerkingen|beantwoording/iu

function addressedIn(sentence: string): AddresseeGroup | null {
  if (!putting.test(sentence)) return null
  aim.lastIndex = 0
  for (let match = aim.exec(sentence); match !== null; match = aim.exec(sentence)) {
    const group = readAddressees(sentence, match.index + match[0].length)
    if (group) return group
  }
  // `heeft zij de Minister op … een brief gestuurd`: no preposition.
  const letter = /\been brief (?:gestuurd|gezonden|verzonden|verstuurd)/iu.exec(sentence)
  if (letter === null) return null
  return findAddressees(sentence.slice(0, letter.index)).at(-1) ?? null
}

/** `de Minister` alone is the one whose portfolio the preamble names elsewhere, where it names one only. */
function fullest(addressees: readonly Addressee[], texts: readonly string[]): Addressee[] {
  if (addressees.every(({ portfolio }) => portfolio !== null)) return [...addressees]
  const named = texts.flatMap((text) => findAddressees(text)).flatMap((group) => group.addressees)
  return addressees.map((addressee) => {
    if (addressee.portfolio !== null) return addressee
    const candidates = named.filter(({ role, portfolio }) => role === addressee.role && portfolio !== null)
    const [first] = candidates
    return first && candidates.every(({ portfolio }) => portfolio === first.portfolio) ? first : addressee
  })
}

/** What happened on a date, from the words before and behind it. */
type Happening = 'submitted' | 'answered' | null

function exchangeDates(texts: readonly string[]): { submitted: string | null; answered: string | null } {
  let submitted: string | null = null
  let answered: string | null = null
  for (const text of texts) {
    const dates = findDates(text)
    for (const [i, date] of dates.entries()) {
      const before = text.slice(dates[i - 1]?.end ?? 0, date.start).toLowerCase()
      const after = text.slice(date.end, dates[i + 1]?.start ?? text.length).toLowerCase()
      const happening = happeningOn(before, after)
      if (happening === 'submitted') submitted ??= date.iso
      if (happening === 'answered') answered = date.iso
    }
  }
  return { submitted, answered }
}

function happeningOn(before: string, after: string): Happening {
  if (/ingezonden (?:op )?$/u.test(before)) return 'submitted'
  if (/(?<!\p{L})ontvangen (?:op )?$/u.test(before)) return 'answered'
  if (/antwoordbrief(?: \p{L}+){0,12} (?:van|d\.d\.) ?$/u.test(before)) return 'answered'
  if (/(?:van|d\.d\.) ?$/u.test(before) && before.slice(-140).includes('uitgaande brief')) return 'submitted'
  if (/\buw brief van $/u.test(before)) return 'submitted'
  if (!/(?<!\p{L})(?:op|(?:bij|per|middels|met) (?:zijn |haar |hun |de )?brie(?:f|ven) (?:van|d\.d\.)) ?$/u.test(before)) return null
  const ahead = verbIn(before, 'last')
  const between = ahead === null ? '' : before.slice(ahead.at)
  // `beantwoord bij brief van …`: a verb close before the date is its own.
  if (ahead && between.length < nearVerb && !/ en |[,(]/u.test(between)) return ahead.happening
  const behind = verbIn(after, 'first')
  // A bracket between shows that the date is one in the title of a letter.
  if (behind) return after.slice(0, behind.at).includes('(') ? null : behind.happening
  if (holdsAny(after.slice(0, 120), sendingVerbs)) return /antwoord|reactie/u.test(before) ? 'answered' : /vragen/u.test(before) ? 'submitted' : null
  return ahead && !/ over | inzake |\(/u.test(between) ? ahead.happening : null
}

const verbs: readonly { words: readonly string[]; happening: Happening }[] = [
  { words: delayVerbs, happening: null },
  { words: submissionVerbs, happening: 'submitted' },
  { words: answerVerbs, happening: 'answered' }
]

/** The first or last verb in a clause, and what it tells. */
function verbIn(clause: string, which: 'first' | 'last'): { at: number; happening: Happening } | null {
  let best: { at: number; happening: Happening } | null = null
  for (const { words, happening } of verbs) {
    for (const word of words) {
      const at = which === 'first' ? clause.indexOf(word) : clause.lastIndexOf(word)
      if (at >= 0 && (best === null || (which === 'first' ? at < best.at : at > best.at))) best = { at, happening }
    }
  }
  return best
}
