import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { convertFiles } from '../../src/convert/index.js'
import { deadLettersIn, enqueue, queueStatus, retryDeadLetters, work, type Worked } from '../../src/queue/index.js'
import { postgres } from '../../src/sinks/postgres/index.js'
import { tables } from '../../src/tables/index.js'
import { bin, run, temporaryFolder } from '../support/command.js'
import { canMount } from '../support/mount.js'
import { paper, writePapers } from '../support/papers.js'
import { ask, hasServer, throwAwayServer } from '../support/postgres.js'

const folder = temporaryFolder()
const server = throwAwayServer()

const none = { jobs: 0, papers: 0 }

const drain = (queue: string): Promise<Worked> => work({ queue, sink: () => postgres(queue), workers: 0, untilEmpty: true, poll: 0.2 })

/** Every row of every table. */
const everything = async (address: string): Promise<Record<string, unknown[]>> => {
  const all: Record<string, unknown[]> = {}
  for (const { name, primaryKey } of tables) all[name] = await ask(address, `SELECT * FROM ${name} ORDER BY ${primaryKey.join(', ')}`)
  return all
}

/** What an unbroken run writes. */
const expectWhole = async (address: string): Promise<void> => {
  const other = await server().database()
  await convertFiles([folder('papers')], { sink: postgres(other), workers: 0 })
  expect(await everything(address)).toEqual(await everything(other))
}

