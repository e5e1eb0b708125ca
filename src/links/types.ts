import type { ReferenceOptions } from '../references/index.js'

/** Forms that links are written in. */
export type LinkMarkup = 'html' | 'markdown'

/** How {@link linkReferences} reads and writes; the other facts help to decide between readings of a reference. */
export interface LinkOptions extends ReferenceOptions {
  /** What the value is. */
  format: 'text' | LinkMarkup
  /**
   * What to write. HTML stays HTML and Markdown stays Markdown; text becomes either.
   *
   * @default 'html' for text, otherwise the format
   */
  to?: LinkMarkup | undefined
}

/** A stretch of source, offsets in UTF-16 units, end exclusive. */
export interface Range {
  from: number
  to: number
}

/** A link to be put around a stretch of source. */
export interface Link extends Range {
  url: string
}
