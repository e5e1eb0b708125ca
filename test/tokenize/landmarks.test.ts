import { describe, expect, it } from 'vitest'
import { landmark, numbersIn, respondentOf } from '../../src/tokenize/landmarks.js'

describe('markers of answers', () => {
  it.each([
    ['Antwoord', [], null],
    ['Antwoord:', [], null],
    ['Antwoorden', [], null],
    ['Reactie', [], null],
    ['Beantwoording', [], null],
    ['Antwoord/Reactie', [], null],
    ['Antwoord 1', ['1'], null],
    ['Antwoord 1:', ['1'], null],
    ['Antwoord op vraag 1:', ['1'], null],
    ['Antwoord op de vragen 5, 6 en 7', ['5', '6', '7'], null],
    ['Antwoord op vragen 3 tot en met 6', ['3', '4', '5', '6'], null],
    ['Antwoord van het kabinet', [], 'het kabinet'],
    ['Antwoord van het kabinet:', [], 'het kabinet'],
    ['Reactie van de minister', [], 'de minister'],
    ['Reactie van de bewindspersonen', [], 'de bewindspersonen'],
    ['Beantwoording door de Minister', [], 'de Minister'],
    ['Gezamenlijk antwoord', [], null],
    ['Antwoord van beide Ministers', [], 'beide Ministers'],
    ['Reactie van alle bewindslieden op vraag 4', ['4'], 'alle bewindslieden'],
    ['Antwoord van demissionair minister De Boer', [], null],
    ['Gecombineerd antwoord op de vragen 3 en 4:', ['3', '4'], null],
    ['Reactie van de Staatssecretaris op de vragen 2 en 3', ['2', '3'], 'de Staatssecretaris'],
    ['Antwoord van het kabinet op vraag 7:', ['7'], 'het kabinet'],
    ['Antwoord van de Minister van Economische Zaken, mede namens de Staatssecretaris', [], 'de Minister van Economische Zaken, mede namens de Staatssecretaris'],
  ])('%s', (line, numbers, respondent) => {
    expect(landmark(line)).toMatchObject({ type: 'marker', numbers, respondent })
  })

  it.each(['Antwoord: ja', 'Antwoord van beide oevers', 'Gezamenlijk gebruik', 'Gecombineerde kades', 'Antwoord.', 'Antwoord?', 'Antwoord;', 'Het antwoord', 'Antwoord geven wij graag', 'Antwoord op de brief van 3 maart', 'Reactie op het rapport', `Antwoord van de minister ${'van Justitie '.repeat(40)}`])(
    'not %s',
    (line) => {
      expect(landmark(line)).toBeNull()
    }
  )

  it('a fractie makes it a heading', () => {
    expect(landmark('Antwoord van de leden van de VVD-fractie')?.type).toBe('fractie')
  })
})

describe('labels of questions', () => {
  it.each([
    ['Vraag 12', ['12'], true],
    ['Vraag 12:', ['12'], true],
    ['Vraag 12.', ['12'], true],
    ['Vraag', [], true],
    ['Vraag:', [], true],
    ['Vraag 3a', ['3a'], true],
    ['Vraag nr. 4', ['4'], true],
    ['Vragen 5, 6 en 7', ['5', '6', '7'], true],
    ['Vragen 3 tot en met 6', ['3', '4', '5', '6'], true],
    ['Vraag 3 t/m 6', ['3', '4', '5', '6'], true],
    ['12', ['12'], false],
    ['12.', ['12'], false],
    ['12)', ['12'], false],
    ['12:', ['12'], false],
    ['1, 9, 16 en 17', ['1', '9', '16', '17'], false],
    ['3 tot en met 6', ['3', '4', '5', '6'], false],
  ])('%s', (line, numbers, worded) => {
    expect(landmark(line)).toEqual({ type: 'questionLabel', numbers, worded })
  })

  it.each(['Vragen', 'vraag 3 is beantwoord', 'Vraag van de leden', 'Vraag 12?', '1234', '12 mei', '2.1', '1-3', '12,', '1 9', ''])('not %s', (line) => {
    expect(landmark(line)).toBeNull()
  })
})

describe('headings of parts', () => {
  it.each([
    ['I Vragen en opmerkingen vanuit de fracties', 'questions', 'I', null],
    ['I. Vragen en opmerkingen vanuit de fracties', 'questions', 'I', null],
    ['I\tVragen en opmerkingen vanuit de fractie', 'questions', 'I', null],
    ['VRAGEN EN OPMERKINGEN VANUIT DE FRACTIES', 'questions', null, null],
    ['Vragen en opmerkingen uit de fracties', 'questions', null, null],
    ['Vragen en opmerkingen van de zijde van de commissie', 'questions', null, null],
    ['I Vragen en opmerkingen vanuit de fracties en reactie van de bewindspersonen', 'exchange', 'I', 'de bewindspersonen'],
    ['Vragen en opmerkingen vanuit de fractie en reactie van de bewindspersoon', 'exchange', null, 'de bewindspersoon'],
    ['II Antwoord / Reactie van de Minister', 'answers', 'II', 'de Minister'],
    ['II Antwoord/Reactie van de Staatssecretaris', 'answers', 'II', 'de Staatssecretaris'],
    ['II. Reactie van de Minister van Buitenlandse Zaken', 'answers', 'II', 'de Minister van Buitenlandse Zaken'],
    ['III Volledige agenda', 'other', 'III', null],
    ['I. Wijzigingen in de agenda', 'other', 'I', null],
    ['Bijlage 1', 'other', null, null],
    ['AAN DE MINISTER VAN JUSTITIE', 'letter', null, null],
    ['BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR JUSTITIE', 'letter', null, 'de voorzitter van de vaste commissie voor justitie'],
  ])('%s', (line, role, number, respondent) => {
    expect(landmark(line)).toEqual({ type: 'part', role, number, respondent })
  })

  it.each(['Vragen en opmerkingen vanuit de fracties.', 'De fracties hebben vragen', 'Brief van de voorzitter', 'Aan de Minister van Justitie', 'Bijlagenlijst', 'Reactie op de fracties'])('not %s', (line) => {
    expect(landmark(line)).toBeNull()
  })

  it('without a numeral a reaction is the marker of one answer', () => {
    expect(landmark('Reactie van de minister')?.type).toBe('marker')
  })
})

