import { type Act, civilCodeBooks } from '../lexicon/acts.js'
import { euActWords, ordinals, pointWords } from '../lexicon/reference-words.js'
import { readActName, readUnknownAct } from './act-names.js'
import { celexOf, type EuKind, readEuNumber } from './eu.js'
import { type EuArticle, formatIdentifier, parseIdentifier } from './identifier.js'
import { readDossierNumber } from './dossier-number.js'
import { readSeparator, type Separator } from './numbers.js'
import { readCapitals, romanValue } from './numerals.js'
import { push } from './reference.js'
import { anyPhrase, atBoundary, digits, gap, isDigit, isHyphen, isLetter, isLower, isSpace, wholePhrase } from './scan.js'
import type { Reader, Scan } from './types.js'

/** An article as read, with the paragraphs and points named under it. */
interface ArticleRead {
  article: string
  paragraphs: string[]
  points: string[]
  start: number
  end: number
}

/** The act that an article belongs to, as far as the words tell. */
interface ActOfArticle {
  /** BWB or CELEX number, '' for the Burgerlijk Wetboek, null for an act that is not in the list. */
  id: string | null
  name: string
  end: number
  evidence: string
}

/** Most articles and places that one reference may list. */
const longestList = 50

const paragraphWords: readonly string[] = ['leden', 'lid']
const conjunctions: readonly string[] = ['in samenhang met', 'juncto', 'jo.', 'jo']

/** A reader for 'artikel 36, derde lid, onder c, DSA', 'artikelen 3 en 5 van de Wet open overheid'. */
export function articleReader(plural: boolean): Reader {
  return (scan, start, end) => {
    const { text } = scan
    const first = readArticle(text, start, gap(text, end))
    if (first === null) return -1
    const articles = [first]
    while (articles.length < longestList) {
      const before = articles.at(-1)?.end ?? end
      const separator = readConjunction(text, before) ?? (plural ? readSeparator(text, before) : null)
      if (separator === null || separator.kind === 'slash') break
      const next = readArticle(text, separator.end, separator.end)
      if (next === null) break
      if (separator.kind === 'range') articles.push(...implied(text, articles.at(-1) ?? first, next))
      articles.push(next)
    }
    const last = articles.at(-1)?.end ?? first.end
    const act = readActAfter(text, last) ?? actBefore(scan, start)
    if (act !== null) passBack(scan, act, start)
    for (const article of articles) emit(scan, article, act, article === articles.at(-1) && act !== null && act.end > last ? act.end : article.end)
    return act !== null && act.end > last ? act.end : last
  }
}

/** 'jo.' or 'juncto' before an article that is joined to the one before: '3:2 jo. 3:4 Awb'. */
function readConjunction(text: string, at: number): Separator | null {
  let index = gap(text, at)
  if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
  const end = anyPhrase(text, index, conjunctions)
  return end === -1 ? null : { kind: 'and', end: gap(text, end) }
}

/** Most articles joined to one whose act is named. */
const longestChain = 8

/** Gives the act to the articles right before that are joined to this one: 'artikel 5 juncto artikel 9 AVG'. */
function passBack(scan: Scan, act: ActOfArticle, start: number): void {
  let next = start
  for (let step = 1; step <= longestChain; step++) {
    const index = scan.found.length - step
    const before = scan.found[index]
    if (before === undefined || before.type !== 'article' || !before.evidence.includes('act-not-named') || next - before.end > 12) return
    if (!/^,?\s+(?:juncto|jo\.?|en|of|in samenhang met)\s+$/u.test(scan.text.slice(before.end, next))) return
    const { article, paragraphs, points } = before.fields
    if (typeof article !== 'string' || !Array.isArray(paragraphs) || !Array.isArray(points)) return
    scan.found.splice(index, 1)
    const later = scan.found.splice(index)
    emit(scan, { article, paragraphs, points, start: before.start, end: before.end }, { ...act, evidence: 'act-of-next-article' }, before.end)
    scan.found.push(...later)
    next = before.start
  }
}

