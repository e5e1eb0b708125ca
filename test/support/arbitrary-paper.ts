/**
 * Papers that nobody wrote: the lines that papers are made of, in any order and any layout, with what extraction leaves
 * behind between them, and with text that is no paper at all.
 */
import fc from 'fast-check'

const pick = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values)
const joined = (separator: string, ...parts: fc.Arbitrary<string>[]): fc.Arbitrary<string> => fc.tuple(...parts).map((values) => values.filter((value) => value !== '').join(separator))

const fractie = pick('VVD', 'PVV', 'D66', 'GroenLinks-PvdA', 'ChristenUnie', 'Partij voor de Dieren', 'SP', 'BBB', 'groep-Jansen', 'XYZ')
const number = fc.integer({ min: 0, max: 130 }).map(String)
const small = fc.integer({ min: 1, max: 12 }).map(String)
const superscript = fc.integer({ min: 1, max: 130 }).map((value) => [...String(value)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join(''))
const roman = pick('', 'I ', 'II ', 'III. ', 'A. ', '1. ')

/** Any unit at all: halves of surrogate pairs, control characters, marks, blanks of all kinds. */
const anyUnit = fc.oneof(
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  fc.integer({ min: 0, max: 0xa0 }).map((code) => String.fromCharCode(code)),
  pick('\u00ad', '\u00a0', '\u200b', '\ufeff', '\u2028', '\0', '\t', '\ud83d', '\udc00', '😀', 'e\u0301', '\u001b[31m', '\\', '&amp;', '&#0;', '&nbsp;', '&sup1;')
)
const noise = fc.array(anyUnit, { maxLength: 12 }).map((units) => units.join(''))

const words = pick(
  'de leden van de VVD-fractie vragen', 'waarom', 'het beleid', 'zo lang heeft gewacht', 'op nadere cijfers', 'Het kabinet deelt die mening', 'en of dat niet anders kan',
  'Deze leden lezen dat', 'Kan de Minister toelichten', 'zie het antwoord op vraag 3', 'in- en uitvoer', 'EU-lidstaten', 'ca. 12 m²', 'o.a.', 'nr.', '31 oktober 2014',
  '«zoals eerder gezegd»', '(bijvoorbeeld', ')', '«', '»', 'verwijst naar artikel 3, tweede lid, van de Grondwet', 'Zij vragen'
)
const inline = fc.oneof(
  { weight: 20, arbitrary: words },
  { weight: 3, arbitrary: superscript },
  { weight: 3, arbitrary: number },
  { weight: 2, arbitrary: small.map((label) => `[^${label}]`) },
  { weight: 2, arbitrary: pick('(Kamerstuk 22 112, nr. 4102)', 'Kamerstukken II 2012/13, 29 398, nr. 361', 'vraag 10', 'COM(2020) 123', 'ECLI:NL:HR:2020:1', '2013Z05220') },
  { weight: 2, arbitrary: words.chain((text) => pick(`*${text}*`, `**${text}**`, `_${text}_`, `[${text}](https://www.rijk.nl/a_b)`, `[${text}](<https://a.nl/b c>)`, `[${text}](http://a.nl "titel")`, `\`${text}\``)) },
  { weight: 1, arbitrary: pick('<https://www.rijk.nl>', '<a@b.nl>', 'https://www.rijk.nl/a*b*', '\\*', '\\\\', '\\(', '&amp;', '&eacute;', '&lt;b&gt;', '<b>', '</b>', '<br/>', '<!-- x -->', '![x](y.png)', '[a][b]', '  \n', '\\\n', '**', '*', '_', '`', '|', '[', '](', '$') },
  { weight: 1, arbitrary: noise }
)
const sentence = fc.tuple(fc.array(inline, { minLength: 1, maxLength: 9 }), pick('.', '?', '!', ':', ';', ',', '', '.¹', '.1', '?2')).map(([parts, end]) => parts.join(' ') + end)
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((sentences) => sentences.join(' '))

const header = fc.oneof(
  pick('Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2025–2026', '22 112\tNieuwe Commissievoorstellen en initiatieven van de lidstaten van de Europese Unie', '36 850', 'XIII', '21 501-02 Raad Algemene Zaken'),
  pick('Nr. 4312\tVERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'Nr. 12', 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'AB1 VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG', 'LIJST VAN VRAGEN EN ANTWOORDEN', 'INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'),
  pick('Vastgesteld 15 april 2026', 'Vastgesteld16 april 2010', 'Ontvangen 3 mei 2021', 'Den Haag, 31 oktober 20142', 'Vastgesteld 31 februari 2020'),
  pick(
    'De vaste commissie voor Buitenlandse Zaken heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Buitenlandse Zaken over de brief van 3 maart 2026 over het Fiche (Kamerstuk 22 112, nr. 4102).',
    'De vragen en opmerkingen zijn op 9 maart 2026 aan de Minister van Buitenlandse Zaken voorgelegd. Bij brief van 10 april 2026 zijn de vragen beantwoord.'
  ),
  pick('De voorzitter van de commissie,\nKathmann', 'De griffier van de commissie, Blom', 'De adjunct-griffier van de commissie,', 'De fungerend voorzitter van de commissie,\n\nVan der Lee'),
  pick('Inhoudsopgave', 'Inhoudsopgave blz.', 'Inhoud\tblz.'),
  joined(' ', roman, pick('Vragen en opmerkingen vanuit de fracties', 'Reactie van de minister'), pick('', '2', '........ 14'))
)
const fractieHeading = fractie.chain((name) =>
  pick(
    `Vragen en opmerkingen van de leden van de ${name}-fractie`,
    `Inbreng van de leden van de ${name}-fractie`,
    `${name}-fractie`,
    `Vragen van het lid ${name}`,
    `Vragen en opmerkingen van de leden van de ${name}-fractie en reactie van de bewindspersoon`
  )
)
const marker = pick('Antwoord', 'Antwoord:', 'Antwoord van het kabinet', 'Reactie', 'Antwoord op vraag 1:', 'Antwoord op de vragen 5, 6 en 7', 'Antwoord 1', 'Antwoord **a** b')
const label = joined('', pick('Vraag ', 'Vraag', 'Vragen ', '', 'Antwoord op vraag '), number, pick('', '.', ':', ')', ', 9, 16 en 17'))
const heading = fc.oneof(
  joined('', roman, pick('Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersoon', 'Vragen en opmerkingen vanuit de fracties', 'Antwoord / Reactie van de Minister', 'Reactie van de staatssecretaris', 'Volledige agenda', 'BRIEF VAN DE MINISTER', 'Bijlage 1')),
  fractieHeading,
  pick('Algemeen', 'Artikel 3', 'Toezicht en handhaving', 'Financiële gevolgen'),
  marker,
  label
)
const item = joined(' ', pick('–', '-', '•', '*', '+', '1.', '2)', 'a.', '(b)', 'o', '➢', '- -', '- 1.', '12'), fc.oneof({ weight: 6, arbitrary: paragraph }, pick('', '# Kop', '> citaat', '```\ncode\n```', '---')))
const note = joined('', fc.oneof(superscript.map((mark) => `${mark} `), small.map((label) => `[^${label}]: `), small.map((label) => `${label} `), small.map((label) => `XNoot ${label} `)), fc.oneof(paragraph, pick('', 'Kamerstuk 22 112, nr. 4102', '> citaat', '- punt')))
const furniture = pick(
  '\f', '\f\f', '\n\f\n', 'Tweede Kamer, vergaderjaar 2012–2013, 29 398, nr. 361                        2', 'kst-22112-4312', 'ISSN 0921 - 7371', '’s-Gravenhage 2026', '                                          3', '14', '– 3 –',
  'pagina 3 van 12', 'Ministerie van Buitenlandse Zaken – 12', 'Ministerie van Buitenlandse Zaken – 13', 'Ministerie van Buitenlandse Zaken – 14'
)
const markup = pick('| a | b |\n|---|---|\n| **c** | d¹ |', '| een |', '\n---|---\n', '# ', '## Kop', 'Kop\n===', 'Kop\n---', '---', '***', '> > > ', '> ', '```\nx &amp; y\n', '~~~', '    code', '<div>\nx\n</div>', '[b]: http://a.nl "t"', '[^1]:', '- [ ] x', '<http://a.nl>')

/** Questions and answers as they follow each other in a paper. */
const contribution = fc.tuple(fractieHeading, fc.array(joined('\n\n', fc.oneof(pick(''), label), paragraph, marker, paragraph), { minLength: 1, maxLength: 3 })).map(([over, exchanges]) => [over, ...exchanges].join('\n\n'))

/** A stretch of a paper. */
export const arbitraryStretch: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: paragraph },
  { weight: 3, arbitrary: heading },
  { weight: 2, arbitrary: contribution },
  { weight: 2, arbitrary: header },
  { weight: 2, arbitrary: note },
  { weight: 2, arbitrary: item },
  { weight: 2, arbitrary: furniture },
  { weight: 1, arbitrary: markup },
  { weight: 1, arbitrary: noise },
  { weight: 1, arbitrary: fc.tuple(words, fc.integer({ min: 1, max: 60 })).map(([text, count]) => `${text} `.repeat(count)) }
)

