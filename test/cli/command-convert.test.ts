import Database from 'better-sqlite3'
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import type * as convertEntry from '../../src/convert/index.js'
import type { ConvertOptions, Outcome, Report } from '../../src/convert/index.js'
import { bin, run, temporaryFolder } from '../support/command.js'
import { canMount } from '../support/mount.js'
import { paper, writePapers } from '../support/papers.js'

// Each test starts the command several times, and others may be at work beside it.
vi.setConfig({ testTimeout: 60_000 })

const folder = temporaryFolder()
const cwd = (): { cwd: string } => ({ cwd: folder() })
const args = (to: string, ...more: string[]): string[] => ['convert', 'papers', '--to', to, '--out', 'out', ...more]

const rowsIn = (file: string): unknown => {
  const database = new Database(file, { readonly: true })
  const count = database.prepare('SELECT count(*) FROM documents').pluck().get()
  const sound = database.pragma('integrity_check', { simple: true })
  database.close()
  return { count, sound }
}

describe('convert', () => {
  it.each(['jsonl', 'json', 'csv', 'parquet', 'sqlite'])('to %s: in any number of threads the same, and nothing to do the second time', format => {
    writePapers(folder('papers'), 40)
    expect(run(args(format, '--workers', '3', '--quiet'), cwd())).toMatchObject({ status: 0, stderr: '40 papers written to out\n' })
    expect(run(args(format, '--quiet'), cwd())).toMatchObject({ status: 0, stderr: '40 papers already in out\n' })
    if (format === 'sqlite') {
      expect(rowsIn(folder('out'))).toEqual({ count: 40, sound: 'ok' })
      return
    }
    run(['convert', 'papers', '--to', format, '--out', 'alone', '--workers', '0'], cwd())
    if (format === 'jsonl') expect(readFileSync(folder('out')).equals(readFileSync(folder('alone')))).toBe(true)
    else for (const name of readdirSync(folder('out')).filter(name => !name.startsWith('.'))) expect(readFileSync(folder('out', name)).equals(readFileSync(folder('alone', name))), name).toBe(true)
  })

  it('tells what the papers were like, and what differs from the last run', () => {
    writePapers(folder('papers'), 30)
    const first = run(args('sqlite'), cwd())
    expect(first.stderr).toContain('60 exchanges, 0 without an answer; 0 papers without an exchange; 0 of an unknown kind')
    expect(first.stderr).not.toContain('drift:')
    for (let number = 1; number <= 25; number += 1) writeFileSync(folder('papers', `${String(number).padStart(5, '0')}.txt`), `Geen stuk, maar tekst ${String(number)}.`)
    const second = run(args('sqlite', '--fail-on', 'drift', '--quiet'), cwd())
    expect(second.status).toBe(1)
    const third = run(args('sqlite'), cwd())
    expect(third.stderr).toContain('25 papers without an exchange')
    expect(third.status).toBe(0)
    writePapers(folder('papers'), 30)
    expect(run(args('sqlite'), cwd()).stderr).toMatch(/^drift: without-exchange 83 % → 0 % since the run of /m)
  })

  it('exits 1 for doubts where that is asked for', () => {
    mkdirSync(folder('papers'))
    writeFileSync(folder('papers', 'a.txt'), 'Geen stuk.')
    expect(run(args('jsonl'), cwd()).status).toBe(0)
    expect(run(args('jsonl', '--fail-on', 'doubts'), cwd()).status).toBe(1)
    expect(run(args('jsonl', '--fail-on', 'nothing'), cwd()).status).toBe(2)
  })

  it('logs lines of JSON', () => {
    writePapers(folder('papers'), 2)
    writeFileSync(folder('papers', '00002.txt'), Buffer.from([0, 1, 2, 3]))
    const { status, stderr } = run(args('jsonl', '--json-log'), cwd())
    const events = stderr.trimEnd().split('\n').map(line => JSON.parse(line) as { event: string; path?: string; report?: Report })
    expect(status).toBe(1)
    expect(events.map(({ event, path }) => [event, path])).toEqual([['converted', 'papers/00001.txt'], ['failed', 'papers/00002.txt'], ['end', undefined]])
    expect(events.at(-1)?.report).toMatchObject({ converted: 1, failed: 1, exchanges: 2 })
  })

  it('shares the work among machines', () => {
    writePapers(folder('papers'), 30)
    const counts = [1, 2, 3].map(index => {
      const { status } = run(['convert', 'papers', '--to', 'jsonl', '--out', `out${String(index)}`, '--shard', `${String(index)}/3`], cwd())
      expect(status).toBe(0)
      return readFileSync(folder(`out${String(index)}`), 'utf8').trimEnd().split('\n').map(line => (JSON.parse(line) as { id: string }).id)
    })
    expect(counts.flat()).toHaveLength(30)
    expect(new Set(counts.flat()).size).toBe(30)
    expect(counts.filter(ids => ids.length < 4)).toEqual([])
    for (const shard of ['0/3', '4/3', '1', 'a/b']) expect(run(args('jsonl', '--shard', shard), cwd()).status).toBe(2)
  })

  it('shows a line that is renewed on a terminal', () => {
    if (!existsSync('/usr/bin/script')) return
    writePapers(folder('papers'), 60)
    const shown = execFileSync('script', ['--quiet', '--return', '--command', `stty cols 60; "${process.execPath}" "${bin}" ${args('sqlite').join(' ')}`, '/dev/null'], { cwd: folder(), encoding: 'utf8' })
    expect(shown).toContain('\r\x1B[K')
    expect(shown).toContain('60 papers written to out')
  })
})

