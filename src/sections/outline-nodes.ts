import { joiningForms } from '../lexicon/openings.js'
import { findFracties } from '../text/fracties.js'
import type { Block } from '../tokenize/block.js'
import type { Content } from './content.js'
import { sectionsOf } from './facts.js'
import { mannerOf } from './introduction.js'
import type { AnswerOutline, OutlineNode, PartOutline, SectionOutline } from './outline.js'
import type { RawPart } from './parts.js'
import type { RawSection } from './split-sections.js'

/** A part as a node, or its children where it has no heading. */
export function wrapped(part: RawPart, children: PartOutline['children']): OutlineNode[] {
  if (part.heading === null) return children
  const role = part.role === 'none' || part.role === 'other' ? 'exchange' : part.role
  return [{ type: 'part', role, number: part.number, respondent: part.respondent, heading: part.heading, children }]
}

/** A part that holds neither questions nor answers. */
export function loosePart(part: RawPart): OutlineNode[] {
  return [...(part.heading ? [part.heading] : []), ...part.blocks].map((block) => ({ type: 'block', block }))
}

/** Blocks that stand in the outline by themselves. */
export const loose = (blocks: readonly Block[]): { type: 'block'; block: Block }[] => blocks.map((block) => ({ type: 'block', block }))

/** A section as a node; `identified` gives it its identifier. */
export function sectionOf(raw: RawSection, children: SectionOutline['children'], joins: readonly string[]): SectionOutline {
  return { type: 'section', identifier: '', heading: raw.heading, label: raw.label, fracties: raw.fracties, joins: [...joins], evidence: raw.evidence, known: raw.known, children }
}

/**
 * Gives every section an identifier of its own, in reading order: `s1`, `s2`, …,
 * and in a part that answers `a1`, `a2`, …; sections without questions count too.
 */
export function identified(nodes: readonly OutlineNode[]): OutlineNode[] {
  const counts = { s: 0, a: 0 }
  const named = (section: SectionOutline, letter: 's' | 'a'): SectionOutline => ({ ...section, identifier: `${letter}${++counts[letter]}` })
  return nodes.map((node) => {
    if (node.type === 'section') return named(node, 's')
    return node.type === 'part' ? { ...node, children: node.children.map((child) => (child.type === 'section' ? named(child, node.role === 'answers' ? 'a' : 's') : child)) } : node
  })
}

/** Numbers the exchanges in reading order, and their answers along with them. */
export function numbered(nodes: readonly OutlineNode[]): OutlineNode[] {
  const ordinals = new Map<number, number>()
  for (const section of sectionsOf(nodes)) for (const child of section.children) if (child.type === 'exchange') ordinals.set(child.ordinal, ordinals.size + 1)
  const now = (ordinal: number): number => ordinals.get(ordinal) ?? ordinal
  const answer = (node: AnswerOutline): AnswerOutline => ({ ...node, ordinal: now(node.ordinal), shared: node.shared.map(now) })
  const child = (node: SectionOutline['children'][number]): SectionOutline['children'][number] =>
    node.type === 'answer' ? answer(node) : node.type === 'exchange' ? { ...node, ordinal: now(node.ordinal), answer: node.answer && answer(node.answer) } : node
  const section = (node: SectionOutline): SectionOutline => ({ ...node, children: node.children.map(child) })
  return nodes.map((node) => {
    if (node.type === 'section') return section(node)
    return node.type === 'part' ? { ...node, children: node.children.map((inner) => (inner.type === 'section' ? section(inner) : inner)) } : node
  })
}

/** Fracties whose questions a contribution joins. */
export function joinedFracties(raw: RawSection, content: Content): string[] {
  return raw.blocks.flatMap((block) => (joining.test(block.text) && mannerOf(content.words(block)).joins ? joinTargets(block) : [])).filter((name) => !raw.fracties.includes(name))
}

const joining = new RegExp(joiningForms.join('|'), 'u')

function joinTargets(block: Block): string[] {
  const verb = Math.max(...joiningForms.map((form) => block.text.indexOf(form)))
  return findFracties(block.text.slice(verb)).map((mention) => mention.name)
}
