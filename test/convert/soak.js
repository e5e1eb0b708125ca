// Kills conversions with SIGKILL at random moments and starts them again, until the output is whole; that must be the output
// of a run that nobody killed, byte for byte, and for a database row for row.
//   npm run soak [-- KILLS [DOCUMENTS [FORMAT…]]]
// The format `queue` is two workers of a queue, one of which is killed now and then, and a PostgreSQL server that ends now and then.
import Database from 'better-sqlite3'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { soakQueue, start } from './soak-queue.js'

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

/** Names of what an output has beside and in it, without its own files. */
const besides = (folder, name) =>
  readdirSync(folder, { recursive: true })
    .filter(path => path.includes(name) && /(?:^|\/)\.[^/]*$|-(?:wal|shm|journal)$/.test(path))
    .map(path => path.replace(name, ''))
    .sort()
    .join()

/** Changes of files in a folder and below; `seen` is called for each. */
const watched = (folder, seen) => {
  const watcher = watch(folder, { recursive: true }, seen)
  // A folder that is gone before it is looked into.
  watcher.on('error', () => undefined)
  return watcher
}

/**
 * A run of the command in a folder of its own.
 *
 * @param killAfter what it may do: so many milliseconds, or so many changes of files; killed then, if it has not ended by itself
 */
const run = async (folder, args, { milliseconds = Infinity, changes = Infinity } = {}) => {
  const begun = performance.now()
  let seen = 0
  const { child, told } = start(args)
  const watcher = watched(folder, () => {
    seen += 1
    if (seen >= changes) child.kill('SIGKILL')
  })
  const timer = milliseconds === Infinity ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds)
  const [code, signal] = await once(child, 'exit')
  clearTimeout(timer)
  watcher.close()
  if (signal === null && code !== 0) throw new Error(`exit status ${code}: ${told()}`)
  return { isKilled: signal === 'SIGKILL', changes: seen, milliseconds: performance.now() - begun }
}

/** Kills and starts again until there were so many kills, and the output is whole: by turns by the clock and by what is done to the files. */
const soak = async (papers, format, kills) => {
  const folder = mkdtempSync(join(tmpdir(), 'kamerstuk-soak-'))
  try {
    const to = name => ['convert', papers, '--to', format, '--out', join(folder, name), '--quiet']
    const whole = `whole.${format}`
    const out = `out.${format}`
    const unbroken = await run(folder, to(whole))
    const expected = content(format, join(folder, whole))
    let killed = 0
    let amid = 0
    let ends = 0
    while (killed < kills || ends === 0) {
      const limit = killed >= kills ? {} : killed % 2 === 0 ? { milliseconds: Math.random() * unbroken.milliseconds } : { changes: Math.ceil(Math.random() * unbroken.changes) }
      const { isKilled, changes } = await run(folder, to(out), limit)
      if (isKilled) {
        killed += 1
        if (changes > 0) amid += 1
        continue
      }
      ends += 1
      const told = `${format}: after ${killed} kills`
      if (content(format, join(folder, out)) !== expected) throw new Error(`${told} the output differs from that of an unbroken run`)
      if (besides(folder, out) !== besides(folder, whole)) throw new Error(`${told} there are ${besides(folder, out)}, after an unbroken run ${besides(folder, whole)}`)
      for (const name of readdirSync(folder)) if (name.includes(out)) rmSync(join(folder, name), { recursive: true })
    }
    return `${format}: ${killed} kills, ${amid} of them while it wrote; ${ends} whole outputs, each that of an unbroken run`
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Soaks formats one after another; gives a line for each as it is done. */
const soakAll = async function* (kills, documents, formats) {
  const { writeRenderings } = await import('./built.js')
  const papers = mkdtempSync(join(tmpdir(), 'kamerstuk-soak-papers-'))
  try {
    writeRenderings(papers, documents)
    for (const format of formats) yield await (format === 'queue' ? soakQueue(papers, kills) : soak(papers, format, kills))
  } finally {
    rmSync(papers, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [kills = 50, documents = 400, ...formats] = process.argv.slice(2)
  for await (const line of soakAll(Number(kills), Number(documents), formats.length > 0 ? formats : ['jsonl', 'json', 'csv', 'parquet', 'sqlite', 'queue'])) console.log(line)
}
