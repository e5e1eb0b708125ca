import { digits, gap, isDigit, isHyphen, isSpace, phrase } from './scan.js'

/** A parliamentary session year as read: '2021-2022', and the offset after it. */
export interface SessionYearRead {
  value: string
  end: number
}

/**
 * Reads a session year at `at`: '2024–2025', '2024/25', "'95/'96", '1985/- 86', '1993/94-1996/97' (the first is taken).
 * The second year must follow on the first.
 */
export function readSessionYear(text: string, at: number): SessionYearRead | null {
  const first = readOneSession(text, at)
  if (first === null) return null
  const next = afterSeparator(text, first.end)
  const last = next === -1 ? null : readOneSession(text, next)
  return last === null ? first : { value: first.value, end: last.end }
}

function readOneSession(text: string, at: number): SessionYearRead | null {
  const first = readYear(text, at)
  if (first === null || (first.short && isDigit(text.charCodeAt(at)))) return null
  const second = afterSeparator(text, first.end)
  if (second === -1) return null
  const next = readYear(text, second)
  if (next === null || next.year % 100 !== (first.year + 1) % 100) return null
  return { value: `${first.year}-${first.year + 1}`, end: next.end }
}

/** '20212022' as '2021-2022'; null where the years do not follow on each other. */
export function sessionYearOfDigits(value: string): string | null {
  const first = Number(value.slice(0, 4))
  return value.length === 8 && Number(value.slice(4)) === first + 1 && first >= 1814 ? `${first}-${first + 1}` : null
}

/** Offset after the words 'vergaderjaar', 'zittingsjaar' or 'zitting' at `at`, or -1. */
export function readSessionWord(text: string, at: number): number {
  for (const name of ['vergaderjaar', 'vergaderjaren', 'zittingsjaar', 'zittingjaar', 'zitting', 'vj.']) {
    const end = phrase(text, at, name)
    if (end !== -1) return end
  }
  return -1
}

function readYear(text: string, at: number): { year: number; end: number; short: boolean } | null {
  let index = at
  const code = text.charCodeAt(index)
  const apostrophe = code === 39 || code === 0x2019 || code === 0x2018
  if (apostrophe) index++
  if (!isDigit(text.charCodeAt(index))) return null
  const end = Math.min(digits(text, index), index + 5)
  const value = Number(text.slice(index, end))
  if (end - index === 4) return value >= 1814 && value <= 2099 ? { year: value, end, short: false } : null
  // Two digits: the century of the data, as '95/'96 stands for 1995-1996.
  return end - index === 2 ? { year: value < 50 ? 2000 + value : 1900 + value, end, short: true } : null
}

/** Offset after '/', '-', '–', '/-' with the gaps that printers leave around them, or -1. */
function afterSeparator(text: string, at: number): number {
  let index = isSpace(text.charCodeAt(at)) ? gap(text, at) : at
  let seen = false
  while (index - at < 8) {
    const code = text.charCodeAt(index)
    if (code === 47 || isHyphen(code)) seen = true
    else if (!isSpace(code)) break
    index++
  }
  return seen ? index : -1
}
