import { describe, expect, it } from 'vitest'
import { fromKamerstuk } from '../../src/from-kamerstuk.js'
import { tokenizeMarkdown } from '../../src/tokenize/markdown.js'
import { tokenizeText } from '../../src/tokenize/tokenize.js'
import { check } from '../../src/tree/check.js'
import { growth } from '../support/growth.js'

const sentence = 'De leden van de VVD-fractie vragen waarom het beleid zo lang heeft gewacht op nadere cijfers, en of dat niet anders kan. '
const superscript = (value: number): string => [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('')
const fractie = (index: number): string => ['VVD', 'PVV', 'D66', 'SP'][index % 4] ?? ''

/** As many pieces as make `length` characters or little more. */
const pieces = (length: number, separator: string, piece: (index: number) => string): string => {
  const out: string[] = []
  for (let made = 0; made < length; made += (out.at(-1)?.length ?? 0) + separator.length) out.push(piece(out.length))
  return out.join(separator)
}
const paragraphs = (piece: (index: number) => string) => (length: number): string => pieces(length, '\n\n', piece)
const lines = (piece: (index: number) => string) => (length: number): string => pieces(length, '\n', piece)
const run = (text: string) => (length: number): string => text.repeat(length / text.length)

/** Texts by their length. */
const families: Record<string, (length: number) => string> = {
  'ordinary text': paragraphs((index) => `Vragen en opmerkingen van de leden van de ${fractie(index)}-fractie\n\n${sentence}${sentence}\n\nAntwoord van het kabinet\n\nHet kabinet deelt dat (Kamerstuk 22 112, nr. ${String(index)}).`),
  'paragraphs': paragraphs(() => sentence),
  'one paragraph on one line': run(sentence),
  'one paragraph of short lines': lines(() => 'een korte regel hier'),
  'dense lines': lines(() => 'De leden vragen waarom het beleid wacht. Kan dat anders?'),
  'one line without a stop': run('woord '),
  'one word': run('a'),
  'superscripts': run('¹'),
  'superscripts apart': run('¹ '),
  'markers': paragraphs(() => 'Antwoord'),
  'markers on lines': lines(() => 'Antwoord'),
  'digits': run('1'),
  'digits apart': run('1 '),
  'digits on lines': lines((index) => String(index % 1000)),
  'ones over words': paragraphs((index) => `${String((index % 2) + 1)}\n\ntekst`),
  'brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'square brackets': (length) => '['.repeat(length / 2) + ']'.repeat(length / 2),
  'links that do not end': run('[a]('),
  'marks that do not end': run('[^'),
  'quotation marks': run('“a ‘b '),
  'list items': lines(() => '– punt van de lijst'),
  'list in list': (length) => pieces(Math.sqrt(length), '\n', (index) => `${' '.repeat(index)}- a`),
  'footnotes at the end': (length) => `${pieces(length / 2, '\n\n', (index) => `De leden vragen${superscript(index + 1)} dat.`)}\n\n${pieces(length / 2, '\n\n', (index) => `${superscript(index + 1)} Kamerstuk 22 112.`)}`,
  'footnotes of one label': paragraphs(() => 'De leden vragen¹ dat.\n\n¹ Kamerstuk 22 112.'),
  'footnotes in plain digits': paragraphs((index) => `De leden vragen.${String((index % 999) + 1)} En dan.\n\n${String((index % 999) + 1)} Kamerstuk 22 112.\n\f`),
  'headings': paragraphs((index) => `Vragen en opmerkingen van de leden van de ${fractie(index)}-fractie`),
  'contents': (length) => `Inhoudsopgave\n\n${pieces(length, '\n', (index) => `Vragen en opmerkingen van de leden van de VVD-fractie ${String(index)}`)}\n\n${sentence}`,
  'stars': run('*'),
  'stars before words': run('*a '),
  'backslashes': run('\\'),
  'less-than signs': run('<http://a'),
  'form feeds': run('\f'),
  'a page a word': run('woord\f'),
  'running footers': lines((index) => `Tweede Kamer, vergaderjaar 2012–2013, 29 398, nr. 361   ${String(index)}`),
  'halves over pages': run('De leden van de fractie vragen waarom het beleid zo lang heeft gewacht op nadere\f'),
  'cut words': run('waar-\nom '),
  'soft hyphens': run('waar\u00ad'),
  'line ends': run('\n'),
  'carriage returns': run('\r'),
  'blanks': (length) => `${' '.repeat(length)}x`,
  'null characters': run('\0'),
  'half surrogates': run('\ud83d'),
}

/** Of these the parser of Markdown itself takes more than linear time: emphasis, brackets and lists that are deep. */
const beyondParser = new Set(['square brackets', 'links that do not end', 'marks that do not end', 'stars before words', 'list in list'])

const factor = 8
/** What noise may add; time that grows with the square of the length comes to `factor` squared. */
const tolerance = 2.5

describe.each(Object.entries(families))('time grows with the text: %s', (name, text) => {
  it('tokenizer', { retry: 3, timeout: 60_000 }, () => {
    expect(growth(text(20_000), text(20_000 * factor), tokenizeText)).toBeLessThan(factor * tolerance)
  })

  it.skipIf(beyondParser.has(name))('tokenizer of Markdown', { retry: 3, timeout: 60_000 }, () => {
    expect(growth(text(4000), text(4000 * factor), tokenizeMarkdown)).toBeLessThan(factor * tolerance)
  })

  it('tree and its check', { retry: 3, timeout: 60_000 }, () => {
    const work = (value: string): void => {
      check(fromKamerstuk(value), value)
    }
    expect(growth(text(8000), text(8000 * factor), work)).toBeLessThan(factor * tolerance)
  })
})

it('twenty thousand footnotes, headings and form feeds, and as many entries as no contents has', { timeout: 60_000 }, () => {
  const many = (count: number, separator: string, piece: (index: number) => string): string => Array.from({ length: count }, (_, index) => piece(index)).join(separator)
  const values = [
    `${many(20_000, ' ', (index) => `woord${superscript(index + 1)}`)}\n\n${many(20_000, '\n\n', (index) => `${superscript(index + 1)} Een noot.`)}`,
    many(20_000, '\n\n', (index) => `Vragen en opmerkingen van de leden van de ${fractie(index)}-fractie`),
    many(20_000, '\f', () => 'Een zin.'),
    `Inhoudsopgave\n\n${many(10_000, '\n', (index) => `${fractie(index)}-fractie ${String(index)}`)}`,
  ]
  for (const value of values) expect(check(fromKamerstuk(value), value)).toEqual([])
})
