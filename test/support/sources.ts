import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

/** The folder `src`, as an absolute path. */
export const src: string = fileURLToPath(new URL('../../src/', import.meta.url))

/** Every source file, by its path under `src`, in order. */
export const sources: ReadonlyMap<string, ts.SourceFile> = new Map(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => path.endsWith('.ts'))
    .sort()
    .map(path => [path, ts.createSourceFile(path, readFileSync(join(src, path), 'utf8'), ts.ScriptTarget.Latest)]),
)

/** Calls back with every node of a file. */
export const walkSource = (path: string, visit: (node: ts.Node) => void): void => {
  const each = (node: ts.Node): void => {
    visit(node)
    ts.forEachChild(node, each)
  }
  const source = sources.get(path)
  if (source) each(source)
}
