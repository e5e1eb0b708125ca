// Builds `renderings.ts`, which reads the labelled papers as the accuracy measure does, for the scripts beside it.
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const folder = new URL('../../node_modules/.cache/convert/', import.meta.url)

await build({ config: false, silent: true, entry: [fileURLToPath(new URL('./renderings.ts', import.meta.url))], format: 'esm', target: 'node20', outDir: fileURLToPath(folder) })

export const { writeRenderings } = await import(new URL('renderings.js', folder).href)
