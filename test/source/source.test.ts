import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineIndex, pointAt, positionAt } from '../../src/source/source.js'

const startsOf = (value: string): readonly number[] => lineIndex(value).starts

/** Line and column by walking the text from its start. */
const walkTo = (value: string, offset: number): { line: number; column: number; offset: number } => {
  const before = value.slice(0, offset).split(/\r\n|\n|\r(?!\n)/u)
  const cutInCrLf = value[offset - 1] === '\r' && value[offset] === '\n'
  if (cutInCrLf) {
    const whole = walkTo(value, offset - 1)
    return { line: whole.line, column: whole.column + 1, offset }
  }
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset }
}

describe('lineIndex', () => {
  it('takes \\n, \\r\\n and a lone \\r for line ends', () => {
    expect(startsOf('a\nb')).toEqual([0, 2])
    expect(startsOf('a\r\nb')).toEqual([0, 3])
    expect(startsOf('a\rb\r\rc')).toEqual([0, 2, 4, 5])
  })

  it('does not take a form feed, a vertical tab or a line separator for one', () => {
    expect(startsOf('a\fb\vc\u2028d\u0085e')).toEqual([0])
  })

  it('gives an empty text one line', () => {
    expect(startsOf('')).toEqual([0])
  })
})

describe('pointAt', () => {
  it('counts lines and columns from 1', () => {
    const index = lineIndex('ab\ncd')
    expect(pointAt(index, 0)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(pointAt(index, 2)).toEqual({ line: 1, column: 3, offset: 2 })
    expect(pointAt(index, 3)).toEqual({ line: 2, column: 1, offset: 3 })
    expect(pointAt(index, 5)).toEqual({ line: 2, column: 3, offset: 5 })
  })

  it('takes the nearest end for an offset outside the source', () => {
    const index = lineIndex('ab\ncd')
    expect(pointAt(index, -4)).toEqual({ line: 1, column: 1, offset: 0 })
    expect(pointAt(index, 99)).toEqual({ line: 2, column: 3, offset: 5 })
  })

  it('agrees with walking the text, whatever the order of the questions', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r', '\r\n', '\f', '😀') })
    fc.assert(
      fc.property(text, fc.array(fc.nat()), (value, numbers) => {
        const index = lineIndex(value)
        for (const offset of numbers.map((number) => number % (value.length + 1))) {
          expect(pointAt(index, offset)).toEqual(walkTo(value, offset))
        }
      })
    )
  })
})

it('positionAt gives both ends', () => {
  expect(positionAt(lineIndex('ab\ncd'), 1, 4)).toEqual({
    start: { line: 1, column: 2, offset: 1 },
    end: { line: 2, column: 2, offset: 4 }
  })
})
