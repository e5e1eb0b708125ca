import { expect } from 'vitest'
import { check, fromKamerstuk, toRecord } from '../../src/index.js'
import type { Root, SourceFormat, VerslagRecord } from '../../src/index.js'
import { prepareBlocks } from '../../src/sections/index.js'
import type { Block } from '../../src/tokenize/block.js'
import { tokenizeText } from '../../src/tokenize/tokenize.js'

/** Paragraphs as a source, a blank line between them. */
export const text = (...paragraphs: string[]): string => `${paragraphs.join('\n\n')}\n`

const committee = 'De vaste commissie voor Infrastructuur en Waterstaat'
const minister = 'de minister van Infrastructuur en Waterstaat'

/** The head of a verslag of questions submitted on 2025-12-17. */
export const head: readonly string[] = [
  '36 790 Beleid voor kleine havens',
  'Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
  'Vastgesteld 3 februari 2026',
  `${committee} heeft een aantal vragen en opmerkingen voorgelegd aan ${minister} over de brief van 1 december 2025 over kleine havens (Kamerstuk 36 790, nr. 3).`,
  `De vragen en opmerkingen zijn op 17 december 2025 aan ${minister} voorgelegd. Bij brief van 2 februari 2026 zijn de vragen beantwoord.`,
  'De voorzitter van de commissie,\nDe Wit'
]

/** The head of a list of questions and answers. */
export const listHead: readonly string[] = [
  '36 790 Beleid voor kleine havens',
  'Nr. 14 LIJST VAN VRAGEN EN ANTWOORDEN',
  'Vastgesteld 5 maart 2026',
  `${committee} heeft een aantal vragen voorgelegd aan ${minister} over de brief van 1 december 2025 inzake kleine havens (Kamerstuk 36 790, nr. 3). De minister heeft deze vragen beantwoord bij brief van 4 maart 2026. Vragen en antwoorden zijn hierna afgedrukt.`,
  'De voorzitter van de commissie,\nDe Wit'
]

/** The heading over what a fractie asks. */
export const heading = (fractie: string): string => `Vragen en opmerkingen van de leden van de ${fractie}-fractie`

/** A verslag with that body. */
export const verslag = (...body: string[]): string => text(...head, ...body)

/** The tree and the record of a source, of which nothing was lost. */
export function read(source: string, format: SourceFormat = 'text'): { tree: Root; record: VerslagRecord } {
  const tree = fromKamerstuk(source, { format })
  expect(check(tree, source)).toEqual([])
  return { tree, record: toRecord(tree) }
}

/** An exchange in brief: the paragraphs of both sides; null for no answer. */
export interface Brief {
  question: string[]
  answer: string[] | null
}

/** The exchanges of a record in brief. */
export function exchanges(record: VerslagRecord): Brief[] {
  return record.exchanges.map(({ question, answer }) => ({
    question: question.paragraphs.map((paragraph) => paragraph.text),
    answer: answer === null ? null : answer.paragraphs.map((paragraph) => paragraph.text)
  }))
}

/** The exchanges of a verslag with that body. */
export const exchangesIn = (...body: string[]): Brief[] => exchanges(read(verslag(...body)).record)

/** The rules that have something to say of a source, in order of their places. */
export const rulesIn = (source: string, format: SourceFormat = 'text'): string[] => read(source, format).tree.data.messages.map((message) => message.ruleId)

/** The blocks of paragraphs, one each. */
export function blocks(...paragraphs: string[]): Block[] {
  const found = prepareBlocks(tokenizeText(text(...paragraphs)).blocks)
  expect(found.map((block) => block.text)).toEqual(paragraphs)
  return found
}

/** The block of a paragraph. */
export function block(paragraph: string): Block {
  const [only] = blocks(paragraph)
  if (!only) throw new Error('A paragraph is one block')
  return only
}
