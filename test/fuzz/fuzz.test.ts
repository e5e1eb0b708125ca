import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { seeded } from '../accuracy/random.js'
import { render, renderings } from '../accuracy/render.js'
import { readPapers } from '../accuracy/truth.js'
import { examine } from '../support/invariants.js'
import { fuzz } from './fuzz.js'
import { startingInputs, stretches } from './material.js'
import { change, changes } from './mutations.js'
import { shrink } from './shrink.js'

/** Small texts that were hard once: what stands for what, where markup ends, what belongs to nothing, what comes in which order. */
const hard = JSON.parse(readFileSync('fixtures/hard.json', 'utf8')) as string[]

describe.each(['text', 'markdown'] as const)('what was hard once, as %s', (format) => {
  it.each(hard)('%j', (source) => {
    expect(examine(source, format).faults).toEqual([])
  })
})

describe('whole papers', () => {
  it.each(renderings)('%s', { timeout: 60_000 }, (rendering) => {
    const faults = readPapers('open').flatMap(({ name, truth }) => examine(render(truth, rendering), rendering === 'markdown' ? 'markdown' : 'text').faults.map((fault) => ({ name, ...fault })))
    expect(faults).toEqual([])
  })
})

describe('a short run', () => {
  const bounds = { seed: 4312, inputs: 120, milliseconds: 120_000 }

  it('finds nothing, save papers that are another by way of Markdown', { timeout: 180_000 }, () => {
    const report = fuzz({ ...bounds, shrinking: 0 })
    expect(report.inputs).toBe(bounds.inputs)
    expect(report.kept).toBeGreaterThan(20)
    expect(report.findings.filter(({ fault }) => fault.invariant !== 'markdown')).toEqual([])
    expect(report.otherInMarkdown).toBeLessThan(bounds.inputs / 10)
  })

  it('is the same for the same seed', { timeout: 60_000 }, () => {
    const run = (seed: number): unknown => fuzz({ seed, inputs: 15, milliseconds: 60_000, shrinking: 0 })
    expect(run(1)).toEqual(run(1))
    expect(run(1)).not.toEqual(run(2))
  })
})

describe('changes', () => {
  const [paper] = readPapers('open')
  const source = paper ? render(paper.truth, 'pdftext') : ''
  const supply = (seed: string) => ({ random: seeded(seed), other: () => source, stretches: stretches(1) })

  it.each(Object.keys(changes))('%s changes a paper, and any text is well', (name) => {
    const changed = Array.from({ length: 20 }, (_, index) => changes[name]?.(source, supply(String(index))))
    // Of a text that has one kind of line end, or lies in lines already, nothing may come.
    expect(changed.some((text) => text !== source)).toBe(true)
    for (const text of ['', '\n', ' ', 'a', '\f\0\ud83d']) expect(typeof changes[name]?.(text, supply('x'))).toBe('string')
  })

  it('are named', () => {
    const { text, names } = change(source, supply('1'))
    expect(text).not.toBe(source)
    expect(names.every((name) => name in changes)).toBe(true)
  })
})

it('texts to begin with are of all kinds', () => {
  const inputs = startingInputs(1)
  expect(inputs.length).toBeGreaterThan(400)
  expect(new Set(inputs.map(({ format }) => format)).size).toBe(2)
})

describe('shrink', () => {
  it('leaves what shows the fault', () => {
    const text = Array.from({ length: 40 }, (_, index) => `Alinea ${index} met woorden.`).join('\n\n')
    expect(shrink(text, (smaller) => smaller.includes('7') && smaller.includes('19'), 10_000)).toBe('719')
  })

  it('leaves the text where nothing can go, or no time is left', () => {
    expect(shrink('ab', (smaller) => smaller === 'ab', 10_000)).toBe('ab')
    expect(shrink('abc', () => true, 0)).toBe('abc')
  })
})
