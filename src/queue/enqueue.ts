import { resolve } from 'node:path'
import type { Paths } from '../convert/convert-files.js'
import { walk } from '../files/walk.js'
import { type JobOptions, newJob, openQueue } from './queue.js'

/** How papers are put in the queue. */
export interface EnqueueOptions extends JobOptions {
  /** `postgres://user@host:port/database` */
  queue: string
  /** Papers in a job; 100 where not given. */
  size?: number | undefined
  /** Told of each path that led nowhere. */
  onFailed?: ((path: string, reason: string) => void) | undefined
}

/** What was put in the queue. */
export interface Enqueued {
  papers: number
  jobs: number
  failed: number
}

/** Jobs sent to the server in one go. */
const jobsAtOnce = 100

/**
 * Puts papers in the queue. What is put there twice is converted once and found unchanged the second time.
 *
 * @param paths files, folders and globs; workers have to see the files at the same absolute paths
 */
export const enqueue = async (paths: Paths, options: EnqueueOptions): Promise<Enqueued> => {
  const queue = await openQueue(options.queue)
  const size = Math.max(1, options.size ?? 100)
  const done: Enqueued = { papers: 0, jobs: 0, failed: 0 }
  let papers: string[] = []
  let jobs: string[][] = []
  const send = async (): Promise<void> => {
    if (jobs.length > 0) await queue.ask(boss => boss.insert(jobs.map(job => newJob(job, options))))
    done.jobs += jobs.length
    jobs = []
  }
  try {
    for await (const found of walk(paths)) {
      if (found.kind === 'failed') {
        done.failed += 1
        options.onFailed?.(found.path, found.reason)
      }
      if (found.kind !== 'file') continue
      done.papers += 1
      papers.push(resolve(found.path))
      if (papers.length < size) continue
      jobs.push(papers)
      papers = []
      if (jobs.length === jobsAtOnce) await send()
    }
    if (papers.length > 0) jobs.push(papers)
    await send()
    return done
  } finally {
    await queue.close()
  }
}
