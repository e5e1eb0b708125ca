import { amountWords, attachmentLinks, attachmentWords, billWords, listFillers, paperNouns } from '../lexicon/reference-words.js'
import { type DossierRead, readDossier, readRomanDossier } from './dossier.js'
import { formatIdentifier, type Identifier, parseIdentifier } from './identifier.js'
import { readChamber, readLead } from './lead.js'
import { type NumberItem, readNumberCue, readNumberList, readPages, readSeparator } from './numbers.js'
import { isLetterNumber, readCapitals } from './numerals.js'
import { push } from './reference.js'
import { readSessionYear, type SessionYearRead } from './session-year.js'
import { anyPhrase, atBoundary, atTerminator, digits, gap, isDigit, isHyphen, isLetter, isUpper, visibleBefore, wholePhrase, wordBefore } from './scan.js'
import { urlOf } from './url.js'
import type { DossierName, FieldValue, Reader, Scan } from './types.js'

/** How the words before the first dossier bear on the papers named. */
interface Context {
  /** Offset where the first reference begins: that of its cue. */
  start: number
  chamber: 'I' | 'II' | null
  sessionYear: string | null
  relation: 'document' | 'attachment'
  /** A word for papers ('Kamerstuk'), one for dossiers ('wetsvoorstel'), one for a chamber ('TK'), or none. */
  cue: 'paper' | 'dossier' | 'chamber' | null
  plural: boolean
}

/** A dossier with the numbers named under it. */
interface Entry {
  dossier: DossierRead
  items: NumberItem[]
  /** What the number was told by. */
  form: 'number-cue' | 'hyphen' | 'letter' | 'comma-number' | 'none'
  chamber: 'I' | 'II' | null
  /** The session year named for this dossier alone: '26 643, 2022-2023, nr. 885'. */
  sessionYear: string | null
  end: number
}

/** Last session whose papers of the Eerste Kamer carry the session year in their identifier. */
const lastDatedSession = '2007-2008'
/** First session whose papers are published under a kst identifier. */
const firstPublishedSession = '1994-1995'

/** A reader for a cue word: 'Kamerstuk(ken)' and the like, 'wetsvoorstel', 'TK' and 'EK'. */
export function paperReader(cue: 'paper' | 'dossier' | 'chamber', plural: boolean, chamber: 'I' | 'II' | null): Reader {
  return (scan, start, end) => readCued(scan, start, end, { start, chamber, sessionYear: null, relation: 'document', cue, plural })
}

function readCued(scan: Scan, start: number, end: number, context: Context): number {
  const { text } = scan
  const lead = readLead(text, end)
  const full: Context = { ...context, start, chamber: lead.chamber ?? context.chamber, sessionYear: lead.sessionYear }
  const known = scan.found.length
  const after = readPapers(scan, lead.end, full)
  if (after !== -1) return closeBracket(scan, known, after)
  if (context.cue !== 'paper') return after
  const cue = readNumberCue(text, lead.end)
  return cue === null ? -1 : readInverse(scan, start, cue.end, cue.plural, full)
}

/** Takes the closing bracket in of 'wetsvoorstel (36 062)': the words of one reference open none that they do not close. */
function closeBracket(scan: Scan, known: number, end: number): number {
  const only = scan.found[known]
  const close = gap(scan.text, end)
  if (only === undefined || scan.found.length > known + 1 || scan.text.charCodeAt(close) !== 41) return end
  if (only.raw.lastIndexOf('(') <= only.raw.lastIndexOf(')')) return end
  only.end = close + 1
  only.raw = scan.text.slice(only.start, only.end)
  return only.end
}

