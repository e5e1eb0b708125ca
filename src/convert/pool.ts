import type { Piscina } from 'piscina'
import { codeOf } from '../files/errors.js'
import { runTask, type Task, type TaskOutcome } from './task.js'

/** A task without what the pool adds. */
export type Job = Omit<Task, 'clock'>

/** Runs tasks. */
export interface Pool {
  run: (job: Job) => Promise<TaskOutcome[]>
  /** Ends what is at work: its tasks reject with `Stopped`. */
  stop: () => void
  close: () => Promise<void>
}

/** Why a task was not done: nobody waits for it any more. */
export class Stopped extends Error {}

/** How often is looked whether a document takes too long, in milliseconds. */
const tick = 500

/** How long threads may take to end, in milliseconds. */
const patience = 2000

const newClock = (): Float64Array => new Float64Array(new SharedArrayBuffer(16))

/** Runs tasks in this thread: for a document or two, and where there are no threads. Nothing bounds the time that one takes. */
const inThisThread = (): Pool => ({ run: job => runTask({ ...job, clock: newClock() }), stop: () => undefined, close: () => Promise.resolve() })

interface Watched {
  clock: Float64Array
  controller: AbortController
}

const inThreads = async (threads: number, limit: number): Promise<Pool> => {
  const { Piscina: Threads } = await import('piscina')
  const piscina: Piscina<Task, TaskOutcome[]> = new Threads({
    filename: new URL('./convert-worker.js', import.meta.url).href,
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: 60_000,
  })
  // A thread that ends while it has nothing to do is replaced.
  piscina.on('error', () => undefined)
  const watched = new Set<Watched>()
  let stopped = false
  const watch = setInterval(() => {
    for (const { clock, controller } of watched) if (clock[0] !== 0 && Date.now() - (clock[0] ?? 0) > limit) controller.abort()
  }, tick)
  watch.unref()

  const run = async (job: Job): Promise<TaskOutcome[]> => {
    if (job.paths.length === 0) return []
    const own = { clock: newClock(), controller: new AbortController() }
    watched.add(own)
    try {
      return await piscina.run({ ...job, clock: own.clock }, { signal: own.controller.signal })
    } catch (error) {
      const [begun, index = 0] = own.clock
      // A thread that did not come to its first document is no fault of that.
      if (stopped) throw new Stopped()
      if (begun === 0) throw error
      const part = (from: number, to?: number): Job => ({ ...job, paths: job.paths.slice(from, to), known: job.known.slice(from, to) })
      const failed: TaskOutcome = { status: 'failed', path: job.paths[index] ?? '', reason: own.controller.signal.aborted ? `took longer than ${String(limit / 1000)} seconds` : endReason(error) }
      return [...(await run(part(0, index))), failed, ...(await run(part(index + 1)))]
    } finally {
      watched.delete(own)
    }
  }
  return {
    run,
    stop: () => {
      stopped = true
      for (const { controller } of watched) controller.abort()
    },
    close: async () => {
      clearInterval(watch)
      // A thread that waits for the system cannot be ended; nobody waits for it.
      await Promise.race([piscina.destroy(), new Promise(resolve => setTimeout(resolve, patience).unref())])
    },
  }
}

const endReason = (error: unknown): string =>
  codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY' ? 'needs more memory than there is' : `ended the thread that converted it: ${error instanceof Error ? error.message : String(error)}`

/**
 * Opens a pool. A document that ends its thread or takes too long fails alone; the others of its task are converted again.
 *
 * @param threads how many; 0 runs in this thread
 * @param limit milliseconds that a document may take
 */
export const openPool = (threads: number, limit: number): Promise<Pool> => (threads === 0 ? Promise.resolve(inThisThread()) : inThreads(threads, limit))
