import { borderPhrases, unpointed } from '../lexicon/border-cues.js'
import { compilePhrases } from '../text/phrases.js'
import type { Block } from '../tokenize/block.js'
import type { Content } from './content.js'
import { voiceOf } from './voice.js'

/** The cues of a paragraph, by name; the value is how strongly each is met. */
export type CueValues = ReadonlyMap<string, number>

/** Hits of a cue beyond which more tell nothing. */
const mostHits = 3

const matcher = compilePhrases(borderPhrases)

/** How far the words that do not point reach. */
const longestUnpointed = 30

/** Cues of which more hits tell more than one. */
const counted = new Set(['first-person', 'these-members'])

/** Who seems to be speaking in a paragraph. */
export function paragraphCues(block: Block, content: Content): CueValues {
  const values = new Map<string, number>()
  const words = content.words(block)
  const hits = matcher.find(words)
  const firstEnd = words.sentences[0]?.end ?? 0
  const quoted = hits.length > 0 ? quotations(block.text) : []
  let quote = 0
  for (const hit of hits) {
    while (quote < quoted.length && (quoted[quote]?.end ?? 0) < hit.start) quote++
    if (hit.start > (quoted[quote]?.start ?? Infinity)) continue
    if (hit.id === 'points-back' && block.text.startsWith(' leden', hit.end)) continue
    if (hit.id === 'anaphor' && (hit.start >= firstEnd || unpointed.test(block.text.slice(hit.end, hit.end + longestUnpointed)))) continue
    const before = values.get(hit.id) ?? 0
    if (before === 0 || counted.has(hit.id)) values.set(hit.id, Math.min(mostHits, before + 1))
  }
  const asks = content.asks(block)
  const last = asks.at(-1)
  if (last) {
    values.set('asks', 1)
    if (last.end >= block.text.length - 2) values.set('ends-asking', 1)
  }
  if (/\?["'”’»)]*$/u.test(block.text)) values.set('question-mark-last', 1)
  if (block.marker !== null) values.set('list-item', 1)
  values.set('voice', voiceOf(words))
  return values
}

const quoteMarks = /["“”„«»]/g

/** The stretches between quotation marks: there somebody else is speaking. */
function quotations(text: string): { start: number; end: number }[] {
  const out: { start: number; end: number }[] = []
  let open = -1
  quoteMarks.lastIndex = 0
  for (let match = quoteMarks.exec(text); match !== null; match = quoteMarks.exec(text)) {
    const { index, 0: mark } = match
    if (open < 0 && mark !== '»') open = index
    else if (open >= 0 && mark !== '„' && mark !== '«') {
      out.push({ start: open, end: index })
      open = -1
    }
  }
  return out
}
