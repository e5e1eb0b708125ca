import { closeSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { kill, pid } from 'node:process'
import { codeOf, FileError } from '../../files/errors.js'

const isAlive = (id: number): boolean => {
  try {
    kill(id, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** Locks held by this process: whoever asks twice is told so. */
const held = new Set<string>()

/** How long a process may take to write its name into a lock that it made, in milliseconds. */
const patience = 500

const wait = (): void => {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience)
}

/** What a lock says of its holder; null where there is no lock any more. */
const textOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Whether the holder of a lock is gone; one that was killed before it wrote its name as well. */
const isGone = (text: string, path: string): boolean => {
  if (text === '') return true
  const [host, holder] = text.split(' ')
  return host === hostname() && (Number(holder) === pid ? !held.has(path) : !isAlive(Number(holder)))
}

/** Removes the lock of a holder that is gone, unless somebody else has done so and taken it meanwhile. */
const removeLock = (path: string, text: string): void => {
  const aside = `${path}.${String(pid)}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  if (textOf(aside) === text) rmSync(aside, { force: true })
  else renameSync(aside, path)
}

/** Makes a lock with the name of this process in it; gives false where there is one. */
const makeLock = (path: string): boolean => {
  let handle: number
  try {
    handle = openSync(path, 'wx')
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
  try {
    writeFileSync(handle, `${hostname()} ${String(pid)}`)
    return true
  } catch (error) {
    rmSync(path, { force: true })
    throw error
  } finally {
    closeSync(handle)
  }
}

/** How often it is tried: the lock may go, or be taken, at any moment. */
const tries = 5

/**
 * Takes a lock for this process, that of a process that is gone included.
 *
 * @param path the lock's file
 * @param place what it locks, as messages name it
 * @returns what gives it back
 * @throws FileError where another process holds it
 */
export const takeLock = (path: string, place: string): (() => void) => {
  let text: string | null = null
  for (let attempt = 0; attempt < tries; attempt += 1) {
    if (makeLock(path)) {
      held.add(path)
      return () => {
        held.delete(path)
        rmSync(path, { force: true })
      }
    }
    text = textOf(path)
    if (text === '') {
      wait()
      text = textOf(path)
    }
    if (text === null) continue
    if (!isGone(text, path)) break
    removeLock(path, text)
  }
  const [host = '', holder = ''] = (text ?? '').split(' ')
  throw new FileError(place, holder === '' ? 'is being written by another process' : `is being written by process ${holder} on ${host}; if that is not so, remove ${path}`)
}
