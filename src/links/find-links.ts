import { findReferences, type ReferenceOptions } from '../references/index.js'
import { lastIndex, type Mark, type Reading, sourceOf } from './reading.js'
import type { Link, Range } from './types.js'

/** Addresses written out: they are links already, or made so by what shows them. */
const address = /(?:https?:\/\/|www\.)[^\s<>"]+/giu

/** What may lie at the edge of a part of a reference, and is not worth a link. */
const edge = /[\s,]/u
const characterReference = /&#?\w+;/gu
const word = /[\p{L}\p{N}]/u

/**
 * The links that a document wants: one around each reference that has an address. Where markup cuts a reference in two
 * (`<b>zie Kamerstuk 22 112</b>, nr. 4102`), each part gets its own.
 *
 * @param reading the document
 * @param source what the reading was taken from
 * @param options facts about the document
 * @param outward puts links around markup that holds nothing else
 * @returns links in the order of the source, none overlapping another
 */
export function findLinks(reading: Reading, source: string, options: ReferenceOptions, outward: boolean): Link[] {
  const closed = merge(reading.closed, Array.from(reading.text.matchAll(address), ({ 0: { length }, index }) => ({ from: index, to: index + length })))
  const links: Link[] = []
  let done = 0
  for (const { start, end, url } of findReferences(reading.text, options)) {
    if (url === null || start < done || touches(closed, start, end)) continue
    done = end
    for (const range of rangesOf(reading.marks, source, sourceOf(reading, start, end), outward)) links.push({ ...range, url })
  }
  return links
}

/** Two lists of ranges in order, as one. */
function merge(left: readonly Range[], right: readonly Range[]): Range[] {
  const merged: Range[] = []
  for (const { from, to } of [...left, ...right].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to)
    else merged.push({ from, to })
  }
  return merged
}

function touches(ranges: readonly Range[], from: number, to: number): boolean {
  const range = ranges[lastIndex(ranges, (candidate) => candidate.from < to)]
  return range !== undefined && range.to > from
}

/** Ranges of source that a link may lie around, so that every element lies within it or around it. */
function rangesOf(marks: readonly Mark[], source: string, range: Range, outward: boolean): Range[] {
  const first = lastIndex(marks, (mark) => mark.to <= range.from) + 1
  const next = lastIndex(marks, (mark) => mark.from < range.to) + 1
  const inner = marks.slice(first, next)
  const { from, to, whole } = widen(marks, first, next, range, outward)
  if (whole) return [{ from, to }]
  const parts: Range[] = []
  let start = range.from
  for (const mark of [...inner, { from: range.to, to: range.to }]) {
    const part = trimmed(source, start, mark.from)
    if (part !== null) parts.push(part)
    start = mark.to
  }
  return parts
}

/** Takes elements in that begin right before the range, or end right after it, and are cut by it. */
function widen(marks: readonly Mark[], first: number, next: number, range: Range, outward: boolean): Range & { whole: boolean } {
  let { from, to } = range
  const opened: string[] = []
  const unopened: string[] = []
  for (const { kind, name } of marks.slice(first, next)) {
    if (kind === 'border') return { from, to, whole: false }
    if (kind === 'open') opened.push(name)
    else if (kind === 'close' && opened.at(-1) === name) opened.pop()
    else if (kind === 'close') unopened.push(name)
  }
  let before = marks[first - 1]
  let after = marks[next]
  const stepOut = (): void => {
    from = before?.from ?? from
    before = marks[--first - 1]
  }
  const stepOver = (): void => {
    to = after?.to ?? to
    after = marks[++next]
  }
  for (; unopened.length > 0 && before?.kind === 'open' && before.to === from && before.name === unopened[0]; unopened.shift()) stepOut()
  for (; opened.length > 0 && after?.kind === 'close' && after.from === to && after.name === opened.at(-1); opened.pop()) stepOver()
  const whole = opened.length === 0 && unopened.length === 0
  while (outward && whole && before?.kind === 'open' && before.to === from && after?.kind === 'close' && after.from === to && before.name === after.name) {
    stepOut()
    stepOver()
  }
  return { from, to, whole }
}

/** A part without the blanks and commas at its edges; null where no word is left. */
function trimmed(source: string, from: number, to: number): Range | null {
  let start = from
  let end = to
  while (start < end && edge.test(source.charAt(start))) start++
  while (start < end && edge.test(source.charAt(end - 1))) end--
  return word.test(source.slice(start, end).replace(characterReference, '')) ? { from: start, to: end } : null
}
