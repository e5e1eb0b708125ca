import { groupedSure } from '../lexicon/confidence.js'
import { findFracties, type FractieMention } from '../text/fracties.js'
import { hundredths } from '../text/hundredths.js'
import type { Block } from '../tokenize/block.js'
import type { Atom, Pairing } from './alignment.js'
import type { Content } from './content.js'
import { introductionLength } from './introduction.js'
import { isTheme } from './landmark-blocks.js'
import type { ExchangeOutline } from './outline.js'
import type { Counter } from './runs.js'

/** What one fractie wrote, without the answers: an introduction and questions that nothing parts but their paragraphs. */
export interface Contribution {
  introduction: Block[]
  atoms: Atom[]
  /** Headings and labels, by the index of the atom they stand before. */
  labels: Map<number, Block[]>
}

/** Reads a contribution: which paragraphs introduce, and which could each be a question. */
export function readContribution(blocks: readonly Block[], fracties: readonly string[], content: Content): Contribution {
  const firstLabel = blocks.findIndex((block) => block.landmark?.type === 'questionLabel')
  const free = firstLabel < 0 ? blocks : blocks.slice(0, firstLabel)
  const introduced = introducedWithThemes(free, content)
  const atoms: Atom[] = []
  const labels = new Map<number, Block[]>()
  const labelled = firstLabel >= 0
  for (const block of blocks.slice(introduced)) {
    const before = atoms.at(-1)
    const waiting = labels.get(atoms.length)
    if (block.landmark?.type === 'questionLabel' || isTheme(block)) {
      labels.set(atoms.length, [...(waiting ?? []), block])
    } else if (before && !waiting && (labelled || block.marker !== null || /:$/u.test(before.blocks.at(-1)?.text ?? ''))) {
      before.blocks.push(block)
      before.asks ||= content.asks(block).length > 0
    } else {
      atoms.push({ blocks: [block], asks: labelled || content.asks(block).length > 0, opens: waiting !== undefined || atoms.length === 0, fracties: [...fracties] })
    }
  }
  return { introduction: blocks.slice(0, introduced), atoms, labels }
}

/**
 * How many blocks the introduction has, the subheadings in it included; one
 * behind it stands over a question, and what stands before that one is no remark
 * on it.
 */
function introducedWithThemes(blocks: readonly Block[], content: Content): number {
  const plain = blocks.flatMap((block, index) => (isTheme(block) ? [] : [index]))
  const length = introductionLength(plain.map((index) => blocks[index] as Block), 0, content)
  if (length === 0) return 0
  const asking = blocks.findIndex((block) => !isTheme(block) && content.asks(block).length > 0)
  const theme = blocks.slice(0, Math.max(0, asking)).findLastIndex(isTheme)
  return Math.max((plain[length - 1] as number) + 1, theme > (plain[0] as number) ? theme : 0)
}

/**
 * Groups atoms where there are no answers to go by: a paragraph that asks closes
 * a question, one that asks nothing opens the next, or ends the last.
 */
export function groupAtoms(atoms: readonly Atom[]): { from: number; to: number }[] {
  const groups: { from: number; to: number }[] = []
  let from = 0
  atoms.forEach((atom, index) => {
    if (atom.opens && index > from) {
      groups.push({ from, to: index })
      from = index
    }
    if (atom.asks) {
      groups.push({ from, to: index + 1 })
      from = index + 1
    }
  })
  if (from < atoms.length) {
    const last = groups.at(-1)
    if (last && last.to === from && !atoms[from]?.opens) last.to = atoms.length
    else groups.push({ from, to: atoms.length })
  }
  return groups
}

