import { blankLine, lastIndex, type Reading, sourceOf } from './reading.js'
import type { Link, Range } from './types.js'

const emphasisUnit = /[*_~]/u
const blankUnit = /^\s?$/u
const otherThanWord = /[\s\p{P}\p{S}]/u

/**
 * Tells of links whether their brackets leave what is around and within them what it is: they join no bracket or
 * backslash beside them, cut none, complete none, and change nothing about which marks begin or end emphasis.
 *
 * @param reading a Markdown document
 * @param value its source
 */
export function keepsMarkdown(reading: Reading, value: string): (link: Link) => boolean {
  const begun = begunLinks(reading, value)
  return ({ from, to }) => {
    const words = value.slice(from, to)
    if (/[!\]\\]/u.test(value.charAt(from - 1)) || /[[\]]|\\$/u.test(words)) return false
    if ((begun[lastIndex(begun, (range) => range.from <= from)]?.to ?? -1) >= to) return false
    return keepsMarksBefore(value, from) && keepsMarksAfter(reading, value, to) && holdsMarks(words)
  }
}

/** What follows a link that begins and is none, `[a](b c`, up to the end of the block: more brackets might complete it. */
function begunLinks(reading: Reading, value: string): Range[] {
  const { text } = reading
  const ranges: Range[] = []
  for (let at = text.indexOf(']('); at !== -1;) {
    const end = text.indexOf(blankLine, at)
    const to = end === -1 ? text.length : end
    const range = sourceOf(reading, at, to)
    const escaped = value.charAt(range.from) !== ']'
    if (!escaped) ranges.push(range)
    at = text.indexOf('](', escaped ? at + 1 : to)
  }
  return ranges
}

/** Marks before the link open still what they opened: a blank stands before them. */
function keepsMarksBefore(value: string, at: number): boolean {
  const unit = value.charAt(at - 1)
  if (!emphasisUnit.test(unit)) return true
  let start = at
  while (value.charAt(start - 1) === unit) start--
  return blankUnit.test(value.charAt(start - 1))
}

/** Marks after the link close still what they closed: a blank follows, or a point where they close one thing only. */
function keepsMarksAfter({ marks }: Reading, value: string, at: number): boolean {
  const unit = value.charAt(at)
  if (!emphasisUnit.test(unit)) return true
  let end = at
  while (value.charAt(end) === unit) end++
  const next = value.charAt(end)
  if (blankUnit.test(next)) return true
  const mark = marks[lastIndex(marks, (candidate) => candidate.from < at) + 1]
  return otherThanWord.test(next) && mark?.kind === 'close' && mark.sole && mark.from === at && mark.to === end
}

/** Marks at the edges of the link's words touch a word on their inner side, so that the brackets change nothing. */
function holdsMarks(words: string): boolean {
  const [lead = ''] = /^[*_~]*/u.exec(words) ?? []
  let end = words.length
  while (end > 0 && emphasisUnit.test(words.charAt(end - 1))) end--
  const first = words.charAt(lead.length)
  const last = words.charAt(end - 1)
  return (lead === '' || !otherThanWord.test(first)) && (end === words.length || !otherThanWord.test(last))
}
