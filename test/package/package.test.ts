import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sample } from '../support/command.js'

const project = fileURLToPath(new URL('../..', import.meta.url))
const installed = mkdtempSync(join(tmpdir(), 'kamerstuk-installed-'))
const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as Record<string, Record<string, string>> & { version: string }

const lockFile = readFileSync(join(project, 'package-lock.json'), 'utf8')

/** Installing asks the registry where npm's own store lacks something; the compiler takes its time on a busy machine. */
const patience = 180_000

let packed: { filename: string; files: { path: string }[] }

beforeAll(() => {
  const [report] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', installed], { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })) as (typeof packed)[]
  if (!report) throw new Error('npm pack packed nothing')
  packed = report
  writeFileSync(join(installed, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', join(installed, packed.filename)], { cwd: installed, stdio: 'ignore' })
}, patience)

afterAll(() => {
  rmSync(installed, { recursive: true })
})

const node = (code: string): string => execFileSync(process.execPath, ['--input-type=module', '--eval', code], { cwd: installed, encoding: 'utf8' })

const compile = (moduleResolution: string): { status: number | null; stdout: string } => {
  const options = ['--strict', '--exactOptionalPropertyTypes', '--noEmit', '--target', 'es2022', '--module', moduleResolution === 'bundler' ? 'esnext' : 'nodenext', '--moduleResolution', moduleResolution]
  return spawnSync(process.execPath, [join(project, 'node_modules/typescript/bin/tsc'), ...options, 'consumer.ts'], { cwd: installed, encoding: 'utf8' })
}

describe('the package', () => {
  it('satisfies publint', async () => {
    const { messages, pkg } = await publint({ pkgDir: project, strict: true })
    expect(messages.map(message => formatMessage(message, pkg))).toEqual([])
  })

  it('has the right types, as an ESM-only package', () => {
    const { status, stdout } = spawnSync('npx', ['attw', join(installed, packed.filename), '--profile', 'esm-only', '--format', 'table', '--no-color'], { cwd: project, encoding: 'utf8' })
    expect({ status, problems: status === 0 ? '' : stdout }).toEqual({ status: 0, problems: '' })
  }, patience)

  it('holds what is built, the readme and the licence, and nothing else', () => {
    const paths = packed.files.map(({ path }) => path)
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json', 'dist/index.js', 'dist/index.d.ts', 'dist/cli.js', 'dist/record.schema.json', 'dist/tables.schema.json', 'dist/tables.md']))
    expect(paths.filter(path => !/^(?:LICENSE|README\.md|package\.json|dist\/[\w.-]+\.(?:js|d\.ts|json|md))$/.test(path))).toEqual([])
  })

  it('pins what must not move', () => {
    expect(manifest.devDependencies).toMatchObject({ typescript: '5.9.3', vitest: '4.1.12', '@vitest/coverage-v8': '4.1.12' })
  })

  it('names no registry host in its lock file', () => {
    expect(lockFile).not.toMatch(/"resolved": "http/)
  })

  it('locks the build of every platform, without which npm ci refuses the lock file', () => {
    const { packages } = JSON.parse(lockFile) as { packages: Record<string, { optionalDependencies?: Record<string, string> }> }
    const locked = new Set(Object.keys(packages).map(path => path.replace(/^.*node_modules\//, '')))
    const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    expect(wanted.length).toBeGreaterThan(0)
    expect(wanted.filter(name => !locked.has(name))).toEqual([])
  })
})

describe('installed from its tarball', () => {
  it('is imported', () => {
    const code = `
      import { fromKamerstuk, recordSchema, toRecord } from 'kamerstuk'
      import schema from 'kamerstuk/record.schema.json' with { type: 'json' }
      const record = toRecord(fromKamerstuk('Nr. 1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'), { source: { name: 'a', sha256: '', bytes: 0, format: 'txt' } })
      console.log(recordSchema.safeParse(record).success, schema.type)`
    expect(node(code)).toBe('true object\n')
  })

  it('is imported in parts', () => {
    const code = `
      import { findReferences } from 'kamerstuk/references'
      import { linkReferences } from 'kamerstuk/links'
      console.log(findReferences('Kamerstuk 26 643, nr. 885')[0].id, linkReferences('**Kamerstuk 26 643**, nr. 885', { format: 'markdown' }))`
    expect(node(code)).toBe('kst-26643-885 [**Kamerstuk 26 643**, nr. 885](https://zoek.officielebekendmakingen.nl/kst-26643-885)\n')
  })

  it('converts into a folder, in threads, without any package that is not installed', () => {
    const code = `
      import { convertFiles, csv } from 'kamerstuk/convert'
      import { rowsOf, tables } from 'kamerstuk/tables'
      const { converted } = await convertFiles([${JSON.stringify(sample)}], { sink: csv('tables'), workers: 1 })
      console.log(converted, tables.length, typeof rowsOf)`
    expect(node(code)).toBe('1 15 function\n')
  })

  const command = (...args: string[]): { status: number | null; stderr: string } => spawnSync(join(installed, 'node_modules/.bin/kamerstuk'), args, { cwd: installed, encoding: 'utf8' })
  const server = 'postgres://user@127.0.0.1:1/papers'

  it.each([
    ['SQLite', 'better-sqlite3', ['convert', sample, '--to', 'sqlite', '--out', 'out']],
    ['Parquet', 'hyparquet-writer', ['convert', sample, '--to', 'parquet', '--out', 'out']],
    ['PostgreSQL', 'pg', ['convert', sample, '--to', 'postgres', '--out', server]],
    ['the queue', 'pg-boss', ['enqueue', sample, '--queue', server]],
    ['the queue', 'pg-boss', ['work', '--queue', server]],
    ['the queue', 'pg-boss', ['status', '--queue', server]],
  ] as const)('says that %s needs %s', (use, name, args) => {
    expect(command(...args)).toMatchObject({ status: 1, stderr: `kamerstuk: error: ${use} needs the package ${name}, which is not installed: npm install "${name}@${manifest.peerDependencies?.[name] ?? ''}"\n` })
    expect(existsSync(join(installed, 'out'))).toBe(false)
  })

  it('says the same to a program', () => {
    const code = `
      import { convertFiles } from 'kamerstuk/convert'
      import { parquet } from 'kamerstuk/parquet'
      import { postgres } from 'kamerstuk/postgres'
      import { sqlite } from 'kamerstuk/sqlite'
      for (const sink of [sqlite('out'), parquet('out'), postgres('${server}')]) await convertFiles([${JSON.stringify(sample)}], { sink }).catch(error => console.log(error.message.split(',')[0]))`
    expect(node(code)).toBe('SQLite needs the package better-sqlite3\nParquet needs the package hyparquet-writer\nPostgreSQL needs the package pg\n')
  })

  it('says that SQLite is not compiled', () => {
    for (const name of ['better-sqlite3', 'bindings', 'file-uri-to-path']) {
      cpSync(join(project, 'node_modules', name), join(installed, 'node_modules', name), { recursive: true, filter: path => !/better-sqlite3\/(?:build|deps|src)/.test(path) })
    }
    const error = { status: 1, stderr: 'kamerstuk: error: the package better-sqlite3 has no compiled part for this version of Node: npm rebuild better-sqlite3\n' }
    expect(command('convert', sample, '--to', 'sqlite', '--out', 'out')).toMatchObject(error)
    mkdirSync(join(installed, 'node_modules/better-sqlite3/build/Release'), { recursive: true })
    writeFileSync(join(installed, 'node_modules/better-sqlite3/build/Release/better_sqlite3.node'), 'made for another machine')
    expect(command('convert', sample, '--to', 'sqlite', '--out', 'out')).toMatchObject(error)
  })

  it('is required', () => {
    expect(execFileSync(process.execPath, ['--no-warnings', '--eval', "console.log(typeof require('kamerstuk').fromKamerstuk)"], { cwd: installed, encoding: 'utf8' })).toBe('function\n')
  })

  it('is a plugin of unified', () => {
    const code = `
      import { unified } from 'unified'
      import { kamerstukParse } from 'kamerstuk'
      console.log(unified().use(kamerstukParse).parse('Een zin.').type)`
    expect(node(code)).toBe('root\n')
  })

  it('runs as a command', () => {
    const command = join(installed, 'node_modules/.bin/kamerstuk')
    expect(execFileSync(command, ['--version'], { encoding: 'utf8' })).toBe(`${manifest.version}\n`)
    expect(execFileSync(command, ['inspect', sample], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })).toContain('kst-22112-4312')
  })

  it.each(['nodenext', 'bundler'])('is typed under moduleResolution %s', moduleResolution => {
    writeFileSync(
      join(installed, 'consumer.ts'),
      `import { check, fromKamerstuk, kamerstukParse, toRecord, type Exchange, type Root, type VerslagRecord } from 'kamerstuk'
import { findReferences, type Reference } from 'kamerstuk/references'
import { linkReferences } from 'kamerstuk/links'
import { convertFiles, type Report, type Sink } from 'kamerstuk/convert'
import { sqlite } from 'kamerstuk/sqlite'
import { type Row, rowsOf } from 'kamerstuk/tables'
import { unified } from 'unified'
export const sink: Sink = sqlite('x')
export const report: Promise<Report> = convertFiles(['x'], { sink, workers: 1 })
export const rows = (record: VerslagRecord): Row[] => rowsOf(record).exchanges ?? []
export const references: Reference[] = findReferences('x', { chamber: 'tweede-kamer' })
export const linked: string = linkReferences('x', { format: 'text', to: 'markdown' })
const tree: Root = fromKamerstuk('x', { format: 'text' })
const record: VerslagRecord = toRecord(tree, { source: { name: 'a', sha256: '', bytes: 0, format: 'txt' } })
export const lost: readonly unknown[] = check(tree, 'x')
export const parsed: Root = unified().use(kamerstukParse).parse('x')
export const first: string | undefined = record.exchanges[0]?.question.paragraphs[0]?.text
export type E = Exchange
`,
    )
    expect(compile(moduleResolution)).toMatchObject({ stdout: '', status: 0 })
    writeFileSync(join(installed, 'consumer.ts'), "import { fromKamerstuk } from 'kamerstuk'\nfromKamerstuk(1)\n")
    expect(compile(moduleResolution).stdout).toContain('TS2345')
  }, patience)
})