/** The exchanges of a contribution, and the headings and labels that stand over none. */
export function contributionExchanges(contribution: Contribution, groups: readonly (Pick<Pairing, 'from' | 'to'> & Partial<Pairing>)[], count: Counter): (ExchangeOutline | { type: 'block'; block: Block })[] {
  const out: (ExchangeOutline | { type: 'block'; block: Block })[] = []
  for (const group of groups) {
    const over = contribution.labels.get(group.from) ?? []
    const own = ownOf(over)
    const label = own.find(isLabel) ?? null
    const heading = own.find((block) => !isLabel(block)) ?? null
    out.push(...over.slice(0, over.length - own.length).map((block) => ({ type: 'block' as const, block })))
    out.push(contributionExchange(contribution, group, { label, heading }, count))
  }
  const left = contribution.labels.get(contribution.atoms.length) ?? []
  return [...out, ...left.map((block) => ({ type: 'block' as const, block }))]
}

const isLabel = (block: Block): boolean => block.landmark?.type === 'questionLabel'

/** Of the headings and labels over a question the last of each, where nothing stands between them. */
function ownOf(over: readonly Block[]): Block[] {
  const [before, last] = over.slice(-2)
  return before && last && isLabel(before) !== isLabel(last) ? [before, last] : over.slice(-1)
}

function contributionExchange(
  contribution: Contribution,
  group: Pick<Pairing, 'from' | 'to'> & Partial<Pairing>,
  over: { label: Block | null; heading: Block | null },
  count: Counter
): ExchangeOutline {
  const numbers = over.label?.landmark?.type === 'questionLabel' ? over.label.landmark.numbers : []
  return {
    type: 'exchange',
    ordinal: count.next++,
    number: numbers.length > 0 ? numbers.join(', ') : null,
    heading: over.heading,
    questions: [{ label: over.label, blocks: contribution.atoms.slice(group.from, group.to).flatMap((atom) => atom.blocks) }],
    answer: null,
    border: null,
    pairing: group.cues ? { score: hundredths(group.score ?? 0), cues: group.cues } : null,
    confidence: group.confidence ?? groupedSure
  }
}

const inverted = /\b(?:vragen|vraagt|vroegen|lezen|leest|constateren|constateert|merken|merkt|wijzen|wijst|willen|wil|vernemen|verneemt|verzoeken|verzoekt|vinden|vindt|menen|meent|zien|ziet|stellen|stelt) (?:de|het) (?:leden|lid|fractieleden) [^.?!;]{0,120}/giu

/** The fracties that a paragraph shows asking: `…, zo vragen de leden van de D66-fractie`; null where it names none so. */
export function askingFracties(text: string): NamedFracties | null {
  for (const [words] of text.matchAll(inverted)) {
    const mentions = findFracties(words)
    if (mentions.length > 0) return named(mentions)
  }
  return null
}

/** Fracties as a paragraph names them. */
export interface NamedFracties {
  fracties: string[]
  label: string
  known: boolean
}

function named(mentions: readonly FractieMention[]): NamedFracties {
  return {
    fracties: [...new Set(mentions.map((mention) => mention.name))],
    label: mentions.map((mention) => mention.label).join(', '),
    known: mentions.every((mention) => mention.known)
  }
}

/** The fracties on whose behalf a paragraph opens: `De leden van de fracties van A en B hebben …`; null where it names none so. */
export function openingFracties(text: string): NamedFracties | null {
  const head = text.slice(0, 260)
  const lead = /^(?:Met \p{L}+ hebben |De |Het |Ook )?(?:de )?(?:(?:gezamenlijke )?leden|lid|fractieleden|fracties?) /iu.exec(head)
  if (!lead) return null
  const from = lead[0].length - 1
  const verb = /\s(?:hebben|heeft|danken|dankt|zijn|is|vragen|vraagt|lezen|leest|constateren|wijzen|willen|hadden|namen|sluiten|sluit|vinden|merken|spreken|maken|kunnen|menen|stellen|onderschrijven|steunen|vroegen|wezen|stelden|hechten|zien|blijven|ontvangen|vernemen|wensen|verzoeken|achten|delen|betreuren|kennisgenomen|gelezen)\s/u.exec(head.slice(from))
  const mentions = findFracties(head).filter((mention) => mention.start < (verb ? from + verb.index : 160))
  if (mentions.length === 0) return null
  return named(mentions)
}
