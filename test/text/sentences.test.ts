import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { ParseDutch } from 'parse-dutch'
import { describe, expect, it } from 'vitest'
import { isBlank } from '../../src/text/characters.js'
import { sentences } from '../../src/text/sentences.js'

function split(text: string): string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end))
}

function blank(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false
  return true
}

/** Each case is one text; `|` between blanks stands where a sentence ends, `¦` where the next is glued to it. */
const cases: Record<string, string[]> = {
  'plain sentences': [
    'De leden hebben vragen. | Zij danken de minister.',
    'Kan dat? | Waarom niet? | Dat moet! | Zo is het.',
    'Een zin zonder einde',
    'Kan de minister dit bevestigen? | en zo ja, hoe?',
    'Dit is zo… | Dat ook.',
    'Dit is zo... | Dat ook.',
    'Dit gaat … verder.',
    'Dit gaat ... verder.',
    'Wat?! | Ja.',
    'Klopt dit?? | Zo nee, waarom niet?',
    'Waarom? ? ? | Daarom.',
    'Dat is (on)mogelijk. | De rest niet.',
  ],
  'abbreviations before a number': [
    'Zie Kamerstuk 22 112, nr. 4102. | Dat is bekend.',
    'In de nrs. 1–2 en art. 5 van Stb. 2020, nr. 3, staat dit. | Zie ook Stcrt. 2021, 5 en Trb. 1999, 12.',
    'Zie p. 12, blz. 3 en pag. 4. | Verder niets.',
    'Zie art. II van de wet. | Daar staat het.',
    'Het stond op blz. 4. | Dat klopt.',
    'Op 1 jan. 2020 en 3 sept. 2021 is dit gemeld. | Later niet.',
    'Dat gebeurt in okt. | De leden wachten.',
    'Kamerstukken II 2019/20, 35 300 XVI, nr. 94, p. 2. | Zie aldaar.',
    'Zie nr. T01234 van de lijst. | Klaar.',
  ],
  'abbreviations that never end a sentence': [
    'De brief d.d. 3 mei t.o.v. de brief m.b.t. Brexit i.v.m. Europa. | Dat is o.a. Brussel.',
    'De heren mr. Jansen, drs. Pietersen, dr. De Vries, ir. Bakker en prof. Visser. | Zij spraken.',
    'Prof. mr. dr. Smit schreef dit. | De leden lazen het.',
    'Dit geldt bijv. Nederland en resp. België. | Frankrijk niet.',
    'Het gaat om ca. 300 gevallen, d.w.z. Amsterdam. | Meer niet.',
    'De reis t/m. Utrecht is vrij. | Daarna niet.',
    'Hr. Ms. Tromp vaart uit. | Het schip is groot.',
    'Ing. Bakker en dhr. Smit zijn er. | Mevr. Jansen niet.',
    'Zie vgl. Hoge Raad. | Dat is alles.',
    'De heer mr./drs. Jansen sprak. | Hij zweeg.',
    'In de VS. | De leden vragen naar NL. | Dat is bekend.',
  ],
  'abbreviations that can end a sentence': [
    'Het gaat om scholen, zorg, enz. | De leden vragen dit.',
    'Scholen, enz. vallen hieronder. | De rest niet.',
    'De brief van 11 juli jl. | De leden hebben die gelezen.',
    'De brief van 11 juli jl. over de zorg is gelezen. | Dank.',
    'Het debat is op 4 mei a.s. | Kan dat?',
    'De motie-Jetten c.s. (Kamerstuk 35 000) is aangenomen. | Mooi.',
    'De motie-Jetten c.s. | De leden steunen die.',
    'Dat kost 5 mln. euro en 3 mld. dollar. | Veel geld.',
    'Dat kost € 5 mln. | De dekking ontbreekt.',
    'Boeken, kranten e.d. | Het geldt ook voor films.',
    'Het lid Omtzigt e.a. stellen dit. | Klopt dat?',
    'Prinsen e.a. | Deze leden niet.',
    'Het geldt voor lidstaten, landen etc. | Wat betekent dat?',
  ],
  'initials and letters': [
    'De adviezen van mw. C.E.G. van Gennip zijn bekend. | De rest niet.',
    'J.P. Balkenende en M. Rutte waren er. | Zij spraken.',
    'De heer J. Peter Balkenende sprak. | De zaal zweeg.',
    'A. Kuyper en W.F. Hermans lazen dit. | Dat is zeker.',
    'Zie bijlage B. | Daarin staat het.',
    'De leden kiezen variant A. | Variant B is duurder.',
    'Dat gebeurt in de V.S. | De gevolgen zijn groot.',
    'Dat gebeurt in de V.S. en elders. | Hier niet.',
    'De firma Jansen B.V. levert dit. | Meer niet.',
    'Het was Willem I. | In zijn tijd kon dat.',
    'Dat stond in een m.e.r. | De commissie las die.',
    'De Chr. Unie bestond nog niet. | Later wel.',
  ],
  'numbers, dates and markers': [
    'Dat is 3,5 procent en 1.250.000 euro. | Veel dus.',
    'De groei is 3.5 procent. | Volgend jaar niet.',
    'Zo was het in 2025. | De leden vragen door.',
    'Zo was het in 2025. | 3 leden vragen door.',
    'Dat zijn er 12. | € 5 miljoen is nodig.',
    '1. De leden vragen dit. | 2. Kan dat?',
    '12. Kan de minister dit toelichten? | Zo nee, waarom niet?',
    'a. De leden vragen dit. | b. Kan dat?',
    '1.2. Het beleid is goed. | Dat blijft zo.',
    'II. Antwoord van de minister. | Dat volgt.',
    'Vraag 1. Kan de minister dit bevestigen? | Zo ja, wanneer?',
    'Antwoord 12. Ja. | Dat kan.',
    'Artikel II. De leden lezen dit. | Zij begrijpen het niet.',
    'Ik verwijs naar vraag 1. | De rest volgt.',
    'Dit is de 3e keer om 12.30 uur. | Morgen om 9.00 uur weer.',
    'Kan dit? | 2. Waarom niet?',
    'Zie artikel 5, lid 2. | Kortom: nee.',
  ],
  'quotes and brackets': [
    'De minister zei: «Dat klopt.» | De leden niet.',
    'Hij schrijft “dat klopt.” | Zij niet.',
    '«Krijgt de Kamer dit?» vraagt hij. | Ja.',
    '“Waarom nu?” vroeg zij. | Daarom.',
    '«Genoeg!» riep hij. | Het bleef stil.',
    'De leden lezen dit (zie de bijlage.) | De minister ook.',
    'De wet (Stb. 2020, 5) geldt. | Dat blijft.',
    'De uitkomst (zie p. 5 e.v.) is bekend. | Goed.',
    'Dat is vreemd (!) en nieuw. | Echt.',
    'Dat is vreemd (?) De leden weten het niet.',
    'De (…) Kamer besluit. | Zo zij het.',
    'De minister zegt [...] Nederland te helpen. | Mooi.',
    'Zij zeggen dit. | «Dat» is het antwoord.',
    'Zij zeggen dit. | (De brief volgt.) | Dank.',
    'Is dat waar? | “Nee”, zegt hij.',
    'De leden citeren: „Het kan.” | Dat klopt.',
  ],
  'footnote marks behind the stop': [
    'Dat blijkt uit onderzoek.² | Het is nieuw.',
    'Dat blijkt uit onderzoek.12 | Het is nieuw.',
    'Is dat gemeld?³ | Zo ja, wanneer?',
    'Dat blijkt uit onderzoek².  | Het is nieuw.',
    'Dat zei hij (gisteren).¹ ² Hij niet.',
    'De groei is 1.2 De daling niet.',
  ],
  'what a sentence begins with': [
    'Dat is zo. | ’s Avonds is het donker.',
    "Dat is zo. | 's Morgens niet.",
    'Dat is zo. | ’t Kabinet zwijgt.',
    'Dat is zo. | 25 procent vindt dat.',
    'Dat is zo. | – Kan dat anders?',
    'Dat is zo. | eHerkenning werkt.',
    'Dat is zo. | Éen ding is zeker.',
    'Zie afd. verkeer en vgl. ’s middags. | Klaar.',
    'De site Rijksoverheid.nl toont dit. | Zie www.tweedekamer.nl/zoek?Query=a voor meer.',
  ],
  'no blank between': [
    'De leden lezen dit.¦De minister niet.',
    'Kan dit?¦Zo nee, waarom niet?',
    'De leden lezen dit.”¦De minister niet.',
    'Zie Node.js en ASP.NET hier. | Klaar.',
  ],
}

