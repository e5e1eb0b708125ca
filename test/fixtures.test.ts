import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { check, fromKamerstuk } from '../src/index.js'
import { readableJson } from './support/readable-json.js'

/*
 * fixtures/trees holds papers and the trees expected of them: NAME.txt or NAME.md beside NAME.json.
 * `UPDATE=1 npx vitest run test/fixtures.test.ts` writes the trees anew; read the difference before you commit it.
 */
const folder = new URL('../fixtures/trees/', import.meta.url)
const update = (process.env.UPDATE ?? '') !== ''
const files = readdirSync(folder)
const papers = files.filter(file => ['.txt', '.md'].includes(extname(file)))
const treeOf = (paper: string): string => paper.replace(/\.\w+$/, '.json')

it('expectations are not rewritten where they are judged', () => {
  expect(update && process.env.CI !== undefined).toBe(false)
})

it('every file is a paper or the tree of one, and no two papers share a tree', () => {
  expect(papers.length).toBeGreaterThan(0)
  expect(files.filter(file => !papers.includes(file) && !papers.some(paper => treeOf(paper) === file))).toEqual([])
  expect(new Set(papers.map(treeOf)).size).toBe(papers.length)
})

describe.each(papers)('%s', paper => {
  const source = readFileSync(new URL(paper, folder), 'utf8')
  const tree = fromKamerstuk(source, { format: paper.endsWith('.md') ? 'markdown' : 'text' })
  const place = new URL(treeOf(paper), folder)

  it('loses nothing', () => {
    expect(check(tree, source)).toEqual([])
  })

  it('gives the expected tree', () => {
    const actual = readableJson(tree)
    if (update && process.env.CI === undefined) writeFileSync(place, actual)
    expect(existsSync(place), `${treeOf(paper)} is missing; UPDATE=1 writes it`).toBe(true)
    expect(actual).toBe(readFileSync(place, 'utf8'))
    expect(JSON.parse(actual)).toEqual(tree)
  })
})
