import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonChunks } from '../../src/files/json-chunks.js'

it('gives what JSON.stringify gives, in pieces', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), fc.constantFrom(0, 2), (value, indent) => {
      expect([...jsonChunks(value, indent)].join('')).toBe(JSON.stringify(value, null, indent))
    }),
  )
})

it('puts no large part of a long list into one piece', () => {
  const value = { children: Array.from({ length: 1000 }, (_, index) => ({ index })) }
  expect(Math.max(...[...jsonChunks(value)].map(piece => piece.length))).toBeLessThan(50)
})