/** Lines of at most `width` characters; where `hyphen` is set, words are cut. */
function wrapped(text: string, width: number, hyphen: boolean): string {
  if (width === 0) return text
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length + 1 <= width) line = line === '' ? word : `${line} ${word}`
    else {
      const room = width - line.length - 2
      const cut = hyphen && room > 2 && word.length - room > 2
      lines.push(cut ? `${line} ${word.slice(0, room)}-` : line)
      line = cut ? word.slice(room) : word
    }
  }
  return [...lines, line].join('\n')
}

const lineEnd = fc.oneof({ weight: 6, arbitrary: pick('\n') }, pick('\r\n', '\r'))
const between = pick('\n\n', '\n\n', '\n\n', '\n', '\n', '\n \n', '\n\n\n', ' ', '\n\f', '\n\f\n', '\n\u00a0\n', '')

/** A text in the layout of papers. */
export const arbitraryPaper: fc.Arbitrary<string> = fc
  .record({
    parts: fc.array(fc.tuple(arbitraryStretch, between), { maxLength: 16 }),
    dense: fc.boolean(),
    width: fc.constantFrom(0, 0, 24, 60, 85),
    hyphen: fc.boolean(),
    lineEnd,
    start: pick('', '', '', '\ufeff', '\ufeff\ufeff', '\n\n', '\f', '\0')
  })
  .map(({ parts, dense, width, hyphen, lineEnd, start }) => {
    const text = parts.map(([part, separator]) => wrapped(part, width, hyphen) + (dense ? '\n' : separator)).join('')
    return (start + text).replaceAll('\n', lineEnd)
  })

/** A text of small pieces of markup, next to each other without regard. */
export const arbitraryMarkup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(inline, furniture, markup, noise, pick('\n', '\n\n', '\n\n', ' ', '\t', '    ', '- ', '1. ', '> ', '# ', '**', '*', '_', '|', '\\', '&', ';', '[', ']', '(', ')', '<', '>', '¹', 'Antwoord', 'Vraag 1', 'a', '.')),
    { maxLength: 24 }
  )
  .map((pieces) => pieces.join(''))
