import { askCues, type AskCue as Cue } from '../lexicon/asks.js'
import { compilePhrases, type PhraseHit, type PhraseMatcher } from './phrases.js'
import { isBlank, isLetter, isLower, isSuperscript, skipBlanks } from './characters.js'
import type { Span } from './sentences.js'
import { wordsOf, type Words } from './words.js'

/** One question within a paragraph: offsets in UTF-16 units, end exclusive. */
export interface FoundAsk {
  /**
   * `direct`: a sentence that is a question itself ("Kan de minister …?"). `indirect`: one that tells what is asked
   * ("Deze leden vragen of …"). `request`: one that asks for a deed ("Zij verzoeken de minister …").
   */
  form: 'direct' | 'indirect' | 'request'
  start: number
  end: number
}

type Form = FoundAsk['form']
type Hit = PhraseHit<Cue>

const cueNames = Object.keys(askCues) as Cue[]
const matcher = compileCues(cueNames)

function compileCues(ids: readonly Cue[]): PhraseMatcher<Cue> {
  return compilePhrases(ids.flatMap((id) => askCues[id].map((phrase) => ({ id, phrase }))))
}

/** How many words a verb is looked for from its subject, and from its object. */
const REACH = 60
/** How many words a wish ("graag") stands from its verb. */
const WISH_REACH = 8
/** How many words of another kind may part an inverted verb from its subject. */
const INVERSION_REACH = 3
/** How many units behind the askers a relative clause about them begins at the latest. */
const RELATIVE_REACH = 120
/** How many units a quotation spans at most; a longer one is a quote that was never closed. */
const QUOTATION_REACH = 1500

const closingQuotes: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '”'],
  ['‘', '’'],
  ['"', '"'],
])

const STRAIGHT_QUOTE = 0x22
/** The lowest code of any other quote: «. */
const FIRST_OTHER_QUOTE = 0xab

/** A sentence with its cues, in the order of their first words. */
interface Sentence {
  text: string
  span: Span
  cues: readonly Hit[]
}

const many: ReadonlySet<Cue> = new Set<Cue>(['questionVerbs', 'wishVerbs', 'curious', 'requestVerbs', 'questionPhrases'])
const sole: ReadonlySet<Cue> = new Set<Cue>(['soleQuestionVerbs', 'soleWishVerbs', 'soleCurious', 'soleRequestVerbs', 'soleQuestionPhrases'])

/** Verbs and turns that may ask. */
const asksAtAll: ReadonlySet<Cue> = new Set<Cue>([...many, ...sole, 'questionTurns', 'requestTurns'])

/** Without one of these cues no sentence asks that ends without a question mark, unless it is an item of a list. */
const asking = compileCues(cueNames.filter((id) => asksAtAll.has(id) || id === 'questionOpenings'))

function isAsker(cue: Hit): boolean {
  return cue.id === 'askers' || cue.id === 'soleAskers'
}

/** Whether a cue parts an asker from a verb that is not the asker's own. */
function parts(cue: Hit): boolean {
  return cue.id === 'otherVerbs' || cue.id === 'subordinators' || cue.id === 'interrogatives'
}

function endWord(cue: Hit): number {
  return cue.word + cue.words
}

function hasCueEndingAt(cues: readonly Hit[], index: number, word: number, ids: readonly Cue[]): boolean {
  for (let i = index - 1; i >= 0; i--) {
    const cue = cues[i]
    if (cue === undefined || cue.word < word - INVERSION_REACH) return false
    if (endWord(cue) === word && ids.includes(cue.id)) return true
  }
  return false
}

/** Whether the members named by a cue can be a subject: no preposition and no conjunction of a clause stands before them. */
function isSubject(cues: readonly Hit[], index: number): boolean {
  const cue = cues[index]
  return cue !== undefined && !hasCueEndingAt(cues, index, cue.word, ['prepositions', 'subordinators', 'interrogatives'])
}

/** Whether the verb at `index`, whose clause begins with its auxiliary at word `head`, is joined by a conjunction. */
function isJoined(cues: readonly Hit[], index: number, head: number): boolean {
  let word = head
  for (let i = index - 1; i >= 0; i--) {
    const cue = cues[i]
    if (cue === undefined || cue.word < word - INVERSION_REACH) return false
    if (endWord(cue) !== word) continue
    if (cue.id === 'conjunctions') return true
    if (cue.id === 'adverbs' || cue.id === 'wishes') word = cue.word
  }
  return false
}