/** A reader for a dossier that stands without a cue word: '(29 675, nr. 215)', '(36200-VIII-2)'. */
export const readBarePapers: Reader = (scan, start) => {
  const before = scan.text.charCodeAt(start - 1)
  // A digit before a point, comma, slash, colon or hyphen makes this the tail of a longer number.
  if ((before >= 44 && before <= 47) || before === 58 || isHyphen(before)) {
    if (isDigit(scan.text.charCodeAt(start - 2))) return -1
  }
  const visible = visibleBefore(scan.text, start)
  // € $ £ before it: an amount.
  if (visible === 0x20ac || visible === 36 || visible === 163) return -1
  return readPapers(scan, start, { start, chamber: null, sessionYear: null, relation: 'document', cue: null, plural: false })
}

/** A reader for a dossier of the Eerste Kamer of its own that stands without a cue word: '(CXXIV, G)'. */
export const readBareRoman: Reader = (scan, start) => {
  const dossier = readRomanDossier(scan.text, start, 4)
  return dossier === null ? -1 : readPapers(scan, start, { start, chamber: 'I', sessionYear: null, relation: 'document', cue: null, plural: false })
}

/** A reader for 'bijlage bij Kamerstuk …'. */
export function attachmentReader(isPaperCue: (text: string, at: number) => number): Reader {
  return (scan, start, end) => {
    const { text } = scan
    let index = gap(text, end)
    // 'bijlage 2 bij', 'bijlage IV bij'
    const numbered = isDigit(text.charCodeAt(index)) ? digits(text, index) : index + readCapitals(text, index).length
    if (numbered > index) index = gap(text, numbered)
    const link = anyPhrase(text, index, attachmentLinks)
    if (link === -1) return -1
    const at = gap(text, link)
    const cue = isPaperCue(text, at)
    const context: Context = { start, chamber: null, sessionYear: null, relation: 'attachment', cue: 'paper', plural: true }
    if (cue !== -1) return readCued(scan, start, cue, context)
    return readPapers(scan, at, { ...context, cue: null })
  }
}

/** A reader for 'nr. 456 (36800-XVI)', where the dossier follows the number. */
export const readNumberFirst: Reader = (scan, start, end) => {
  const continued = scan.found.length === 0 ? -1 : readContinued(scan, start)
  if (continued !== -1 || !hasBracketSoon(scan.text, end)) return continued
  const cue = readNumberCue(scan.text, start)
  if (cue === null) return -1
  return readInverse(scan, start, cue.end, cue.plural, { start, chamber: null, sessionYear: null, relation: 'document', cue: null, plural: cue.plural })
}

/** How many references back the paper is looked for that a list with asides goes on from. */
const longestAside = 3

/** 'Kamerstuk 35 925, nr. 3 (memorie van toelichting) en nr. 6': a list that goes on behind an aside in brackets. */
function readContinued(scan: Scan, start: number): number {
  const { text, found } = scan
  const paper = found.slice(-longestAside).findLast(({ type, id }) => type === 'kamerstuk' && id !== null)
  if (paper === undefined || start - paper.end > 100 || !/^\s?\([^()\n]{1,80}\)[,;]?\s(?:en\s|en\sin\s|of\s)?$/u.test(text.slice(paper.end, start))) return -1
  const cue = readNumberCue(text, start)
  const list = cue === null ? null : readNumberList(text, start, cue.end, cue.plural)
  const { dossier, suffix, chamber, sessionYear } = paper.fields
  if (list === null || typeof dossier !== 'string' || bracketFollows(text, list.end)) return -1
  for (const item of list.items) {
    emit(scan, { number: dossier, suffix: typeof suffix === 'string' ? suffix : null, doubtful: null, kingdom: null, start, end: start }, item, {
      start, chamber: chamber === 'I' || chamber === 'II' ? chamber : null, sessionYear: typeof sessionYear === 'string' ? sessionYear : null, relation: 'document', cue: null, plural: false,
    }, { start: item.start, end: item.end, confidence: 0.85, evidence: ['number-cue', 'list', 'dossier-before'] })
  }
  return list.end
}

