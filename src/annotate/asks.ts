import { findAsks } from '../text/asks.js'
import type { Block } from '../tokenize/block.js'
import type { Annotation } from './annotation.js'

/** The single questions within a paragraph of a question block. */
export function annotateAsks(block: Block): Annotation[] {
  return findAsks(block.text).map(({ form, start, end }) => ({ from: start, to: end, node: { type: 'ask', form } }))
}
