// Changes that take a text apart and put it together otherwise, by what papers are made of.
import type { Random } from '../accuracy/random.js'
import { wrap } from '../accuracy/wrap.js'
import { citations, fractieNames, landmarks, markups, oddities, pageTurns } from './material.js'

/** What a change may draw on besides the text. */
export interface Supply {
  random: Random
  /** Another text. */
  other: () => string
  /** Lines and paragraphs. */
  stretches: readonly string[]
}

type Change = (text: string, supply: Supply) => string

/** Any of the values. */
export const pick = <T>(random: Random, values: readonly T[]): T => values[random.between(0, values.length - 1)] as T

const lineEnds = /\r\n|\n|\r/u
const blockEnds = /\n(?:[ \t]*\n)+/u

const blocksOf = (text: string): string[] => text.split(blockEnds)
const join = (blocks: readonly string[]): string => blocks.join('\n\n')
const inserted = (text: string, at: number, words: string): string => text.slice(0, at) + words + text.slice(at)

/** Two places in a list, in order; the stretch between is seldom long. */
function stretchOf(random: Random, length: number): [from: number, to: number] {
  const from = random.between(0, length)
  return [from, Math.min(length, from + random.between(1, random.chance(0.8) ? 4 : length))]
}

/** Changes a few of the blocks in place. */
const inBlocks =
  (change: (blocks: string[], supply: Supply) => void): Change =>
  (text, supply) => {
    const blocks = blocksOf(text)
    change(blocks, supply)
    return join(blocks)
  }

/** Changes one line. */
const inLine =
  (change: (line: string, supply: Supply) => string): Change =>
  (text, supply) => {
    const lines = text.split(lineEnds)
    const at = supply.random.between(0, lines.length - 1)
    lines[at] = change(lines[at] ?? '', supply)
    return lines.join('\n')
  }

/** Puts words where a word ends. */
const atWord =
  (words: (supply: Supply) => string): Change =>
  (text, supply) => {
    const from = supply.random.between(0, text.length)
    const end = text.slice(from, from + 200).search(/\s/u)
    return inserted(text, end === -1 ? from : from + end, words(supply))
  }