/** True where a bracket with a dossier follows, which the numbers before it belong to. */
function bracketFollows(text: string, at: number): boolean {
  const open = gap(text, at)
  return text.charCodeAt(open) === 40 && readDossier(text, gap(text, open + 1), { cued: false }) !== null
}

/** True where a bracket opens within the next words: few of the many numbers in a text have one. */
function hasBracketSoon(text: string, at: number): boolean {
  for (let index = at; index < at + 60; index++) {
    if (text.charCodeAt(index) === 40) return true
  }
  return false
}

/** Most numbers before a dossier in brackets. */
const longestInverse = 8

/** Words for papers that may stand before the dossier in brackets: 'nr. 14 (Kamerstuk 36 600 XVI)'. */
const bracketedPaperWords: readonly string[] = ['kamerstukken', 'kamerstuk', 'dossier', 'kst.']

function readInverse(scan: Scan, start: number, at: number, plural: boolean, context: Context): number {
  const { text } = scan
  const list = readNumberList(text, start, at, plural, longestInverse)
  if (list === null) return -1
  const open = gap(text, list.end)
  if (text.charCodeAt(open) !== 40) return ownDossier(scan, list.items, context) ? list.end : -1
  const paper = anyPhrase(text, gap(text, open + 1), bracketedPaperWords)
  const dossierAt = gap(text, paper === -1 ? open + 1 : paper)
  const lead = readLead(text, dossierAt)
  const dossier = readDossier(text, lead.end, { cued: false })
  const close = dossier === null ? -1 : gap(text, dossier.end)
  if (dossier === null || text.charCodeAt(close) !== 41) return -1
  const suffix = dossier.suffix ?? dossier.doubtful
  list.items.forEach((item, index) => {
    const last = index === list.items.length - 1
    emit(scan, { ...dossier, suffix, doubtful: null }, item, { ...context, chamber: context.chamber ?? lead.chamber }, {
      start: item.start,
      end: last ? close + 1 : item.end,
      confidence: context.cue === null ? 0.8 : 0.92,
      evidence: ['number-cue', 'dossier-in-brackets', ...(context.cue === null ? [] : ['cue-word'])],
    })
  })
  return close + 1
}

/** 'Kamerstuk nr. 12' without a dossier: the one named before is meant, or one of the paper's own. */
function ownDossier(scan: Scan, items: NumberItem[], context: Context): boolean {
  const before = dossierBefore(scan)
  const own = scan.options.dossiers ?? []
  if (context.cue !== 'paper' || (before === null && own.length === 0)) return false
  const dossiers = before === null ? own : [before, ...own]
  for (const item of items) {
    const ids = new Set(dossiers.map(({ number, suffix }) => formatIdentifier({ scheme: 'kamerstuk', sessionYear: null, dossier: number, suffix, number: item.number, part: item.part })))
    const [first = null] = ids
    const settled = before !== null && ids.size === 1
    push(scan, {
      type: 'kamerstuk',
      id: settled ? first : null,
      candidates: settled ? [] : [...ids],
      start: item.start,
      end: item.end,
      confidence: settled ? 0.7 : 0.5,
      evidence: ['cue-word', 'number-cue', before === null ? 'own-dossier' : 'dossier-before'],
      fields: { dossier: null, suffix: null, number: item.number, chamber: context.chamber, sessionYear: context.sessionYear, relation: context.relation, page: item.page },
    })
  }
  return true
}

/** The dossier of the last paper or dossier named before. */
function dossierBefore(scan: Scan): DossierName | null {
  const last = scan.found.findLast(({ type }) => type === 'kamerstuk' || type === 'dossier')
  const number = last?.fields['dossier']
  const suffix = last?.fields['suffix']
  return typeof number === 'string' ? { number, suffix: typeof suffix === 'string' ? suffix : null } : null
}

