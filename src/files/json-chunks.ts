/** Deeper than this a value is serialised in one piece. */
const depthOfPieces = 4

/**
 * Serialises a JSON-safe value in pieces, so that no string holds all of it: the text of a large tree is longer than a string may be.
 *
 * @param value what to serialise
 * @param indent spaces a level; 0 gives one line
 * @returns pieces that joined are `JSON.stringify(value, null, indent)`
 */
export const jsonChunks = (value: unknown, indent = 0): Generator<string, void, undefined> => pieces(value, indent, 0)

function* pieces(value: unknown, indent: number, depth: number): Generator<string, void, undefined> {
  const entries = depth < depthOfPieces && typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (entries.length === 0) {
    const newline = `\n${' '.repeat(indent * depth)}`
    yield indent === 0 ? JSON.stringify(value) : JSON.stringify(value, null, indent).replaceAll('\n', newline)
    return
  }
  const [open, close] = Array.isArray(value) ? '[]' : '{}'
  const newline = (level: number): string => (indent === 0 ? '' : `\n${' '.repeat(indent * level)}`)
  const colon = indent === 0 ? ':' : ': '
  let separator = open ?? ''
  for (const [key, child] of entries) {
    yield `${separator}${newline(depth + 1)}${Array.isArray(value) ? '' : `${JSON.stringify(key)}${colon}`}`
    yield* pieces(child, indent, depth + 1)
    separator = ','
  }
  yield `${newline(depth)}${close ?? ''}`
}
