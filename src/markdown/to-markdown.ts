import type { FootnoteDefinition, KastNode, Link, ListItem, Phrasing, Root } from '../kast.js'
import { escapeInline, escapeStart } from './escape.js'

/** Leaves, and the markup around leaves: what running text is written from. */
type Inline = Exclude<Phrasing, { type: 'ask' | 'kamerstukReference' | 'reference' | 'questionReference' }>

/** Footnote names by identifier: the label as printed where it is the only one. */
type Names = ReadonlyMap<string, string>

const BOLD_DEPTH = 5

/**
 * Writes a tree as Markdown that reads well and, read again, has the same structure: headings by their depth, labels
 * and answer markers in bold, footnotes as `[^1]`. Running headers and footers stand once each in a comment at the end.
 *
 * @param root tree
 * @returns Markdown; each paragraph stands on one line
 */
export function toMarkdown(root: Root): string {
  const definitions = root.children.flatMap((child) => (child.type === 'notes' ? child.children : []))
  const names = nameFootnotes(definitions)
  const blocks: string[] = []
  for (const child of root.children) writeBlocks(child, names, blocks)
  const furniture = furnitureOf(root)
  if (furniture.length > 0) blocks.push(`<!--\n${furniture.join('\n')}\n-->`)
  for (const definition of definitions) blocks.push(footnote(definition, names))
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

/** The running headers and footers of a tree: lines of words, each once whatever numbers are in it. */
function furnitureOf(root: Root): string[] {
  const lines = new Map<string, string>()
  const visit = (node: KastNode): void => {
    if (node.type === 'pageBreak') {
      for (const item of node.furniture) {
        const line = item.replace(/\s+/gu, ' ').replace(/-(?=[->])/gu, '- ').trim()
        const words = line.replace(/\P{L}+/gu, ' ').trim()
        if (words !== '' && !lines.has(words)) lines.set(words, line)
      }
    } else if ('children' in node) node.children.forEach(visit)
  }
  visit(root)
  return [...lines.values()]
}

function nameFootnotes(definitions: readonly FootnoteDefinition[]): Names {
  const taken = new Set<string>()
  const names = new Map<string, string>()
  for (const { identifier, label } of definitions) {
    const name = footnoteName(taken.has(label) ? identifier : label)
    taken.add(label)
    names.set(identifier, name)
  }
  return names
}

/** A name for a footnote without the characters that would end it. */
function footnoteName(label: string): string {
  return label.replace(/[\s[\]\\]/gu, '-')
}

function writeBlocks(node: KastNode, names: Names, blocks: string[]): void {
  switch (node.type) {
    case 'notes':
    case 'pageBreak':
      return
    case 'heading': {
      const text = inline(node.depth < BOLD_DEPTH ? node.children : withoutStrong(node.children), names)
      if (text !== '') blocks.push(node.depth < BOLD_DEPTH ? heading(node.depth, text) : `**${text}**`)
      return
    }
    case 'documentTitle':
      blocks.push(heading(1, inline(node.children, names)))
      return
    case 'tocEntry':
      blocks.push(listed('-', inline(node.children, names)))
      return
    case 'listItem':
      blocks.push(listItem(node, names))
      return
    case 'paragraph':
    case 'dossierTitle':
    case 'dateLine':
    case 'signature': {
      const text = escapeStart(inline(node.children, names))
      if (text !== '') blocks.push(text)
      return
    }
    default:
      if ('children' in node) for (const child of node.children) writeBlocks(child, names, blocks)
  }
}

function heading(depth: number, text: string): string {
  return `${'#'.repeat(depth)} ${text.replace(/(^|\s)(#+)$/u, '$1\\$2')}`
}

const markdownMarker = /^(?:[-+*]|\d{1,9}[.)])$/u
/** The marker that a text begins with, where Markdown knows it. */
const leadingMarker = /^(?:\\?[-+*]|\d{1,9}[.)])(?=\s|$)/u

/** A text as an item, under the marker that it has or else under that given. */
function listed(marker: string, text: string): string {
  const own = leadingMarker.exec(text)?.[0]
  return `${own?.replace('\\', '') ?? marker} ${escapeStart(own === undefined ? text : text.slice(own.length).trimStart())}`.trimEnd()
}

