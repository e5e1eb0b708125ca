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

it('exports from kamerstuk/convert what converts many papers', async () => {
  expect(Object.keys(await import('../src/convert/index.js')).sort()).toEqual(['convertFiles', 'csv', 'driftBetween', 'json', 'jsonl', 'readFiles'])
})

it('exports from kamerstuk/postgres the sink, and from kamerstuk/queue what works with many machines', async () => {
  expect(Object.keys(await import('../src/sinks/postgres/index.js'))).toEqual(['postgres'])
  expect(Object.keys(await import('../src/queue/index.js')).sort()).toEqual(['deadLettersIn', 'enqueue', 'queueStatus', 'retryDeadLetters', 'work'])
})

it('exports from kamerstuk/parquet the sink', async () => {
  expect(Object.keys(await import('../src/sinks/parquet/index.js'))).toEqual(['parquet'])
})

it('exports from kamerstuk/sqlite the sink and its search', async () => {
  expect(Object.keys(await import('../src/sinks/sqlite/index.js')).sort()).toEqual(['searchQuery', 'sqlite'])
})

it('exports from kamerstuk/tables the rows and what they are', async () => {
  expect(Object.keys(await import('../src/tables/index.js')).sort()).toEqual(['dataDictionary', 'documentId', 'rowSchemas', 'rowsOf', 'tables'])
})
