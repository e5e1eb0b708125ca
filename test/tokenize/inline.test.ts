import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/tokenize/block.js'
import { superscriptLabel } from '../../src/tokenize/inline.js'
import { tokenizeText } from '../../src/tokenize/tokenize.js'

interface Seen {
  text: string
  /** Type and words of each span, with its slice of the source. */
  spans: (string | null)[][]
}

const seen = (value: string): Seen => {
  const [block] = tokenizeText(value).blocks
  const text = block?.text ?? ''
  const told = (span: Span): (string | null)[] => {
    if (span.type === 'pageBreak') return [span.type]
    const extra = span.type === 'link' ? [span.url] : span.type === 'footnoteReference' ? [span.label] : []
    return [span.type, text.slice(span.from, span.to), value.slice(span.start, span.end), ...extra]
  }
  return { text, spans: (block?.spans ?? []).map(told) }
}

describe('footnote marks', () => {
  it.each([
    ['De leden¹ vragen.', 'De leden vragen.', [['footnoteReference', '', '¹', '1']]],
    ['De leden vragen.¹²', 'De leden vragen.', [['footnoteReference', '', '¹²', '12']]],
    ['De leden vragen ¹.', 'De leden vragen.', [['footnoteReference', '', '¹', '1']]],
    ['De leden vragen. ¹', 'De leden vragen.', [['footnoteReference', '', '¹', '1']]],
    ['De leden ¹hebben dat.', 'De leden hebben dat.', [['footnoteReference', '', '¹', '1']]],
    ['De leden[^a] vragen.', 'De leden vragen.', [['footnoteReference', '', '[^a]', 'a']]],
  ])('%s', (value, text, spans) => {
    expect(seen(value)).toEqual({ text, spans })
  })

  it.each(['Een huis van 12 m² is klein.', 'Een gebied van 3 km² is groot.', 'Een stof van 5 μg/m³ is veel.'])('not the power in %s', (value) => {
    expect(seen(value)).toEqual({ text: value, spans: [] })
  })

  it('behind a word that only ends like a unit it is a mark', () => {
    expect(seen('Het systeem² is klein.').text).toBe('Het systeem is klein.')
  })

  it('a run is one label, unless only its digits have footnotes', () => {
    const labels = (value: string): string[] => tokenizeText(value).blocks.flatMap(({ spans }) => spans.flatMap((span) => (span.type === 'footnoteReference' ? [span.label] : [])))
    expect(labels('Een zin.¹²\n\n¹ De eerste.\n² De tweede.')).toEqual(['1', '2'])
    expect(labels('Een zin.¹²\n\n¹² De twaalfde.')).toEqual(['12'])
    expect(labels('Een zin.¹²')).toEqual(['12'])
  })

  it.each([
    ['¹', '1'],
    ['²³⁰', '230'],
    ['⁴⁵⁶⁷⁸⁹', '456789'],
  ])('%s is %s', (mark, label) => {
    expect(superscriptLabel(mark)).toBe(label)
  })
})

describe('remnants of markup', () => {
  it.each([
    ['De *leden* vragen.', 'De leden vragen.', [['emphasis', 'leden', '*leden*']]],
    ['De **leden van** hier.', 'De leden van hier.', [['strong', 'leden van', '**leden van**']]],
    ['Zie [de brief](https://a.nl/b).', 'Zie de brief.', [['link', 'de brief', '[de brief](https://a.nl/b)', 'https://a.nl/b']]],
    ['Zie [de brief](<https://a.nl/b>).', 'Zie de brief.', [['link', 'de brief', '[de brief](<https://a.nl/b>)', 'https://a.nl/b']]],
    ['Zie [a\\_b](https://a.nl).', 'Zie a_b.', [['link', 'a_b', '[a\\_b](https://a.nl)', 'https://a.nl']]],
    ['Zie <https://a.nl/b*c*>.', 'Zie https://a.nl/b*c*.', [['link', 'https://a.nl/b*c*', '<https://a.nl/b*c*>', 'https://a.nl/b*c*']]],
    ['Prijs \\* per stuk', 'Prijs * per stuk', []],
    ['waar\u00adom', 'waarom', []],
    ['De **leden¹** vragen.', 'De leden vragen.', [['strong', 'leden', '**leden¹**'], ['footnoteReference', '', '¹', '1']]],
  ])('%s', (value, text, spans) => {
    expect(seen(value)).toEqual({ text, spans })
  })

  it.each(['3 * 4 * 5 is veel', 'een * alleen', 'woord*deel*woord', '**open', 'C:\\map', '[a]', '[a](b', 'a < b > c', '<b>vet</b>', 'een_onder_streep', '[^]', '[^te lang voor een label]'])('%s stays as it is', (value) => {
    expect(seen(value)).toEqual({ text: value, spans: [] })
  })

  it('a turn of the page in the words of a link is part of it; in its address it undoes it', () => {
    const turn = 'kst-22112-4312\n\f'
    const before = 'De leden van de fractie hebben kennisgenomen van de stukken en lezen'
    expect(seen(`${before} [de brief van\n\n${turn}het kabinet](https://a.nl).`).spans).toEqual([
      ['link', 'de brief van het kabinet', `[de brief van\n\n${turn}het kabinet](https://a.nl)`, 'https://a.nl'],
      ['pageBreak'],
    ])
    expect(seen(`${before} [de brief](https://a.nl/\n\n${turn}b).`)).toEqual({ text: `${before} [de brief](https://a.nl/b).`, spans: [['pageBreak']] })
  })
})