/** Reads dossiers and numbers from the first dossier at `at` on, through lists, and records each paper named. */
function readPapers(scan: Scan, at: number, context: Context): number {
  const { text } = scan
  const first = readEntry(scan, at, context)
  if (first === null) return -1
  const entries = [first]
  let end = first.end
  for (;;) {
    const separator = readSeparator(text, end)
    if (separator === null || separator.kind === 'range') break
    const filler = anyPhrase(text, separator.end, listFillers)
    const from = filler === -1 ? separator.end : gap(text, filler)
    // '… en 2022/23, 26 643, nr. 990'
    const lead = readLead(text, from)
    const next = readEntry(scan, lead.sessionYear === null ? from : lead.end, lead.sessionYear === null ? context : { ...context, chamber: lead.chamber ?? context.chamber }, lead.sessionYear)
    if (next === null || isAmount(text, next)) break
    entries.push(next)
    end = next.end
  }
  const counted = accepted(scan, entries, context)
  if (counted.length === 0) return -1
  record(scan, counted, context)
  return counted.at(-1)?.end ?? -1
}

/** The entries of a list that stand: what the first can be without a cue word, and bare dossiers only among themselves. */
function accepted(scan: Scan, entries: Entry[], context: Context): Entry[] {
  const lastNumbered = entries.findLastIndex((entry) => entry.form !== 'none')
  if (lastNumbered !== -1) {
    const numbered = entries.slice(0, lastNumbered + 1)
    const [first] = numbered
    return first !== undefined && (context.cue !== null || bareForm(scan.text, numbered)) ? numbered : []
  }
  if (context.cue === null) {
    const [first] = entries
    return first !== undefined && isBareDossier(scan.text, first) ? [first] : []
  }
  if (context.cue === 'chamber') return []
  const [first] = entries
  if (first === undefined || (first.dossier.number.length < 5 && context.sessionYear === null && !(context.plural && entries.length > 1)) || isAmount(scan.text, first)) return []
  return context.plural || scan.text.charCodeAt(gap(scan.text, first.end)) === 47 ? entries : [first]
}

/** True where a dossier alone and without a cue word stands in brackets as only dossiers do: '(19637-I)', '(36 600 XVI)', 'het wetsvoorstel … (36 512)'. */
function isBareDossier(text: string, entry: Entry): boolean {
  const { doubtful, suffix, start, kingdom } = entry.dossier
  if (!inBrackets(text, entry)) return false
  if (doubtful !== null) return isHyphen(text.charCodeAt(entry.end - 2))
  const alone = visibleBefore(text, start) === 40 && text.charCodeAt(gap(text, entry.end)) === 41
  return alone && ((suffix !== null && suffix.length > 1 && isUpper(suffix.charCodeAt(0))) || kingdom !== null || billBefore(text, start))
}

/** How far before a dossier in brackets the word for its bill may stand. */
const longestTitle = 160

/** True where a word for a bill stands before, in the same sentence and outside any bracket that is closed. */
function billBefore(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestTitle), at).toLowerCase()
  const sentence = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf('?'), before.lastIndexOf('\n\n'), before.lastIndexOf(')')) + 1)
  return billWords.some((words) => sentence.includes(words))
}

/** True where papers without a cue word are written as only papers are. */
function bareForm(text: string, entries: Entry[]): boolean {
  const first = entries[0]
  const told = entries.find((entry) => entry.form !== 'none')
  if (first === undefined || told === undefined) return false
  if (told !== first && text.charCodeAt(gap(text, first.dossier.end)) !== 47 && !inBrackets(text, first)) return false
  if (told.form === 'number-cue') return true
  // 'EK B' names a chamber, and 'CXXIV, G' is written like nothing else.
  if (told.form === 'letter' && told.chamber !== null && (atTerminator(text, told.end) || !romanDossier.test(first.dossier.number))) return true
  if (told.form === 'hyphen' && paperNouns.has(wordBefore(text, first.dossier.start))) return true
  // Without 'nr.', only a bracket of its own tells a paper from a telephone number or a measure.
  return told.form !== 'comma-number' && inBrackets(text, first) && (told.form !== 'letter' || atTerminator(text, told.end) || readSeparator(text, told.end) !== null)
}

