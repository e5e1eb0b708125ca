import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { unlinkSync } from 'node:fs'
import { open, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf, FileError, fileError } from '../files/errors.js'

/** A file being written. */
export interface Output {
  write: (chunk: string) => Promise<void>
  /** Puts the file in its place. */
  commit: () => Promise<void>
  /** Removes what was written; the place keeps what it had. */
  discard: () => Promise<void>
}

/** Chunks are gathered to this length before they are written. */
const bufferLength = 1 << 20

const temporaries = new Set<string>()

const removeTemporaries = (): void => {
  for (const path of temporaries) {
    try {
      unlinkSync(path)
    } catch {
      // Gone already: there is nothing to remove.
    }
  }
}

/** Whatever ends the program, save what no program can answer, no temporary file stays behind. */
const guardTemporaries = (): void => {
  if (process.listeners('exit').includes(removeTemporaries)) return
  process.on('exit', removeTemporaries)
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      removeTemporaries()
      // Unheard now, the signal ends the program, and whoever sent it sees that it did.
      process.kill(process.pid, signal)
    })
  }
}

/** Where the file really is: a link stays a link, and what it leads to is replaced. */
const target = async (path: string): Promise<{ path: string; special: boolean }> => {
  try {
    const stats = await stat(path)
    if (stats.isDirectory()) throw new FileError(path, 'is a folder; --out names a file')
    return { path: await realpath(path), special: !stats.isFile() }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return { path, special: false }
    throw error
  }
}

/**
 * Opens a file for writing. What is written goes to a temporary file in the same folder, which takes its place as a whole on `commit`.
 * A device or a pipe is written to directly.
 *
 * @throws FileError where it cannot be written
 */
export const openOutput = async (path: string): Promise<Output> => {
  try {
    const place = await target(path)
    const temporary = place.special ? place.path : join(dirname(place.path), `.${basename(place.path)}.${randomBytes(6).toString('hex')}.part`)
    const handle = await open(temporary, place.special ? 'w' : 'wx')
    if (!place.special) {
      temporaries.add(temporary)
      guardTemporaries()
    }
    let buffer = ''
    const flush = async (): Promise<void> => {
      await handle.appendFile(buffer)
      buffer = ''
    }
    const discard = async (): Promise<void> => {
      await handle.close()
      if (!place.special) await rm(temporary, { force: true })
      temporaries.delete(temporary)
    }
    return {
      write: async chunk => {
        buffer += chunk
        if (buffer.length >= bufferLength) await flush()
      },
      commit: async () => {
        await flush()
        if (!place.special) await handle.sync()
        await handle.close()
        if (!place.special) await rename(temporary, place.path)
        temporaries.delete(temporary)
      },
      discard,
    }
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new FileError(path, 'its folder does not exist', error) : fileError(path, error)
  }
}

/** Writes to standard output, no faster than it is read. */
export const print = async (chunks: Iterable<string>): Promise<void> => {
  let buffer = ''
  const flush = async (): Promise<void> => {
    if (!process.stdout.write(buffer)) await once(process.stdout, 'drain')
    buffer = ''
  }
  for (const chunk of chunks) {
    buffer += chunk
    if (buffer.length >= bufferLength) await flush()
  }
  if (buffer !== '') await flush()
}
