/** A value in a tree that JSON would not give back as it is. */
export interface UnsafeValue {
  /** Keys from the root to the value. */
  path: (string | number)[]
  reason: string
}

const MAX_DEPTH = 400

/**
 * Finds the values that `JSON.parse(JSON.stringify(tree))` would not give back: `undefined`, numbers that JSON does not
 * have, class instances, functions. A tree too deep to be one of ours, or circular, gives one finding with `fatal` set
 * and is not followed further.
 */
export function findUnsafeValues(tree: unknown): { unsafe: UnsafeValue[]; fatal: boolean } {
  const unsafe: UnsafeValue[] = []
  const path: (string | number)[] = []
  let fatal = false
  const visit = (value: unknown): void => {
    const reason = path.length > MAX_DEPTH ? 'The tree is circular or too deep' : reasonOf(value)
    if (reason !== null) {
      fatal ||= path.length > MAX_DEPTH
      unsafe.push({ path: [...path], reason })
      return
    }
    if (typeof value !== 'object' || value === null) return
    const isArray = Array.isArray(value)
    for (const key of isArray ? value.keys() : Object.keys(value)) {
      if (fatal) return
      path.push(key)
      visit((value as Record<string | number, unknown>)[key])
      path.pop()
    }
  }
  visit(tree)
  return { unsafe, fatal }
}

function reasonOf(value: unknown): string | null {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return null
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0) ? null : `JSON has no ${Object.is(value, -0) ? '-0' : String(value)}`
    case 'object': {
      if (value === null || Array.isArray(value)) return null
      const prototype: unknown = Object.getPrototypeOf(value)
      return prototype === Object.prototype || prototype === null ? null : 'An object of a class is not JSON'
    }
    default:
      return `A value of type ${typeof value} is not JSON`
  }
}