const romanDossier = /^[IVXLC]+$/u

function inBrackets(text: string, entry: Entry): boolean {
  const before = visibleBefore(text, entry.dossier.start)
  const after = text.charCodeAt(gap(text, entry.end))
  return before === 40 || before === 91 || after === 41 || after === 93
}

function isAmount(text: string, entry: Entry): boolean {
  return entry.form === 'none' && anyPhrase(text, gap(text, entry.dossier.end), amountWords) !== -1
}

/** Reads one dossier and the numbers that follow it. */
function readEntry(scan: Scan, at: number, context: Context, sessionYear: string | null = null): Entry | null {
  const { text } = scan
  const cued = context.cue !== null
  const dossier = readDossier(text, at, { cued }) ?? readRomanDossier(text, at, context.chamber === 'I' ? 1 : cued ? 3 : 4)
  if (dossier === null) return null
  const base: Entry = { dossier, items: [], form: 'none', chamber: context.chamber, sessionYear, end: dossier.end }
  const tight = isHyphen(text.charCodeAt(dossier.end)) ? dossier.end + 1 : -1
  if (tight !== -1) {
    const shaped = (digits(text, tight) > tight && digits(text, tight) - tight <= 4) || isLetterNumber(readCapitals(text, tight))
    const list = shaped ? readNumberList(text, tight, tight, false) : null
    if (list !== null) return { ...base, items: list.items, form: 'hyphen', end: list.end }
  }
  let index = gap(text, dossier.end)
  // 'Kamerstuk (26 643), nr. 5'
  if (text.charCodeAt(index) === 41 && visibleBefore(text, dossier.start) === 40 && readNumberCue(text, gap(text, index + 1)) === null && text.charCodeAt(index + 1) === 44) {
    const after = gap(text, index + 2)
    if (readNumberCue(text, after) !== null) index = index + 1
  }
  const mark = text.charCodeAt(index)
  // , ; and the colon of '31 293: nr. 588'
  const comma = mark === 44 || mark === 59 || (mark === 58 && readNumberCue(text, gap(text, index + 1)) !== null)
  if (comma) index = gap(text, index + 1)
  const dated = readSetOffSession(text, comma ? index : gap(text, dossier.end), comma)
  if (dated !== null && readNumberCue(text, dated.end) !== null) {
    index = dated.end
    base.sessionYear = dated.value
  } else if (dated !== null && comma) return base
  const cue = readNumberCue(text, index)
  if (cue !== null) {
    const list = readNumberList(text, index, cue.end, cue.plural)
    return list === null ? base : { ...base, items: list.items, form: 'number-cue', end: list.end }
  }
  const named = readChamberBetween(text, index, dossier)
  if (named !== null) return { ...base, ...named }
  if (dossier.doubtful !== null) {
    const letter = context.chamber === 'I' || (context.chamber === null && scan.options.chamber === 'eerste-kamer')
    if (!letter) return base
    const item: NumberItem = { number: dossier.doubtful, part: null, twin: null, start: dossier.end - 1, end: dossier.end, page: null, implied: false }
    const pages = readPages(text, dossier.end)
    return { ...base, dossier: { ...dossier, doubtful: null }, items: [{ ...item, page: pages?.pages ?? null, end: pages?.end ?? item.end }], form: 'letter', end: pages?.end ?? item.end }
  }
  if (!comma) {
    // '35 925 AB' with a word for the Eerste Kamer.
    const letters = context.chamber === 'I' && index > dossier.end ? readCapitals(text, index) : ''
    const list = isLetterNumber(letters) ? readNumberList(text, index, index, false) : null
    return list === null ? base : { ...base, items: list.items, form: 'letter', end: list.end }
  }
  if (isUpper(text.charCodeAt(index))) return readLetterEntry(text, index, base, context)
  // '9595, 9596' are two old dossiers.
  if (!cued || dossier.number.length < 5 || !isDigit(text.charCodeAt(index)) || readDossier(text, index, { cued: false }) !== null) return base
  const list = readNumberList(text, index, index, false)
  const plain = list !== null && (list.items[0]?.number.length ?? 5) < 5 && (atTerminator(text, list.end) || list.items[0]?.page !== null)
  return plain ? { ...base, items: list.items, form: 'comma-number', end: list.end } : base
}

