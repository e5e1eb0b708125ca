import { mark, marksOf, type Layout, type Truth, type TruthCrossReference, type TruthHeader } from './truth.js'

/** A question with its answer, without footnote marks. */
export interface GoldExchange {
  ordinal: number
  question: string[]
  answer: string[]
}

/** What one fractie asked. */
export interface GoldSection {
  fracties: string[]
  heading: string | null
  introduction: string[]
  exchanges: GoldExchange[]
}

/** A footnote and where its mark stands; null where that is outside the exchanges. */
export interface GoldFootnote {
  text: string
  citedIn: { side: 'question' | 'answer'; exchange: number } | null
}

/** What a record of a text must hold, whatever the text's form. */
export interface Gold {
  id: string
  layout: Layout
  header: Omit<TruthHeader, 'dossiers'> & { dossiers: { number: string; title: string }[] }
  sections: GoldSection[]
  footnotes: Record<string, GoldFootnote>
  references: string[]
  crossReferences: TruthCrossReference[]
}

const bare = (paragraphs: readonly string[]): string[] => paragraphs.map((paragraph) => paragraph.replace(mark, ''))

/** What records of a labelled paper must hold. */
export function goldOf(truth: Truth): Gold {
  const notes = truth.footnotes ?? {}
  const exchanges = truth.sections.flatMap((section) => section.exchanges)
  const places = exchanges.flatMap(({ ordinal, question, answer }) => [
    ...question.flatMap(marksOf).map((label) => ({ label, side: 'question' as const, exchange: ordinal })),
    ...answer.flatMap(marksOf).map((label) => ({ label, side: 'answer' as const, exchange: ordinal })),
  ])
  const cited = new Map(places.map(({ label, ...place }) => [label, place]))
  return {
    id: truth.id,
    layout: truth.layout,
    header: { ...truth.header, dossiers: truth.header.dossiers.map(({ number, title }) => ({ number, title })) },
    sections: truth.sections.map((section) => ({
      fracties: section.fracties,
      heading: section.heading,
      introduction: bare(section.introduction ?? []),
      exchanges: section.exchanges.map(({ ordinal, question, answer }) => ({ ordinal, question: bare(question), answer: bare(answer) })),
    })),
    footnotes: Object.fromEntries(Object.entries(notes).map(([label, text]) => [label, { text, citedIn: cited.get(label) ?? null }])),
    references: truth.references ?? [],
    crossReferences: truth.crossReferences ?? [],
  }
}
