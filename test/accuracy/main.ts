// Reads every rendering of the labelled papers, compares the records with what they must hold, and prints the figures.
//   npm run accuracy -- [--half open|held] [--layout LAYOUT] [--verbose] [--update]
import { parseArgs } from 'node:util'
import { changesSince, known, readCommitted, sameShare, toCommitted, writeCommitted } from './committed.js'
import { measure, measureMutations } from './measure.js'
import { mutations } from './mutate.js'
import { accuracyTable, calibrationTable, changeLines, differenceLines, faultLines, mutationTable, precisionTable } from './report.js'
import { groupOf, groups, halves, readPapers } from './truth.js'

const { values } = parseArgs({
  options: { half: { type: 'string' }, layout: { type: 'string' }, verbose: { type: 'boolean', default: false }, update: { type: 'boolean', default: false } },
})
const print = (title: string, lines: readonly string[]): void => {
  console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`)
}
const refuse = (message: string): never => {
  console.error(message)
  process.exit(2)
}

if (values.half !== undefined && !halves.some((half) => half === values.half)) refuse(`--half: ${values.half}, expected ${halves.join(' or ')}`)
if (values.layout !== undefined && !groups.includes(values.layout)) refuse(`--layout: ${values.layout}, expected ${groups.join(', ')}`)
if (values.update && (values.half !== undefined || values.layout !== undefined)) refuse('--update keeps the figures of all papers: leave out --half and --layout')

const papers = halves.filter((half) => values.half === undefined || half === values.half).flatMap((half) => readPapers(half))
const chosen = papers.filter((paper) => values.layout === undefined || groupOf(paper) === values.layout)
const measured = measure(chosen)
const mutated = measureMutations(chosen, mutations)

for (const half of halves) {
  const [own, ownMutated] = [measured.filter(({ paper }) => paper.half === half), mutated.filter(({ paper }) => paper.half === half)]
  if (own.length === 0) continue
  const papersShown = `${half.toUpperCase()} HALF, ${new Set(own.map(({ paper }) => paper.name)).size} papers`
  print(`${papersShown}: per cent right (references: F1), texts exact in all; simple methods in brackets`, accuracyTable(own))
  print(`${half}: precision and recall, all renderings`, precisionTable(own))
  print(`${half}: is an exchange as sure as it says?`, calibrationTable(own))
  print(`${half}: changed texts that give the same record`, mutationTable(ownMutated))
}

const broken = measured.filter(({ problems }) => problems > 0).length
console.log(`\ncheck: the tree's invariants hold in ${measured.length - broken} of ${measured.length} texts`)
if (values.verbose) {
  print('Faults', faultLines(measured))
  print('Changed texts with another record', differenceLines(mutated))
}

const committed = readCommitted()
if (committed === null) console.log('\nNo committed figures yet.')
else {
  const lines = changeLines(changesSince(committed, measured))
  const knownPapers = new Set(known(committed, measured).map(({ paper }) => paper))
  const added = chosen.filter((paper) => !knownPapers.has(paper)).map(({ half, name }) => `new   ${half} ${name}`)
  print('Since the committed figures', lines.length + added.length === 0 ? ['nothing changed'] : [...lines, ...added])
  for (const half of halves) {
    const own = mutated.filter(({ paper }) => paper.half === half)
    if (own.length > 0 && values.layout === undefined) console.log(`  ${half}: same record after a change ${committed.mutations[half].toFixed(2)} → ${(sameShare(own) * 100).toFixed(2)}`)
  }
}
if (values.update) writeCommitted(toCommitted(measured, mutated))