/** The asker behind an inverted verb ("vragen deze leden"), as an index among the cues; -1 for none. */
function askerBehind(cues: readonly Hit[], index: number, verb: Hit): number {
  for (let i = index + 1; i < cues.length; i++) {
    const cue = cues[i]
    if (cue === undefined || cue.word > verb.word + INVERSION_REACH) return -1
    if (isAsker(cue) && cue.word > verb.word && agrees(cue, verb, false)) return i
    if (parts(cue) && cue.word > verb.word) return -1
  }
  return -1
}

function agrees(asker: Hit, verb: Hit, wholeForm: boolean): boolean {
  return asker.id === 'askers' ? many.has(verb.id) : sole.has(verb.id) || (wholeForm && many.has(verb.id))
}

/** The asker before a verb, as an index among the cues; -1 for none. */
function askerBefore(sentence: Sentence, index: number, verb: Hit): number {
  const { cues, text } = sentence
  let head = verb.word
  let parted = false
  let wholeForm = false
  let joined = isJoined(cues, index, head)
  const afterComma = precededBy(text, verb.start, ',')
  for (let i = index - 1; i >= 0; i--) {
    const cue = cues[i]
    if (cue === undefined || cue.word < verb.word - REACH) break
    if (endWord(cue) > verb.word) continue
    if (cue.id === 'modals' && !parted) {
      wholeForm = true
      head = cue.word
      joined = joined || isJoined(cues, i, head)
    } else if (cue.id === 'conjunctions') wholeForm = true
    else if (isAsker(cue)) {
      const reaches = !parted || joined || (afterComma && hasRelativeClause(text, cue.end))
      const inverted = hasCueEndingAt(cues, i, cue.word, ['modals'])
      if (reaches && agrees(cue, verb, wholeForm || inverted) && isSubject(cues, i)) return i
    } else if (parts(cue)) parted = true
  }
  return -1
}

/** Whether a relative clause follows those named before `at`. */
function hasRelativeClause(text: string, at: number): boolean {
  return /,\s(?:die|dat|waarvan)\s/.test(text.slice(at, at + RELATIVE_REACH))
}

/** Whether one of these marks stands before `at`, with blanks between or not. */
function precededBy(text: string, at: number, marks: string): boolean {
  let i = at - 1
  while (i >= 0 && isBlank(text.charCodeAt(i))) i--
  return i >= 0 && marks.includes(text.charAt(i))
}

/** What "vragen" asks for, by the first cue behind it that tells; null when it tells of no question. */
function formOfQuestionVerb(sentence: Sentence, index: number, asker: Hit): Form | null {
  const { cues, text } = sentence
  const verb = cues[index]
  if (verb === undefined) return null
  const objectWord = Math.max(endWord(verb), asker.word > verb.word ? endWord(asker) : 0)
  let skipTo = 0
  for (let i = index + 1; i < cues.length; i++) {
    const cue = cues[i]
    if (cue === undefined || cue.word > verb.word + REACH) break
    if (cue.word < objectWord || cue.word < skipTo) continue
    if (cue.id === 'idleTurns') skipTo = endWord(cue)
    if (cue.id === 'otherObjects' && cue.word <= objectWord) return null
    if (cue.id === 'interrogatives' || cue.id === 'about' || cue.id === 'information') return 'indirect'
    if (cue.id === 'infinitive') return 'request'
    if (cue.id === 'purpose') return formOfPurpose(cues, i)
  }
  if (asker.word < verb.word) return null
  return hasCueEndingAt(cues, index, verb.word, ['reporters']) || precededBy(text, verb.start, ',?»”"') ? 'indirect' : null
}

/** "om een reactie" asks for information, "om … te" for a deed. */
function formOfPurpose(cues: readonly Hit[], index: number): Form {
  const from = cues[index]?.word ?? 0
  let informationWord = -1
  for (let i = index + 1; i < cues.length; i++) {
    const cue = cues[i]
    if (cue === undefined || cue.word > from + REACH || cue.id === 'interrogatives' || cue.id === 'purpose') break
    if (cue.id === 'information' && informationWord < 0 && cue.word <= from + 6) informationWord = cue.word
    if (cue.id === 'infinitive') return informationWord < 0 || cue.word <= informationWord + 4 ? 'request' : 'indirect'
  }
  return informationWord < 0 ? 'request' : 'indirect'
}

