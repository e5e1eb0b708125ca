import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { libraryPackages } from './support/loaded.js'

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
