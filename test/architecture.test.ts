import { dirname, relative, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { libraryPackages } from './support/loaded.js'
import { sources, src, walkSource } from './support/sources.js'

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
  ['messages.ts', 'from-kamerstuk.ts'],
  ['unified.ts'],
  ['record'],
  ['markdown'],
  ['links'],
  ['index.ts'],
  ['tables'],
  ['files'],
  ['sinks'],
  ['convert'],
  ['queue'],
  ['cli'],
]

const files = [...sources.keys()]

const layerOf = (path: string): number => layers.findIndex(names => names.includes(path.split('/')[0] ?? ''))

/** What a file imports and exports again, statically or when it runs, and whether for its types only. */
const specifiersOf = (path: string): { specifier: string; typesOnly: boolean }[] => {
  const found: { specifier: string; typesOnly: boolean }[] = []
  walkSource(path, node => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, typesOnly: node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword })
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, typesOnly: node.isTypeOnly })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments
      // A form of somebody else's is imported by the address that is given.
      if (path === 'sinks/forms.ts' && argument && ts.isIdentifier(argument)) return
      found.push({ specifier: argument && ts.isStringLiteralLike(argument) ? argument.text : `./computed in ${path}`, typesOnly: false })
    }
  })
  return found
}

const importsOf = (path: string): { target: string; typesOnly: boolean }[] =>
  specifiersOf(path)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier, typesOnly }) => ({ target: relative(src, resolve(src, dirname(path), specifier)).replaceAll('\\', '/').replace(/\.js$/, '.ts'), typesOnly }))

/** Every cycle met in a depth-first walk, as the path that closes it. */
const cycles = (): string[] => {
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    else if (!done.has(path)) {
      for (const { target } of importsOf(path)) visit(target, [...trail, path])
      done.add(path)
    }
  }
  for (const path of files) visit(path, [])
  return found
}

/** The names that a file uses, comments and strings apart. */
const identifiersOf = (path: string): Set<string> => {
  const names = new Set<string>()
  walkSource(path, node => {
    if (ts.isIdentifier(node)) names.add(node.text)
  })
  return names
}

/** Data of the lexicon may be typed by what reads it; nothing is loaded for that. */
const isTypeOfData = (path: string, target: string, typesOnly: boolean): boolean =>
  typesOnly && path.startsWith('lexicon/') && (target === 'kast.ts' || target.startsWith('text/'))

/** What reads and writes files, and the command: they need Node, and packages that the parser does without. */
const onNode = new Set(['files', 'sinks', 'convert', 'queue', 'cli'])

const parser = files.filter(path => !onNode.has(path.split('/')[0] ?? ''))

const outsideCli = files.filter(path => !path.startsWith('cli/'))

describe('layers', () => {
  it('place every source file', () => {
    expect(files.filter(path => layerOf(path) === -1)).toEqual([])
    expect(files.length).toBeGreaterThan(20)
  })

  it('import only from themselves and from earlier ones', () => {
    const against = files.flatMap(path =>
      importsOf(path)
        .filter(({ target, typesOnly }) => layerOf(target) > layerOf(path) && !isTypeOfData(path, target, typesOnly))
        .map(({ target }) => `${path} imports ${target}`),
    )
    expect(against).toEqual([])
  })

  it('import only files that exist', () => {
    expect(files.flatMap(path => importsOf(path).filter(({ target }) => !sources.has(target)).map(({ target }) => `${path} imports ${target}`))).toEqual([])
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

  it('imports nothing of Node and no package that is not on the list, where it only parses', () => {
    const foreign = parser.flatMap(path => specifiersOf(path).filter(({ specifier }) => !specifier.startsWith('.')).map(imported => ({ path, ...imported })))
    const types = new Set(['unist', 'mdast'])
    expect(foreign.filter(({ specifier, typesOnly }) => !(typesOnly && types.has(specifier)) && !libraryPackages.test(specifier))).toEqual([])
  })
})
