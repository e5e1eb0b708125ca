import type { SourceFormat } from './kast.js'

/** Options of `fromKamerstuk`. */
export interface Options {
  /**
   * How to read the source: as plain or extracted text, or as Markdown.
   *
   * @default 'text'
   */
  format?: SourceFormat | null | undefined
}
