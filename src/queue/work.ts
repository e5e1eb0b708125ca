import type PgBoss from 'pg-boss'
import { convertFound, type ReadOptions } from '../convert/convert-files.js'
import { program } from '../convert/program.js'
import { emptyReport } from '../convert/report.js'
import { reasonOf } from '../files/errors.js'
import type { Found } from '../files/walk.js'
import type { Outcome, Report, Sink } from '../sinks/sink.js'
import { newJob, openQueue, type PapersJob, type Queue, queueName } from './queue.js'
import { countIn } from './status.js'

/** How a worker works. */
export interface WorkOptions extends Omit<ReadOptions, 'shard'> {
  /** `postgres://user@host:port/database` */
  queue: string
  /** Makes the sink; called anew after the queue was empty and after a fault. */
  sink: () => Sink
  /** Ends when no job is waiting or at work; otherwise it waits for more. */
  untilEmpty?: boolean | undefined
  /** Seconds between looks at an empty queue; 2 where not given. */
  poll?: number | undefined
  /** Told of each document when the sink has taken it. */
  onDocument?: ((outcome: Outcome) => void) | undefined
  /** Told why nothing can be written or asked for at the moment; it is tried again. */
  onFault?: ((error: unknown) => void) | undefined
}

/** What a worker did. */
export type Worked = Pick<Report, 'converted' | 'unchanged' | 'failed'> & { jobs: number }

/** A job at work. */
interface Open {
  job: PgBoss.JobWithMetadata<PapersJob>
  /** Papers whose outcome is known. */
  done: number
  failures: { path: string; reason: string }[]
}

/** How long after a fault it is tried again, in milliseconds; longer each time. */
const shortestPause = 500
const longestPause = 30_000

/** Waits, or until the signal. */
const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise(resolve => {
    if (signal?.aborted === true) {
      resolve()
      return
    }
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, milliseconds)
    signal?.addEventListener('abort', end)
  })

/** A job for some papers of another, tried as that is. Its seconds come with decimals, as text. */
const partOf = ({ retryLimit, retryDelay, expireInSeconds }: PgBoss.JobWithMetadata<PapersJob>, paths: readonly string[]): PgBoss.JobInsert<PapersJob> =>
  newJob(paths, { retries: retryLimit, delay: retryDelay, expire: Math.round(expireInSeconds) })

/** Puts jobs in the place of one: first they are there, then that is done. What is in both is converted once. */
const replace = async ({ ask }: Queue, { id }: PgBoss.Job<PapersJob>, jobs: PgBoss.JobInsert<PapersJob>[]): Promise<void> => {
  if (jobs.length > 0) await ask(boss => boss.insert(jobs))
  await ask(boss => boss.complete(queueName, id))
}

/**
 * Takes the next job. One of several papers that was tried before is taken apart, so that a paper that ends its worker takes no
 * others with it.
 */
const nextJob = async (queue: Queue): Promise<Open | null> => {
  for (;;) {
    const [job] = await queue.ask(boss => boss.fetch<PapersJob>(queueName, { includeMetadata: true }))
    if (!job) return null
    if (job.retryCount === 0 || job.data.paths.length === 1) return { job, done: 0, failures: [] }
    await replace(queue, job, job.data.paths.map(path => partOf(job, [path])))
  }
}

/** Ends a job whose papers all have an outcome: those that failed are tried again, each in a job of its own, and in the end are dead letters. */
const finish = async (queue: Queue, { job, failures }: Open): Promise<void> => {
  const [first] = failures
  if (first !== undefined && job.data.paths.length === 1) await queue.ask(boss => boss.fail(queueName, job.id, first))
  else await replace(queue, job, failures.map(({ path }) => partOf(job, [path])))
}

/**
 * Converts what is in the queue, job after job, until the signal. A job that is not finished, whatever ends the worker, is given to
 * another: at once where the worker can say so, else when its time is over.
 *
 * @throws where the queue or the sink cannot be opened at the start; what is lost later is waited for
 */
export const work = async (options: WorkOptions): Promise<Worked> => {
  const { signal, poll = 2, untilEmpty = false, onDocument, onFault } = options
  const queue = await openQueue(options.queue, true)
  const worked: Worked = { jobs: 0, converted: 0, unchanged: 0, failed: 0 }
  let open: Open[] = []
  let next: Open | null = null
  const finished: Open[] = []

  /** The papers of jobs, for as long as there are jobs. */
  async function* papers(): AsyncGenerator<Found, void, undefined> {
    for (; next !== null && signal?.aborted !== true; next = await nextJob(queue)) {
      open.push(next)
      const { paths } = next.job.data
      next = null
      for (const path of paths) yield { kind: 'file', path }
    }
  }
  // Outcomes come in the order of the papers.
  const take = (outcome: Outcome): void => {
    const [first] = open
    if (first === undefined) throw new Error('a paper of no job')
    first.done += 1
    if (outcome.status === 'failed') first.failures.push({ path: outcome.path, reason: outcome.reason })
    if (first.done === first.job.data.paths.length) {
      finished.push(first)
      open = open.slice(1)
    }
    worked[outcome.status] += 1
    onDocument?.(outcome)
  }
  const finishAll = async (): Promise<void> => {
    for (let job = finished.shift(); job !== undefined; job = finished.shift()) {
      await finish(queue, job)
      worked.jobs += 1
    }
  }
  /** Gives back what is not finished: the papers that are left, or after a fault the whole job, which is then tried later. */
  const giveBack = async (fault: unknown): Promise<void> => {
    const left = next === null ? open : [...open, next]
    open = []
    next = null
    for (const { job, done, failures } of left) {
      const rest = job.data.paths.slice(done)
      if (fault === null) await replace(queue, job, [...failures.map(({ path }) => partOf(job, [path])), partOf(job, rest)])
      else await queue.ask(boss => boss.fail(queueName, job.id, { reason: reasonOf(fault) }))
    }
  }
  /** Converts until the queue is empty for the moment. */
  const session = async (): Promise<void> => {
    const sink = options.sink()
    let fault: unknown = null
    try {
      await convertFound(papers(), {
        ...options,
        sink: { ...sink, write: async batch => {
          await sink.write(batch)
          batch.forEach(take)
          await finishAll()
        } },
      })
    } catch (error) {
      fault = error
      throw error
    } finally {
      await giveBack(fault)
    }
  }

  try {
    const first = options.sink()
    await first.open?.({ program, format: options.format ?? null })
    await first.abort?.(emptyReport(program))
    let wait = shortestPause
    while (signal?.aborted !== true) {
      try {
        // Nobody else may be there to see that a worker died.
        await queue.ask(boss => boss.expire())
        next = await nextJob(queue)
        if (next !== null) await session()
        else {
          const { waiting, active } = await countIn(queue)
          if (untilEmpty && waiting.jobs + active.jobs === 0) break
          await pause(poll * 1000, signal)
        }
        wait = shortestPause
      } catch (error) {
        onFault?.(error)
        finished.length = 0
        open = []
        next = null
        await pause(wait, signal)
        wait = Math.min(wait * 2, longestPause)
      }
    }
    return worked
  } finally {
    await queue.close()
  }
}
