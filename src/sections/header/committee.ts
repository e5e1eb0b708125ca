import { committeeKinds, committeeStops } from '../../lexicon/header.js'
import { alternatives, withoutNoteDigit } from './line.js'
import { knownPortfolioEnd } from './portfolio.js'

/** A committee named in a text. */
export interface CommitteeMention {
  /** As printed, the article left out; several are joined by ` en `. */
  name: string
  start: number
  end: number
}

/** No committee is of more kinds: `algemene`, `vaste`, `tijdelijke`. */
const mostKinds = 4
const head = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?:${alternatives(committeeKinds)}) ){0,${mostKinds}}commissies? (?=voor |van |inzake )`, 'giu')
const stop = new RegExp(`^,? (?:${alternatives(committeeStops)})(?![\\p{L}\\p{N}-])|^,? (?:belast|die) |^[.;:(]|^,? de vaste commissie|^ en de (?!Hoge|Raad)`, 'iu')
const another = /^(?:,? en |, )(?:de |het |een )?(?=(?:\p{L}+ )?commissies? )/iu

/** The longest name of a committee, or of several under one head. */
const longest = 400

/** The first committee named in a text with its field: `vaste commissie voor Digitale Zaken`; those that follow it at once belong to it. */
export function findCommittee(text: string): CommitteeMention | null {
  if (!/commissie/i.test(text)) return null
  head.lastIndex = 0
  const match = head.exec(text)
  if (match === null) return null
  const names: string[] = []
  let from = match.index
  let end = nameEnd(text, from + match[0].length)
  for (;;) {
    names.push(withoutNoteDigit(text.slice(from, end).replace(/,$/u, '')))
    const gap = another.exec(text.slice(end, end + 60))
    head.lastIndex = end + (gap?.[0].length ?? 0)
    const next = gap ? head.exec(text) : null
    if (gap === null || next === null || next.index !== end + gap[0].length) break
    from = next.index
    end = nameEnd(text, from + next[0].length)
  }
  return { name: names.join(' en '), start: match.index, end }
}

/** Where the name that goes on at `at` ends: before a verb, or at the end of the sentence. */
function nameEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + longest)
  // A field may hold words that would end a name.
  const field = /^(?:voor|van|inzake) (?:de |het )?/iu.exec(text.slice(at, at + 20))?.[0].length ?? 0
  const named = knownPortfolioEnd(text, at + field)
  for (let i = Math.max(at + field, named); i < limit; i++) {
    const unit = text.charAt(i)
    if ((unit === ' ' || unit === ',' || unit === '.' || unit === ';' || unit === ':' || unit === '(') && stop.test(text.slice(i, i + 40))) return i
  }
  return limit
}
