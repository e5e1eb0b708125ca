import type { Block } from '../tokenize/block.js'
import type { Content } from './content.js'
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
export function splitParts(blocks: readonly Block[], content: Content): RawPart[] {
  const answerHead = separatingMarker(blocks, content)
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
 * single answer: it stands alone, behind the questions of several fracties or
 * before headings that come again. A marker that names no respondent has as
 * many paragraphs behind it as were asked before it besides.
 */
function separatingMarker(blocks: readonly Block[], content: Content): number {
  const markers = blocks.flatMap((block, index) => (block.landmark?.type === 'marker' ? [index] : []))
  const at = markers[0]
  const marker = at === undefined ? undefined : blocks[at]?.landmark
  if (at === undefined || markers.length !== 1 || marker?.type !== 'marker' || marker.numbers.length > 0) return -1
  if (blocks.some((block) => block.landmark?.type === 'part' && block.landmark.role === 'answers')) return -1
  const before = blocks.slice(0, at)
  const after = blocks.slice(at + 1)
  if (paragraphs(before).length < partLength || after.length < partLength) return -1
  const contributions = headed(before).length >= 2 || new Set(before.flatMap((block) => openingFracties(block.text)?.fracties.join() ?? [])).size >= 2
  const repeated = headed(after).some((fracties) => headed(before).includes(fracties))
  if (marker.respondent !== null) return contributions || repeated ? at : -1
  const asked = before.filter((block) => content.asks(block).length > 0).length
  return (contributions || repeated) && paragraphs(after).length >= asked ? at : -1
}

const paragraphs = (blocks: readonly Block[]): Block[] => blocks.filter((block) => block.landmark === null)

/** The fracties of each heading. */
const headed = (blocks: readonly Block[]): string[] => blocks.flatMap((block) => (block.landmark?.type === 'fractie' ? [[...block.landmark.fracties].sort().join()] : []))
