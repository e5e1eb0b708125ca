import { closeSync, existsSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Awaitable } from '../sink.js'

/** Where the files of an output are: the parts, and the journal that belongs to them. */
export interface Files {
  parts: readonly string[]
  journal: string
}

/** What an output is made of, and where it lies while it is made and when it is whole. */
export interface Layout {
  /** As messages name it. */
  place: string
  /** Names of the parts that the form gives, one a file. */
  parts: readonly string[]
  /** What each begins with. */
  heads: readonly string[]
  /** What stands behind each document. */
  tails: readonly string[]
  partial: Files
  whole: Files
  lock: string
  /** What makes the partial files the whole ones. */
  settle: () => Awaitable<void>
  /** Whether what was made of the whole files is still as it was made. */
  isIntact: () => boolean
  /** What makes good a settling that was cut short. */
  mend: () => void
  /** Makes room for the partial files. */
  begin: () => void
  /** Removes the partial files. */
  discard: () => void
}

const hidden = (path: string, ending: string): string => join(dirname(path), `.${basename(path)}.${ending}`)

const sizes = (paths: readonly string[]): number[] => paths.map(path => statSync(path, { throwIfNoEntry: false })?.size ?? 0)

/** Sizes of the parts; of those that are not there, 0. */
export const sizesOf = (files: Files): number[] => sizes(files.parts)

/** An output of one file, its journal beside it. */
export const singleFile = (out: string, part: string, tail: string): Layout => {
  const partial = { parts: [hidden(out, 'part')], journal: hidden(out, 'part-journal') }
  const whole = { parts: [out], journal: hidden(out, 'journal') }
  const settle = (): void => {
    renameSync(partial.parts[0] ?? '', out)
    renameSync(partial.journal, whole.journal)
  }
  return {
    place: out,
    parts: [part],
    heads: [''],
    tails: [tail],
    partial,
    whole,
    lock: hidden(out, 'lock'),
    settle,
    isIntact: () => true,
    mend: () => {
      // The file is in its place, its journal not yet: what it says of the file is found out as it is read.
      if (existsSync(partial.journal) && !existsSync(partial.parts[0] ?? '')) renameSync(partial.journal, whole.journal)
    },
    begin: () => undefined,
    discard: () => {
      for (const path of [...partial.parts, partial.journal]) rmSync(path, { force: true })
    },
  }
}

/** What a folder of files holds. */
export interface FolderOptions {
  /** Names of the parts. */
  parts: readonly string[]
  /** Name of the file of a part. */
  fileOf: (part: string) => string
  /** What the files begin with; nothing where not given. */
  heads?: readonly string[]
  /** What is still made of the files in a folder before it takes its place. */
  complete?: (folder: string) => Awaitable<void>
  /** Whether that is still as it was made. */
  isIntact?: (folder: string) => boolean
}

/** An output of a folder of files, its journal within. */
export const folderOfFiles = (out: string, { parts, fileOf, heads = parts.map(() => ''), complete, isIntact = () => true }: FolderOptions): Layout => {
  const folder = hidden(out, 'part')
  const old = hidden(out, 'old')
  const filesIn = (path: string): Files => ({ parts: parts.map(part => join(path, fileOf(part))), journal: join(path, '.journal') })
  return {
    place: out,
    parts,
    heads,
    tails: parts.map(() => ''),
    partial: filesIn(folder),
    whole: filesIn(out),
    lock: hidden(out, 'lock'),
    settle: async () => {
      await complete?.(folder)
      rmSync(old, { recursive: true, force: true })
      if (existsSync(out)) renameSync(out, old)
      renameSync(folder, out)
      rmSync(old, { recursive: true, force: true })
    },
    isIntact: () => isIntact(out),
    mend: () => {
      if (!existsSync(out) && existsSync(old)) renameSync(old, out)
    },
    begin: () => {
      mkdirSync(folder, { recursive: true })
    },
    discard: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Files that are written behind each other, and the journal that says how far. */
export interface Writer {
  /** Appends to a part. */
  append: (part: number, data: string | Uint8Array) => number
  /** Says in the journal what was appended. */
  note: (line: unknown) => void
  /** Makes sure that all is on the disk. */
  sync: () => void
  end: () => void
}

/**
 * Opens files for writing from given places on; what is behind is cut off.
 *
 * @param positions bytes of each part that stay
 * @param journalBytes bytes of the journal that stay
 */
export const openWriter = (files: Files, positions: readonly number[], journalBytes: number): Writer => {
  const open = (path: string, bytes: number): number => {
    const handle = openSync(path, 'a')
    ftruncateSync(handle, bytes)
    return handle
  }
  const handles: number[] = []
  const closeAll = (): void => {
    for (const handle of handles.splice(0)) closeSync(handle)
  }
  try {
    for (const [index, path] of files.parts.entries()) handles.push(open(path, positions[index] ?? 0))
    handles.push(open(files.journal, journalBytes))
  } catch (error) {
    closeAll()
    throw error
  }
  const journal = handles.at(-1) ?? -1
  return {
    append: (part, data) => {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data
      const handle = handles[part]
      // Writes on where the system took less than all.
      if (handle !== undefined && bytes.length > 0) writeFileSync(handle, bytes)
      return bytes.length
    },
    note: line => {
      writeFileSync(journal, `${JSON.stringify(line)}\n`)
    },
    sync: () => {
      handles.forEach(handle => {
        fsyncSync(handle)
      })
    },
    end: closeAll,
  }
}

/** Bytes copied at a time. */
const chunkSize = 1 << 20

/** Bytes of a file from one place to another, in chunks. */
export function* range(path: string, from: number, length: number): Generator<Uint8Array, void, undefined> {
  const handle = openSync(path, 'r')
  try {
    for (let done = 0; done < length; ) {
      const chunk = new Uint8Array(Math.min(chunkSize, length - done))
      const read = readSync(handle, chunk, 0, chunk.length, from + done)
      if (read === 0) throw new Error(`${path} is shorter than its journal says`)
      yield chunk.subarray(0, read)
      done += read
    }
  } finally {
    closeSync(handle)
  }
}