/** A session year between a dossier and the number of a paper: '2022-2023,' behind a comma, '(2022-2023),'. */
function readSetOffSession(text: string, at: number, bare: boolean): SessionYearRead | null {
  const bracket = text.charCodeAt(at) === 40
  if (!bracket && !bare) return null
  const read = readSessionYear(text, bracket ? gap(text, at + 1) : at)
  if (read === null) return null
  let end = gap(text, read.end)
  if (bracket) {
    if (text.charCodeAt(end) !== 41) return null
    end = gap(text, end + 1)
  }
  return { value: read.value, end: text.charCodeAt(end) === 44 ? gap(text, end + 1) : end }
}

/** 'EK B' after a dossier ('35.673 EK B'), or 'TK nr. 3'. */
function readChamberBetween(text: string, at: number, dossier: DossierRead): Pick<Entry, 'items' | 'form' | 'chamber' | 'end'> | null {
  if (at === dossier.end) return null
  const read = readChamber(text, at)
  // 'I' and 'II' here are letters or chapters.
  if (read === null || read.end - at < 2 || text.charCodeAt(at) === 73) return null
  let index = gap(text, read.end)
  if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
  const cue = readNumberCue(text, index)
  const numberAt = cue?.end ?? index
  const list = readNumberList(text, index, numberAt, cue?.plural ?? false)
  if (list === null || (cue === null && list.items[0]?.number.length === 5)) return null
  return { items: list.items, form: cue === null ? 'letter' : 'number-cue', chamber: read.chamber, end: list.end }
}

/** ', C' after a dossier. Two letters are an abbreviation unless the Eerste Kamer is named or the clause ends there. */
function readLetterEntry(text: string, at: number, base: Entry, context: Context): Entry {
  const letters = readCapitals(text, at)
  if (!isLetterNumber(letters)) return base
  const list = readNumberList(text, at, at, false)
  if (list === null) return base
  const ends = atTerminator(text, list.end) || list.items[0]?.page !== null || readSeparator(text, list.end) !== null
  if (context.chamber !== 'I' && !ends && base.dossier.number.length === 5) return base
  return { ...base, items: list.items, form: 'letter', end: list.end }
}

/** Records the papers of the accepted entries. A number shared by several dossiers counts for each of them. */
function record(scan: Scan, entries: Entry[], context: Context): void {
  const { text } = scan
  let pending: Entry[] = []
  entries.forEach((entry, index) => {
    const start = index === 0 ? context.start : entry.dossier.start
    const evidence = evidenceOf(text, entry, entries[0] ?? entry, context, index > 0)
    const confidence = confidenceOf(entry, context, evidence)
    if (entry.form === 'none') {
      if (entries.slice(index + 1).some((later) => later.form !== 'none')) pending.push(entry)
      else emitDossier(scan, entry, start, context, evidence)
      return
    }
    const named = { ...context, chamber: entry.chamber, sessionYear: entry.sessionYear ?? context.sessionYear }
    for (const shared of pending) {
      const sharedStart = shared === entries[0] ? context.start : shared.dossier.start
      for (const item of entry.items) {
        const whole = { start: sharedStart, end: shared.dossier.end, confidence: confidence * 0.75, evidence: [...evidence, 'shared-number'] }
        emit(scan, withChapter(shared.dossier), item, named, item === entry.items[0] ? whole : { ...whole, start: item.start, end: item.end })
      }
    }
    pending = []
    entry.items.forEach((item, position) => {
      const last = position === entry.items.length - 1
      const attached = last ? readTrailingAttachment(text, item.end) : -1
      emit(scan, entry.dossier, item, attached === -1 ? named : { ...named, relation: 'attachment' }, {
        start: position === 0 ? start : item.start,
        end: item.end,
        confidence: position === 0 ? confidence : confidence - 0.02,
        evidence: [...evidence, ...(position > 0 ? ['list'] : []), ...(item.implied ? ['range'] : [])],
      })
    })
  })
}

