import type { Block } from '../tokenize/block.js'
import { openingFracties } from './contributions.js'
import type { PartOutline } from './outline.js'

/** A stretch of the body between part headings. */
export interface RawPart {
  heading: Block | null
  role: PartOutline['role'] | 'other' | 'none'
  number: string | null
  respondent: string | null
  blocks: Block[]
}

/** Splits at part headings, and tells which parts ask and which answer. */
export function splitParts(blocks: readonly Block[]): RawPart[] {
  const answerHead = separatingMarker(blocks)
  const parts: RawPart[] = [{ heading: null, role: 'none', number: null, respondent: null, blocks: [] }]
  blocks.forEach((block, index) => {
    const found = block.landmark
    if (found?.type === 'part') parts.push({ heading: block, role: found.role, number: found.number, respondent: found.respondent, blocks: [] })
    else if (index === answerHead && found?.type === 'marker') parts.push({ heading: block, role: 'answers', number: null, respondent: found.respondent, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  })
  const filled = parts.filter((part) => part.heading !== null || part.blocks.length > 0)
  const letters = filled.filter((part) => part.role === 'letter')
  const markers = blocks.filter((block) => block.landmark?.type === 'marker').length
  if (letters.length >= 2 && markers < 2) {
    letters.forEach((part, index) => (part.role = index === letters.length - 1 ? 'answers' : 'questions'))
  }
  const answering = filled.some((part) => part.role === 'answers' && part.blocks.length > 0)
  for (const part of filled) {
    if (part.role === 'answers' && part.blocks.length === 0) part.role = 'other'
    if (part.role === 'none' && answering && !filled.some((other) => other.role === 'questions') && part === filled[0]) part.role = 'questions'
  }
  return filled
}

/** Paragraphs without a marker that a single marker must have on both sides to head a part. */
const partLength = 2

/**
 * `Reactie van de minister` over all answers at once looks like the marker of a
 * single answer: it stands alone, behind several questions and before as many
 * answers.
 */
function separatingMarker(blocks: readonly Block[]): number {
  const markers = blocks.flatMap((block, index) => (block.landmark?.type === 'marker' && block.landmark.numbers.length === 0 ? [index] : []))
  const all = blocks.filter((block) => block.landmark?.type === 'marker').length
  const at = markers[0]
  if (at === undefined || all !== 1) return -1
  const answeringPart = blocks.some((block) => block.landmark?.type === 'part' && block.landmark.role === 'answers')
  const asking = blocks.slice(0, at)
  const sections = asking.filter((block) => block.landmark?.type === 'fractie').length
  const contributions = sections >= 2 || new Set(asking.flatMap((block) => openingFracties(block.text)?.fracties.join() ?? [])).size >= 2
  const before = blocks.slice(0, at).filter((block) => block.landmark === null).length
  const after = blocks.length - at - 1
  return !answeringPart && before >= partLength && after >= partLength && (contributions || blocks.slice(at).some((block) => block.landmark?.type === 'fractie')) ? at : -1
}
