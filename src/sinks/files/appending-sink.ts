import { renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeOf, FileError, fileError } from '../../files/errors.js'
import type { ConvertedDocument, Known, Outcome, Report, Run, Sink } from '../sink.js'
import { journalCursor, type JournalEntry, journalEntries, type JournalHead, type JournalScan, type Located, scanJournal } from './journal.js'
import { takeLock } from './lock.js'
import { type Files, type Layout, openWriter, range, sizesOf, type Writer } from './part-files.js'

/** What an earlier run left: whole, or as far as it came. */
interface Earlier {
  files: Files
  scan: JournalScan
  isPartial: boolean
}

interface State {
  release: () => void
  head: JournalHead
  earlier: Earlier | null
  find: (path: string) => Promise<Located | null>
  /** Documents that were asked for and are still to come. */
  asked: Map<string, Located | null>
  /** How many entries of the earlier run stand as they are; beyond them the writer is at work. */
  kept: number
  /** Bytes of them in each file. */
  positions: number[]
  /** Null while everything is as it was. */
  writer: Writer | null
  /** Documents that are in the output, where it holds each once. */
  ids: Set<string>
}

/** Whether an entry takes no room: its document failed, or is there from another file. */
const isEmpty = (entry: JournalEntry): boolean => entry.sha256 === null || entry.lengths.every(length => length === 0)

const moved = (files: Files): Files => ({ parts: files.parts.map(path => `${path}.old`), journal: `${files.journal}.old` })

const removeFiles = ({ parts, journal }: Files): void => {
  for (const path of [...parts, journal]) rmSync(path, { force: true })
}

/**
 * Writes documents one behind another into files, which take their place when they are whole. A journal beside them says how far
 * each batch came and what is in them: a run that was killed goes on there, and a run over the same input finds everything done.
 *
 * @param layout the files
 * @param form what is taken of each document: its parts are the files'
 * @param isKeyed whether a document may be in the output once only: of two files of one paper the first stays
 */
