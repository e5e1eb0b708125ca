/** Values that take one line whatever their length: places would drown the rest. */
const onOneLine = new Set(['position', 'place'])

/** Up to this length any value takes one line. */
const lineLength = 100

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `type` first and `position` last, the others as they come. */
const ordered = (value: Record<string, unknown>): [string, unknown][] => {
  const rank = ([key]: [string, unknown]): number => (key === 'type' ? 0 : key === 'position' ? 2 : 1)
  return Object.entries(value).sort((left, right) => rank(left) - rank(right))
}

const onLine = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(onLine).join(', ')}]`
  if (isObject(value)) return `{ ${ordered(value).map(([key, child]) => `${JSON.stringify(key)}: ${onLine(child)}`).join(', ')} }`
  return JSON.stringify(value)
}

const lines = (value: unknown, indent: string): string => {
  const short = onLine(value)
  if (short.length + indent.length <= lineLength || (!Array.isArray(value) && !isObject(value))) return short
  const inner = `${indent}  `
  const [open, close, children] = Array.isArray(value)
    ? ['[', ']', value.map(child => lines(child, inner))]
    : ['{', '}', ordered(value).map(([key, child]) => `${JSON.stringify(key)}: ${onOneLine.has(key) ? onLine(child) : lines(child, inner)}`)]
  return `${open}\n${children.map(child => `${inner}${child}`).join(',\n')}\n${indent}${close}`
}

/** JSON whose differences read well: small values on a line of their own, positions always on one. */
export const readableJson = (value: unknown): string => `${lines(value, '')}\n`
