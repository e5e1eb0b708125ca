import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tables } from '../../tables/tables.js'
import { appendingSink } from '../files/appending-sink.js'
import { mayBeFolder } from '../files/index.js'
import { folderOfFiles } from '../files/part-files.js'
import type { Sink } from '../sink.js'
import { loadWriter, writeTable } from './write-table.js'

/** Where the rows of a table wait: Parquet cannot be written on, and what is unchanged is taken from here the next time. */
const rowsFile = (table: string): string => `.${table}.rows`

const parquetFile = (table: string): string => `${table}.parquet`

/** Notes how large the tables are, to tell later whether somebody else has changed them. */
const sizesFile = '.sizes'

const sizesIn = (folder: string): string => JSON.stringify(tables.map(({ name }) => statSync(join(folder, parquetFile(name)), { throwIfNoEntry: false })?.size ?? null))

/**
 * Writes the tables as Parquet: a folder with a file for each table, in row groups. The folder appears when it is whole. Of two files
 * of one paper the first stays.
 *
 * @param path the folder; beside the tables it keeps their rows in hidden files, so that the next run converts only what is new
 * @throws FileError where it holds something else
 */
export const parquet = (path: string): Sink => {
  mayBeFolder(path)
  const layout = folderOfFiles(path, {
    parts: tables.map(({ name }) => name),
    fileOf: rowsFile,
    complete: async folder => {
      for (const table of tables) await writeTable(table, join(folder, rowsFile(table.name)), join(folder, parquetFile(table.name)))
      writeFileSync(join(folder, sizesFile), sizesIn(folder))
    },
    isIntact: folder => existsSync(join(folder, sizesFile)) && readFileSync(join(folder, sizesFile), 'utf8') === sizesIn(folder),
  })
  const sink = appendingSink(layout, 'row-lines', true)
  return {
    ...sink,
    open: async run => {
      await loadWriter()
      return (await sink.open?.(run)) ?? null
    },
  }
}
