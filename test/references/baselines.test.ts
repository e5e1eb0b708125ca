import { expect, it } from 'vitest'
import { findReferences } from '../../src/references/index.js'
import { type Baseline, baselines } from './baselines.js'
import { negative } from './negative.js'
import { positive } from './positive.js'

const ours: Baseline = {
  name: 'findReferences',
  find: (text) => findReferences(text).flatMap(({ type, id }) => (type === 'kamerstuk' && id !== null ? [id] : [])),
}

/** Rows that name papers by identifier, with these. */
const rows = positive
  .map(([text, ...expected]) => ({ text, ids: expected.flatMap((told) => /^kamerstuk (?<id>kst-\S+)$/u.exec(told)?.groups?.['id'] ?? []) }))
  .filter(({ ids }) => ids.length > 0)

/** How many of `wanted` are in `given`, each counted as often as it is in both. */
function common(wanted: readonly string[], given: readonly string[]): number {
  const left = [...given]
  return wanted.filter((id) => {
    const at = left.indexOf(id)
    if (at !== -1) left.splice(at, 1)
    return at !== -1
  }).length
}

const scores = [...baselines, ours].map(({ name, find }) => {
  const score = { name, rows: 0, found: 0, wanted: 0, wrong: 0, falseRows: negative.filter((text) => find(text).length > 0).length }
  for (const { text, ids } of rows) {
    const given = find(text)
    const right = common(ids, given)
    score.found += right
    score.wanted += ids.length
    score.wrong += given.length - right
    if (right === ids.length && given.length === right) score.rows += 1
  }
  return score
})

function table(): string {
  const share = (part: number, whole: number): string => `${String(part)}/${String(whole)} ${((part / whole) * 100).toFixed(0).padStart(3)} %`
  const lines = scores.map(({ name, rows: right, found, wanted, wrong, falseRows }) => [name, share(right, rows.length), share(found, wanted), String(wrong), share(falseRows, negative.length)])
  const cells = [['', 'rows all right', 'papers found', 'wrong ids', 'false rows'], ...lines]
  return cells.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(56) : cell.padStart(16))).join('')).join('\n')
}

it('the recogniser is right where the expressions in use are not', () => {
  console.log(`papers in the tables of forms, by what finds them\n${table()}`)
  const best = (key: 'rows' | 'found'): number => Math.max(...scores.slice(0, -1).map((score) => score[key]))
  expect(scores.at(-1)).toMatchObject({ rows: rows.length, wrong: 0, falseRows: 0 })
  expect(rows.length).toBeGreaterThan(150)
  // They are no straw men: the plainest finds many.
  expect(best('found')).toBeGreaterThan(rows.length / 3)
  expect(best('rows')).toBeLessThan(rows.length * 0.7)
})
