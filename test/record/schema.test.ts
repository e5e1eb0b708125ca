import { describe, expect, expectTypeOf, it } from 'vitest'
import { z } from 'zod'
import { exactly } from '../../src/record/exactly.js'
import { recordJsonSchema, recordSchema } from '../../src/record/schema.js'
import type { VerslagRecord } from '../../src/record/types.js'

const record: VerslagRecord = {
  schema: 'kamerstuk/record@1',
  source: { name: 'a.txt', sha256: 'a'.repeat(64), bytes: 12, format: 'text' },
  id: 'kst-22112-7',
  type: 'verslag-schriftelijk-overleg',
  chamber: 'tweede-kamer',
  sessionYear: '2025-2026',
  dossiers: [{ number: '22112', suffix: null, title: 'Nieuwe Commissievoorstellen' }],
  number: '7',
  title: 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
  adopted: '2026-04-15',
  committee: 'vaste commissie voor Digitale Zaken',
  addressees: [{ label: 'minister van Defensie', role: 'minister', portfolio: 'Defensie' }],
  subjects: [{ kind: 'brief', date: '2025-07-11', title: null, reference: 'kst-22112-4102' }],
  submitted: '2025-09-19',
  answered: null,
  signatories: [{ role: 'voorzitter', name: 'Kathmann' }],
  sections: [{ id: 's1', part: 'I', heading: 'PVV', fracties: ['PVV'], joins: [], introduction: [], exchanges: [1] }],
  exchanges: [
    {
      id: 'kst-22112-7#1',
      ordinal: 1,
      printed: null,
      section: 's1',
      heading: null,
      fracties: ['PVV'],
      question: { paragraphs: [{ text: 'Waarom?', footnotes: ['1'], start: 0, end: 8 }], asks: [{ form: 'direct', text: 'Waarom?' }] },
      answer: { marker: 'Antwoord', respondent: null, paragraphs: [], shared: [] },
      confidence: 1
    }
  ],
  footnotes: [{ label: '1', text: 'Kamerstuk 22 112, nr. 1', citedIn: [{ exchange: 1, side: 'question', paragraph: 0 }] }],
  references: [
    { type: 'kamerstuk', id: null, raw: 'nr. 1', url: null, exchange: null, side: 'header', footnote: null, confidence: 0.5, candidates: ['kst-22112-1'] },
    { type: 'ecli', id: 'ECLI:NL:RVS:2022:3159', raw: 'ECLI:NL:RVS:2022:3159', url: 'https://a.nl', exchange: 1, side: 'question', footnote: '1', confidence: 1 }
  ],
  crossReferences: [{ raw: 'vraag 10', printed: 10, from: 1, to: null, confidence: 0, evidence: [] }],
  diagnostics: [{ rule: 'doubtful-border', severity: 'info', message: 'A border', line: 1, column: 1 }]
}

/** The record with the value at a path replaced; left out where the value is undefined. */
const changed = (path: string, value: unknown): unknown => {
  const copy = structuredClone(record) as unknown
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const holder = keys.reduce((at, key) => (at as Record<string, unknown>)[key], copy) as Record<string, unknown>
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete
  if (value === undefined) delete holder[last]
  else holder[last] = value
  return copy
}

describe('recordSchema', () => {
  it('takes a record and gives it back', () => {
    expect(recordSchema.parse(record)).toEqual(record)
  })

  it.each([
    ['schema', 'kamerstuk/record@2'],
    ['source.sha256', 'abc'],
    ['source.bytes', -1],
    ['type', 'brief'],
    ['chamber', 'first'],
    ['number', 7],
    ['adopted', '15 april 2026'],
    ['adopted', '2026-02-30'],
    ['sections.0.exchanges.0', '1'],
    ['exchanges.0.ordinal', 0],
    ['exchanges.0.confidence', 1.1],
    ['exchanges.0.answer', undefined],
    ['exchanges.0.question.paragraphs.0.start', 0.5],
    ['exchanges.0.question.asks.0.form', 'other'],
    ['footnotes.0.citedIn.0.side', 'body'],
    ['references.0.candidates', null],
    ['crossReferences.0.printed', '10'],
    ['diagnostics.0.line', 0],
    ['title', undefined],
    ['extra', 'field'],
    ['sections.0.extra', 'field']
  ])('refuses %s: %j', (path, value) => {
    expect(recordSchema.safeParse(changed(path, value)).success).toBe(false)
  })

  it('lets only candidates be left out', () => {
    expect(recordSchema.safeParse(changed('references.0.candidates', undefined)).success).toBe(true)
    for (const key of Object.keys(record)) expect(recordSchema.safeParse(changed(key, undefined)).success).toBe(false)
  })

  it('has the type of a record', () => {
    expectTypeOf<z.infer<typeof recordSchema>>().toEqualTypeOf<VerslagRecord>()
  })
})

describe('exactly', () => {
  interface Pair {
    a: string
    b?: number
  }

  it('takes a schema of the type', () => {
    const schema = z.strictObject({ a: z.string(), b: z.number().exactOptional() })
    expect(exactly<Pair>()(schema)).toBe(schema)
  })

  it('does not compile for a schema that says less, more, or otherwise', () => {
    const pair = exactly<Pair>()
    // @ts-expect-error a field less
    pair(z.strictObject({ a: z.string() }))
    // @ts-expect-error a field more
    pair(z.strictObject({ a: z.string(), b: z.number().exactOptional(), c: z.string() }))
    // @ts-expect-error a narrower field
    pair(z.strictObject({ a: z.literal('x'), b: z.number().exactOptional() }))
    // @ts-expect-error a wider field
    pair(z.strictObject({ a: z.string().nullable(), b: z.number().exactOptional() }))
    // @ts-expect-error a field that is not optional
    pair(z.strictObject({ a: z.string(), b: z.number() }))
    expect(pair).toBeTypeOf('function')
  })
})

describe('recordJsonSchema', () => {
  interface JsonSchema {
    description?: string
    properties?: Record<string, JsonSchema>
    required?: string[]
    items?: JsonSchema
    anyOf?: JsonSchema[]
    $ref?: string
    $defs?: Record<string, JsonSchema>
    additionalProperties?: unknown
  }
  const schema = recordJsonSchema() as JsonSchema

  const objects = (node: JsonSchema): JsonSchema[] => [
    ...(node.properties ? [node] : []),
    ...[...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : []), ...(node.anyOf ?? []), ...Object.values(node.$defs ?? {})].flatMap(objects)
  ]

  it('describes each field and admits no other', () => {
    const found = objects(schema)
    expect(found.length).toBeGreaterThan(12)
    for (const object of found) {
      expect(object.additionalProperties).toBe(false)
      for (const [name, field] of Object.entries(object.properties ?? {})) expect(`${name}: ${field.description ?? ''}`).toMatch(/: \S/u)
    }
  })

  it('names the settled fields, and requires them', () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(record))
    expect(schema.required).toEqual(Object.keys(record))
  })

  it('is JSON', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })
})