describe('what goes wrong', () => {
  // Root may write everywhere.
  const asNobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  it.each([['jsonl', 'no permission'], ['json', 'no permission'], ['csv', 'no permission'], ['parquet', 'no permission'], ['sqlite', /cannot be opened|may not be written/]] as const)('a folder that may not be written to, for %s', (format, words) => {
    writePapers(folder('papers'), 1)
    chmodSync(folder(), 0o555)
    const { status, stderr } = spawnSync(process.execPath, [bin, ...args(format)], { cwd: folder(), encoding: 'utf8', ...asNobody })
    chmodSync(folder(), 0o755)
    expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/^out: error: /) as string })
    expect(stderr).toMatch(words)
    expect(readdirSync(folder())).toEqual(['papers'])
  })

  it.skipIf(!canMount).each(['jsonl', 'json', 'csv', 'parquet', 'sqlite'])('a disk that is full, for %s; with room again the run goes on', format => {
    writePapers(folder('papers'), 300)
    mkdirSync(folder('disk'))
    mkdirSync(folder('kept'))
    const command = `"${process.execPath}" "${bin}" convert papers --to ${format} --out disk/out --workers 1 --quiet`
    const script = `mount -t tmpfs -o size=600k tmpfs disk && { ${command}; echo status $?; ls -A disk; mount -o remount,size=100m disk; ${command}; echo status $?; cp -r disk/. kept; }`
    const { stdout, stderr } = spawnSync('unshare', ['-m', 'sh', '-c', script], { ...cwd(), encoding: 'utf8' })
    expect(stdout.match(/status \d/g)).toEqual(['status 1', 'status 0'])
    expect(stderr).toMatch(/^disk\/out: error: .*no space left on the device/m)
    expect(stderr).toMatch(/300 papers written to disk\/out, \d+ of them unchanged/)
    if (format === 'jsonl') expect(readFileSync(folder('kept', 'out'), 'utf8').trimEnd().split('\n')).toHaveLength(300)
    if (format === 'json') expect(readdirSync(folder('kept', 'out')).filter(name => name.endsWith('.json'))).toHaveLength(300)
    if (format === 'csv') expect(readFileSync(folder('kept', 'out', 'documents.csv'), 'utf8').trimEnd().split('\n')).toHaveLength(301)
    if (format === 'sqlite') expect(rowsIn(folder('kept', 'out'))).toEqual({ count: 300, sound: 'ok' })
  })

  it.skipIf(!canMount).each(['jsonl', 'json', 'csv', 'parquet', 'sqlite'])('a file system that is read-only, for %s', format => {
    writePapers(folder('papers'), 1)
    mkdirSync(folder('disk'))
    const script = `mount -t tmpfs -o ro tmpfs disk && "${process.execPath}" "${bin}" convert papers --to ${format} --out disk/out`
    const { status, stderr } = spawnSync('unshare', ['-m', 'sh', '-c', script], { ...cwd(), encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/^disk\/out: error: (?:the file system is read-only|cannot be opened: is its folder there, and may it be written to\?)\n$/) as string })
  })

  it('a device that takes nothing', () => {
    writePapers(folder('papers'), 1)
    expect(run(['convert', 'papers', '--to', 'jsonl', '--out', '/dev/full'], cwd())).toMatchObject({ status: 1, stderr: expect.stringContaining('/dev/full: error: no space left on the device') as string })
  })

  it('files and a folder that vanish after they were found', async () => {
    writePapers(folder('papers'), 200)
    writePapers(folder('papers', 'more'), 3)
    const child = spawn(process.execPath, [bin, ...args('jsonl', '--json-log', '--workers', '1')], { cwd: folder(), stdio: ['ignore', 'ignore', 'pipe'] })
    const ended = once(child, 'exit')
    let log = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      // The names of a folder are read at once: these were all found, and are read later.
      if (log === '') for (const gone of ['00150.txt', '00199.txt', 'more']) rmSync(folder('papers', gone), { recursive: true })
      log += text
    })
    expect(await ended).toEqual([1, null])
    const events = log.trimEnd().split('\n').map(line => JSON.parse(line) as { event: string; path?: string; reason?: string; report?: Report })
    expect(events.filter(({ event }) => event === 'failed').map(({ path, reason }) => [path, reason])).toEqual(['papers/00150.txt', 'papers/00199.txt', 'papers/more'].map(path => [path, 'no such file or folder']))
    expect(events.at(-1)).toMatchObject({ event: 'end', report: { converted: 198, failed: 3 } })
    expect(readFileSync(folder('out'), 'utf8').trimEnd().split('\n')).toHaveLength(198)
    expect(run(args('jsonl', '--quiet'), cwd())).toMatchObject({ status: 0, stderr: '198 papers already in out\n' })
  })

  it('a file that is not there, one that cannot be read and one that is no text, among others', () => {
    writePapers(folder('papers'), 10)
    writeFileSync(folder('papers', '00003.txt'), Buffer.from([0, 1, 2, 3]))
    chmodSync(folder('papers', '00005.txt'), 0)
    chmodSync(folder(), 0o755)
    const { stderr } = spawnSync(process.execPath, [bin, 'convert', ...Array.from({ length: 10 }, (_, index) => `papers/${String(index + 1).padStart(5, '0')}.txt`), 'papers/gone.txt', '--to', 'jsonl', '--out', '/dev/null', '--quiet'], { cwd: folder(), encoding: 'utf8', ...asNobody })
    expect(stderr).toBe('papers/00003.txt: error: is binary data, not text\npapers/00005.txt: error: no permission\npapers/gone.txt: error: no such file or folder\n8 papers written to /dev/null, 3 failed\n')
  })

  it('two at once into one database', async () => {
    writePapers(folder('papers'), 60)
    const runs = ['sqlite', 'sqlite'].map(format => once(spawn(process.execPath, [bin, ...args(format, '--quiet', '--workers', '1')], { cwd: folder(), stdio: 'ignore' }), 'exit'))
    expect(await Promise.all(runs)).toEqual([[0, null], [0, null]])
    expect(rowsIn(folder('out'))).toEqual({ count: 60, sound: 'ok' })
  })

  it('two at once into one file', async () => {
    writePapers(folder('papers'), 200)
    const first = spawn(process.execPath, [bin, ...args('jsonl', '--quiet', '--workers', '1')], { cwd: folder(), stdio: 'ignore' })
    const ended = once(first, 'exit')
    await vi.waitFor(() => {
      expect(existsSync(folder('.out.lock'))).toBe(true)
    }, 10_000)
    const second = run(args('jsonl', '--quiet'), cwd())
    expect(await ended).toEqual([0, null])
    expect(second).toMatchObject({ status: 1, stderr: expect.stringMatching(/^out: error: is being written by process \d+ on /) as string })
    expect(readFileSync(folder('out'), 'utf8').trimEnd().split('\n')).toHaveLength(200)
  })
})

