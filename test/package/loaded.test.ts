import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { dist, libraryPackages, packageOf, runListingLoads } from '../support/loaded.js'

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

  const loadsOf = (name: string): string[] => loads(name, ['--input-type=module', '--eval', `await import(${JSON.stringify(pathToFileURL(join(dist, `${name}.js`)).href)})`])

  it('by the references: no package, and nothing of the parser', () => {
    const urls = loadsOf('references')
    expect(ownFiles(urls)).toContain('references.js')
    expect(packages(urls)).toEqual([])
    const size = ownFiles(urls).reduce((sum, path) => sum + statSync(join(dist, path)).size, 0)
    const whole = ownFiles(loadsOf('index')).reduce((sum, path) => sum + statSync(join(dist, path)).size, 0)
    expect(size).toBeLessThan(whole / 2)
  })

  it('by the links: what reads Markdown, and neither the parser nor the schema', () => {
    const urls = loadsOf('links')
    expect(ownFiles(urls)).not.toContain('index.js')
    expect(packages(urls)).not.toContain('zod')
    expect(packages(urls).filter(name => !libraryPackages.test(name))).toEqual([])
  })

  it('by the tables: no package; by convert and the databases: nothing that is not asked for', () => {
    expect(packages(loadsOf('tables'))).toEqual([])
    for (const name of ['convert', 'sqlite', 'postgres', 'queue']) expect(packages(loadsOf(name)).filter(loaded => /^(?:piscina|better-sqlite3|pg|pg-boss|tinyglobby)$/.test(loaded)), name).toEqual([])
    expect(packages(loadsOf('convert'))).not.toContain('snowball-stemmers')
  })

  it('by `kamerstuk --version`: nothing of the parser', () => {
    const library = new Set(ownFiles(loads('library', ['--input-type=module', '--eval', `await import(${JSON.stringify(pathToFileURL(join(dist, 'index.js')).href)})`])))
    const urls = loads('version', [join(dist, 'cli.js'), '--version'])
    expect(packages(urls)).toEqual(['commander'])
    expect(ownFiles(urls)).toContain('cli.js')
    expect(ownFiles(urls).filter(path => library.has(path))).toEqual([])
  })
})
