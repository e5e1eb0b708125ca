import { appendFileSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { codeOf, FileError, fileError } from '../../files/errors.js'
import type { Known, Report, Sink } from '../sink.js'
import { takeLock } from './lock.js'

interface Entry extends Known {
  name: string
}

interface Memory {
  program: string
  format: string | null
}

type Line = Memory | { path: string; entry: Entry } | { report: Report }

/** A name that every file system takes. */
const fileName = (documentId: string): string => `${documentId.replace(/[^\w.-]/g, '_').slice(0, 200)}.json`

const linesOf = (path: string): Line[] =>
  existsSync(path)
    ? readFileSync(path, 'utf8').split('\n').flatMap(line => {
        try {
          return [JSON.parse(line) as Line]
        } catch {
          // A line that was not written whole.
          return []
        }
      })
    : []

/**
 * Writes each document to a file of its own, named by what it is called in the tables. Of two files of one paper the later one stays.
 *
 * @param folder where; it is made where it is not there
 */
export const oneFileEach = (folder: string): Sink => {
  const journal = join(folder, '.journal')
  const lock = join(folder, '.lock')
  let release: (() => void) | null = null
  let entries = new Map<string, Entry>()

  const named = <T>(work: () => T): T => {
    try {
      return work()
    } catch (error) {
      throw codeOf(error) === 'ENOENT' ? new FileError(folder, 'its folder does not exist', error) : fileError(folder, error)
    }
  }
  const note = (line: Line): void => {
    appendFileSync(journal, `${JSON.stringify(line)}\n`)
  }
  const end = (): void => {
    release?.()
    release = null
  }
  /** Puts a file in its place as a whole. */
  const put = (name: string, data: string | Uint8Array): void => {
    const temporary = join(folder, `.${name}.part`)
    writeFileSync(temporary, data)
    renameSync(temporary, join(folder, name))
  }

  return {
    form: 'record',
    own: path => dirname(resolve(path)) === resolve(folder) && /^\.|\.json$/.test(basename(path)),
    open: ({ program, format }) =>
      named(() => {
        if (!existsSync(folder)) mkdirSync(folder)
        release = takeLock(lock, folder)
        const lines = linesOf(journal)
        const last = lines.findLast(line => 'report' in line)
        const [head] = lines
        const isSame = head !== undefined && 'program' in head && head.program === program && head.format === format
        entries = new Map(isSame ? lines.flatMap(line => ('entry' in line ? [[line.path, line.entry] as const] : [])) : [])
        if (!isSame) {
          rmSync(journal, { force: true })
          note({ program, format })
          if (last) note(last)
        }
        return last && 'report' in last ? last.report : null
      }),
    known: paths =>
      paths.map(path => {
        const entry = entries.get(path)
        return entry !== undefined && existsSync(join(folder, entry.name)) ? { sha256: entry.sha256, facts: entry.facts } : null
      }),
    write: batch => {
      named(() => {
        for (const outcome of batch) {
          if (outcome.status !== 'converted') continue
          const name = fileName(outcome.documentId)
          put(name, outcome.parts.record ?? '')
          note({ path: outcome.path, entry: { name, sha256: outcome.sha256, facts: outcome.facts } })
        }
      })
    },
    close: report => {
      named(() => {
        note({ report })
        const handle = openSync(journal, 'r+')
        fsyncSync(handle)
        closeSync(handle)
      })
      end()
    },
    abort: end,
  }
}
