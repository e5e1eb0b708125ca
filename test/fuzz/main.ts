// Reads changed papers and looks whether what must hold does: no exception, nothing lost, JSON, the same again, a valid
// record whose links lead somewhere, the same record by way of Markdown, and in time.
//   npm run fuzz -- [--seconds 60] [--inputs N] [--seed N]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fuzz, type Finding } from './fuzz.js'

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '60' }, inputs: { type: 'string', default: '' }, seed: { type: 'string', default: '' } } })
const number = (name: string, text: string, otherwise: number): number => {
  if (text === '') return otherwise
  if (/^\d+$/u.test(text)) return Number(text)
  console.error(`--${name}: ${text}, expected a number`)
  process.exit(2)
}
const seed = number('seed', values.seed, Date.now() % 1_000_000_000)
const seconds = number('seconds', values.seconds, 60)
const inputs = number('inputs', values.inputs, Infinity)
const folder = join('coverage', 'fuzz')

const show = ({ fault, source, format, input, changes }: Finding): void => {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${seed}-${input}-${fault.invariant.replaceAll(' ', '-')}.json`)
  writeFileSync(file, `${JSON.stringify({ source, format, fault, seed, input, changes }, null, 2)}\n`)
  console.log(`\n${fault.invariant}: ${fault.detail}\n  input ${input} (${changes.join(', ')}), as ${format}, ${source.length} characters: ${file}\n  ${JSON.stringify(source).slice(0, 600)}`)
}

console.log(`seed ${seed}, ${seconds} s`)
const report = fuzz({ seed, inputs, milliseconds: seconds * 1000, shrinking: 15_000 }, show)
console.log(`\n${report.inputs} inputs, ${report.characters} characters; ${report.features} features, first reached by ${report.kept} inputs; another record by way of Markdown: ${report.otherInMarkdown}`)
console.log(report.findings.length === 0 ? 'No faults.' : `${report.findings.length} forms of fault:`)
for (const { fault, times } of report.findings) console.log(`  ${String(times).padStart(6)} × ${fault.invariant}: ${fault.detail.slice(0, 120)}`)
if (report.findings.length > 0) {
  console.log(`Again: npm run fuzz -- --seed ${seed} --inputs ${report.inputs}. Mend it, and put the small text in fixtures/hard.json.`)
  process.exitCode = 1
}
