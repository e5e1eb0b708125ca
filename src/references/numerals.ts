import { isLetter, isDigit, isUpper } from './scan.js'

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** The value of a roman numeral in capitals, or null where it is not written as one ('IIII', 'VX'). */
export function romanValue(numeral: string): number | null {
  if (numeral.length === 0 || numeral.length > 12) return null
  let total = 0
  for (let index = 0; index < numeral.length; index++) {
    const value = values[numeral.charAt(index)]
    if (value === undefined) return null
    total += value < (values[numeral.charAt(index + 1)] ?? 0) ? -value : value
  }
  return toRoman(total) === numeral ? total : null
}

/** Writes 1 to 3999 as a roman numeral. */
export function toRoman(value: number): string {
  let rest = value
  let result = ''
  for (const [numeral, worth] of steps) {
    while (rest >= worth) {
      result += numeral
      rest -= worth
    }
  }
  return result
}

const steps: readonly (readonly [string, number])[] = [
  ['M', 1000], ['CM', 900], ['D', 500], ['CD', 400], ['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1],
]

/** True for a budget chapter: a roman numeral up to XXX, with or without A or B ('XVI', 'IIA', 'IXB'). */
export function isChapter(token: string): boolean {
  const base = /[AB]$/u.test(token) ? token.slice(0, -1) : token
  const value = romanValue(base)
  return value !== null && value <= 30
}

/** True for the letter of a budget fund: A to M ('B' is the municipalities fund). */
export function isFund(token: string): boolean {
  return token.length === 1 && token >= 'A' && token <= 'M'
}

/** True for a dossier of the Eerste Kamer of its own, numbered in roman numerals: 'CXXIV', 'LXXXII'. */
export function isRomanDossier(token: string): boolean {
  const value = romanValue(token)
  return value !== null && value < 400
}

/** True for the letters that number the papers of the Eerste Kamer: A to Z, AA to ZZ. */
export function isLetterNumber(token: string): boolean {
  return /^[A-Z]{1,2}$/u.test(token)
}

/** The run of at most twelve capitals at `at` that ends a word, or ''. */
export function readCapitals(text: string, at: number): string {
  let end = at
  while (end - at <= 12 && isUpper(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  return end - at > 12 || isLetter(next) || isDigit(next) ? '' : text.slice(at, end)
}
