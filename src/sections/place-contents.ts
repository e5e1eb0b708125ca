import type { Block } from '../tokenize/block.js'
import type { Contents } from './contents.js'
import { sectionsOf } from './facts.js'
import type { ContentsOutline, ExchangeOutline, OutlineNode, PartOutline, SectionOutline } from './outline.js'

type Child = PartOutline['children'][number] | SectionOutline['children'][number]

/**
 * Puts the contents where they stand in reading order, each entry with the
 * section it leads to: at the root, or within the part or section whose text
 * goes on behind them. Null where they stand within an exchange or an answer:
 * what stands in the middle of somebody's words is no contents of the paper.
 *
 * @param nodes the body, read without the contents
 * @param blocks the blocks of the body, the contents among them
 */
export function placeContents(nodes: readonly OutlineNode[], blocks: readonly Block[], at: Contents): OutlineNode[] | null {
  const heading = blocks[at.heading] as Block
  const sections = sectionsOf(nodes)
  const entries = blocks.slice(at.heading + 1, at.end).map((block) => ({ block, identifier: sectionFor(block, sections)?.identifier ?? null }))
  return inserted(nodes, { type: 'contents', heading, entries })
}

function sectionFor(entry: Block, sections: readonly SectionOutline[]): SectionOutline | undefined {
  const found = entry.landmark
  if (found?.type === 'fractie') return sections.find((section) => [...section.fracties].sort().join() === [...found.fracties].sort().join())
  return sections.find((section) => section.heading?.text === entry.text)
}

/** The nodes with the contents among or in them: before the first whose text lies behind, or in the one whose text lies on both sides. A subheading over them leaves its exchange. */
function inserted<T extends OutlineNode | Child>(nodes: readonly T[], contents: ContentsOutline): (T | ContentsOutline)[] | null {
  const { start } = contents.heading
  const behind = (block: Block): boolean => block.start > start
  const ahead = (block: Block): boolean => block.start <= start
  const at = nodes.findIndex((node) => someBlock(node, behind))
  const node = nodes[at]
  if (!node) return [...nodes, contents]
  if (!someBlock(node, ahead)) return [...nodes.slice(0, at), contents, ...nodes.slice(at)]
  const theme = node.type === 'exchange' ? node.heading : null
  if (theme && !someBlock({ ...node, heading: null } as ExchangeOutline, ahead)) {
    return [...nodes.slice(0, at), { type: 'block', block: theme } as T, contents, { ...node, heading: null }, ...nodes.slice(at + 1)]
  }
  const around = holding(node, contents)
  return around && [...nodes.slice(0, at), around as T, ...nodes.slice(at + 1)]
}

/** A part or section with the contents in it; null where they can stand in neither. */
function holding(node: OutlineNode | Child, contents: ContentsOutline): PartOutline | SectionOutline | null {
  if (node.type !== 'part' && node.type !== 'section') return null
  const children = inserted<Child>(node.children, contents)
  return children && ({ ...node, children } as PartOutline | SectionOutline)
}

/** Whether any block of a node of the outline, or of what stands in it, is as asked. */
function someBlock(node: OutlineNode | Child, is: (block: Block) => boolean): boolean {
  const one = (block: Block | null): boolean => block !== null && is(block)
  switch (node.type) {
    case 'block':
      return is(node.block)
    case 'header':
      return node.lines.some((line) => line.blocks.some(is))
    case 'preamble':
    case 'signature':
      return node.blocks.some(is)
    case 'contents':
      return is(node.heading) || node.entries.some((entry) => is(entry.block))
    case 'part':
    case 'section':
      return one(node.heading) || (node.children as readonly Child[]).some((child) => someBlock(child, is))
    case 'exchange':
      return one(node.heading) || node.questions.some((question) => one(question.label) || question.blocks.some(is)) || (node.answer !== null && someBlock(node.answer, is))
    case 'answer':
      return node.parts.some((part) => one(part.marker) || part.blocks.some(is))
  }
}
