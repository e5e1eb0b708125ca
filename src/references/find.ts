import { acts } from '../lexicon/acts.js'
import { euActWords, gazetteWords } from '../lexicon/reference-words.js'
import { actReader, articleReader } from './articles.js'
import { type Cue, cueTree, mayOpen, nodeBelow, startOf } from './cues.js'
import { readCommitmentNumber, readParliamentNumber, readSenateCommitment } from './documents.js'
import { commissionReader, eliReader, euActReader, readBareEuAct, readBracketedEuAct, readCelex, readCouncilDocument, readEncodedCelex, readEuCase, readEuDossier, readJournal } from './eu.js'
import { gazetteReader } from './gazettes.js'
import { readAanhangsel, readAanhangselNumber, readHandelingen } from './handelingen.js'
import { attachmentReader, paperReader, readBarePapers, readBareRoman, readNumberFirst, readWrittenKamerstuk } from './kamerstuk.js'
import { readBwb, readCvdr, readEcli, readJci, readLjn, readWrittenIdentifier } from './law.js'
import { motionReader, readCommitment, readFiche, readQuestionNumbers, tieMotions } from './motions.js'
import { ASCII, asciiKinds, digits, gap, isLetter, isSpace, isUpper, isWord, kindOf, lower, phrase, word } from './scan.js'
import type { Reader, Reference, ReferenceOptions, Scan } from './types.js'

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
  { words: 'handelingen', read: readHandelingen },
  { words: 'hand.', read: readHandelingen },
  { words: 'aanhangsel', read: readAanhangsel },
  { words: 'aanhangsels', read: readAanhangsel },
  { words: 'aanh.', read: readAanhangsel },
  { words: 'aanhangselnummer', read: readAanhangselNumber },
  ...gazetteWords.map(({ words, gazette }): Cue => ({ words, read: gazetteReader(gazette) })),
  ...euActWords.map(({ words, kind }): Cue => ({ words, read: euActReader(kind) })),
  ...(['COM', 'JOIN', 'SWD', 'SEC'] as const).map((series): Cue => ({ words: series, read: commissionReader(series), exact: true })),
  ...['EU', 'EG', 'EEG', 'EGKS', 'Euratom', 'GBVB'].map((words): Cue => ({ words, read: readBracketedEuAct, exact: true })),
  { words: 'C(', read: commissionReaderOfBracket(), exact: true, open: 'any' },
  { words: 'C (', read: commissionReaderOfBracket(), exact: true, open: 'any' },
  { words: 'celex%3a', read: readEncodedCelex, open: 'any' },
  ...([['reg', 'R'], ['dir', 'L'], ['dec', 'D']] as const).map(([name, kind]): Cue => ({ words: `eli/${name}/`, read: eliReader(kind), open: 'any' })),
  ...['PbEU', 'PbEG', 'PBEU', 'PB', 'Pb.', 'Pb EU', 'PB EU'].map((words): Cue => ({ words, read: readJournal, exact: true })),
  { words: 'publicatieblad van de europese unie', read: readJournal },
  { words: 'publicatieblad', read: readJournal },
  { words: 'ST', read: readCouncilDocument, exact: true },
  { words: 'raadsdocument', read: readCouncilDocument },
  { words: 'raadsdocumentnummer', read: readCouncilDocument },
  { words: 'c-', read: readEuCase, open: 'any' },
  { words: 't-', read: readEuCase, open: 'any' },
  ...['E0', 'E1', 'E2', 'E3'].map((words): Cue => ({ words, read: readEuDossier, exact: true, open: 'any' })),
  { words: 'ecli:', read: readEcli, open: 'any' },
  { words: 'LJN', read: readLjn, exact: true },
  { words: 'LJN-nummer', read: readLjn, exact: true },
  ...['BWBR', 'BWBV', 'BWBW'].map((words): Cue => ({ words, read: readBwb, exact: true, open: 'any' })),
  { words: 'jci', read: readJci, exact: true, open: 'any' },
  { words: 'CVDR', read: readCvdr, exact: true, open: 'any' },
  { words: 'TZ', read: readCommitmentNumber, exact: true, open: 'any' },
  { words: 'T0', read: readSenateCommitment, exact: true, open: 'any' },
  ...['ah-', 'h-', 'kv-', 'ag-', 'nds-', 'stb-', 'stcrt-', 'trb-', 'gmb-', 'prb-', 'wsb-', 'bgr-', 'blg-'].map((words): Cue => ({ words, read: readWrittenIdentifier, open: 'any' })),
  { words: 'artikel', read: articleReader(false) },
  { words: 'art.', read: articleReader(false) },
  { words: 'artikelen', read: articleReader(true) },
  { words: 'artt.', read: articleReader(true) },
  { words: 'motie', read: motionReader('motion') },
  { words: 'moties', read: motionReader('motion') },
  { words: 'amendement', read: motionReader('amendment') },
  { words: 'subamendement', read: motionReader('amendment') },
  { words: 'amendementen', read: motionReader('amendment') },
  { words: 'toezegging', read: readCommitment },
  { words: 'bnc-fiche', read: readFiche },
  { words: 'fiche', read: readFiche },
  { words: 'vraag', read: readQuestionNumbers },
  { words: 'vragen', read: readQuestionNumbers },
  ...acts.flatMap((act) => [
    ...act.names.map((words): Cue => ({ words: words.toLowerCase(), read: actReader(act) })),
    ...(act.short ?? []).map((words): Cue => ({ words, read: actReader(act), exact: true })),
  ]),
]