describe('headings of fracties', () => {
  it.each([
    ['Vragen en opmerkingen van de leden van de VVD-fractie', ['VVD']],
    ['Vragen en opmerkingen van de VVD-fractie', ['VVD']],
    ['– Vragen en opmerkingen van de VVD-fractie', ['VVD']],
    ['1. Vragen en opmerkingen vanuit de SP-fractie', ['SP']],
    ['Inbreng van de leden van de D66-fractie', ['D66']],
    ['Vragen van de leden van de PVV-fractie', ['PVV']],
    ['VVD-fractie', ['VVD']],
    ['VVD-FRACTIE', ['VVD']],
    ['VRAGEN EN OPMERKINGEN VAN DE LEDEN VAN DE CDA-FRACTIE', ['CDA']],
    ['Vragen/opmerkingen van de VVD-fractie', ['VVD']],
    ['Vragen en opmerkingen van de leden van de RPF/GPV-fracties', ['RPF', 'GPV']],
    ['Gezamenlijke inbreng van de leden van de fracties van SP en PvdD', ['SP', 'PvdD']],
    ['Overige vragen van de PvdA-fractie', ['PvdA']],
    ['Inbreng van het lid van de BIJ1-fractie', ['BIJ1']],
    ['Vragen van het lid Jansen (SP)', ['SP']],
    ['Vragen van het lid Omtzigt (CDA)', ['CDA']],
    ['Vragen van het lid Omtzigt en de SP-fractie', ['Lid Omtzigt', 'SP']],
    ['GroenLinks-PvdA-fractie', ['GroenLinks-PvdA']],
    ['Vragen en opmerkingen van de fractieleden van de PVV', ['PVV']],
    ['Vragen en opmerkingen van de leden van de Partij voor de Dieren', ['PvdD']],
    ['Vragen en opmerkingen van de CDA- en de ChristenUnie-fractie', ['CDA', 'ChristenUnie']],
    ['Vragen GroenLinks-PvdA, PVV, VVD, BBB & NSC:', ['GroenLinks-PvdA', 'PVV', 'VVD', 'BBB', 'NSC']],
    ['Vragen en opmerkingen van de leden van de VVD-fractie en reactie van de bewindspersonen', ['VVD']],
    ['Lid Omtzigt', ['Lid Omtzigt']],
    ['Groep Van Haga', ['Groep Van Haga']],
  ])('%s', (line, fracties) => {
    expect(landmark(line)).toMatchObject({ type: 'fractie', fracties })
  })

  it.each([
    'De leden van de VVD-fractie vragen waarom',
    'Vragen van de leden van de VVD-fractie over het klimaat',
    'Vragen en opmerkingen van de leden van de VVD-fractie.',
    'VVD wil meer',
    'Nederland',
    'Algemeen',
    'Artikel 3',
  ])('not %s', (line) => {
    expect(landmark(line)).toBeNull()
  })

  it('a name alone is bare, one with a word of headings is not', () => {
    expect(landmark('VVD')).toMatchObject({ bare: true })
    expect(landmark('VVD-fractie')).toMatchObject({ bare: false })
  })
})

describe('headings of contents', () => {
  it.each(['Inhoudsopgave', 'Inhoudsopgave blz.', 'INHOUDSOPGAVE', 'Inhoud', 'Inhoud\tblz.'])('%s', (line) => {
    expect(landmark(line)).toEqual({ type: 'contents' })
  })

  it.each(['Inhoudsopgave.', 'Inhoud van de brief', 'De inhoudsopgave', 'blz.'])('not %s', (line) => {
    expect(landmark(line)).toBeNull()
  })
})

describe('what landmarks print', () => {
  it.each([
    ['1, 9, 16 en 17', ['1', '9', '16', '17']],
    ['3 tot en met 6', ['3', '4', '5', '6']],
    ['3–5', ['3', '4', '5']],
    ['6 tot en met 3', ['6', '3']],
    ['1 t/m 900', ['1', '900']],
    ['4a en 4b', ['4a', '4b']],
    ['geen', []],
  ])('numbers of %s', (line, numbers) => {
    expect(numbersIn(line)).toEqual(numbers)
  })

  it.each([
    ['Antwoord van het kabinet', 'het kabinet'],
    ['Vragen vanuit de fracties en reactie van  de Minister :', 'de Minister'],
    ['Beantwoording door de staatssecretaris', 'de staatssecretaris'],
    ['Antwoord', null],
    ['Reactie van Minister', null],
    ['Reactie van de', null],
  ])('respondent of %s', (line, respondent) => {
    expect(respondentOf(line)).toBe(respondent)
  })

  it('a line longer than any heading is none', () => {
    expect(landmark(`Antwoord van het kabinet${' '.repeat(400)}`)).toBeNull()
  })
})
