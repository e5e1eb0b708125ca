import { type Act, actNouns, acts } from '../lexicon/acts.js'
import { actNameStops } from '../lexicon/reference-words.js'
import { keyOf } from './cues.js'
import { atBoundary, digits, gap, isHyphen, isLetter, isLower, isUpper, lower, phrase, word } from './scan.js'

/** A name of an act found in text. */
export interface ActRead {
  act: Act
  end: number
}

interface Name {
  act: Act
  words: string
  /** An abbreviation: its case counts. */
  exact: boolean
}

/** Names by their first two units, longest first. */
const table: readonly (readonly Name[] | undefined)[] = namesByKey()

function namesByKey(): (Name[] | undefined)[] {
  const filed: (Name[] | undefined)[] = []
  const file = (name: Name): void => {
    const key = keyOf(name.words.charCodeAt(0), name.words.charCodeAt(1))
    ;(filed[key] ??= []).push(name)
  }
  for (const act of acts) {
    for (const words of act.names) file({ act, words: words.toLowerCase(), exact: false })
    for (const words of [...(act.short ?? []), ...(act.afterArticle ?? [])]) file({ act, words, exact: true })
  }
  for (const names of filed) names?.sort((a, b) => b.words.length - a.words.length)
  return filed
}

/** Reads the name of a known act at `at`, right after an article, where 'BW' and 'WW' are acts too. */
export function readActName(text: string, at: number): ActRead | null {
  const names = table[keyOf(text.charCodeAt(at), text.charCodeAt(at + 1))]
  if (names === undefined) return null
  for (const { act, words, exact } of names) {
    const end = exact ? (text.startsWith(words, at) ? at + words.length : -1) : phrase(text, at, words)
    // 'AVG-verzoek' is no act.
    if (end !== -1 && atBoundary(text, end) && !(isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1)))) return { act, end }
  }
  return null
}

/** Longest name, in words, of an act that is not in the list. */
const longestName = 8

/**
 * Reads the name of an act that is not in the list, by its last word ('Penitentiaire maatregel' is none, 'Beginselenwet
 * justitiële jeugdinrichtingen' is one) or its first ('Wet kwaliteit bouwen').
 *
 * @param at offset after 'van de' or 'van het'
 * @returns the name as written and the offset after it
 */
export function readUnknownAct(text: string, at: number): { name: string; end: number } | null {
  let index = at
  for (let count = 0; count < 4; count++) {
    const end = endOfNameWord(text, index)
    if (end === index) return null
    const written = text.slice(index, end)
    const noun = actNouns.find((ending) => written.toLowerCase().endsWith(ending))
    if (noun !== undefined) {
      // A common noun by itself ('de wet') names nothing.
      const named = count > 0 || written.length > noun.length || isUpper(text.charCodeAt(index))
      if (!named) return null
      const last = written.length === noun.length && isUpper(text.charCodeAt(index)) ? restOfName(text, end, count) : yearAfter(text, end)
      return last === end && written.length === noun.length && count === 0 ? null : { name: text.slice(at, last), end: last }
    }
    const next = gap(text, end)
    if (next === end) return null
    index = next
  }
  return null
}

function endOfNameWord(text: string, at: number): number {
  let end = word(text, at)
  while (isHyphen(text.charCodeAt(end)) && isLetter(text.charCodeAt(end + 1))) end = word(text, end + 1)
  return end
}

/** ' 2012' after a name. */
function yearAfter(text: string, at: number): number {
  const next = gap(text, at)
  const end = digits(text, next)
  const year = Number(text.slice(next, Math.min(end, next + 5)))
  return next > at && end - next === 4 && year > 1800 && year < 2100 ? end : at
}

/** The words after 'Wet' or 'Besluit' that belong to its name: until the clause ends or a word that no name holds. */
function restOfName(text: string, at: number, count: number): number {
  let last = at
  for (let words = count; words < longestName; words++) {
    const next = gap(text, last)
    const end = endOfNameWord(text, next)
    if (next === last || end === next) break
    if (actNameStops.has(lowered(text, next, end))) break
    last = end
  }
  // 'Wet op de' is cut off: a name does not end in a small word.
  return endsInSmallWord(text, at, last) ? at : yearAfter(text, last)
}

function endsInSmallWord(text: string, from: number, to: number): boolean {
  let start = to
  while (start > from && isLetter(text.charCodeAt(start - 1))) start--
  return to > from && to - start <= 3 && isLower(text.charCodeAt(start))
}

function lowered(text: string, from: number, to: number): string {
  let result = ''
  for (let index = from; index < to; index++) result += String.fromCharCode(lower(text.charCodeAt(index)))
  return result
}
