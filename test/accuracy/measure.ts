// Reads every rendering of labelled papers and counts what came of it.
import { countQuestions, cutAtMarkers } from './baselines.js'
import { goldOf } from './gold.js'
import { comparedAfter, essence, firstDifference, mutate, type Mutation } from './mutate.js'
import { read } from './read.js'
import { render, renderings, type Rendering } from './render.js'
import { score, type Score } from './score.js'
import type { Paper } from './truth.js'

/** Who made a record: the parser, or one of the simple methods beside it. */
export type Method = 'parser' | 'cut at markers' | 'last paragraph asks' | 'counting'

/** The simple methods. */
export const baselines: readonly Method[] = ['cut at markers', 'last paragraph asks', 'counting']

/** What reading one text gave. */
export interface Measured {
  paper: Paper
  rendering: Rendering
  scores: Record<Method, Score>
  /** How many invariants of the tree do not hold. */
  problems: number
}

/** The name of a paper in one rendering: `a01.pdftext`. */
export const nameOf = ({ paper, rendering }: Pick<Measured, 'paper' | 'rendering'>): string => `${paper.name}.${rendering}`

/** Reads and scores each paper in each rendering. */
export function measure(papers: readonly Paper[], chosen: readonly Rendering[] = renderings): Measured[] {
  return papers.flatMap((paper) => {
    const gold = goldOf(paper.truth)
    return chosen.map((rendering) => {
      const text = render(paper.truth, rendering)
      const { record, problems } = read(text, rendering)
      return {
        paper,
        rendering,
        scores: {
          parser: score(gold, record),
          'cut at markers': score(gold, cutAtMarkers(text, 'none')),
          'last paragraph asks': score(gold, cutAtMarkers(text, 'last paragraph')),
          counting: score(gold, countQuestions(record)),
        },
        problems: problems.length,
      }
    })
  })
}

/** What came of one changed text. */
export interface Mutated {
  paper: Paper
  rendering: Rendering
  mutation: Mutation
  /** Where its record first differs from that of the unchanged text; null where the two are the same. */
  difference: string | null
}

/** Changes each paper in each rendering in each way that it can be, and compares the records. */
export function measureMutations(papers: readonly Paper[], kinds: readonly Mutation[], chosen: readonly Rendering[] = renderings): Mutated[] {
  return papers.flatMap((paper) =>
    chosen.flatMap((rendering) => {
      const whole = read(render(paper.truth, rendering), rendering).record
      return kinds.flatMap((mutation) => {
        const text = mutate(paper, rendering, mutation)
        if (text === null) return []
        const asCompared = comparedAfter[mutation]
        return [{ paper, rendering, mutation, difference: firstDifference(essence(whole, asCompared), essence(read(text, rendering).record, asCompared)) }]
      })
    }),
  )
}
