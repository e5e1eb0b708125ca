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
