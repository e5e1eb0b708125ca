#!/usr/bin/env node
import { Command, CommanderError } from 'commander'
import { readFileSync } from 'node:fs'
import { addConvert } from './commands/convert.js'
import { addInspect } from './commands/inspect.js'
import { addLink } from './commands/link.js'
import { addParse } from './commands/parse.js'
import { addReferences } from './commands/references.js'
import { addQueue } from './commands/queue.js'
import { addSchema } from './commands/schema.js'
import { FileError } from '../files/errors.js'
import { printable } from './printable.js'
import { tellFailure } from './reporter.js'

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }

const examples = `
Examples:
  kamerstuk inspect kst-22112-4312.txt
  kamerstuk parse kst-22112-4312.txt --to record
  kamerstuk convert papers/ --to jsonl --out papers.jsonl

Exit status: 0 all converted, 1 some inputs could not be read or converted, 2 wrong use.`

const program = new Command('kamerstuk')
  .description('Turns Dutch parliamentary papers (Kamerstukken) into structured data.')
  .version(version)
  .addHelpText('after', examples)
  .configureOutput({ writeErr: text => process.stderr.write(printable(text)) })
  .exitOverride()

for (const add of [addParse, addConvert, addInspect, addReferences, addLink, addQueue, addSchema]) add(program)
for (const command of program.commands) command.showHelpAfterError(`(kamerstuk ${command.name()} --help tells how it is used${command.name() === 'convert' ? '' : '; kamerstuk convert reads many documents'})`)
program.showHelpAfterError('(kamerstuk --help lists the commands)')

// The reader of a pipe may stop when it has seen enough.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    if (stream === process.stdout) process.exit()
  })
}

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (error instanceof FileError) tellFailure(error.place, error.message)
  else throw error
}
