import type PgBoss from 'pg-boss'
import { FileError } from '../files/errors.js'
import { loadPeer } from '../sinks/peer.js'
import { isAddress, withoutPassword } from '../sinks/postgres/address.js'
import { explained } from '../sinks/postgres/connection.js'

/** The queue of papers to convert, and the one that a job goes to that failed for good. */
export const queueName = 'kamerstuk'
export const deadLetters = 'kamerstuk-failed'

/** What a job is: absolute paths of papers, as every machine sees them. */
export interface PapersJob {
  paths: readonly string[]
}

/** How jobs are tried. */
export interface JobOptions {
  /** How often a job is tried again; 3 where not given. */
  retries?: number | undefined
  /** Seconds before it is tried again, which double each time; 10 where not given. */
  delay?: number | undefined
  /** Seconds after which a job is given to another worker, because its own seems to be dead; 600 where not given. */
  expire?: number | undefined
}

/** A job to be put in the queue. */
export const newJob = (paths: readonly string[], { retries = 3, delay = 10, expire = 600 }: JobOptions = {}): PgBoss.JobInsert<PapersJob> => ({
  name: queueName,
  data: { paths },
  retryLimit: retries,
  retryDelay: delay,
  retryBackoff: true,
  expireInSeconds: expire,
  deadLetter: deadLetters,
})

/** Jobs that nobody took are kept so long, in days. */
const retentionDays = 365

/** The queue with its server. */
export interface Queue {
  boss: PgBoss
  /** How messages name it. */
  place: string
  /** Asks pg-boss; its faults are told in words. */
  ask: <T>(work: (boss: PgBoss) => Promise<T>) => Promise<T>
  /** Asks its tables, for what pg-boss does not tell. */
  select: <Row>(sql: string, values?: unknown[]) => Promise<Row[]>
  close: () => Promise<void>
}

/**
 * Opens the queue; it is made where it is not there.
 *
 * @param address `postgres://user@host:port/database`
 * @param supervise whether to look after jobs of dead workers and throw away old ones, as one who works does
 * @throws where the package pg-boss is not installed; FileError where the server does not answer
 */
export const openQueue = async (address: string, supervise = false): Promise<Queue> => {
  const place = withoutPassword(address)
  if (!isAddress(address)) throw new FileError(place, 'is no address of a PostgreSQL database: postgres://user@host:port/database')
  const { default: Boss } = await loadPeer('pg-boss', () => import('pg-boss'), 'the queue')
  const boss = new Boss({ connectionString: address, application_name: 'kamerstuk', max: 2, schedule: false, supervise })
  // What it cannot do now, it tries again; what is asked of it tells its own faults.
  boss.on('error', () => undefined)
  const ask = async <T>(work: (boss: PgBoss) => Promise<T>): Promise<T> => {
    try {
      return await work(boss)
    } catch (error) {
      throw explained(place, error)
    }
  }
  const close = (): Promise<void> => boss.stop({ graceful: false }).catch(() => undefined)
  try {
    await ask(async () => {
      await boss.start()
      const retention = { retentionDays }
      await boss.createQueue(deadLetters, { name: deadLetters, ...retention })
      await boss.createQueue(queueName, { name: queueName, deadLetter: deadLetters, ...retention })
    })
  } catch (error) {
    await close()
    throw error
  }
  return { boss, place, ask, select: <Row>(sql: string, values: unknown[] = []) => ask(async () => (await boss.getDb().executeSql(sql, values)).rows as Row[]), close }
}
