// Runs `main.ts` on the sources as they stand, without a build of the package. `npm run fuzz`
import { fileURLToPath } from 'node:url'
import { build } from 'tsup'

const folder = new URL('../../node_modules/.cache/fuzz/', import.meta.url)
const main = fileURLToPath(new URL('./main.ts', import.meta.url))

await build({ config: false, silent: true, entry: [main], format: 'esm', target: 'node20', outDir: fileURLToPath(folder) })
await import(new URL('main.js', folder).href)
