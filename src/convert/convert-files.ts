import { availableParallelism } from 'node:os'
import { basename, extname } from 'node:path'
import { type Found, walk } from '../files/walk.js'
import type { SourceFormat } from '../kast.js'
import type { VerslagRecord } from '../record/types.js'
import type { ConvertedDocument, Known, Outcome, Report, Sink } from '../sinks/sink.js'
import { hashOf } from '../text/hash.js'
import { openPool, Stopped } from './pool.js'
import { program } from './program.js'
import { addOutcome, emptyReport } from './report.js'
import type { TaskOutcome } from './task.js'

/** How documents are read. */
export interface ReadOptions {
  /** Threads that parse; as many as there are cores where not given, 0 for the calling thread. */
  workers?: number | undefined
  /** How every file is read; where not given, its ending decides. */
  format?: SourceFormat | undefined
  /** Ends the run: what is begun is finished, nothing more is begun. */
  signal?: AbortSignal | undefined
  /** Seconds after which a document is given up; 120 where not given. In the calling thread nothing is given up. */
  timeout?: number | undefined
  /** One of several machines that share the work: takes the files whose name falls to it. From 1. */
  shard?: { index: number; of: number } | undefined
}

/** How documents are converted. */
export interface ConvertOptions extends ReadOptions {
  /** Where they go. */
  sink: Sink
  /** Told of each document, in order, when the sink has taken it. */
  onDocument?: ((outcome: Outcome) => void) | undefined
  /** Told after each batch. The report goes on counting: take from it what is to be kept. */
  onProgress?: ((report: Readonly<Report>) => void) | undefined
}

/** Paths to read: files, folders and globs. */
export type Paths = Iterable<string> | AsyncIterable<string>

/** Documents in one task: enough that the way to a thread and back costs nothing, few enough that little is lost with it. */
const taskSize = 8

/** Tasks begun for each thread: one at work, and others so that it never waits. */
const tasksAThread = 3

/** How long what is begun may take after the signal, in milliseconds. */
const grace = 5000

/** Whether a file falls to a shard: told from the bytes of its name alone, whatever folder it is in. */
const isInShard = (path: string, shard: ReadOptions['shard']): boolean => shard === undefined || (hashOf(Buffer.from(basename(path)).toString('latin1')) >>> 0) % shard.of === shard.index - 1

const withRecord = (outcome: Omit<ConvertedDocument, 'record'>): ConvertedDocument =>
  Object.defineProperty(outcome, 'record', {
    get: () => {
      const part = outcome.parts.record
      if (part === undefined) throw new Error('the record is there with the form "record" only')
      return JSON.parse(typeof part === 'string' ? part : new TextDecoder().decode(part)) as VerslagRecord
    },
  }) as ConvertedDocument

/** Tasks in the order of the walk. */
async function* tasks(founds: AsyncIterable<Found>, { signal, shard }: ReadOptions, own: (path: string) => boolean, report: Report): AsyncGenerator<Found[], void, undefined> {
  let task: Found[] = []
  for await (const found of founds) {
    if (signal?.aborted === true) return
    if (own(found.path)) continue
    if (found.kind === 'other') {
      const ending = extname(found.path).toLowerCase()
      report.others[ending] = (report.others[ending] ?? 0) + 1
      continue
    }
    if (!isInShard(found.path, shard)) continue
    task.push(found)
    if (task.length === taskSize) {
      yield task
      task = []
    }
  }
  if (task.length > 0) yield task
}

const outcomeOf = (path: string, outcome: TaskOutcome | undefined, known: Known | null): Outcome => {
  if (outcome === undefined) throw new Error(`no outcome for ${path}`)
  if (outcome.status === 'converted') return withRecord(outcome)
  if (outcome.status === 'failed') return outcome
  if (known === null) throw new Error(`${path} was not known`)
  return { status: 'unchanged', path, known }
}

