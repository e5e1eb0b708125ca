import type { Block } from '../tokenize/block.js'
import type { Content } from './content.js'
import { askingFracties, openingFracties } from './contributions.js'
import { readSignature } from './header/signature.js'
import { mannerOf } from './introduction.js'
import { isTheme } from './landmark-blocks.js'

/** A stretch of a part under one heading, or under none. */
export interface RawSection {
  heading: Block | null
  /** Subheadings directly over the section's own heading. */
  over: Block[]
  fracties: string[]
  label: string
  known: boolean
  evidence: string[]
  blocks: Block[]
}

/** Splits a part into its sections; `before` holds what stands before the first. */
export function splitSections(blocks: readonly Block[], content: Content): { before: Block[]; sections: RawSection[]; closing: Block[] } {
  const closing = closingLength(blocks)
  const own = blocks.slice(0, blocks.length - closing)
  const headed = own.some((block) => block.landmark?.type === 'fractie')
  const split = headed ? splitAtHeadings(own) : own.some((block) => block.landmark?.type === 'questionLabel') ? splitAtThemes(own) : splitAtOpenings(own, content)
  return { ...split, closing: blocks.slice(blocks.length - closing) }
}

function splitAtHeadings(blocks: readonly Block[]): { before: Block[]; sections: RawSection[] } {
  const before: Block[] = []
  const sections: RawSection[] = []
  for (const block of blocks) {
    const current = sections.at(-1)
    if (block.landmark?.type === 'fractie') {
      const { fracties, label, known } = block.landmark
      sections.push({ heading: block, over: takeThemes(current?.blocks ?? before), fracties, label, known, evidence: ['heading'], blocks: [] })
    } else (current?.blocks ?? before).push(block)
  }
  return { before, sections }
}

/** Subheadings at the end of a stretch stand over the heading that follows. */
function takeThemes(blocks: Block[]): Block[] {
  const last = blocks.at(-1)
  if (!last || !isTheme(last) || blocks.at(-2)?.landmark?.type === 'marker') return []
  blocks.pop()
  return [last]
}

const unnamed = (heading: Block | null, blocks: Block[]): RawSection => ({ heading, over: [], fracties: [], label: '', known: true, evidence: [], blocks })

/** Lists of numbered questions: each subheading over a label begins a section. */
function splitAtThemes(blocks: readonly Block[]): { before: Block[]; sections: RawSection[] } {
  const sections: RawSection[] = [unnamed(null, [])]
  blocks.forEach((block, index) => {
    if (isTheme(block) && blocks[index + 1]?.landmark?.type === 'questionLabel') sections.push(unnamed(block, []))
    else sections.at(-1)?.blocks.push(block)
  })
  const first = sections[0]
  if (first && !first.blocks.some((block) => block.landmark !== null)) return { before: first.blocks, sections: sections.slice(1) }
  return { before: [], sections }
}

/** No headings: a fractie's contribution begins where a paragraph opens on its behalf. */
function splitAtOpenings(blocks: readonly Block[], content: Content): { before: Block[]; sections: RawSection[] } {
  const before: Block[] = []
  const sections: RawSection[] = []
  let answering = false
  for (const block of blocks) {
    const opening = answering ? null : (openingFracties(block.text) ?? askingFracties(block.text))
    const current = sections.at(-1)
    if (block.landmark?.type === 'marker') answering = true
    if (opening && (!current || opening.fracties.join() !== current.fracties.join()) && startsContribution(block, current, content)) {
      sections.push({ heading: null, over: takeThemes(current?.blocks ?? before), ...opening, evidence: ['sentence'], blocks: [block] })
    } else (current?.blocks ?? before).push(block)
    if (block.landmark === null) answering = false
  }
  if (sections.length === 0) return { before: [], sections: [unnamed(null, before)] }
  return { before, sections }
}

/** Within a contribution other fracties are named too; a new one opens by taking note, thanking or joining. */
function startsContribution(block: Block, current: RawSection | undefined, content: Content): boolean {
  if (!current || content.asks(block).length > 0) return true
  const manner = mannerOf(content.words(block))
  return manner.opens || manner.joins || manner.announces || manner.noQuestions
}

/** How many blocks at the end of a part close a letter, sign it or list an agenda. */
function closingLength(blocks: readonly Block[]): number {
  let length = 0
  for (let at = blocks.length - 1; at > 0; at--) {
    const block = blocks[at]
    if (!block || block.landmark !== null || !closesPart(block)) break
    length = blocks.length - at
  }
  return length
}

function closesPart(block: Block): boolean {
  return readSignature(block.text) !== null || isSignOff(block.text) || mannerOf(block.text).closes
}

/** `De Minister van Sociale Zaken en Werkgelegenheid, C.E.G. van Gennip`: an office and a comma, and a name on the same line or the next. */
function isSignOff(text: string): boolean {
  return text.length < 200 && /^(?:de|het) (?:minister|staatssecretaris|voorzitter|griffier|waarnemend|fungerend|ondervoorzitter)/iu.test(text) && /,[\p{L}\s.'’-]{0,50}$/u.test(text)
}

/** The sections of a part with answers; without headings it is one, and what introduces the letter stands before it. */
export function splitAnswers(blocks: readonly Block[]): { before: Block[]; sections: RawSection[]; closing: Block[] } {
  const closing = closingLength(blocks)
  const own = blocks.slice(0, blocks.length - closing)
  const closed = blocks.slice(blocks.length - closing)
  if (own.some((block) => block.landmark?.type === 'fractie')) return { ...splitAtHeadings(own), closing: closed }
  let lead = 0
  while (lead < own.length - 1 && isLetterLine(own[lead], lead)) lead++
  return { before: own.slice(0, lead), sections: [unnamed(null, own.slice(lead))], closing: closed }
}

/** The address, place and date of a letter, and the sentences that open it. */
function isLetterLine(block: Block | undefined, index: number): boolean {
  if (!block) return false
  const manner = mannerOf(block.text)
  return manner.letter || (manner.opens && index < 4) || /^(?:'s-|’s-)?\p{Lu}[\p{L}\s-]{2,30},\s(?:\d{1,2} \p{L}+ \d{4}|\d{4})$/u.test(block.text) || /^(?:Geachte|Aan )/u.test(block.text)
}
