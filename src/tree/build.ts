import type { Annotations } from '../annotate/annotation.js'
import type { Footnotes, Locate } from '../footnotes/resolve.js'
import type {
  Answer, DocumentHeader, Exchange, Flow, FractieSection, Heading, List, ListItem, Message, PageBreak, Paragraph, Part, Position, Preamble, Question, Root, RootContent,
  Signature, SourceFormat, TableOfContents, ThemeSection
} from '../kast.js'
import type { AnswerOutline, ContentsOutline, ExchangeOutline, HeaderLine, Outline, OutlineNode, PartOutline, SectionOutline } from '../sections/outline.js'
import type { Block, Turn } from '../tokenize/block.js'
import { asPrinted } from './as-printed.js'
import { phrasing, type PhrasingContext } from './phrasing.js'

/** All that a tree is made of. */
export interface TreeParts {
  outline: Outline
  footnotes: Footnotes
  annotations: Annotations
  /** Turns of the page before the first block. */
  leading: readonly Turn[]
  messages: Message[]
  format: SourceFormat
  sessionYear: { value: string | null; source: 'printed' | 'derived' | null }
  locate: Locate
  /** The whole source. */
  whole: Position
}

interface Context extends PhrasingContext {
  annotations: Annotations
}

/** Builds the tree. Uses the parts up as it goes: of a large paper, blocks and tree would take too much room together. */
export function buildTree(parts: TreeParts): Root {
  const context: Context = { locate: parts.locate, identifiers: parts.footnotes.marks, annotations: parts.annotations }
  const children: RootContent[] = parts.leading.map((turn) => pageBreak(turn, context))
  for (const node of usedUp(parts.outline.children)) append(children, rootContent(node, context))
  const notes = parts.footnotes.notes
  if (notes.length > 0) {
    const definitions = Array.from(usedUp(notes), ({ note, identifier }) => ({
      type: 'footnoteDefinition' as const,
      identifier,
      label: note.label,
      children: [paragraph(note.block, context)],
      position: context.locate(note.start, note.end)
    }))
    children.push({ type: 'notes', children: definitions })
  }
  return {
    type: 'root',
    kind: parts.outline.kind,
    chamber: parts.outline.chamber,
    sessionYear: parts.sessionYear.value,
    children,
    data: { format: parts.format, messages: parts.messages, sessionYearSource: parts.sessionYear.source },
    position: parts.whole
  }
}

function rootContent(node: OutlineNode, context: Context): RootContent[] {
  switch (node.type) {
    case 'header':
      return [headerOf(node.lines, context)]
    case 'preamble': {
      const { submitted, answered, blocks } = node
      const committee = asPrinted(node.committee, blocks)
      const addressees = node.addressees.map(({ label, role, portfolio }) => ({ label: asPrinted(label, blocks), role, portfolio: asPrinted(portfolio, blocks) }))
      const subjects = node.subjects.map((subject) => ({ ...subject, title: asPrinted(subject.title, blocks) }))
      return [placed<Preamble>({ type: 'preamble', committee, addressees, subjects, submitted, answered, children: flow(blocks, context) })]
    }
    case 'signature':
      return [signatureOf(node, context), ...turnsOf(node.blocks, context)]
    case 'contents':
      return [contentsOf(node, context)]
    case 'part':
      return [partOf(node, context)]
    case 'section':
      return [sectionOf(node, context)]
    case 'block':
      return flow([node.block], context)
  }
}

/** The items of a list in order, each of which the list lets go of. */
function* usedUp<T>(list: T[]): Generator<T> {
  list.reverse()
  for (let item = list.pop(); item !== undefined; item = list.pop()) yield item
}

/** Adds to a list one by one: what a call can take as arguments is limited. */
function append<T>(list: T[], added: readonly T[]): void {
  for (const item of added) list.push(item)
}

