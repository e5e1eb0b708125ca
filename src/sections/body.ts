import type { DocumentKind } from '../kast.js'
import type { Block } from '../tokenize/block.js'
import type { Content } from './content.js'
import { openingFracties } from './contributions.js'
import { identified, loose, loosePart, wrapped } from './outline-nodes.js'
import type { OutlineNode, SectionOutline } from './outline.js'
import { splitParts } from './parts.js'
import { counter } from './runs.js'
import { readSeparated } from './separated.js'
import { readTogether } from './together.js'

/** What the header says of the body. */
export interface Paper {
  kind: DocumentKind
  /** Who asked, where the title says so and no heading does. */
  fracties: string[]
}

/** Reads the body of a paper: parts, sections, exchanges. */
export function readBody(blocks: readonly Block[], content: Content, paper: Paper): OutlineNode[] {
  if (paper.kind === 'onbekend' && !holdsQuestions(blocks)) return loose(blocks)
  const nodes = identified(readParts(blocks, content, paper))
  return paper.fracties.length > 0 ? attributed(nodes, paper.fracties) : nodes
}

/**
 * Whether a paper that does not say what it is holds questions all the same: an
 * answer marker, labelled questions, the heading of a fractie, or paragraphs
 * that fracties open. A letter, a motion or a list of decisions has none.
 */
function holdsQuestions(blocks: readonly Block[]): boolean {
  const labels = blocks.filter((block) => block.landmark?.type === 'questionLabel' && block.landmark.worded).length
  const openings = blocks.filter((block) => openingFracties(block.text) !== null).length
  return labels >= 2 || openings >= 2 || blocks.some((block) => block.landmark?.type === 'marker' || block.landmark?.type === 'fractie')
}

/** Sections without a fractie of their own are of those who asked. */
function attributed(nodes: readonly OutlineNode[], fracties: readonly string[]): OutlineNode[] {
  const attribute = (section: SectionOutline): SectionOutline =>
    section.fracties.length > 0 ? section : { ...section, fracties: [...fracties], label: fracties.join(', '), evidence: ['title'] }
  return nodes.map((node) => {
    if (node.type === 'section') return attribute(node)
    return node.type === 'part' ? { ...node, children: node.children.map((child) => (child.type === 'section' ? attribute(child) : child)) } : node
  })
}

function readParts(blocks: readonly Block[], content: Content, paper: Paper): OutlineNode[] {
  const parts = splitParts(blocks, content)
  const count = counter()
  const questions = parts.filter((part) => part.role === 'questions')
  const answers = parts.filter((part) => part.role === 'answers')
  if (questions.length > 0 && answers.length > 0) return readSeparated(parts, content, count)
  const asking = !blocks.some((block) => block.landmark?.type === 'marker')
  return parts.flatMap((part) => (part.role === 'other' ? loosePart(part) : wrapped(part, readTogether(part, { asking, each: paper.kind === 'kamervragen' }, content, count))))
}
