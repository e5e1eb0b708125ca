import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { FileError, reasonOf } from '../../src/files/errors.js'
import { readInput } from '../../src/files/read-input.js'
import { loadReader } from '../../src/cli/read-record.js'
import { tellDoubts, tellFailure, tellReading } from '../../src/cli/reporter.js'
import { openOutput } from '../../src/cli/write-output.js'
import { sample, temporaryFolder } from '../support/command.js'

const folder = temporaryFolder()

const failure = async (work: Promise<unknown>): Promise<FileError> => {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof FileError)) throw new Error(`expected a FileError, not ${String(error)}`)
  return error
}

describe('readInput', () => {
  it('tells name, digest, size and format', async () => {
    writeFileSync(folder('a.MD'), 'één')
    expect(await readInput(folder('a.MD'))).toEqual({
      text: 'één',
      encoding: 'UTF-8',
      note: null,
      name: 'a.MD',
      place: folder('a.MD'),
      sha256: createHash('sha256').update('één').digest('hex'),
      bytes: 5,
      format: 'markdown',
    })
    expect((await readInput(folder('a.MD'), 'text')).format).toBe('text')
  })

  it.each([
    ['nowhere.txt', 'no such file or folder'],
    ['folder', 'is a folder'],
    ['paper.html', '.html files are not read yet; take the text out of it, or say --format text to read it as it is'],
    ['noise.txt', 'is binary data, not text'],
  ])('says why %s cannot be read', async (name, reason) => {
    mkdirSync(folder('folder'))
    writeFileSync(folder('paper.html'), '<p>Tekst</p>')
    writeFileSync(folder('noise.txt'), Buffer.from([0, 1, 2, 3]))
    const error = await failure(readInput(folder(name)))
    expect({ place: error.place, reason: error.message }).toEqual({ place: folder(name), reason })
  })

  it('reads markup as text where that is asked for', async () => {
    writeFileSync(folder('paper.html'), '<p>Tekst</p>')
    expect((await readInput(folder('paper.html'), 'text')).text).toBe('<p>Tekst</p>')
  })
})

describe('loadReader', () => {
  it('makes the tree and the record of an input', async () => {
    const { readTree, readRecord } = await loadReader()
    const input = await readInput(sample)
    const record = readRecord(readTree(input), input)
    expect(record.source).toEqual({ name: 'kst-22112-4312.txt', sha256: input.sha256, bytes: input.bytes, format: 'txt' })
    expect(record.exchanges).toHaveLength(25)
  })
})

describe('openOutput', () => {
  it('puts the file in its place as a whole', async () => {
    const output = await openOutput(folder('out.jsonl'))
    await output.write('a'.repeat(2 << 20))
    await output.write('b')
    expect(existsSync(folder('out.jsonl'))).toBe(false)
    await output.commit()
    expect(readFileSync(folder('out.jsonl'), 'utf8')).toBe(`${'a'.repeat(2 << 20)}b`)
    expect(readdirSync(folder())).toEqual(['out.jsonl'])
  })

  it('keeps what was there when the new file is discarded', async () => {
    writeFileSync(folder('out.jsonl'), 'earlier')
    const output = await openOutput(folder('out.jsonl'))
    await output.write('new')
    await output.discard()
    expect(readFileSync(folder('out.jsonl'), 'utf8')).toBe('earlier')
    expect(readdirSync(folder())).toEqual(['out.jsonl'])
  })

  it('writes through a link', async () => {
    writeFileSync(folder('real'), '')
    symlinkSync('real', folder('link'))
    const output = await openOutput(folder('link'))
    await output.write('new')
    await output.commit()
    expect(readFileSync(folder('real'), 'utf8')).toBe('new')
  })

  it('writes to a device', async () => {
    const output = await openOutput('/dev/null')
    await output.write('new')
    await output.commit()
    const other = await openOutput('/dev/null')
    await other.discard()
    expect(existsSync('/dev/null')).toBe(true)
  })

  it('says why it cannot write', async () => {
    writeFileSync(folder('file'), '')
    expect((await failure(openOutput(folder()))).message).toContain('is a folder')
    expect((await failure(openOutput(folder('nowhere', 'out')))).message).toBe('its folder does not exist')
    expect((await failure(openOutput(folder('file', 'out')))).message).toBe('a part of its path is not a folder')
  })
})

describe('reasonOf', () => {
  it.each([
    [Object.assign(new Error('x'), { code: 'EACCES' }), 'no permission'],
    [Object.assign(new Error('odd'), { code: 'EODD' }), 'Error: odd'],
    [new RangeError('deep'), 'a fault of kamerstuk itself: RangeError: deep'],
    ['thrown', 'a fault of kamerstuk itself: thrown'],
  ])('%s', (error, reason) => {
    expect(reasonOf(error)).toBe(reason)
  })
})

describe('what is told on standard error', () => {
  it('is the reading, the doubts in order, and failures', async () => {
    const told: string[] = []
    const write = vi.spyOn(process.stderr, 'write').mockImplementation(line => told.push(String(line)) > 0)
    const { exitCode } = process
    try {
      const { readTree } = await loadReader()
      writeFileSync(folder('a.txt'), Buffer.from([0xef, 0xbb, 0xbf]))
      const input = await readInput(folder('a.txt'))
      tellReading(input)
      tellDoubts('a.txt', readTree(input).data.messages)
      tellFailure('b.txt', 'is gone')
      expect(process.exitCode).toBe(1)
    } finally {
      process.exitCode = exitCode
      write.mockRestore()
    }
    expect(told).toEqual([
      `${folder('a.txt')}: info: read as UTF-8, its byte order mark left out\n`,
      'a.txt:1:1: warning: The text is empty [unknown-document]\n',
      'b.txt: error: is gone\n',
    ])
  })
})
