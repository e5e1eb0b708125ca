// The figures that are kept with the project, and what has changed since.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { nameOf, type Measured, type Mutated } from './measure.js'
import { renderings, type Rendering } from './render.js'
import { figureOf, figures, total, type Figure } from './score.js'
import { halves, type Half } from './truth.js'

/** Percentages by figure, those that are not 100. */
export type Figures = Partial<Record<Figure, number>>

/** The kept figures. */
export interface Committed {
  /** The papers that they are of. */
  names: Record<Half, string[]>
  /** Over all papers of a half, by rendering; every figure. */
  totals: Record<Half, Record<Rendering, Figures>>
  /** Percentage of changed texts that gave the same record. */
  mutations: Record<Half, number>
  /** By half, paper and rendering; those that are not 100. A paper of those named that has no line is right in all. */
  papers: Record<Half, Record<string, Figures>>
}

const file = join('fixtures', 'accuracy.json')

/** A share as a percentage, with two decimals. */
export const percentage = (share: number): number => Math.round(share * 10_000) / 100

const inHalf = (half: Half) => ({ paper }: Pick<Measured, 'paper'>): boolean => paper.half === half
const byHalf = <T>(make: (half: Half) => T): Record<Half, T> => Object.fromEntries(halves.map((half) => [half, make(half)])) as Record<Half, T>

function percentages(measured: readonly Measured[], keepFull: boolean): Figures {
  const sum = total(measured.map(({ scores }) => scores.parser))
  return Object.fromEntries(
    figures.flatMap((figure) => {
      const share = figureOf(sum, figure)
      return share === null || (share === 1 && !keepFull) ? [] : [[figure, percentage(share)]]
    }),
  )
}

/** How many changed texts gave the same record, from 0 to 1. */
export const sameShare = (mutated: readonly Mutated[]): number => mutated.filter(({ difference }) => difference === null).length / mutated.length

/** The figures to keep of a whole run. */
export function toCommitted(measured: readonly Measured[], mutated: readonly Mutated[]): Committed {
  return {
    names: byHalf((half) => [...new Set(measured.filter(inHalf(half)).map(({ paper }) => paper.name))]),
    totals: byHalf((half) => {
      const own = measured.filter(inHalf(half))
      return Object.fromEntries(renderings.map((rendering) => [rendering, percentages(own.filter((one) => one.rendering === rendering), true)])) as Record<Rendering, Figures>
    }),
    mutations: byHalf((half) => percentage(sameShare(mutated.filter(inHalf(half))))),
    papers: byHalf((half) =>
      Object.fromEntries(
        measured.filter(inHalf(half)).flatMap((one) => {
          const below = percentages([one], false)
          return Object.keys(below).length === 0 ? [] : [[nameOf(one), below]]
        }),
      ),
    ),
  }
}

/** The kept figures; null where none are. */
export function readCommitted(): Committed | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Committed
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** JSON with the figures of one paper on one line, so that changes read well. */
function formatted(value: object, indent = ''): string {
  const entries: [string, unknown][] = Object.entries(value)
  if (Array.isArray(value)) return JSON.stringify(value)
  if (entries.every(([, inner]) => typeof inner === 'number')) return `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${JSON.stringify(inner)}`).join(', ')} }`
  const deeper = `${indent}  `
  return `{\n${entries.map(([key, inner]) => `${deeper}${JSON.stringify(key)}: ${formatted(inner as object, deeper)}`).join(',\n')}\n${indent}}`
}

/** Writes the figures to keep. */
export const writeCommitted = (committed: Committed): void => {
  writeFileSync(file, `${formatted(committed)}\n`)
}

/** A figure of one paper in one rendering that is not what it was. */
export interface Change {
  half: Half
  /** `a01.pdftext` */
  name: string
  figure: Figure
  before: number
  now: number
}

/** Those of the measured texts whose figures are kept; the papers of the others are new. */
export const known = (committed: Committed, measured: readonly Measured[]): Measured[] => measured.filter(({ paper }) => committed.names[paper.half].includes(paper.name))

/** What changed since the kept figures, for the papers that have them; losses first. */
export function changesSince(committed: Committed, measured: readonly Measured[]): Change[] {
  return known(committed, measured)
    .flatMap((one): Change[] => {
      const { half } = one.paper
      const name = nameOf(one)
      const [before, now] = [committed.papers[half][name] ?? {}, percentages([one], false)]
      return figures.map((figure) => ({ half, name, figure, before: before[figure] ?? 100, now: now[figure] ?? 100 }))
    })
    .filter(({ before, now }) => before !== now)
    .toSorted((left, right) => left.now - left.before - (right.now - right.before))
}
