import { type Command, Option } from 'commander'
import type { SourceFormat } from '../../kast.js'
import type { Count } from '../../queue/index.js'
import { reasonOf } from '../../files/errors.js'
import { withoutPassword } from '../../sinks/postgres/address.js'
import { counted } from '../counted.js'
import { formatOption, wholeNumber } from '../options.js'
import { printableJson, printableLine } from '../printable.js'
import { tell, tellFailure } from '../reporter.js'
import { untilSignal } from '../until-signal.js'
import { print } from '../write-output.js'

interface EnqueueOptions {
  queue: string
  size?: number
  expire?: number
  retries?: number
  delay?: number
}

interface WorkOptions {
  queue: string
  out?: string
  format?: SourceFormat
  workers?: number
  timeout?: number
  poll?: number
  untilEmpty?: true
  quiet?: true
}

const loadQueue = () => import('../../queue/index.js')

const inWords = ({ jobs, papers }: Count): string => `${counted(papers, 'paper')} in ${counted(jobs, 'job')}`

const enqueue = async (paths: readonly string[], options: EnqueueOptions): Promise<void> => {
  const { enqueue: put } = await loadQueue()
  const done = await put(paths, { ...options, onFailed: tellFailure })
  tell(`${inWords(done)} put in the queue ${withoutPassword(options.queue)}`)
  if (done.papers + done.failed === 0) tellFailure(paths.join(', '), 'no papers there; the endings read are .txt, .text, .md and .markdown')
}

const work = async ({ out, quiet, ...options }: WorkOptions): Promise<void> => {
  const [{ work: begin }, { postgres }] = await Promise.all([loadQueue(), import('../../sinks/postgres/index.js')])
  const address = out ?? options.queue
  const { signal, forget } = untilSignal()
  const worked = await begin({
    ...options,
    signal,
    sink: () => postgres(address),
    onDocument: outcome => {
      // It is tried again, and is no failure of this command: in the end it is a dead letter.
      if (outcome.status === 'failed' && !quiet) tell(`${printableLine(outcome.path)}: ${printableLine(outcome.reason)}`)
    },
    onFault: error => {
      tell(`${withoutPassword(address)}: ${printableLine(reasonOf(error))}; it is tried again`)
    },
  })
  forget()
  tell(`${counted(worked.jobs, 'job')} done: ${counted(worked.converted + worked.unchanged, 'paper')} in ${withoutPassword(address)}, ${worked.unchanged.toLocaleString('en')} of them unchanged, ${worked.failed.toLocaleString('en')} failed`)
}

const status = async ({ queue, failed, json }: { queue: string; failed?: true; json?: true }): Promise<void> => {
  const { deadLettersIn, queueStatus } = await loadQueue()
  if (failed) {
    const letters = await deadLettersIn(queue)
    await print(letters.flatMap(letter => (json ? [`${printableJson(JSON.stringify(letter))}\n`] : letter.paths.map(path => `${letter.failed}  ${printableLine(path)}: ${printableLine(letter.reason)}\n`))))
    return
  }
  const found = await queueStatus(queue)
  await print(json ? [`${printableJson(JSON.stringify(found))}\n`] : Object.entries(found).map(([name, count]: [string, Count]) => `${name.padEnd(10)} ${inWords(count)}\n`))
}

const retry = async ({ queue }: { queue: string }): Promise<void> => {
  const { retryDeadLetters } = await loadQueue()
  tell(`${inWords(await retryDeadLetters(queue))} put in the queue again`)
}

const queueOption = (): Option => new Option('--queue <address>', 'postgres://user@host:port/database; a password may be left to PGPASSWORD').makeOptionMandatory()
const number = (flags: string, description: string): Option => new Option(flags, description).argParser(wholeNumber)

/** Adds the commands for many machines: `kamerstuk enqueue`, `work`, `status` and `retry`. */
export const addQueue = (program: Command): void => {
  program
    .command('enqueue')
    .description('Put papers in a queue, for workers on any machine')
    .argument('<paths...>', 'files, folders (with all below them) and globs, at paths that every worker sees')
    .addOption(queueOption())
    .addOption(number('--size <papers>', 'papers in a job (100)'))
    .addOption(number('--expire <seconds>', 'give a job to another worker after so long (600)'))
    .addOption(number('--retries <number>', 'how often a job is tried again (3)'))
    .addOption(number('--delay <seconds>', 'wait so long before it is, twice as long each time (10)'))
    .action(enqueue)
  program
    .command('work')
    .description('Convert what is in the queue, until Ctrl-C')
    .addOption(queueOption())
    .addOption(new Option('--to <format>', 'what to write').choices(['postgres']).default('postgres'))
    .option('--out <address>', 'where, if it is another database than that of the queue')
    .addOption(formatOption())
    .addOption(number('-w, --workers <number>', 'threads that parse (as many as there are cores)'))
    .addOption(number('--timeout <seconds>', 'give a document up after so long (120)'))
    .addOption(number('--poll <seconds>', 'look at an empty queue so often (2)'))
    .option('--until-empty', 'end when no job is waiting or at work')
    .option('-q, --quiet', 'tell faults and the totals only')
    .action(work)
  program
    .command('status')
    .description('Show how far a queue is, or what failed for good')
    .addOption(queueOption())
    .option('--failed', 'list the papers that failed for good, with the reason')
    .option('--json', 'as JSON, a line each')
    .action(status)
  program.command('retry').description('Put the papers that failed for good in the queue again').addOption(queueOption()).action(retry)
}
