import type { Chamber, DocumentKind } from '../../kast.js'
import { addressedChambers, editionRemarks, listOpeners, mastheads } from '../../lexicon/header.js'
import type { ReferenceOptions } from '../../references/index.js'
import { normaliseSessionYear, parseDate } from '../../text/dates.js'
import { findFracties } from '../../text/fracties.js'
import { lineText } from '../../text/reading.js'
import { landmark } from '../../tokenize/landmarks.js'
import { findCommittee } from './committee.js'
import { type DateLineReading, readDateLine } from './date-line.js'
import { cleanTitle, isReplyTitle, kindOfTitle, type NumberForm, readLetterLine, readTitleLine, type TitleLine } from './document-title.js'
import { type DossierLine, readDossierLine, readRomanDossierLine, readSuffixLine } from './dossier-line.js'
import { beginsWith, plain, withoutNoteDigit } from './line.js'
import { beginsPreamble, chamberOfPreamble, continuesPreamble, isMemberQuestion, kindOfPreamble, namesReport, type PreambleReading, readPreamble } from './preamble.js'
import { beginsSignature, cleanName, isName, readLetterSignature, readSignature, type SignatureReading } from './signature.js'
import { opensList } from './subjects.js'

/** One leading block of the paper. */
export interface HeaderBlock {
  /** Reading text of a paragraph or line, marks of footnotes left out as far as they could be told. */
  readonly text: string
}

/** What is known of the paper beside its leading blocks. */
export interface HeaderOptions {
  /** Running headers and footers, as printed: they may name the chamber and the session year. */
  readonly furniture?: readonly string[]
}

/** The title and the number of the paper. */
export interface DocumentTitleFacts {
  number: string | null
  form: NumberForm | null
  title: string | null
}

/**
 * What one block is. A block that goes on with the element of the block before
 * it (the title under its dossier number, the name under an office, the rest
 * of a broken line) has `continues`; the facts of the whole stand with its
 * first block.
 */
export type HeaderRole =
  | { index: number; role: 'dossierTitle'; continues: boolean; facts: DossierLine }
  | { index: number; role: 'documentTitle'; continues: boolean; facts: DocumentTitleFacts }
  | { index: number; role: 'dateLine'; continues: boolean; facts: DateLineReading }
  | { index: number; role: 'preamble'; continues: boolean; facts: null }
  | { index: number; role: 'signature'; continues: boolean; facts: SignatureReading }
  | { index: number; role: 'other'; continues: boolean; facts: null }

/** The header of a paper: what its leading blocks are, and what they tell. */
export interface HeaderReading {
  kind: DocumentKind
  chamber: Chamber | null
  /** `2025-2026`, where it is printed. */
  sessionYear: string | null
  /** One entry for each block before `end`, in order. */
  roles: HeaderRole[]
  preamble: PreambleReading
  /** Index of the first block that belongs to neither header nor preamble nor signatures. */
  end: number
}

/** No header has more blocks; what stands behind them is not looked at. */
const headerReach = 400
/** Lines of navigation, tables and metadata that may stand before a header. */
const chromeReach = 80
/** Lines between two lines of a header: addresses, remarks. */
const gapReach = 8
/** Paragraphs between the date and a signature that no formula tells. */
const signatureReach = 6
/** Lines that an office and a name are broken into. */
const officeReach = 3
/** Lines that one title is broken into. */
const titleReach = 8
/** Lines of a broken paragraph within which a formula shows. */
const brokenReach = 5
/** No line of navigation is longer. */
const longestChrome = 700
/** No line between two lines of a header is longer. */
const longestGap = 200
/** Blocks behind the header in which a postponement may be told. */
const laterReach = 40

/** What a block is by its words, and by those of the block behind it. */
type BlockClass = 'dossier' | 'title' | 'number' | 'date' | 'signature' | 'preamble' | 'masthead' | 'remark' | 'body' | 'text'

type Stage = 'titles' | 'preamble' | 'signatures'

/** The walk over the blocks: what was read so far. */
interface Walk {
  readonly blocks: readonly HeaderBlock[]
  /** The texts that were looked at; most blocks behind the header never are. */
  readonly texts: Map<number, string>
  readonly classes: Map<number, BlockClass>
  readonly roles: HeaderRole[]
  stage: Stage
}

