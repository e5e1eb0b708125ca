/**
 * Nodes for tests, placed in a source: `factories(source)` gives a factory for each type. A leaf is found by its words,
 * after the leaf made before it, else from the start of the source again; a parent spans its children, unless `around`
 * widens it. Make the nodes in the order of the source.
 */
import type * as kast from '../src/kast.js'
import { lineIndex, positionAt } from '../src/source/source.js'

type Fields<T> = Omit<T, 'type' | 'children' | 'position'>
type Candidates = kast.QuestionReference['data']['candidates']
type RootFields = Partial<Omit<Fields<kast.Root>, 'data'>> & { data?: Partial<kast.Root['data']> }

const noReference: kast.ReferenceData = { id: null, candidates: [], url: null, confidence: 1, evidence: [] }
const paper: Fields<kast.KamerstukReference> = { dossier: '22112', suffix: null, number: null, chamber: null, sessionYear: null, relation: 'document', data: noReference }
const noPreamble: Fields<kast.Preamble> = { committee: null, addressees: [], subjects: [], submitted: null, answered: null }

export function factories(source: string) {
  const index = lineIndex(source)
  let cursor = 0

  const find = (words: string): kast.Position => {
    const ahead = source.indexOf(words, cursor)
    const start = ahead === -1 ? source.indexOf(words) : ahead
    if (start === -1) throw new Error(`The source has no ${JSON.stringify(words)}`)
    cursor = start + words.length
    return positionAt(index, start, cursor)
  }

  const make = <T extends kast.Node & { children: kast.Node[] }>(type: T['type'], fields: Omit<Fields<T>, 'data'>, children: T['children']): T => {
    const places = children.flatMap((child) => child.position ?? [])
    const node = { type, ...fields, children }
    if (places.length === 0) return node as unknown as T
    const start = Math.min(...places.map((place) => place.start.offset))
    const end = Math.max(...places.map((place) => place.end.offset))
    return { ...node, position: positionAt(index, start, end) } as unknown as T
  }

  return {
    /** The place of the next occurrence of the words. */
    locate: (words: string): kast.Position => find(words),
    /** A text; `value` where it reads otherwise than it stands in the source. */
    text: (words: string, value: string = words): kast.Text => ({ type: 'text', value, position: find(words) }),
    mark: (words: string, label: string): kast.FootnoteReference => ({ type: 'footnoteReference', identifier: label, label, position: find(words) }),
    pageBreak: (words: string, value: ' ' | '', furniture: string[]): kast.PageBreak => ({ type: 'pageBreak', value, page: null, furniture, position: find(words) }),
    /** The node with a position that begins at the words before it, and ends with those after it. */
    around: <T extends kast.Node>(before: string, node: T, after: string): T => {
      const { start, end } = node.position ?? positionAt(index, cursor, cursor)
      const from = before === '' ? start.offset : source.lastIndexOf(before, start.offset)
      const to = after === '' ? end.offset : source.indexOf(after, end.offset) + after.length
      return { ...node, position: positionAt(index, from, to) }
    },
    paragraph: (...children: kast.Phrasing[]): kast.Paragraph => make<kast.Paragraph>('paragraph', {}, children),
    emphasis: (...children: kast.Phrasing[]): kast.Emphasis => make<kast.Emphasis>('emphasis', {}, children),
    strong: (...children: kast.Phrasing[]): kast.Strong => make<kast.Strong>('strong', {}, children),
    link: (url: string, ...children: kast.Phrasing[]): kast.Link => make<kast.Link>('link', { url }, children),
    heading: (depth: kast.Heading['depth'], ...children: kast.Phrasing[]): kast.Heading => make<kast.Heading>('heading', { depth }, children),
    list: (ordered: boolean, ...items: kast.ListItem[]): kast.List => make<kast.List>('list', { ordered }, items),
    item: (marker: string, ...children: kast.Paragraph[]): kast.ListItem => make<kast.ListItem>('listItem', { marker }, children),
    ask: (form: kast.Ask['form'], ...children: kast.Phrasing[]): kast.Ask => make<kast.Ask>('ask', { form }, children),
    kamerstuk: (fields: Partial<Fields<kast.KamerstukReference>>, data: Partial<kast.ReferenceData>, ...children: kast.Phrasing[]): kast.KamerstukReference =>
      ({ ...make<kast.KamerstukReference>('kamerstukReference', { ...paper, ...fields }, children), data: { ...noReference, ...data } }),
    reference: (scheme: string, data: Partial<kast.ReferenceData>, ...children: kast.Phrasing[]): kast.Reference =>
      ({ ...make<kast.Reference>('reference', { scheme }, children), data: { ...noReference, ...data } }),
    questionReference: (number: string, candidates: Candidates, ...children: kast.Phrasing[]): kast.QuestionReference =>
      ({ ...make<kast.QuestionReference>('questionReference', { number }, children), data: { candidates } }),
    header: (...children: kast.DocumentHeader['children']): kast.DocumentHeader => make<kast.DocumentHeader>('documentHeader', {}, children),
    dossierTitle: (fields: Fields<kast.DossierTitle>, ...children: kast.Phrasing[]): kast.DossierTitle => make<kast.DossierTitle>('dossierTitle', fields, children),
    documentTitle: (fields: Fields<kast.DocumentTitle>, ...children: kast.Phrasing[]): kast.DocumentTitle => make<kast.DocumentTitle>('documentTitle', fields, children),
    dateLine: (date: string | null, ...children: kast.Phrasing[]): kast.DateLine => make<kast.DateLine>('dateLine', { date, event: 'adopted' }, children),
    preamble: (fields: Partial<Fields<kast.Preamble>>, ...children: kast.Flow[]): kast.Preamble => make<kast.Preamble>('preamble', { ...noPreamble, ...fields }, children),
    signature: (role: string, name: string | null, ...children: kast.Phrasing[]): kast.Signature => make<kast.Signature>('signature', { role, name }, children),
    contents: (...children: kast.TableOfContents['children']): kast.TableOfContents => make<kast.TableOfContents>('tableOfContents', {}, children),
    entry: (identifier: string | null, ...children: kast.Phrasing[]): kast.TocEntry => make<kast.TocEntry>('tocEntry', { identifier }, children),
    part: (role: kast.Part['role'], number: string | null, ...children: kast.Part['children']): kast.Part => make<kast.Part>('part', { role, number }, children),
    fractieSection: (identifier: string, fracties: string[], ...children: kast.FractieSection['children']): kast.FractieSection =>
      ({ ...make<kast.FractieSection>('fractieSection', { identifier, label: fracties.join(' en '), fracties, joins: [] }, children), data: { confidence: 1, evidence: [] } }),
    themeSection: (identifier: string, ...children: kast.ThemeSection['children']): kast.ThemeSection => make<kast.ThemeSection>('themeSection', { identifier }, children),
    exchange: (ordinal: number, number: string | null, ...children: kast.Exchange['children']): kast.Exchange =>
      ({ ...make<kast.Exchange>('exchange', { number }, children), data: { ordinal, confidence: 0.9, border: null, pairing: null } }),
    question: (ordinal: number, ...children: kast.Question['children']): kast.Question => make<kast.Question>('question', { identifier: String(ordinal) }, children),
    answer: (ordinal: number, fields: { shared?: number[]; respondent?: string | null }, ...children: kast.Answer['children']): kast.Answer =>
      make<kast.Answer>('answer', { identifier: String(ordinal), shared: [], respondent: null, ...fields }, children),
    notes: (...children: kast.FootnoteDefinition[]): kast.Notes => ({ type: 'notes', children }),
    definition: (label: string, ...children: kast.Paragraph[]): kast.FootnoteDefinition => make<kast.FootnoteDefinition>('footnoteDefinition', { identifier: label, label }, children),
    root: (fields: RootFields, ...children: kast.RootContent[]): kast.Root => ({
      type: 'root',
      kind: 'verslag-schriftelijk-overleg',
      chamber: 'tweede-kamer',
      sessionYear: null,
      ...fields,
      children,
      data: { format: 'text', messages: [], sessionYearSource: null, ...fields.data },
      position: positionAt(index, 0, source.length)
    })
  }
}