/** Batches of outcomes in the order of the walk, whatever thread is first. */
async function* batches(founds: AsyncIterable<Found>, options: ReadOptions, sink: Pick<Sink, 'form' | 'known' | 'own'>, report: Report): AsyncGenerator<Outcome[], void, undefined> {
  const threads = options.workers ?? availableParallelism()
  const { format = null, timeout = 120 } = options
  const pool = await openPool(threads, timeout * 1000)
  let timer: NodeJS.Timeout | undefined
  const endSoon = (): void => {
    timer = setTimeout(() => {
      pool.stop()
    }, grace)
  }
  options.signal?.addEventListener('abort', endSoon)
  const begin = async (founds: readonly Found[]): Promise<() => Promise<Outcome[]>> => {
    const files = founds.filter(({ kind }) => kind === 'file').map(({ path }) => path)
    const known = (await sink.known?.(files)) ?? files.map(() => null)
    const running = pool.run({ paths: files, known: known.map(item => item?.sha256 ?? null), format, form: sink.form ?? 'record' })
    // It is waited for later; until then its fault is nobody's.
    running.catch(() => undefined)
    return async () => {
      const made = await running
      let index = 0
      return founds.map(found => {
        if (found.kind === 'failed') return { status: 'failed', path: found.path, reason: found.reason }
        const outcome = outcomeOf(found.path, made[index], known[index] ?? null)
        index += 1
        return outcome
      })
    }
  }
  const begun: (() => Promise<Outcome[]>)[] = []
  try {
    for await (const task of tasks(founds, options, path => sink.own?.(path) === true, report)) {
      begun.push(await begin(task))
      if (begun.length > Math.max(1, threads) * tasksAThread) yield (await begun.shift()?.()) ?? []
    }
    for (const finish of begun) yield await finish()
  } catch (error) {
    // What comes after a batch that was given up is not given either, or the order would be lost.
    if (!(error instanceof Stopped)) throw error
  } finally {
    clearTimeout(timer)
    options.signal?.removeEventListener('abort', endSoon)
    await pool.close()
  }
}

/**
 * Reads documents, in threads, and gives each as it comes, in the order of the walk.
 *
 * @param paths files, folders and globs
 */
export async function* readFiles(paths: Paths, options: ReadOptions = {}): AsyncGenerator<Outcome, void, undefined> {
  for await (const batch of batches(walk(paths), options, {}, emptyReport(program))) yield* batch
}

/** Converts what a walk meets; otherwise as `convertFiles`. */
export const convertFound = async (founds: AsyncIterable<Found>, options: ConvertOptions): Promise<Report & { last: Report | null }> => {
  const { sink, signal, onDocument, onProgress } = options
  const report = emptyReport(program)
  const begun = performance.now()
  const time = (): void => {
    report.seconds = (performance.now() - begun) / 1000
  }
  try {
    const last = (await sink.open?.({ program, format: options.format ?? null })) ?? null
    for await (const batch of batches(founds, options, sink, report)) {
      await sink.write(batch)
      for (const outcome of batch) {
        addOutcome(report, outcome)
        onDocument?.(outcome)
      }
      time()
      onProgress?.(report)
    }
    report.interrupted = signal?.aborted === true
    time()
    await (report.interrupted ? sink.abort?.(report) : sink.close?.(report))
    return { ...report, last }
  } catch (error) {
    report.interrupted = true
    await sink.abort?.(report)
    throw error
  }
}

/**
 * Converts documents, in threads, into a sink. One that fails stops nothing. A run that was stopped or killed goes on where it was
 * when it is started again with the same sink; what the sink holds already, made of the same source by the same program, is not parsed again.
 *
 * @param paths files, folders and globs
 * @returns what was done
 * @throws what the sink throws, for then nothing can be written
 */
export const convertFiles = (paths: Paths, options: ConvertOptions): Promise<Report & { last: Report | null }> => convertFound(walk(paths), options)
