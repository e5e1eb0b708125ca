import { type Command, Option } from 'commander'
import { jsonChunks } from '../json-chunks.js'
import { printableJson } from '../printable.js'
import { readInput } from '../read-input.js'
import { referenceTable } from '../reference-table.js'
import { tellReading } from '../reporter.js'
import { layoutOf } from '../terminal.js'
import { print } from '../write-output.js'

function* jsonLines(values: readonly unknown[]): Generator<string, void, undefined> {
  for (const value of values) {
    for (const chunk of jsonChunks(value)) yield printableJson(chunk)
    yield '\n'
  }
}

const references = async (path: string, { to }: { to?: 'jsonl' }): Promise<void> => {
  const input = await readInput(path)
  tellReading(input)
  const { findReferences } = await import('../../references/index.js')
  const found = findReferences(input.text)
  if (to === 'jsonl') await print(jsonLines(found))
  else await print(referenceTable(found, input.text, layoutOf(process.stdout, process.env)))
}

/** Adds `kamerstuk references`. */
export const addReferences = (program: Command): void => {
  program
    .command('references')
    .description('Print every reference in a text')
    .argument('<file>', 'the text; - for standard input')
    .addOption(new Option('--to <format>', 'one reference a line as JSON (otherwise a table)').choices(['jsonl']))
    .action(references)
}
