import { createReadStream, existsSync, statSync } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Facts, Report } from '../sink.js'

/** What a journal says first. A journal that says something else is of no use. */
export interface JournalHead {
  journal: 'kamerstuk/journal@1'
  program: string
  format: string | null
  /** The files that the output is made of, in the order of the lengths. */
  parts: string[]
  /** What each begins with, in bytes. */
  heads: number[]
}

/** A document that failed, or one that is in the output. */
export type JournalEntry =
  | { path: string; sha256: null }
  | {
      path: string
      sha256: string
      documentId: string
      facts: Facts
      /** Bytes in each file. */
      lengths: number[]
    }

/** A line of a journal after the first: documents that were written together, or the end of a run. */
export type JournalLine = { documents: JournalEntry[] } | { report: Report }

/** What a journal tells as a whole. */
export interface JournalScan {
  head: JournalHead
  /** Bytes of the journal up to where it and the files agree. */
  bytes: number
  /** Documents up to there. */
  entries: number
  /** Bytes of each file up to there. */
  positions: number[]
  /** Of the last run that came to its end. */
  report: Report | null
}

/** Lines of a file with the bytes up to their end; a last line without an end is left out, for it was not written whole. */
async function* wholeLines(path: string, end: number): AsyncGenerator<{ line: string; bytes: number }, void, undefined> {
  if (end === 0) return
  let bytes = 0
  for await (const line of createInterface({ input: createReadStream(path, { end: end - 1 }), crlfDelay: Infinity })) {
    bytes += Buffer.byteLength(line) + 1
    if (bytes > end) return
    yield { line, bytes }
  }
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}

const isHead = (value: unknown): value is JournalHead => typeof value === 'object' && value !== null && (value as Partial<JournalHead>).journal === 'kamerstuk/journal@1'

/**
 * Reads a journal through, as far as the files hold what it says.
 *
 * @param path the journal
 * @param sizes bytes that there are of each file
 * @returns null where there is no journal, or none that can be used
 */
export const scanJournal = async (path: string, sizes: readonly number[]): Promise<JournalScan | null> => {
  if (!existsSync(path)) return null
  let scan: JournalScan | null = null
  for await (const { line, bytes } of wholeLines(path, statSync(path).size)) {
    const value = parsed(line)
    if (scan === null) {
      if (!isHead(value) || value.heads.some((length, index) => length > (sizes[index] ?? 0))) return null
      scan = { head: value, bytes, entries: 0, positions: [...value.heads], report: null }
      continue
    }
    const next = value as JournalLine | null
    if (next === null) break
    if ('report' in next) scan.report = next.report
    else {
      const positions = [...scan.positions]
      for (const entry of next.documents) if (entry.sha256 !== null) entry.lengths.forEach((length, index) => (positions[index] = (positions[index] ?? 0) + length))
      if (positions.some((position, index) => position > (sizes[index] ?? 0))) break
      scan.positions = positions
      scan.entries += next.documents.length
    }
    scan.bytes = bytes
  }
  return scan
}

/** A document in the output of an earlier run, and where. */
export interface Located {
  entry: JournalEntry
  /** Place among the entries, from 0. */
  index: number
  /** Where it begins in each file. */
  at: number[]
}

/** Entries of a scanned journal in order, with their places. */
export async function* journalEntries(path: string, { head, bytes }: JournalScan): AsyncGenerator<Located, void, undefined> {
  const at = [...head.heads]
  let index = 0
  let first = true
  for await (const { line } of wholeLines(path, bytes)) {
    if (first) {
      first = false
      continue
    }
    const value = JSON.parse(line) as JournalLine
    if ('report' in value) continue
    for (const entry of value.documents) {
      yield { entry, index, at: [...at] }
      index += 1
      if (entry.sha256 !== null) entry.lengths.forEach((length, part) => (at[part] = (at[part] ?? 0) + length))
    }
  }
}

/** Finds documents of an earlier run. Asked for in the order of that run, it holds none of them; only where the order differs, all that are left. */
export const journalCursor = (entries: AsyncGenerator<Located, void, undefined>): ((path: string) => Promise<Located | null>) => {
  let peeked: Located | null = null
  let rest: Map<string, Located> | null = null
  return async path => {
    if (rest === null) {
      const next = peeked ?? (await entries.next()).value ?? null
      if (next === null) return null
      if (next.entry.path === path) {
        peeked = null
        return next
      }
      rest = new Map([[next.entry.path, next]])
      for await (const other of entries) rest.set(other.entry.path, other)
    }
    const found = rest.get(path) ?? null
    rest.delete(path)
    return found
  }
}
