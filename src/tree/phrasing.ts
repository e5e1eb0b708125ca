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

/** A span, or the node of an annotation, over a stretch of the reading text; `start` and `end` are source offsets. */
interface Layer {
  from: number
  to: number
  start: number
  end: number
  content: Span | Annotation['node']
}

/** The phrasing of a block: its text, with what stands in and over it nested. */
export function phrasing(block: Block, annotations: readonly Annotation[], context: PhrasingContext): Phrasing[] {
  const layers: Layer[] = []
  for (const span of block.spans) layers.push(spanLayer(span))
  for (const annotation of annotations) layers.push(annotationLayer(block, annotation))
  return fill(block, nested(layers), { next: 0 }, { from: 0, to: block.text.length, end: Infinity }, context)
}

function spanLayer(span: Span): Layer {
  const { start, end } = span.type === 'pageBreak' ? span.turn : span
  return { from: span.from, to: span.to, start, end, content: span }
}

function annotationLayer(block: Block, annotation: Annotation): Layer {
  const { from, to, node } = annotation
  return { from, to, start: sourceOffset(block, from), end: sourceEnd(block, to), content: node }
}

const isAsk = ({ content }: Layer): boolean => content.type === 'ask'

function isAnnotation({ content: { type } }: Layer): boolean {
  return type === 'ask' || type === 'kamerstukReference' || type === 'reference' || type === 'questionReference'
}

/** Layers in order, outer before inner. An annotation that crosses the edge of another layer is left out; markup never is. */
function nested(layers: Layer[]): readonly Layer[] {
  if (layers.length < 2) return layers
  layers.sort((a, b) => a.start - b.start || b.end - a.end || Number(isAsk(b)) - Number(isAsk(a)))
  const dropped = new Set<Layer>()
  const open: Layer[] = []
  for (const layer of layers) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= layer.start) open.pop()
    let outer = open.at(-1)
    while (outer && layer.end > outer.end) {
      if (isAnnotation(layer)) {
        dropped.add(layer)
        break
      }
      dropped.add(outer)
      open.pop()
      outer = open.at(-1)
    }
    if (!dropped.has(layer)) open.push(layer)
  }
  return dropped.size === 0 ? layers : layers.filter((layer) => !dropped.has(layer))
}

/** Fills `[from, to)` of the reading text: text, and the layers that begin before source offset `end`. */
function fill(block: Block, layers: readonly Layer[], cursor: { next: number }, stretch: { from: number; to: number; end: number }, context: PhrasingContext): Phrasing[] {
  const out: Phrasing[] = []
  let at = stretch.from
  for (;;) {
    const layer = layers[cursor.next]
    if (!layer || layer.start >= stretch.end) break
    cursor.next++
    addText(out, block, at, layer.from, context)
    const node = nodeOf(block, layer, layers, cursor, context)
    if (node) out.push(node)
    at = Math.max(at, layer.to)
  }
  addText(out, block, at, stretch.to, context)
  // A copy holds no room to grow, which would be most of what a short list takes.
  return out.slice()
}

function addText(out: Phrasing[], block: Block, from: number, to: number, context: PhrasingContext): void {
  if (to > from) out.push({ type: 'text', value: block.printed.slice(from, to), position: context.locate(sourceOffset(block, from), sourceEnd(block, to)) })
}

/** The node of a layer, around what stands in it. Each is written out by its kind: to spread one takes longer than to read it. */
function nodeOf(block: Block, layer: Layer, layers: readonly Layer[], cursor: { next: number }, context: PhrasingContext): Phrasing | null {
  const { content } = layer
  const position = context.locate(layer.start, layer.end)
  switch (content.type) {
    case 'footnoteReference':
      return { type: 'footnoteReference', identifier: context.identifiers.get(content) ?? content.label, label: content.label, position }
    case 'pageBreak':
      return { type: 'pageBreak', value: content.to > content.from ? ' ' : '', page: content.turn.page, furniture: content.turn.furniture, position }
    case 'gap':
      return null
    case 'link':
      return { type: 'link', url: content.url, children: fill(block, layers, cursor, layer, context), position }
    case 'emphasis':
    case 'strong':
      return { type: content.type, children: fill(block, layers, cursor, layer, context), position }
    case 'ask':
      return { type: 'ask', form: content.form, children: fill(block, layers, cursor, layer, context), position }
    case 'questionReference':
      return { type: 'questionReference', number: content.number, data: content.data, children: fill(block, layers, cursor, layer, context), position }
    case 'reference':
      return { type: 'reference', scheme: content.scheme, data: content.data, children: fill(block, layers, cursor, layer, context), position }
    case 'kamerstukReference': {
      const { dossier, suffix, number, chamber, sessionYear, relation, data } = content
      return { type: 'kamerstukReference', dossier, suffix, number, chamber, sessionYear, relation, data, children: fill(block, layers, cursor, layer, context), position }
    }
  }
}
