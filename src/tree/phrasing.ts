import type { Annotation } from '../annotate/annotation.js'
import type { Phrasing } from '../kast.js'
import type { Locate, MarkSpan } from '../footnotes/resolve.js'
import { sourceEnd, sourceOffset, type Block, type Span } from '../tokenize/block.js'

/** What a block's phrasing is made from. */
export interface PhrasingContext {
  locate: Locate
  /** The identifier of each footnote mark. */
  identifiers: ReadonlyMap<MarkSpan, string>
}

/** A span, or an annotation, over a stretch of the reading text; `start` and `end` are source offsets. */
interface Layer {
  from: number
  to: number
  start: number
  end: number
  content: { span: Span } | { annotation: Annotation }
}

/** The phrasing of a block: its text, with what stands in and over it nested. */
export function phrasing(block: Block, annotations: readonly Annotation[], context: PhrasingContext): Phrasing[] {
  if (block.spans.length === 0 && annotations.length === 0) return textNodes(block, 0, block.text.length, context)
  const layers = nested([...block.spans.map(spanLayer), ...annotations.map((annotation) => annotationLayer(block, annotation))])
  return fill(block, layers, { next: 0 }, { from: 0, to: block.text.length, end: Infinity }, context)
}

function spanLayer(span: Span): Layer {
  const { start, end } = span.type === 'pageBreak' ? span.turn : span
  return { from: span.from, to: span.to, start, end, content: { span } }
}

function annotationLayer(block: Block, annotation: Annotation): Layer {
  const { from, to } = annotation
  return { from, to, start: sourceOffset(block, from), end: sourceEnd(block, to), content: { annotation } }
}

const isAsk = (layer: Layer): boolean => 'annotation' in layer.content && layer.content.annotation.node.type === 'ask'

/** Layers in order, outer before inner. An annotation that crosses the edge of another layer is left out; markup never is. */
function nested(layers: Layer[]): Layer[] {
  layers.sort((a, b) => a.start - b.start || b.end - a.end || Number(isAsk(b)) - Number(isAsk(a)))
  const dropped = new Set<Layer>()
  const open: Layer[] = []
  for (const layer of layers) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= layer.start) open.pop()
    let outer = open.at(-1)
    while (outer && layer.end > outer.end) {
      if ('annotation' in layer.content) {
        dropped.add(layer)
        break
      }
      dropped.add(outer)
      open.pop()
      outer = open.at(-1)
    }
    if (!dropped.has(layer)) open.push(layer)
  }
  return layers.filter((layer) => !dropped.has(layer))
}

/** Fills `[from, to)` of the reading text: text, and the layers that begin before source offset `end`. */
function fill(block: Block, layers: readonly Layer[], cursor: { next: number }, stretch: { from: number; to: number; end: number }, context: PhrasingContext): Phrasing[] {
  const out: Phrasing[] = []
  let at = stretch.from
  for (;;) {
    const layer = layers[cursor.next]
    if (!layer || layer.start >= stretch.end) break
    cursor.next++
    out.push(...textNodes(block, at, layer.from, context))
    const node = nodeOf(block, layer, layers, cursor, context)
    if (node) out.push(node)
    at = Math.max(at, layer.to)
  }
  out.push(...textNodes(block, at, stretch.to, context))
  return out
}

function textNodes(block: Block, from: number, to: number, context: PhrasingContext): Phrasing[] {
  if (to <= from) return []
  return [{ type: 'text', value: block.printed.slice(from, to), position: context.locate(sourceOffset(block, from), sourceEnd(block, to)) }]
}

function nodeOf(block: Block, layer: Layer, layers: readonly Layer[], cursor: { next: number }, context: PhrasingContext): Phrasing | null {
  const position = context.locate(layer.start, layer.end)
  if ('annotation' in layer.content) return { ...layer.content.annotation.node, children: fill(block, layers, cursor, layer, context), position }
  const span = layer.content.span
  switch (span.type) {
    case 'footnoteReference':
      return { type: 'footnoteReference', identifier: context.identifiers.get(span) ?? span.label, label: span.label, position }
    case 'pageBreak':
      return { type: 'pageBreak', value: span.to > span.from ? ' ' : '', page: span.turn.page, furniture: span.turn.furniture, position }
    case 'gap':
      return null
    case 'link':
      return { type: 'link', url: span.url, children: fill(block, layers, cursor, layer, context), position }
    case 'emphasis':
    case 'strong':
      return { type: span.type, children: fill(block, layers, cursor, layer, context), position }
  }
}
