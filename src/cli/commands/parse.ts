import { type Command, Option } from 'commander'
import type { SourceFormat } from '../../kast.js'
import { jsonChunks } from '../../files/json-chunks.js'
import { formatOption } from '../options.js'
import { printable, printableJson } from '../printable.js'
import { readInput } from '../../files/read-input.js'
import { loadReader } from '../read-record.js'
import { tellDoubts, tellReading } from '../reporter.js'
import { print } from '../write-output.js'

interface ParseOptions {
  to: 'record' | 'kast' | 'markdown'
  format?: SourceFormat
}

function* jsonText(value: unknown): Generator<string, void, undefined> {
  for (const chunk of jsonChunks(value, 2)) yield printableJson(chunk)
  yield '\n'
}

const parse = async (path: string, { to, format }: ParseOptions): Promise<void> => {
  const input = await readInput(path, format)
  tellReading(input)
  const { readTree, readRecord } = await loadReader()
  const tree = readTree(input)
  tellDoubts(input.place, tree.data.messages)
  if (to === 'record') await print(jsonText(readRecord(tree, input)))
  else if (to === 'kast') await print(jsonText(tree))
  else {
    const { toMarkdown } = await import('../../markdown/index.js')
    const text = toMarkdown(tree)
    await print([process.stdout.isTTY ? printable(text) : text])
  }
}

/** Adds `kamerstuk parse`. */
export const addParse = (program: Command): void => {
  program
    .command('parse')
    .description('Print one document as a record, a tree or Markdown')
    .argument('<file>', 'the document; - for standard input')
    .addOption(new Option('--to <format>', 'what to print').choices(['record', 'kast', 'markdown']).default('record'))
    .addOption(formatOption())
    .action(parse)
}