/** Whether a wish stands with the verb at `index`: an auxiliary before it, or "graag" near it. */
function isWished(cues: readonly Hit[], index: number, asker: Hit): boolean {
  const verb = cues[index]
  if (verb === undefined) return false
  for (let i = index - 1; i >= 0; i--) {
    const cue = cues[i]
    if (cue === undefined || cue.word < verb.word - 2 * WISH_REACH) break
    if (cue.id === 'wishes') return true
    if (cue.id === 'subordinators' || (cue.id === 'interrogatives' && cue.word > asker.word)) break
  }
  for (let i = index + 1; i < cues.length; i++) {
    const cue = cues[i]
    if (cue === undefined || cue.word > verb.word + WISH_REACH || cue.id === 'subordinators' || cue.id === 'interrogatives') break
    if (cue.id === 'idleTurns') break
    if (cue.id === 'wishes') return true
  }
  return false
}

/** "zien graag dat …" asks for a deed, "vernemen graag of …" for information. */
function formOfWish(cues: readonly Hit[], index: number): Form {
  const from = cues[index]?.word ?? 0
  for (let i = index + 1; i < cues.length; i++) {
    const cue = cues[i]
    if (cue === undefined || cue.word > from + WISH_REACH || cue.id === 'interrogatives' || cue.id === 'information') break
    if (cue.id === 'subordinators') return 'request'
  }
  return 'indirect'
}

/** The form of asking that the verb or turn at `index` makes, or null. */
function formOf(sentence: Sentence, index: number): Form | null {
  const { cues } = sentence
  const verb = cues[index]
  if (verb === undefined) return null
  if (verb.id === 'questionTurns') return 'indirect'
  if (verb.id === 'requestTurns') return 'request'
  const behind = askerBehind(cues, index, verb)
  const asker = cues[behind >= 0 ? behind : askerBefore(sentence, index, verb)]
  if (asker === undefined) return null
  switch (verb.id) {
    case 'questionVerbs':
    case 'soleQuestionVerbs':
      return formOfQuestionVerb(sentence, index, asker)
    case 'wishVerbs':
    case 'soleWishVerbs':
      return isWished(cues, index, asker) ? formOfWish(cues, index) : null
    case 'requestVerbs':
    case 'soleRequestVerbs':
      return 'request'
    default:
      return 'indirect'
  }
}

/** What may stand between a conjunction and the verb that it joins. */
const beforeVerb: ReadonlySet<Cue> = new Set<Cue>(['adverbs', 'wishes', 'modals', 'askers', 'soleAskers'])

/** The start of the second of two asks in one sentence: behind the conjunction before its verb; -1 where no mark parts them. */
function splitAt(sentence: Sentence, index: number): number {
  const { cues, text } = sentence
  let word = cues[index]?.word ?? 0
  const first = word - WISH_REACH
  for (let i = index - 1; i >= 0; i--) {
    const cue = cues[i]
    if (cue === undefined || cue.word < first) return -1
    if (endWord(cue) !== word) continue
    if (cue.id === 'conjunctions') return precededBy(text, cue.start, ',;') ? skipBlanks(text, cue.end) : -1
    if (beforeVerb.has(cue.id)) word = cue.word
  }
  return -1
}

/** The asks of a sentence that is no question itself. */
function reportedAsks(sentence: Sentence): FoundAsk[] {
  const { cues, span, text } = sentence
  const found: FoundAsk[] = []
  let verbStart = -1
  cues.forEach((cue, index) => {
    if (!asksAtAll.has(cue.id)) return
    const last = found.at(-1)
    const start = last === undefined ? span.start : splitAt(sentence, index)
    if (start <= verbStart) return
    const form = formOf(sentence, index)
    if (form === null) return
    if (last !== undefined) last.end = beforeMark(text, start, verbStart)
    found.push({ form, start, end: span.end })
    verbStart = cue.start
  })
  return found
}

/** The end of the first ask, before the mark and the conjunction that join the second to it. */
function beforeMark(text: string, at: number, from: number): number {
  let end = at
  while (end > from && text.charAt(end - 1) !== ',' && text.charAt(end - 1) !== ';') end--
  return end - 1
}

