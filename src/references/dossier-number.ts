import { digits, gap, isDigit, isLetter, isSpace, isUpper } from './scan.js'

/** A dossier number as read: five digits without white space, and the offset after them. */
export interface DossierNumberRead {
  number: string
  end: number
}

/**
 * Reads a dossier number at `at`: '26643', '26 643', '26.643', or two and three digits with a line break between them.
 * A longer run of digits, a decimal fraction or a word that goes on is none.
 */
export function readDossierNumber(text: string, at: number): DossierNumberRead | null {
  if (!isDigit(text.charCodeAt(at)) || !isDigit(text.charCodeAt(at + 1))) return null
  let end: number
  if (isDigit(text.charCodeAt(at + 2))) {
    end = at + 5
    if (!isDigit(text.charCodeAt(at + 3)) || !isDigit(text.charCodeAt(at + 4))) return null
  } else {
    const second = isSpace(text.charCodeAt(at + 2)) ? gap(text, at + 2) : text.charCodeAt(at + 2) === 46 ? at + 3 : -1
    if (second <= at + 2 || !isDigit(text.charCodeAt(second)) || !isDigit(text.charCodeAt(second + 1)) || !isDigit(text.charCodeAt(second + 2))) return null
    end = second + 3
  }
  const next = text.charCodeAt(end)
  if (isDigit(next) || (isLetter(next) && !isUpper(next))) return null
  // '26.643,50' is an amount.
  if ((next === 44 || next === 46) && isDigit(text.charCodeAt(end + 1))) return null
  const number = end - at === 5 ? text.slice(at, end) : text.slice(at, at + 2) + text.slice(end - 3, end)
  return number.startsWith('0') && number !== '00000' ? null : { number, end }
}

/** As {@link readDossierNumber}, and also the four digits of a dossier from before 1970: '9595'. A year is none. */
export function readOldDossierNumber(text: string, at: number): DossierNumberRead | null {
  const read = readDossierNumber(text, at)
  if (read !== null) return read
  const end = Math.min(digits(text, at), at + 6)
  const value = Number(text.slice(at, end))
  return end - at === 4 && !isLetter(text.charCodeAt(end)) && value >= 1000 && !(value >= 1800 && value <= 2099) ? { number: text.slice(at, end), end } : null
}