/** The articles between the ends of a range, each with the words between the ends as its own. */
function implied(text: string, from: ArticleRead, to: ArticleRead): ArticleRead[] {
  const first = Number(from.article)
  const last = Number(to.article)
  const members: ArticleRead[] = []
  const start = gap(text, from.end)
  let end = to.start
  while (end > start + 1 && isSpace(text.charCodeAt(end - 1))) end--
  for (let article = first + 1; article < last && members.length < longestList; article++) {
    members.push({ article: String(article), paragraphs: [], points: [], start, end })
  }
  return members
}

/** Reads one article number at `at`, and the places after it. */
function readArticle(text: string, start: number, at: number): ArticleRead | null {
  const number = readArticleNumber(text, at)
  if (number === null) return null
  const read: ArticleRead = { article: number.article, paragraphs: [], points: [], start, end: number.end }
  readBracketedPlaces(text, read)
  for (let step = 0; step < 8; step++) {
    const place = readPlace(text, read.end, read)
    if (place === -1) break
    read.end = place
  }
  return read
}

/** '(3)(c)' right behind the number of an article: paragraph and point, as EU acts are cited in English. */
function readBracketedPlaces(text: string, read: ArticleRead): void {
  const places = /^\((\d{1,2})\)(?:\(([a-z]{1,2})\))?/u.exec(text.slice(read.end, read.end + 8))
  if (places === null) return
  const [whole, paragraph = '', point] = places
  read.paragraphs.push(paragraph)
  if (point !== undefined) read.points.push(point)
  read.end += whole.length
}

function readArticleNumber(text: string, at: number): { article: string; end: number } | null {
  if (!isDigit(text.charCodeAt(at))) {
    const numeral = readCapitals(text, at)
    return numeral !== '' && romanValue(numeral) !== null ? { article: numeral, end: at + numeral.length } : null
  }
  if (readDossierNumber(text, at) !== null) return null
  let end = digits(text, at)
  if (end - at > 4) return null
  // '7A:1576'
  if (text.charCodeAt(end) === 65 && text.charCodeAt(end + 1) === 58) end++
  for (let step = 0; step < 4; step++) {
    const separator = text.charCodeAt(end)
    const next = digits(text, end + 1)
    // . and : within a number; a point at the end of a sentence has no digit after it.
    if ((separator !== 46 && separator !== 58) || next === end + 1 || next - end > 5) break
    end = next
  }
  let last = end
  while (isLower(text.charCodeAt(last)) && last - end < 3) last++
  if (!atBoundary(text, last)) return null
  // '5%' and '5°' are measures.
  const after = text.charCodeAt(last)
  return after === 37 || after === 176 ? null : { article: text.slice(at, last), end: last }
}

/** Reads one place (', derde lid', ' lid 1', ', onder c', ', aanhef en onder b') after `at` and adds it to `read`. */
function readPlace(text: string, at: number, read: ArticleRead): number {
  let index = gap(text, at)
  if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
  if (index === at) return -1
  const heading = wholePhrase(text, index, 'aanhef en')
  if (heading !== -1) index = gap(text, heading)
  const named = readOrdinalParagraphs(text, index)
  if (named !== null) {
    read.paragraphs.push(...named.values)
    return named.end
  }
  const paragraph = anyPhrase(text, index, paragraphWords)
  if (paragraph !== -1) {
    const values = readTokens(text, gap(text, paragraph))
    if (values === null) return -1
    read.paragraphs.push(...values.tokens)
    return values.end
  }
  const point = anyPhrase(text, index, pointWords)
  if (point === -1) return -1
  const values = readTokens(text, gap(text, point))
  if (values === null) return -1
  read.points.push(...values.tokens)
  return text.charCodeAt(values.end) === 41 && closesPoint(text, values.end) ? values.end + 1 : values.end
}

/** True where the closing bracket at `at` is that of 'onder c)', not that of a bracket around the whole. */
function closesPoint(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - longestBracket), at)
  return before.lastIndexOf('(') <= before.lastIndexOf(')')
}

/** How far back the bracket that an article stands in may have opened. */
const longestBracket = 160

