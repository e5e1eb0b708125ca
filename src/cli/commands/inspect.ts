import type { Command } from 'commander'
import type { SourceFormat } from '../../kast.js'
import { formatOption } from '../options.js'
import { readInput } from '../../files/read-input.js'
import { loadReader } from '../read-record.js'
import { tellReading } from '../reporter.js'
import { layoutOf } from '../terminal.js'
import { print } from '../write-output.js'

const inspect = async (path: string, { format }: { format?: SourceFormat }): Promise<void> => {
  const input = await readInput(path, format)
  tellReading(input)
  const [{ readTree, readRecord }, { inspection }] = await Promise.all([loadReader(), import('../inspection.js')])
  const record = readRecord(readTree(input), input)
  await print(withNewlines(inspection(record, layoutOf(process.stdout, process.env))))
}

function* withNewlines(lines: Iterable<string>): Generator<string, void, undefined> {
  for (const line of lines) yield `${line}\n`
}

/** Adds `kamerstuk inspect`. */
export const addInspect = (program: Command): void => {
  program
    .command('inspect')
    .description('Show what is in a document: facts, outline, footnotes, references, doubts')
    .argument('<file>', 'the document; - for standard input')
    .addOption(formatOption())
    .action(inspect)
}
