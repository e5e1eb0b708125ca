import { deadLetters, newJob, openQueue, type PapersJob, type Queue, queueName } from './queue.js'

/** Jobs, and the papers in them. */
export interface Count {
  jobs: number
  papers: number
}

/** How far the queue is. */
export interface QueueStatus {
  waiting: Count
  /** Those waiting that were tried before. */
  retrying: Count
  active: Count
  /** Those of the last twelve hours, after which pg-boss puts them away. */
  completed: Count
  /** Failed for good: the dead letters. */
  failed: Count
}

/** A job that failed for good. */
export interface DeadLetter {
  id: string
  /** When it failed for the last time, ISO 8601. */
  failed: string
  paths: readonly string[]
  reason: string
}

const countJobs = `SELECT name, state::text, count(*)::int AS jobs, coalesce(sum(jsonb_array_length(data->'paths')), 0)::int AS papers
FROM pgboss.job WHERE name = ANY($1::text[]) GROUP BY 1, 2`

/** How far an open queue is. */
export const countIn = async (queue: Queue): Promise<QueueStatus> => {
  const rows = await queue.select<Count & { name: string; state: string }>(countJobs, [[queueName, deadLetters]])
  const count = (name: string, ...states: string[]): Count =>
    rows.filter(row => row.name === name && states.includes(row.state)).reduce((sum, { jobs, papers }) => ({ jobs: sum.jobs + jobs, papers: sum.papers + papers }), { jobs: 0, papers: 0 })
  return {
    waiting: count(queueName, 'created', 'retry'),
    retrying: count(queueName, 'retry'),
    active: count(queueName, 'active'),
    completed: count(queueName, 'completed'),
    failed: count(deadLetters, 'created', 'retry'),
  }
}

const withQueue = async <T>(address: string, work: (queue: Queue) => Promise<T>): Promise<T> => {
  const queue = await openQueue(address)
  try {
    return await work(queue)
  } finally {
    await queue.close()
  }
}

/** How far a queue is. */
export const queueStatus = (address: string): Promise<QueueStatus> => withQueue(address, countIn)

const listDead = `SELECT id, to_char(created_on AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS failed, data->'paths' AS paths,
  coalesce(output->>'reason', output->'value'->>'message', output->>'message', 'failed') AS reason
FROM pgboss.job WHERE name = $1 AND state < 'active' ORDER BY created_on, id`

/** What failed for good, the oldest first. */
export const deadLettersIn = (address: string): Promise<DeadLetter[]> => withQueue(address, queue => queue.select<DeadLetter>(listDead, [deadLetters]))

/** Dead letters taken at once. */
const lettersAtOnce = 100

/**
 * Puts all that failed for good in the queue again.
 *
 * @returns what was put there
 */
export const retryDeadLetters = (address: string): Promise<Count> =>
  withQueue(address, async queue => {
    const done: Count = { jobs: 0, papers: 0 }
    for (;;) {
      const letters = await queue.ask(boss => boss.fetch<PapersJob>(deadLetters, { batchSize: lettersAtOnce }))
      if (letters.length === 0) return done
      // Put there first and taken away after: between the two it is in both, which does no harm.
      await queue.ask(boss => boss.insert(letters.map(({ data }) => newJob(data.paths))))
      await queue.ask(boss => boss.deleteJob(deadLetters, letters.map(({ id }) => id)))
      done.jobs += letters.length
      done.papers += letters.reduce((sum, { data }) => sum + data.paths.length, 0)
    }
  })
