import { type Cue, cueTable, keyOf } from './cues.js'
import { attachmentReader, paperReader, readBarePapers, readBareRoman, readNumberFirst, readWrittenKamerstuk } from './kamerstuk.js'
import { isDigit, isLetter, isWord, phrase, word } from './scan.js'
import type { Reference, ReferenceOptions, Scan } from './types.js'

const paper = paperReader('paper', false, null)
const papers = paperReader('paper', true, null)
const dossier = paperReader('dossier', false, null)
const dossiers = paperReader('dossier', true, null)

const paperCues: readonly Cue[] = [
  { words: 'kamerstuk', read: paper, open: 'digit' },
  { words: 'kamerstukken', read: papers, open: 'digit' },
  { words: 'kamerstuknr.', read: paper },
  { words: 'kamerstuknr', read: paper },
  { words: 'kamerstuknummer', read: paper },
  { words: 'kamerstuknummers', read: papers },
  { words: 'kamerst.', read: papers },
  { words: 'kst.', read: papers },
  { words: 'kst', read: papers },
]

/** Offset after a word for papers at `at`, or -1. */
function paperCueAt(text: string, at: number): number {
  let longest = -1
  for (const cue of paperCues) {
    const end = phrase(text, at, cue.words)
    if (end > longest && !isLetter(text.charCodeAt(end))) longest = end
  }
  return longest
}

const attachment = attachmentReader(paperCueAt)

const cues: readonly Cue[] = [
  ...paperCues,
  { words: 'kst-', read: readWrittenKamerstuk, open: 'any' },
  { words: 'KST', read: readWrittenKamerstuk, exact: true, open: 'any' },
  { words: 'TK', read: paperReader('chamber', true, 'II'), exact: true },
  { words: 'EK', read: paperReader('chamber', true, 'I'), exact: true },
  { words: 'tweede kamer', read: paperReader('chamber', true, 'II') },
  { words: 'eerste kamer', read: paperReader('chamber', true, 'I') },
  { words: 'zitting', read: paperReader('chamber', true, null) },
  { words: 'vergaderjaar', read: paperReader('chamber', true, null) },
  { words: 'dossier', read: dossier },
  { words: 'dossiers', read: dossiers },
  { words: 'dossiernummer', read: dossier },
  { words: 'dossiernummers', read: dossiers },
  { words: 'dossiernr.', read: dossier },
  { words: 'dossiernr', read: dossier },
  { words: 'kamerdossier', read: dossier },
  { words: 'kamerdossiers', read: dossiers },
  { words: 'kamerstukdossier', read: dossier },
  { words: 'kamerstukdossiers', read: dossiers },
  { words: 'wetsvoorstel', read: dossier },
  { words: 'wetsvoorstellen', read: dossiers },
  { words: 'initiatiefwetsvoorstel', read: dossier },
  { words: 'initiatiefvoorstel', read: dossier },
  { words: 'voorstel van wet', read: dossier },
  { words: 'bijlage', read: attachment },
  { words: 'bijlagen', read: attachment },
  { words: 'nr.', read: readNumberFirst, open: 'digit' },
  { words: 'nr', read: readNumberFirst, open: 'digit' },
  { words: 'nrs.', read: readNumberFirst, open: 'digit' },
  { words: 'nrs', read: readNumberFirst, open: 'digit' },
  { words: 'nummer', read: readNumberFirst },
  { words: 'nummers', read: readNumberFirst },
]

const table = cueTable(cues)

/**
 * Finds every reference in running text.
 *
 * @param text a paragraph, a footnote or a whole document
 * @param options facts about the paper that the text stands in; they only decide between readings
 * @returns references in the order of the text; offsets are UTF-16 units into `text`, end exclusive
 */
export function findReferences(text: string, options: ReferenceOptions = {}): Reference[] {
  const scan: Scan = { text, options, found: [] }
  const length = text.length
  let index = 0
  while (index < length) {
    const code = text.charCodeAt(index)
    if (isDigit(code)) {
      const end = readAtDigit(scan, index)
      index = end > index ? end : word(text, index)
    } else if (isLetter(code)) {
      const end = readAtLetter(scan, index)
      index = end > index ? end : word(text, index)
    } else index++
  }
  return scan.found.sort((a, b) => a.start - b.start || a.end - b.end)
}

function readAtDigit(scan: Scan, at: number): number {
  return readBarePapers(scan, at, at)
}

function readAtLetter(scan: Scan, at: number): number {
  const { text } = scan
  const filed = table[keyOf(text.charCodeAt(at), text.charCodeAt(at + 1))]
  if (filed !== undefined) {
    for (const cue of filed) {
      const end = cueEnd(text, at, cue)
      if (end === -1) continue
      const after = cue.read(scan, at, end)
      if (after > at) return after
    }
  }
  return isRomanStart(text, at) ? readBareRoman(scan, at, at) : -1
}

function cueEnd(text: string, at: number, cue: Cue): number {
  const end = cue.exact === true ? (text.startsWith(cue.words, at) ? at + cue.words.length : -1) : phrase(text, at, cue.words)
  if (end === -1 || cue.open === 'any') return end
  const next = text.charCodeAt(end)
  const ends = cue.open === 'digit' ? !isLetter(next) : !isWord(next)
  // After a cue that ends in a point anything may follow.
  return ends || !isWord(text.charCodeAt(end - 1)) ? end : -1
}

const romanLetters = new Set(['I', 'V', 'X', 'L', 'C'])

/** True where four capitals of a roman numeral stand at `at`. */
function isRomanStart(text: string, at: number): boolean {
  return romanLetters.has(text.charAt(at)) && romanLetters.has(text.charAt(at + 1)) && romanLetters.has(text.charAt(at + 2)) && romanLetters.has(text.charAt(at + 3))
}

