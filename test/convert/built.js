// Builds what the scripts beside it share with the tests: `renderings.ts`, which reads the labelled papers as the accuracy measure
// does, and the server for tests.
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const folder = new URL('../../node_modules/.cache/convert/', import.meta.url)

const entry = { renderings: fileURLToPath(new URL('./renderings.ts', import.meta.url)), server: fileURLToPath(new URL('../support/server.ts', import.meta.url)) }

await build({ config: false, silent: true, entry, format: 'esm', target: 'node20', outDir: fileURLToPath(folder) })

export const { writeRenderings } = await import(new URL('renderings.js', folder).href)
export const { ask, newServer } = await import(new URL('server.js', folder).href)
