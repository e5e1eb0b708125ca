// What the run begins with, and what it puts into a text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import type { SourceFormat } from '../../src/kast.js'
import { fracties } from '../../src/lexicon/fracties.js'
import { render, renderings } from '../accuracy/render.js'
import { readPapers } from '../accuracy/truth.js'
import { arbitraryMarkup, arbitraryPaper, arbitraryStretch } from '../support/arbitrary-paper.js'

/** A text, and how it is read. */
export interface Input {
  source: string
  format: SourceFormat
}

/** Texts to begin with: the labelled papers that may be looked at in every rendering, the papers with trees, the sample, and composed ones. */
export function startingInputs(seed: number): Input[] {
  const labelled = readPapers('open').flatMap(({ truth }) => renderings.map((rendering): Input => ({ source: render(truth, rendering), format: rendering === 'markdown' ? 'markdown' : 'text' })))
  const trees = readdirSync(join('fixtures', 'trees')).filter((file) => !file.endsWith('.json')).map((file): Input => ({ source: readFileSync(join('fixtures', 'trees', file), 'utf8'), format: file.endsWith('.md') ? 'markdown' : 'text' }))
  const sample: Input = { source: readFileSync(join('fixtures', 'kst-22112-4312.txt'), 'utf8'), format: 'text' }
  const composed = [arbitraryPaper, arbitraryMarkup].flatMap((arbitrary) => fc.sample(arbitrary, { seed, numRuns: 100 })).map((source, index): Input => ({ source, format: index % 2 === 0 ? 'text' : 'markdown' }))
  return [...labelled, ...trees, sample, ...composed]
}

/** Lines and paragraphs of papers that nobody wrote. */
export const stretches = (seed: number): string[] => fc.sample(arbitraryStretch, { seed, numRuns: 400 })

/** All names of all fracties. */
export const fractieNames: readonly string[] = fracties.flatMap(({ name, aliases = [] }) => [name, ...aliases])

/** What stands on a line of its own and says what comes next. */
export const landmarks: readonly string[] = [
  'Antwoord', 'Antwoord:', 'Antwoord van het kabinet', 'Reactie van de minister', 'Antwoord op vraag 2', 'Antwoord op de vragen 3, 4 en 5', 'Antwoord 7', 'Reactie', 'Antwoord staatssecretaris',
  'Vraag 1', 'Vraag 2:', 'Vragen 3 en 4', '12', '12.', '13)', 'Vraag', 'Inhoudsopgave', 'Inhoud', 'I Vragen en opmerkingen vanuit de fracties', 'II Antwoord / Reactie van de minister',
  'II. Reactie van de bewindspersoon', 'III Volledige agenda', 'I. Vragen en opmerkingen vanuit de fracties en reactie van de staatssecretaris', '1. Algemeen', 'Algemeen', 'Bijlage', 'BIJLAGE 1',
  'De voorzitter van de commissie, Kathmann', 'De adjunct-griffier van de commissie,\nBlom', 'De fungerend voorzitter van de commissie,', 'Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'Nr. 3 LIJST VAN VRAGEN EN ANTWOORDEN',
  'NOTA NAAR AANLEIDING VAN HET VERSLAG', 'INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG', 'Vastgesteld 15 april 2026', 'Ontvangen 3 mei 2021',
  '22 112 Nieuwe Commissievoorstellen', '36 600 XVI Vaststelling van de begrotingsstaten', '21 501-33 Raad voor Vervoer', 'Tweede Kamer der Staten-Generaal', 'Eerste Kamer der Staten-Generaal', 'Vergaderjaar 2025–2026',
]

/** What an extraction leaves between pages. */
export const pageTurns: readonly string[] = [
  '\f', '\n\f\n', '\n\n\f', 'Tweede Kamer, vergaderjaar 2025–2026, 22 112, nr. 4312   7\n\f', '\n\n14\n\n', 'kst-22112-4312\nISSN 0921 - 7371\n’s-Gravenhage 2026\n\f', '\n\n– 3 –\n\n', '\npagina 3 van 12\n\f\n',
  '\n\n¹ Kamerstuk 22 112, nr. 4102.\n\n', '\n\n3 Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 12.\n\f', '\n\n[^3]: Noot.\n\n',
]

/** References of the kinds that papers hold. */
export const citations: readonly string[] = [
  '(Kamerstuk 22 112, nr. 4102)', 'Kamerstukken II 2012/13, 29 398, nrs. 361 en 362', 'vraag 10', 'de vragen 3 en 4', 'het antwoord op vraag 2', 'COM(2020) 123', 'ECLI:NL:HR:2020:1', '2013Z05220', 'artikel 3, tweede lid, van de Grondwet',
  'Richtlijn (EU) 2019/904', 'Stb. 2020, 12', 'Handelingen II 2019/20, nr. 3, item 4', 'motie-Jansen c.s.', 'https://www.rijk.nl/a_b?c=d&e=f', 'www.tweedekamer.nl/x', 'PbEU 2016, L 119',
]

/** Markup of Markdown, alone or around words (`…`). */
export const markups: readonly string[] = [
  '**…**', '*…*', '_…_', '`…`', '[…](http://a.nl)', '![…](b.png)', '[…]', '<…>', '\\…', '# …', '## …', '### …', '#### …', '- …', '* …', '1. …', '> …', '    …', '…  \n', '| … | … |\n|---|---|', '…\n===', '…\n---', '~~~\n…', '<div>…</div>',
  '<!-- … -->', '[^1]: …', '…[^1]', '&amp;…', '…&nbsp;', '__…__', '***…***', '**…', '[^…]', '- - …', '- 1. …', '[a]: …', '<http://…>',
]

/** Characters that texts are not supposed to hold, or hold rarely. */
export const oddities: readonly string[] = [
  '\0', '\ud83d', '\udc00', '😀', '\u00ad', '\u200b', '\ufeff', '\u2028', '\u2029', '\u0085', '\v', '\u001b[31m', '\u202e', '\u00a0', '\u2007', '\t', '\r', '\ufffd', 'e\u0301', 'ﬁ', 'İ', 'ß', '\u0600', '¹', '⁰', '₂', '²', '٣', 'Ⅳ', '½', '\uff11',
  '\u00b4', '…', '‑', '—', '\u061c', '\u{10ffff}', '\ufffe', '&#0;', '&#x1F600;', '&sup1;', '&shy;', 'constructor', '__proto__', 'toString', 'hasOwnProperty',
]
