import { findFracties } from '../text/fracties.js'
import { splitBlock, type Block } from '../tokenize/block.js'
import { landmark } from '../tokenize/landmarks.js'
import { readBody, type Paper } from './body.js'
import { contentOf, type Content } from './content.js'
import { findContents } from './contents.js'
import { headerCuts } from './header/cuts.js'
import { readHeader, type HeaderReading } from './header/read-header.js'
import type { HeaderLine, Outline, OutlineNode, PreambleOutline } from './outline.js'
import { placeContents } from './place-contents.js'

/** No header seen has more blocks. */
const longestHeader = 200
/** Blocks behind the first landmark of the body that may tell of the header: a postponement. */
const bodyReach = 45

/** The index of the first heading, marker or contents: the header does not reach far beyond it. */
function headEnd(blocks: readonly Block[]): number {
  const first = blocks.findIndex((block) => block.landmark !== null && block.landmark.type !== 'questionLabel')
  return first < 0 ? longestHeader : Math.min(first, longestHeader)
}

/** Blocks in which header lines may have run together. */
const cutReach = 40

/**
 * Prepares blocks for the detector: header lines that ran together, as on pages
 * copied without their line breaks, are parted; and where questions are called
 * `Vraag 12`, a number alone on a line is the label of none.
 */
export function prepareBlocks(blocks: readonly Block[]): Block[] {
  const worded = blocks.some((block) => block.landmark?.type === 'questionLabel' && block.landmark.worded && block.landmark.numbers.length > 0)
  const settled = worded ? blocks.map((block) => (block.landmark?.type === 'questionLabel' && !block.landmark.worded ? { ...block, landmark: null } : block)) : blocks
  const reach = Math.min(cutReach, headEnd(settled) + 1)
  return [...settled.slice(0, reach).flatMap(parted), ...settled.slice(reach)]
}

function parted(block: Block): Block[] {
  const out: Block[] = []
  let rest = block
  let passed = 0
  for (const cut of headerCuts(block.text)) {
    const [head, tail] = splitBlock(rest, cut - passed)
    out.push({ ...head, landmark: landmark(head.text) })
    passed += rest.text.length - tail.text.length
    rest = { ...tail, landmark: landmark(tail.text) }
  }
  return [...out, rest]
}

/** Finds the structure of a paper in its blocks. `furniture` holds the running headers and footers. */
export function detectSections(blocks: readonly Block[], furniture: readonly string[]): { outline: Outline; content: Content } {
  const header = readHeader(blocks.slice(0, headEnd(blocks) + bodyReach), { furniture: furniture.slice(0, longestHeader) })
  const rest = blocks.slice(header.end)
  const { nodes, content } = readWithContents(rest, { kind: header.kind, fracties: askingFracties(header, blocks) })
  const outline: Outline = {
    kind: header.kind,
    chamber: header.chamber,
    sessionYear: header.sessionYear,
    children: [...headerNodes(blocks, header), ...nodes]
  }
  return { outline, content }
}

/** Reads the body around its contents, and puts them back where they stand; contents that somebody quotes are lines of his text. */
function readWithContents(blocks: readonly Block[], paper: Paper): { nodes: OutlineNode[]; content: Content } {
  const contents = findContents(blocks)
  const before = blocks.slice(0, contents?.heading)
  const body = contents ? [...before, ...blocks.slice(contents.end)] : blocks
  const content = contentOf(body)
  const nodes = readBody(body, content, paper)
  if (!contents) return { nodes, content }
  const placed = placeContents(nodes, blocks, contents)
  if (placed) return { nodes: placed, content }
  const quoted = blocks.slice(contents.heading, contents.end).map((block): Block => ({ ...block, columns: true, landmark: null }))
  const whole = [...before, ...quoted, ...blocks.slice(contents.end)]
  const words = contentOf(whole)
  return { nodes: readBody(whole, words, paper), content: words }
}

/** Whose members asked, as the title of Kamervragen says: `Vragen van het lid Koekkoek (Volt) aan …`. */
function askingFracties(header: HeaderReading, blocks: readonly Block[]): string[] {
  if (header.kind !== 'kamervragen') return []
  const lines = header.roles.map((role) => blocks[role.index]?.text ?? '')
  const title = lines.find((line) => /\b(?:het lid|de leden)\b/u.test(line) && findFracties(line).length > 0) ?? ''
  const asking = /^(.*?)\saan\s(?:de|het)\s/su.exec(title)?.[1] ?? title
  const mentions = findFracties(asking)
  // `het lid Van Haga (Groep Van Haga)`: the brackets tell the fractie of the member before them.
  const isTold = (index: number): boolean => /^\s?\($/u.test(asking.slice(mentions[index]?.end, mentions[index + 1]?.start ?? 0))
  const asked = mentions.filter((mention, index) => (!/^(?:Lid|Groep) /u.test(mention.name) || mention.known) && !isTold(index))
  return [...new Set(asked.map((mention) => mention.name))]
}

/** The header's blocks as nodes, in reading order. */
function headerNodes(blocks: readonly Block[], header: HeaderReading): OutlineNode[] {
  const nodes: OutlineNode[] = []
  let told = false
  for (const role of header.roles) {
    const block = blocks[role.index]
    if (!block) continue
    const last = nodes.at(-1)
    if (role.role === 'preamble') {
      if (last?.type === 'preamble') last.blocks.push(block)
      else nodes.push(preambleNode(block, told ? null : header))
      told = true
    } else if (role.role === 'signature') {
      if (role.continues && last?.type === 'signature') last.blocks.push(block)
      else nodes.push({ type: 'signature', blocks: [block], role: role.facts.role, name: role.facts.name })
    } else if (last?.type === 'header') addLine(last.lines, role, block)
    else nodes.push({ type: 'header', lines: addLine([], role, block) })
  }
  return nodes
}

function preambleNode(block: Block, header: HeaderReading | null): PreambleOutline {
  const { committee, addressees, subjects, submitted, answered } = header?.preamble ?? { committee: null, addressees: [], subjects: [], submitted: null, answered: null }
  return { type: 'preamble', blocks: [block], committee, addressees, subjects, submitted, answered }
}

type LineRole = Extract<HeaderReading['roles'][number], { role: 'dossierTitle' | 'documentTitle' | 'dateLine' | 'other' }>

function addLine(lines: HeaderLine[], role: LineRole, block: Block): HeaderLine[] {
  const last = lines.at(-1)
  if (role.continues && last) last.blocks.push(block)
  else lines.push(lineOf(role, block))
  return lines
}

function lineOf(role: LineRole, block: Block): HeaderLine {
  const blocks = [block]
  switch (role.role) {
    case 'dossierTitle':
      return { role: 'dossierTitle', blocks, dossier: role.facts.dossier, suffix: role.facts.suffix, title: role.facts.title }
    case 'documentTitle':
      return { role: 'documentTitle', blocks, number: role.facts.number, title: role.facts.title }
    case 'dateLine':
      return { role: 'dateLine', blocks, date: role.facts.date, event: role.facts.event }
    case 'other':
      return { role: 'other', blocks }
  }
}
