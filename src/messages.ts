import type { Annotations } from './annotate/annotation.js'
import type { Footnotes, Locate } from './footnotes/resolve.js'
import type { Message } from './kast.js'
import { doubtful } from './lexicon/confidence.js'
import { message } from './rules.js'
import { confidenceOf } from './sections/borders.js'
import { answersOf, contentsEntries, exchangesOf, sectionsOf, type HeaderFacts, type Outline } from './sections/index.js'
import { satOn } from './text/fracties.js'
import type { Block } from './tokenize/block.js'
import { doubtfulSeam } from './tokenize/seams.js'
import type { Tokens } from './tokenize/tokenize.js'

/** What the messages are drawn from. */
export interface Findings {
  value: string
  outline: Outline
  tokens: Tokens
  footnotes: Footnotes
  annotations: Annotations
  facts: HeaderFacts
  locate: Locate
}

/** Words of a paragraph that a message quotes, in characters. */
const quoted = 60

/** Papers that are printed in no dossier: Kamervragen are numbered in the Aanhangsel, an inbreng in the registry of the house. */
const outsideDossiers: ReadonlySet<Outline['kind']> = new Set<Outline['kind']>(['kamervragen', 'inbreng-schriftelijk-overleg'])

/** All that is doubtful or wrong in a paper, in the order of the source. */
export function collectMessages(findings: Findings): Message[] {
  const messages = [
    ...documentMessages(findings),
    ...findings.footnotes.messages,
    ...seamMessages(findings),
    ...fractieMessages(findings),
    ...exchangeMessages(findings),
    ...referenceMessages(findings)
  ]
  return messages.sort((a, b) => a.place.start.offset - b.place.start.offset || a.place.end.offset - b.place.end.offset)
}

const head = (block: Block | undefined): string | null => (block ? block.printed.slice(0, quoted) : null)

function documentMessages({ value, outline, facts, locate }: Findings): Message[] {
  const out: Message[] = []
  const start = locate(0, 0)
  if (outline.kind === 'onbekend') out.push(message('unknown-document', value.trim() === '' ? 'The text is empty' : 'The paper is of no kind that is known', start))
  else if (facts.number === null || (facts.dossiers.length === 0 && !outsideDossiers.has(outline.kind))) out.push(message('missing-document-number', 'The paper does not tell its dossier and number', start))
  const damage = /\ufffd|\0|Ã[\u0080-\u00bf]|â€/u.exec(value)
  if (damage) {
    out.push(message('damaged-text', 'The text holds characters that show it was decoded wrongly or is no text', locate(damage.index, damage.index + damage[0].length), {
      actual: JSON.stringify(damage[0]), expected: ['text decoded as UTF-8']
    }))
  }
  return out
}

function seamMessages({ tokens, locate }: Findings): Message[] {
  const out: Message[] = []
  for (const { seams, spans } of tokens.blocks) {
    if (seams.length === 0) continue
    const breaks = spans.filter((span) => span.type === 'pageBreak')
    seams.forEach(({ score, cues }, index) => {
      const turn = breaks[index]?.turn
      if (!turn || score > doubtfulSeam) return
      out.push(message('doubtful-join', 'Two halves were joined that may be two paragraphs', locate(turn.start, turn.end), { actual: cues.map((cue) => cue.cue).join(', ') }))
    })
  }
  return out
}

function fractieMessages({ outline, facts, locate }: Findings): Message[] {
  const date = facts.submitted ?? facts.date
  const senate = outline.chamber === 'eerste-kamer'
  const entries = contentsEntries(outline.children)
  return sectionsOf(outline.children).flatMap((section) => {
    const heading = section.heading
    if (!heading || section.fracties.length === 0) return []
    const place = locate(heading.start, heading.end)
    const out: Message[] = []
    if (!section.known) {
      out.push(message('unknown-fractie', `${section.label} is not in the lexicon`, place, { actual: section.label }))
    }
    for (const name of section.fracties) {
      if (date && !satOn(name, date, senate)) out.push(message('fractie-not-seated', `${name} did not sit on ${date}`, place, { actual: name }))
    }
    const entry = entries.find((other) => other.identifier === section.identifier)?.block
    const named = entry?.landmark?.type === 'fractie' ? entry.landmark.label : null
    if (entry && named !== null && named !== section.label) {
      out.push(message('fractie-name-differs', `${section.label} is called ${named} in the contents`, place, {
        actual: section.label, expected: [named], cause: { reason: 'The entry in the contents', place: locate(entry.start, entry.end) }
      }))
    }
    return out
  })
}

function exchangeMessages({ outline, locate }: Findings): Message[] {
  const asking = answersOf(outline.children).length === 0
  const served = new Set(answersOf(outline.children).flatMap((answer) => answer.shared))
  return exchangesOf(outline.children).flatMap(({ outline: exchange, question, answer }) => {
    const block = question[0] ?? answer[0]
    if (!block) return []
    const place = locate(block.start, block.end)
    const out: Message[] = []
    if (question.length === 0) out.push(message('missing-question', 'An answer stands here without a question', place, { actual: head(block) }))
    else if (answer.length === 0 && !asking && !served.has(exchange.ordinal)) out.push(message('missing-answer', `Question ${exchange.ordinal} has no answer`, place, { actual: head(block) }))
    const begins = exchange.border === null ? 1 : confidenceOf(exchange.border.score)
    if (begins < doubtful) {
      out.push(message('doubtful-border', `Question ${exchange.ordinal} may begin elsewhere (${begins})`, place, { actual: head(block) }))
    } else if (exchange.confidence < doubtful && exchange.pairing && answer.length > 0) {
      out.push(message('doubtful-pairing', `Question ${exchange.ordinal} may have another answer (${exchange.confidence})`, place, { actual: head(block) }))
    }
    return out
  })
}

function referenceMessages({ annotations, locate }: Findings): Message[] {
  const out: Message[] = []
  for (const [block, list] of annotations) {
    for (const { node, from, to } of list) {
      const words = block.text.slice(from, to)
      if (node.type === 'kamerstukReference' && node.data.id === null) {
        out.push(message('ambiguous-kamerstuk', `${words} may name more than one paper`, locate(block.start, block.end), { actual: words, expected: node.data.candidates }))
      }
      if (node.type === 'questionReference' && node.data.candidates.length === 0) {
        out.push(message('unresolved-question-reference', `Question ${node.number} was not found`, locate(block.start, block.end), { actual: words }))
      }
    }
  }
  return out
}
