import { annotate, type Annotations } from './annotate/annotation.js'
import { annotateAsks } from './annotate/asks.js'
import { tieMotionsToFootnotes } from './annotate/footnoted-motions.js'
import type { Referable } from './annotate/question-mentions.js'
import { annotateQuestionReferences } from './annotate/question-references.js'
import { annotateReferences } from './annotate/references.js'
import { resolveFootnotes } from './footnotes/resolve.js'
import type { Root, SourceFormat } from './kast.js'
import { collectMessages } from './messages.js'
import type { Options } from './options.js'
import type { ReferenceOptions } from './references/index.js'
import { detectSections, exchangesOf, headerFacts, prepareBlocks, type Content, type Outline } from './sections/index.js'
import { lineIndex, positionAt } from './source/source.js'
import { vergaderjaar } from './text/dates.js'
import type { Turn } from './tokenize/block.js'
import { compactTokens } from './tokenize/compact.js'
import { tokenizeMarkdown } from './tokenize/markdown.js'
import { tokenizeText, type Tokens } from './tokenize/tokenize.js'
import { buildTree, type TreeParts } from './tree/build.js'

/**
 * Reads a paper. Any string gives a tree: what is doubtful becomes a message in
 * `data.messages`, never an exception.
 *
 * @param value the source; offsets in the tree count its UTF-16 units
 * @param options how to read it
 * @returns the tree
 * @throws TypeError where an option has a value it cannot have
 */
export function fromKamerstuk(value: string, options: Options = {}): Root {
  const format = options.format ?? 'text'
  if (format !== 'text' && format !== 'markdown') throw new TypeError(`format: ${String(format)}, expected 'text' or 'markdown'`)
  return buildTree(readPaper(value, format))
}

/** All that the tree of a paper is made of. What was only needed to find it is let go of before the tree takes its room. */
function readPaper(value: string, format: SourceFormat): TreeParts {
  const index = lineIndex(value)
  const locate = (start: number, end: number): ReturnType<typeof positionAt> => positionAt(index, start, end)
  const read = compactTokens(format === 'markdown' ? tokenizeMarkdown(value) : tokenizeText(value), value.length)
  const tokens = { ...read, blocks: prepareBlocks(read.blocks) }
  const { outline, content } = detectSections(tokens.blocks, furnitureOf(tokens))
  const footnotes = resolveFootnotes(tokens.blocks, tokens.notes, locate)
  const annotations = annotateAll(tokens, outline, content)
  tieMotionsToFootnotes(annotations, tokens.blocks, footnotes)
  const facts = headerFacts(outline)
  const derived = outline.sessionYear === null && facts.date !== null ? vergaderjaar(facts.date) : null
  const sessionYear = { value: outline.sessionYear ?? derived, source: outline.sessionYear !== null ? ('printed' as const) : derived !== null ? ('derived' as const) : null }
  const messages = collectMessages({ value, outline, tokens, footnotes, annotations, facts, locate })
  return { outline, footnotes, annotations, leading: tokens.leading, messages, format, sessionYear, locate, whole: locate(0, value.length) }
}

function furnitureOf({ leading, blocks }: Tokens): string[] {
  const lines: string[] = []
  const add = (turn: Turn): void => {
    for (const line of turn.furniture) lines.push(line)
  }
  leading.forEach(add)
  for (const { turns, spans } of blocks) {
    turns.forEach(add)
    for (const span of spans) if (span.type === 'pageBreak') add(span.turn)
  }
  return lines
}

/** Runs the annotators over all blocks and footnotes. */
function annotateAll(tokens: Tokens, outline: Outline, content: Content): Annotations {
  const annotations: Annotations = new Map()
  const facts = headerFacts(outline)
  const references: ReferenceOptions = { date: facts.date, chamber: outline.chamber, dossiers: facts.dossiers }
  const titles = new Set(outline.children.flatMap((node) => (node.type === 'header' ? node.lines.flatMap((line) => line.blocks) : [])))
  for (const block of [...tokens.blocks, ...tokens.notes.map((note) => note.block)]) {
    if (!titles.has(block)) annotate(annotations, block, annotateReferences(block, references))
  }
  const exchanges = exchangesOf(outline.children)
  for (const exchange of exchanges) {
    for (const question of exchange.question) annotate(annotations, question, annotateAsks(content.asks(question)))
  }
  for (const { block, annotation } of annotateQuestionReferences(exchanges satisfies readonly Referable[], content)) annotate(annotations, block, [annotation])
  return annotations
}
