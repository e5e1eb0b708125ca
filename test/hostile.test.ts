/** Names that mean something to JavaScript, in every place where a paper may have a name of its own. */
import { describe, expect, it } from 'vitest'
import { fromKamerstuk } from '../src/from-kamerstuk.js'
import type { SourceFormat } from '../src/kast.js'
import { linkReferences } from '../src/links/index.js'
import { toRecord } from '../src/record/to-record.js'
import { findReferences } from '../src/references/index.js'
import { check } from '../src/tree/check.js'
import { examine } from './support/invariants.js'
import { heading, verslag } from './support/paper.js'

const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'] as const

/** A paper that uses a name wherever it can. */
const paper = (name: string): string =>
  verslag(
    'Inhoudsopgave', `${name}-fractie`, heading(name), name, `Vraag ${name}`,
    `De leden van de ${name}-fractie vragen[^${name}] of [${name}](${name}) en «${name}» (Kamerstuk ${name}, nr. ${name}) in artikel ${name} van de ${name} staan, zie vraag ${name}. &${name};`,
    `Antwoord ${name}`, `De Minister van ${name} verwijst naar ${name}(2020) ${name} en het ${name}.`, `[^${name}]: Noot ${name}.`, `${name}: ${name}`, `- ${name}`
  )

/** What all objects have, with what is behind it. */
const inherited = (): [string, unknown][] => [Object.prototype, Array.prototype, String.prototype, Function.prototype].flatMap((prototype) => Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { value }]): [string, unknown] => [name, value]))

describe.each(['text', 'markdown'] as const)('names of properties in a paper, as %s', (format: SourceFormat) => {
  it.each(names)('%s is a name as any other', (name) => {
    const before = inherited()
    const source = paper(name)
    const { record, faults } = examine(source, format)
    expect(faults).toEqual([])
    // The same paper with a name that means nothing.
    const plain = toRecord(fromKamerstuk(paper('w'.repeat(name.length)), { format }))
    expect(record?.exchanges.length).toBe(plain.exchanges.length)
    expect(record?.footnotes.map(({ citedIn }) => citedIn.length)).toEqual(plain.footnotes.map(({ citedIn }) => citedIn.length))
    expect(findReferences(source).length).toBe(findReferences(paper('w'.repeat(name.length))).length)
    expect(linkReferences(source, { format, to: 'markdown' }).replaceAll('\\', '')).toContain(name)
    expect(inherited()).toEqual(before)
  })
})

it('a tree with nodes and keys of such names is looked at as any other', () => {
  const before = inherited()
  const source = '> De\n> *haven* is diep.\n'
  const tree = fromKamerstuk(source, { format: 'markdown' })
  const strange = JSON.parse(JSON.stringify(tree).replace('"type":"paragraph"', '"__proto__":{"type":"text"},"constructor":1,"type":"constructor"')) as typeof tree
  expect(strange.children.map(({ type }) => type)).toEqual(['constructor'])
  expect(check(strange, source)).toEqual([])
  expect(inherited()).toEqual(before)
  expect(({} as { type?: unknown }).type).toBeUndefined()
})
