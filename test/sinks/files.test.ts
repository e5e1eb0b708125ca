import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { convertFiles, csv, json, jsonl, type Outcome, type Sink } from '../../src/convert/index.js'
import { parquet } from '../../src/sinks/parquet/index.js'
import { tables } from '../../src/tables/index.js'
import { temporaryFolder } from '../support/command.js'
import { paper, writePapers } from '../support/papers.js'

const folder = temporaryFolder()

const formats = { jsonl, csv, json, parquet }
type Format = keyof typeof formats

/** Every file of an output that is no memory of the program, with its content. */
const content = (path: string): Record<string, string> => {
  if (!statSync(path).isDirectory()) return { '': readFileSync(path, 'latin1') }
  return Object.fromEntries(readdirSync(path).filter(name => !name.startsWith('.')).map(name => [name, readFileSync(`${path}/${name}`, 'latin1')]))
}

/** What became of each paper. */
const convert = async (sink: Sink, papers = folder('papers')): Promise<Outcome['status'][]> => {
  const statuses: Outcome['status'][] = []
  await convertFiles([papers], { sink, workers: 0, onDocument: ({ status }) => statuses.push(status) })
  return statuses
}

/** A run that ends without a word in its n-th batch, before or after that is written. */
const cutShort = async (sink: Sink, batch: number, when: 'before' | 'after'): Promise<void> => {
  let count = 0
  // As if killed: the sink is told nothing more.
  const dying: Sink = {
    ...sink,
    abort: () => undefined,
    write: async outcomes => {
      count += 1
      if (count === batch && when === 'before') throw new Error('killed')
      await sink.write(outcomes)
      if (count === batch) throw new Error('killed')
    },
  }
  await expect(convertFiles([folder('papers')], { sink: dying, workers: 0 })).rejects.toThrow('killed')
  for (const name of readdirSync(folder()).filter(name => name.endsWith('.lock'))) writeFileSync(folder(name), 'nowhere 0')
}

const unlock = (): void => {
  for (const name of readdirSync(folder()).filter(name => name.endsWith('.lock'))) rmSync(folder(name))
  rmSync(folder('out', '.lock'), { force: true })
}

describe.each(Object.keys(formats) as Format[])('%s', format => {
  const sink = (name = 'out'): Sink => formats[format](folder(name))

  it('finds everything done the second time', async () => {
    writePapers(folder('papers'), 20)
    expect(new Set(await convert(sink()))).toEqual(new Set(['converted']))
    const first = content(folder('out'))
    expect(await convert(sink())).toEqual(Array(20).fill('unchanged'))
    expect(await convert(sink())).toEqual(Array(20).fill('unchanged'))
    expect(content(folder('out'))).toEqual(first)
  })

  it.each([[1, 'before'], [1, 'after'], [2, 'before'], [2, 'after'], [3, 'after']] as const)('goes on after an end in batch %i, %s it is written', async (batch, when) => {
    writePapers(folder('papers'), 20)
    await convert(sink('whole'))
    await cutShort(sink(), batch, when)
    unlock()
    const statuses = await convert(sink())
    const done = (when === 'after' ? batch : batch - 1) * 8
    expect(statuses).toEqual([...Array<string>(Math.min(20, done)).fill('unchanged'), ...Array<string>(Math.max(0, 20 - done)).fill('converted')])
    expect(content(folder('out'))).toEqual(content(folder('whole')))
    expect(await convert(sink())).toEqual(Array(20).fill('unchanged'))
  })

  it('takes what is new, changed and gone, and keeps the rest', async () => {
    writePapers(folder('papers'), 20)
    await convert(sink())
    writeFileSync(folder('papers', '00007.txt'), paper(7, ' En nog iets.'))
    writeFileSync(folder('papers', '00000.txt'), paper(900))
    writeFileSync(folder('papers', '00030.txt'), paper(901))
    rmSync(folder('papers', '00012.txt'))
    const statuses = await convert(sink())
    expect(statuses.filter(status => status === 'converted')).toHaveLength(3)
    expect(statuses.filter(status => status === 'unchanged')).toHaveLength(18)
    if (format === 'json') rmSync(folder('out', 'kst-22112-12.json'))
    await convert(sink('anew'))
    expect(content(folder('out'))).toEqual(content(folder('anew')))
  })

  it('finds what failed once again, and goes on when it no longer does', async () => {
    writePapers(folder('papers'), 12)
    writeFileSync(folder('papers', '00005.txt'), Buffer.from([0, 1, 2, 3]))
    expect((await convert(sink())).filter(status => status === 'failed')).toHaveLength(1)
    expect(await convert(sink())).toEqual([...Array<string>(4).fill('unchanged'), 'failed', ...Array<string>(7).fill('unchanged')])
    writeFileSync(folder('papers', '00005.txt'), paper(5))
    expect(await convert(sink())).toEqual([...Array<string>(4).fill('unchanged'), 'converted', ...Array<string>(7).fill('unchanged')])
    await convert(sink('anew'))
    expect(content(folder('out'))).toEqual(content(folder('anew')))
  })

  it('is made anew where somebody else changed it', async () => {
    writePapers(folder('papers'), 3)
    await convert(sink())
    const whole = content(folder('out'))
    const place = { jsonl: folder('out'), csv: folder('out', 'exchanges.csv'), parquet: folder('out', 'exchanges.parquet'), json: folder('out', 'kst-22112-2.json') }[format]
    if (format === 'json') rmSync(place)
    else appendFileSync(place, 'something\n')
    expect(await convert(sink())).toContain('converted')
    expect(content(folder('out'))).toEqual(whole)
  })

  it('is written by one at a time', async () => {
    writePapers(folder('papers'), 3)
    const first = sink()
    await first.open?.({ program: 'kamerstuk 0', format: null })
    await expect(convert(sink())).rejects.toThrow(/is being written by process \d+/)
    await first.abort?.({} as never)
    expect(await convert(sink())).toHaveLength(3)
  })
})

