import { describe, expect, it } from 'vitest'
import { beginsPreamble, continuesPreamble, readPreamble } from '../../../src/sections/header/preamble.js'

const labels = (...paragraphs: string[]): string[] => readPreamble(paragraphs).addressees.map(({ label }) => label)
const subjects = (...paragraphs: string[]): [string | null, string | null][] => readPreamble(paragraphs).subjects.map(({ date, reference }) => [date, reference])

const start = 'De vaste commissie voor Economische Zaken heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Economische Zaken'

describe('what the Tweede Kamer asks', () => {
  it.each([
    [`${start} over de brief van 3 mei 2023 inzake de vloot (Kamerstuk 27 830, nr. 400).`, [['2023-05-03', 'kst-27830-400']]],
    [`${start} over de brief van 3 mei 2023 over A (Kamerstuk 27 830, nr. 400), over de brief van 4 mei 2023 inzake B (Kamerstuk 27 830, nr. 401) en over de brief van 5 mei 2023 over C.`, [['2023-05-03', 'kst-27830-400'], ['2023-05-04', 'kst-27830-401'], ['2023-05-05', null]]],
    [`${start} over o.a. de brief van 3 mei 2023 over de vloot (Kamerstuk 27 830, nr. 400).`, [['2023-05-03', 'kst-27830-400']]],
    [`${start} over de volgende brieven: Geannoteerde agenda Raad (Kamerstuk 21 501-02, nr. 5), Fiche: Verordening landbouw, natuur en visserij (Kamerstuk 22 112, nr. 6), Afschrift brief aan de gemeenten.`, [[null, 'kst-21501-02-5'], [null, 'kst-22112-6'], [null, null]]],
    [`${start} over het Verdrag inzake rechtshulp (Trb. 2024, 12) (Kamerstuk 36 700, nr. 1).`, [[null, 'kst-36700-1']]],
    [`${start} over de brief inzake de agenda van de Raad van 26 september 2022 d.d. 5 september 2022 (Kamerstuk 21 501-32, nr. 1461).`, [['2022-09-05', 'kst-21501-32-1461']]],
    [`${start} over de brief inzake de agenda van de Raad van 26 september 2022 (Kamerstuk 21 501-32, nr. 1461).`, [[null, 'kst-21501-32-1461']]],
    [`${start} het dossier aardgas (Kamerstuk 33 529, nr. 12).`, [[null, 'kst-33529-12']]],
    [`${start} over de geannoteerde agenda (de volledige agenda is opgenomen aan het einde van het verslag).`, []],
    [`${start} over de brief van de Minister van Financiën van 3 mei 2023 over de vloot (27 830, nr. 400).`, [['2023-05-03', 'kst-27830-400']]],
    [`${start} over de brief 24 september 2008 inzake de vloot (27 830, nr. 40).`, [['2008-09-24', 'kst-27830-40']]],
    [`${start} over de brieven van 3 en 5 mei 2023 over de vloot (Kamerstuk 27 830, nrs. 400 en 401).`, [['2023-05-03', 'kst-27830-400'], ['2023-05-05', 'kst-27830-401']]],
    [`${start} naar aanleiding van de brief d.d.16 juni 1999 inzake de vloot (27 830, nr. 40).`, [['1999-06-16', 'kst-27830-40']]],
    [`${start} over de brief van 3 mei 2023 inzake de reactie op de brief van burgers van 2 april 2023 (Kamerstuk 27 830, nr. 400).`, [['2023-05-03', 'kst-27830-400']]],
    [`${start} over de brief van 31 oktober 20142 over de vloot (Kamerstuk 27 830, nr. 400).`, [['2014-10-31', 'kst-27830-400']]],
    [`${start} over de brief van 3 mei 2023 inzake A (Kamerstuk 27 830, nr. 400) en van 5 mei 2023 inzake B (Kamerstuk 27 830, nr. 401).`, [['2023-05-03', 'kst-27830-400'], ['2023-05-05', 'kst-27830-401']]],
    [`${start} over het verslag van de Raad van 5 mei 2023 (Kamerstuk 21 501-02, nr. 5).`, [[null, 'kst-21501-02-5']]],
    [`${start} over de geannoteerde agenda Raad (Kamerstuk 21 501-02, nr. 5), het verslag Raad (Kamerstuk 21 501-02, nr. 6) en het fiche over water (Kamerstuk 22 112, nr. 7).`, [[null, 'kst-21501-02-5'], [null, 'kst-21501-02-6'], [null, 'kst-22112-7']]],
  ])('reads %s', (paragraph, wanted) => {
    expect(beginsPreamble(paragraph)).toBe(true)
    expect(subjects(paragraph)).toEqual(wanted)
    expect(labels(paragraph)).toEqual(['Minister van Economische Zaken'])
    expect(readPreamble([paragraph])).toMatchObject({ committee: 'vaste commissie voor Economische Zaken', submitted: null, answered: null })
  })

  it('reads a list with one item a paragraph, up to the sentence on what became of the questions', () => {
    const reading = readPreamble([
      'De vaste commissie voor Digitale Zaken heeft een aantal vragen en opmerkingen voorgelegd over de volgende stukken:',
      '• de brief van 3 mei 2023 over A (Kamerstuk 26 643, nr. 1);', '• Geannoteerde agenda Telecomraad (Kamerstuk 21 501-33, nr. 2);', '• Verslag van de vorige Raad.',
      'De vragen zijn op 9 mei 2023 aan de Minister van Economische Zaken voorgelegd. Bij brief van 1 juni 2023 zijn de vragen beantwoord.',
    ])
    expect(reading.subjects).toEqual([
      { kind: 'brief', date: '2023-05-03', title: 'A', reference: 'kst-26643-1' },
      { kind: 'agenda', date: null, title: 'Geannoteerde agenda Telecomraad', reference: 'kst-21501-33-2' },
      { kind: 'verslag', date: null, title: 'Verslag van de vorige Raad', reference: null },
    ])
    expect(reading).toMatchObject({ submitted: '2023-05-09', answered: '2023-06-01' })
  })

  it.each([
    ['Binnen de vaste commissie voor Defensie hebben enkele fracties de behoefte om een aantal vragen en opmerkingen voor te leggen aan de Minister van Defensie over de brief van 3 mei 2023 over de vloot (Kamerstuk 27 830, nr. 4).', 'Minister van Defensie'],
    ['Binnen de vaste commissie voor Defensie hebben de onderstaande fracties de behoefte vragen en opmerkingen voor te leggen over de brief van 3 mei 2023 over de vloot (Kamerstuk 27 830, nr. 4).', null],
    ['Binnen de vaste commissie voor Defensie hebben enkele fracties de behoefte over de brief van 3 mei 2023 inzake de vloot (27 830, nr. 4) enkele vragen en opmerkingen aan de minister voor te leggen.', 'minister'],
    ['In de vaste commissie voor Defensie, bestond er bij enkele fracties behoefte een aantal vragen en opmerkingen voor te leggen aan de minister van Defensie over de brief 3 mei 2023 inzake de vloot (27 830, nr. 4).', 'minister van Defensie'],
    ['De algemene commissie voor Defensie heeft de navolgende vragen over de brief van 3 mei 2023 inzake de vloot (27 830, nr. 4) aan de regering voorgelegd.', 'regering'],
    ['De leden van de vaste commissie voor Defensie hebben over het rapport van 3 mei 2023 inzake de vloot (27 830, nr. 4) de navolgende vragen ter beantwoording aan het kabinet voorgelegd.', 'kabinet'],
    ['De vaste commissie voor Defensie bestond heeft een aantal vragen voorgelegd aan de Algemene Rekenkamer over de brief van 3 mei 2023 inzake de vloot (27 830, nr. 4).', 'Algemene Rekenkamer'],
  ])('reads %s', (paragraph, label) => {
    expect(beginsPreamble(paragraph)).toBe(true)
    expect(subjects(paragraph)).toEqual([['2023-05-03', 'kst-27830-4']])
    expect(labels(paragraph)).toEqual(label === null ? [] : [label])
    expect(readPreamble([paragraph]).committee).toMatch(/^(?:vaste|algemene) commissie voor Defensie$/u)
  })

  it.each([
    ['De vragen en opmerkingen zijn op 9 mei 2023 aan de Minister voorgelegd. Bij brief van 1 juni 2023 zijn de vragen beantwoord.', '2023-05-09', '2023-06-01'],
    ['De vragen zijn op 9 mei 2023 voorgelegd aan de regering. Bij brief van 1 juni 2023 zijn ze door de Minister van Financiën beantwoord.', '2023-05-09', '2023-06-01'],
    ['Bij brief van 20 mei 2023 zijn de vragen die betrekking hebben op het spoor beantwoord (Kamerstuk 36 410 A, nr. 41). Bij brief van 1 juni 2023 zijn de overige vragen beantwoord.', null, '2023-06-01'],
    ['De op 9 mei 2023 toegezonden vragen en opmerkingen zijn met de door de minister bij brief van 1 juni 2023 toegezonden antwoorden hieronder afgedrukt.', '2023-05-09', '2023-06-01'],
    ['Bij brief van 1 juni 2023 heeft de minister de vragen beantwoord. Vragen en antwoorden worden hieronder afgedrukt.', null, '2023-06-01'],
    ['De Minister heeft deze vragen beantwoord bij brief van 1 juni 2023. Vragen en antwoorden, voorzien van een inleiding, zijn hierna afgedrukt.', null, '2023-06-01'],
    ['De vragen zijn voorgelegd op 9 mei 2023 en beantwoord op 1 juni 2023.', '2023-05-09', '2023-06-01'],
    ['De vragen zijn op 9 mei 2023 aan de Minister toegezonden. De Minister heeft bij brief van 1 juni 2023 geantwoord.', '2023-05-09', '2023-06-01'],
    ['Deze vragen, alsmede de daarop bij brief van 1 juni 2023 gegeven antwoorden, zijn hieronder afgedrukt.', null, '2023-06-01'],
  ])('reads when: %s', (paragraph, submitted, answered) => {
    expect(continuesPreamble(paragraph)).toBe(true)
    expect(readPreamble([`${start} over de brief van 3 mei 2023.`, paragraph])).toMatchObject({ submitted, answered, subjects: [{ date: '2023-05-03' }] })
  })

  it.each([
    ['over de brief van 3 mei 2023 inzake de vloot (Kamerstuk 27 830, nr. 400).', 'brief', 'de vloot'],
    ['over de brief van 3 mei 2023 (Kamerstuk 27 830, nr. 400) inzake de vloot.', 'brief', 'de vloot'],
    ['over de brief van 3 mei 2023 van de Staatssecretaris van Financiën over de vloot.', 'brief', 'de vloot'],
    ['over het Verdrag inzake rechtshulp (Kamerstuk 36 700, nr. 1).', 'verdrag', 'het Verdrag inzake rechtshulp'],
    ['over de brief van 3 mei 2023.', 'brief', null],
  ])('tells kind and topic: %s', (words, kind, title) => {
    expect(readPreamble([`${start} ${words}`]).subjects).toMatchObject([{ kind, title }])
  })

  it('takes no date in a title for one of the exchange', () => {
    expect(readPreamble([`${start} over de agenda van de Raad op 9 mei 2023 (Kamerstuk 21 501-32, nr. 1461).`])).toMatchObject({ submitted: null, answered: null })
  })

  it('reads the verslag on a bill', () => {
    const paragraph = 'De vaste commissie voor Koninkrijksrelaties, belast met het voorbereidend onderzoek van dit voorstel van rijkswet, heeft de eer verslag uit te brengen in de vorm van een lijst van vragen met de daarop gegeven antwoorden.'
    expect(beginsPreamble(paragraph)).toBe(true)
    expect(readPreamble([paragraph])).toEqual({ committee: 'vaste commissie voor Koninkrijksrelaties', addressees: [], subjects: [], submitted: null, answered: null })
  })
})

