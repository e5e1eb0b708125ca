import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'kamerstuk-readme-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Fenced blocks of a language, in order. */
function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'gmu'))].map((match) => match[1] ?? '')
}

describe('readme', () => {
  /** Runs a program of the readme with the built package. */
  function output(program: string): string {
    const file = join(folder, 'example.mjs')
    writeFileSync(file, program.replaceAll(/'kamerstuk(?:\/(\w+))?'/gu, (_, entry?: string) => JSON.stringify(pathToFileURL(join(root, `dist/${entry ?? 'index'}.js`)).href)))
    return execFileSync('node', [file], { cwd: root, encoding: 'utf8' })
  }

  it('shows what its example prints', () => {
    expect(output(blocks('js')[0] ?? '')).toBe(blocks('text')[0])
  })

  it('shows what its own sink prints', () => {
    const program = blocks('js').find((block) => block.includes('const asked')) ?? ''
    const shown = blocks('text').find((block) => block.includes('PVV: '))
    expect(output(program)).toBe(shown)
    expect(program.split('\n').indexOf('}') - program.split('\n').findIndex((line) => line.startsWith('const asked'))).toBeLessThan(20)
  })

  it('shows what its example of references prints', () => {
    const example = /^```js\n(import [^\n]* from 'kamerstuk\/references'\n.*?)^```\n\n```text\n(.*?)^```$/msu.exec(readme)
    const file = join(folder, 'references.mjs')
    writeFileSync(file, (example?.[1] ?? '').replace("'kamerstuk/references'", JSON.stringify(pathToFileURL(join(root, 'dist/references.js')).href)))
    expect(execFileSync('node', [file], { encoding: 'utf8' })).toBe(example?.[2])
  })

  it('names every script that it tells to run', () => {
    const scripts = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts
    for (const [, name] of readme.matchAll(/npm run ([\w:]+)/gu)) expect(Object.keys(scripts)).toContain(name)
  })

  it('names only files and folders that exist', () => {
    for (const [, path] of readme.matchAll(/`((?:src|fixtures|test)\/[\w./-]+)`/gu)) expect(existsSync(join(root, path ?? '')), path).toBe(true)
  })
})
