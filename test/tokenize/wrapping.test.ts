import { describe, expect, it } from 'vitest'
import { leavesRoom, wrappingOf } from '../../src/tokenize/wrapping.js'

/** Lines of one paragraph, each with the one behind it. */
const pairs = (lines: readonly string[]): [string, string][] => lines.slice(1).map((next, at) => [lines[at] ?? '', next])

const wrapped = [
  'de boten lagen die winter', 'aan de kade achter de oude', 'molen te wachten op', 'reparatie en niemand wist', 'hoe lang dat zou gaan', 'duren',
]

describe('lines broken by the number of their characters', () => {
  it('the columns that explain all broken lines', () => {
    expect(wrappingOf(pairs(wrapped), wrapped).columns).toBe(26)
  })

  it('a line in a hundred may be broken by hand', () => {
    const broken: [string, string][] = [...Array.from({ length: 20 }, () => pairs(wrapped)).flat(), ['en', 'uit']]
    expect(wrappingOf(broken, wrapped).columns).toBe(26)
  })

  it.each([
    ['too few lines', wrapped.slice(0, 3)],
    ['lines that no number explains, as in print', ['iiiiii iiiiii iiiiii iiiiii ii', 'mm mmmm mmmm', 'iii iiii iiiiii iiiii iiiiii i', 'mm mm mm mmm', 'iiiiii iiiiii iiiiii iiiiii ii', 'mm']],
    ['no lines', []],
  ])('not %s', (_, lines) => {
    expect(wrappingOf(pairs(lines), lines).columns).toBeNull()
  })
})

describe('room for one word more', () => {
  const counted = { columns: 26, width: 0 }

  it.each([
    ['molen te wachten', 'op reparatie', true],
    ['aan de kade achter de oude', 'molen', false],
    ['aan de kade achter de', 'oude', true],
    ['aan de kade achter de', 'ouden', false],
  ])('%j | %j: %s', (line, next, room) => {
    expect(leavesRoom(line, next, counted)).toBe(room)
  })

  it('in print by the widths of letters', () => {
    const printed = { columns: null, width: wrappingOf([], ['mmmmmmmmmm mmmmmmmmm']).width }
    expect(leavesRoom('iiiiiiiiii iiiiiiiii', 'ii', printed)).toBe(true)
    expect(leavesRoom('mmmmmmmmmm mmmmmmm', 'mm', printed)).toBe(false)
  })
})