describe('what the Eerste Kamer asks', () => {
  const gereageerd = 'De Minister heeft op 8 juli 2022 een uitstelbericht gestuurd en op 3 oktober 2022 inhoudelijk gereageerd.'
  const closing = 'De commissie brengt bijgaand verslag uit van het gevoerde nader schriftelijk overleg.'

  it.each([
    'Naar aanleiding hiervan is op 14 juni 2022 een brief gestuurd aan de Minister van Sociale Zaken en Werkgelegenheid.',
    'Naar aanleiding hiervan heeft zij de Minister van Sociale Zaken en Werkgelegenheid op 14 juni 2022 een brief gestuurd.',
    'Naar aanleiding hiervan heeft de commissie de Minister van Sociale Zaken en Werkgelegenheid op 14 juni 2022 een brief gestuurd.',
  ])('reads whom and when: %s', (sentence) => {
    for (const act of ['heeft kennisgenomen van de brief van 13 mei 2022 waarin wordt ingegaan op de invoering (Kamerstukken I 2021/22, 35 925, C).', 'heeft tijdens haar commissievergadering van 7 juni 2022 haar leden gelegenheid gegeven tot het stellen van vragen over de brief van 13 mei 2022 over uitstel (Kamerstukken I 2021/22, 35 925, C).', 'heeft tijdens haar commissievergadering van 7 juni 2022 beraadslaagd over de brief van 13 mei 2022 over uitstel (Kamerstukken I 2021/22, 35 925, C).']) {
      const paragraphs = [`De vaste commissie voor Sociale Zaken en Werkgelegenheid2 ${act}`, sentence, gereageerd, closing]
      expect(paragraphs.every(continuesPreamble)).toBe(true)
      const reading = readPreamble(paragraphs)
      expect(reading).toMatchObject({ committee: 'vaste commissie voor Sociale Zaken en Werkgelegenheid', submitted: '2022-06-14', answered: '2022-10-03' })
      expect(reading.addressees.map(({ label }) => label)).toEqual(['Minister van Sociale Zaken en Werkgelegenheid'])
      expect(reading.subjects.map(({ date, reference }) => [date, reference])).toEqual([['2022-05-13', 'kst-35925-C']])
    }
  })

  it('writes out the portfolio of a minister who is named in full elsewhere', () => {
    expect(labels('De vaste commissie voor Justitie heeft kennisgenomen van de brief van 31 oktober 2019 waarin de Minister voor Rechtsbescherming verslag doet.', 'Naar aanleiding hiervan heeft de commissie de Minister op 13 december 2019 een brief gestuurd.')).toEqual(['Minister voor Rechtsbescherming'])
  })

  it('reads an overleg with its letters in a list', () => {
    const reading = readPreamble(['De vaste commissie voor Binnenlandse Zaken heeft schriftelijk overleg gevoerd met de Minister van Financiën over het gemeentefonds.', 'Bijgaand brengt de commissie hiervan verslag uit. Dit verslag bestaat uit:', '• De uitgaande brief van 29 januari 2025.', '• De antwoordbrief van 9 mei 2025.'])
    expect(reading).toMatchObject({ committee: 'vaste commissie voor Binnenlandse Zaken', subjects: [], submitted: '2025-01-29', answered: '2025-05-09' })
    expect(reading.addressees.map(({ label }) => label)).toEqual(['Minister van Financiën'])
  })

  it('keeps several committees as printed', () => {
    expect(readPreamble(['De leden van de vaste commissies voor Economische Zaken en Klimaat, voor Financiën, en voor Sociale Zaken en Werkgelegenheid hebben kennisgenomen van de brief van 9 november 2020.']).committee).toBe('vaste commissies voor Economische Zaken en Klimaat, voor Financiën, en voor Sociale Zaken en Werkgelegenheid')
    expect(readPreamble(['De vaste commissie voor Financiën en de vaste commissie voor Defensie hebben kennisgenomen van de brief van 9 november 2020.']).committee).toBe('vaste commissie voor Financiën en vaste commissie voor Defensie')
  })
})

