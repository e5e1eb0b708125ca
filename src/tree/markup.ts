import { withoutBlanks } from '../text/blank.js'

/** Characters that may stand in a node outside its children without being lost, by format of the source. */
interface Markup {
  text: string
  markdown: string
}

const none: Markup = { text: '', markdown: '' }
const marks: Markup = { text: '*_', markdown: '*_' }
const inline: Markup = { text: '', markdown: '*_`>|' }
const line: Markup = { text: '#*_', markdown: '#*_>|-`:=+~' }
const block: Markup = { text: '', markdown: '#*_>|-`:=+~' }

const markupByType: ReadonlyMap<string, Markup> = new Map(Object.entries({
  text: none,
  footnoteReference: none,
  emphasis: marks,
  strong: marks,
  link: { text: '[]<>', markdown: '[]<>' },
  ask: inline,
  kamerstukReference: inline,
  reference: inline,
  questionReference: inline,
  heading: line,
  dossierTitle: line,
  documentTitle: line,
  dateLine: line,
  signature: line,
  tocEntry: line
}))

/** The characters that are markup in a node of the type, as one string; any other node is a block. */
export function markupOf(type: string, markdown: boolean): string {
  const markup = markupByType.get(type) ?? block
  return markdown ? markup.markdown : markup.text
}

const around = /<\/?sup>|X?Noot|[[\](){}^:.,<>*_\\|`\u00ad]/giu

/** Whether the words of a footnote's mark (`¹`, `1)`, `[^1]:`, `XNoot 1`) are its label and no more. */
export function isMarkOf(words: string, label: string): boolean {
  return bareLabel(words) === bareLabel(label)
}

function bareLabel(words: string): string {
  return withoutBlanks(words).replace(around, '').normalize('NFKC')
}