/** A node with the position of its content: from its first child to its last. */
function placed<T extends { children: readonly { position?: Position }[]; position?: Position }>(node: T): T {
  const first = node.children[0]?.position
  const last = node.children.at(-1)?.position
  if (first && last) node.position = { start: first.start, end: last.end }
  // A copy holds no room to grow.
  node.children = node.children.slice()
  return node
}

function inline(block: Block, context: Context): ReturnType<typeof phrasing> {
  const annotations = context.annotations.get(block) ?? []
  context.annotations.delete(block)
  return phrasing(block, annotations, context)
}

/** Several lines that make one element, as a title under its number: a space that stands nowhere in the source parts them. */
function inlineLines(blocks: readonly Block[], context: Context): ReturnType<typeof phrasing> {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]
    return before ? [{ type: 'text' as const, value: ' ' }, ...turnsOf([before], context), ...inline(block, context)] : inline(block, context)
  })
}

function pageBreak(turn: Turn, context: Context): PageBreak {
  return { type: 'pageBreak', value: '', page: turn.page, furniture: turn.furniture, position: context.locate(turn.start, turn.end) }
}

function turnsOf(blocks: readonly Block[], context: Context): PageBreak[] {
  return (blocks.at(-1)?.turns ?? []).map((turn) => pageBreak(turn, context))
}

function headerOf(lines: readonly HeaderLine[], context: Context): DocumentHeader {
  const children = lines.flatMap((line): DocumentHeader['children'] => [headerLine(line, context), ...turnsOf(line.blocks, context)])
  return placed({ type: 'documentHeader', children })
}

function headerLine(line: HeaderLine, context: Context): DocumentHeader['children'][number] {
  const position = context.locate(line.blocks[0]?.start ?? 0, line.blocks.at(-1)?.end ?? 0)
  const children = inlineLines(line.blocks, context)
  switch (line.role) {
    case 'dossierTitle':
      return { type: 'dossierTitle', dossier: line.dossier, suffix: line.suffix, title: asPrinted(line.title, line.blocks), children, position }
    case 'documentTitle':
      return { type: 'documentTitle', number: line.number, title: asPrinted(line.title, line.blocks), children, position }
    case 'dateLine':
      return { type: 'dateLine', date: line.date, event: line.event, children, position }
    case 'other':
      return { type: 'paragraph', children, position }
  }
}

function signatureOf(node: Extract<OutlineNode, { type: 'signature' }>, context: Context): Signature {
  const position = context.locate(node.blocks[0]?.start ?? 0, node.blocks.at(-1)?.end ?? 0)
  return { type: 'signature', role: node.role, name: asPrinted(node.name, node.blocks), children: inlineLines(node.blocks, context), position }
}

function contentsOf(node: ContentsOutline, context: Context): TableOfContents {
  const entries = node.entries.flatMap(({ block, identifier }): TableOfContents['children'] => [
    { type: 'tocEntry', identifier, children: inline(block, context), position: context.locate(block.start, block.end) },
    ...turnsOf([block], context)
  ])
  return placed({ type: 'tableOfContents', children: [...headings(node.heading, 2, context), ...entries] })
}

function partOf(node: PartOutline, context: Context): Part {
  const children: Part['children'] = headings(node.heading, 2, context)
  for (const group of usedUp(grouped(usedUp(node.children)))) {
    if ('blocks' in group) append(children, flow(group.blocks, context))
    else children.push(group.child.type === 'section' ? sectionOf(group.child, context) : contentsOf(group.child, context))
  }
  return placed({ type: 'part', role: node.role, number: node.number, children })
}

function sectionOf(node: SectionOutline, context: Context): FractieSection | ThemeSection {
  const children: FractieSection['children'] = headings(node.heading, 3, context)
  for (const group of usedUp(grouped(usedUp(node.children)))) {
    if ('blocks' in group) append(children, flow(group.blocks, context))
    else if (group.child.type === 'exchange') children.push(exchangeOf(group.child, context))
    else children.push(group.child.type === 'answer' ? answerOf(group.child, context) : contentsOf(group.child, context))
  }
  if (node.fracties.length === 0) return placed({ type: 'themeSection', identifier: node.identifier, children })
  const { identifier, fracties, joins } = node
  const label = asPrinted(node.label, node.heading ? [node.heading] : [])
  return placed({ type: 'fractieSection', identifier, label, fracties, joins, children, data: { confidence: node.known ? 1 : 0.6, evidence: node.evidence } })
}

