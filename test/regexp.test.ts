import { check } from 'recheck'
import ts from 'typescript'
import { expect, it } from 'vitest'
import { sources, walkSource } from './support/sources.js'

/** Every regular expression written in src, with the files that it stands in. */
const expressions = new Map<string, string[]>()
for (const path of sources.keys()) {
  walkSource(path, node => {
    if (ts.isRegularExpressionLiteral(node)) expressions.set(node.text, [...(expressions.get(node.text) ?? []), path])
  })
}

const isVulnerable = async (expression: string): Promise<boolean> => {
  const end = expression.lastIndexOf('/')
  const { status } = await check(expression.slice(1, end), expression.slice(end + 1), { timeout: 4000 })
  return status === 'vulnerable'
}

it('no expression can take more than linear time', { timeout: 240_000 }, async () => {
  expect(await isVulnerable('/(a+)+$/')).toBe(true)
  const vulnerable: string[] = []
  for (const [expression, paths] of expressions) {
    if (await isVulnerable(expression)) vulnerable.push(`${paths.join(', ')}: ${expression}`)
  }
  expect(expressions.size).toBeGreaterThan(100)
  expect(vulnerable).toEqual([])
})
