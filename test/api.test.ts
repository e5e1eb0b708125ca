import { expect, it } from 'vitest'

it('exports what the readme says, and nothing else', async () => {
  expect(Object.keys(await import('../src/index.js')).sort()).toEqual([
    'check',
    'fromKamerstuk',
    'kamerstukParse',
    'recordJsonSchema',
    'recordSchema',
    'toRecord',
  ])
})

it('exports from kamerstuk/references the recogniser and its identifiers', async () => {
  expect(Object.keys(await import('../src/references/index.js')).sort()).toEqual(['findReferences', 'formatIdentifier', 'parseIdentifier', 'toUrl'])
})

it('exports from kamerstuk/links what makes links', async () => {
  expect(Object.keys(await import('../src/links/index.js')).sort()).toEqual(['linkReferences'])
})
