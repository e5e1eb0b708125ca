import type { Message, SourceFormat } from '../kast.js'
import type { VerslagRecord } from '../record/types.js'

/** Now or later. */
export type Awaitable<T> = T | Promise<T>

/** What is counted of one document. */
export interface Facts {
  /** Kind of paper. */
  kind: VerslagRecord['type']
  exchanges: number
  /** Exchanges without an answer. */
  unanswered: number
  /** Diagnostics that are more than information. */
  doubts: number
  /** How often each rule spoke. */
  rules: Record<string, number>
}

/** What a sink remembers of a document that it holds. */
export interface Known {
  /** Digest of the source that it was made of. */
  sha256: string
  facts: Facts
}

/** What the workers make of a record, by names that the form gives: text, or bytes. */
export type Parts = Record<string, string | Uint8Array>

/** Makes what a sink takes of a record; runs in the threads. */
export type Form = (record: VerslagRecord) => Parts

/** A document that was read and parsed. */
export interface ConvertedDocument {
  status: 'converted'
  /** As the walk met it. */
  path: string
  /** What it is called in the tables. */
  documentId: string
  sha256: string
  /** Size of the source. */
  bytes: number
  facts: Facts
  parts: Parts
  /** The record, parsed when it is asked for; with the form `record` only. */
  readonly record: VerslagRecord
  /** What is doubtful in it, in order of the source. */
  messages: Message[]
  /** What a person should know about how it was read. */
  note: string | null
}

/** A document that the sink holds already, made of the same source by the same program. */
export interface UnchangedDocument {
  status: 'unchanged'
  path: string
  known: Known
}

/** A document that could not be read or converted. */
export interface FailedDocument {
  status: 'failed'
  path: string
  reason: string
}

/** What became of a document. */
export type Outcome = ConvertedDocument | UnchangedDocument | FailedDocument

/** What is told of a whole run. */
export interface Report {
  /** Name and version of the program. */
  program: string
  /** When it began, ISO 8601. */
  started: string
  seconds: number
  /** Whether it was stopped before its end. */
  interrupted: boolean
  converted: number
  unchanged: number
  failed: number
  /** Files left alone, by ending. */
  others: Record<string, number>
  /** Documents, of those converted and unchanged, with a doubt. */
  doubtful: number
  exchanges: number
  /** Exchanges without an answer. */
  unanswered: number
  /** Documents without an exchange. */
  withoutExchange: number
  /** Documents by kind. */
  kinds: Record<string, number>
  /** By rule: in how many documents it spoke, and how often. */
  rules: Record<string, { documents: number; count: number }>
}

/** What a sink is told when it is opened. */
export interface Run {
  /** Name and version of the program: what another one made is made anew. */
  program: string
  /** How every input is read, where that is not left to its ending. */
  format: SourceFormat | null
}

/**
 * Where converted documents go. Only `write` is needed.
 *
 * `open` is called once, then `known` and `write` in turn for batch after batch, each in the order of the walk, then either
 * `close` or `abort`. None is called while another is at work.
 */
export interface Sink {
  /**
   * What the workers hand over of each record: `record` (the default; JSON text in the part `record`), `rows`, another
   * form of the package, or the address of a module whose default export makes `Parts` of a record.
   */
  readonly form?: string
  /** Makes ready; gives the report of the last run that ended here, where there was one. */
  open?: (run: Run) => Awaitable<Report | null | undefined>
  /** What is known of each of these documents; null for one that has to be converted. */
  known?: (paths: readonly string[]) => Awaitable<readonly (Known | null)[]>
  /** Whether a file is the sink's own, and no paper. */
  own?: (path: string) => boolean
  /** Takes the next documents, those that failed and those unchanged included: all of them or, where it throws, none. */
  write: (batch: readonly Outcome[]) => Awaitable<void>
  /** The walk is at its end: puts the whole in its place. */
  close?: (report: Report) => Awaitable<void>
  /** The run ends before its end, by a fault or because somebody stopped it: what was written is kept for the next run. */
  abort?: (report: Report) => Awaitable<void>
}
