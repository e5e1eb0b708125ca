import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'
import { afterAll, describe, expect, it } from 'vitest'
import { dist, packageOf, runListingLoads } from './support/loaded.js'

/** First path segment under src, in order: an import goes to the same layer or to an earlier one. */
const layers: readonly (readonly string[])[] = [
  ['lexicon'],
  ['kast.ts', 'rules.ts', 'options.ts'],
  ['text'],
  ['source'],
  ['tokenize'],
  ['references'],
  ['sections'],
  ['footnotes'],
  ['annotate'],
  ['tree'],
  ['from-kamerstuk.ts'],
  ['record'],
  ['markdown'],
  ['index.ts'],
  ['cli'],
]

/** What the library may load at run time; the command may load more. */
const libraryPackages = /^(?:zod|unified|vfile|vfile-message|mdast-util-[\w-]+|micromark(?:-[\w-]+)?|remark-parse|bail|extend|is-plain-obj|trough|devlop|dequal|decode-named-character-reference|character-entities|ccount|longest-streak|markdown-table|zwitch|unist-util-[\w-]+|escape-string-regexp)$/

const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => path.endsWith('.ts'))
  .sort()
const textOf = new Map(files.map(path => [path, readFileSync(join(src, path), 'utf8')]))

const layerOf = (path: string): number => layers.findIndex(names => names.includes(path.split('/')[0] ?? ''))
const specifiersOf = (path: string): string[] => ts.preProcessFile(textOf.get(path) ?? '', true, true).importedFiles.map(file => file.fileName)
const importsOf = (path: string): string[] =>
  specifiersOf(path)
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => relative(src, resolve(src, dirname(path), specifier)).replaceAll('\\', '/').replace(/\.js$/, '.ts'))

/** Every cycle met in a depth-first walk, as the path that closes it. */
const cycles = (): string[] => {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) {
      for (const next of importsOf(path)) visit(next, [...trail, path])
      done.add(path)
    }
  }
  for (const path of files) visit(path, [])
  return found
}

/** The names that a file uses, comments and strings apart. */
const identifiersOf = (path: string): Set<string> => {
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, textOf.get(path) ?? '', ts.ScriptTarget.Latest))
  return names
}

const outsideCli = files.filter(path => !path.startsWith('cli/'))

describe('layers', () => {
  it('place every source file', () => {
    expect(files.filter(path => layerOf(path) === -1)).toEqual([])
    expect(files.length).toBeGreaterThan(20)
  })

  it('import only from themselves and from earlier ones', () => {
    const against = files.flatMap(path => importsOf(path).filter(target => layerOf(target) > layerOf(path)).map(target => `${path} imports ${target}`))
    expect(against).toEqual([])
  })

  it('import only files that exist', () => {
    expect(files.flatMap(path => importsOf(path).filter(target => !textOf.has(target)).map(target => `${path} imports ${target}`))).toEqual([])
  })

  it('have no cycles', () => {
    expect(cycles()).toEqual([])
  })
})

describe('the library', () => {
  it('neither prints nor asks about the process', () => {
    const asking = outsideCli.flatMap(path => ['console', 'process'].filter(name => identifiersOf(path).has(name)).map(name => `${path} uses ${name}`))
    expect(asking).toEqual([])
  })

  it('imports nothing of Node and no package that is not on the list', () => {
    const foreign = outsideCli.flatMap(path => specifiersOf(path).filter(specifier => !specifier.startsWith('.')).map(specifier => [path, specifier] as const))
    const types = new Set(['unist', 'mdast'])
    expect(foreign.filter(([, specifier]) => !types.has(specifier) && !libraryPackages.test(specifier))).toEqual([])
  })
})

describe('what is loaded', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kamerstuk-loaded-'))
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  const loads = (name: string, args: readonly string[]): string[] => {
    const list = join(folder, name)
    const { status, stderr } = runListingLoads(args, list)
    expect(stderr).toBe('')
    expect(status).toBe(0)
    return readFileSync(list, 'utf8').trim().split('\n')
  }
  const ownFiles = (urls: readonly string[]): string[] => urls.filter(url => url.startsWith(pathToFileURL(dist).href)).map(url => url.slice(pathToFileURL(dist).href.length))
  const packages = (urls: readonly string[]): string[] => [...new Set(urls.map(packageOf).filter(name => name !== null))].sort()

  it('by the main entry: only packages on the list, nothing native, nothing of the command', () => {
    const entry = join(dist, 'index.js')
    const urls = loads('entry', ['--input-type=module', '--eval', `await import(${JSON.stringify(pathToFileURL(entry).href)})`])
    expect(ownFiles(urls)).toContain('index.js')
    expect(ownFiles(urls)).not.toContain('cli.js')
    expect(packages(urls).filter(name => !libraryPackages.test(name))).toEqual([])
    expect(packages(urls)).toContain('zod')
    expect(urls.filter(url => url.endsWith('.node'))).toEqual([])
  })

  it('by `kamerstuk --version`: nothing of the parser', () => {
    const library = new Set(ownFiles(loads('library', ['--input-type=module', '--eval', `await import(${JSON.stringify(pathToFileURL(join(dist, 'index.js')).href)})`])))
    const urls = loads('version', [join(dist, 'cli.js'), '--version'])
    expect(packages(urls)).toEqual(['commander'])
    expect(ownFiles(urls)).toContain('cli.js')
    expect(ownFiles(urls).filter(path => library.has(path))).toEqual([])
  })
})