describe('jsonl', () => {
  it('does without its last batch where the disk lost the end of it', async () => {
    writePapers(folder('papers'), 20)
    await convert(jsonl(folder('whole')))
    await cutShort(jsonl(folder('out')), 2, 'after')
    unlock()
    truncateSync(folder('.out.part'), statSync(folder('.out.part')).size - 10)
    expect((await convert(jsonl(folder('out')))).filter(status => status === 'unchanged')).toHaveLength(8)
    expect(content(folder('out'))).toEqual(content(folder('whole')))
  })

  it('does without a journal line that was not written whole', async () => {
    writePapers(folder('papers'), 20)
    await convert(jsonl(folder('whole')))
    await cutShort(jsonl(folder('out')), 2, 'after')
    unlock()
    truncateSync(folder('.out.part-journal'), statSync(folder('.out.part-journal')).size - 1)
    expect((await convert(jsonl(folder('out')))).filter(status => status === 'unchanged')).toHaveLength(8)
    expect(content(folder('out'))).toEqual(content(folder('whole')))
  })

  it('goes on where an interrupted run meets other papers', async () => {
    writePapers(folder('papers'), 20)
    await cutShort(jsonl(folder('out')), 2, 'after')
    unlock()
    writeFileSync(folder('papers', '00000.txt'), paper(900))
    expect((await convert(jsonl(folder('out')))).filter(status => status === 'unchanged')).toHaveLength(16)
    await convert(jsonl(folder('whole')))
    expect(content(folder('out'))).toEqual(content(folder('whole')))
    expect(readdirSync(folder()).sort()).toEqual(['.out.journal', '.whole.journal', 'out', 'papers', 'whole'])
  })

  it('ends a settling that was cut short between its two renamings', async () => {
    writePapers(folder('papers'), 3)
    await convert(jsonl(folder('out')))
    renameSync(folder('.out.journal'), folder('.out.part-journal'))
    expect(await convert(jsonl(folder('out')))).toEqual(Array(3).fill('unchanged'))
  })
})

describe('csv', () => {
  it('has the tables, and keeps the first of two files of one paper', async () => {
    writePapers(folder('papers'), 2)
    writeFileSync(folder('papers', '00003.txt'), paper(1, ' Later.'))
    await convert(csv(folder('out')))
    const files = content(folder('out'))
    expect(Object.keys(files)).toEqual(tables.map(({ name }) => `${name}.csv`).sort())
    expect(files['documents.csv']?.split('\r\n').map(line => line.split(',')[0])).toEqual(['id', 'kst-22112-1', 'kst-22112-2', ''])
    expect(files['exchanges.csv']).not.toContain('Later.')
    expect(await convert(csv(folder('out')))).toEqual(['unchanged', 'unchanged', 'converted'])
    expect(content(folder('out'))).toEqual(files)
    rmSync(folder('papers', '00001.txt'))
    await convert(csv(folder('out')))
    expect(content(folder('out'))['exchanges.csv']).toContain('Later.')
  })

  it('disarms what a spreadsheet would take for a formula', async () => {
    mkdirSync(folder('papers'))
    writeFileSync(folder('papers', 'a.txt'), paper(1).replace('Ja, het kabinet deelt die mening.', '=HYPERLINK("http://x";"deelt die mening.")'))
    await convert(csv(folder('out')))
    expect(content(folder('out'))['exchanges.csv']).toContain(`,"'=HYPERLINK(""http://x"";""deelt die mening."")",`)
  })

  it('touches no folder that holds something else', () => {
    mkdirSync(folder('out'))
    writeFileSync(folder('out', 'mine.txt'), '')
    expect(() => csv(folder('out'))).toThrow('holds other files')
    writeFileSync(folder('file'), '')
    expect(() => csv(folder('file'))).toThrow('is a file')
    expect(() => json(folder('file'))).toThrow('is a file')
    expect(existsSync(folder('out', 'mine.txt'))).toBe(true)
  })
})

describe('json', () => {
  it('is written beside the papers, and into a folder whose name the papers’ begins with', async () => {
    writePapers(folder('papers'), 3)
    expect(await convert(json(folder('papers')))).toEqual(Array(3).fill('converted'))
    expect(await convert(json(folder('papers')))).toEqual(Array(3).fill('unchanged'))
    expect(readdirSync(folder('papers')).filter(name => !name.startsWith('.'))).toEqual(['00001.txt', '00002.txt', '00003.txt', 'kst-22112-1.json', 'kst-22112-2.json', 'kst-22112-3.json'])
    expect(await convert(json(folder('pap')))).toEqual(Array(3).fill('converted'))
  })

  it('needs the folder that its own is in', async () => {
    writePapers(folder('papers'), 1)
    await expect(convert(json(folder('nowhere', 'out')))).rejects.toThrow('its folder does not exist')
  })
})