describe('sentences', () => {
  for (const [group, texts] of Object.entries(cases)) {
    describe(group, () => {
      it.each(texts)('%s', (marked) => {
        const expected = marked.split(/ \| |¦/).map((sentence) => sentence.trim())
        expect(split(marked.replaceAll(' | ', ' ').replaceAll('¦', ''))).toEqual(expected)
      })
    })
  }

  it('ends a sentence at an empty line, and not at the end of a line', () => {
    expect(split('Een kop\n\nDe zin\nloopt door.\n \nDe volgende nr.\n\n3 is dit.\fNieuw blad')).toEqual([
      'Een kop',
      'De zin\nloopt door.',
      'De volgende nr.',
      '3 is dit.',
      'Nieuw blad',
    ])
  })

  it('gives offsets without the blanks around', () => {
    expect(sentences('\u00a0 Ja. \n Nee.  ')).toEqual([
      { start: 2, end: 5 },
      { start: 8, end: 12 },
    ])
  })

  it.each(['', ' ', '\n\n\u00a0'])('gives none for a blank text', (text) => {
    expect(sentences(text)).toEqual([])
  })

  const unit = fc.constantFrom(...Array.from('.?!…aAbZ1 ²)(«»"’\n\f-'), 'nr', 'jl', 'De ', 'vraag ', '. ', '.\u00a0')
  it.each([
    ['Dutch pieces', fc.string({ unit, maxLength: 60 })],
    ['any Unicode', fc.string({ unit: 'binary', maxLength: 60 })],
  ])('covers all that is not blank, in order and trimmed: %s', (_, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        let from = 0
        for (const { start, end } of sentences(text)) {
          expect(blank(text.slice(from, start))).toBe(true)
          expect(end).toBeGreaterThan(start)
          expect(blank(text.charAt(start)) || blank(text.charAt(end - 1))).toBe(false)
          from = end
        }
        expect(blank(text.slice(from))).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  it.each(['.', '.(', '. (', 'a.', 'a.a ', '\n \r', '? ', "'s. ", '1.', 'aa.A', 'Vraag 1. ', '. "', '…)'])(
    'takes time in proportion to a text of “%s” only',
    (piece) => {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length))
        const begun = performance.now()
        sentences(text)
        return performance.now() - begun
      }
      time(100_000)
      expect(time(1_000_000)).toBeLessThan(40 * Math.max(time(100_000), 20))
    },
  )
})

