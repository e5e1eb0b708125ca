import type { Ask, KamerstukReference, QuestionReference, Reference } from '../kast.js'
import type { Block } from '../tokenize/block.js'

/** A node without its children and place: they follow from the stretch of reading text it stands over. */
type Bare<T> = T extends unknown ? Omit<T, 'children' | 'position'> : never

/** A node that an annotator lays over a stretch of a block's reading text. */
export interface Annotation {
  from: number
  to: number
  node: Bare<KamerstukReference | Reference | QuestionReference | Ask>
}

/** Annotations by block. */
export type Annotations = Map<Block, Annotation[]>

/** Adds annotations to a block. */
export function annotate(annotations: Annotations, block: Block, added: readonly Annotation[]): void {
  if (added.length === 0) return
  const list = annotations.get(block)
  if (list) list.push(...added)
  else annotations.set(block, [...added])
}
