import type { Parser, Processor } from 'unified'
import type { VFile } from 'vfile'
import { fromKamerstuk } from './from-kamerstuk.js'
import type { Message, Root } from './kast.js'
import type { Options } from './options.js'

declare module 'unified' {
  interface Settings {
    /** How `kamerstukParse` reads the source. */
    format?: Options['format']
  }
}

/** The `source` of messages on a file. */
const source = 'kamerstuk'

/**
 * Adds support for parsing a kamerstuk: `unified().use(kamerstukParse).parse(file)`.
 * A thin shell over `fromKamerstuk`; the messages of the tree are put on the
 * file too.
 *
 * @param options as of `fromKamerstuk`; they go before the processor's settings
 */
export function kamerstukParse(this: Processor, options?: Options | null): undefined {
  const parser: Parser<Root> = (document, file) => {
    const root = fromKamerstuk(document, { ...this.data('settings'), ...options })
    for (const found of root.data.messages) report(file, found)
    return root
  }
  // unified types the parser of a processor after the first plugin that set one.
  ;(this as unknown as { parser: Parser<Root> }).parser = parser
}

function report(file: VFile, found: Message): void {
  const written = file.message(found.reason, { place: found.place, ruleId: found.ruleId, source })
  written.fatal = found.severity === 'error' ? true : found.severity === 'warning' ? false : undefined
  if (found.actual !== null) written.actual = found.actual
  if (found.expected !== null) written.expected = found.expected
  if (found.cause !== null) written.note = `${found.cause.reason}: ${found.cause.place.start.line}:${found.cause.place.start.column}`
}
