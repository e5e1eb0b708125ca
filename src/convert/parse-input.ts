import type { Input } from '../files/read-input.js'
import { fromKamerstuk } from '../from-kamerstuk.js'
import type { Root } from '../kast.js'
import { toRecord } from '../record/to-record.js'
import type { VerslagRecord } from '../record/types.js'

/** The tree of a document. */
export const readTree = ({ text, format }: Input): Root => fromKamerstuk(text, { format })

/** The record of a document, with the facts of its file. */
export const readRecord = (tree: Root, { name, sha256, bytes, format }: Input): VerslagRecord =>
  toRecord(tree, { source: { name, sha256, bytes, format: format === 'markdown' ? 'md' : 'txt' } })
