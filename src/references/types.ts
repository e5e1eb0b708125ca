/** What a reference is to. Papers with a number are `kamerstuk`; a dossier without one is `dossier`. */
export type ReferenceType =
  | 'kamerstuk'
  | 'dossier'
  | 'handelingen'
  | 'aanhangsel'
  | 'kamervragen'
  | 'zaak'
  | 'document'
  | 'agenda'
  | 'attachment'
  | 'stb'
  | 'stcrt'
  | 'trb'
  | 'gemeenteblad'
  | 'provinciaal-blad'
  | 'waterschapsblad'
  | 'blad-gemeenschappelijke-regeling'
  | 'ecli'
  | 'ljn'
  | 'eu-case'
  | 'bwb'
  | 'jci'
  | 'cvdr'
  | 'eu-act'
  | 'act'
  | 'article'
  | 'com'
  | 'join'
  | 'swd'
  | 'sec'
  | 'commission-decision'
  | 'pbeu'
  | 'council'
  | 'eu-dossier'
  | 'motion'
  | 'amendment'
  | 'commitment'
  | 'fiche'
  | 'question'

/** A value in {@link Reference.fields}: JSON-safe, never `undefined`. */
export type FieldValue = string | number | boolean | null | string[]

/** One mention of one thing. Two mentions of the same paper are two references. */
export interface Reference {
  /** What is referred to. */
  type: ReferenceType
  /** Canonical identifier, or null where the words do not settle on one. */
  id: string | null
  /** Identifiers that the words allow, best first, where they do not settle on one; otherwise empty. */
  candidates: string[]
  /** The words of this reference, as written: `text.slice(start, end)`. */
  raw: string
  /** Offset of the first UTF-16 unit. */
  start: number
  /** Offset after the last UTF-16 unit. */
  end: number
  /** Public address, where one is known. */
  url: string | null
  /** From 0 to 1: how sure it is that this is a reference, and to this. */
  confidence: number
  /** What spoke for it, as short kebab-case names. */
  evidence: string[]
  /** The facts as read, normalised. */
  fields: Record<string, FieldValue>
}

/** A dossier as the header of a paper names it: '21501' and '33', '36600' and 'XVI'. */
export interface DossierName {
  number: string
  suffix: string | null
}

/** Facts about the paper that the text stands in. They only help to decide between readings. */
export interface ReferenceOptions {
  /** ISO date of the paper: the year that 'Stb. 35' may mean. */
  date?: string | null | undefined
  /** Chamber of the paper: decides whether a single letter is a paper number of the Eerste Kamer. */
  chamber?: 'tweede-kamer' | 'eerste-kamer' | null | undefined
  /** The paper's own dossiers: what 'Kamerstuk nr. 12' may mean. */
  dossiers?: readonly DossierName[] | undefined
}

/** Text and options, and the references found so far, as the readers share them. */
export interface Scan {
  readonly text: string
  readonly options: ReferenceOptions
  readonly found: Reference[]
}

/**
 * Reads one kind of reference at a cue. Pushes what it finds to `scan.found`.
 *
 * @param scan text, options and references so far
 * @param start offset of the cue's first unit
 * @param end offset after the cue
 * @returns offset after the last reference read, or -1 where there is none
 */
export type Reader = (scan: Scan, start: number, end: number) => number
