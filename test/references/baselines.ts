/**
 * The regular expressions that practice has used for references to papers, by what they ask of the text. Each gives
 * identifiers; the named groups are what the expressions in use capture.
 */
export interface Baseline {
  name: string
  find: (text: string) => string[]
}

const by = (name: string, expression: RegExp): Baseline => ({
  name,
  find: (text) =>
    Array.from(text.matchAll(expression), ({ groups = {} }) => ['kst', groups['dossier']?.replace(/\D/gu, ''), groups['suffix'], groups['number']].filter((part) => part !== undefined && part !== '').join('-')),
})

/** From the plainest on. */
export const baselines: readonly Baseline[] = [
  by('bare: dossier[-suffix], nr. number', /(?<dossier>\d{2} ?\d{3})(?:-(?<suffix>[\dIVX]+))?,? nr\. ?(?<number>\d+)/gu),
  by('bare, looser: any case, nr or nrs, spaces', /(?<dossier>\d{2}[ .]?\d{3})(?:[- ](?<suffix>\d\d|[IVX]+[AB]?|[A-Z]))?,?\s*nrs?\.?\s*(?<number>\d+)/giu),
  by('word: Kamerstuk(ken) dossier, nr. number', /Kamerstuk(?:ken)? (?<dossier>\d{2} ?\d{3})(?:[- ](?<suffix>\d\d|[IVX]+))?,? nr\. ?(?<number>\d+)/gu),
  by('chamber: Kamerstukken I|II year, dossier, nr. number', /Kamerstukken (?:I|II),? \d{4}[/–-]\d{2,4}, (?<dossier>\d{2} ?\d{3})(?:[- ](?<suffix>\d\d|[IVX]+))?, (?:nr\. )?(?<number>\d+|[A-Z]+)/gu),
  by('year: vergaderjaar or year, dossier, nr. number', /\d{4}[/–-]\d{2,4}, (?<dossier>\d{2} ?\d{3})(?:[- ](?<suffix>\d\d|[IVX]+))?, nr\. (?<number>\d+)/gu),
  by('hyphens: dossier-[suffix-]number', /\b(?<dossier>\d{5})-(?:(?<suffix>\d\d|[IVX]+)-)?(?<number>\d+)\b/gu),
]