/** The stretches of a text between a quote that opens and the one that closes it, in order and not nested. */
function quotations(text: string): Span[] {
  const found: Span[] = []
  let open = -1
  let closing = ''
  const { length } = text
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i)
    if (code !== STRAIGHT_QUOTE && code < FIRST_OTHER_QUOTE) continue
    const mark = text.charAt(i)
    if (open >= 0 && i - open > QUOTATION_REACH) open = -1
    if (open >= 0 && mark === closing) {
      if (mark === '’' && isLetter(text.charCodeAt(i + 1))) continue
      found.push({ start: open, end: i + 1 })
      open = -1
    } else if (open < 0 && closingQuotes.has(mark) && !isLetter(text.charCodeAt(i - 1))) {
      open = i
      closing = closingQuotes.get(mark) ?? ''
    }
  }
  return found
}

/** The offset of the question mark with which a sentence ends, -1 for none. Closing marks may stand behind it. */
function lastQuestionMark(text: string, { start, end }: Span): number {
  let i = end - 1
  let asks = -1
  for (; i >= start; i--) {
    const mark = text.charAt(i)
    if (mark === '?') asks = i
    else if (asks >= 0 || !(/[!.…)\]}"'’”»›]/.test(mark) || isSuperscript(text.charCodeAt(i)))) break
  }
  return asks
}

function hasWord(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isLetter(text.charCodeAt(i))) return true
  return false
}

/** A list marker before a question: "1.", "a)", "–", "Vraag 3:". */
const marker = /(?:[-–—•·*]\s{1,8}|(?:(?:vraag\s{1,8})?\d{1,3}|\(?[a-z])[.:)]{1,2}\s{1,8}){1,2}/iy

function behindMarker(text: string, start: number, end: number): number {
  marker.lastIndex = start
  const found = marker.exec(text)
  return found !== null && marker.lastIndex < end ? marker.lastIndex : start
}

/** Whether a sentence can be an item of a list of questions that its introduction opens: "– of de minister …". */
function canBeItem(text: string, span: Span, sentenceStart: number): boolean {
  return span.start > sentenceStart && isLower(text.charCodeAt(span.start))
}

/** Finds the quotation around an offset; the offsets asked for must not go back. */
function quotationFinder(text: string): (at: number) => Span | undefined {
  let quotes: Span[] | null = null
  let next = 0
  return (at) => {
    quotes ??= quotations(text)
    while ((quotes[next]?.end ?? Infinity) <= at) next++
    const quote = quotes[next]
    return quote !== undefined && quote.start <= at ? quote : undefined
  }
}

/** The asks of one sentence that is no question by its mark; `item`: it can be an item of a list of questions. */
function wordedAsks(sentence: Sentence, item: boolean, opensQuoted: boolean): FoundAsk[] {
  const { span, cues } = sentence
  if (item && cues.find((cue) => cue.id === 'interrogatives')?.start === span.start) return [{ form: 'indirect', ...span }]
  const reported = reportedAsks(sentence)
  if (reported.length > 0) return reported
  return !opensQuoted && cues.some((cue) => cue.id === 'questionOpenings') ? [{ form: 'direct', ...span }] : []
}

/**
 * The single questions of one paragraph, in order, without overlap; the paragraph is its reading text, or the words of
 * it. A sentence is one ask as a rule, and two where a mark parts two verbs of asking ("…, en verzoeken de minister …").
 * The list marker before a question is not part of it. A question that is only quoted is none, and neither is a
 * question mark without words. Time is linear in the length of the text.
 */
export function findAsks(paragraph: string | Words): FoundAsk[] {
  const words = typeof paragraph === 'string' ? wordsOf(paragraph) : paragraph
  const { text } = words
  const found: FoundAsk[] = []
  const quotationAt = quotationFinder(text)
  words.sentences.forEach(({ start, end }, index) => {
    const span = { start: behindMarker(text, start, end), end }
    const mark = lastQuestionMark(text, span)
    const quotation = mark < 0 ? undefined : quotationAt(mark)
    if (mark >= 0 && quotation === undefined && hasWord(text, span.start, mark)) {
      found.push({ form: 'direct', ...span })
      return
    }
    const item = mark < 0 && canBeItem(text, span, start)
    if (!item && !asking.holds(words, index)) return
    const opensQuoted = quotation !== undefined && quotation.start <= span.start
    found.push(...wordedAsks({ text, span, cues: matcher.findIn(words, index) }, item, opensQuoted))
  })
  return found
}
