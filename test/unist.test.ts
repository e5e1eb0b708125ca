import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fromKamerstuk } from '../src/index.js'
import type { Exchange, Question } from '../src/index.js'

const tree = fromKamerstuk(readFileSync(new URL('../fixtures/kst-22112-4312.txt', import.meta.url), 'utf8'))

it('unist-util-visit walks the tree, with its types', () => {
  const exchanges: Exchange[] = []
  visit(tree, 'exchange', exchange => {
    exchanges.push(exchange)
  })
  expect(exchanges.map(exchange => exchange.data.ordinal)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1))
})

it('mdast-util-to-string reads a paragraph over a turn of the page as one, without its footnote marks', () => {
  const questions: Question[] = []
  visit(tree, 'question', question => {
    questions.push(question)
  })
  const text = toString(questions[1])
  expect(text).toContain('Deze pijlers zijn breed en veelbelovend')
  expect(text).not.toMatch(/[\f⁰¹²³⁴-⁹]/)
})
