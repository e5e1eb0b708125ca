import type { Root } from '../kast.js'
import type { VerslagRecord } from '../record/types.js'
import type { Input } from './read-input.js'

/** The parser and the record, loaded when a document is there to be read: `--version` and `--help` do without them. */
export const loadReader = async (): Promise<{ readTree: (input: Input) => Root; readRecord: (tree: Root, input: Input) => VerslagRecord }> => {
  const [{ fromKamerstuk }, { toRecord }] = await Promise.all([import('../from-kamerstuk.js'), import('../record/to-record.js')])
  return {
    readTree: ({ text, format }) => fromKamerstuk(text, { format }),
    readRecord: (tree, { name, sha256, bytes, format }) => toRecord(tree, { source: { name, sha256, bytes, format: format === 'markdown' ? 'md' : 'txt' } }),
  }
}
