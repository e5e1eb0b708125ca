// Prints how fast the package is on the sample, as a ratio to remark-parse alone on the same text in
// the same run, how its time grows with the size of the text and with that of texts that are hard to
// read, how fast it finds references, as a ratio to a single regular expression for one of their
// forms, what memory one large document takes, and how long the command takes to start. Runs are
// interleaved, so that what slows the machine down slows both; medians are printed. `npm run bench`,
// or `npm run bench growth`, `memory`, `start` for one of the last.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { fromKamerstuk, toRecord } from '../dist/index.js'
import { findReferences } from '../dist/references.js'
import { families } from './support/families.js'

const sample = readFileSync(new URL('../fixtures/kst-22112-4312.txt', import.meta.url), 'utf8')
const source = { name: 'sample.txt', sha256: '0'.repeat(64), bytes: Buffer.byteLength(sample), format: 'txt' }
const remark = unified().use(remarkParse).freeze()

const parsers = {
  'remark-parse': text => remark.parse(text),
  tree: text => fromKamerstuk(text),
  'tree and record': text => toRecord(fromKamerstuk(text), { source }),
}

const median = numbers => {
  const sorted = numbers.toSorted((left, right) => left - right)
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2
}

/** Milliseconds, the median of each contestant; what they read may depend on the round. */
const measure = (text, rounds, warmUp, contestants = parsers) => {
  const times = Object.fromEntries(Object.keys(contestants).map(name => [name, []]))
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, parse] of Object.entries(contestants)) {
      const start = performance.now()
      parse(text, round)
      if (round >= 0) times[name].push(performance.now() - start)
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
}

const row = (...cells) => cells.map((cell, index) => (index === 0 ? String(cell).padEnd(18) : String(cell).padStart(14))).join('')

const printSpeed = () => {
  console.log(`node ${process.version}, sample of ${source.bytes.toLocaleString('en')} bytes\n`)
  const once = measure(sample, 100, 40)
  console.log(row('sample', 'ms', 'MB/s', '× remark'))
  for (const [name, ms] of Object.entries(once)) {
    console.log(row(name, ms.toFixed(2), (source.bytes / ms / 1000).toFixed(1), (once['remark-parse'] / ms).toFixed(2)))
  }
  console.log(`\n${row('tree and record', 'ms', 'growth', '× remark')}`)
  const sizes = [1, 4, 16, 64].map(times => [times, times === 1 ? once : measure(sample.repeat(times), Math.max(5, Math.round(40 / times)), 1)])
  for (const [times, { 'tree and record': ms, 'remark-parse': other }] of sizes) {
    console.log(row(`sample × ${times}`, ms.toFixed(1), (ms / once['tree and record'] / times).toFixed(2), (other / ms).toFixed(2)))
  }
  console.log('\ngrowth: time against the time that linear growth from the sample would take; 1 is linear.')
}

const printReferences = () => {
  const single = /\d{2} ?\d{3}(-[\dIVX]+)?,? nr\. ?\d+/g
  // A new string each round: the engine remembers what an expression matched in the one before.
  const running = sample.repeat(20)
  const fresh = (text, round) => `${text}${String(round)}`
  const { 'one expression': one, references } = measure(running, 30, 10, {
    'one expression': (text, round) => Array.from(fresh(text, round).matchAll(single)),
    references: (text, round) => findReferences(fresh(text, round)),
  })
  const rate = ms => (Buffer.byteLength(running) / ms / 1000).toFixed(1)
  console.log(`\n${row('running text', 'ms', 'MB/s', '× expression')}`)
  console.log(row('one expression', one.toFixed(2), rate(one), '1.00'))
  console.log(row('references', references.toFixed(2), rate(references), (one / references).toFixed(2)))
}

const factor = 16
/** Milliseconds of processor time, as other work on the machine would count too. */
const costOf = text => {
  const before = process.cpuUsage()
  toRecord(fromKamerstuk(text), { source })
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const printGrowth = () => {
  console.log(`\n${row('family', 'MB', 'ms', 'growth')}`)
  for (const [name, { full, textOf }] of Object.entries(families(sample))) {
    const [small, large] = [textOf(full), textOf(full * factor)]
    costOf(small)
    const one = median(Array.from({ length: 7 }, () => costOf(small)))
    const many = median(Array.from({ length: one > 100 ? 1 : 3 }, () => costOf(large)))
    console.log(row(name, (Buffer.byteLength(large) / 1e6).toFixed(1), many.toFixed(0), (many / one / factor).toFixed(2)))
  }
  console.log(`\ngrowth: time of ${factor} times the text against ${factor} times its time.`)
}

const largeSize = 50e6

const printMemory = () => {
  const large = sample.repeat(Math.ceil(largeSize / source.bytes))
  toRecord(fromKamerstuk(large), { source })
  const peak = process.resourceUsage().maxRSS * 1024
  console.log(`\none document of ${(largeSize / 1e6).toFixed(0)} MB: at most ${(peak / 1e6).toFixed(0)} MB of memory, ${(peak / largeSize).toFixed(1)} times its size`)
}

/** Milliseconds that a process takes. */
const startOf = args => {
  const before = performance.now()
  spawnSync(process.execPath, args)
  return performance.now() - before
}

const printStart = () => {
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
  const rounds = Array.from({ length: 15 }, () => [startOf(['-e', '']), startOf([cli, '--version'])])
  const [bare, command] = [0, 1].map(index => median(rounds.map(round => round[index])))
  console.log(`\nkamerstuk --version: ${command.toFixed(0)} ms, ${(command / bare).toFixed(2)} times bare node`)
}

const parts = { speed: printSpeed, references: printReferences, growth: printGrowth, memory: printMemory, start: printStart }
const wanted = process.argv[2]
if (wanted === undefined) {
  // Each in a process of its own: what one leaves behind is none of the next one's business.
  for (const part of Object.keys(parts)) spawnSync(process.execPath, [fileURLToPath(import.meta.url), part], { stdio: 'inherit' })
} else if (Object.hasOwn(parts, wanted)) parts[wanted]()
else {
  console.error(`There is no part ${wanted}; there are ${Object.keys(parts).join(', ')}`)
  process.exitCode = 2
}
