// Measures conversion into SQLite: memory over the documents, and throughput against processes that only read and parse.
//   npm run bench:convert [-- DOCUMENTS [ROUNDS]]
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const self = fileURLToPath(import.meta.url)
const [mode = '20000', ...rest] = process.argv.slice(2)
const median = numbers => [...numbers].sort((left, right) => left - right)[Math.floor(numbers.length / 2)]
const filesIn = folder => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:txt|md)$/.test(name)).sort().map(name => join(folder, name))

/** Reads and parses every n-th document, as a program without threads would. */
const parseAlone = async (folder, index, of, limit) => {
  const { fromKamerstuk, toRecord } = await import('../../dist/index.js')
  const files = filesIn(folder).slice(0, limit)
  const begun = performance.now()
  let documents = 0
  for (const [place, file] of files.entries()) {
    if (place % of !== index) continue
    toRecord(fromKamerstuk(readFileSync(file, 'utf8'), { format: file.endsWith('.md') ? 'markdown' : 'text' }))
    documents += 1
  }
  process.send({ documents, seconds: (performance.now() - begun) / 1000 })
}

const convert = async (folder, out, workers, limit) => {
  const [{ convertFiles }, { sqlite }] = await Promise.all([import('../../dist/convert.js'), import('../../dist/sqlite.js')])
  const memory = []
  const report = await convertFiles(filesIn(folder).slice(0, limit), {
    sink: sqlite(out),
    workers,
    onProgress: ({ converted }) => memory.push({ converted, mebibytes: Math.round(process.memoryUsage.rss() / 2 ** 20) }),
  })
  process.send({ documents: report.converted, seconds: report.seconds, memory, unchanged: report.unchanged, failed: report.failed })
}

const run = async (...args) => {
  const child = fork(self, args.map(String))
  const [message] = await once(child, 'message')
  await once(child, 'exit')
  return message
}

const main = async (count, rounds) => {
  const { writeRenderings } = await import('./built.js')
  const folder = mkdtempSync(join(tmpdir(), 'kamerstuk-bench-'))
  const out = join(folder, 'out.sqlite')
  const removeOutput = () => ['', '-wal', '-shm'].forEach(ending => rmSync(out + ending, { force: true }))
  try {
    writeRenderings(join(folder, 'papers'), count)
    const papers = join(folder, 'papers')
    const few = Math.min(count, 2000)
    const ratios = { one: [], two: [] }
    for (let round = 0; round < rounds; round += 1) {
      const alone = await run('parse', papers, 0, 1, few)
      removeOutput()
      const one = await run('convert', papers, out, 1, few)
      const pair = await Promise.all([run('parse', papers, 0, 2, few), run('parse', papers, 1, 2, few)])
      removeOutput()
      const two = await run('convert', papers, out, 2, few)
      const aloneRate = alone.documents / alone.seconds
      const pairRate = pair.reduce((sum, { documents, seconds }) => sum + documents / seconds, 0)
      ratios.one.push(one.documents / one.seconds / aloneRate)
      ratios.two.push(two.documents / two.seconds / pairRate)
      console.log(`round ${round + 1}: one process ${aloneRate.toFixed(0)}/s, one worker ${(one.documents / one.seconds).toFixed(0)}/s; two processes ${pairRate.toFixed(0)}/s, two workers ${(two.documents / two.seconds).toFixed(0)}/s`)
    }
    console.log(`one worker into SQLite: ${median(ratios.one).toFixed(2)} of one process that only parses`)
    console.log(`two workers into SQLite: ${median(ratios.two).toFixed(2)} of two processes that only parse`)
    removeOutput()
    const whole = await run('convert', papers, out, 2, count)
    const at = documents => whole.memory.find(({ converted }) => converted >= documents)
    console.log(`memory: ${[1000, 5000, 10_000, 20_000].filter(documents => at(documents)).map(documents => `${at(documents).mebibytes} MiB at ${documents}`).join(', ')}`)
    const again = await run('convert', papers, out, 2, count)
    console.log(`${whole.documents} documents in ${whole.seconds.toFixed(1)} s (${Math.round(statSync(out).size / 2 ** 20)} MiB); a second run, ${again.unchanged} unchanged, in ${again.seconds.toFixed(1)} s: ${(again.seconds / whole.seconds).toFixed(3)} of the first`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (mode === 'parse') await parseAlone(rest[0], Number(rest[1]), Number(rest[2]), Number(rest[3]))
else if (mode === 'convert') await convert(rest[0], rest[1], Number(rest[2]), Number(rest[3]))
else await main(Number(mode), Number(rest[0] ?? 3))
