import { csvRow } from '../files/csv.js'
import type { VerslagRecord } from '../record/types.js'

/** What one paper, or one exchange in it, cites, and how often. */
export interface Citation {
  level: 'document' | 'exchange'
  /** The paper's identifier, or the name it was read by; of an exchange with its ordinal: `kst-22112-4312#12`. */
  source: string
  /** Identifier of what is cited. */
  target: string
  /** What that is: `kamerstuk`, `eu-act`, … */
  type: string
  /** Mentions. */
  count: number
  /** Public address of what is cited. */
  url: string | null
}

/** Forms that citations are written in. */
export type GraphFormat = 'jsonl' | 'csv' | 'dot'

/** These take their identifier from a paper named beside them, which is counted itself. */
const borrowers: ReadonlySet<string> = new Set(['motion', 'amendment', 'fiche'])

/**
 * What a paper cites, first as a whole, then by exchange; within each by target. What it says of itself is no citation,
 * nor is a reference that does not settle on one target.
 *
 * @param record the paper
 * @param name what to call it where it has no identifier
 */
export const citationsOf = (record: VerslagRecord, name: string): Citation[] => {
  const paper = record.id ?? name
  const counts = new Map<string, Map<string, Citation>>()
  const add = (level: Citation['level'], source: string, target: string, { type, url }: VerslagRecord['references'][number]): void => {
    const targets = counts.get(source) ?? new Map<string, Citation>()
    counts.set(source, targets)
    const known = targets.get(target)
    if (known === undefined) targets.set(target, { level, source, target, type, count: 1, url })
    else known.count += 1
  }
  const cited = record.references.filter(({ id, type }) => id !== null && id !== paper && !borrowers.has(type))
  for (const reference of cited) add('document', paper, reference.id ?? '', reference)
  for (const reference of cited) if (reference.exchange !== null) add('exchange', `${paper}#${String(reference.exchange)}`, reference.id ?? '', reference)
  // Of the paper as a whole nothing is left, which is 0.
  const ordinal = ({ source }: Citation): number => Number(source.slice(paper.length + 1))
  const order = (left: Citation, right: Citation): number => ordinal(left) - ordinal(right) || (left.target < right.target ? -1 : 1)
  return [...counts.values()].flatMap(targets => [...targets.values()]).sort(order)
}

/** A name in the DOT language. */
const dotName = (name: string): string => `"${name.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/[\0-\x1F\x7F]/g, ' ')}"`

const columns = ['level', 'source', 'target', 'type', 'count', 'url'] as const

/** How each format begins, writes one citation, and ends. */
export const graphFormats: Readonly<Record<GraphFormat, { head: string; line: (citation: Citation) => string; tail: string }>> = {
  jsonl: { head: '', line: citation => `${JSON.stringify(citation)}\n`, tail: '' },
  csv: { head: csvRow(columns), line: citation => csvRow(columns.map(column => citation[column])), tail: '' },
  dot: {
    head: 'digraph citations {\n  rankdir=LR;\n',
    line: ({ level, source, target, count }) => `  ${dotName(source)} -> ${dotName(target)} [label="${String(count)}"${level === 'exchange' ? ', style=dashed' : ''}];\n`,
    tail: '}\n',
  },
}
