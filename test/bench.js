// Prints how fast the package is beside other parsers: on the sample, on 1,000 documents of many forms, and on long texts;
// how its time grows with the size of the text and with that of texts that are hard to read, how fast it finds references, as
// a ratio to a single regular expression for one of their forms, what memory one large document takes, and how long the command
// takes to start. Parsers only parse: nothing is printed as HTML. The scanner of lines is the floor: no parser can be faster.
// Runs are interleaved, so that what slows the machine down slows all; medians are printed. `npm run bench`, or
// `npm run bench growth`, `documents`, `long`, `memory`, `start` for one part.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'
import { Parser } from 'commonmark'
import MarkdownIt from 'markdown-it'
import { marked } from 'marked'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { fromKamerstuk, toRecord } from '../dist/index.js'
import { findReferences } from '../dist/references.js'
import { families } from './support/families.js'

const sample = readFileSync(new URL('../fixtures/kst-22112-4312.txt', import.meta.url), 'utf8')
const source = { name: 'sample.txt', sha256: '0'.repeat(64), bytes: Buffer.byteLength(sample), format: 'txt' }
const remark = unified().use(remarkParse).freeze()

const commonmark = new Parser()
const markdownIt = new MarkdownIt('commonmark')

/** Reads every character, and cuts the text into lines. */
const scanLines = text => {
  const lines = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== 10) continue
    lines.push(text.slice(start, at))
    start = at + 1
  }
  return lines
}

const ours = {
  tree: (text, format = 'text') => fromKamerstuk(text, { format }),
  'tree and record': (text, format = 'text') => toRecord(fromKamerstuk(text, { format }), { source }),
}
const parsers = {
  'line scanner': scanLines,
  ...ours,
  'remark-parse': text => remark.parse(text),
  marked: text => marked.lexer(text),
  'markdown-it': text => markdownIt.parse(text, {}),
  commonmark: text => commonmark.parse(text),
}

const median = numbers => {
  const sorted = numbers.toSorted((left, right) => left - right)
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2
}

/** Milliseconds, the median of each contestant; what they read may depend on the round. */
const measure = (text, rounds, warmUp, contestants) => {
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

const printParsers = (title, times, bytes) => {
  console.log(`\n${row(title, 'ms', 'MB/s', '× remark')}`)
  for (const [name, ms] of Object.entries(times)) {
    console.log(row(name, ms.toFixed(2), (bytes / ms / 1000).toFixed(1), (times['remark-parse'] / ms).toFixed(2)))
  }
}

const onText = contestants => Object.fromEntries(Object.entries(contestants).map(([name, parse]) => [name, text => parse(text)]))

const printSpeed = () => {
  console.log(`node ${process.version}, sample of ${source.bytes.toLocaleString('en')} bytes`)
  printParsers('sample', measure(sample, 100, 40, onText(parsers)), source.bytes)
}

/** Documents that differ: the labelled papers of the open half in several renderings, each with a dossier of its own. */
const readDocuments = async count => {
  const { writeRenderings } = await import('./convert/built.js')
  const folder = mkdtempSync(join(tmpdir(), 'kamerstuk-bench-'))
  try {
    writeRenderings(folder, count)
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:txt|md)$/.test(name)).sort()
    return files.map(name => ({ text: readFileSync(join(folder, name), 'utf8'), format: name.endsWith('.md') ? 'markdown' : 'text' }))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const printDocuments = async () => {
  const documents = await readDocuments(1000)
  const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const overAll = Object.fromEntries(Object.entries(parsers).map(([name, parse]) => [name, () => {
    for (const { text, format } of documents) {
      if (name in ours) parse(text, format)
      else parse(text)
    }
  }]))
  printParsers(`${documents.length.toLocaleString('en')} documents`, measure('', 3, 1, overAll), bytes)
}

const printLong = () => {
  for (const [megabytes, rounds] of [[4, 5], [64, 1]]) {
    const text = sample.repeat(Math.ceil(megabytes * 1e6 / source.bytes))
    printParsers(`${megabytes} MB`, measure(text, rounds, rounds > 1 ? 1 : 0, onText(parsers)), Buffer.byteLength(text))
  }
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
/** Mebibytes of heap that are enough for that. */
const enough = 490

const readLarge = () => {
  const large = sample.repeat(Math.ceil(largeSize / source.bytes))
  toRecord(fromKamerstuk(large), { source })
  const peak = process.resourceUsage().maxRSS * 1024
  console.log(`${(peak / 1e6).toFixed(0)} MB, ${(peak / largeSize).toFixed(1)} times its size`)
}

/** The engine collects garbage the later the more memory there is: what is needed is seen where it is told how much there is. */
const printMemory = () => {
  console.log(`\nmemory, at most, for one document of ${(largeSize / 1e6).toFixed(0)} MB`)
  for (const [title, options] of [['as it comes', []], [`heap of ${enough} MiB`, [`--max-old-space-size=${enough}`]]]) {
    const { status, stdout } = spawnSync(process.execPath, [...options, fileURLToPath(import.meta.url), 'large'], { encoding: 'utf8' })
    console.log(row(title) + (status === 0 ? stdout.trim() : 'not enough'))
  }
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

const parts = { speed: printSpeed, documents: printDocuments, long: printLong, references: printReferences, growth: printGrowth, memory: printMemory, start: printStart }
const wanted = process.argv[2]
if (wanted === undefined) {
  // Each in a process of its own: what one leaves behind is none of the next one's business.
  for (const part of Object.keys(parts)) spawnSync(process.execPath, [fileURLToPath(import.meta.url), part], { stdio: 'inherit' })
} else if (wanted === 'large') readLarge()
else if (Object.hasOwn(parts, wanted)) await parts[wanted]()
else {
  console.error(`There is no part ${wanted}; there are ${Object.keys(parts).join(', ')}`)
  process.exitCode = 2
}
