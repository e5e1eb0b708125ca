import type { Nodes, Text } from 'mdast'
import { parseMarkdown } from '../tokenize/mdast.js'
import { type OpenElements, readHtml } from './read-html.js'
import { addMark, addText, emptyReading, type Reading } from './reading.js'

/** Properties of the document between two rules at its very start, as many programs write them. */
const frontMatter = /^\uFEFF?---[\t ]*\r?\n(?:(?!---[\t ]*\r?$).*\r?\n)*---[\t ]*(?:\r?\n|$)/u

/** Reads Markdown, with footnotes and tables, by way of mdast. */
export function readMarkdown(value: string): Reading {
  const reading = emptyReading()
  const body = frontMatter.exec(value)?.[0].length ?? 0
  const { tree, pieces, shift: mark } = parseMarkdown(value.slice(body))
  const shift = body + mark
  const open: OpenElements = new Map()
  // Nesting may be deeper than calls can be.
  const steps: (() => void)[] = []
  const push = (node: Nodes, linked: boolean): void => {
    steps.push(() => {
      read(node, linked)
    })
  }
  const read = (node: Nodes, linked: boolean): void => {
    const from = (node.position?.start.offset ?? 0) + shift
    const to = (node.position?.end.offset ?? 0) + shift
    switch (node.type) {
      case 'text':
        readPieces(node, from, to, linked || open.size > 0)
        return
      case 'break':
        addText(reading, '\n', from, to, false)
        return
      case 'html':
        // A block of HTML holds no Markdown, and HTML within a line is tags only.
        readHtml(reading, value, from, to, open, true)
        return
      case 'inlineCode':
      case 'image':
      case 'imageReference':
        addText(reading, '\uFFFC', from, to, true)
        return
      case 'footnoteReference':
        addMark(reading, 'border', from, to)
        return
    }
    if (!('children' in node)) return
    const isLink = node.type === 'link' || node.type === 'linkReference'
    const inline = isLink || node.type === 'emphasis' || node.type === 'strong'
    const contentFrom = (node.children[0]?.position?.start.offset ?? to - shift) + shift
    const contentTo = (node.children.at(-1)?.position?.end.offset ?? to - shift) + shift
    const sole = inline && !isLink && standsAlone(value, from, contentFrom) && standsAlone(value, contentTo, to)
    addMark(reading, inline ? 'open' : 'block', from, inline ? contentFrom : from, node.type, sole)
    steps.push(() => {
      addMark(reading, inline ? 'close' : 'block', inline ? contentTo : to, to, node.type, sole)
    })
    for (const child of node.children.toReversed()) push(child, linked || isLink)
  }

  /** What lies between two pieces is a line end, and the markup of quotations and lists after it. */
  const readPieces = (node: Text, from: number, to: number, closed: boolean): void => {
    let at = 0
    let sourceAt = from
    for (const piece of [...(pieces.get(node) ?? []), { from: node.value.length, to: node.value.length, start: to - shift, end: to - shift }]) {
      if (piece.from > at) addText(reading, node.value.slice(at, piece.from), sourceAt, piece.start + shift, closed)
      addText(reading, node.value.slice(piece.from, piece.to), piece.start + shift, piece.end + shift, closed)
      at = piece.to
      sourceAt = piece.end + shift
    }
  }

  push(tree, false)
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) step()
  return reading
}

/** True where the mark of emphasis is no part of a longer row. */
function standsAlone(value: string, from: number, to: number): boolean {
  const unit = value.charAt(from)
  return value.charAt(from - 1) !== unit && value.charAt(to) !== unit
}
