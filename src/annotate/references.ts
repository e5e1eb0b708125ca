import { findReferences, type Reference, type ReferenceOptions } from '../references/index.js'
import type { Block } from '../tokenize/block.js'
import type { Annotation } from './annotation.js'

/** The papers, laws and other things that a block refers to; questions of the same paper are another annotator's. */
export function annotateReferences(block: Block, options: ReferenceOptions): Annotation[] {
  return findReferences(block.text, options)
    .filter((reference) => reference.type !== 'question')
    .map((reference) => ({ from: reference.start, to: reference.end, node: nodeOf(reference) }))
}

function nodeOf(reference: Reference): Annotation['node'] {
  const { id, candidates, url, confidence, evidence, fields } = reference
  const data = { id, candidates, url, confidence, evidence }
  const dossier = fields['dossier']
  if (reference.type !== 'kamerstuk' || typeof dossier !== 'string') return { type: 'reference', scheme: reference.type, data }
  return {
    type: 'kamerstukReference',
    dossier,
    suffix: text(fields['suffix']),
    number: text(fields['number']),
    chamber: fields['chamber'] === 'I' || fields['chamber'] === 'II' ? fields['chamber'] : null,
    sessionYear: text(fields['sessionYear']),
    relation: fields['relation'] === 'attachment' ? 'attachment' : 'document',
    data
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