const startWorker = (queue: string, ...more: string[]): ChildProcess & { told: () => string } => {
  const worker = spawn(process.execPath, [bin, 'work', '--queue', queue, '--workers', '1', '--poll', '1', ...more], { stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  worker.stderr.on('data', (chunk: Buffer) => {
    told += chunk.toString()
  })
  return Object.assign(worker, { told: () => told })
}

const documentsIn = async (address: string): Promise<number> =>
  Number((await ask(address, 'SELECT count(*)::int AS count FROM documents').catch(() => []))[0]?.count ?? 0)

const until = async (met: () => Promise<boolean>): Promise<void> => {
  for (let left = 300; left > 0; left -= 1) {
    if (await met()) return
    await sleep(100)
  }
  throw new Error('it did not come to that')
}

describe.skipIf(!hasServer)('the queue', () => {
  it('gives every paper to one of several workers', async () => {
    writePapers(folder('papers'), 50)
    writeFileSync(folder('papers', 'other.pdf'), '')
    const queue = await server().database()
    expect(await enqueue([folder('papers')], { queue, size: 8 })).toEqual({ papers: 50, jobs: 7, failed: 0 })
    expect(await queueStatus(queue)).toMatchObject({ waiting: { jobs: 7, papers: 50 }, active: none, failed: none })
    const done = await Promise.all([drain(queue), drain(queue)])
    expect(done.reduce((sum, { converted }) => sum + converted, 0)).toBe(50)
    expect(await queueStatus(queue)).toEqual({ waiting: none, retrying: none, active: none, completed: { jobs: 7, papers: 50 }, failed: none })
    await expectWhole(queue)
    await enqueue([folder('papers')], { queue, size: 50 })
    expect(await drain(queue)).toEqual({ jobs: 1, converted: 0, unchanged: 50, failed: 0 })
  }, 60_000)

  it('tries what failed again, and lists it in the end, to be put there anew', async () => {
    writePapers(folder('papers'), 5)
    writeFileSync(folder('papers', '00003.txt'), '%PDF-1.7')
    const queue = await server().database()
    await enqueue([folder('papers')], { queue, retries: 1, delay: 1 })
    expect(await drain(queue)).toEqual({ jobs: 3, converted: 4, unchanged: 0, failed: 3 })
    const [letter, ...others] = await deadLettersIn(queue)
    expect(others).toEqual([])
    expect(letter).toMatchObject({ paths: [folder('papers', '00003.txt')], reason: expect.stringContaining('is a PDF') as string })
    expect(run(['status', '--failed', '--queue', queue]).stdout).toMatch(/^\d{4}-.*00003\.txt: is a PDF/)
    expect(run(['status', '--queue', queue]).stdout).toMatch(/failed +1 paper in 1 job\n$/)
    writeFileSync(folder('papers', '00003.txt'), paper(3))
    expect(await retryDeadLetters(queue)).toEqual({ jobs: 1, papers: 1 })
    expect(await drain(queue)).toEqual({ jobs: 1, converted: 1, unchanged: 0, failed: 0 })
    expect(await deadLettersIn(queue)).toEqual([])
    await expectWhole(queue)
  }, 60_000)

  it('loses nothing with workers that are killed and a server that ends', async () => {
    writePapers(folder('papers'), 400)
    const queue = await server().database()
    expect(run(['enqueue', folder('papers'), '--queue', queue, '--size', '20', '--expire', '3', '--delay', '1', '--retries', '20']).stderr).toMatch(/^400 papers in 20 jobs put in the queue postgres:\/\/kamerstuk@/)
    for (const fewest of [1, 60]) {
      const worker = startWorker(queue)
      await until(async () => (await documentsIn(queue)) >= fewest)
      worker.kill('SIGKILL')
      await once(worker, 'exit')
    }
    const before = await documentsIn(queue)
    expect(before).toBeLessThan(400)
    const worker = startWorker(queue, '--until-empty')
    await until(async () => (await documentsIn(queue)) > before)
    server().stop()
    server().start()
    const [status] = (await once(worker, 'exit')) as [number]
    expect({ status, told: worker.told() }).toMatchObject({ status: 0, told: expect.stringMatching(/it is tried again[\s\S]*jobs done/) as string })
    expect(worker.told()).not.toMatch(/geheim|p%40ss/)
    expect(await queueStatus(queue)).toMatchObject({ waiting: none, active: none, failed: none })
    await expectWhole(queue)
  }, 120_000)

  it('takes back what a worker leaves that is told to end', async () => {
    writePapers(folder('papers'), 400)
    const queue = await server().database()
    await enqueue([folder('papers')], { queue, size: 400 })
    const worker = startWorker(queue)
    await until(async () => (await documentsIn(queue)) > 0)
    worker.kill('SIGINT')
    const [status] = (await once(worker, 'exit')) as [number]
    expect({ status, told: worker.told() }).toMatchObject({ status: 0, told: expect.stringContaining('finishing what is begun') as string })
    const there = await documentsIn(queue)
    expect(there).toBeLessThan(400)
    expect(await queueStatus(queue)).toMatchObject({ waiting: { jobs: 1, papers: 400 - there }, active: none })
    expect(await drain(queue)).toMatchObject({ converted: 400 - there, unchanged: 0 })
    await expectWhole(queue)
    rmSync(folder('papers'), { recursive: true })
  }, 60_000)

  it('is told plainly where there is no server, or no address', async () => {
    const address = `postgres://kamerstuk:geheim@127.0.0.1:1/papers`
    for (const args of [['work'], ['status'], ['retry'], ['enqueue', folder()]]) {
      expect(run([...args, '--queue', address])).toMatchObject({ status: 1, stderr: 'postgres://kamerstuk@127.0.0.1:1/papers: error: no server answers there: is it running, and are host and port right?\n' })
    }
    expect(run(['status', '--queue', 'papers']).stderr).toBe('papers: error: is no address of a PostgreSQL database: postgres://user@host:port/database\n')
    expect(run(['status']).status).toBe(2)
    await expect(queueStatus('papers')).rejects.toThrow('is no address')
  }, 60_000)
})

describe.skipIf(!hasServer || !canMount)('the queue on a disk that is full', () => {
  const small = throwAwayServer('11m')

  it('waits until there is room', async () => {
    writePapers(folder('papers'), 400)
    const queue = await small().database()
    expect(run(['enqueue', folder('papers'), '--queue', queue, '--size', '20', '--expire', '3', '--delay', '1', '--retries', '20']).status).toBe(0)
    const worker = startWorker(queue, '--until-empty')
    await until(() => Promise.resolve(/no space left on the device of the server; it is tried again/.test(worker.told())))
    expect(await documentsIn(queue)).toBeLessThan(400)
    small().resize('200m')
    const [status] = (await once(worker, 'exit')) as [number]
    expect({ status, told: worker.told() }).toMatchObject({ status: 0, told: expect.stringContaining('jobs done') as string })
    expect(await queueStatus(queue)).toMatchObject({ waiting: none, active: none, failed: none })
    await expectWhole(queue)
  }, 120_000)
})