/**
 * Reads the leading blocks of a paper. Any blocks in; where they hold no header
 * all facts are null or empty, and `end` is that of the lines which name the
 * chamber.
 */
export function readHeader(blocks: readonly HeaderBlock[], options: HeaderOptions = {}): HeaderReading {
  const walk: Walk = { blocks: blocks.slice(0, headerReach), texts: new Map(), classes: new Map(), roles: [], stage: 'titles' }
  while (walk.roles.length < walk.blocks.length && step(walk)) continue
  return { ...factsOf(walk, (options.furniture ?? []).map(lineText)), roles: walk.roles, end: walk.roles.length }
}

/** The text of a block, plain; '' where there is none. */
function textOf(walk: Walk, i: number): string {
  const known = walk.texts.get(i)
  if (known !== undefined) return known
  const block = walk.blocks[i]
  const text = block === undefined ? '' : withoutHeadingMark(plain(block.text))
  walk.texts.set(i, text)
  return text
}

/** A line without the marks of a heading before it, which a text that was written as Markdown has. */
function withoutHeadingMark(text: string): string {
  return text.replace(/^#{1,6} /u, '')
}

// What the blocks are.

function classOf(walk: Walk, i: number): BlockClass {
  const known = walk.classes.get(i)
  if (known !== undefined) return known
  const found = classify(walk, i)
  walk.classes.set(i, found)
  return found
}

function classify(walk: Walk, i: number): BlockClass {
  const text = textOf(walk, i)
  const next = textOf(walk, i + 1)
  if (text === '') return 'remark'
  if (memberNumber(text, next) !== null || (readLetterLine(text) !== null && continuesNumber(next))) return 'number'
  if (readDossierLine(text) !== null) return 'dossier'
  if (readDateLine(text) !== null) return 'date'
  if (isReplyTitle(text)) return 'title'
  if (beginsPreamble(paragraphAt(walk, i))) return 'preamble'
  if (signatureAt(text, next) !== null) return 'signature'
  if (isMasthead(text)) return 'masthead'
  if (readTitleLine(text) !== null && !isBodyLine(text)) return 'title'
  if (isRemark(text)) return 'remark'
  return isBody(text) ? 'body' : 'text'
}

/** The paragraph that begins at a block, where each block is a line of it: until one ends as a sentence does. */
function paragraphAt(walk: Walk, i: number): string {
  let paragraph = textOf(walk, i)
  for (let at = i + 1; at < Math.min(walk.blocks.length, i + brokenReach) && !endsSentence(paragraph); at++) paragraph += ` ${textOf(walk, at)}`
  return paragraph
}

function endsSentence(text: string): boolean {
  return /[.:;?!)»”"]$/u.test(text.slice(-1))
}

/** Whether a line that follows a lone number or letter is the title that it numbers. */
function continuesNumber(next: string): boolean {
  return readTitleLine(next)?.form === null
}

/** `1481` over, or before, `Vragen van het lid …`: the number in the Aanhangsel. */
function memberNumber(text: string, next: string): string | null {
  const match = /^(\d{1,5})(?: (?=Vra(?:ag|gen) van (?:het lid|de leden))|$)/u.exec(text)
  if (match === null) return null
  return match[0].length < text.length || /^vra(?:ag|gen) van (?:het lid|de leden)/iu.test(next) ? (match[1] ?? null) : null
}

const mastheadWords = mastheads.map(({ words }) => words)

function isMasthead(text: string): boolean {
  return text.length < 140 && beginsWith(text.toLowerCase(), mastheadWords)
}

function isRemark(text: string): boolean {
  return text.length < 300 && beginsWith(text.toLowerCase().replace(/^[*(\d]\s?/u, ''), editionRemarks)
}

/** A heading that is told by its form, though it begins as a title may. */
function isBodyLine(text: string): boolean {
  const mark = landmark(text)
  return mark !== null && (mark.type === 'contents' || mark.type === 'fractie' || mark.type === 'questionLabel' || (mark.type === 'part' && mark.role !== 'letter'))
}

/** Whether the text of the paper has begun: contents, the heading of a part or of a fractie, a question, or what members write. */
function isBody(text: string): boolean {
  const mark = landmark(text)
  if (mark !== null) return mark.type !== 'questionLabel' || mark.worded
  return /^(?:(?:de|het) )?(?:leden|lid|fractieleden|fracties?)(?= )/iu.test(text) && findFracties(text.slice(0, 160)).length > 0
}

/** The signature that begins at a line, broken or not. */
function signatureAt(text: string, next: string): SignatureReading | null {
  const own = readSignature(text)
  if (own !== null) return own
  return beginsSignature(text) ? readSignature(`${text} ${next}`) : null
}

/** The first block from `from` on whose class is wanted, or -1; the search ends at the text of the paper and at long prose. */
function ahead(walk: Walk, from: number, reach: number, longest: number, wanted: (found: BlockClass) => boolean): number {
  const limit = Math.min(walk.blocks.length, from + reach)
  for (let i = from; i < limit; i++) {
    const found = classOf(walk, i)
    if (wanted(found)) return i
    if (found === 'body' || (found === 'text' && textOf(walk, i).length > longest)) return -1
  }
  return -1
}

const isElement = (found: BlockClass): boolean => found === 'dossier' || found === 'title' || found === 'number' || found === 'date' || found === 'preamble' || found === 'signature'
const isTitleElement = (found: BlockClass): boolean => found === 'dossier' || found === 'title' || found === 'number' || found === 'date' || found === 'preamble'

// The walk.

/** Takes the next block or blocks; false where the header has ended. */
function step(walk: Walk): boolean {
  const i = walk.roles.length
  switch (walk.stage) {
    case 'titles':
      return titleStep(walk, i)
    case 'preamble':
      return preambleStep(walk, i)
    case 'signatures':
      return signatureStep(walk, i)
  }
}

function titleStep(walk: Walk, i: number): boolean {
  const text = textOf(walk, i)
  switch (classOf(walk, i)) {
    case 'dossier':
      return takeDossier(walk, i, readDossierLine(text))
    case 'number':
    case 'title':
      return takeTitle(walk, i)
    case 'date':
      return takeDate(walk, i)
    case 'preamble':
      walk.stage = 'preamble'
      return takePreamble(walk, i, false)
    case 'signature':
      walk.stage = 'signatures'
      return takeSignature(walk, i)
    case 'masthead':
      return takeOther(walk, i)
    case 'body':
      return false
    case 'remark':
    case 'text':
      return takeBetween(walk, i)
  }
}

/** A line that is nothing by itself: a roman dossier, prose over a signature, a line of navigation. */
function takeBetween(walk: Walk, i: number): boolean {
  const roman = readRomanDossierLine(textOf(walk, i))
  const next = ahead(walk, i + 1, titleReach, longestChrome, isTitleElement)
  if (roman !== null && next > 0 && isLetterTitle(walk, next)) return takeDossier(walk, i, roman)
  const begun = walk.roles.some(({ role }) => role !== 'other')
  if (begun && titleOf(walk.roles)?.title && ahead(walk, i, signatureReach, Infinity, (found) => found === 'signature') > 0) {
    walk.stage = 'preamble'
    return takePreamble(walk, i, false)
  }
  if (begun && isReportIntroduction(walk, i)) {
    walk.stage = 'preamble'
    return takePreamble(walk, i, false)
  }
  const reach = begun ? gapReach : chromeReach
  return ahead(walk, i, reach, begun ? longestGap : longestChrome, isElement) > 0 ? takeOther(walk, i) : false
}

/** The first paragraph of a nota, which names the report that it answers. */
function isReportIntroduction(walk: Walk, i: number): boolean {
  return kindOfTitle(titleOf(walk.roles)?.title ?? '') === 'nota-naar-aanleiding-van-het-verslag' && namesReport(paragraphAt(walk, i))
}

function isLetterTitle(walk: Walk, i: number): boolean {
  const text = textOf(walk, i)
  return readLetterLine(text) !== null || readTitleLine(text)?.form === 'letters'
}

function titleOf(roles: readonly HeaderRole[]): DocumentTitleFacts | null {
  const titles = roles.flatMap((role) => (role.role === 'documentTitle' && !role.continues ? [role.facts] : []))
  if (titles.length === 0) return null
  return {
    number: titles.find(({ number }) => number !== null)?.number ?? null,
    form: titles.find(({ form }) => form !== null)?.form ?? null,
    title: titles.find(({ title }) => title !== null)?.title ?? null
  }
}

function takeOther(walk: Walk, index: number): boolean {
  walk.roles.push({ index, role: 'other', continues: false, facts: null })
  return true
}

function takeDate(walk: Walk, index: number): boolean {
  const facts = readDateLine(textOf(walk, index)) ?? { date: null, event: null }
  const next = textOf(walk, index + 1)
  const below = facts.date === null && next.length < 40 ? parseDate(next) : null
  walk.roles.push({ index, role: 'dateLine', continues: false, facts: below === null ? facts : { ...facts, date: below } })
  if (below !== null) walk.roles.push({ index: index + 1, role: 'dateLine', continues: true, facts: { ...facts, date: below } })
  return true
}

/** A dossier with the lines that go on with it: its chapter, its title, the rest of a broken title. */
function takeDossier(walk: Walk, index: number, line: DossierLine | null): boolean {
  let { suffix = null, title = null } = line ?? {}
  let end = index + 1
  const below = readSuffixLine(textOf(walk, end))
  if (suffix === null && title === null && below !== null && classOf(walk, end) !== 'number') {
    suffix = below
    end++
  }
  const closes = ahead(walk, end, titleReach, longestChrome, isTitleElement)
  const limit = closes >= 0 ? closes : end + 1
  while (end < limit && isTitleText(walk, end, closes >= 0, title)) {
    title = title === null ? textOf(walk, end) : `${title} ${textOf(walk, end)}`
    end++
  }
  dropEarlier(walk, line?.dossier ?? '', suffix)
  const facts: DossierLine = { dossier: line?.dossier ?? '', suffix, title: title === null ? null : withoutNoteDigit(title) }
  for (let i = index; i < end; i++) walk.roles.push({ index: i, role: 'dossierTitle', continues: i > index, facts })
  return true
}

/** The same dossier in the navigation of a site is not the paper's own line. */
function dropEarlier(walk: Walk, dossier: string, suffix: string | null): void {
  for (const [at, role] of walk.roles.entries()) {
    if (role.role === 'dossierTitle' && role.facts.dossier === dossier && role.facts.suffix === suffix) walk.roles[at] = { index: role.index, role: 'other', continues: false, facts: null }
  }
}

/** Whether a line can be the title of a dossier, or go on with it. */
function isTitleText(walk: Walk, i: number, enclosed: boolean, title: string | null): boolean {
  const text = textOf(walk, i)
  if (classOf(walk, i) !== 'text' || readSuffixLine(text) !== null) return false
  return enclosed ? true : title === null && text.length < longestGap && /^[\p{Lu}«“"]/u.test(text) && !/[.?!:;]$/u.test(text)
}

/** The number and title of the paper, with the lines that go on with them. */
function takeTitle(walk: Walk, index: number): boolean {
  const text = textOf(walk, index)
  const next = textOf(walk, index + 1)
  const before = titleOf(walk.roles)
  const line = titleLineAt(text, next)
  if ((line.form === null || (line.form === 'paper' && line.title === null)) && isAnnounced(walk, index, line.form === 'paper')) return takeOther(walk, index)
  const taken = before !== null && (line.number === null || before.number !== null) && (line.title === null || before.title !== null)
  if (taken) return walk.roles.every(({ role }) => role !== 'dateLine') && ahead(walk, index + 1, gapReach, longestGap, isTitleElement) > 0 ? takeOther(walk, index) : false
  let title = line.title
  let end = index + 1
  const wanted = before?.title == null
  while (wanted && end - index <= titleReach && goesOnWithTitle(walk, end, line.form, title)) {
    title = cleanTitle(`${title ?? ''} ${textOf(walk, end)}`)
    end++
  }
  const facts: DocumentTitleFacts = { number: line.number, form: line.form, title }
  for (let i = index; i < end; i++) walk.roles.push({ index: i, role: 'documentTitle', continues: i > index, facts })
  return true
}

function titleLineAt(text: string, next: string): TitleLine {
  const member = memberNumber(text, next)
  if (member !== null) return { number: member, form: null, title: null }
  const letter = readLetterLine(text)
  return letter === null ? (readTitleLine(text) ?? { number: null, form: null, title: null }) : { number: letter, form: 'letters', title: null }
}

/** A title without a number in the navigation of a site, where the paper's own title follows. */
function isAnnounced(walk: Walk, i: number, paper: boolean): boolean {
  if (memberNumber(textOf(walk, i), textOf(walk, i + 1)) !== null || walk.roles.some(({ role }) => role !== 'other')) return false
  const limit = Math.min(walk.blocks.length, i + chromeReach)
  for (let at = i + 1; at < limit; at++) {
    const found = classOf(walk, at)
    // The title under a number, `2023D06019` / `INBRENG VERSLAG …`, is no second one.
    if (at === i + 1 && paper && found === 'title' && readTitleLine(textOf(walk, at))?.form === null) continue
    if (found === 'dossier' || found === 'title' || found === 'number') return true
    if (found !== 'text' && found !== 'masthead' && found !== 'remark') return false
  }
  return false
}

/** Whether a line is the title under a number, or goes on with the title read so far. */
function goesOnWithTitle(walk: Walk, i: number, form: NumberForm | null, title: string | null): boolean {
  const text = textOf(walk, i)
  const found = classOf(walk, i)
  if (title === null || /^herdruk$/iu.test(title)) return (found === 'title' && readTitleLine(text)?.form === null) || (found === 'text' && form !== 'paper' && text.length < longestGap * 2 && /^[\p{Lu}«“"]/u.test(text))
  if ((found !== 'text' && found !== 'body' && found !== 'title' && found !== 'number') || text.length > longestGap * 2) return false
  const broken = /(?:^| )(?:van|voor|de|het|een|en|in|aan|op|over|tot|met|inzake|naar)$/iu.test(title) || /[,-]$/u.test(title)
  const capitals = title === title.toUpperCase() && text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
  return found !== 'text' ? broken && capitals : broken || capitals || /^\p{Ll}{2}/u.test(text)
}

function takePreamble(walk: Walk, index: number, continues: boolean): boolean {
  walk.roles.push({ index, role: 'preamble', continues, facts: null })
  return true
}

function preambleStep(walk: Walk, i: number): boolean {
  const text = textOf(walk, i)
  const found = classOf(walk, i)
  if (found === 'signature') {
    walk.stage = 'signatures'
    return takeSignature(walk, i)
  }
  const before = textOf(walk, i - 1)
  const afterPreamble = walk.roles.at(-1)?.role === 'preamble'
  const open = afterPreamble && found !== 'preamble' && found !== 'date' && found !== 'masthead'
  const cut = found === 'body' ? !endsSentence(before) && /^\p{Ll}/u.test(text) : isBroken(before, text)
  if (open && cut) return takePreamble(walk, i, true)
  if (found === 'preamble' || (found !== 'body' && continuesPreamble(paragraphAt(walk, i)))) return takePreamble(walk, i, false)
  if (open && found !== 'body' && inList(walk) && isListItem(text)) return takePreamble(walk, i, false)
  if (found === 'date') return takeDate(walk, i)
  if (readLetterSignature(text) !== null && isName(textOf(walk, i + 1))) {
    walk.stage = 'signatures'
    return takeSignature(walk, i)
  }
  if (isTitleOfReply(walk, i)) return takeTitle(walk, i)
  if (found === 'body') return false
  if (ahead(walk, i, signatureReach, Infinity, (next) => next === 'signature') > 0) return takePreamble(walk, i, false)
  return (found === 'remark' || found === 'masthead' || isClosing(walk, i)) && ahead(walk, i + 1, 3, longestGap, isElement) > 0 ? takeOther(walk, i) : isClosing(walk, i) ? takeOther(walk, i) : false
}

/** `Hoogachtend,` over the signature of a letter. */
function isClosing(walk: Walk, i: number): boolean {
  return textOf(walk, i).length < 40 && readLetterSignature(textOf(walk, i + 1)) !== null && isName(textOf(walk, i + 2))
}

/** Whether a paragraph was cut by the end of a line: it does not end as a sentence, or the next begins in the middle of one. */
function isBroken(before: string, text: string): boolean {
  const cutNumber = /(?<!\p{L})(?:nrs?|d\.d|blz|o\.a|p|art)\.$/iu.test(before.slice(-8))
  // A number alone is that of the first question.
  if (!cutNumber && landmark(text)?.type === 'questionLabel') return false
  return !endsSentence(before) || /^(?:[\p{Ll},;)]|\d{1,6}[),])/u.test(text) || cutNumber
}

/** Whether the preamble stands in a list that a colon opened. */
function inList(walk: Walk): boolean {
  for (let at = walk.roles.length - 1; at >= 0; at--) {
    const role = walk.roles[at]
    const text = textOf(walk, role?.index ?? 0)
    if (role?.role !== 'preamble') return false
    if (opensList(text)) return true
    if (!role.continues && !isListItem(text)) return false
  }
  return false
}

function isListItem(text: string): boolean {
  if (/^(?:[-–—•·*▪]|\d{1,2}[.)]|[a-z][.)])\s/u.test(text)) return true
  return text.length < 600 && (/[;,]$/u.test(text.slice(-1)) || /\d{2} ?\d{3}[^()\d]{0,40}\)[;,.]?$/u.test(text) || /\bkamerstuk/iu.test(text) || listOpeners.includes(text.slice(0, text.indexOf(' '))))
}

