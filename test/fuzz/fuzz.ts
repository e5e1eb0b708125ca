// Changes texts, reads them, and looks whether what must hold does. The same seed and number of inputs give the same run.
import { seeded } from '../accuracy/random.js'
import { examine, type Fault } from '../support/invariants.js'
import { startingInputs, stretches, type Input } from './material.js'
import { change, pick } from './mutations.js'
import { shrink } from './shrink.js'
import { territoryOf } from './territory.js'

/** How long a run goes on; times in milliseconds. */
export interface Bounds {
  seed: number
  /** Inputs to try. */
  inputs: number
  /** Most time to take; that for making findings small comes on top. */
  milliseconds: number
  /** Most time to make one finding smaller. */
  shrinking: number
}

/** A fault, with the smallest text found that shows it. */
export interface Finding extends Input {
  fault: Fault
  /** The number of the input in the run, from 1. */
  input: number
  /** What was done to the text. */
  changes: string[]
  /** How often faults of this form were met. */
  times: number
}

/** What a run found. */
export interface Report {
  inputs: number
  characters: number
  /** Features reached, and inputs kept because they reached one first. */
  features: number
  kept: number
  /** Inputs whose record is another by way of Markdown. */
  otherInMarkdown: number
  findings: Finding[]
}

/** Most texts that are kept because they reached new territory. */
const mostKept = 2000

/** Longest that the processor may spend on a text, in milliseconds: many times what reading takes. */
const patience = (source: string): number => 2000 + source.length / 25

/** The form of a fault: what it says without names and numbers. */
const formOf = ({ invariant, detail }: Fault): string =>
  `${invariant} ${(invariant === 'total' ? detail : (detail.split(/ at \d|: /u)[0] ?? '')).replace(/\d+/gu, '#').slice(0, 120)}`

/** What is wrong with what comes of a text, the time that it takes included. */
function faultsOf({ source, format }: Input): { faults: Fault[]; territory: Set<string> } {
  const start = process.cpuUsage()
  const examined = examine(source, format)
  const { user, system } = process.cpuUsage(start)
  const milliseconds = (user + system) / 1000
  const faults: Fault[] = [...examined.faults]
  if (milliseconds > patience(source)) faults.push({ invariant: 'time', detail: `took too long: ${source.length} characters in ${Math.round(milliseconds)} ms` })
  return { faults, territory: territoryOf(examined) }
}

/**
 * Tries inputs until the bounds are reached. An input is a text to begin with, or one that reached new territory, with
 * a few changes. Of each form of fault the first input is made small.
 *
 * @param onFinding called with each finding
 */
export function fuzz({ seed, inputs, milliseconds, shrinking }: Bounds, onFinding: (finding: Finding) => void = () => undefined): Report {
  const random = seeded(String(seed))
  const starting = startingInputs(seed)
  const kept: Input[] = []
  const features = new Set<string>()
  const findings = new Map<string, Finding>()
  const supply = { random, stretches: stretches(seed), other: () => pick(random, starting).source }
  const report: Report = { inputs: 0, characters: 0, features: 0, kept: 0, otherInMarkdown: 0, findings: [] }
  let end = performance.now() + milliseconds
  while (report.inputs < inputs && performance.now() < end) {
    const parent = kept.length > 0 && random.chance(0.6) ? pick(random, kept) : pick(random, starting)
    const { text, names } = change(parent.source, supply)
    const input: Input = { source: text, format: random.chance(0.1) ? (parent.format === 'text' ? 'markdown' : 'text') : parent.format }
    const { faults, territory } = faultsOf(input)
    report.inputs += 1
    report.characters += text.length
    const before = features.size
    for (const feature of territory) features.add(feature)
    if (features.size > before) {
      if (kept.length < mostKept) kept.push(input)
      else kept[random.between(0, mostKept - 1)] = input
      report.kept += 1
    }
    if (faults.some(({ invariant }) => invariant === 'markdown')) report.otherInMarkdown += 1
    for (const fault of faults) {
      const form = formOf(fault)
      const known = findings.get(form)
      if (known !== undefined) {
        known.times += 1
        continue
      }
      const start = performance.now()
      const source = shrink(input.source, (smaller) => faultsOf({ ...input, source: smaller }).faults.some((other) => formOf(other) === form), shrinking)
      const again = faultsOf({ ...input, source }).faults.find((other) => formOf(other) === form) ?? fault
      const finding: Finding = { source, format: input.format, fault: again, input: report.inputs, changes: names, times: 1 }
      findings.set(form, finding)
      onFinding(finding)
      end += performance.now() - start
    }
  }
  return { ...report, features: features.size, findings: [...findings.values()] }
}
