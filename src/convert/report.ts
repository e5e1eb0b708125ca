import type { Facts, Outcome, Report } from '../sinks/sink.js'

/** The report of a run that has seen nothing yet. */
export const emptyReport = (program: string): Report => ({
  program,
  started: new Date().toISOString(),
  seconds: 0,
  interrupted: false,
  converted: 0,
  unchanged: 0,
  failed: 0,
  others: {},
  doubtful: 0,
  exchanges: 0,
  unanswered: 0,
  withoutExchange: 0,
  kinds: {},
  rules: {},
})

const addFacts = (report: Report, { kind, exchanges, unanswered, doubts, rules }: Facts): void => {
  report.exchanges += exchanges
  report.unanswered += unanswered
  if (exchanges === 0) report.withoutExchange += 1
  if (doubts > 0) report.doubtful += 1
  report.kinds[kind] = (report.kinds[kind] ?? 0) + 1
  for (const [rule, count] of Object.entries(rules)) {
    const known = (report.rules[rule] ??= { documents: 0, count: 0 })
    known.documents += 1
    known.count += count
  }
}

/** Counts what became of a document. */
export const addOutcome = (report: Report, outcome: Outcome): void => {
  report[outcome.status] += 1
  if (outcome.status !== 'failed') addFacts(report, outcome.status === 'converted' ? outcome.facts : outcome.known.facts)
}

/** Documents that the report counts. */
const documentsIn = ({ converted, unchanged }: Report): number => converted + unchanged

/** A share of the documents that is another than in the last run. */
export interface Drift {
  /** A rule's name, or `without-exchange`, `unanswered` (a share of the exchanges), `failed`. */
  what: string
  /** Shares, from 0 to 1. */
  before: number
  after: number
}

/** Documents beyond which a share tells something. */
const fewest = 20

/** Standard errors by which a share has to differ. */
const deviations = 4

/** Whether two shares of so many differ by more than chance and by more than a twentieth. */
const differ = (before: number, of: number, after: number, now: number): boolean => {
  const pooled = (before * of + after * now) / (of + now)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / of + 1 / now))
  return Math.abs(after - before) > Math.max(0.05, deviations * error)
}

/**
 * What differs between two runs by more than chance: a change of format, or of the program, shows here. Runs of few documents are not compared.
 */
export const driftBetween = (last: Report, report: Report): Drift[] => {
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
  const documents = [documentsIn(last), documentsIn(report)] as const
  const inputs = [documents[0] + last.failed, documents[1] + report.failed] as const
  const compared: { what: string; parts: readonly [number, number]; wholes: readonly [number, number] }[] = [
    { what: 'failed', parts: [last.failed, report.failed], wholes: inputs },
    { what: 'without-exchange', parts: [last.withoutExchange, report.withoutExchange], wholes: documents },
    { what: 'unanswered', parts: [last.unanswered, report.unanswered], wholes: [last.exchanges, report.exchanges] },
    ...[...new Set([...Object.keys(last.rules), ...Object.keys(report.rules)])].sort().map(rule => ({
      what: rule,
      parts: [last.rules[rule]?.documents ?? 0, report.rules[rule]?.documents ?? 0] as const,
      wholes: documents,
    })),
  ]
  return compared.flatMap(({ what, parts, wholes }) => {
    const before = share(parts[0], wholes[0])
    const after = share(parts[1], wholes[1])
    return Math.min(...wholes) >= fewest && differ(before, wholes[0], after, wholes[1]) ? [{ what, before, after }] : []
  })
}
