import { seamWeights, sentenceOpeners } from '../lexicon/seams.js'
import { endsInAbbreviation } from '../text/abbreviation-end.js'
import { isBlank, isSuperscript } from '../text/characters.js'
import { endsBound, endsOpen } from '../text/open-end.js'
import { addMapped, builtText, sourceOffset, textBuilder, type Block, type Turn } from './block.js'
import { joinText, lineJoint, markerOf, type Joint } from './paragraphs.js'

/** A cue that was met, with its weight. */
export interface SeamCue {
  cue: string
  weight: number
}

const openerSet = new Set(sentenceOpeners)

/** A first half shorter than this, in characters, is most often a line of its own. */
const shortFirst = 60
/** A second half shorter than this, in characters, that neither ends nor begins as the rest of a sentence does, is most often a heading. */
const shortSecond = 60
/** Scores this close to 0 are doubtful. */
export const doubtfulSeam = 1

/**
 * Joins blocks that are halves of one paragraph. `noted` holds the blocks that
 * had footnotes lifted out directly after them.
 */
export function joinSeams(blocks: readonly Block[], noted: ReadonlySet<Block>): Block[] {
  const out: Block[] = []
  let halves: Block[] = []
  let between = false
  const flush = (): void => {
    const first = halves[0]
    if (first) out.push(halves.length === 1 ? first : joined(halves))
  }
  for (const block of blocks) {
    const before = halves.at(-1)
    const cues = before && mayJoin(before, block) && !(partable && isParted(before.text, block.text)) ? seamCues(before.text, block.text, between || before.turns.length > 0) : []
    const score = cues.reduce((sum, cue) => sum + cue.weight, 0)
    if (before && score > 0) {
      before.seams.push({ score, cues })
      halves.push(block)
    } else {
      flush()
      halves = [block]
    }
    between = noted.has(block)
  }
  flush()
  return out
}

function mayJoin(before: Block, block: Block): boolean {
  return before.kind === 'paragraph' && block.kind === 'paragraph' && (before.landmark === null || beginsSentence(before, block)) && block.landmark === null && !before.strong && !block.strong
}

/** Whether a line that reads as the heading of a fractie is the beginning of a sentence: `De leden van de fracties van A en`, `B vragen …`. */
function beginsSentence(before: Block, block: Block): boolean {
  return before.landmark?.type === 'fractie' && (endsBound(before.text) || /^\p{Ll}/u.test(block.text))
}

/** Whether all that speaks for a seam weighs no more than the end of a sentence and a capital behind it. */
const partable =
  seamWeights['closed-end'] + Math.max(seamWeights['name-start'], seamWeights['sentence-start']) + seamWeights['function-word-end'] + seamWeights['open-bracket'] + seamWeights['turn-between'] <= 0

const CAPITAL_A = 0x41
const CAPITAL_Z = 0x5a

/** Whether a text ends as a sentence and the next begins with a capital, as most do. Where marks or quotes stand between, the cues must tell. */
function isParted(before: string, after: string): boolean {
  const first = after.charCodeAt(0)
  if (!(first >= CAPITAL_A && first <= CAPITAL_Z)) return false
  const last = before.charAt(before.length - 1)
  return last === '?' || last === '!' || last === ':' || (last === '.' && !endsInAbbreviation(before))
}