function signatureStep(walk: Walk, i: number): boolean {
  const text = textOf(walk, i)
  const last = walk.roles.at(-1)
  if (last?.role === 'signature' && last.facts.name === null && takeRest(walk, i)) return true
  if (classOf(walk, i) === 'signature' || (readLetterSignature(text) !== null && isName(textOf(walk, i + 1)))) return takeSignature(walk, i)
  return isTitleOfReply(walk, i) ? takeTitle(walk, i) : false
}

/** The title of the answers, behind the letter that brings them. */
function isTitleOfReply(walk: Walk, i: number): boolean {
  return isReplyTitle(textOf(walk, i)) && titleOf(walk.roles) === null
}

function takeSignature(walk: Walk, index: number): boolean {
  const text = textOf(walk, index)
  const facts = readSignature(text) ?? readLetterSignature(text) ?? signatureAt(text, textOf(walk, index + 1))
  if (facts === null) return false
  const whole = readSignature(text) !== null || readLetterSignature(text) !== null
  walk.roles.push({ index, role: 'signature', continues: false, facts })
  if (!whole) walk.roles.push({ index: index + 1, role: 'signature', continues: true, facts })
  return true
}

/** The name under an office, or the rest of the line with the office, which may be broken more than once. */
function takeRest(walk: Walk, i: number): boolean {
  const first = walk.roles.findLastIndex((role) => role.role === 'signature' && !role.continues)
  const role = walk.roles[first]
  if (role?.role !== 'signature') return false
  let office = textOf(walk, role.index)
  for (let at = role.index + 1; at < i; at++) office += ` ${textOf(walk, at)}`
  for (let end = i; end < Math.min(walk.blocks.length, i + officeReach); end++) {
    const text = textOf(walk, end)
    const found = classOf(walk, end)
    if (found === 'body' || found === 'signature' || text.length > longestGap) return false
    const name = end === i && isName(text) ? cleanName(text) : (readSignature(`${office} ${text}`)?.name ?? null)
    office = `${office} ${text}`
    if (name === null) continue
    const facts: SignatureReading = { ...role.facts, name }
    for (let at = first; at < walk.roles.length; at++) walk.roles[at] = { index: walk.roles[at]?.index ?? 0, role: 'signature', continues: at > first, facts }
    for (let at = i; at <= end; at++) walk.roles.push({ index: at, role: 'signature', continues: true, facts })
    return true
  }
  return false
}

