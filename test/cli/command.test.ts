import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import iconv from 'iconv-lite'
import { describe, expect, it, vi } from 'vitest'
import { recordSchema } from '../../src/record/schema.js'
import type { VerslagRecord } from '../../src/record/types.js'
import { bin, run, sample, temporaryFolder } from '../support/command.js'

const folder = temporaryFolder()
const text = readFileSync(sample, 'utf8')
const letter = 'Geachte voorzitter,\n\nHierbij zend ik u de toegezegde informatie over de brug bij Wijk.\n\nHoogachtend,\n\nJ. de Vries\n'

const recordsIn = (path: string): VerslagRecord[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as VerslagRecord)

describe('wrong use', () => {
  it.each([
    [[], 'Usage: kamerstuk'],
    [['convret', 'x'], 'Did you mean convert?'],
    [['convert', 'x', '--to', 'jsonl', '--outt', 'y'], 'Did you mean --out?'],
    [['convert', 'x', '--out', 'y'], '--to jsonl'],
    [['convert', 'x', '--to', 'jsonl'], '--out FILE'],
    [['convert', '--to', 'jsonl', '--out', 'y'], "missing required argument 'paths'"],
    [['convert', 'x', '--to', 'sqlight', '--out', 'y'], 'Allowed choices are'],
    [['parse'], "missing required argument 'file'"],
    [['parse', 'a', 'b'], 'kamerstuk convert reads many'],
    [['parse', 'a', '--to', 'xml'], 'Allowed choices are record, kast, markdown'],
    [['inspect', 'a', '--colour'], 'unknown option'],
    [['references', 'a', '--to', 'xml'], 'Allowed choices are jsonl, csv, dot'],
    [['references', '.'], '--to jsonl, csv or dot'],
    [['references', 'a', '--to', 'jsonl', '--out', 'b'], '--out goes with a graph'],
    [['references'], "missing required argument 'paths'"],
    [['link', 'a.txt'], '--to html or markdown'],
    [['link', 'a.html', '--to', 'markdown'], 'HTML can only be linked as it is: --to html'],
    [['link', 'a.md', '--to', 'html'], 'Markdown can only be linked as it is'],
    [['link', 'a', 'b', '--to', 'html'], 'too many arguments'],
    [['schema', 'a'], 'too many arguments'],
  ])('%j exits 2 and says what is right', (args, words) => {
    const { status, stdout, stderr } = run(args, { cwd: folder() })
    expect(stderr).toContain(words)
    expect(stdout).toBe('')
    expect(status).toBe(2)
    expect(readdirSync(folder())).toEqual([])
  })

  it('keeps what a caller types from the terminal', () => {
    expect(run(['\x1B[31mparse']).stderr).not.toContain('\x1B')
  })
})

