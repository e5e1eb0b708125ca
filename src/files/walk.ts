import type { Dirent } from 'node:fs'
import { opendir, stat } from 'node:fs/promises'
import { isAbsolute, join, resolve } from 'node:path'
import { reasonOf } from './errors.js'
import { formatOf } from './read-input.js'

/** What a walk meets: a file to read, one left alone, or a path that led nowhere. */
export type Found = { kind: 'file'; path: string } | { kind: 'other'; path: string } | { kind: 'failed'; path: string; reason: string }

/** By UTF-16 units: the same on every machine, whatever its language. */
const inOrder = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0)

const failed = (path: string, error: unknown): Found => ({ kind: 'failed', path, reason: reasonOf(error) })

const classify = (path: string): Found => ({ kind: formatOf(path) === null ? 'other' : 'file', path })

/** A linked file is read; a linked folder is not entered, for it may lead back. */
const linked = async (path: string): Promise<Found> => {
  try {
    return (await stat(path)).isDirectory() ? { kind: 'other', path } : classify(path)
  } catch (error) {
    return failed(path, error)
  }
}

/** Names of a folder that are held at a time: a folder of more is read again for the next. */
const mostNames = 50_000

/**
 * The entries of a folder by name. Of a large folder only some are held at a time: it is read as often as it takes, each time
 * for the names that come next.
 *
 * @param folder its path
 * @param most how many are held
 */
export async function* sortedEntries(folder: string, most: number = mostNames): AsyncGenerator<Dirent, void, undefined> {
  let last: string | null = null
  for (;;) {
    let next: Dirent[] = []
    let full = false
    const keepSmallest = (): void => {
      next.sort((left, right) => inOrder(left.name, right.name))
      full ||= next.length > most
      next = next.slice(0, most)
    }
    for await (const entry of await opendir(folder, { bufferSize: 1024 })) {
      if (last !== null && inOrder(entry.name, last) <= 0) continue
      next.push(entry)
      if (next.length >= most * 2) keepSmallest()
    }
    keepSmallest()
    yield* next
    last = next.at(-1)?.name ?? last
    if (!full) return
  }
}

async function* walkFolder(folder: string): AsyncGenerator<Found, void, undefined> {
  try {
    for await (const entry of sortedEntries(folder)) {
      const path = join(folder, entry.name)
      const hidden = entry.name.startsWith('.')
      if (entry.isDirectory()) {
        if (!hidden) yield* walkFolder(path)
      } else if (entry.isSymbolicLink() && !hidden) yield await linked(path)
      else yield hidden || !(entry.isFile() || entry.isSymbolicLink()) ? { kind: 'other', path } : classify(path)
    }
  } catch (error) {
    yield failed(folder, error)
  }
}

const isGlob = (path: string): boolean => /[*?[\]{}()!]/.test(path)

const matches = async (pattern: string): Promise<string[]> => {
  const { glob } = await import('tinyglobby')
  const paths = await glob([pattern.replaceAll('\\', '/')], { onlyFiles: false, expandDirectories: false, absolute: isAbsolute(pattern) })
  return paths.sort(inOrder)
}

async function* walkPath(path: string): AsyncGenerator<Found, void, undefined> {
  try {
    if ((await stat(path)).isDirectory()) yield* walkFolder(path)
    else yield { kind: 'file', path }
    return
  } catch (error) {
    if (!isGlob(path)) {
      yield failed(path, error)
      return
    }
  }
  const found = await matches(path)
  if (found.length === 0) yield { kind: 'failed', path, reason: 'no file matches it' }
  for (const match of found) {
    if (match.endsWith('/')) yield* walkFolder(match)
    else yield classify(match)
  }
}

/**
 * Finds the documents that paths stand for, each once, in the order of the paths and by name within a folder.
 * A file that is named is read whatever its ending; in folders and globs the endings decide. Hidden files and folders are left alone.
 *
 * @param paths files, folders (with what is below them) and globs
 */
export async function* walk(paths: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Found, void, undefined> {
  // One path cannot meet a file twice: there is nothing to remember.
  const single = Array.isArray(paths) && paths.length < 2
  const seen = new Set<string>()
  for await (const path of paths) {
    for await (const found of walkPath(path)) {
      const whole = resolve(found.path)
      if (seen.has(whole)) continue
      if (!single) seen.add(whole)
      yield found
    }
  }
}

/** Counts of files by their ending, as words: `.pdf 3, .docx 1, no ending 1`. */
export const endingsInWords = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([left, few], [right, many]) => many - few || inOrder(left, right))
    .map(([ending, number]) => `${ending || 'no ending'} ${String(number)}`)
    .join(', ')
