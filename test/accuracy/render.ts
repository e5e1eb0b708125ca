// Renders labelled papers as texts of the kinds that circulate. The same paper, rendering and shape give the same text.
import { seeded, type Random } from './random.js'
import { mark, type Truth, type TruthExchange } from './truth.js'
import { wrap } from './wrap.js'

/**
 * A kind of text:
 * `extract`, what a PDF-to-text converter leaves: superscript marks, pages that cut paragraphs in two, footnotes between the halves;
 * `plain`, one paragraph a line, superscript marks, footnotes at the end;
 * `pdftext`, pdftotext: wrapped lines, words cut at line ends, running footers, page numbers, plain digits for marks, footnotes at the foot of their page;
 * `markdown`, headings with #, answer markers in bold, footnotes as [^1];
 * `layout`, pdftotext -layout: as pdftext, behind a margin, masthead and running headers, footnote labels on lines of their own;
 * `web`, copied from a web page: wrapped lines, no blank lines, plain digits for marks, footnotes at the end.
 */
export type Rendering = 'extract' | 'plain' | 'pdftext' | 'markdown' | 'layout' | 'web'

/** All renderings, in the order in which they are shown. */
export const renderings: readonly Rendering[] = ['extract', 'plain', 'pdftext', 'markdown', 'layout', 'web']

/** How the text is laid out, where a rendering has lines or pages. */
export interface Shape {
  /** Most characters a line; each rendering has its own. */
  width?: number | undefined
  /** Lines a page. */
  pageLines?: number | undefined
  /** Where the pages of `extract` end. */
  pages?: string | undefined
}

type Kind = 'dossier' | 'title' | 'line' | 'paragraph' | 'signature' | 'part' | 'contents' | 'entry' | 'section' | 'theme' | 'marker'

/**
 * A line or paragraph of the paper. Footnote marks are digits in the private use area, so that lines keep their width;
 * those of odd and of even labels differ, so that two marks in a row do not run together.
 */
interface Item {
  kind: Kind
  text: string
}

const PRIVATE = 0xe000
const privateDigits = /[\uE000-\uE009]+|[\uE010-\uE019]+/gu
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'
const plainDigits = '0123456789'

const digitsWith = (label: string, table: string): string => [...label].map((digit) => table[Number(digit)] ?? '').join('')
const hideMarks = (text: string): string =>
  text.replace(mark, (_, label: string) => [...label].map((digit) => String.fromCodePoint(PRIVATE + (Number(label) % 2) * 16 + Number(digit))).join(''))
const labelOf = (hidden: string): string => [...hidden].map((digit) => String((digit.codePointAt(0) ?? PRIVATE) % 16)).join('')
const showMarks = (text: string, show: (label: string) => string): string => text.replace(privateDigits, (hidden) => show(labelOf(hidden)))
const hiddenMarks = (text: string): string[] => [...text.matchAll(privateDigits)].map(([hidden]) => labelOf(hidden))

/** The paper from its first line to its last, footnotes apart. */
function flow(truth: Truth): Item[] {
  const put = (kind: Kind, texts: readonly string[]): Item[] => texts.map((text) => ({ kind, text: hideMarks(text) }))
  const some = (kind: Kind, text: string | null | undefined): Item[] => put(kind, text == null || text === '' ? [] : [text])
  const questions = ({ questionLabel = [], question }: TruthExchange): Item[] => {
    const labels = [questionLabel].flat()
    return question.flatMap((paragraph, index) => [...some('marker', labels[index]), ...put('paragraph', [paragraph])])
  }
  const answers = ({ marker, answer }: TruthExchange): Item[] => [...some('marker', marker), ...put('paragraph', answer)]
  const part = (index: number, body: Item[]): Item[] => [
    ...some('part', truth.parts?.[index]), ...put('paragraph', truth.partPreambles?.[index] ?? []), ...body, ...put('paragraph', truth.partClosings?.[index] ?? []),
  ]
  const sections = (sides: 'both' | 'questions' | 'answers'): Item[] =>
    truth.sections.flatMap(({ heading, answerHeading, introduction = [], exchanges }) => [
      ...some('section', sides === 'answers' && answerHeading !== undefined ? answerHeading : heading),
      ...put('paragraph', sides === 'answers' ? [] : introduction),
      ...exchanges.flatMap((exchange) => [
        ...some('theme', exchange.heading),
        ...(sides === 'answers' ? [] : questions(exchange)),
        ...(sides === 'questions' ? [] : answers(exchange)),
      ]),
    ])
  return [
    ...put('dossier', truth.dossierLines ?? truth.header.dossiers.map(({ printed, title }) => `${printed} ${title}`)),
    ...put('title', [truth.titleLine]),
    ...some('line', truth.adoptedLine),
    ...put('paragraph', truth.preamble),
    ...put('signature', truth.signatures ?? []),
    ...(truth.toc === null ? [] : [...put('contents', [truth.toc.heading]), ...put('entry', truth.toc.entries)]),
    ...(truth.layout === 'separated' ? [...part(0, sections('questions')), ...part(1, sections('answers'))] : part(0, sections('both'))),
  ]
}