/** Neighbouring blocks together, so that list items find their list. */
function grouped<T extends { type: string }>(children: Iterable<T | { type: 'block'; block: Block }>): ({ blocks: Block[] } | { child: Exclude<T, { type: 'block' }> })[] {
  const out: ({ blocks: Block[] } | { child: Exclude<T, { type: 'block' }> })[] = []
  for (const child of children) {
    const last = out.at(-1)
    if (!('block' in child)) out.push({ child: child as Exclude<T, { type: 'block' }> })
    else if (last && 'blocks' in last) last.blocks.push(child.block)
    else out.push({ blocks: [child.block] })
  }
  return out
}

function exchangeOf(node: ExchangeOutline, context: Context): Exchange {
  const heading = headings(node.heading, 4, context)
  // A heading behind the label stands in the question.
  const behind = (node.questions[0]?.label?.start ?? Infinity) < (node.heading?.start ?? 0)
  const children: Exchange['children'] = behind ? [] : heading
  node.questions.forEach((question, index) => {
    const over = [...headings(question.label, 5, context), ...(behind && index === 0 ? heading : [])]
    children.push(placed<Question>({ type: 'question', identifier: String(node.ordinal), children: [...over, ...flow(question.blocks, context)] }))
  })
  if (node.answer) children.push(answerOf(node.answer, context))
  const { ordinal, confidence, border, pairing } = node
  return placed({ type: 'exchange', number: node.number, children, data: { ordinal, confidence, border, pairing } })
}

function answerOf(node: AnswerOutline, context: Context): Answer {
  const children: Answer['children'] = []
  const markers: Block[] = []
  for (const { marker, blocks } of node.parts) {
    append(children, headings(marker, 5, context))
    append(children, flow(blocks, context))
    if (marker) markers.push(marker)
  }
  const respondent = asPrinted(node.respondent, markers)
  return placed({ type: 'answer', identifier: String(node.ordinal), shared: node.shared, respondent, children })
}

/** A block as a heading, and the turns of the page behind it. */
function headings(block: Block | null, depth: Heading['depth'], context: Context): (Heading | PageBreak)[] {
  return block ? [headingOf(block, depth, context), ...turnsOf([block], context)] : []
}

function headingOf(block: Block, depth: Heading['depth'], context: Context): Heading {
  return { type: 'heading', depth, children: inline(block, context), position: context.locate(block.start, block.end) }
}

function paragraph(block: Block, context: Context): Paragraph {
  const node: Paragraph = { type: 'paragraph', children: inline(block, context), position: context.locate(block.start, block.end) }
  return block.seams.length > 0 ? { ...node, data: { seams: block.seams } } : node
}

/** Blocks as flow content: paragraphs, and lists of the items that stand together. */
function flow(blocks: readonly Block[], context: Context): Flow[] {
  const out: Flow[] = []
  for (const block of blocks) {
    if (block.marker !== null) addItem(out, block, block.marker, context)
    else out.push(block.kind === 'heading' ? headingOf(block, 4, context) : paragraph(block, context))
    for (const turn of block.turns) out.push(pageBreak(turn, context))
  }
  return out
}

function addItem(out: Flow[], block: Block, marker: string, context: Context): void {
  const position = context.locate(block.start, block.end)
  const item: ListItem = { type: 'listItem', marker, children: [paragraph(block, context)], position }
  const ordered = /[\p{L}\d]/u.test(marker)
  const last = out.at(-1)
  if (last?.type === 'list' && last.ordered === ordered && last.position) {
    last.children.push(item)
    last.position = { start: last.position.start, end: position.end }
  } else out.push({ type: 'list', ordered, children: [item], position } satisfies List)
}