/** 'C(2025) 1234': the bracket is part of the cue, since a single letter is no cue. */
function commissionReaderOfBracket(): Reader {
  const read = commissionReader('C')
  return (scan, start, end) => read(scan, start, end - 1)
}

const tree = cueTree(cues)

/**
 * Finds every reference in running text.
 *
 * @param text a paragraph, a footnote or a whole document
 * @param options facts about the paper that the text stands in; they only decide between readings
 * @returns references in the order of the text; offsets are UTF-16 units into `text`, end exclusive
 */
export function findReferences(text: string, options: ReferenceOptions = {}): Reference[] {
  const scan: Scan = { text, options, found: [] }
  const { length } = text
  const ofAscii = asciiKinds
  let index = 0
  while (index < length) {
    const code = text.charCodeAt(index)
    const kind = code < ASCII ? (ofAscii[code] ?? 0) : kindOf(code)
    if (kind === 0) {
      index++
      continue
    }
    const end = kind === 1 ? readAtDigit(scan, index) : readAtLetter(scan, index, code)
    // Letters after digits begin a word of their own: a footnote's digit may be glued to 'Kamerstuk'.
    index = end > index ? end : kind === 1 ? digits(text, index) : word(text, index)
  }
  return tieMotions(text, scan.found)
}

function readAtDigit(scan: Scan, at: number): number {
  const { text } = scan
  const end = digits(text, at)
  if (end === text.length) return end - at === 2 || end - at === 5 ? readBarePapers(scan, at, end) : -1
  const next = text.charCodeAt(end)
  if (end - at <= 4 && next === 47) return readBareEuAct(scan, at, end)
  if (end - at === 4 && isUpper(next)) return readParliamentNumber(scan, at, end)
  if (end - at === 5 && isUpper(next)) {
    const celex = readCelex(scan, at, end)
    if (celex !== -1) return celex
  }
  return end - at === 2 || end - at === 5 ? readBarePapers(scan, at, end) : -1
}

function readAtLetter(scan: Scan, at: number, first: number): number {
  const { text } = scan
  const left = text.length - at
  // Behind the end of a text engines read slowly.
  const opens = mayOpen(tree, first, left > 1 ? text.charCodeAt(at + 1) : 0, left > 2 ? text.charCodeAt(at + 2) : 0)
  const after = opens ? readCue(scan, at, startOf(tree, first), at + 1) : -1
  if (after > at) return after
  return isRoman(first) && isRomanStart(text, at) ? readBareRoman(scan, at, at) : -1
}

const SPACE = 32

/** Offset after what the longest cue reads that begins at `at` and goes on at `from` below the node `above`; -1 where none does. */
function readCue(scan: Scan, at: number, above: number, from: number): number {
  if (above === 0) return -1
  const { text } = scan
  const { length } = text
  let node = above
  let index = from
  for (;;) {
    const code = index < length ? text.charCodeAt(index) : 0
    const spaced = isSpace(code)
    const next = spaced ? gap(text, index) : index + 1
    const below = next === index ? 0 : nodeBelow(tree, node, spaced ? SPACE : lower(code))
    const ended = tree.ended[node]
    if (ended !== undefined) {
      const after = below === 0 ? -1 : readCue(scan, at, below, next)
      return after > at ? after : readEnded(scan, at, index, ended)
    }
    if (below === 0) return -1
    node = below
    index = next
  }
}

/** Offset after what the first cue reads of those whose words stand from `at` to `end`; -1 where none does. */
function readEnded(scan: Scan, at: number, end: number, ended: readonly Cue[]): number {
  for (const cue of ended) {
    if (!stands(scan.text, at, end, cue)) continue
    const after = cue.read(scan, at, end)
    if (after > at) return after
  }
  return -1
}

/** Whether the words from `at` to `end` are those of a cue in their case too, and end as it wants. */
function stands(text: string, at: number, end: number, cue: Cue): boolean {
  if (cue.exact === true && !text.startsWith(cue.words, at)) return false
  if (cue.open === 'any') return true
  const next = text.charCodeAt(end)
  const ends = cue.open === 'digit' ? !isLetter(next) : !isWord(next)
  // After a cue that ends in a point anything may follow.
  return ends || !isWord(text.charCodeAt(end - 1))
}

/** True where four capitals of a roman numeral stand at `at`. */
function isRomanStart(text: string, at: number): boolean {
  return at + 4 <= text.length && isRoman(text.charCodeAt(at)) && isRoman(text.charCodeAt(at + 1)) && isRoman(text.charCodeAt(at + 2)) && isRoman(text.charCodeAt(at + 3))
}

/** True for C, I, L, V and X. */
function isRoman(code: number): boolean {
  return code === 67 || code === 73 || code === 76 || code === 86 || code === 88
}
