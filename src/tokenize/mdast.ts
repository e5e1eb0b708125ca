import type { Root, Text } from 'mdast'
import type { CompileContext, Extension, Handle } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What a stretch of a text node's value stands for in the source. */
export interface Piece {
  /** Offsets in the value. */
  from: number
  to: number
  /** Source offsets. */
  start: number
  end: number
}

/** A Markdown document as mdast. */
export interface Mdast {
  tree: Root
  /** What each text node is made of; source offsets fall short by `shift` as those of the tree do. */
  pieces: ReadonlyMap<Text, readonly Piece[]>
  /** What offsets in the tree fall short of those in the source: the parser leaves a byte order mark out of account. */
  shift: number
}

/** Reads Markdown with footnotes and tables through remark-parse. */
export function parseMarkdown(value: string): Mdast {
  const { extension, pieces } = textPieces()
  const tree = unified()
    .use(remarkParse)
    .data('micromarkExtensions', [footnotes(value), gfmTable()])
    .data('fromMarkdownExtensions', [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), extension])
    .parse(value)
  return { tree, pieces, shift: value.charCodeAt(0) === 0xfeff ? 1 : 0 }
}

/** Longest label of a footnote, by CommonMark's rule for labels, and the marks around it. */
const longestLabel = 1002

/**
 * Footnotes, of which the brackets that may close one behind an exclamation mark ('Nu![^1]') are looked at only where one
 * may have opened: the extension looks back through the whole text at each bracket, so that many would take time without end.
 */
function footnotes(value: string): ReturnType<typeof gfmFootnote> {
  const extension = gfmFootnote()
  const closing = extension.text?.[93]
  if (closing === undefined || Array.isArray(closing)) return extension
  const { tokenize } = closing
  const guarded: typeof closing = {
    ...closing,
    tokenize(effects, ok, nok) {
      const at = this.now().offset
      return value.slice(Math.max(0, at - longestLabel), at).includes('![^') ? tokenize.call(this, effects, ok, nok) : nok
    }
  }
  return { ...extension, text: { ...extension.text, 93: guarded } }
}

/**
 * An extension of the Markdown reader that notes what each text node is made
 * of: plain stretches, escapes and character references. Line ends are what
 * lies between. The tree alone does not tell: its values lack the escapes, the
 * references and the markup of quotations and lists at the head of lines.
 */
function textPieces(): { extension: Extension; pieces: Map<Text, Piece[]> } {
  const pieces = new Map<Text, Piece[]>()
  let valueStart = 0

  const tailOf = (context: CompileContext): Text | null => {
    const tail = context.stack.at(-1)
    return tail?.type === 'text' ? tail : null
  }
  const add = (tail: Text, piece: Piece): void => {
    const list = pieces.get(tail)
    if (list) list.push(piece)
    else pieces.set(tail, [piece])
  }

  /** What the reader itself does with such a token, and a note of it. `before` is the width of the markup before it. */
  const exitData = (before: number): Handle =>
    function (token) {
      const node = this.stack.pop()
      if (!node || !('value' in node) || !node.position) return
      const from = node.value.length
      node.value += this.sliceSerialize(token)
      node.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset }
      if (node.type === 'text') add(node, { from, to: node.value.length, start: token.start.offset - before, end: token.end.offset })
    }

  const enterReference: Handle = function () {
    valueStart = tailOf(this)?.value.length ?? 0
  }
  const exitReference: Handle = function (token) {
    const tail = tailOf(this)
    this.stack.pop()
    if (!tail?.position) return
    tail.position.end = { line: token.end.line, column: token.end.column, offset: token.end.offset }
    add(tail, { from: valueStart, to: tail.value.length, start: token.start.offset, end: token.end.offset })
  }

  const extension: Extension = {
    enter: { characterReferenceValue: enterReference },
    exit: { data: exitData(0), characterEscapeValue: exitData(1), characterReference: exitReference }
  }
  return { extension, pieces }
}
