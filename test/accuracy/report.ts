// The report of `npm run accuracy` as lines. Of the held half nothing is quoted: only figures, so that nobody builds for it.
import { percentage, sameShare, type Change } from './committed.js'
import { baselines, nameOf, type Measured, type Method, type Mutated } from './measure.js'
import { mutations } from './mutate.js'
import { renderings } from './render.js'
import { figureOf, figures, isExact, precision, recall, total, type Figure, type Score, type Sureness } from './score.js'
import { groupOf, groups } from './truth.js'

const shown = (share: number | null): string => (share === null ? '-' : percentage(share).toFixed(1))

/** Rows as aligned lines: the first two columns to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) => row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ').trimEnd())
}

const scoresOf = (measured: readonly Measured[], method: Method): Score[] => measured.map(({ scores }) => scores[method])

/** What a simple method can be asked; the other figures it does not try. */
const tried: Record<Method, readonly Figure[]> = {
  parser: figures,
  'cut at markers': ['paragraphs', 'sides', 'exchanges'],
  'last paragraph asks': ['paragraphs', 'sides', 'exchanges'],
  counting: ['crossrefs'],
}

function row(group: string, name: string, measured: readonly Measured[], method: Method): string[] {
  const scores = scoresOf(measured, method)
  const sum = total(scores)
  const exact = method === 'parser' ? shown(scores.filter(isExact).length / scores.length) : '-'
  return [group, name, String(scores.length), String(sum.counts.exchanges.due), ...figures.map((figure) => (tried[method].includes(figure) ? shown(figureOf(sum, figure)) : '-')), exact]
}

/** Figures by layout and rendering, each layout with the simple methods beneath it. */
export function accuracyTable(measured: readonly Measured[]): string[] {
  const under = (group: string, own: readonly Measured[]): string[][] =>
    own.length === 0
      ? []
      : [
          ...renderings.map((rendering) => row(group, rendering, own.filter((one) => one.rendering === rendering), 'parser')),
          row(group, 'all', own, 'parser'),
          ...baselines.map((method) => row(group, `(${method})`, own, method)),
        ]
  return aligned([
    ['layout', 'rendering', 'texts', 'exch.', ...figures, 'exact'],
    ...groups.flatMap((group) => under(group, measured.filter(({ paper }) => groupOf(paper) === group))),
    ...under('all', measured),
  ])
}

/** Precision and recall by layout, of all renderings together. */
export function precisionTable(measured: readonly Measured[]): string[] {
  const counted = figures.filter((figure) => figure !== 'header')
  const line = (group: string, own: readonly Measured[]): string[] => {
    const { counts } = total(scoresOf(own, 'parser'))
    return [group, '', ...counted.map((figure) => `${shown(precision(counts[figure]))} ${shown(recall(counts[figure])).padStart(5)}`)]
  }
  const rows = groups.map((group) => [group, measured.filter(({ paper }) => groupOf(paper) === group)] as const).filter(([, own]) => own.length > 0)
  return aligned([['precision recall', '', ...counted], ...rows.map(([group, own]) => line(group, own)), line('all', measured)])
}

const bounds = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1]

/** Exchanges by how sure they are said to be, with how many of them are right. */
export function calibrationTable(measured: readonly Measured[]): string[] {
  const all = total(scoresOf(measured, 'parser')).sureness
  const mean = (own: readonly Sureness[], value: (one: Sureness) => number): number => own.reduce((sum, one) => sum + value(one), 0) / own.length
  const bins = bounds.map((least, index) => ({ least, own: all.filter(({ confidence }) => confidence >= least && confidence < (bounds[index + 1] ?? Infinity)) })).filter(({ own }) => own.length > 0)
  const gap = (own: readonly Sureness[]): number => Math.abs(mean(own, ({ confidence }) => confidence) - mean(own, ({ right }) => Number(right)))
  const error = bins.reduce((sum, { own }) => sum + gap(own) * own.length, 0) / all.length
  return [
    ...aligned([
      ['confidence', '', 'exchanges', 'said', 'right'],
      ...bins.map(({ least, own }) => [`from ${least.toFixed(2)}`, '', String(own.length), shown(mean(own, ({ confidence }) => confidence)), shown(mean(own, ({ right }) => Number(right)))]),
    ]),
    `mean gap between what is said and what is right: ${(error * 100).toFixed(1)} points`,
  ]
}

/** Changed texts that gave the same record, by kind of change and rendering. */
export function mutationTable(mutated: readonly Mutated[]): string[] {
  const cell = (own: readonly Mutated[]): string => (own.length === 0 ? '-' : shown(sameShare(own)))
  return aligned([
    ['same record after', '', 'texts', ...renderings, 'all'],
    ...[...mutations, 'all'].map((mutation) => {
      const own = mutated.filter((one) => mutation === 'all' || one.mutation === mutation)
      return [mutation, '', String(own.length), ...renderings.map((rendering) => cell(own.filter((one) => one.rendering === rendering))), cell(own)]
    }),
  ])
}

/** What is wrong with each text: the figures under 100, and for the open half what they are about. */
export function faultLines(measured: readonly Measured[]): string[] {
  return measured.flatMap((one) => {
    const { parser } = one.scores
    const low = figures.flatMap((figure) => {
      const share = figureOf(parser, figure)
      return share === null || share === 1 ? [] : [`${figure} ${shown(share)}`]
    })
    if (low.length === 0 && isExact(parser)) return []
    const name = `${one.paper.half} ${nameOf(one)}: ${low.join(', ') || 'all there, but not all of it right'}`
    return one.paper.half === 'held' ? [name] : [name, ...parser.faults.map((fault) => `    ${fault}`)]
  })
}

/** Which changed texts gave another record, and for the open half where it differs. */
export function differenceLines(mutated: readonly Mutated[]): string[] {
  return mutated.flatMap((one) => (one.difference === null ? [] : [`${one.paper.half} ${nameOf(one)}, ${one.mutation}${one.paper.half === 'held' ? '' : `: ${one.difference}`}`]))
}

/** Gains and losses by name. */
export function changeLines(changes: readonly Change[]): string[] {
  return changes.map(({ half, name, figure, before, now }) => `${now < before ? 'loss' : 'gain'}  ${half} ${name} ${figure} ${before.toFixed(1)} → ${now.toFixed(1)}`)
}