describe('stopped midway', () => {
  it.each(['jsonl', 'sqlite'])('Ctrl-C finishes what is begun and says how to go on, for %s', async format => {
    writePapers(folder('papers'), 400)
    const child = spawn(process.execPath, [bin, ...args(format, '--json-log', '--workers', '1')], { cwd: folder(), stdio: ['ignore', 'ignore', 'pipe'] })
    const ended = once(child, 'exit')
    let log = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (log === '') child.kill('SIGINT')
      log += text
    })
    expect(await ended).toEqual([1, null])
    const end = JSON.parse(log.trimEnd().split('\n').at(-1) ?? '') as { event: string; report: Report }
    expect(end.event).toBe('interrupted')
    expect(end.report.converted).toBeGreaterThan(0)
    expect(end.report.converted).toBeLessThan(400)
    const again = run(args(format, '--quiet'), cwd())
    expect(again.stderr).toBe(`400 papers written to out, ${String(end.report.converted)} of them unchanged\n`)
    expect(readdirSync(folder()).filter(name => /part|lock|wal|shm/.test(name))).toEqual([])
  })

  it('says so in words', async () => {
    writePapers(folder('papers'), 400)
    const child = spawn(process.execPath, [bin, ...args('csv', '--workers', '1')], { cwd: folder(), stdio: ['ignore', 'ignore', 'pipe'] })
    const ended = once(child, 'exit')
    let log = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (log += text))
    await vi.waitFor(() => {
      expect(existsSync(folder('.out.part', 'documents.csv'))).toBe(true)
    }, 10_000)
    child.kill('SIGTERM')
    expect(await ended).toEqual([1, null])
    expect(log).toMatch(/stopped; the same command goes on after the \d+ papers that are done/)
    expect(existsSync(folder('out'))).toBe(false)
  })

  it('killed and started again, gives what an unbroken run gives', { timeout: 180_000 }, () => {
    const script = fileURLToPath(new URL('../convert/soak.js', import.meta.url))
    const told = execFileSync(process.execPath, [script, '1', '40', 'jsonl', 'csv', 'sqlite'], { encoding: 'utf8' })
    expect(told.trimEnd().split('\n')).toEqual(['jsonl', 'csv', 'sqlite'].map(format => expect.stringMatching(new RegExp(`^${format}: \\d+ kills, \\d+ of them while it wrote; \\d+ whole outputs`, 'u')) as string))
  })
})

