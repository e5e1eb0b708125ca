import { describe, expect, it } from 'vitest'
import { lineJoint, markerOf } from '../../src/tokenize/paragraphs.js'
import { tokenizeText } from '../../src/tokenize/tokenize.js'

const texts = (...lines: string[]): string[] => tokenizeText(lines.join('\n')).blocks.map((block) => block.text)
const filled = 'De leden van de fractie vragen waarom het beleid van het kabinet zo lang op cijfers'
const filledToo = 'heeft gewacht en of dat in de komende jaren anders kan worden dan het nu met dit is.'

describe('how a line goes on', () => {
  it.each([
    ['het beleid', 'van nu', 'space'],
    ['waar-', 'om', 'mend'],
    ['waar¬', 'om', 'mend'],
    ['waar\u00ad', 'om', 'mend'],
    ['waar\u00ad', 'Om', 'mend'],
    ['waar', '-om', 'space'],
    ['in-', 'en uitvoer', 'space'],
    ['in-', 'of uitvoer', 'space'],
    ['in\u00ad', 'en uitvoer', 'mend'],
    ['EU-', 'lidstaten', 'glue'],
    ['GroenLinks-', 'fractie', 'glue'],
    ['niet-', 'ingezetenen', 'glue'],
    ['Noord-', 'Holland', 'glue'],
    ['proces-', 'verbaal', 'glue'],
    ['proces-', 'sen', 'mend'],
    ['directeur-', 'generaal', 'glue'],
    ['ex-', 'ante', 'glue'],
    ['ex-', 'pertise', 'mend'],
    ['mede-', 'indieners', 'glue'],
    ['mede-', 'werkers', 'mend'],
    ['pro-', 'vincie', 'mend'],
    ['in-', 'zet', 'mend'],
    ['stand-', 'van-zaken', 'glue'],
    ['stand-', 'vanuit-het', 'mend'],
    ['stand-', 'punt', 'mend'],
    ['12-', 'jarige', 'glue'],
    ['𝐀-', 'teken', 'space'],
    ['en/', 'of', 'glue'],
    ['https://www.rijksoverheid.nl/', 'documenten', 'glue'],
    ['en/', 'Of', 'space'],
    ['–', 'een punt', 'space'],
    ['het beleid -', 'van nu', 'space'],
    ['-', 'om', 'space'],
    ['waar-', '(om)', 'space'],
    ['', 'om', 'space'],
    ['waar-', '', 'space'],
  ])('%j | %j: %s', (before, next, joint) => {
    expect(lineJoint(before, next)).toBe(joint)
  })
})

describe('markers of list items', () => {
  it.each([
    ['– een', '–'], ['- een', '-'], ['• een', '•'], ['* een', '*'], ['o een', 'o'], ['1. een', '1.'], ['12) een', '12)'], ['(3) een', '(3)'], ['a. een', 'a.'], ['b) een', 'b)'], ['iv. een', 'iv.'],
    ['A. Een kop', 'A.'], ['1° een', '1°'],
  ])('%s', (text, marker) => {
    expect(markerOf(text)).toBe(marker)
  })

  it.each(['–een', '-', 'om een', '1.000 een', '1 een', 'A. de', 'ab. een', '1234. een', '–', ''])('not %s', (text) => {
    expect(markerOf(text)).toBeNull()
  })
})

describe('paragraphs with blank lines between them', () => {
  it('lines are joined', () => {
    expect(texts('De leden vragen', 'waarom.', '', 'Het kabinet', 'weet het.')).toEqual(['De leden vragen waarom.', 'Het kabinet weet het.'])
  })

  it('blank lines may hold blanks', () => {
    expect(texts('Een.', ' \u00a0\t', 'Twee.')).toEqual(['Een.', 'Twee.'])
  })

  it('cut words are mended', () => {
    expect(texts('De leden vragen waar-', 'om in- en uit-', 'voer uit EU-', 'landen daalt.')).toEqual(['De leden vragen waarom in- en uitvoer uit EU-landen daalt.'])
  })

  it('a marker on a line of its own', () => {
    expect(texts('Waarom?', 'Antwoord', 'Daarom.')).toEqual(['Waarom?', 'Antwoord', 'Daarom.'])
  })

  it('a word of markers at the head of a line in a sentence is none', () => {
    expect(texts('De leden wachten op het', 'antwoord van de', 'minister op de vragen.')).toEqual(['De leden wachten op het antwoord van de minister op de vragen.'])
  })

  it('a heading over two lines', () => {
    expect(texts('Vragen en opmerkingen van de leden', 'van de VVD-fractie', '', 'De leden vragen.')).toEqual(['Vragen en opmerkingen van de leden van de VVD-fractie', 'De leden vragen.'])
  })

  it('two headings on two lines', () => {
    expect(texts('I Vragen en opmerkingen vanuit de fracties', 'Vragen en opmerkingen van de leden van de VVD-fractie', '', 'De leden vragen.')).toHaveLength(3)
  })

  it('list items', () => {
    expect(texts('Zij vragen:', '– waarom;', '– en wanneer', 'dat is;', '– hoe.')).toEqual(['Zij vragen:', '– waarom;', '– en wanneer dat is;', '– hoe.'])
  })

  it('footnotes beneath each other', () => {
    expect(tokenizeText('Een zin.¹ ²\n\n¹ De eerste.\n² De tweede.').notes.map((note) => note.block.text)).toEqual(['De eerste.', 'De tweede.'])
  })
})