const notesOf = (truth: Truth): [label: string, text: string][] => Object.entries(truth.footnotes ?? {})
const blocks = (texts: readonly string[]): string => `${texts.join('\n\n')}\n`
const superscript = (label: string): string => digitsWith(label, superscripts)

function plain(truth: Truth): string {
  return blocks([...flow(truth).map(({ text }) => showMarks(text, superscript)), ...notesOf(truth).map(([label, text]) => `${superscript(label)} ${text}`)])
}

const prefixes: Partial<Record<Kind, string>> = { title: '# ', part: '## ', contents: '## ', section: '### ', theme: '#### ', entry: '- ' }

function markdown(truth: Truth): string {
  const lines = flow(truth).map(({ kind, text }) => {
    const words = showMarks(text, (label) => `[^${label}]`).replaceAll('|', '\\|')
    return `${prefixes[kind] ?? ''}${kind === 'marker' ? `**${words}**` : words}`
  })
  return blocks([...lines, ...notesOf(truth).map(([label, text]) => `[^${label}]: ${text}`)])
}

/** A sentence or list item ends with this word, so that a page that ends here cuts no paragraph visibly. */
const closes = /[.?!:;]["')]*[\uE000-\uE019]*$/u

function extract(truth: Truth, shape: Shape): string {
  const random = seeded(`${truth.id} extract ${shape.pages ?? ''}`)
  const notes = new Map(notesOf(truth))
  const pageSize = (): number => random.between(1900, 2600)
  const out: string[] = []
  let [filled, size] = [0, pageSize()]
  let pending: string[] = []
  const endPage = (): void => {
    out.push(...pending.flatMap((label) => (notes.has(label) ? [`${superscript(label)} ${notes.get(label) ?? ''}`] : [])))
    pending = []
    ;[filled, size] = [0, pageSize()]
  }
  for (const { kind, text } of flow(truth)) {
    filled += text.length
    const words = text.split(' ')
    if (filled > size && kind === 'paragraph' && text.length > 160 && words.length > 14) {
      let cut = random.between(6, words.length - 6)
      while (cut < words.length - 4 && closes.test(words[cut - 1] ?? '')) cut += 1
      const [before, after] = [words.slice(0, cut).join(' '), words.slice(cut).join(' ')]
      out.push(before)
      pending.push(...hiddenMarks(before))
      endPage()
      out.push(after)
      pending.push(...hiddenMarks(after))
    } else {
      const comma = text.lastIndexOf(', ')
      out.push(kind === 'signature' && comma !== -1 ? `${text.slice(0, comma)},\n${text.slice(comma + 2)}` : text)
      pending.push(...hiddenMarks(text))
      if (filled > size && kind === 'paragraph') endPage()
    }
  }
  endPage()
  return blocks(out.map((text) => showMarks(text, superscript)))
}

/** Cuts some of the long words that begin a line in two, the first half at the end of the line before. */
function hyphenate(lines: readonly string[], random: Random): string[] {
  const out = [...lines]
  for (let at = 1; at < out.length; at += 1) {
    const first = /^\p{Ll}{10,}(?= |$)/u.exec(out[at] ?? '')?.[0]
    if (first === undefined || !random.chance(0.18)) continue
    const cut = random.between(4, first.length - 4)
    out[at - 1] = `${out[at - 1] ?? ''} ${first.slice(0, cut)}-`
    out[at] = (out[at] ?? '').slice(cut)
  }
  return out
}

/** The lines of one page, between what is printed above and below them. */
interface Page {
  lines: string[]
  /** Labels of the footnotes marked in it. */
  labels: string[]
}

function paged(truth: Truth, width: number, pageLines: number): Page[] {
  const random = seeded(`${truth.id} lines ${width}`)
  const pages: Page[] = []
  let page: Page = { lines: [], labels: [] }
  const add = (lines: readonly string[]): void => {
    page.lines.push(...lines)
    page.labels.push(...lines.flatMap(hiddenMarks))
  }
  const turn = (): void => {
    pages.push(page)
    page = { lines: [], labels: [] }
  }
  for (const { kind, text } of flow(truth)) {
    const lines = hyphenate(wrap(text, kind === 'paragraph' ? width : Math.max(100, width)), random)
    const room = Math.max(0, pageLines - page.lines.length)
    if (lines.length + 1 > room) {
      const cut = kind === 'paragraph' && room >= 2 && room <= lines.length - 2 ? room : 0
      add(lines.slice(0, cut))
      turn()
      add(lines.slice(cut))
    } else add(lines)
    page.lines.push('')
  }
  turn()
  return pages
}

const plainMark = (label: string): string => digitsWith(label, plainDigits)

/** What is printed about the paper on each page. */
function furniture(truth: Truth): { colophon: string[]; running: string } {
  const { header, sessionYear = '2023–2024' } = truth
  const [dossier] = header.dossiers
  const number = header.number ?? ''
  if (dossier === undefined || dossier.number === '') return { colophon: [], running: '' }
  const [house, label] = header.chamber === 'eerste-kamer' ? ['Eerste', number] : ['Tweede', `nr. ${number}`]
  return {
    colophon: [`kst-${dossier.number}-${number}`, 'ISSN 0921 - 7371', `’s-Gravenhage ${header.adopted?.slice(0, 4) ?? '2024'}`],
    running: `${house} Kamer, vergaderjaar ${sessionYear}, ${dossier.printed}, ${label}`,
  }
}

function pdftext(truth: Truth, { width = 88, pageLines = 46 }: Shape): string {
  const notes = new Map(notesOf(truth))
  const { colophon, running } = furniture(truth)
  const pages = paged(truth, width, pageLines).map(({ lines, labels }, index) => {
    const feet = labels.flatMap((label) => (notes.has(label) ? wrap(`${label} ${notes.get(label) ?? ''}`, 92) : []))
    const footer = running === '' ? `${' '.repeat(60)}${index + 1}` : `${running}${' '.repeat(24)}${index + 1}`
    return [...lines, ...(feet.length > 0 ? ['', ...feet] : []), '', ...(index === 0 ? colophon : []), footer, '\f']
  })
  return `${showMarks(pages.flat().join('\n'), plainMark)}\n`
}

function layout(truth: Truth, { width = 78, pageLines = 52 }: Shape): string {
  const margin = ' '.repeat(25)
  const notes = new Map(notesOf(truth))
  const { colophon, running } = furniture(truth)
  const house = truth.header.chamber === 'eerste-kamer' ? ['Eerste', '1'] : ['Tweede', '2']
  const masthead = [`${house[0] ?? ''} Kamer der Staten-Generaal`, `${' '.repeat(98)}${house[1] ?? ''}`, `Vergaderjaar ${truth.sessionYear ?? '2023–2024'}`, '', '']
  const indent = (line: string): string => (line === '' ? '' : margin + line)
  const pages = paged(truth, width, pageLines).map(({ lines, labels }, index) => {
    const head = index === 0 ? masthead : [`${running.padEnd(106)}${index + 1}`, '', '']
    const feet = labels.flatMap((label) => (notes.has(label) ? [label, ...wrap(notes.get(label) ?? '', 86).map((line) => `    ${line}`)] : []))
    const foot = index === 0 ? [...colophon.slice(0, -1), `${[colophon.at(-1) ?? '', running].join('       ').padEnd(106)}1`] : []
    return [...head, ...lines.map(indent), ...(feet.length > 0 ? ['', ...feet.map(indent)] : []), '', '', ...foot].join('\n')
  })
  return `${showMarks(pages.join('\n\f'), plainMark)}\n`
}

function web(truth: Truth, { width = 85 }: Shape): string {
  const texts = [...flow(truth).map(({ text }) => text), ...notesOf(truth).map(([label, text]) => `${label} ${text}`)]
  return `${showMarks(texts.flatMap((text) => wrap(text, width)).join('\n'), plainMark)}\n`
}

const renderers: Record<Rendering, (truth: Truth, shape: Shape) => string> = { extract, plain, pdftext, markdown, layout, web }

/** The text of a labelled paper. */
export const render = (truth: Truth, rendering: Rendering, shape: Shape = {}): string => renderers[rendering](truth, shape)

/** What contradicts itself in a labelled paper; nothing where all is well. */
export function faultsOf(truth: Truth): string[] {
  const exchanges = truth.sections.flatMap((section) => section.exchanges)
  const marked = flow(truth).flatMap(({ text }) => hiddenMarks(text))
  const labels = Object.keys(truth.footnotes ?? {})
  const inOrder = marked.every((label, index) => index === 0 || Number(label) > Number(marked[index - 1]))
  return [
    ...exchanges.flatMap(({ ordinal, question, answer }, index) => [
      ...(ordinal === index + 1 ? [] : [`ordinal ${ordinal} where ${index + 1} was due`]),
      ...(question.length > 0 ? [] : [`exchange ${ordinal} has no question`]),
      ...(answer.length > 0 || truth.layout === 'questions-only' ? [] : [`exchange ${ordinal} has no answer`]),
    ]),
    ...(marked.toSorted().join() === labels.toSorted().join() ? [] : [`marks ${marked.join()} against footnotes ${labels.join()}`]),
    ...(inOrder ? [] : [`marks out of order: ${marked.join()}`]),
  ]
}
