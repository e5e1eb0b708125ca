import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable, printableJson, printableLine } from '../../src/cli/printable.js'

const steering = ['\x1B[31m', '\x9B2J', '\x07', '\b', '\r', '\x7F', '\u202E', '\u2066', '\u2028']

describe('printable', () => {
  it.each(steering)('disarms %j', text => {
    const shown = printable(`a${text}b`)
    expect(shown).toContain('�')
    expect(shown).not.toContain(text)
  })

  it('leaves Dutch, tabs and lines alone', () => {
    expect(printable('Coördinatie – ‘één’\t€ 5\nslot')).toBe('Coördinatie – ‘één’\t€ 5\nslot')
  })
})

describe('printableLine', () => {
  it('makes one line', () => {
    expect(printableLine(' een\n\n twee\tdrie ')).toBe('een twee drie')
  })
})

describe('printableJson', () => {
  it.each(steering)('disarms %j without a change of meaning', text => {
    const json = printableJson(JSON.stringify(text))
    expect(json).toMatch(/^[ -~]*$/)
    expect(JSON.parse(json)).toBe(text)
  })

  it('means the same for any value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(JSON.stringify(JSON.parse(printableJson(JSON.stringify(value))))).toBe(JSON.stringify(value))
      }),
    )
  })
})
