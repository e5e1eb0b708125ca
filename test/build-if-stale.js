// Builds the package where dist is missing or older than what it is built from. The tests of the
// built package (as vitest's global set-up) and the scripts `sample` and `bench` stand on it.
import { execFileSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const project = new URL('..', import.meta.url)

const modified = path => statSync(new URL(path, project), { throwIfNoEntry: false })?.mtimeMs ?? 0

const stale = () => {
  const built = Math.min(...['dist/index.d.ts', 'dist/references.d.ts', 'dist/links.d.ts', 'dist/convert.d.ts', 'dist/sqlite.d.ts', 'dist/tables.d.ts', 'dist/convert-worker.js', 'dist/cli.js', 'dist/record.schema.json'].map(modified))
  const sources = readdirSync(new URL('src', project), { recursive: true, encoding: 'utf8' }).map(path => `src/${path}`)
  return ['package.json', 'tsup.config.ts', ...sources].some(path => modified(path) > built)
}

/** Builds the package if it is stale. */
export const setup = () => {
  if (stale()) execFileSync('npm', ['run', '--silent', 'build'], { cwd: fileURLToPath(project), stdio: ['ignore', 'inherit', 'inherit'] })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) setup()