// What the blocks tell.

function factsOf(walk: Walk, furniture: readonly string[]): Omit<HeaderReading, 'roles' | 'end'> {
  const { roles, blocks } = walk
  const dossiers = roles.flatMap((role) => (role.role === 'dossierTitle' && !role.continues ? [role.facts] : []))
  const date = roles.flatMap((role) => (role.role === 'dateLine' ? [role.facts] : []))[0]
  const title = titleOf(roles)
  const lines = roles.filter(({ role }) => role === 'other').map(({ index }) => textOf(walk, index))
  const paragraphs = preambleParagraphs(walk)
  const chamber = chamberOf([...lines, ...furniture], title, paragraphs)
  const later = (): string[] => blocks.slice(roles.length, roles.length + laterReach).map((_, behind) => textOf(walk, roles.length + behind))
  const context: ReferenceOptions = { chamber, date: date?.date ?? null, dossiers: dossiers.map(({ dossier, suffix }) => ({ number: dossier, suffix })) }
  const preamble = readPreamble(paragraphs, context, later)
  return {
    kind: kindOf(title, lines, paragraphs, dossiers.length > 0 || date?.event === 'adopted'),
    chamber: chamber ?? (paragraphs.some(isMemberQuestion) || kindOfTitle(title?.title ?? '') === 'kamervragen' ? 'tweede-kamer' : null),
    sessionYear: sessionYearOf([...lines, ...furniture]),
    preamble: { ...preamble, committee: preamble.committee ?? findCommittee(title?.title ?? '')?.name ?? null }
  }
}