describe('--version and --help', () => {
  it('exit 0', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
    const help = run(['--help'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    for (const name of ['parse', 'convert', 'inspect', 'references', 'link', 'schema']) {
      expect(help.stdout).toContain(`  ${name}`)
      expect(run([name, '--help'])).toMatchObject({ status: 0, stderr: '' })
    }
  })
})

describe('parse', () => {
  it('prints a record that names its source', () => {
    const { status, stdout } = run(['parse', sample])
    expect(status).toBe(0)
    const record = recordSchema.parse(JSON.parse(stdout))
    const bytes = readFileSync(sample)
    expect(record.source).toEqual({ name: 'kst-22112-4312.txt', sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, format: 'txt' })
    expect(record.id).toBe('kst-22112-4312')
  })

  it('reads standard input', () => {
    const fromFile = JSON.parse(run(['parse', sample]).stdout) as VerslagRecord
    const fromInput = JSON.parse(run(['parse', '-'], { input: text }).stdout) as VerslagRecord
    expect(fromInput).toEqual({ ...fromFile, source: { ...fromFile.source, name: '-' } })
  })

  it('prints the tree and Markdown', () => {
    const { status, stdout } = run(['parse', sample, '--to', 'kast'])
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ type: 'root', kind: 'verslag-schriftelijk-overleg' })
    const markdown = run(['parse', sample, '--to', 'markdown'])
    expect(markdown.status).toBe(0)
    expect(markdown.stdout).toContain('De leden van de PVV-fractie')
  })

  it('tells doubts with file, line and column, and exits 0', () => {
    const { status, stderr } = run(['parse', '-'], { input: letter })
    expect(status).toBe(0)
    expect(stderr).toMatch(/^<stdin>:\d+:\d+: (?:warning|error): .+ \[[\w-]+\]$/m)
  })

  it('reads a file as Markdown by its ending, and as asked for', () => {
    writeFileSync(folder('a.md'), '# Kop\n\nEen *woord*.\n')
    const format = (...args: string[]): unknown => (JSON.parse(run(['parse', folder('a.md'), '--to', 'kast', ...args]).stdout) as { data: { format: unknown } }).data.format
    expect(format()).toBe('markdown')
    expect(format('--format', 'text')).toBe('text')
    expect((JSON.parse(run(['parse', folder('a.md')]).stdout) as VerslagRecord).source.format).toBe('md')
  })

  it('ends quietly when its reader does', () => {
    const { status, stdout, stderr } = spawnSync('bash', ['-c', 'set -o pipefail; "$0" "$1" parse "$2" --to kast 2>&1 | head -n 1', process.execPath, bin, sample], { encoding: 'utf8' })
    expect({ status, stdout: stdout.trim().length > 0, stderr }).toEqual({ status: 0, stdout: true, stderr: '' })
  })
})

describe('bad input', () => {
  it('an empty file gives an empty record and a message', () => {
    writeFileSync(folder('empty.txt'), '')
    const { status, stdout, stderr } = run(['parse', folder('empty.txt')])
    expect(status).toBe(0)
    expect(recordSchema.parse(JSON.parse(stdout))).toMatchObject({ type: 'onbekend', exchanges: [], source: { bytes: 0 } })
    expect(stderr).toContain('empty.txt:1:1: ')
  })

  it.each([
    ['paper.pdf', Buffer.from('%PDF-1.4\n%\xE2\xE3'), 'is a PDF'],
    ['paper.docx', Buffer.from('PK\x03\x04'), '.docx'],
    ['noise.txt', Buffer.from([0, 1, 2, 3, 4, 5, 6, 250, 0, 1, 2, 3]), 'is binary data'],
    ['paper.xml', Buffer.from('<?xml version="1.0"?><officiele-publicatie/>'), '.xml files are not read yet'],
  ])('%s is refused with the reason', (name, bytes, words) => {
    writeFileSync(folder(name), bytes)
    const { status, stdout, stderr } = run(['parse', name], { cwd: folder() })
    expect(stderr).toMatch(new RegExp(`^${name}: error: `))
    expect(stderr).toContain(words)
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  })

  it.each(['nowhere.txt', '.'])('%s cannot be read', path => {
    const { status, stderr } = run(['inspect', path], { cwd: folder() })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^\S+: error: (?:no such file or folder|is a folder)\n$/)
  })

  it.each([
    ['utf16-le', 'UTF-16LE'],
    ['utf16-be', 'UTF-16BE'],
    ['windows-1252', 'Windows-1252'],
  ])('%s is read, and told', (encoding, name) => {
    const western = text.replace(/[\u0100-\uFFFF]/g, character => (iconv.encode(character, 'windows-1252').toString('latin1') === '?' ? '?' : character))
    const expected = JSON.parse(run(['parse', '-'], { input: western }).stdout) as VerslagRecord
    const { status, stdout, stderr } = run(['parse', '-'], { input: iconv.encode(western, encoding, { addBOM: true }) })
    const record = JSON.parse(stdout) as VerslagRecord
    expect(status).toBe(0)
    expect(stderr).toContain(`read as ${name}`)
    expect({ ...record, source: null }).toEqual({ ...expected, source: null })
  })

  it('a verslag cut off in the middle of a character still gives its exchanges', () => {
    const bytes = Buffer.from(text)
    const middle = bytes.indexOf(0xc3, bytes.length / 2) + 1
    const { status, stdout, stderr } = run(['parse', '-'], { input: bytes.subarray(0, middle) })
    expect(status).toBe(0)
    expect(stderr).toContain('one place is damaged')
    expect(recordSchema.parse(JSON.parse(stdout)).exchanges.length).toBeGreaterThan(5)
  })

  it('a text of 9 MB is converted in the memory of a small machine', { timeout: 180_000 }, () => {
    writeFileSync(folder('large.txt'), text.repeat(200))
    const { status, stderr } = run(['convert', 'large.txt', '--to', 'jsonl', '--out', 'out.jsonl', '--quiet'], { cwd: folder(), env: { NODE_OPTIONS: '--max-old-space-size=640' } })
    expect(stderr).toMatch(/^1 paper written to out\.jsonl/)
    expect(status).toBe(0)
    expect(recordsIn(folder('out.jsonl'))[0]?.exchanges.length).toBeGreaterThan(1000)
  })

  it('never lets a document steer the terminal', () => {
    const hostile = text.replace('De vaste commissie', '\x1B]0;gekaapt\x07\x9B2J De vaste commissie').replaceAll('PVV-fractie', 'PVV-\x1B[8mfractie')
    writeFileSync(folder('\x1B[2Jpaper.txt'), hostile)
    for (const args of [['parse'], ['parse', '--to', 'kast'], ['inspect'], ['references'], ['references', '--to', 'jsonl']]) {
      const { stdout, stderr } = run([...args.slice(0, 1), folder('\x1B[2Jpaper.txt'), ...args.slice(1)])
      expect(stdout + stderr).not.toMatch(/[\0-\x08\x0B-\x1F\x7F-\x9F]/)
    }
  })
})