export const appendingSink = (layout: Layout, form: string, isKeyed: boolean): Sink => {
  let state: State | null = null
  const own = new Set([layout.place, layout.lock, layout.whole.journal, layout.partial.journal, ...layout.whole.parts, ...layout.partial.parts].map(path => resolve(path)))

  const opened = (): State => {
    if (state === null) throw new Error('the sink is not open')
    return state
  }

  const earlierIn = async (files: Files, isPartial: boolean, head: JournalHead): Promise<Earlier | null> => {
    const scan = await scanJournal(files.journal, sizesOf(files))
    if (scan === null || JSON.stringify(scan.head) !== JSON.stringify(head)) return null
    // Somebody else has written to a whole file that is longer or shorter than its journal says.
    if (!isPartial && (scan.report === null || !layout.isIntact() || sizesOf(files).some((size, index) => size !== scan.positions[index]))) return null
    return { files, scan, isPartial }
  }

  const open = async ({ program, format }: Run): Promise<Report | null> => {
    const release = takeLock(layout.lock, layout.place)
    try {
      layout.mend()
      const head: JournalHead = { journal: 'kamerstuk/journal@1', program, format, parts: [...layout.parts], heads: layout.heads.map(text => Buffer.byteLength(text)) }
      const partial = await earlierIn(layout.partial, true, head)
      const whole = await earlierIn(layout.whole, false, head)
      if (partial === null) layout.discard()
      removeFiles(moved(layout.partial))
      const earlier = partial ?? whole
      const entries = earlier === null ? null : journalEntries(earlier.files.journal, earlier.scan)
      state = {
        release,
        head,
        earlier,
        find: entries === null ? () => Promise.resolve(null) : journalCursor(entries),
        asked: new Map(),
        kept: 0,
        positions: [...head.heads],
        writer: null,
        ids: new Set(),
      }
      return (await scanJournal(layout.whole.journal, layout.whole.parts.map(() => Number.MAX_SAFE_INTEGER)))?.report ?? null
    } catch (error) {
      release()
      throw error
    }
  }

  /** Leaves what the earlier run did: from here on is written. */
  const depart = async (current: State): Promise<Writer> => {
    const { earlier, kept, positions, head } = current
    if (earlier?.isPartial === true && kept === earlier.scan.entries) return openWriter(layout.partial, positions, earlier.scan.bytes)
    layout.begin()
    if (earlier?.isPartial === true) {
      earlier.files = moved(layout.partial)
      layout.partial.parts.forEach((path, part) => {
        renameSync(path, earlier.files.parts[part] ?? '')
      })
      renameSync(layout.partial.journal, earlier.files.journal)
    }
    const writer = openWriter(layout.partial, layout.parts.map(() => 0), 0)
    try {
      writer.note(head)
      if (earlier === null) layout.heads.forEach((text, part) => writer.append(part, text))
      else {
        earlier.files.parts.forEach((path, part) => {
          for (const chunk of range(path, 0, positions[part] ?? 0)) writer.append(part, chunk)
        })
        for await (const { entry, index } of journalEntries(earlier.files.journal, earlier.scan)) {
          if (index === kept) break
          writer.note({ documents: [entry] })
        }
      }
      return writer
    } catch (error) {
      writer.end()
      throw error
    }
  }

  const appendConverted = (writer: Writer, { path, sha256, documentId, facts, parts }: ConvertedDocument, isRepeated: boolean): JournalEntry => ({
    path,
    sha256,
    documentId,
    facts,
    lengths: layout.parts.map((part, index) => (isRepeated ? 0 : writer.append(index, parts[part] ?? '') + writer.append(index, layout.tails[index] ?? ''))),
  })

  const appendKept = (writer: Writer, { files }: Earlier, { entry, at }: Located, isRepeated: boolean): JournalEntry => {
    if (entry.sha256 === null) return entry
    if (isRepeated) return { ...entry, lengths: entry.lengths.map(() => 0) }
    entry.lengths.forEach((length, part) => {
      for (const chunk of range(files.parts[part] ?? '', at[part] ?? 0, length)) writer.append(part, chunk)
    })
    return entry
  }

  /** Whether the earlier run has the very same at the place where this one is. */
  const staysInPlace = ({ writer, kept, ids }: State, outcome: Outcome, located: Located | null): boolean => {
    if (writer !== null || located?.index !== kept) return false
    if (outcome.status === 'unchanged') return true
    if (outcome.status === 'failed') return located.entry.sha256 === null
    return isEmpty(located.entry) && located.entry.sha256 === outcome.sha256 && ids.has(outcome.documentId)
  }

  const keep = (current: State, { entry }: Located): void => {
    current.kept += 1
    if (entry.sha256 === null) return
    entry.lengths.forEach((length, part) => (current.positions[part] = (current.positions[part] ?? 0) + length))
    if (isKeyed) current.ids.add(entry.documentId)
  }

  const append = (current: State, writer: Writer, outcome: Outcome, located: Located | null): JournalEntry => {
    if (outcome.status === 'failed') return { path: outcome.path, sha256: null }
    const entry = outcome.status === 'converted' ? outcome : located?.entry
    if (entry === undefined || entry.sha256 === null) throw new Error(`${outcome.path} was not known`)
    const isRepeated = isKeyed && current.ids.has(entry.documentId)
    if (isKeyed) current.ids.add(entry.documentId)
    if (outcome.status === 'converted') return appendConverted(writer, outcome, isRepeated)
    if (located === null || current.earlier === null) throw new Error(`${outcome.path} was not known`)
    return appendKept(writer, current.earlier, located, isRepeated)
  }

  const write = async (batch: readonly Outcome[]): Promise<void> => {
    const current = opened()
    const documents: JournalEntry[] = []
    for (const outcome of batch) {
      // A path that led nowhere was not asked for, and is not noted.
      if (!current.asked.has(outcome.path)) continue
      const located = current.asked.get(outcome.path) ?? null
      current.asked.delete(outcome.path)
      if (located !== null && staysInPlace(current, outcome, located)) keep(current, located)
      else {
        current.writer ??= await depart(current)
        documents.push(append(current, current.writer, outcome, located))
      }
    }
    if (documents.length > 0) current.writer?.note({ documents })
  }

  const close = async (report: Report): Promise<void> => {
    const current = opened()
    const { earlier, kept } = current
    const isWhole = current.writer === null && earlier !== null && !earlier.isPartial && kept === earlier.scan.entries
    if (report.converted + report.unchanged === 0) {
      current.writer?.end()
      layout.discard()
    } else if (isWhole) {
      const writer = openWriter({ parts: [], journal: layout.whole.journal }, [], earlier.scan.bytes)
      writer.note({ report })
      writer.end()
    } else {
      const writer = (current.writer ??= await depart(current))
      writer.note({ report })
      writer.sync()
      writer.end()
      await layout.settle()
      removeFiles(moved(layout.partial))
    }
    state = null
    current.release()
  }

  const abort = (): void => {
    state?.writer?.end()
    state?.release()
    state = null
  }

  const named = async <T>(work: () => T | Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (error) {
      throw codeOf(error) === 'ENOENT' ? new FileError(layout.place, 'its folder does not exist', error) : fileError(layout.place, error)
    }
  }

  return {
    form,
    own: path => own.has(resolve(path)),
    open: run => named(() => open(run)),
    known: paths =>
      named(async () => {
        const { find, asked } = opened()
        const known: (Known | null)[] = []
        for (const path of paths) {
          const located = await find(path)
          asked.set(path, located)
          // What was left out as a repetition is made again: it may be none any more.
          const isHeld = located !== null && located.entry.sha256 !== null && !isEmpty(located.entry)
          known.push(isHeld && located.entry.sha256 !== null ? { sha256: located.entry.sha256, facts: located.entry.facts } : null)
        }
        return known
      }),
    write: batch => named(() => write(batch)),
    close: report => named(() => close(report)),
    abort,
  }
}
