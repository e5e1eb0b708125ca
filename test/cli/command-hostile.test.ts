import { spawnSync, type SpawnSyncReturns } from 'node:child_process'
import { readdirSync, realpathSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { bin, run, temporaryFolder } from '../support/command.js'

const folder = temporaryFolder()
const project = fileURLToPath(new URL('../../', import.meta.url))

/** A paper that names files and addresses in every way in which a text can. */
const naming = (path: string): string =>
  [
    'Vragen van de leden van de VVD-fractie', `Kent u ![het plan](${path}), [de bijlage](file://${path}) en <file://${path}>?`, 'Antwoord', `Zie ${path}, "../../geheim.txt" en file://${path}.¹`, `¹ ${path}`,
    `<!-- #include file="${path}" -->`, `<img src="${path}"><script src="${path}"></script><link rel="stylesheet" href="${path}">`, `<?xml-stylesheet href="${path}"?><!DOCTYPE a [<!ENTITY x SYSTEM "file://${path}">]>&x;`, `[x]: ${path}`, `@import "${path}"`,
  ].join('\n\n')

const permission = process.allowedNodeEnvironmentFlags.has('--permission') ? '--permission' : '--experimental-permission'

/** Runs the command where it may read itself and one paper, and write nothing. */
const confined = (paper: string, ...args: string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [permission, `--allow-fs-read=${project}*`, `--allow-fs-read=${paper}`, bin, ...args], { encoding: 'utf8' })

describe('paths in a document', () => {
  it.each([['a.txt', 'parse'], ['a.txt', 'inspect'], ['a.txt', 'references'], ['a.md', 'parse', '--to', 'kast'], ['a.md', 'parse', '--to', 'markdown'], ['a.md', 'link', '--to', 'markdown'], ['a.html', 'link', '--to', 'html']])(
    'are not opened: %s %s %s %s',
    (name, command, ...args) => {
      writeFileSync(folder('geheim.txt'), 'het geheim van de smid')
      const paper = `${realpathSync(folder())}/${name}`
      writeFileSync(paper, naming(folder('geheim.txt')))
      const { status, stdout, stderr } = confined(paper, command, paper, ...args)
      expect(stderr).not.toContain('ERR_ACCESS_DENIED')
      expect({ status, secret: (stdout + stderr).includes('het geheim') }).toEqual({ status: 0, secret: false })
      expect(readdirSync(folder()).sort()).toEqual([name, 'geheim.txt'].sort())
    },
  )

  it('would not be: what is not allowed fails', () => {
    writeFileSync(folder('geheim.txt'), 'het geheim van de smid')
    const { status, stdout } = confined(`${realpathSync(folder())}/a.txt`, 'parse', `${realpathSync(folder())}/geheim.txt`)
    expect(status).not.toBe(0)
    expect(stdout).not.toContain('geheim')
  })
})

describe('what a document says', () => {
  it('does not steer the terminal by its name, in lines of JSON either', () => {
    const name = '\x9B2J\u202Egpj.txt'
    writeFileSync(folder(name), 'De haven is diep.\n')
    const { status, stderr } = run(['convert', name, '--to', 'jsonl', '--out', 'out.jsonl', '--json-log'], { cwd: folder() })
    expect(status).toBe(0)
    expect(stderr).toMatch(/^[ -~\n]+$/u)
    expect(stderr.trimEnd().split('\n').map((line) => (JSON.parse(line) as { path?: string }).path)).toContain(name)
  })

  const formula = '=HYPERLINK("http://a.nl";"klik")'

  it('is no formula in a spreadsheet', () => {
    writeFileSync(folder(`${formula.replaceAll('/', '')}.txt`), `Zie Kamerstuk 26 643, nr. 885 en ${formula}.\n`)
    const { status, stdout } = run(['references', '.', '--to', 'csv'], { cwd: folder() })
    expect(status).toBe(0)
    expect(stdout).toContain('kst-26643-885')
    for (const cell of stdout.split(/[,\r\n]+/u)) expect(cell).not.toMatch(/^"?[=+@\t\r-]/u)
  })
})
