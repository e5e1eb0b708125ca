import { parseIdentifier } from './identifier.js'
import { push } from './reference.js'
import { atBoundary, digits, gap, isDigit, isUpper } from './scan.js'
import type { Reader, ReferenceType } from './types.js'

/** A reader for 'ECLI:NL:HR:2019:1234'. A final point ends the sentence. */
export const readEcli: Reader = (scan, start) => {
  const { text } = scan
  const match = /^ECLI:\s?[A-Z]{2}:[A-Z0-9]{1,7}:\d{4}:[A-Z0-9.]{1,25}/iu.exec(text.slice(start, start + 64))
  if (match === null) return -1
  const written = match[0].replace(/\.$/u, '')
  const id = written.replace(/\s/u, '').toUpperCase()
  const end = start + written.length
  push(scan, { type: 'ecli', id, start, end, confidence: 0.99, evidence: ['written-id'], fields: { number: id } })
  return end
}

/** A reader for 'LJN BN1234': two letters and four digits. */
export const readLjn: Reader = (scan, start, end) => {
  const { text } = scan
  let at = gap(text, end)
  if (text.charCodeAt(at) === 58) at = gap(text, at + 1)
  const last = digits(text, at + 2)
  if (!isUpper(text.charCodeAt(at)) || !isUpper(text.charCodeAt(at + 1)) || last !== at + 6 || !atBoundary(text, last)) return -1
  const number = text.slice(at, last)
  push(scan, { type: 'ljn', id: `LJN-${number}`, start, end: last, confidence: 0.95, evidence: ['cue-word'], fields: { number } })
  return last
}

/** A reader for 'BWBR0005537' and the like. */
export const readBwb: Reader = (scan, start, end) => {
  const { text } = scan
  const last = digits(text, end)
  if (last - end !== 7 || !atBoundary(text, last)) return -1
  push(scan, { type: 'bwb', id: text.slice(start, last), start, end: last, confidence: 0.99, evidence: ['written-id'], fields: { number: text.slice(start, last) } })
  return last
}

/** A reader for 'jci1.3:c:BWBR0005537&artikel=5:9&lid=2'. */
export const readJci: Reader = (scan, start) => {
  const { text } = scan
  const match = /^jci\d\.\d{1,2}:[a-z]:BWB[RVW]\d{7}(?:&[a-z]{1,20}=[\w.:-]{1,40}){0,20}/u.exec(text.slice(start, start + 400))
  if (match === null) return -1
  // A point or colon at the end belongs to the sentence.
  const id = match[0].replace(/[.:]$/u, '')
  const end = start + id.length
  push(scan, { type: 'jci', id, start, end, confidence: 0.99, evidence: ['written-id'], fields: { number: id } })
  return end
}

/** A reader for 'CVDR123456/1'. */
export const readCvdr: Reader = (scan, start, end) => {
  const { text } = scan
  const at = gap(text, end)
  let last = digits(text, at)
  if (last === at || last - at > 8) return -1
  if (text.charCodeAt(last) === 47 && isDigit(text.charCodeAt(last + 1))) {
    const version = digits(text, last + 1)
    if (version - last <= 4) last = version
  }
  if (!atBoundary(text, last)) return -1
  const id = `CVDR${text.slice(at, last)}`
  push(scan, { type: 'cvdr', id, start, end: last, confidence: 0.98, evidence: ['written-id'], fields: { number: id } })
  return last
}

const typeOfScheme: Readonly<Record<string, ReferenceType>> = { handelingen: 'handelingen', aanhangsel: 'aanhangsel', kamervragen: 'kamervragen', agenda: 'agenda', document: 'document', opaque: 'attachment' }
const typeOfGazette: Readonly<Record<string, ReferenceType>> = { stb: 'stb', stcrt: 'stcrt', trb: 'trb', gmb: 'gemeenteblad', prb: 'provinciaal-blad', wsb: 'waterschapsblad', bgr: 'blad-gemeenschappelijke-regeling' }

/** A reader for identifiers of publications written out: 'ah-tk-20242025-1028', 'stb-2011-35', 'blg-1234567'. */
export const readWrittenIdentifier: Reader = (scan, start) => {
  const { text } = scan
  const match = /^[A-Za-z]{1,5}(?:[-\u2010-\u2013][0-9A-Za-z]{1,14}){1,6}/u.exec(text.slice(start, start + 80))
  if (match === null || !atBoundary(text, start + match[0].length)) return -1
  const id = match[0].replace(/[\u2010-\u2013]/gu, '-')
  const identifier = parseIdentifier(id)
  if (identifier === null) return -1
  const type = identifier.scheme === 'gazette' ? typeOfGazette[identifier.gazette] : typeOfScheme[identifier.scheme]
  if (type === undefined) return -1
  const end = start + match[0].length
  push(scan, { type, id, start, end, confidence: 0.98, evidence: ['written-id'], fields: { number: 'number' in identifier ? identifier.number : null } })
  return end
}
