import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { endingsInWords, type Found, sortedEntries, walk } from '../../src/files/walk.js'
import { temporaryFolder } from '../support/command.js'

const folder = temporaryFolder()

const put = (...paths: string[]): void => {
  for (const path of paths) {
    mkdirSync(folder(path, '..'), { recursive: true })
    writeFileSync(folder(path), path)
  }
}

const collect = async (...paths: string[]): Promise<Found[]> => {
  const found: Found[] = []
  for await (const item of walk(paths)) found.push(item)
  return found
}

const named = (found: readonly Found[], kind: Found['kind']): string[] => found.filter(item => item.kind === kind).map(item => item.path.slice(folder().length + 1))

describe('walk', () => {
  it('goes through folders by name, and leaves other files alone', async () => {
    put('b.txt', 'a/z.md', 'a/B.TXT', 'a/sub/x.text', 'c.markdown', 'Z.txt', 'd.pdf', 'e')
    const found = await collect(folder())
    expect(named(found, 'file')).toEqual(['Z.txt', 'a/B.TXT', 'a/sub/x.text', 'a/z.md', 'b.txt', 'c.markdown'])
    expect(named(found, 'other')).toEqual(['d.pdf', 'e'])
  })

  it('leaves hidden files and folders alone', async () => {
    put('.git/x.txt', '.y.txt', 'a.txt')
    const found = await collect(folder())
    expect(named(found, 'file')).toEqual(['a.txt'])
    expect(named(found, 'other')).toEqual(['.y.txt'])
  })

  it('reads a file that is named, whatever its ending, and whatever its name', async () => {
    put('paper.dat', 'a[1].txt')
    expect(named(await collect(folder('paper.dat'), folder('a[1].txt')), 'file')).toEqual(['paper.dat', 'a[1].txt'])
  })

  it('understands globs', async () => {
    put('a/1.txt', 'a/2.md', 'a/3.pdf', 'b/4.txt')
    const found = await collect(folder('a/*'))
    expect(named(found, 'file')).toEqual(['a/1.txt', 'a/2.md'])
    expect(named(found, 'other')).toEqual(['a/3.pdf'])
    expect(named(await collect(folder('**/*.txt')), 'file')).toEqual(['a/1.txt', 'b/4.txt'])
    expect(named(await collect(folder('{a,b}')), 'file')).toEqual(['a/1.txt', 'a/2.md', 'b/4.txt'])
  })

  it('meets each file once', async () => {
    put('a/1.txt', 'a/2.txt')
    expect(named(await collect(folder('a/2.txt'), folder('a'), folder('a/*.txt')), 'file')).toEqual(['a/2.txt', 'a/1.txt'])
  })

  it('names what leads nowhere', async () => {
    put('a.txt')
    symlinkSync('nowhere.txt', folder('broken.txt'))
    const found = await collect(folder('none.txt'), folder('*.pdf'), folder())
    expect(found.filter(item => item.kind === 'failed').map(({ path, reason }) => [basename(path), reason])).toEqual([
      ['none.txt', 'no such file or folder'],
      ['*.pdf', 'no file matches it'],
      ['broken.txt', 'no such file or folder'],
    ])
  })

  it('reads linked files and does not enter linked folders', async () => {
    put('a/1.txt')
    symlinkSync('1.txt', folder('a/2.txt'))
    symlinkSync('..', folder('a/up'))
    const found = await collect(folder('a'))
    expect(named(found, 'file')).toEqual(['a/1.txt', 'a/2.txt'])
    expect(named(found, 'other')).toEqual(['a/up'])
  })
})

describe('endingsInWords', () => {
  it('names the commonest first', () => {
    expect(endingsInWords(new Map([['.docx', 1], ['', 1], ['.pdf', 3]]))).toBe('.pdf 3, no ending 1, .docx 1')
  })
})

describe('sortedEntries', () => {
  it('gives the entries of a folder by name, however few it holds at a time', async () => {
    const names = Array.from({ length: 53 }, (_, index) => `${String((index * 37) % 53)}.txt`)
    put(...names)
    for (const most of [1, 2, 7, 52, 53, 54, 1000]) {
      const found: string[] = []
      for await (const { name } of sortedEntries(folder(), most)) found.push(name)
      expect(found).toEqual([...names].sort())
    }
  })

  it('gives nothing of an empty folder', async () => {
    const entries = sortedEntries(folder(), 3)
    expect((await entries.next()).done).toBe(true)
  })
})
