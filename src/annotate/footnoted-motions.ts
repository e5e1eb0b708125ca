import type { Footnotes } from '../footnotes/resolve.js'
import type { KamerstukReference } from '../kast.js'
import { borrowsPaper, sameClause } from '../references/motions.js'
import type { Block } from '../tokenize/block.js'
import type { Annotation, Annotations } from './annotation.js'

/** What speaks for a paper that only the footnote names, as confidence. */
const footnoteConfidence = 0.85

/** A motion, an amendment or a fiche that still has no paper. */
type Moved = Annotation & { node: { type: 'reference' } }

/**
 * Gives motions, amendments and fiches the paper that the footnote of their clause names: 'de motie van het lid X¹', where
 * footnote 1 is 'Kamerstuk 36 200, nr. 5'. Several before one mark are paired in order with as many papers; otherwise the
 * footnote must name one paper, and the last is meant.
 */
export function tieMotionsToFootnotes(annotations: Annotations, blocks: readonly Block[], { marks, notes }: Footnotes): void {
  const noteOf = new Map(notes.map(({ note, identifier }) => [identifier, note.block]))
  for (const block of blocks) {
    const moved = (annotations.get(block) ?? []).filter(isUntied).sort((a, b) => a.from - b.from)
    if (moved.length === 0) continue
    let waiting = moved
    for (const span of block.spans) {
      if (span.type !== 'footnoteReference') continue
      const clause = block.text.slice(0, clauseEnd(block.text, span.from))
      const before = waiting.filter(({ to }) => to <= clause.length && sameClause(clause, to, clause.length))
      waiting = waiting.filter(({ to }) => to > span.from)
      const note = noteOf.get(marks.get(span) ?? '')
      if (note !== undefined) pair(before, papersIn(annotations.get(note) ?? []))
    }
  }
}

/** Where the clause ends that a mark stands behind: a mark follows the point or question mark. */
function clauseEnd(text: string, at: number): number {
  let end = at
  while (end > 0 && '.?!;: '.includes(text.charAt(end - 1))) end--
  return end
}

function isUntied(annotation: Annotation): annotation is Moved {
  const { node } = annotation
  return node.type === 'reference' && borrowsPaper(node.scheme) && node.data.id === null && node.data.candidates.length === 0
}

/** The papers that a footnote names, each once. */
function papersIn(named: readonly Annotation[]): KamerstukReference['data'][] {
  const papers = new Map<string, KamerstukReference['data']>()
  for (const { node } of named) {
    if (node.type === 'kamerstukReference' && node.number !== null && node.data.id !== null) papers.set(node.data.id, node.data)
  }
  return [...papers.values()]
}

function pair(moved: readonly Moved[], papers: readonly KamerstukReference['data'][]): void {
  const tied = papers.length === moved.length ? moved : papers.length === 1 ? moved.slice(-1) : []
  tied.forEach(({ node }, index) => {
    const paper = papers[index]
    if (paper !== undefined) node.data = { ...node.data, id: paper.id, url: paper.url, confidence: footnoteConfidence, evidence: [...node.data.evidence, 'footnote'] }
  })
}