/** An item whose marker Markdown knows is an item there too; any other marker is text. */
function listItem(item: ListItem, names: Names): string {
  const [first = '', ...rest] = item.children.map((paragraph) => inline(paragraph.children, names))
  const marker = escapeInline(item.marker)
  if (!markdownMarker.test(item.marker) || !first.startsWith(marker)) return [first, ...rest].map(escapeStart).join('\n\n')
  const indent = ' '.repeat(item.marker.length + 1)
  return [`${item.marker} ${escapeStart(first.slice(marker.length).trimStart())}`.trimEnd(), ...rest.map((text) => indent + escapeStart(text))].join('\n\n')
}

function footnote(definition: FootnoteDefinition, names: Names): string {
  const texts = definition.children.map((paragraph) => escapeStart(inline(paragraph.children, names)))
  return `[^${names.get(definition.identifier) ?? ''}]: ${texts.join('\n\n    ')}`.trimEnd()
}

/** Running text on one line, escaped but for its start. */
function inline(nodes: readonly Phrasing[], names: Names): string {
  return phrasing(flatten(nodes), names).trim()
}

function phrasing(nodes: readonly Inline[], names: Names): string {
  let out = ''
  for (const [index, node] of nodes.entries()) {
    switch (node.type) {
      case 'pageBreak':
        out += node.value
        break
      case 'text': {
        const text = escapeInline(node.value.replace(/[\r\n\f]/gu, ' '))
        // After a footnote's mark these would begin an address or a definition.
        out += out.endsWith(']') && /^[(:]/u.test(text) ? `\\${text}` : text
        break
      }
      case 'footnoteReference':
        out = `${notImage(out)}[^${names.get(node.identifier) ?? footnoteName(node.label)}]`
        break
      case 'link':
        out = notImage(out) + link(node, names)
        break
      default: {
        const mark = node.type === 'strong' ? '**' : '*'
        out += emphasis(mark, phrasing(flatten(node.children), names), out.at(-1) ?? ' ', startOf(nodes[index + 1]))
      }
    }
  }
  return out
}

/** An exclamation mark before a bracket would make an image of it. */
function notImage(out: string): string {
  return out.endsWith('!') ? `${out.slice(0, -1)}\\!` : out
}

/** The nodes with the annotations taken off: Markdown has none. */
function flatten(nodes: readonly Phrasing[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    const annotated = node.type === 'ask' || node.type === 'kamerstukReference' || node.type === 'reference' || node.type === 'questionReference'
    return annotated ? flatten(node.children) : [node]
  })
}

function withoutStrong(nodes: readonly Phrasing[]): Phrasing[] {
  return nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node]))
}

function startOf(node: Inline | undefined): string {
  return node === undefined ? ' ' : node.type === 'text' || node.type === 'pageBreak' ? node.value.charAt(0) || ' ' : '*'
}

const wordUnit = /[\p{L}\p{N}]/u
const punctuation = /[^\p{L}\p{N}\s]/u

/** Words between marks, blanks outside; without marks where Markdown would not see them as such. */
function emphasis(mark: string, words: string, before: string, after: string): string {
  const inner = words.trim()
  const [lead = ''] = /^\s*/u.exec(words) ?? []
  const trail = words.slice(lead.length + inner.length)
  const opens = lead !== '' || before !== '*' && !(wordUnit.test(before) && punctuation.test(inner.charAt(0)))
  const closes = trail !== '' || after !== '*' && !(wordUnit.test(after) && punctuation.test(inner.at(-1) ?? ''))
  const nested = inner.startsWith('*') || inner.endsWith('*')
  return inner !== '' && opens && closes && !nested ? lead + mark + inner + mark + trail : words
}

function link(node: Link, names: Names): string {
  const words = phrasing(flatten(node.children), names)
  const [only] = node.children
  if (node.children.length === 1 && only?.type === 'text' && only.value === node.url && /^[a-z][a-z\d+.-]{1,31}:[^\s<>]*$/iu.test(node.url)) return `<${node.url}>`
  const url = node.url.replace(/[\r\n]/gu, '').replace(/[\\<>]|&(?=[#\w]+;)/gu, '\\$&')
  return `[${words}](${/[\s()]/u.test(url) || url === '' ? `<${url}>` : url})`
}
