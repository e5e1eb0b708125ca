import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMapped, addStanding, addText, builtText, dropLast, sourceEnd, sourceOffset, splitBlock, textBuilder, type Block, type MappedText, type Span } from '../../src/tokenize/block.js'

const built = (...pieces: [value: string, start: number, end?: number][]): MappedText => {
  const builder = textBuilder()
  for (const [value, start, end] of pieces) {
    if (end === undefined) addText(builder, value, start)
    else addStanding(builder, value, start, end)
  }
  return builtText(builder, 0)
}

const block = (mapped: MappedText, spans: Span[] = []): Block => ({
  kind: 'paragraph', depth: 0, ...mapped, start: mapped.sourceAt[0] ?? 0, end: mapped.sourceTo.at(-1) ?? 0, spans, turns: [], marker: null, columns: false, strong: false, landmark: null, seams: []
})

describe('the map to the source', () => {
  it('joins pieces that follow each other', () => {
    expect(built(['ab', 3], ['cd', 5], ['e', 9])).toEqual({ text: 'abcde', printed: 'abcde', textAt: [0, 4], sourceAt: [3, 9], sourceTo: [7, 10] })
  })

  it('a character that stands for a stretch has its two edges', () => {
    const mapped = built(['a', 0], ['é', 1, 9], ['b', 9])
    expect([0, 1, 2, 3].map((at) => sourceOffset(mapped, at))).toEqual([0, 1, 9, 10])
    expect([0, 1, 2, 3].map((at) => sourceEnd(mapped, at))).toEqual([0, 1, 9, 10])
  })

  it('the end of a text that ends on such a character is the end of its stretch', () => {
    const mapped = built(['a', 0], ['é', 1, 9])
    expect(sourceOffset(mapped, 2)).toBe(9)
    expect(sourceEnd(mapped, 2)).toBe(9)
  })

  it('does not go over a gap', () => {
    const mapped = built(['ab', 0], ['cd', 10])
    expect(sourceEnd(mapped, 2)).toBe(2)
    expect(sourceOffset(mapped, 2)).toBe(10)
  })

  it('an empty text stands where it is told to', () => {
    expect(builtText(textBuilder(), 7)).toEqual({ text: '', printed: '', textAt: [0], sourceAt: [7], sourceTo: [7] })
  })

  it('a character can be taken back', () => {
    const builder = textBuilder()
    addText(builder, 'waar-', 0)
    dropLast(builder)
    addText(builder, 'om', 6)
    addText(builder, '-', 20)
    dropLast(builder)
    expect(builtText(builder, 0)).toEqual({ text: 'waarom', printed: 'waarom', textAt: [0, 4], sourceAt: [0, 6], sourceTo: [4, 8] })
  })

  it('any stretch copied maps as it did', () => {
    const piece = fc.record({ value: fc.string({ minLength: 1, maxLength: 5 }), gap: fc.nat({ max: 3 }), wide: fc.option(fc.nat({ max: 9 }), { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        let at = 0
        const mapped = built(
          ...pieces.map(({ value, gap, wide }): [string, number, number?] => {
            const start = at + gap
            at = start + (wide ?? value.length)
            return wide === undefined ? [value, start] : [value, start, at]
          })
        )
        const from = a % mapped.text.length
        const to = from + 1 + (b % (mapped.text.length - from))
        const builder = textBuilder()
        addMapped(builder, mapped, from, to)
        const copy = builtText(builder, 0)
        expect(copy.text).toBe(mapped.text.slice(from, to))
        expect(sourceOffset(copy, 0)).toBe(sourceOffset(mapped, from))
        expect(sourceEnd(copy, copy.text.length)).toBe(sourceEnd(mapped, to))
      }),
      { seed: 1, numRuns: 300 }
    )
  })
})

describe('a block cut in two', () => {
  const strong = (from: number, to: number): Span => ({ type: 'strong', from, to, start: from, end: to })
  const mark = (at: number, start: number): Span => ({ type: 'footnoteReference', from: at, to: at, start, end: start + 1, label: '1' })

  it('blanks at the cut belong to neither', () => {
    const [first, rest] = splitBlock(block(built(['Antwoord:  Ja.', 5])), 9)
    expect([first.text, first.start, first.end]).toEqual(['Antwoord:', 5, 14])
    expect([rest.text, rest.start, rest.end]).toEqual(['Ja.', 16, 19])
  })

  it('each span stays with its half, and one over the cut is in both', () => {
    const [first, rest] = splitBlock(block(built(['aa bb cc', 0]), [strong(0, 2), strong(1, 7), strong(6, 8)]), 4)
    expect(first.spans).toEqual([strong(0, 2), { ...strong(1, 4), end: 4 }])
    expect(rest.spans).toEqual([{ ...strong(0, 3), start: 4, end: 7 }, { ...strong(2, 4), start: 6, end: 8 }])
  })

  it('a mark at the cut goes with what is before it', () => {
    const [first, rest] = splitBlock(block(built(['aa', 0], [' bb', 3]), [mark(2, 2), mark(3, 4)]), 2)
    expect(first.spans.map(({ from }) => from)).toEqual([2, 2])
    expect(first.end).toBe(5)
    expect(rest.spans).toEqual([])
  })

  it('a turn of the page at the cut follows the first half', () => {
    const turn = { start: 2, end: 9, page: 3, furniture: ['3'] }
    const [first, rest] = splitBlock(block(built(['aa', 0], [' ', 2, 9], ['bb', 9]), [{ type: 'pageBreak', from: 2, to: 3, turn }]), 2)
    expect(first.turns).toEqual([turn])
    expect([...first.spans, ...rest.spans]).toEqual([])
  })

  it('markup at the head of the second half is in it', () => {
    const [, rest] = splitBlock(block(built(['aa ', 0], ['bb', 5]), [{ type: 'strong', from: 3, to: 5, start: 3, end: 9 }]), 2)
    expect(rest.start).toBe(3)
  })
})
