import { fromKamerstuk } from '../../src/from-kamerstuk.js'
import { toRecord } from '../../src/record/to-record.js'
import type { VerslagRecord } from '../../src/record/types.js'
import { check, type Problem } from '../../src/tree/check.js'
import type { Rendering } from './render.js'

/** A text, read. */
export interface Reading {
  record: VerslagRecord
  /** What `check` finds in the tree. */
  problems: Problem[]
}

/** Reads a text as a user of the library does. */
export function read(text: string, rendering: Rendering): Reading {
  const root = fromKamerstuk(text, { format: rendering === 'markdown' ? 'markdown' : 'text' })
  return { record: toRecord(root), problems: check(root, text) }
}