/** A single letter after a dossier whose number comes later is its fund. */
function withChapter(dossier: DossierRead): DossierRead {
  return { ...dossier, suffix: dossier.suffix ?? dossier.doubtful, doubtful: null }
}

/** ', bijlage' after a paper: the attachment is meant. Not where 'bijlage bij …' begins another reference. */
function readTrailingAttachment(text: string, at: number): number {
  let index = gap(text, at)
  if (text.charCodeAt(index) !== 44) return -1
  index = gap(text, index + 1)
  const end = anyPhrase(text, index, attachmentWords)
  return end === -1 || wholePhrase(text, gap(text, end), 'bij') !== -1 ? -1 : end
}

function evidenceOf(text: string, entry: Entry, first: Entry, context: Context, later: boolean): string[] {
  const evidence: string[] = []
  if (context.cue !== null) evidence.push(context.cue === 'chamber' ? 'chamber-word' : context.cue === 'dossier' ? 'dossier-word' : 'cue-word')
  else if (inBrackets(text, first)) evidence.push('brackets')
  if (context.cue === null && entry.form === 'none' && entry.dossier.suffix === null && entry.dossier.doubtful === null && entry.dossier.kingdom === null) evidence.push('dossier-word-before')
  if (entry.form !== 'none') evidence.push(entry.form)
  if ((entry.sessionYear ?? context.sessionYear) !== null) evidence.push('session-year')
  if (later) evidence.push('list')
  return evidence
}

const formConfidence: Readonly<Record<Entry['form'], number>> = { 'number-cue': 0.99, hyphen: 0.96, letter: 0.93, 'comma-number': 0.75, none: 0.95 }

function confidenceOf(entry: Entry, context: Context, evidence: readonly string[]): number {
  const base = formConfidence[entry.form]
  if (context.cue !== null) return evidence.includes('list') ? base - 0.03 : base
  if (evidence.includes('dossier-word-before')) return base - 0.2
  return evidence.includes('brackets') ? base - 0.04 : base - 0.12
}

function emitDossier(scan: Scan, entry: Entry, start: number, context: Context, evidence: string[]): void {
  const { dossier } = entry
  const fields: Record<string, FieldValue> = { dossier: dossier.number, suffix: dossier.suffix, number: null, chamber: context.chamber, sessionYear: context.sessionYear, relation: context.relation, page: null }
  if (dossier.kingdom !== null) fields['kingdom'] = dossier.kingdom
  const letter = dossier.doubtful
  if (letter !== null && context.chamber !== 'II') {
    const paper = formatIdentifier({ scheme: 'kamerstuk', sessionYear: null, dossier: dossier.number, suffix: null, number: letter, part: null })
    const fund = formatIdentifier({ scheme: 'dossier', dossier: dossier.number, suffix: letter })
    push(scan, { type: 'kamerstuk', id: null, candidates: [paper, fund], start, end: entry.end, confidence: 0.5, evidence: [...evidence, 'letter-or-chapter'], fields })
    return
  }
  const suffix = dossier.suffix ?? letter
  push(scan, {
    type: 'dossier',
    id: formatIdentifier({ scheme: 'dossier', dossier: dossier.number, suffix }),
    start,
    end: entry.end,
    confidence: confidenceOf(entry, context, evidence),
    evidence,
    fields: { ...fields, suffix },
  })
}

interface Placed {
  start: number
  end: number
  confidence: number
  evidence: string[]
}

