import { toUrl } from './url.js'
import type { FieldValue, Reference, ReferenceType, Scan } from './types.js'

/** What a reader knows of a reference; the rest follows from it. */
export interface Draft {
  type: ReferenceType
  id: string | null
  candidates?: string[]
  start: number
  end: number
  confidence: number
  evidence: string[]
  fields: Record<string, FieldValue>
  /** An address that does not follow from the identifier; null where the identifier has none after all. */
  url?: string | null
}

/** Completes a draft and records it. */
export function push(scan: Scan, draft: Draft): void {
  const { type, id, start, end, evidence, fields } = draft
  const reference: Reference = {
    type,
    id,
    candidates: draft.candidates ?? [],
    raw: scan.text.slice(start, end),
    start,
    end,
    url: draft.url === undefined ? (id === null ? null : toUrl(id)) : draft.url,
    confidence: Math.round(Math.max(0, Math.min(1, draft.confidence)) * 100) / 100,
    evidence,
    fields,
  }
  scan.found.push(reference)
}
