import { closingAbbreviations, numberAbbreviations, openAbbreviations } from '../lexicon/abbreviations.js'

const lastToken = /(?:^|[\s("«„“])([^\s("«„“]\S{0,19})\.$/u

/** Whether the full stop that a text ends in belongs to an abbreviation or an initial: `nr.`, `c.s.`, `jl.`, `J.`. */
export function endsInAbbreviation(text: string): boolean {
  const token = lastToken.exec(text.slice(-24))?.[1]
  if (token === undefined) return false
  const lower = token.toLowerCase()
  return /^\p{Lu}$/u.test(token) || openAbbreviations.has(lower) || numberAbbreviations.has(lower) || closingAbbreviations.has(lower)
}
