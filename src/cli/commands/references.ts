import { type Command, Option } from 'commander'
import { stat } from 'node:fs/promises'
import { type Citation, citationsOf, type GraphFormat, graphFormats } from '../citations.js'
import { FileError, reasonOf } from '../../files/errors.js'
import { counted } from '../counted.js'
import { jsonChunks } from '../../files/json-chunks.js'
import { printable, printableJson, printableLine } from '../printable.js'
import { readInput } from '../../files/read-input.js'
import { loadReader } from '../read-record.js'
import { referenceTable } from '../reference-table.js'
import { tell, tellFailure, tellReading } from '../reporter.js'
import { layoutOf } from '../terminal.js'
import { type Found, walk } from '../../files/walk.js'
import { openOutput, type Output, print } from '../write-output.js'

interface ReferencesOptions {
  to?: GraphFormat
  by?: Citation['level']
  out?: string
}

function* jsonLines(values: readonly unknown[]): Generator<string, void, undefined> {
  for (const value of values) {
    for (const chunk of jsonChunks(value)) yield printableJson(chunk)
    yield '\n'
  }
}

const list = async (path: string, to: GraphFormat | undefined): Promise<void> => {
  const input = await readInput(path)
  tellReading(input)
  const { findReferences } = await import('../../references/index.js')
  const found = findReferences(input.text)
  if (to === 'jsonl') await print(jsonLines(found))
  else await print(referenceTable(found, input.text, layoutOf(process.stdout, process.env)))
}

async function* inputs(paths: readonly string[]): AsyncGenerator<Found, void, undefined> {
  if (paths.includes('-')) yield { kind: 'file', path: '-' }
  yield* walk(paths.filter(path => path !== '-'))
}

/** Standard output, as something that is written. */
const standardOutput = (to: GraphFormat): Output => ({
  write: chunk => print([to === 'jsonl' ? printableJson(chunk) : printable(chunk.replaceAll('\r\n', '\n'))]),
  commit: () => Promise.resolve(),
  discard: () => Promise.resolve(),
})

/** Writes what each paper cites. Gives the number of papers and of citations, by level. */
const writeCitations = async (paths: readonly string[], output: Output, to: GraphFormat, by: Citation['level'] | undefined): Promise<{ papers: number; citations: number }> => {
  const { readTree, readRecord } = await loadReader()
  const { head, line, tail } = graphFormats[to]
  const seen = new Map<string, string>()
  let citations = 0
  await output.write(head)
  for await (const found of inputs(paths)) {
    if (found.kind === 'other') continue
    try {
      if (found.kind === 'failed') throw new FileError(found.path, found.reason)
      const input = await readInput(found.path)
      tellReading(input)
      const record = readRecord(readTree(input), input)
      const name = record.id ?? found.path
      const other = seen.get(name)
      if (other !== undefined) {
        tell(`${printableLine(input.place)}: info: is ${printableLine(name)}, as ${printableLine(other)} is; it is counted once`)
        continue
      }
      seen.set(name, input.place)
      const cited = citationsOf(record, name).filter(({ level }) => by === undefined || level === by)
      citations += cited.length
      for (const citation of cited) await output.write(line(citation))
    } catch (error) {
      tellFailure(found.path, reasonOf(error))
    }
  }
  await output.write(tail)
  return { papers: seen.size, citations }
}

const graph = async (paths: readonly string[], to: GraphFormat, { by, out }: ReferencesOptions): Promise<void> => {
  const output = out === undefined ? standardOutput(to) : await openOutput(out)
  try {
    const { papers, citations } = await writeCitations(paths, output, to, by)
    if (papers === 0) {
      if (process.exitCode !== 1) tellFailure(paths.join(', '), 'no papers there; the endings read are .txt, .text, .md and .markdown')
      await output.discard()
    } else await output.commit()
    tell(`${counted(papers, 'paper')}, ${counted(citations, 'edge')}`)
  } catch (error) {
    await output.discard()
    throw error
  }
}

/** True where a path stands for more than one text. */
const isMany = async (path: string): Promise<boolean> => {
  if (path === '-') return false
  const stats = await stat(path).catch(() => null)
  return stats === null ? /[*?[\]{}()!]/.test(path) : stats.isDirectory()
}

const references = async (paths: readonly string[], options: ReferencesOptions, command: Command): Promise<void> => {
  const { to, by, out } = options
  const [first = '-'] = paths
  const many = paths.length > 1 || (await isMany(first))
  if (!many && by === undefined && (to === undefined || to === 'jsonl')) {
    if (out !== undefined) command.error('error: --out goes with a graph: --to csv or dot, several papers or a folder')
    await list(first, to)
  } else if (to === undefined) command.error('error: what to write of the graph is missing: --to jsonl, csv or dot')
  else await graph(paths, to, options)
}

/** Adds `kamerstuk references`. */
export const addReferences = (program: Command): void => {
  program
    .command('references')
    .description('Print every reference in a text, or who cites what in many')
    .argument('<paths...>', 'the text, or - for standard input; several, folders or globs give the graph of citations')
    .addOption(new Option('--to <format>', 'one reference, or one edge of the graph, a line as JSON; the graph as CSV or for Graphviz (otherwise a table)').choices(['jsonl', 'csv', 'dot']))
    .addOption(new Option('--by <level>', 'edges from whole papers, or from exchanges (otherwise both)').choices(['document', 'exchange']))
    .option('--out <file>', 'the file to write the graph to (otherwise standard output)')
    .action(references)
}
