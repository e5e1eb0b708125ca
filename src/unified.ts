import type { Parser, Plugin } from 'unified'
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
 * Adds support for parsing a kamerstuk: `unified().use(kamerstukParse).parse(file)`
 * gives a kast root. A thin shell over `fromKamerstuk`; the messages of the tree
 * are put on the file too. Its options go before the processor's settings.
 */
export const kamerstukParse: Plugin<[(Options | null | undefined)?], string, Root> = function (options) {
  const parser: Parser<Root> = (document, file) => {
    const root = fromKamerstuk(document, { ...this.data('settings'), ...options })
    for (const found of root.data.messages) report(file, found)
    return root
  }
  this.parser = parser
}

function report(file: VFile, found: Message): void {
  const written = file.message(found.reason, { place: found.place, ruleId: found.ruleId, source })
  written.fatal = found.severity === 'error' ? true : found.severity === 'warning' ? false : undefined
  if (found.actual !== null) written.actual = found.actual
  if (found.expected !== null) written.expected = found.expected
  if (found.cause !== null) written.note = `${found.cause.reason}: ${found.cause.place.start.line}:${found.cause.place.start.column}`
}
