import type { Content } from './content.js'
import { contributionExchanges, groupAtoms, readContribution } from './contributions.js'
import { joinedFracties, loose, sectionOf } from './outline-nodes.js'
import type { PartOutline, SectionOutline } from './outline.js'
import type { RawPart } from './parts.js'
import { isUnmarked, readRuns, readUnmarked, type Counter } from './runs.js'
import { splitSections, type RawSection } from './split-sections.js'

/** How a part is read. */
export interface Way {
  /** It holds questions only. */
  asking: boolean
  /** Each number is a question of its own, however many one answer serves. */
  each: boolean
}

/** A part in which questions and answers follow each other, or which holds questions only. */
export function readTogether(part: RawPart, way: Way, content: Content, count: Counter): PartOutline['children'] {
  const { before, sections, closing } = splitSections(part.blocks, content)
  const children: PartOutline['children'] = loose(before)
  for (const raw of sections) {
    children.push(...loose(raw.over))
    children.push(isUnmarked(raw.blocks) ? unmarkedSection(raw, content, count) : way.asking ? askingSection(raw, content, count) : exchangeSection(raw, way.each, content, count))
  }
  return [...children, ...loose(closing)]
}

function exchangeSection(raw: RawSection, each: boolean, content: Content, count: Counter): SectionOutline {
  const { introduction, exchanges } = readRuns(raw.blocks, each, content, count)
  return sectionOf(raw, [...loose(introduction), ...exchanges], joinedFracties(raw, content))
}

function unmarkedSection(raw: RawSection, content: Content, count: Counter): SectionOutline {
  const { introduction, exchanges } = readUnmarked(raw.blocks, content, count)
  return sectionOf(raw, [...loose(introduction), ...exchanges], joinedFracties(raw, content))
}

function askingSection(raw: RawSection, content: Content, count: Counter): SectionOutline {
  const contribution = readContribution(raw.blocks, raw.fracties, content)
  const exchanges = contributionExchanges(contribution, groupAtoms(contribution.atoms), count)
  return sectionOf(raw, [...loose(contribution.introduction), ...exchanges], joinedFracties(raw, content))
}