/** 'derde lid', 'eerste en tweede lid', 'eerste tot en met derde lid'. */
function readOrdinalParagraphs(text: string, at: number): { values: string[]; end: number } | null {
  const values: string[] = []
  let index = at
  for (let step = 0; step < 12; step++) {
    const ordinal = ordinals.findIndex((name) => wholePhrase(text, index, name) !== -1)
    if (ordinal === -1) return null
    values.push(String(ordinal + 1))
    const end = index + (ordinals[ordinal]?.length ?? 0)
    const lid = anyPhrase(text, gap(text, end), paragraphWords)
    if (lid !== -1) return { values, end: lid }
    const separator = readSeparator(text, end)
    if (separator === null) return null
    index = separator.end
  }
  return null
}

/** Numbers and letters of paragraphs and points: '1', 'b', '2°', 'a en b'. */
function readTokens(text: string, at: number): { tokens: string[]; end: number } | null {
  const tokens: string[] = []
  let end = -1
  let index = at
  while (tokens.length < longestList) {
    const last = tokenEnd(text, index)
    if (last === -1) break
    tokens.push(text.slice(index, last))
    end = last
    const separator = readSeparator(text, last)
    // After a comma the next place may begin: 'lid 1, onderdeel b'.
    if (separator === null || separator.kind === 'slash' || (separator.kind === 'comma' && !isListed(text, separator.end))) break
    index = separator.end
  }
  return end === -1 ? null : { tokens, end }
}

/** True where a token stands at `at` and another follows behind 'en' or a comma: then a comma joins a list. */
function isListed(text: string, at: number): boolean {
  const end = tokenEnd(text, at)
  return end !== -1 && readSeparator(text, end) !== null
}

function tokenEnd(text: string, at: number): number {
  let end = digits(text, at)
  if (end - at > 3) return -1
  const letters = end
  while (isLower(text.charCodeAt(end)) && end - letters < 2) end++
  if (end === at || !atBoundary(text, end)) return -1
  const mark = text.charCodeAt(end)
  // ° and º of '2°'.
  if (mark === 176 || mark === 186) return end + 1
  // 'de', 'en', 'is': a short word and no point.
  return end - letters === 2 && letters === at && text.charCodeAt(at) !== text.charCodeAt(at + 1) ? -1 : end
}

/** Reads the act after an article: ' DSA', ' van de Wet open overheid', ', van Verordening (EU) 2022/2065'. */
function readActAfter(text: string, at: number): ActOfArticle | null {
  let index = gap(text, at)
  if (text.charCodeAt(index) === 44) index = gap(text, index + 1)
  if (index === at) return null
  const link = anyPhrase(text, index, ['van', 'uit', 'in'])
  if (link !== -1) index = gap(text, link)
  const determiner = anyPhrase(text, index, ['de', 'het'])
  if (determiner !== -1) index = gap(text, determiner)
  const book = readBook(text, index)
  if (book !== null) return book
  const known = readActName(text, index)
  if (known !== null) return { id: known.act.id, name: known.act.title, end: known.end, evidence: 'act-named' }
  const union = readUnionAct(text, index)
  if (union !== null) return union
  if (link === -1 || determiner === -1) return null
  const unknown = readUnknownAct(text, index)
  return unknown === null ? null : { id: null, name: unknown.name.replace(/\s+/gu, ' '), end: unknown.end, evidence: 'act-not-listed' }
}

/** 'Boek 6 van het Burgerlijk Wetboek', 'Boek 6 BW' at `at`. */
function readBook(text: string, at: number): ActOfArticle | null {
  const word = wholePhrase(text, at, 'boek')
  if (word === -1) return null
  const numberAt = gap(text, word)
  const numberEnd = digits(text, numberAt)
  const end = text.charCodeAt(numberEnd) === 65 ? numberEnd + 1 : numberEnd
  const id = civilCodeBooks[text.slice(numberAt, end)]
  const link = wholePhrase(text, gap(text, end), 'van het')
  const known = id === undefined ? null : readActName(text, gap(text, link === -1 ? end : link))
  return known === null || known.act.id !== '' ? null : { id: id ?? null, name: known.act.title, end: known.end, evidence: 'act-named' }
}

