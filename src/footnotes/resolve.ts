import type { Message, Position } from '../kast.js'
import { message } from '../rules.js'
import type { Block, Note, Span } from '../tokenize/block.js'

/** A footnote mark in a block. */
export type MarkSpan = Extract<Span, { type: 'footnoteReference' }>

/** Footnotes and their marks, linked. */
export interface Footnotes {
  /** The identifier of each mark: that of its footnote, where there is one. */
  marks: Map<MarkSpan, string>
  /** The footnotes, in the order of the source, each with an identifier of its own. */
  notes: { note: Note; identifier: string }[]
  messages: Message[]
}

/** Footnotes that marks call by one name, and how far the marks have come. */
interface Named {
  entries: Entry[]
  at: number
}

interface Entry {
  note: Note
  identifier: string
  used: boolean
}

/** Marks come in the order of the source, so that each footnote is passed once. */
function nextEntry(same: Named, start: number): Entry | undefined {
  while (same.at < same.entries.length - 1 && (same.entries[same.at]?.note.start ?? 0) < start) same.at++
  return same.entries[same.at]
}

/** Turns source offsets into a position. */
export type Locate = (start: number, end: number) => Position

/**
 * Links marks and footnotes by label and order. Where several footnotes bear
 * one label, as when each page or letter counts from 1, a mark goes with the
 * first of them behind it, or with the last before it.
 */
export function resolveFootnotes(blocks: readonly Block[], notes: readonly Note[], locate: Locate): Footnotes {
  const byLabel = new Map<string, Entry[]>()
  const byName = new Map<string, Named>()
  const taken = new Set<string>()
  const listed = notes.map((note) => {
    const { label, name = label } = note
    const same = byLabel.get(label) ?? []
    byLabel.set(label, same)
    const entry = { note, identifier: freeIdentifier(label, same.length + 1, taken), used: false }
    same.push(entry)
    const named = byName.get(name) ?? { entries: [], at: 0 }
    byName.set(name, named)
    named.entries.push(entry)
    return entry
  })
  const marks = new Map<MarkSpan, string>()
  const messages: Message[] = []
  let last = -1
  for (const block of blocks) {
    for (const span of block.spans) {
      if (span.type !== 'footnoteReference') continue
      const named = byName.get(span.name ?? span.label)
      const entry = named && nextEntry(named, span.start)
      marks.set(span, entry?.identifier ?? span.label)
      if (!entry) {
        messages.push(message('undefined-footnote', `Footnote ${span.label} is not defined`, locate(span.start, span.end), { actual: span.label }))
        continue
      }
      entry.used = true
      const number = Number(span.label)
      if (number < last && byLabel.get(span.label)?.length === 1) {
        messages.push(message('footnote-order', `Footnote mark ${number} stands behind ${last}`, locate(span.start, span.end), {
          actual: span.label, cause: { reason: 'Its footnote', place: locate(entry.note.start, entry.note.end) }
        }))
      }
      last = number
    }
  }
  for (const { note, used } of listed) {
    const place = locate(note.start, note.end)
    if (!used) messages.push(message('unused-footnote', `Nothing refers to footnote ${note.label}`, place, { actual: note.label }))
    const first = byLabel.get(note.label)?.[0]
    if (first && first.note !== note && !used) {
      messages.push(message('duplicate-footnote', `Footnote ${note.label} is defined more than once`, place, {
        actual: note.label, cause: { reason: 'First defined here', place: locate(first.note.start, first.note.end) }
      }))
    }
  }
  return { marks, notes: listed.map(({ note, identifier }) => ({ note, identifier })), messages }
}

/** The label, or for a later footnote of that label `1-2`, `1-3`, …: the first that no other has. */
function freeIdentifier(label: string, number: number, taken: Set<string>): string {
  const named = (count: number): string => (count === 1 ? label : `${label}-${count}`)
  let count = number
  while (taken.has(named(count))) count++
  taken.add(named(count))
  return named(count)
}
