import type { Drift } from '../convert/report.js'
import type { Report } from '../sinks/sink.js'
import { counted } from './counted.js'
import { endingsInWords } from '../files/walk.js'
import { printableLine } from './printable.js'

/** A time in words: `12 s`, `3 min`, `2 h 5 min`. */
export const duration = (seconds: number): string => {
  if (seconds < 90) return `${String(Math.round(seconds))} s`
  const minutes = Math.round(seconds / 60)
  return minutes < 90 ? `${String(minutes)} min` : `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min`
}

/** A share in percent, with a decimal where it is small. */
const percent = (share: number): string => `${(share * 100).toFixed(share < 0.1 && share > 0 ? 1 : 0)} %`

/**
 * How far a run is, on one line.
 *
 * @param total papers in all; null while that is not known
 */
export const progressLine = (report: Readonly<Report>, total: number | null): string => {
  const done = report.converted + report.unchanged + report.failed
  const rate = report.seconds > 0 ? done / report.seconds : 0
  const left = total === null || rate === 0 ? null : Math.max(0, total - done) / rate
  return [
    total === null ? counted(done, 'paper') : `${done.toLocaleString('en')} of ${counted(total, 'paper')}`,
    `${rate < 10 ? rate.toFixed(1) : String(Math.round(rate))}/s`,
    ...(left === null ? [] : [`${duration(left)} left`]),
    ...(report.unchanged === 0 ? [] : [`${report.unchanged.toLocaleString('en')} unchanged`]),
    ...(report.doubtful === 0 ? [] : [`${report.doubtful.toLocaleString('en')} with doubts`]),
    ...(report.failed === 0 ? [] : [`${report.failed.toLocaleString('en')} failed`]),
  ].join(', ')
}

/** What was done, on one line. */
export const totalsLine = (report: Report, out: string): string => {
  const there = report.converted + report.unchanged
  const left = Object.values(report.others).reduce((sum, number) => sum + number, 0)
  return [
    there === 0 ? 'nothing written' : `${counted(there, 'paper')} ${report.converted === 0 ? 'already in' : 'written to'} ${printableLine(out)}`,
    ...(report.unchanged === 0 || report.converted === 0 ? [] : [`${report.unchanged.toLocaleString('en')} of them unchanged`]),
    ...(report.doubtful === 0 ? [] : [`${report.doubtful.toLocaleString('en')} with doubts`]),
    ...(report.failed === 0 ? [] : [`${report.failed.toLocaleString('en')} failed`]),
    ...(left === 0 ? [] : [`${counted(left, 'other file')} left alone (${printableLine(endingsInWords(new Map(Object.entries(report.others))))})`]),
  ].join(', ')
}

/** What the papers were like, and what is otherwise than in the last run. */
export const driftLines = (report: Report, last: Report | null, drifts: readonly Drift[]): string[] => {
  const rules = Object.entries(report.rules).sort(([left, { count: few }], [right, { count: many }]) => many - few || (left < right ? -1 : 1))
  return [
    `${counted(report.exchanges, 'exchange')}, ${report.unanswered.toLocaleString('en')} without an answer; ${counted(report.withoutExchange, 'paper')} without an exchange; ${String(report.kinds.onbekend ?? 0)} of an unknown kind`,
    ...rules.map(([rule, { count, documents }]) => `  ${rule}: ${count.toLocaleString('en')} in ${counted(documents, 'paper')}`),
    ...drifts.map(({ what, before, after }) => `drift: ${what} ${percent(before)} → ${percent(after)} since the run of ${last?.started.slice(0, 16).replace('T', ' ') ?? ''}`),
  ]
}
