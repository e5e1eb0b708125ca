import { z } from 'zod'
import { documentKinds } from './document-kinds.js'
import { exactly } from './exactly.js'
import type { VerslagRecord } from './types.js'

const text = (description: string): z.ZodString => z.string().describe(description)
const maybe = (description: string): z.ZodNullable<z.ZodString> => z.string().nullable().describe(description)
const texts = (description: string): z.ZodArray<z.ZodString> => z.array(z.string()).describe(description)
const date = (description: string): z.ZodNullable<z.ZodISODate> => z.iso.date().nullable().describe(description)
const count = (description: string): z.ZodInt => z.int().nonnegative().describe(description)
const ordinal = (description: string): z.ZodInt => z.int().positive().describe(description)
const maybeOrdinal = (description: string): z.ZodNullable<z.ZodInt> => z.int().positive().nullable().describe(description)
const ordinals = (description: string): z.ZodArray<z.ZodInt> => z.array(z.int().positive()).describe(description)
const confidence = (description: string): z.ZodNumber => z.number().min(0).max(1).describe(description)

const paragraph = z
  .strictObject({
    text: text('Reading text: without footnote marks, page breaks and cut words mended'),
    footnotes: texts('Labels of the footnotes marked in this paragraph, in order'),
    start: count('Offset of its first UTF-16 unit in the source'),
    end: count('Offset after its last UTF-16 unit in the source')
  })
  .meta({ id: 'RecordParagraph', description: 'A paragraph, or one list item with its marker' })

const section = z.strictObject({
  id: text('Names the section within the record'),
  part: maybe('Number of the part that it stands in, as printed: I'),
  heading: maybe('Its heading, as printed'),
  fracties: texts('Canonical short names of the fracties that ask; empty where none is named'),
  joins: texts('Canonical short names of the fracties whose questions these fracties join'),
  introduction: z.array(paragraph).describe('What is said before the first question'),
  exchanges: ordinals('Ordinals of its exchanges, in order')
})

const answer = z.strictObject({
  marker: maybe('Heading over the answer, as printed: Antwoord van het kabinet'),
  respondent: maybe('Who answers, where marker or part say so'),
  paragraphs: z.array(paragraph).describe('Paragraphs of the answer'),
  shared: ordinals('Ordinals of all exchanges that this answer serves, where it is more than one')
})

const exchange = z.strictObject({
  id: text('Stable across runs of the same text: identifier of the paper, #, ordinal'),
  ordinal: ordinal('1, 2, … through the document'),
  printed: maybe('The number printed at the question'),
  section: text('sections[].id of the section that asks'),
  heading: maybe('Thematic subheading over this exchange'),
  fracties: texts('Canonical short names of the fracties that ask'),
  question: z
    .strictObject({
      paragraphs: z.array(paragraph).describe('Paragraphs of the question block'),
      asks: z
        .array(
          z.strictObject({
            form: z.enum(['direct', 'indirect', 'request']).describe('A question, a question in a subordinate clause, or a request'),
            text: text('The words of the question')
          })
        )
        .describe('The single questions within the block')
    })
    .describe('The question block'),
  answer: answer.nullable().describe('The answer; null where there is none'),
  confidence: confidence('Of the borders and the pairing of this exchange, from 0 to 1')
})

const citation = z.strictObject({
  exchange: maybeOrdinal('Ordinal of the exchange; null outside the exchanges'),
  side: z.enum(['question', 'answer', 'introduction', 'header']).describe('The part of the paper that the mark stands in'),
  paragraph: count('Index in the paragraphs of that side, from 0')
})

const reference = z.strictObject({
  type: text('kamerstuk for papers; else dossier, handelingen, eu-act, act, ecli, …'),
  id: maybe('Canonical identifier: kst-22112-4102; null where only candidates can be named'),
  raw: text('The words as written'),
  url: maybe('Public address'),
  exchange: maybeOrdinal('Ordinal of the exchange that it stands in; null outside the exchanges'),
  side: z.enum(['question', 'answer', 'introduction', 'header', 'footnote']).describe('Where it stands; in a footnote: where that is marked, or footnote where no mark was found'),
  footnote: maybe('Label of the footnote that it stands in'),
  confidence: confidence('That this is a reference, and to this, from 0 to 1'),
  candidates: z.array(z.string()).exactOptional().describe('Identifiers that the words allow, best first')
})