/** The paragraphs of the preamble, broken lines joined; the title of answers, which says who asked whom, is one too. */
function preambleParagraphs(walk: Walk): string[] {
  const paragraphs: string[] = []
  for (const { index, role, continues } of walk.roles) {
    const text = textOf(walk, index)
    if (role === 'documentTitle' && memberNumber(text, '') !== null) paragraphs.push(text.replace(/^\d+ /u, ''))
    if (role === 'documentTitle' && !continues && isMemberQuestion(text)) paragraphs.push(text)
    if (role !== 'preamble') continue
    const before = paragraphs.at(-1)
    if (continues && before !== undefined) paragraphs[paragraphs.length - 1] = `${before} ${text}`
    else paragraphs.push(text)
  }
  return paragraphs
}

function chamberOf(lines: readonly string[], title: DocumentTitleFacts | null, paragraphs: readonly string[]): Chamber | null {
  for (const line of lines) {
    const lower = line.toLowerCase()
    const named = mastheads.find(({ words, chamber }) => chamber !== null && lower.startsWith(words))?.chamber ?? addressedChambers.find(({ words }) => lower.includes(words))?.chamber
    if (named) return named
  }
  if (title?.form === 'letters') return 'eerste-kamer'
  if (title?.form === 'paper' || title?.form === 'joint') return 'tweede-kamer'
  return chamberOfPreamble(paragraphs) ?? (title?.form === 'digits' ? 'tweede-kamer' : null)
}

function kindOf(title: DocumentTitleFacts | null, lines: readonly string[], paragraphs: readonly string[], settled: boolean): DocumentKind {
  const words = title?.title ?? ''
  const told = kindOfTitle(words)
  if (told !== null) return told
  if (words !== '' && !/^herdruk$/iu.test(words)) return kindOfPreamble(paragraphs, false, true) ?? 'onbekend'
  for (const line of lines) {
    const kind = line.length < 250 && readTitleLine(line)?.form === null ? kindOfTitle(line) : null
    if (kind !== null) return kind
  }
  return kindOfPreamble(paragraphs, settled && title?.form !== 'paper', false) ?? 'onbekend'
}

function sessionYearOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const printed = /(?:vergaderjaar|zitting(?:sjaar)?) (\d{4} ?[-–—/][-–—/ ]{0,2}\d{2,4})(?!\d)/iu.exec(line.slice(0, 300))?.[1]
    const year = printed === undefined ? null : normaliseSessionYear(printed)
    if (year !== null) return year
  }
  return null
}
