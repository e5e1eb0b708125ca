import { readFile, writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import type { Options } from 'tsup'

const dist = new URL('dist/', import.meta.url)

/** The text of a built module and of every chunk that it imports as it loads, itself first. */
const bundle = async (entry: string, seen: Set<string> = new Set()): Promise<string> => {
  seen.add(entry)
  let code = await readFile(new URL(entry, dist), 'utf8')
  for (const [, chunk] of code.matchAll(/from ?["']\.\/([\w.-]+)["']/g)) {
    if (chunk !== undefined && !seen.has(chunk)) code += await bundle(chunk, seen)
  }
  return code
}

/** What is imported by name; the command and the threads are only run. */
const library = { index: 'src/index.ts', references: 'src/references/index.ts', links: 'src/links/index.ts', convert: 'src/convert/index.ts', sqlite: 'src/sinks/sqlite/index.ts', postgres: 'src/sinks/postgres/index.ts', queue: 'src/queue/index.ts', parquet: 'src/sinks/parquet/index.ts', tables: 'src/tables/index.ts' }

const options: Options = {
  entry: { ...library, cli: 'src/cli/main.ts', 'convert-worker': 'src/convert/worker.ts' },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  dts: { entry: library },
  splitting: true,
  clean: true,
  async onSuccess() {
    const core = gzipSync(await bundle('index.js')).length
    console.log(`kamerstuk: core ${(core / 1024).toFixed(1)} kB gzipped, dependencies not counted`)
    const { recordJsonSchema } = (await import(`${new URL('index.js', dist).href}?${String(Date.now())}`)) as { recordJsonSchema: () => unknown }
    const { dataDictionary, rowSchemas } = (await import(`${new URL('tables.js', dist).href}?${String(Date.now())}`)) as { dataDictionary: () => string; rowSchemas: () => unknown }
    await writeFile(new URL('record.schema.json', dist), `${JSON.stringify(recordJsonSchema(), null, 2)}\n`)
    await writeFile(new URL('tables.schema.json', dist), `${JSON.stringify(rowSchemas(), null, 2)}\n`)
    await writeFile(new URL('tables.md', dist), dataDictionary())
  },
}

export default options
