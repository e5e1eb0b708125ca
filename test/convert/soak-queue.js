import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** Starts the command; `told` gives what it has said so far. */
export const start = args => {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.setEncoding('utf8').on('data', text => (told += text))
  return { child, told: () => told }
}

const finish = async args => {
  const { child, told } = start(args)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`exit status ${code}: ${told()}`)
}

const contentOf = async (ask, address) => {
  const tables = await ask(address, "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'conversion_%' ORDER BY 1")
  const content = []
  for (const { name } of tables) content.push([name, (await ask(address, `SELECT md5(string_agg(t::text, '' ORDER BY t::text)) AS digest FROM ${name} t`))[0].digest])
  return JSON.stringify(content)
}

/** Workers at a time. */
const workers = 2

/** Of so many moments one ends the server, the others a worker. */
const serverEvery = 4

/**
 * Lets two workers convert what is in a queue. At random moments one of them is killed and another started, or the server ends as in a
 * crash and is started again; until there were so many kills, and the queue is empty. The tables must be those of an unbroken run.
 *
 * @returns what was seen, on one line
 */
export const soakQueue = async (papers, kills) => {
  const { ask, newServer } = await import('./built.js')
  const server = await newServer()
  try {
    const [whole, broken] = [await server.database(), await server.database()]
    await finish(['convert', papers, '--to', 'postgres', '--out', whole, '--quiet'])
    const expected = await contentOf(ask, whole)
    const enqueue = () => finish(['enqueue', papers, '--queue', broken, '--size', '5', '--expire', '3', '--delay', '1', '--retries', String(kills * 2 + 3)])
    const running = new Set()
    const faults = []
    const seen = { killed: 0, amid: 0, restarts: 0, ends: 0 }
    const work = () => {
      const { child, told } = start(['work', '--queue', broken, '--until-empty', '--poll', '1', '--workers', '1', '--quiet'])
      const worker = { child, told, ended: once(child, 'exit') }
      running.add(worker)
      void worker.ended.then(([code, signal]) => {
        running.delete(worker)
        // One that was just starting as the server ended says so, and ends.
        if (signal === null && code !== 0 && !/server|connection/.test(told())) faults.push(`exit status ${code}: ${told()}`)
      })
    }
    await enqueue()
    for (;;) {
      if (faults.length > 0) throw new Error(faults[0])
      const mayLive = seen.killed >= kills
      if (running.size === 0) {
        const [{ left }] = await ask(broken, "SELECT count(*)::int AS left FROM pgboss.job WHERE name = 'kamerstuk' AND state < 'completed'")
        if (left === 0) {
          if ((await contentOf(ask, broken)) !== expected) throw new Error(`queue: after ${seen.killed} kills the tables differ from those of an unbroken run`)
          const [{ dead }] = await ask(broken, "SELECT count(*)::int AS dead FROM pgboss.job WHERE name = 'kamerstuk-failed'")
          if (dead > 0) throw new Error(`queue: after ${seen.killed} kills ${dead} jobs are dead letters`)
          seen.ends += 1
          if (mayLive) break
          await ask(broken, 'TRUNCATE documents CASCADE; TRUNCATE conversion_sources')
          await enqueue()
        }
      }
      while (running.size < workers) work()
      if (mayLive) {
        await Promise.all([...running].map(({ ended }) => ended))
        continue
      }
      const [worker] = [...running].slice(Math.floor(Math.random() * running.size))
      await sleep(300 + Math.random() * 2500)
      if (Math.floor(Math.random() * serverEvery) === 0) {
        server.stop()
        await sleep(Math.random() * 2000)
        server.start()
        seen.restarts += 1
      } else if (running.has(worker)) {
        const [{ active }] = await ask(broken, "SELECT count(*)::int AS active FROM pgboss.job WHERE name = 'kamerstuk' AND state = 'active'")
        if (worker.child.kill('SIGKILL')) {
          seen.killed += 1
          if (active > 0) seen.amid += 1
        }
        await worker.ended
      }
    }
    return `queue: ${seen.killed} kills, ${seen.amid} of them while a job was at work, and ${seen.restarts} crashes of the server; ${seen.ends} whole outputs, each that of an unbroken run`
  } finally {
    server.remove()
  }
}