function readUnionAct(text: string, at: number): ActOfArticle | null {
  for (const { words, kind } of euActWords) {
    const end = wholePhrase(text, at, words)
    const read = end === -1 ? null : readEuNumber(text, gap(text, end), kind)
    if (read !== null) return { id: celexOf(kind satisfies EuKind, read.year, read.number), name: text.slice(at, read.end), end: read.end, evidence: 'act-named' }
  }
  return null
}

/** The act right before an article: 'Verordening (EU) 2021/1755, art. 2', 'de AVG (artikel 5)'. */
function actBefore(scan: Scan, start: number): ActOfArticle | null {
  const last = scan.found.at(-1)
  if (last === undefined || last.id === null || (last.type !== 'eu-act' && last.type !== 'act') || start - last.end > 3) return null
  if (!/^[,(\s]{1,3}$/u.test(scan.text.slice(last.end, start))) return null
  const name = last.fields['name']
  return { id: last.fields['act'] === '' ? '' : last.id, name: typeof name === 'string' ? name : last.raw, end: start, evidence: 'act-before' }
}

function emit(scan: Scan, read: ArticleRead, act: ActOfArticle | null, end: number): void {
  const id = act === null ? null : articleId(act, read)
  const actId = id === null ? null : actIdOf(id)
  push(scan, {
    type: 'article',
    id,
    candidates: act === null ? earlierMention(scan, read.article) : [],
    start: read.start,
    end,
    confidence: act === null ? 0.6 : act.id === null ? 0.75 : 0.93,
    evidence: ['article-word', ...(act === null ? ['act-not-named'] : [act.evidence])],
    fields: { act: actId, name: act?.name ?? null, article: read.article, paragraphs: read.paragraphs, points: read.points },
  })
}

/** How many references back an article of the same number counts as the one that is meant. */
const memory = 12

/** The same article of a named act, earlier in the text: a candidate for one whose act is not named again. */
function earlierMention(scan: Scan, article: string): string[] {
  for (const reference of scan.found.slice(-memory).reverse()) {
    if (reference.type === 'article' && reference.id !== null && reference.fields['article'] === article) return [reference.id]
  }
  return []
}

/** The act's own number within the identifier of an article. */
function actIdOf(id: string): string | null {
  const identifier = parseIdentifier(id)
  if (identifier?.scheme === 'jci') return identifier.act
  return identifier?.scheme === 'celex' ? formatIdentifier({ ...identifier, article: null }) : null
}

/** Identifier of an article: a jci for Dutch acts, the CELEX number with ELI's subdivisions for EU acts. */
function articleId(act: ActOfArticle, read: ArticleRead): string | null {
  if (act.id === null) return null
  const paragraph = read.paragraphs.length === 1 ? (read.paragraphs[0] ?? null) : null
  if (act.id === '' || act.id.startsWith('BWB')) {
    const colon = read.article.indexOf(':')
    const book = act.id === '' ? civilCodeBooks[read.article.slice(0, Math.max(0, colon))] : act.id
    if (book === undefined) return null
    const article = act.id === '' ? read.article.slice(colon + 1) : read.article
    const parameters: [string, string][] = [['artikel', article]]
    if (paragraph !== null) parameters.push(['lid', paragraph])
    return formatIdentifier({ scheme: 'jci', version: '1.3', kind: 'c', act: book, parameters })
  }
  const identifier = parseIdentifier(act.id)
  if (identifier?.scheme !== 'celex' || !/^\d{1,4}[a-z]{0,3}$/u.test(read.article)) return null
  const point = read.points.length === 1 && /^[a-z]{1,3}$/u.test(read.points[0] ?? '') ? (read.points[0] ?? null) : null
  const article: EuArticle = { article: read.article, paragraph, point: paragraph === null ? null : point }
  return formatIdentifier({ ...identifier, article })
}

/** A reader for the name of an act that stands by itself: 'de AVG', 'de Grondwet'. */
export function actReader(act: Act): Reader {
  return (scan, start, end) => {
    const { text } = scan
    // 'AVG-verzoek' is no act.
    if (isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) return -1
    push(scan, {
      type: 'act',
      id: act.id === '' ? null : act.id,
      start,
      end,
      confidence: 0.92,
      evidence: ['known-act'],
      fields: { act: act.id, name: act.title },
    })
    return end
  }
}
