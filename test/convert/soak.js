// Kills conversions with SIGKILL at random moments and starts them again, until the output is whole; that must be the output
// of a run that nobody killed, byte for byte, and for a database row for row.
//   npm run soak [-- KILLS [DOCUMENTS [FORMAT…]]]
// The format `queue` is the workers of a queue; SOAK_SERVER is then the address of a PostgreSQL server where databases may be made.
import Database from 'better-sqlite3'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

const digest = data => createHash('sha256').update(data).digest('hex')

/** What a database holds, whatever numbers its rows have. */
const contentOfDatabase = path => {
  const database = new Database(path, { readonly: true })
  const integrity = database.pragma('integrity_check', { simple: true })
  const faults = database.pragma('foreign_key_check').length
  if (integrity !== 'ok' || faults > 0) throw new Error(`${path}: integrity ${integrity}, ${faults} keys lead nowhere`)
  const tables = database.prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'conversion_%'").pluck().all()
  const content = tables.map(name => {
    const columns = database.prepare('SELECT name FROM pragma_table_info(?)').pluck().all(name).filter(column => column !== 'rowid')
    return [name, digest(JSON.stringify(database.prepare(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY ${columns.join(', ')}`).raw().all()))]
  })
  const found = database.prepare("SELECT document_id, ordinal FROM exchange_search JOIN exchanges ON exchanges.rowid = exchange_search.rowid WHERE exchange_search MATCH 'stems : kabinet' ORDER BY 1, 2").raw().all()
  database.close()
  return [...content, ['found', digest(JSON.stringify(found))]]
}

const contentOfFiles = path =>
  statSync(path).isDirectory()
    ? readdirSync(path).filter(name => !name.startsWith('.')).sort().map(name => [name, digest(readFileSync(join(path, name)))])
    : [['', digest(readFileSync(path))]]

const content = (format, path) => JSON.stringify(format === 'sqlite' ? contentOfDatabase(path) : contentOfFiles(path))

/** A run of the command; kills it after so many milliseconds, if it has not ended by itself. */
const run = async (args, killAfter) => {
  const child = spawn(process.execPath, [bin, ...args, '--quiet'], { stdio: ['ignore', 'ignore', 'pipe'] })
  let told = ''
  child.stderr.setEncoding('utf8').on('data', text => (told += text))
  const ended = once(child, 'exit')
  const ending = new AbortController()
  if (killAfter !== null) void setTimeout(killAfter, null, { signal: ending.signal }).then(() => child.kill('SIGKILL'), () => undefined)
  const [code, signal] = await ended
  ending.abort()
  if (signal === null && code !== 0) throw new Error(`exit status ${code}: ${told}`)
  return signal === 'SIGKILL'
}

/** Kills and starts again until there were so many kills, and the output is whole. */
const soak = async (folder, papers, format, kills) => {
  const to = name => ['convert', papers, '--to', format, '--out', join(folder, name)]
  const begun = performance.now()
  await run(to(`whole.${format}`), null)
  const unbroken = performance.now() - begun
  const expected = content(format, join(folder, `whole.${format}`))
  let killed = 0
  let ends = 0
  while (killed < kills || ends === 0) {
    const mayLive = killed >= kills
    if (await run(to(`out.${format}`), mayLive ? null : Math.random() * unbroken * 0.8)) killed += 1
    else {
      ends += 1
      if (content(format, join(folder, `out.${format}`)) !== expected) throw new Error(`${format}: after ${killed} kills the output differs from that of an unbroken run`)
      for (const name of readdirSync(folder)) if (name.includes(`out.${format}`)) rmSync(join(folder, name), { recursive: true })
    }
  }
  return { killed, ends }
}

const ask = async (address, sql) => {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

const contentOfServer = async address => {
  const tables = await ask(address, "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT LIKE 'conversion_%' ORDER BY 1")
  const content = []
  for (const { name } of tables) content.push([name, (await ask(address, `SELECT md5(string_agg(t::text, '' ORDER BY t::text)) AS digest FROM ${name} t`))[0].digest])
  return JSON.stringify(content)
}

/** Kills workers of a queue at random, until there were so many kills, and starts the last one that ends with the queue. */
const soakQueue = async (papers, kills) => {
  const server = process.env.SOAK_SERVER
  if (server === undefined) throw new Error('SOAK_SERVER is to be the address of a PostgreSQL server: postgres://user@host/postgres')
  const [whole, broken] = ['whole', 'broken'].map(name => `kamerstuk_soak_${name}_${process.pid}`)
  const at = name => server.replace(/[^/]*$/, name)
  for (const name of [whole, broken]) await ask(server, `CREATE DATABASE ${name}`)
  try {
    await run(['convert', papers, '--to', 'postgres', '--out', at(whole)], null)
    const expected = await contentOfServer(at(whole))
    const enqueue = [bin, 'enqueue', papers, '--queue', at(broken), '--size', '10', '--expire', '2', '--delay', '1', '--retries', String(kills * 2 + 3)]
    await once(spawn(process.execPath, enqueue, { stdio: 'ignore' }), 'exit')
    const work = ['work', '--queue', at(broken), '--until-empty', '--poll', '1']
    let killed = 0
    let ends = 0
    while (killed < kills || ends === 0) {
      if (await run(work, killed < kills ? 1000 + Math.random() * 2000 : null)) killed += 1
      else {
        ends += 1
        if ((await contentOfServer(at(broken))) !== expected) throw new Error(`queue: after ${killed} kills the tables differ from those of an unbroken run`)
        await ask(at(broken), 'TRUNCATE documents CASCADE; TRUNCATE conversion_sources')
        if (killed < kills) await once(spawn(process.execPath, enqueue, { stdio: 'ignore' }), 'exit')
      }
    }
    return { killed, ends }
  } finally {
    for (const name of [whole, broken]) await ask(server, `DROP DATABASE ${name} WITH (FORCE)`)
  }
}

/**
 * Soaks formats one after another.
 *
 * @returns a line for each, telling how often it was killed and how often it came to its end all the same
 */
export const soakAll = async (kills, documents, formats) => {
  const { writeRenderings } = await import('./renderings-built.js')
  const folder = mkdtempSync(join(tmpdir(), 'kamerstuk-soak-'))
  const lines = []
  try {
    writeRenderings(join(folder, 'papers'), documents)
    for (const format of formats) {
      const { killed, ends } = await (format === 'queue' ? soakQueue(join(folder, 'papers'), kills) : soak(folder, join(folder, 'papers'), format, kills))
      lines.push(`${format}: ${killed} kills, ${ends} whole outputs, each that of an unbroken run`)
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return lines
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = 50, documents = 400, ...formats] = process.argv.slice(2)
  for (const line of await soakAll(Number(kills), Number(documents), formats.length > 0 ? formats : ['jsonl', 'json', 'csv', 'sqlite'])) console.log(line)
}