function emit(scan: Scan, dossier: DossierRead, item: NumberItem, context: Context, placed: Placed): void {
  const { chamber, sessionYear, relation } = context
  // Of 'nr. 14/F' the number of the chamber named counts, or else that of the Tweede Kamer.
  const swapped = item.twin !== null && isDigit(item.number.charCodeAt(0)) === (chamber === 'I')
  const number = swapped ? (item.twin ?? item.number) : item.number
  const other = swapped ? item.number : item.twin
  const paper: Identifier = { scheme: 'kamerstuk', sessionYear: null, dossier: dossier.number, suffix: dossier.suffix, number, part: item.part }
  const plain = formatIdentifier(paper)
  const twins = other === null ? [] : [plain, formatIdentifier({ ...paper, number: other })]
  const dated = chamber === 'I' && sessionYear !== null && sessionYear <= lastDatedSession && sessionYear >= firstPublishedSession
    ? formatIdentifier({ ...paper, sessionYear })
    : null
  const id = dated ?? plain
  const unpublished = sessionYear !== null && sessionYear < firstPublishedSession
  const fields: Record<string, FieldValue> = { dossier: dossier.number, suffix: dossier.suffix, number, chamber, sessionYear, relation, page: item.page }
  if (item.part !== null) fields['part'] = item.part
  if (dossier.kingdom !== null) fields['kingdom'] = dossier.kingdom
  push(scan, {
    type: 'kamerstuk',
    id,
    candidates: dated === null ? twins : [...new Set([dated, plain, ...twins])],
    ...placed,
    evidence: [...placed.evidence, ...(other === null ? [] : ['number-of-both-chambers']), ...(unpublished ? ['before-publication'] : [])],
    fields,
    url: unpublished ? null : urlOf(dated === null ? paper : { ...paper, sessionYear }),
  })
}

/** A reader for identifiers written out: 'kst-26643-885', in text or in an address. */
export const readWrittenKamerstuk: Reader = (scan, start, end) => {
  const { text } = scan
  let last = end
  while (last - start < 60 && (isHyphen(text.charCodeAt(last)) ? !atBoundary(text, last + 1) : isDigit(text.charCodeAt(last)) || (isLetter(text.charCodeAt(last)) && text.charCodeAt(last) < 128))) last++
  const written = text.slice(start, last).replace(/[\u2010-\u2014\u2212]/gu, '-')
  const glued = /^kst(\d{5})([A-Z]{1,2})$/iu.exec(written)
  const identifier = parseIdentifier(glued === null ? written : `kst-${glued[1] ?? ''}-${glued[2] ?? ''}`)
  if (identifier?.scheme !== 'kamerstuk') return -1
  const { dossier, suffix, number, sessionYear } = identifier
  const id = formatIdentifier(identifier)
  if (isLinkTarget(scan, start, id)) return last
  const doubtful = suffix === null && /^[IVX]$/u.test(number) && scan.options.chamber !== 'eerste-kamer'
  push(scan, {
    type: 'kamerstuk',
    id,
    candidates: doubtful ? [id, formatIdentifier({ scheme: 'dossier', dossier, suffix: number })] : [],
    start,
    end: last,
    confidence: doubtful ? 0.6 : 0.99,
    evidence: doubtful ? ['written-id', 'letter-or-chapter'] : ['written-id'],
    fields: { dossier, suffix, number, chamber: /^[A-Z]/u.test(number) ? 'I' : null, sessionYear, relation: identifier.part?.startsWith('b') === true ? 'attachment' : 'document', page: null, ...(identifier.part === null ? {} : { part: identifier.part }) },
  })
  return last
}

/** True for the address of a Markdown link around the same paper: the link is one mention. */
function isLinkTarget(scan: Scan, start: number, id: string): boolean {
  const before = scan.found.at(-1)
  return before !== undefined && before.id === id && start - before.end < 160 && /^[^\n\]]{0,60}\]\([^\s)]*$/u.test(scan.text.slice(before.end, start))
}