describe('convert', () => {
  it('writes one valid record a line, in a stable order, and counts what it left alone', () => {
    mkdirSync(folder('papers', 'sub'), { recursive: true })
    writeFileSync(folder('papers', 'b.txt'), text)
    writeFileSync(folder('papers', 'a.md'), letter)
    writeFileSync(folder('papers', 'sub', 'c.TXT'), letter)
    writeFileSync(folder('papers', 'd.pdf'), '%PDF-')
    const { status, stdout, stderr } = run(['convert', 'papers', '--to', 'jsonl', '--out', 'out.jsonl'], { cwd: folder() })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toContain('3 papers written to out.jsonl')
    expect(stderr).toContain('1 other file left alone (.pdf 1)')
    const records = recordsIn(folder('out.jsonl'))
    expect(records.map(record => record.source.name)).toEqual(['a.md', 'b.txt', 'c.TXT'])
    for (const record of records) expect(() => recordSchema.parse(record)).not.toThrow()
    expect(readdirSync(folder())).toEqual(['.out.jsonl.journal', 'out.jsonl', 'papers'])
  })

  it('gives the same bytes again, its own output among the papers', () => {
    writeFileSync(folder('a.txt'), text)
    const once = run(['convert', '.', '--to', 'jsonl', '--out', 'out.txt'], { cwd: folder() })
    const first = readFileSync(folder('out.txt'))
    run(['convert', '.', '--to', 'jsonl', '--out', 'out.txt'], { cwd: folder() })
    expect(once.status).toBe(0)
    expect(readFileSync(folder('out.txt')).equals(first)).toBe(true)
  })

  it('names what failed, writes the others, and exits 1', () => {
    writeFileSync(folder('a.txt'), letter)
    writeFileSync(folder('b.txt'), Buffer.from([0, 1, 2, 3]))
    const { status, stderr } = run(['convert', 'a.txt', 'b.txt', 'c.txt', '--to', 'jsonl', '--out', 'out.jsonl', '--quiet'], { cwd: folder() })
    expect(status).toBe(1)
    expect(stderr.split('\n')).toEqual([
      'b.txt: error: is binary data, not text',
      'c.txt: error: no such file or folder',
      expect.stringMatching(/^1 paper written to out\.jsonl, (?:1 with doubts, )?2 failed$/) as string,
      '',
    ])
    expect(recordsIn(folder('out.jsonl')).map(record => record.source.name)).toEqual(['a.txt'])
  })

  it('leaves the place alone where nothing could be converted', () => {
    writeFileSync(folder('out.jsonl'), 'earlier\n')
    mkdirSync(folder('none'))
    for (const path of ['none', 'nowhere.txt']) {
      const { status, stderr } = run(['convert', path, '--to', 'jsonl', '--out', 'out.jsonl'], { cwd: folder() })
      expect(status).toBe(1)
      expect(stderr).toContain(`${path}: error: `)
    }
    expect(readFileSync(folder('out.jsonl'), 'utf8')).toBe('earlier\n')
    expect(readdirSync(folder())).toEqual(['none', 'out.jsonl'])
  })

  it.each([
    ['.', 'is a folder'],
    ['nowhere/out.jsonl', 'its folder does not exist'],
  ])('says why it cannot write to %s', (out, words) => {
    writeFileSync(folder('a.txt'), letter)
    const { status, stderr } = run(['convert', 'a.txt', '--to', 'jsonl', '--out', out], { cwd: folder() })
    expect(status).toBe(1)
    expect(stderr).toContain(words)
    expect(readdirSync(folder())).toEqual(['a.txt'])
  })

  it('replaces what a link leads to, and writes to a device', () => {
    writeFileSync(folder('a.txt'), letter)
    writeFileSync(folder('real.jsonl'), 'earlier\n')
    symlinkSync('real.jsonl', folder('link.jsonl'))
    expect(run(['convert', 'a.txt', '--to', 'jsonl', '--out', 'link.jsonl'], { cwd: folder() }).status).toBe(0)
    expect(recordsIn(folder('real.jsonl'))).toHaveLength(1)
    expect(run(['convert', 'a.txt', '--to', 'jsonl', '--out', '/dev/null'], { cwd: folder() }).status).toBe(0)
    expect(statSync('/dev/null').isFile()).toBe(false)
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('leaves no half file when %s ends it midway', async signal => {
    writeFileSync(folder('a.txt'), text)
    writeFileSync(folder('out.jsonl'), 'earlier\n')
    // A pipe that nobody writes to holds the run after the first paper; opened for both, it makes no opener wait.
    execFileSync('mkfifo', [folder('b.txt')])
    const pipe = openSync(folder('b.txt'), 'r+')
    const child = spawn(process.execPath, [bin, 'convert', 'a.txt', 'b.txt', '--to', 'jsonl', '--out', 'out.jsonl', '--quiet'], { cwd: folder(), stdio: 'ignore' })
    const ended = once(child, 'exit')
    await vi.waitFor(() => {
      expect(readdirSync(folder())).toContain('.out.jsonl.lock')
    }, 10_000)
    await setTimeout(500)
    child.kill(signal)
    expect(await ended).toEqual([null, signal])
    closeSync(pipe)
    expect(readFileSync(folder('out.jsonl'), 'utf8')).toBe('earlier\n')
    if (signal !== 'SIGKILL') expect(readdirSync(folder())).toEqual(['a.txt', 'b.txt', 'out.jsonl'])
  })
})

describe('inspect', () => {
  it('shows facts, outline, footnotes, references with addresses, and doubts', () => {
    const { status, stdout } = run(['inspect', sample])
    expect(status).toBe(0)
    for (const words of ['kst-22112-4312', 'Digitale Zaken', 'Outline', 'GroenLinks-PvdA', 'Footnotes', 'References', 'https://', 'Doubts']) expect(stdout).toContain(words)
    expect(stdout).not.toMatch(/\x1B/)
  })

  const onTerminal = (prefix: string): string =>
    execFileSync('script', ['--quiet', '--return', '--command', `stty cols 60; ${prefix} "${process.execPath}" "${bin}" inspect "${sample}"`, '/dev/null'], { encoding: 'utf8', env: { ...process.env, TERM: 'xterm', NO_COLOR: undefined, FORCE_COLOR: undefined } })
  const hasScript = existsSync('/usr/bin/script')

  it.skipIf(!hasScript)('colours on a terminal, and fits its width', () => {
    const shown = onTerminal('')
    expect(shown).toContain('\x1B[1m')
    const plain = shown.replace(/\x1B\[\d+m/g, '').split(/\r?\n/)
    expect(plain.filter(line => line.length > 60 && !line.includes('https://'))).toEqual([])
  })

  it.skipIf(!hasScript)('obeys NO_COLOR', () => {
    expect(onTerminal('NO_COLOR=1')).not.toContain('\x1B')
  })
})

describe('references', () => {
  const cited = 'Zie Kamerstuk 22 112, nr. 4102 en de brief (Kamerstuk 26643, nr. 1329).\n'

  it('prints one reference a line, with offsets into the text', () => {
    const { status, stdout, stderr } = run(['references', '-', '--to', 'jsonl'], { input: cited })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const found = stdout.trimEnd().split('\n').map(line => JSON.parse(line) as { type: string; id: string; candidates: string[]; raw: string; start: number; end: number; url: string })
    expect(found.map(reference => reference.id)).toEqual(['kst-22112-4102', 'kst-26643-1329'])
    for (const { raw, start, end, url, candidates } of found) {
      expect(cited.slice(start, end)).toBe(raw)
      expect(url).toMatch(/^https:\/\//)
      expect(candidates).toEqual([])
    }
  })

  it('prints a table to people', () => {
    const { status, stdout } = run(['references', '-'], { input: `\n${cited}` })
    expect(status).toBe(0)
    expect(stdout).toMatch(/^ *2:5 {2}kst-22112-4102 {2}Kamerstuk 22 112, nr\. 4102$/m)
    expect(run(['references', '-'], { input: 'Niets.' })).toMatchObject({ status: 0, stdout: 'No references were found.\n' })
  })
})

describe('references of many papers', () => {
  const paper = (number: number, cited: string): string => `22 112 Nieuwe Commissievoorstellen\n\nNr. ${String(number)} VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 15 april 2026\n\n${cited}\n`

  it('prints who cites what, in a stable order, and tells what failed', () => {
    mkdirSync(folder('papers', 'sub'), { recursive: true })
    writeFileSync(folder('papers', 'b.txt'), paper(2, 'Zie Kamerstuk 22 112, nr. 1, Kamerstuk 26 643, nr. 885 en Kamerstuk 22 112, nr. 1.'))
    writeFileSync(folder('papers', 'a.txt'), paper(1, 'Zie Kamerstuk 26 643, nr. 885.'))
    writeFileSync(folder('papers', 'sub', 'c.txt'), paper(2, 'Nog eens.'))
    writeFileSync(folder('papers', 'd.txt'), Buffer.from([0, 1, 2, 3]))
    const graph = (...args: string[]): ReturnType<typeof run> => run(['references', 'papers', ...args], { cwd: folder() })
    const { status, stdout, stderr } = graph('--to', 'csv')
    expect(stdout.split('\n').map(line => line.split(',').slice(0, 5).join())).toEqual([
      'level,source,target,type,count',
      'document,kst-22112-1,kst-26643-885,kamerstuk,1',
      'document,kst-22112-2,kst-22112-1,kamerstuk,2',
      'document,kst-22112-2,kst-26643-885,kamerstuk,1',
      '',
    ])
    expect(status).toBe(1)
    expect(stderr).toContain('d.txt: error: is binary data')
    expect(stderr).toContain('c.txt: info: is kst-22112-2, as papers/b.txt is; it is counted once')
    expect(stderr).toContain('2 papers, 3 edges')
    expect(graph('--to', 'csv').stdout).toBe(stdout)
    const lines = graph('--to', 'jsonl').stdout.trimEnd().split('\n').map(line => JSON.parse(line) as object)
    expect(lines[0]).toEqual({ level: 'document', source: 'kst-22112-1', target: 'kst-26643-885', type: 'kamerstuk', count: 1, url: 'https://zoek.officielebekendmakingen.nl/kst-26643-885' })
    expect(graph('--to', 'dot').stdout).toMatch(/^digraph citations \{\n[\s\S]*"kst-22112-2" -> "kst-22112-1" \[label="2"\];\n[\s\S]*\}\n$/)
  })

  it('takes one paper, standard input and a file to write', () => {
    const { status, stdout } = run(['references', '-', sample, '--to', 'csv', '--by', 'exchange', '--out', 'graph.csv'], { cwd: folder(), input: paper(1, 'Zie Kamerstuk 26 643, nr. 885.') })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    const rows = readFileSync(folder('graph.csv'), 'utf8').trimEnd().split('\r\n').slice(1)
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter(row => !/^exchange,kst-22112-4312#\d+,/.test(row))).toEqual([])
    const one = run(['references', sample, '--to', 'jsonl', '--by', 'document'])
    expect(one.stdout.split('\n').filter(line => line !== '').map(line => (JSON.parse(line) as { source: string }).source)).toContain('kst-22112-4312')
  })

  it('writes nothing where there are no papers', () => {
    mkdirSync(folder('none'))
    const { status, stderr } = run(['references', 'none', '--to', 'dot', '--out', 'graph.dot'], { cwd: folder() })
    expect(status).toBe(1)
    expect(stderr).toContain('none: error: no papers there')
    expect(readdirSync(folder())).toEqual(['none'])
  })
})

describe('link', () => {
  const linked = '<a href="https://zoek.officielebekendmakingen.nl/kst-26643-885">Kamerstuk 26 643, nr. 885</a>'

  it('makes links in text, in HTML and in Markdown, by the ending or as told', () => {
    expect(run(['link', '-', '--to', 'html'], { input: 'a < b, Kamerstuk 26 643, nr. 885' })).toMatchObject({ status: 0, stdout: `a &lt; b, ${linked}`, stderr: '' })
    expect(run(['link', '-', '--to', 'html', '--format', 'html'], { input: '<p>Kamerstuk 26 643, nr. 885' }).stdout).toBe(`<p>${linked}`)
    writeFileSync(folder('a.html'), '<p>Kamerstuk 26 643, nr. 885</p>\n')
    writeFileSync(folder('a.md'), '*Kamerstuk 26 643, nr. 885*\n')
    expect(run(['link', folder('a.html'), '--to', 'html']).stdout).toBe(`<p>${linked}</p>\n`)
    expect(run(['link', folder('a.md'), '--to', 'markdown']).stdout).toBe('[*Kamerstuk 26 643, nr. 885*](https://zoek.officielebekendmakingen.nl/kst-26643-885)\n')
    expect(run(['link', folder('a.md'), '--to', 'html', '--format', 'text']).stdout).toBe(`*${linked}*\n`)
  })

  it('writes a file, also the one it read', () => {
    writeFileSync(folder('a.html'), '<p>Kamerstuk 26 643, nr. 885</p>\n')
    for (let round = 0; round < 2; round += 1) {
      expect(run(['link', 'a.html', '--to', 'html', '--out', 'a.html'], { cwd: folder() })).toMatchObject({ status: 0, stdout: '', stderr: '' })
      expect(readFileSync(folder('a.html'), 'utf8')).toBe(`<p>${linked}</p>\n`)
    }
  })

  it('refuses what it does not read', () => {
    writeFileSync(folder('a.xml'), '<al/>')
    expect(run(['link', folder('a.xml'), '--to', 'html'])).toMatchObject({ status: 1, stdout: '' })
    expect(run(['link', folder('a.xml'), '--to', 'html', '--format', 'html'])).toMatchObject({ status: 0, stdout: '<al/>' })
    expect(run(['link', 'nowhere.html', '--to', 'html'], { cwd: folder() })).toMatchObject({ status: 1, stderr: 'nowhere.html: error: no such file or folder\n' })
  })
})

describe('schema', () => {
  it('prints the schema that the package carries', () => {
    const { status, stdout } = run(['schema'])
    expect(status).toBe(0)
    expect(stdout).toBe(readFileSync(new URL('../../dist/record.schema.json', import.meta.url), 'utf8'))
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object' })
  })
})