const superscript = (number: number): string => [...String(number)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')

/** All changes, by name. */
export const changes: Readonly<Record<string, Change>> = {
  cut: inBlocks((blocks, { random }) => {
    const [from, to] = stretchOf(random, blocks.length)
    if (random.chance(0.5)) blocks.splice(from, to - from)
    else blocks.splice(0, blocks.length, ...blocks.slice(from, Math.max(to, from + random.between(2, 30))))
  }),
  truncate: (text, { random }) => (random.chance(0.5) ? text.slice(0, random.between(0, text.length)) : text.slice(random.between(0, text.length))),
  splice: (text, { random, other }) => {
    const [ours, theirs] = [blocksOf(text), blocksOf(other())]
    const [from, to] = stretchOf(random, theirs.length)
    const at = random.between(0, ours.length)
    return join(random.chance(0.5) ? [...ours.slice(0, at), ...theirs.slice(from)] : [...ours.slice(0, at), ...theirs.slice(from, to), ...ours.slice(at)])
  },
  duplicate: inBlocks((blocks, { random }) => {
    const [from, to] = stretchOf(random, blocks.length)
    blocks.splice(random.chance(0.5) ? to : random.between(0, blocks.length), 0, ...blocks.slice(from, to))
  }),
  move: inBlocks((blocks, { random }) => {
    const [from, to] = stretchOf(random, blocks.length)
    const moved = blocks.splice(from, to - from)
    blocks.splice(random.between(0, blocks.length), 0, ...moved)
  }),
  reverse: inBlocks((blocks, { random }) => {
    const [from, to] = stretchOf(random, blocks.length)
    blocks.splice(from, to - from, ...blocks.slice(from, to).reverse())
  }),
  landmark: inBlocks((blocks, { random }) => void blocks.splice(random.between(0, blocks.length), 0, pick(random, landmarks))),
  'landmark for a block': inBlocks((blocks, { random }) => void blocks.splice(random.between(0, blocks.length - 1), 1, pick(random, landmarks))),
  fractie: (text, { random }) => {
    const name = pick(random, fractieNames)
    const heading = pick(random, [`Vragen en opmerkingen van de leden van de ${name}-fractie`, `${name}-fractie`, `Inbreng van de leden van de ${name}-fractie`, `De leden van de ${name}-fractie vragen waarom?`, `Vragen van het lid Jansen (${name})`])
    const blocks = blocksOf(text)
    blocks.splice(random.between(0, blocks.length), 0, heading)
    return join(blocks)
  },
  'other fractie': (text, { random }) => text.replaceAll(pick(random, ['VVD', 'PVV', 'D66', 'CDA', 'SP', 'GroenLinks-PvdA']), pick(random, fractieNames)),
  stretch: inBlocks((blocks, { random, stretches }) => void blocks.splice(random.between(0, blocks.length), 0, pick(random, stretches))),
  'page turn': (text, { random }) => {
    const from = random.between(0, text.length)
    const space = text.indexOf(' ', from)
    return inserted(text, space === -1 || random.chance(0.2) ? from : space, pick(random, pageTurns))
  },
  'pages moved': (text, { random }) => text.replaceAll('\f', () => (random.chance(0.5) ? '' : '\f\n')),
  mark: atWord(({ random }) => pick(random, [superscript(random.between(1, 14)), String(random.between(1, 14)), `[^${random.between(1, 14)}]`, superscript(random.between(1, 3000))])),
  note: inBlocks((blocks, { random, stretches }) => {
    const label = random.between(1, 14)
    blocks.splice(random.between(0, blocks.length), 0, `${pick(random, [superscript(label), String(label), `[^${label}]:`, `XNoot ${label}`])} ${pick(random, stretches)}`)
  }),
  citation: atWord(({ random }) => ` ${pick(random, citations)}`),
  number: (text, { random }) => {
    const from = random.between(0, text.length)
    return text.slice(0, from) + text.slice(from).replace(/\d+/u, () => pick(random, ['0', '1', '2', '7', '12', '2026', '99999999999999999999', '١', '007', '1e9', '-1']))
  },
  markup: inLine((line, { random }) => {
    const form = pick(random, markups)
    if (random.chance(0.4)) return form.replaceAll('…', () => line)
    const words = line.split(' ')
    const at = random.between(0, words.length - 1)
    words[at] = form.replaceAll('…', () => words[at] ?? '')
    return words.join(' ')
  }),
  oddity: (text, { random }) => inserted(text, random.between(0, text.length), pick(random, oddities)),
  oddities: (text, { random }) => {
    const oddity = pick(random, oddities)
    return text.replaceAll(' ', (space) => (random.chance(0.02) ? oddity : space))
  },
  'line ends': (text, { random }) => text.replace(/\r\n|\n|\r/gu, pick(random, ['\r\n', '\r', '\n'])),
  'blocks run together': (text, { random }) => text.replace(/\n\n/gu, (end) => (random.chance(0.1) ? pick(random, ['\n', ' ', '']) : end)),
  'lines apart': (text, { random }) => text.replace(/\n/gu, (end) => (random.chance(0.1) ? '\n\n' : end)),
  'no blank lines': (text) => text.replace(/\n\s*\n/gu, '\n'),
  'one line': (text) => text.replace(/\s+/gu, ' '),
  wrapped: (text, { random }) => {
    const width = random.between(8, 100)
    return text.split(lineEnds).map((line) => wrap(line, width).join('\n')).join('\n')
  },
  'behind a margin': (text, { random }) => {
    const margin = pick(random, ['    ', ' '.repeat(25), '\t', '> ', '\u00a0'])
    return text.split(lineEnds).map((line) => margin + line).join('\n')
  },
  'word cut': (text, { random }) => inserted(text, random.between(0, text.length), pick(random, ['-\n', '-\n\f\n', '\n', '- '])),
  'upper case': inLine((line, { random }) => (random.chance(0.5) ? line.toUpperCase() : line.toLowerCase())),
  'line repeated': (text, { random }) => {
    const lines = text.split(lineEnds)
    const at = random.between(0, lines.length - 1)
    const line = (lines[at] ?? '').slice(0, 200)
    lines.splice(at, 0, ...Array.from({ length: random.between(2, random.chance(0.1) ? 600 : 12) }, () => line))
    return lines.join('\n')
  },
  'words repeated': (text, { random }) => {
    const from = random.between(0, text.length)
    return inserted(text, from, text.slice(from, from + random.between(1, 12)).repeat(random.between(2, random.chance(0.1) ? 900 : 12)))
  },
  'characters away': (text, { random }) => {
    const from = random.between(0, text.length)
    return text.slice(0, from) + text.slice(from + random.between(1, 8))
  },
}

const names = Object.keys(changes)

/** Longest text that is tried, in UTF-16 units. */
const longest = 120_000

/** A text with a few changes, and their names. */
export function change(text: string, supply: Supply): { text: string; names: string[] } {
  const { random } = supply
  const done: string[] = []
  let changed = text
  for (let left = random.between(1, random.chance(0.7) ? 3 : 8); left > 0; left -= 1) {
    const name = pick(random, names)
    changed = changes[name]?.(changed, supply) ?? changed
    done.push(name)
  }
  return { text: changed.slice(0, longest), names: done }
}
