import { readInput } from '../files/read-input.js'
import { reasonOf } from '../files/errors.js'
import type { SourceFormat } from '../kast.js'
import type { VerslagRecord } from '../record/types.js'
import { loadForm } from '../sinks/forms.js'
import type { ConvertedDocument, Facts, FailedDocument, Form } from '../sinks/sink.js'
import { documentId } from '../tables/tables.js'
import { readRecord, readTree } from './parse-input.js'

/** Documents to convert in one go. */
export interface Task {
  paths: readonly string[]
  /** For each, the digest of the source that the sink holds it of; null where it does not. */
  known: readonly (string | null)[]
  format: SourceFormat | null
  /** What to make of the records. */
  form: string
  /** Shared with who waits: when the document at work was begun (milliseconds since 1970; 0 before the first), and its index. */
  clock: Float64Array
}

/** What a task gives for each document: as the sink takes it, but that records and what is known stay where they are. */
export type TaskOutcome = Omit<ConvertedDocument, 'record'> | FailedDocument | { status: 'unchanged' }

/** What is counted of a record. */
const factsOf = ({ type, exchanges, diagnostics }: VerslagRecord): Facts => {
  const rules: Record<string, number> = {}
  for (const { rule } of diagnostics) rules[rule] = (rules[rule] ?? 0) + 1
  return {
    kind: type,
    exchanges: exchanges.length,
    unanswered: exchanges.filter(({ answer }) => answer === null).length,
    doubts: diagnostics.filter(({ severity }) => severity !== 'info').length,
    rules,
  }
}

const convertOne = async (path: string, known: string | null, format: SourceFormat | null, form: Form): Promise<TaskOutcome> => {
  try {
    const input = await readInput(path, format ?? undefined)
    if (input.sha256 === known) return { status: 'unchanged' }
    const tree = readTree(input)
    const record = readRecord(tree, input)
    return {
      status: 'converted',
      path,
      documentId: documentId(record),
      sha256: input.sha256,
      bytes: input.bytes,
      facts: factsOf(record),
      parts: form(record),
      messages: tree.data.messages.filter(({ severity }) => severity !== 'info').sort((left, right) => left.place.start.offset - right.place.start.offset),
      note: input.note,
    }
  } catch (error) {
    return { status: 'failed', path, reason: reasonOf(error) }
  }
}

/** Converts documents one after another. None that fails stops the others. */
export const runTask = async ({ paths, known, format, form: name, clock }: Task): Promise<TaskOutcome[]> => {
  const form = await loadForm(name)
  const outcomes: TaskOutcome[] = []
  for (const [index, path] of paths.entries()) {
    clock[1] = index
    clock[0] = Date.now()
    outcomes.push(await convertOne(path, known[index] ?? null, format, form))
  }
  return outcomes
}