const schema = z
  .strictObject({
    schema: z.literal('kamerstuk/record@1').describe('Name and version of this shape'),
    source: z
      .strictObject({
        name: text('File name of the input'),
        sha256: z.string().regex(/^(?:[\da-f]{64})?$/u).describe('SHA-256 of the input in hexadecimal; empty where not given'),
        bytes: count('Size of the input'),
        format: text('How the input was read')
      })
      .describe('What the record was made of'),
    id: maybe('Identifier of the paper: kst-22112-4312; null where the text does not tell'),
    type: z
      .enum(documentKinds)
      .describe('Kind of paper'),
    chamber: z.enum(['tweede-kamer', 'eerste-kamer']).nullable().describe('The house whose paper it is'),
    sessionYear: maybe('Parliamentary year: 2025-2026'),
    dossiers: z
      .array(
        z.strictObject({
          number: text('Number without spaces: 22112'),
          suffix: maybe('Sub-dossier, chapter or fund: 33, XVI, B'),
          title: maybe('Title as printed')
        })
      )
      .describe('Dossiers that the paper belongs to, in order'),
    number: maybe('Number or letter in the dossier: 4312, AB; null for a paper outside any dossier'),
    title: maybe('Title as printed'),
    adopted: date('Date on which the paper was adopted'),
    committee: maybe('Committee as printed, without the article; several are joined by " en "'),
    addressees: z
      .array(
        z.strictObject({
          label: text('As printed, without the article; a shared portfolio is written out for each'),
          role: text('minister, staatssecretaris, regering, …'),
          portfolio: maybe('Portfolio: Buitenlandse Zaken')
        })
      )
      .describe('To whom the questions were put'),
    subjects: z
      .array(
        z.strictObject({
          kind: maybe('Kind of paper: brief'),
          date: date('Its date'),
          title: maybe('Its title or subject'),
          reference: maybe('Its identifier: kst-22112-4102')
        })
      )
      .describe('The letters and papers that the questions are about'),
    submitted: date('Date on which the questions were submitted'),
    answered: date('Date on which the questions were answered'),
    signatories: z
      .array(z.strictObject({ role: text('voorzitter, fungerend voorzitter, griffier, adjunct-griffier, …'), name: text('Name as printed') }))
      .describe('Who signed the paper'),
    sections: z.array(section).describe('Who asks, or under which theme, in order of the questions'),
    exchanges: z.array(exchange).describe('Questions with their answers, in order of the questions'),
    footnotes: z
      .array(
        z.strictObject({
          label: text('As marked in the text'),
          text: text('Text of the footnote; its paragraphs stand apart by an empty line'),
          citedIn: z.array(citation).describe('Where it is marked')
        })
      )
      .describe('Footnotes, in order of the source'),
    references: z.array(reference).describe('Every reference, in order of the source, those in footnotes included'),
    crossReferences: z
      .array(
        z.strictObject({
          raw: text('The words as written: vraag 10'),
          printed: count('The number as printed'),
          from: ordinal('Ordinal of the exchange that says it'),
          to: maybeOrdinal('Ordinal of the exchange that is meant; null where none can be told'),
          confidence: confidence('Of the exchange that is meant, from 0 to 1'),
          evidence: texts('What it rests on')
        })
      )
      .describe('References to another question of the same paper'),
    diagnostics: z
      .array(
        z.strictObject({
          rule: text('Name of the rule'),
          severity: z.enum(['info', 'warning', 'error']).describe('error: the text is not what was expected'),
          message: text('What is the matter'),
          line: z.int().positive().describe('Line in the source, from 1'),
          column: z.int().positive().describe('Column in the source, from 1, in UTF-16 units')
        })
      )
      .describe('Doubts and faults, in order of the source')
  })
  .meta({ title: 'kamerstuk record', description: 'A Dutch parliamentary paper of questions and answers as flat data' })

/** States what a record is: strict about types, and no field that is not named. */
export const recordSchema: z.ZodType<VerslagRecord> = exactly<VerslagRecord>()(schema)

/** The record's JSON Schema (draft 2020-12), each field with a description. */
export function recordJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(recordSchema)
}
