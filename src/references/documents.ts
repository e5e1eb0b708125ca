import { formatIdentifier } from './identifier.js'
import { readSeparator } from './numbers.js'
import { push } from './reference.js'
import { atBoundary, digits, gap, isDigit } from './scan.js'
import type { Reader } from './types.js'

/** From this year the identifiers of questions name the house: 'kv-tk-2010Z06025'. */
const firstHouseYear = 2010

/** A reader for numbers of the Tweede Kamer: '2025Z12345' (a case, mostly questions) and '2025D12345' (a document). `start` is a digit. */
export const readParliamentNumber: Reader = (scan, start) => {
  const { text } = scan
  const letter = text.charAt(start + 4)
  const end = digits(text, start + 5)
  const year = Number(text.slice(start, start + 4))
  if ((letter !== 'Z' && letter !== 'D') || end - start !== 10 || year < 1995 || year > 2099 || !atBoundary(text, end)) return -1
  const number = text.slice(start, end)
  if (letter === 'D') {
    push(scan, { type: 'document', id: number, start, end, confidence: 0.97, evidence: ['document-number'], fields: { number } })
    return end
  }
  const questions = formatIdentifier({ scheme: 'kamervragen', house: 'tk', number })
  // Of the first years both forms of the identifier were in use.
  const older = year < firstHouseYear ? [formatIdentifier({ scheme: 'kamervragen', house: null, number })] : []
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase()
  // 'zaaknummer 2025Z12345', and the address of a case: '…/detail?id=2025Z12345'.
  const asCase = /(?:zaak(?:nummer|nr\.?)?[\s:(]{0,4}|[?&]id=)$/u.test(before)
  push(scan, {
    type: asCase ? 'zaak' : 'kamervragen',
    id: asCase ? number : older.length > 0 ? null : questions,
    candidates: asCase ? [] : [questions, ...older, number],
    start,
    end,
    confidence: asCase ? 0.95 : 0.85,
    evidence: ['case-number', ...(asCase ? ['cue-word'] : [])],
    fields: { number },
  })
  return end
}

/** A reader for the numbers of commitments: 'TZ202501-123' (Tweede Kamer). */
export const readCommitmentNumber: Reader = (scan, start, end) => {
  const { text } = scan
  const month = digits(text, end)
  const last = digits(text, month + 1)
  if (month - end !== 6 || text.charCodeAt(month) !== 45 || last === month + 1 || last - month > 5 || !atBoundary(text, last)) return -1
  const id = text.slice(start, last)
  push(scan, { type: 'commitment', id, start, end: last, confidence: 0.97, evidence: ['written-id'], fields: { number: id, members: [], cosigned: false } })
  return last
}

/** A reader for the numbers of commitments of the Eerste Kamer, which need the word: 'toezegging T03456'. */
export const readSenateCommitment: Reader = (scan, start) => {
  const { text } = scan
  const end = digits(text, start + 1)
  if (end - start !== 6 || !atBoundary(text, end) || !/toezegging/iu.test(text.slice(Math.max(0, start - 60), start))) return -1
  const id = text.slice(start, end)
  push(scan, { type: 'commitment', id, start, end, confidence: 0.85, evidence: ['number', 'cue-word-before'], fields: { number: id, members: [], cosigned: false } })
  return end
}

/** Numbers in a list after a word ('vragen 3, 4 en 5', 'vraag 3 t/m 5'): one for each, ranges as their ends. */
export function readOrdinals(text: string, at: number): { start: number; end: number; number: string }[] {
  const read: { start: number; end: number; number: string }[] = []
  let index = gap(text, at)
  while (isDigit(text.charCodeAt(index))) {
    const end = digits(text, index)
    if (end - index > 3 || !atBoundary(text, end) || text.charCodeAt(end) === 37) break
    read.push({ start: index, end, number: text.slice(index, end) })
    const separator = readSeparator(text, end)
    if (separator === null || separator.kind === 'slash') break
    index = separator.end
  }
  return read
}
