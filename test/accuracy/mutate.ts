// Changes a text in ways that leave what it says as it is: a reader of papers must make the same record of it.
import type { VerslagRecord } from '../../src/record/types.js'
import { seeded, type Random } from './random.js'
import { render, type Rendering } from './render.js'
import type { Paper } from './truth.js'
import { wrap } from './wrap.js'

/** A kind of change. */
export type Mutation = 'spaces doubled' | 'no-break spaces' | 'kinds of hyphen' | 'kinds of quote' | 'lines re-wrapped' | 'pages moved'

/** All kinds, in the order in which they are shown. */
export const mutations: readonly Mutation[] = ['spaces doubled', 'no-break spaces', 'kinds of hyphen', 'kinds of quote', 'lines re-wrapped', 'pages moved']

/** What is to be changed. */
interface Subject {
  paper: Paper
  rendering: Rendering
  text: string
  random: Random
}

/** A space within a line; in Markdown none of those that make the markup. */
const innerSpace = /(?<=\S) (?=\S)/gu
const markup = /^(?:#+|[-*+]|\d+[.)]|\[\^\d+\]:)$/u

function changeSpaces({ text, rendering, random }: Subject, probability: number, change: string): string {
  return text.replace(innerSpace, (space, at: number) => {
    const before = text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
    return (rendering === 'markdown' && markup.test(before)) || !random.chance(probability) ? space : change
  })
}

const address = /:\/\/|www\./u

/** Applies a change to every word that is not an address. */
const inWords = (text: string, change: (word: string) => string): string => text.replace(/\S+/gu, (word) => (address.test(word) ? word : change(word)))

const hyphens = ['\u2010', '\u2011', '\u2013', '-']

const openQuote = /(?<=^|\s|\()["“”„]/gu
const quoteStyles: readonly ((text: string) => string)[] = [
  (text) => text.replace(/[“”„]/gu, '"').replace(/[‘’]/gu, "'"),
  (text) => text.replace(openQuote, '“').replace(/["„]/gu, '”').replace(/['‘]/gu, '’'),
  (text) => text.replace(openQuote, '„').replace(/["“]/gu, '”').replace(/['‘]/gu, '’'),
]

/** A line of Markdown may not begin with what is markup there. */
const mayStartMarkdown = (word: string): boolean => !/^(?:[-*+#>|=]|\d+[.)])/u.test(word)

function rewrapLines({ text, rendering, random }: Subject): string {
  const width = random.between(60, 110)
  const isHeading = (line: string): boolean => rendering === 'markdown' && line.startsWith('#')
  const breaks = { hyphens: false, ...(rendering === 'markdown' ? { mayStart: mayStartMarkdown } : {}) }
  return text
    .split('\n')
    .map((line) => (line.trim() === '' || isHeading(line) ? line : wrap(line, width, breaks).join('\n')))
    .join('\n')
}

const changes: Record<Mutation, (subject: Subject) => string | null> = {
  'spaces doubled': (subject) => changeSpaces(subject, 0.1, '  '),
  'no-break spaces': (subject) => changeSpaces(subject, 0.15, '\u00A0'),
  'kinds of hyphen': ({ text, random }) =>
    inWords(text, (word) => word.replace(/(?<=[\p{L}\d])[-–](?=[\p{L}\d])/gu, (letter) => (random.chance(0.4) ? (hyphens[random.between(0, hyphens.length - 1)] ?? letter) : letter))),
  'kinds of quote': ({ text, random }) => quoteStyles[random.between(0, quoteStyles.length - 1)]?.(text) ?? text,
  'lines re-wrapped': (subject) => {
    const { paper, rendering, random } = subject
    switch (rendering) {
      case 'plain':
      case 'extract':
      case 'markdown':
        return rewrapLines(subject)
      case 'pdftext':
      case 'layout':
      case 'web':
        return render(paper.truth, rendering, { width: random.between(70, 96) })
    }
  },
  'pages moved': ({ paper, rendering, random }) => {
    switch (rendering) {
      case 'extract':
        return render(paper.truth, rendering, { pages: 'moved' })
      case 'pdftext':
      case 'layout':
        return render(paper.truth, rendering, { pageLines: random.between(36, 60) })
      case 'plain':
      case 'markdown':
      case 'web':
        return null
    }
  },
}

/** The changed text; null where the change cannot be made in this rendering. */
export function mutate(paper: Paper, rendering: Rendering, mutation: Mutation): string | null {
  return changes[mutation]({ paper, rendering, text: render(paper.truth, rendering), random: seeded(`${paper.name} ${rendering} ${mutation}`) })
}

const asItStands = (text: string): string => text

/**
 * How a text is written for the comparison with that of a changed paper: characters of the one class that the change
 * puts in each other's place are written alike, all others as they stand. Records have single spaces whatever the paper has.
 */
export const comparedAfter: Record<Mutation, (text: string) => string> = {
  'spaces doubled': asItStands,
  'no-break spaces': asItStands,
  'kinds of hyphen': (text) => text.replace(/[\u2010\u2011\u2013]/gu, '-'),
  'kinds of quote': (text) => text.replace(/[“”„]/gu, '"').replace(/[‘’]/gu, "'"),
  'lines re-wrapped': asItStands,
  'pages moved': asItStands,
}

/** What tells of the text's form and not of what it says. */
const ofForm = new Set(['source', 'start', 'end', 'diagnostics', 'confidence', 'evidence'])

/**
 * A record as it is compared with that of a changed text: without offsets, doubts and their degrees, and with its
 * references in an order of their own: where pages end, footnotes move.
 *
 * @param asCompared how a text is written for the comparison
 */
export function essence(record: VerslagRecord, asCompared: (text: string) => string = asItStands): unknown {
  return JSON.parse(JSON.stringify(record), (key, value: unknown) => {
    if (ofForm.has(key)) return undefined
    if (key === 'references') return (value as unknown[]).map((one) => JSON.stringify(one)).sort()
    return typeof value === 'string' ? asCompared(value) : value
  })
}

/** The first difference between two values: where, and what stands on either side; null where there is none. */
export function firstDifference(left: unknown, right: unknown, path = ''): string | null {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) {
    return Object.is(left, right) ? null : `${path}: ${JSON.stringify(left) ?? 'nothing'} → ${JSON.stringify(right) ?? 'nothing'}`
  }
  const [ours, theirs] = [left, right] as [Record<string, unknown>, Record<string, unknown>]
  for (const key of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const difference = firstDifference(ours[key], theirs[key], path === '' ? key : `${path}.${key}`)
    if (difference !== null) return difference
  }
  return null
}
