import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
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

async function* walkFolder(folder: string): AsyncGenerator<Found, void, undefined> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield failed(folder, error)
    return
  }
  for (const entry of entries.sort((left, right) => inOrder(left.name, right.name))) {
    const path = join(folder, entry.name)
    const hidden = entry.name.startsWith('.')
    if (entry.isDirectory()) {
      if (!hidden) yield* walkFolder(path)
    } else if (entry.isSymbolicLink() && !hidden) yield await linked(path)
    else yield hidden || !(entry.isFile() || entry.isSymbolicLink()) ? { kind: 'other', path } : classify(path)
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
export async function* walk(paths: readonly string[]): AsyncGenerator<Found, void, undefined> {
  const seen = new Set<string>()
  for (const path of paths) {
    for await (const found of walkPath(path)) {
      const whole = resolve(found.path)
      // One path cannot meet a file twice: there is nothing to remember.
      if (paths.length > 1 && seen.has(whole)) continue
      if (paths.length > 1) seen.add(whole)
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
