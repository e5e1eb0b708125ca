// Prints how fast the package is on the sample, as a ratio to remark-parse alone on the same text in
// the same run, how its time grows with the size of the text, and how fast it finds references, as a
// ratio to a single regular expression for one of their forms. Runs are interleaved, so that what
// slows the machine down slows both; medians are printed. `npm run bench`
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { fromKamerstuk, toRecord } from '../dist/index.js'
import { findReferences } from '../dist/references.js'

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
