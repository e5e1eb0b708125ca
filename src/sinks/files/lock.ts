import { openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

/**
 * Takes a lock for this process, that of a process that is gone included.
 *
 * @param path the lock's file
 * @param place what it locks, as messages name it
 * @returns what gives it back
 * @throws FileError where another process holds it
 */
export const takeLock = (path: string, place: string): (() => void) => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      closeSync(openSync(path, 'wx'))
      writeFileSync(path, `${hostname()} ${String(pid)}`)
      held.add(path)
      return () => {
        held.delete(path)
        rmSync(path, { force: true })
      }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error
    }
    const [host = '', holder = ''] = readFileSync(path, 'utf8').split(' ')
    const gone = host === hostname() && (Number(holder) === pid ? !held.has(path) : !isAlive(Number(holder)))
    if (!gone || attempt > 0) throw new FileError(place, `is being written by process ${holder} on ${host}; if that is not so, remove ${path}`)
    rmSync(path, { force: true })
  }
}
