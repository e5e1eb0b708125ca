import { join } from 'node:path'
import { type AttackPattern, check } from 'recheck'
import ts from 'typescript'
import { afterAll, expect, it, vi } from 'vitest'
import { sources, src, walkSource } from './support/sources.js'

/** Every regular expression written in src, with the files that it stands in. */
const expressions = new Map<string, string[]>()
for (const path of sources.keys()) {
  walkSource(path, node => {
    if (ts.isRegularExpressionLiteral(node)) expressions.set(node.text, [...(expressions.get(node.text) ?? []), path])
  })
}

/** Those put together from the lexicon as modules load, with the file that did it. */
const built = new Map<string, string>()
vi.stubGlobal(
  'RegExp',
  new Proxy(RegExp, {
    construct: (target, args: [string | RegExp, string?]) => {
      const expression = new target(...args)
      const path = /\/src\/([\w/-]+\.ts)/.exec(new Error().stack ?? '')?.[1]
      if (path !== undefined) built.set(String(expression), path)
      return expression
    },
  }),
)
// The command runs as it loads.
for (const path of sources.keys()) if (path !== 'cli/main.ts') await import(/* @vite-ignore */ join(src, path))
vi.unstubAllGlobals()
afterAll(() => {
  vi.resetModules()
})

/** The least time of three that an expression takes to be looked for in a text, in milliseconds. */
const timeOf = (expression: RegExp, text: string): number =>
  Math.min(
    ...[0, 1, 2].map(() => {
      const start = performance.now()
      text.replace(expression, '')
      return performance.now() - start
    }),
  )

/** Whether texts made as an attack on an expression take more time than their length tells: recheck's search also reports what only seems to, in short ones. */
const isSlow = (expression: RegExp, { pumps, suffix }: AttackPattern): boolean => {
  const text = (length: number): string => pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(length / pumps.length / pump.length))).join('') + suffix
  return timeOf(expression, text(24_000)) > 5 + 24 * timeOf(expression, text(3_000))
}

/** Why an expression may take more than linear time, as far as recheck can tell in time; null where it may not. */
const fault = async (expression: string): Promise<string | null> => {
  const end = expression.lastIndexOf('/')
  const result = await check(expression.slice(1, end), expression.slice(end + 1), { timeout: 20_000 })
  if (result.status === 'safe') return null
  if (result.status === 'unknown') return 'not settled'
  const isGuess = result.checker === 'fuzz' && result.complexity.type === 'polynomial'
  return isGuess && !isSlow(new RegExp(expression.slice(1, end), expression.slice(end + 1)), result.attack) ? null : result.complexity.summary
}

const faults = async (each: Iterable<[expression: string, place: string]>): Promise<string[]> => {
  const found: string[] = []
  for (const [expression, place] of each) {
    const why = await fault(expression)
    if (why !== null) found.push(`${place}: ${why}: ${expression}`)
  }
  return found
}

it('sees what takes more than linear time', async () => {
  expect(await fault('/(a+)+$/')).toMatch(/exponential/)
  expect(await fault('/\\s+$/')).toMatch(/2nd degree polynomial/)
  expect(await fault('/^\\s+/')).toBeNull()
  // With a look-behind recheck can only search.
  expect(await fault('/(?<!x)\\s+$/')).toMatch(/2nd degree polynomial/)
})

it('no expression written in src takes more than linear time', { timeout: 480_000 }, async () => {
  expect(expressions.size).toBeGreaterThan(300)
  expect(await faults(Array.from(expressions, ([expression, paths]) => [expression, paths.join(', ')]))).toEqual([])
})

it('none is put together later than as its module loads, where it would not be seen', () => {
  const later: string[] = []
  const isExpression = (node: ts.Node): boolean => (ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp'
  let count = 0
  for (const [path, source] of sources) {
    const look = (node: ts.Node, isLater: boolean): void => {
      if (isExpression(node)) {
        count += 1
        if (isLater || !ts.isNewExpression(node)) later.push(path)
      }
      ts.forEachChild(node, child => {
        look(child, isLater || ts.isFunctionLike(node))
      })
    }
    look(source, false)
  }
  expect(count).toBeGreaterThan(10)
  expect(later).toEqual([])
})

it('none put together from the lexicon does', { timeout: 240_000 }, async () => {
  expect(built.size).toBeGreaterThan(10)
  expect(await faults(built)).toEqual([])
})
