import type { FoundAsk } from '../text/asks.js'
import type { Annotation } from './annotation.js'

/** Lays the single questions of a paragraph over it. */
export function annotateAsks(asks: readonly FoundAsk[]): Annotation[] {
  return asks.map(({ form, start, end }) => ({ from: start, to: end, node: { type: 'ask', form } }))
}
