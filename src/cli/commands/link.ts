import { type Command, Option } from 'commander'
import { extname } from 'node:path'
import type { LinkMarkup, LinkOptions } from '../../links/index.js'
import { printable } from '../printable.js'
import { formatOf, readInput } from '../../files/read-input.js'
import { tellReading } from '../reporter.js'
import { openOutput, print } from '../write-output.js'

interface LinkCommandOptions {
  to?: LinkMarkup
  format?: LinkOptions['format']
  out?: string
}

const html: readonly string[] = ['.html', '.htm', '.xhtml']

const formatByName = (path: string): LinkOptions['format'] => (html.includes(extname(path).toLowerCase()) ? 'html' : formatOf(path) === 'markdown' ? 'markdown' : 'text')

const link = async (path: string, { format: given, to, out }: LinkCommandOptions, command: Command): Promise<void> => {
  const format = given ?? formatByName(path)
  if (to === undefined) command.error('error: what to write is missing: --to html or markdown')
  if (format !== 'text' && to !== format) command.error(`error: ${format === 'html' ? 'HTML' : 'Markdown'} can only be linked as it is: --to ${format}`)
  // What is markup is read as it stands: the linker knows what it means.
  const input = await readInput(path, given === undefined && format === 'text' ? undefined : 'text')
  tellReading(input)
  const { linkReferences } = await import('../../links/index.js')
  const text = linkReferences(input.text, { format, to })
  if (out === undefined) {
    await print([process.stdout.isTTY ? printable(text) : text])
    return
  }
  const output = await openOutput(out)
  await output.write(text)
  await output.commit()
}

/** Adds `kamerstuk link`. */
export const addLink = (program: Command): void => {
  program
    .command('link')
    .description('Make every reference in a text a link')
    .argument('<file>', 'the text; - for standard input')
    .addOption(new Option('--to <format>', 'what to write').choices(['html', 'markdown']))
    .addOption(new Option('--format <format>', 'what the text is (otherwise the ending decides)').choices(['text', 'html', 'markdown']))
    .option('--out <file>', 'the file to write (otherwise standard output)')
    .action(link)
}