describe('what is no preamble', () => {
  it.each([
    'De leden van de VVD-fractie hebben met belangstelling kennisgenomen van de brief.',
    'Vragen en opmerkingen vanuit de fracties',
    'Kan de minister toelichten hoe de vaste commissie voor Financiën wordt betrokken?',
    'In het debat met de vaste commissie voor Defensie is een brief toegezegd.',
    'Antwoord van het kabinet',
    '',
  ])('%s', (paragraph) => {
    expect(beginsPreamble(paragraph)).toBe(false)
    expect(continuesPreamble(paragraph)).toBe(false)
  })
})

describe('a preamble without the sentence of the committee', () => {
  const lone = 'De vragen zijn op 12 mei 2023 aan de Minister van Defensie voorgelegd. Bij brief van 3 juni 2023 zijn ze door de Minister beantwoord.'

  it('is told by who was asked, and when', () => {
    expect(beginsPreamble(lone)).toBe(true)
    expect(readPreamble([lone])).toEqual({ committee: null, addressees: [{ label: 'Minister van Defensie', role: 'minister', portfolio: 'Defensie' }], subjects: [], submitted: '2023-05-12', answered: '2023-06-03' })
  })

  it.each([
    ['De vragen over de haven zijn aan de Minister van Defensie voorgelegd.'],
    ['De vragen zijn op 12 mei 2023 besproken.'],
    ['De brief is op 12 mei 2023 aan de Minister van Defensie voorgelegd.'],
  ])('but not %j', (text) => {
    expect(beginsPreamble(text)).toBe(false)
  })
})
