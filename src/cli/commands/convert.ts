import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Drift } from '../../convert/report.js'
import type { SourceFormat } from '../../kast.js'
import { withoutPassword } from '../../sinks/postgres/address.js'
import type { Outcome, Report } from '../../sinks/sink.js'
import { walk } from '../../files/walk.js'
import { formatOption, wholeNumber } from '../options.js'
import { driftLines, progressLine, totalsLine } from '../progress.js'
import { printableJson, printableLine } from '../printable.js'
import { messageLines, tell, tellFailure } from '../reporter.js'
import { sinks } from '../sinks.js'
import { untilSignal } from '../until-signal.js'

interface ConvertOptions {
  to?: string
  out?: string
  format?: SourceFormat
  workers?: number
  timeout?: number
  shard?: { index: number; of: number }
  failOn?: 'failures' | 'doubts' | 'drift'
  quiet?: true
  jsonLog?: true
}

/** What a run tells while it goes on, and at its end. */
interface Log {
  document: (outcome: Outcome) => void
  progress: (report: Readonly<Report>) => void
  end: (report: Report, last: Report | null, drifts: readonly Drift[]) => void
}

/** How often plain lines tell how far the run is, in milliseconds. */
const often = 10_000

/** How often the line on a terminal is renewed, in milliseconds. */
const refresh = 100

const jsonLog = (out: string): Log => {
  const log = (event: string, facts: object): void => {
    tell(printableJson(JSON.stringify({ time: new Date().toISOString(), event, ...facts })))
  }
  let told = performance.now()
  return {
    document: outcome => {
      const { status, path } = outcome
      if (status === 'failed') log('failed', { path, reason: outcome.reason })
      else if (status === 'converted') log('converted', { path, id: outcome.documentId, exchanges: outcome.facts.exchanges, doubts: outcome.facts.doubts })
    },
    progress: ({ converted, unchanged, failed, seconds }) => {
      if (performance.now() - told < often) return
      told = performance.now()
      log('progress', { converted, unchanged, failed, seconds })
    },
    end: (report, _last, drift) => {
      log(report.interrupted ? 'interrupted' : 'end', { out, report, drift })
    },
  }
}

const tellConverted = (outcome: Outcome): void => {
  if (outcome.status !== 'converted') return
  if (outcome.note !== null) tell(`${printableLine(outcome.path)}: info: ${outcome.note}`)
  for (const message of outcome.messages) messageLines(outcome.path, message).forEach(tell)
}

/** Papers in all, counted while they are converted. */
const countPapers = (paths: readonly string[], signal: AbortSignal): { total: () => number | null } => {
  let total: number | null = null
  void (async () => {
    let count = 0
    for await (const { kind } of walk(paths)) {
      if (signal.aborted) return
      if (kind !== 'other') count += 1
    }
    total = count
  })().catch(() => undefined)
  return { total: () => total }
}

const plainLog = (out: string, quiet: boolean, paths: readonly string[], signal: AbortSignal): Log => {
  const isTerminal = process.stderr.isTTY && !quiet
  const { total } = isTerminal ? countPapers(paths, signal) : { total: () => null }
  let told = performance.now()
  const clear = (): void => {
    if (isTerminal) process.stderr.write('\r\x1B[K')
  }
  return {
    document: outcome => {
      if (outcome.status === 'failed') {
        clear()
        tellFailure(outcome.path, outcome.reason)
      } else if (!quiet && !isTerminal) tellConverted(outcome)
    },
    progress: report => {
      if (quiet || performance.now() - told < (isTerminal ? refresh : often)) return
      told = performance.now()
      clear()
      const line = progressLine(report, total())
      if (isTerminal) process.stderr.write(line.slice(0, (process.stderr.columns || 80) - 1))
      else tell(line)
    },
    end: (report, last, drifts) => {
      clear()
      if (report.interrupted) tell(`stopped; the same command goes on after the ${String(report.converted + report.unchanged)} papers that are done`)
      else if (!quiet && report.converted + report.unchanged > 0) driftLines(report, last, drifts).forEach(tell)
      if (!report.interrupted) tell(totalsLine(report, out))
    },
  }
}

/** How long a thread that waits for the system is waited for, in milliseconds. */
const patience = 1000

const convert = async (paths: readonly string[], options: ConvertOptions, command: Command): Promise<void> => {
  const { to, out, quiet, failOn } = options
  // Not left to commander, which would tell of these before it tells of a misspelt option.
  if (to === undefined) command.error(`error: what to write is missing: --to ${Object.keys(sinks).join('|')}`)
  if (out === undefined) command.error(`error: where to write is missing: --out ${to === 'postgres' ? 'postgres://…' : to === 'jsonl' || to === 'sqlite' ? 'FILE' : 'FOLDER'}`)
  const [{ convertFiles }, { driftBetween }, sink] = await Promise.all([import('../../convert/convert-files.js'), import('../../convert/report.js'), sinks[to]?.open(out)])
  if (sink === undefined) return
  const { signal, forget } = untilSignal()
  const shown = to === 'postgres' ? withoutPassword(out) : out
  const log = options.jsonLog ? jsonLog(shown) : plainLog(shown, quiet === true, paths, signal)
  const { last, ...report } = await convertFiles(paths, { ...options, sink, signal, onDocument: log.document, onProgress: log.progress })
  forget()
  // A thread that still waits for the system keeps the program from ending: then the signal has to.
  setTimeout(() => process.kill(process.pid, signal.aborted ? (signal.reason as NodeJS.Signals) : 'SIGKILL'), patience).unref()
  const drifts = last === null ? [] : driftBetween(last, report)
  log.end(report, last, drifts)
  if (!report.interrupted && report.converted + report.unchanged + report.failed === 0) tellFailure(paths.join(', '), 'no papers there; the endings read are .txt, .text, .md and .markdown')
  if (report.interrupted || report.failed > 0 || (failOn === 'doubts' && report.doubtful > 0) || (failOn === 'drift' && drifts.length > 0)) process.exitCode = 1
}

const shardOf = (value: string): { index: number; of: number } => {
  const [index = NaN, of = NaN] = value.split('/').map(Number)
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(of) || index < 1 || index > of) throw new InvalidArgumentError('It takes the number of this machine and how many there are: 1/3.')
  return { index, of }
}

/** Adds `kamerstuk convert`. */
export const addConvert = (program: Command): void => {
  program
    .command('convert')
    .description('Convert many documents to a file, a folder or a database; started again, it goes on where it was')
    .argument('<paths...>', 'files, folders (with all below them) and globs')
    .addOption(new Option('--to <format>', 'what to write').choices(Object.keys(sinks)))
    .option('--out <path>', `where: ${Object.entries(sinks).map(([name, { out }]) => `${name}: ${out}`).join('; ')}`)
    .addOption(formatOption())
    .addOption(new Option('-w, --workers <number>', 'threads that parse (as many as there are cores)').argParser(wholeNumber))
    .addOption(new Option('--timeout <seconds>', 'give a document up after so long (120)').argParser(wholeNumber))
    .addOption(new Option('--shard <i/n>', 'convert one part of the files in n, told by their names').argParser(shardOf))
    .addOption(new Option('--fail-on <what>', 'exit with 1 also for doubts, or for a drift since the last run').choices(['failures', 'doubts', 'drift']))
    .option('--json-log', 'tell everything as a line of JSON an event')
    .option('-q, --quiet', 'tell failures and the totals only')
    .action(convert)
}