const firstWord = /^["'“„‘«(]*([\p{L}\p{N}’']+)/u

const endsSentence = /[.?!]["”’»)]*$/u

/** A word with a capital that is not the first of its sentence. */
const endsOnName = /[\p{L}\p{N},] \p{Lu}[\p{L}’'-]*$/u

/** The cues for and against a seam between two texts. */
export function seamCues(before: string, after: string, turn: boolean): SeamCue[] {
  const cues: SeamCue[] = []
  const add = (cue: keyof typeof seamWeights): void => void cues.push({ cue, weight: seamWeights[cue] })
  const end = withoutMarks(before.slice(-80))
  const bare = turn ? end.replace(/([\p{Ll}.,;:?!»”"’)])\d{1,2}$/u, '$1') : end
  const last = bare.charAt(bare.length - 1)
  if (last === ',' || /\p{L}-$/u.test(bare)) add('comma-end')
  else if (endsInAbbreviation(bare)) add('abbreviation-end')
  else if (last === ';') add('semicolon-end')
  else if (/[.?!:…]["'”’»)\]]*$/u.test(bare)) add('closed-end')
  else add('open-end')
  if (endsOpen(bare)) add('function-word-end')
  const marker = markerOf(after)
  // The items of a list end on `en`.
  if (endsBound(bare) && (!marker || last === '€')) add('bound-word-end')
  const open = unclosed(before)
  if (open) add('open-bracket')
  // `12)` closes the bracket that is open.
  if (marker && !(open && /^[^\s(]+\)/u.test(after))) add('marker-start')
  const start = firstWord.exec(after)?.[1] ?? ''
  if (/^nrs?\.?\s?\d/u.test(after) && !/[,(]$/u.test(bare)) add('number-start')
  else if (/^\p{Ll}/u.test(start) || after.startsWith('€')) add('lower-case-start')
  else if (/^\d/u.test(start) && endsSentence.test(withoutMarks(after))) add('figure-start')
  else if (openerSet.has(start.toLowerCase()) || /^[«„“"]/u.test(after)) add('sentence-start')
  else add('name-start')
  if (turn) add('turn-between')
  if (turn && endsOnName.test(bare) && cues.some(({ cue }) => cue === 'name-start') && /^\p{Lu}\p{Ll}/u.test(start) && endsSentence.test(withoutMarks(after))) add('name-across')
  if (before.length < shortFirst) add('short-first')
  if (after.length < shortSecond && /^\p{Lu}/u.test(start) && !/[.?!:;,…]["'”’»)\]]*\d{0,2}$/u.test(withoutMarks(after))) add('heading-second')
  return cues
}

const bracketMark = /\[\^[^\]\s^[]{1,12}\]$/u

/** A text without the footnote marks that it ends on. */
function withoutMarks(text: string): string {
  let end = text.length
  while (end > 0 && (isBlank(text.charCodeAt(end - 1)) || isSuperscript(text.charCodeAt(end - 1)))) end--
  const kept = text.slice(0, end)
  const mark = bracketMark.exec(kept)
  return mark ? withoutMarks(kept.slice(0, mark.index)) : kept
}

/** Whether a round bracket that opens in the last stretch of a text does not close in it. */
function unclosed(text: string): boolean {
  const tail = text.slice(-160)
  return tail.lastIndexOf('(') > tail.lastIndexOf(')')
}

function joined(halves: readonly Block[]): Block {
  const first = halves[0] as Block
  const last = halves.at(-1) as Block
  const builder = textBuilder()
  const spans: Block['spans'] = []
  let before: Block | null = null
  for (const half of halves) {
    if (before) {
      const joint = seamJoint(before, half)
      const from = builder.length - (joint === 'mend' ? 1 : 0)
      joinText(builder, joint, before.end)
      spans.push({ type: 'pageBreak', from, to: builder.length, turn: mergedTurn(before, half) })
    }
    for (const span of half.spans) spans.push({ ...span, from: span.from + builder.length, to: span.to + builder.length })
    addMapped(builder, half, 0, half.text.length)
    before = half
  }
  return { ...first, ...builtText(builder, first.start), landmark: null, start: first.start, end: last.end, spans, turns: last.turns, seams: halves.flatMap((half) => half.seams) }
}

/** A hyphen is dropped only where it stands as itself at the end of its line: not as a reference, nor before markup. */
function seamJoint(before: Block, after: Block): Joint {
  const joint = lineJoint(before.text.slice(-60), after.text.slice(0, 60))
  if (joint !== 'mend') return joint
  const last = before.text.length - 1
  return sourceOffset(before, last) + 1 === before.end ? joint : 'glue'
}

function mergedTurn(before: Block, after: Block): Turn {
  return {
    start: before.end,
    end: after.start,
    page: before.turns.find((turn) => turn.page !== null)?.page ?? null,
    furniture: before.turns.flatMap((turn) => turn.furniture)
  }
}