describe('text in which each line is a paragraph', () => {
  const line = `${filled} ${filledToo} ${filled} ${filledToo}`

  it('lines longer than any that wraps', () => {
    expect(texts(line, line, line)).toEqual([line, line, line])
  })

  it('with short lines between', () => {
    expect(texts(line, 'Antwoord', line, '– een punt', line)).toHaveLength(5)
  })
})

describe('dense text, without blank lines', () => {
  const paragraph = [filled, filledToo]
  const dense = (...short: string[]): string[] => texts(...Array.from({ length: 12 }, () => paragraph).flat(), ...short)

  it('a line that is not full ends its paragraph', () => {
    const found = texts(...Array.from({ length: 6 }, () => [filled, filledToo, 'en dat is alles.']).flat())
    expect(found).toEqual(Array.from({ length: 6 }, () => `${filled} ${filledToo} en dat is alles.`))
  })

  it('labels and markers are lines', () => {
    expect(dense('Vraag 2', 'Waarom is dat zo?', 'Antwoord', 'Daarom is dat zo.').slice(-4)).toEqual(['Vraag 2', 'Waarom is dat zo?', 'Antwoord', 'Daarom is dat zo.'])
  })

  it('a question ends its paragraph where the next line begins with a capital', () => {
    const full = 'De leden van de fractie vragen het kabinet waarom dat in de jaren hiervoor zo is?'
    expect(dense(full, 'Het kabinet weet het.').slice(-2)).toEqual([expect.stringContaining(full) as string, 'Het kabinet weet het.'])
  })

  it('a line that goes on in lower case does not', () => {
    expect(dense('De leden vragen.', 'en nog meer.').at(-1)).toContain('De leden vragen. en nog meer.')
  })
})

describe('places in the source', () => {
  it('a block spans from its first to its last character', () => {
    const value = '\n  De leden\r\n  vragen.  \n\n'
    const [block] = tokenizeText(value).blocks
    expect(value.slice(block?.start, block?.end)).toBe('De leden\r\n  vragen.')
  })
})

describe('dense text whose lines were broken by the number of characters', () => {
  const web = [
    'Nr. 12 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
    'Vastgesteld 3 mei 2021',
    'De vaste commissie voor Financiën heeft vragen gesteld aan de Minister over de',
    'brief van 1 april 2021 over de munten die uit de omloop zijn genomen en over wat',
    'daarna met het metaal is gebeurd.',
    'De voorzitter van de commissie, Van den Oever',
    'De griffier van de commissie, Lem',
    'Muntmetaal',
    'De leden van de SGP-fractie lezen dat het metaal is verkocht aan een smelterij in',
    'het buitenland en dat daarvan geen verslag is gedaan, hoewel dat volgens hen in de',
    'wet staat. Waarom is dat niet gedaan en wanneer gebeurt het',
    'Antwoord van de Minister',
    'Het verslag is in voorbereiding en komt voor de zomer, nadat de rekenmeesters het',
    'hebben gezien en hun oordeel hebben gegeven over de opbrengst en de kosten ervan.',
    'Opbrengst',
    'De opbrengst is nog niet bekend.',
  ]

  it('each line with room behind it ends a paragraph, closed or not', () => {
    expect(texts(...web).map((text) => text.slice(0, 22))).toEqual([
      'Nr. 12 VERSLAG VAN EEN', 'Vastgesteld 3 mei 2021', 'De vaste commissie voo', 'De voorzitter van de c', 'De griffier van de com', 'Muntmetaal',
      'De leden van de SGP-fr', 'Antwoord van de Minist', 'Het verslag is in voor', 'Opbrengst', 'De opbrengst is nog ni',
    ])
  })

  it('a number under a title, and words in capitals, are lines', () => {
    const full = 'Wijziging van de begrotingsstaten van het Ministerie van Economische Zaken en Land'
    expect(texts(full, 'nr. 4', 'BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN, KONINKRIJK', 'Aan de Minister', ...web).slice(0, 4)).toEqual([
      full, 'nr. 4', 'BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR BINNENLANDSE ZAKEN, KONINKRIJK', 'Aan de Minister',
    ])
  })
})

describe('paragraphs without blank lines between them, in a text that has blank lines elsewhere', () => {
  const chunk = (last: string, ...rest: string[]): string[] => [filled, filledToo, filled, last, ...rest, '']
  const others = Array.from({ length: 8 }, () => chunk(filledToo)).flat()

  it('a sentence that ends well before the full width ends its paragraph', () => {
    expect(texts(...others, ...chunk('dat nog niet weet.', filled, filledToo)).slice(-2)).toEqual([`${filled} ${filledToo} ${filled} dat nog niet weet.`, `${filled} ${filledToo}`])
  })

  it.each([
    ['one that ends near it', 'heeft gewacht en of dat in de komende jaren anders kan worden dan het nu is.', others],
    ['a short line that is no sentence', 'dat nog niet', others],
    ['a short line where few lines tell the width', 'dat nog niet weet.', []],
  ])('not %s', (_, last, before) => {
    expect(texts(...before, ...chunk(last, filled, filledToo)).at(-1)).toBe(`${filled} ${filledToo} ${filled} ${last} ${filled} ${filledToo}`)
  })
})