const corpus = new URL('../../../shared/corpus/dev/', import.meta.url)

describe.skipIf(!existsSync(corpus))('sentences beside parse-dutch', () => {
  interface Node {
    type: string
    children?: Node[]
    position?: { start: { offset?: number }; end: { offset?: number } }
  }

  function endsByParseDutch(paragraph: string): number[] {
    const ends: number[] = []
    const visit = (node: Node): void => {
      if (node.type === 'SentenceNode') ends.push(node.position?.end.offset ?? -1)
      else node.children?.forEach(visit)
    }
    visit(new ParseDutch().parse(paragraph) as Node)
    return ends
  }

  /** Why the two differ, where they do: what stands before the end that one of them alone sees, and after it. */
  const explained: [reason: string, who: 'ours' | 'theirs', before: RegExp, after: RegExp][] = [
    ['a footnote mark behind the stop belongs to the sentence before it', 'ours', /[.?!…][»”"')]?[¹²³⁰⁴⁵⁶⁷⁸⁹]+$/u, /^/],
    ['a footnote mark behind the stop begins no sentence', 'theirs', /[.?!»]$/u, /^[¹²³⁰⁴⁵⁶⁷⁸⁹]/u],
    ['a number can end a sentence', 'ours', /\d\.$/, /^ \p{Lu}/u],
    ['an abbreviation or a word that is spelt as one ends a sentence before a capital', 'ours', /(?:a\.s|mln|mld|jl|enz|c\.s|al)\.$/, /^ \p{Lu}/u],
    ['a gazette is an abbreviation before its year', 'theirs', /(?:Stcrt|Stb|Trb)\.$/, /^ \d/],
    ['a roman numeral before a heading is a marker', 'theirs', /^[IVX]+\.$/, /^ \p{Lu}/u],
  ]

  it('agrees on all ends within paragraphs but those explained, and on at least nine of ten', () => {
    const paragraphs = readdirSync(corpus)
      .filter((name) => name.endsWith('.plain.txt'))
      .flatMap((name) => readFileSync(new URL(name, corpus), 'utf8').split(/\n\s*\n/))
      .map((paragraph) => paragraph.trim())
    let agreed = 0
    let differed = 0
    const unexplained: string[] = []
    for (const paragraph of paragraphs) {
      const ours = sentences(paragraph).map(({ end }) => end)
      const theirs = endsByParseDutch(paragraph)
      for (const end of new Set([...ours, ...theirs])) {
        if (end === paragraph.length) continue
        const who = !theirs.includes(end) ? 'ours' : !ours.includes(end) ? 'theirs' : 'both'
        if (who === 'both') {
          agreed++
          continue
        }
        differed++
        const before = paragraph.slice(0, end)
        const after = paragraph.slice(end)
        const known = explained.some(([, by, end, start]) => by === who && end.test(before) && start.test(after))
        if (!known) unexplained.push(`${who}: ${before.slice(-40)}⏐${after.slice(0, 40)}`)
      }
    }
    expect(unexplained).toEqual([])
    expect(agreed / (agreed + differed)).toBeGreaterThan(0.9)
  })
})