describe('convertFiles in threads', () => {
  const library = async (): Promise<typeof convertEntry> => (await import(new URL('../../dist/convert.js', import.meta.url).href)) as typeof convertEntry
  const convert = async (form: string, options: Partial<ConvertOptions> = {}): Promise<Outcome[]> => {
    writeFileSync(folder('form.mjs'), form)
    const outcomes: Outcome[] = []
    const { convertFiles } = await library()
    await convertFiles([folder('papers')], { sink: { form: pathToFileURL(folder('form.mjs')).href, write: batch => void outcomes.push(...batch) }, workers: 2, ...options })
    return outcomes
  }
  const told = (outcomes: readonly Outcome[]): string[] => outcomes.map(outcome => (outcome.status === 'failed' ? outcome.reason : outcome.status))

  it('fails the one document that never ends', async () => {
    writePapers(folder('papers'), 12)
    const outcomes = await convert("export default ({ number }) => { while (number === '5'); return {} }", { timeout: 2 })
    expect(told(outcomes)).toEqual([...Array<string>(4).fill('converted'), 'took longer than 2 seconds', ...Array<string>(7).fill('converted')])
  })

  it('fails the one document that ends its thread', async () => {
    writePapers(folder('papers'), 12)
    const outcomes = await convert("import { exit } from 'node:process'\nexport default ({ number }) => { if (number === '8' || number === '1') exit(3); return {} }")
    expect(told(outcomes).filter(word => word === 'converted')).toHaveLength(10)
    expect(told(outcomes)[0]).toMatch(/^ended the thread/)
    expect(told(outcomes)[7]).toMatch(/^ended the thread/)
  })

  it('keeps the order whatever thread is first', async () => {
    writePapers(folder('papers'), 40)
    const outcomes = await convert("export default ({ number }) => { const until = performance.now() + (Number(number) % 16 < 8 ? 20 : 0); while (performance.now() < until); return { number } }")
    expect(outcomes.map(outcome => (outcome.status === 'converted' ? Number(outcome.parts.number) : 0))).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  })

  it('gives documents one by one, and stops when nobody wants more', async () => {
    writePapers(folder('papers'), 40)
    cpSync(folder('papers', '00001.txt'), folder('papers', '00000.txt'))
    const { readFiles } = await library()
    const ids: string[] = []
    for await (const outcome of readFiles([folder('papers')], { workers: 1 })) {
      if (outcome.status === 'converted') ids.push(outcome.record.id ?? '')
      if (ids.length === 3) break
    }
    expect(ids).toEqual(['kst-22112-1', 'kst-22112-1', 'kst-22112-2'])
  })

  it('takes paths as they come', async () => {
    writeFileSync(folder('a.txt'), paper(1))
    rmSync(folder('papers'), { force: true })
    const { convertFiles } = await library()
    async function* paths(): AsyncGenerator<string> {
      yield folder('a.txt')
      await Promise.resolve()
      yield folder('a.txt')
    }
    const { converted } = await convertFiles(paths(), { sink: { write: () => undefined }, workers: 1 })
    expect(converted).toBe(1)
  })
})
