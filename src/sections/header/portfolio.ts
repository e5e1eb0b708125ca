import { offices, portfolios } from '../../lexicon/ministries.js'
import { wordEnds } from './line.js'

/** In small letters, the longest first; a stroke is printed with blanks around it and without. */
const known = portfolios
  .flatMap((name) => [...new Set([name, name.replaceAll(' / ', '/')])])
  .map((name) => name.toLowerCase())
  .sort((a, b) => b.length - a.length)
const officeWords = new Set(offices.flatMap(({ role, plurals }) => [role, ...plurals]))

/** Words in capitals, with commas, `en` and strokes between: how the name of a portfolio is printed. */
const capitalised = /\p{Lu}[\p{L}\p{N}'’&-]*/uy
const joint = /(?:,? en |, | & | \/ | )(?=\p{Lu})/uy

/** The offset after the name of a known portfolio at `at`, in capitals or not, or -1. */
export function knownPortfolioEnd(text: string, at: number): number {
  const lower = text.slice(at, at + 120).toLowerCase()
  const name = known.find((entry) => lower.startsWith(entry) && wordEnds(lower, entry.length))
  return name === undefined ? -1 : at + name.length
}

/** The offset after the name of a portfolio at `at`: a known one, or words in capitals, whichever is longer; -1 where there is none. */
export function portfolioEnd(text: string, at: number): number {
  let end = -1
  let from = at
  for (;;) {
    capitalised.lastIndex = from
    const word = capitalised.exec(text)?.[0]
    if (word === undefined || officeWords.has(word.toLowerCase())) break
    // The digit of a footnote is glued to the last word.
    const bare = word.search(/\p{N}/u)
    end = from + (bare < 0 ? word.length : bare)
    if (bare >= 0) break
    joint.lastIndex = end
    const gap = joint.exec(text)?.[0]
    if (gap === undefined) break
    from = end + gap.length
  }
  return Math.max(end, knownPortfolioEnd(text, at))
}

/**
 * The portfolios in a run of words that may name several: `Defensie en
 * Financiën` are two, `Sociale Zaken en Werkgelegenheid` is one. Only where
 * every part is known is the run parted.
 */
export function splitPortfolios(name: string): string[] {
  const parts: string[] = []
  let at = 0
  while (at < name.length) {
    const end = knownPortfolioEnd(name, at)
    if (end < 0) return [name]
    parts.push(name.slice(at, end))
    if (end === name.length) return parts
    joint.lastIndex = end
    const gap = joint.exec(name)?.[0]
    if (gap === undefined) return [name]
    at = end + gap.length
  }
  return [name]
}
