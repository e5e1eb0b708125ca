import { type Command, Option } from 'commander'
import { extname, resolve } from 'node:path'
import type { SourceFormat } from '../../kast.js'
import { FileError, reasonOf } from '../errors.js'
import { counted } from '../inspection.js'
import { jsonChunks } from '../json-chunks.js'
import { formatOption } from '../options.js'
import { printableLine } from '../printable.js'
import { readInput } from '../read-input.js'
import { loadReader } from '../read-record.js'
import { tell, tellDoubts, tellFailure, tellReading } from '../reporter.js'
import { endingsInWords, walk } from '../walk.js'
import { type Output, openOutput } from '../write-output.js'

interface ConvertOptions {
  to?: 'jsonl'
  out?: string
  format?: SourceFormat
  quiet?: true
}

/** What became of the inputs. */
interface Tally {
  written: number
  failed: number
  doubtful: number
  /** Files left alone, by ending. */
  others: Map<string, number>
}

const convertEach = async (paths: readonly string[], output: Output, out: string, { format, quiet }: ConvertOptions): Promise<Tally> => {
  const { readTree, readRecord } = await loadReader()
  const tally: Tally = { written: 0, failed: 0, doubtful: 0, others: new Map() }
  for await (const found of walk(paths)) {
    if (found.kind === 'other') {
      const ending = extname(found.path).toLowerCase()
      tally.others.set(ending, (tally.others.get(ending) ?? 0) + 1)
      continue
    }
    // The last run's output, where it lies among the papers.
    if (resolve(found.path) === resolve(out)) continue
    let lines: Iterable<string>
    try {
      if (found.kind === 'failed') throw new FileError(found.path, found.reason)
      const input = await readInput(found.path, format)
      const tree = readTree(input)
      lines = jsonChunks(readRecord(tree, input))
      if (quiet !== true) {
        tellReading(input)
        tellDoubts(input.place, tree.data.messages)
      }
      if (tree.data.messages.some(message => message.severity !== 'info')) tally.doubtful += 1
    } catch (error) {
      tellFailure(found.path, reasonOf(error))
      tally.failed += 1
      continue
    }
    for (const chunk of lines) await output.write(chunk)
    await output.write('\n')
    tally.written += 1
  }
  return tally
}

const convert = async (paths: readonly string[], options: ConvertOptions, command: Command): Promise<void> => {
  const { to, out } = options
  // Not left to commander, which would tell of these before it tells of a misspelt option.
  if (to === undefined) command.error('error: what to write is missing: --to jsonl')
  if (out === undefined) command.error('error: where to write is missing: --out FILE')
  const output = await openOutput(out)
  const { written, failed, doubtful, others } = await convertEach(paths, output, out, options).catch(async (error: unknown) => {
    await output.discard()
    throw error
  })
  if (written === 0) {
    await output.discard()
    if (failed === 0) tellFailure(paths.join(', '), 'no papers there; the endings read are .txt, .text, .md and .markdown')
  } else await output.commit()
  const left = [...others.values()].reduce((sum, number) => sum + number, 0)
  const summary = [
    written === 0 ? 'nothing written' : `${counted(written, 'paper')} written to ${printableLine(out)}`,
    ...(doubtful === 0 ? [] : [`${String(doubtful)} with doubts`]),
    ...(failed === 0 ? [] : [`${String(failed)} failed`]),
    ...(left === 0 ? [] : [`${counted(left, 'other file')} left alone (${printableLine(endingsInWords(others))})`]),
  ]
  tell(summary.join(', '))
}

/** Adds `kamerstuk convert`. */
export const addConvert = (program: Command): void => {
  program
    .command('convert')
    .description('Write many documents to one file, one record a line')
    .argument('<paths...>', 'files, folders (with all below them) and globs')
    .addOption(new Option('--to <format>', 'what to write').choices(['jsonl']))
    .option('--out <file>', 'the file to write; it appears when it is whole')
    .addOption(formatOption())
    .option('-q, --quiet', 'tell failures and the totals only')
    .action(convert)
}
