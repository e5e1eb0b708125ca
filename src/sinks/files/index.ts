import { closeSync, openSync, readdirSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { csvRow } from '../../files/csv.js'
import { FileError, fileError } from '../../files/errors.js'
import { tables } from '../../tables/tables.js'
import type { Sink } from '../sink.js'
import { appendingSink } from './appending-sink.js'
import { oneFileEach } from './one-each.js'
import { folderOfFiles, singleFile } from './part-files.js'

type Kind = 'file' | 'folder' | 'device' | 'nothing'

const kindOf = (path: string): Kind => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return 'nothing'
  return stats.isDirectory() ? 'folder' : stats.isFile() ? 'file' : 'device'
}

/** Writes to a device or a pipe, which keeps nothing. */
const toDevice = (path: string): Sink => {
  let handle = -1
  return {
    own: file => resolve(file) === resolve(path),
    open: () => {
      handle = openSync(path, 'w')
      return null
    },
    write: batch => {
      for (const outcome of batch) {
        if (outcome.status !== 'converted') continue
        try {
          writeFileSync(handle, outcome.parts.record ?? '')
          writeFileSync(handle, '\n')
        } catch (error) {
          throw fileError(path, error)
        }
      }
    },
    close: () => {
      closeSync(handle)
    },
    abort: () => {
      if (handle >= 0) closeSync(handle)
    },
  }
}

/**
 * Writes JSON Lines: one record a line. The file appears when it is whole.
 *
 * @param path the file; a link stays a link, and what it leads to is replaced
 * @throws FileError where it is a folder
 */
export const jsonl = (path: string): Sink => {
  const kind = kindOf(path)
  if (kind === 'folder') throw new FileError(path, 'is a folder; --out names a file')
  return kind === 'device' ? toDevice(path) : appendingSink(singleFile(kind === 'file' ? realpathSync(path) : path, 'record', '\n'), 'record', false)
}

/**
 * Writes the tables as comma-separated values: a folder with a file for each table. The folder appears when it is whole.
 * Of two files of one paper the first stays.
 *
 * @param path the folder
 * @throws FileError where it holds something else
 */
export const csv = (path: string): Sink => {
  mayBeFolder(path)
  const layout = folderOfFiles(path, {
    parts: tables.map(({ name }) => name),
    fileOf: part => `${part}.csv`,
    heads: tables.map(({ columns }) => csvRow(columns.map(({ name }) => name))),
  })
  return appendingSink(layout, 'csv', true)
}

/** Refuses a place that holds something else than a folder written before. */
export const mayBeFolder = (path: string): void => {
  const kind = kindOf(path)
  if (kind !== 'nothing' && kind !== 'folder') throw new FileError(path, 'is a file; --out names a folder')
  if (kind === 'folder') {
    const names = readdirSync(path)
    if (names.length > 0 && !names.includes('.journal')) throw new FileError(path, 'is a folder that holds other files; --out names a new one, or one written before')
  }
}

/**
 * Writes a folder with a JSON file for each document, named by what it is called in the tables.
 *
 * @param path the folder; other files in it stay
 * @throws FileError where it is a file
 */
export const json = (path: string): Sink => {
  const kind = kindOf(path)
  if (kind === 'file' || kind === 'device') throw new FileError(path, 'is a file; --out names a folder')
  return oneFileEach(path)
}
