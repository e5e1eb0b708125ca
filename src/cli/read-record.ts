import type * as parseInput from '../convert/parse-input.js'

/** The parser and the record, loaded when a document is there to be read: `--version` and `--help` do without them. */
export const loadReader = (): Promise<typeof parseInput> => import('../convert/parse-input.js')
