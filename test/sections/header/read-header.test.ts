import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HeaderReading, readHeader } from '../../../src/sections/header/read-header.js'

const read = (...lines: string[]): HeaderReading => readHeader(lines.map((text) => ({ text })))
const dossiers = (reading: HeaderReading): [string, string | null, string | null][] =>
  reading.roles.flatMap((role) => (role.role === 'dossierTitle' && !role.continues ? [[role.facts.dossier, role.facts.suffix, role.facts.title] as [string, string | null, string | null]] : []))
const titles = (reading: HeaderReading): [string | null, string | null][] =>
  reading.roles.flatMap((role) => (role.role === 'documentTitle' && !role.continues ? [[role.facts.number, role.facts.title] as [string | null, string | null]] : []))
const signatures = (reading: HeaderReading): [string, string | null][] =>
  reading.roles.flatMap((role) => (role.role === 'signature' && !role.continues ? [[role.facts.role, role.facts.name] as [string, string | null]] : []))
const names = (reading: HeaderReading): string[] => reading.roles.map(({ role, continues }) => (continues ? `${role}+` : role))

const title = 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'
const t1 = 'De vaste commissie voor Defensie heeft een aantal vragen en opmerkingen voorgelegd aan de Minister van Defensie over de brief van 3 mei 2023 over de vloot (Kamerstuk 27 830, nr. 400).'
const s1 = 'De vragen en opmerkingen zijn op 10 mei 2023 aan de Minister van Defensie voorgelegd. Bij brief van 1 juni 2023 zijn de vragen beantwoord.'
const body = ['Vragen en opmerkingen van de leden van de VVD-fractie', 'De leden van de VVD-fractie danken de Minister voor zijn brief.']

describe('title and number', () => {
  it.each([
    [['27 830 Materieelprojecten', `Nr. 401 ${title}`], '401', title],
    [['27 830 Materieelprojecten', 'Nr. 401', title], '401', title],
    [['27 830 Materieelprojecten', 'nr. 401', title], '401', title],
    [['27 830 Materieelprojecten', `Nr. 401\t${title}`], '401', title],
    [['27 830 Materieelprojecten', 'Nr. 401 Verslag van een schriftelijk overleg'], '401', 'Verslag van een schriftelijk overleg'],
    [['27 830 Materieelprojecten', 'Nr. 401', 'VERSLAG VAN EEN', 'SCHRIFTELIJK OVERLEG'], '401', title],
    [['27 830', 'Materieelprojecten', `Nr. 401 ${title}`], '401', title],
    [['27 830', 'Materieelprojecten', 'Nr. 401', title], '401', title],
    [[`Nr. 401 ${title}`, '27 830 Materieelprojecten'], '401', title],
    [['Nr. 401 HERDRUK1', title, '27 830 Materieelprojecten'], '401', `HERDRUK ${title}`],
  ])('reads %j', (lines, number, words) => {
    const reading = read(...lines, 'Vastgesteld 2 juni 2023', t1, s1, ...body)
    expect(titles(reading)).toEqual([[number, words]])
    expect(dossiers(reading)).toEqual([['27830', null, 'Materieelprojecten']])
    expect(reading.kind).toBe('verslag-schriftelijk-overleg')
    expect(reading.chamber).toBe('tweede-kamer')
    expect(reading.end).toBe(lines.length + 3)
  })

  it('takes number and title from two lines with the dossiers between', () => {
    const reading = read('Nr. 401', '27 830 Materieelprojecten', title, 'Vastgesteld 2 juni 2023', t1, ...body)
    expect(titles(reading)).toEqual([['401', null], [null, title]])
    expect(reading.kind).toBe('verslag-schriftelijk-overleg')
  })

  it.each([
    ['AB VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG', 'AB', 'verslag-nader-schriftelijk-overleg'],
    ['AI1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'AI', 'verslag-schriftelijk-overleg'],
    ['I VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'I', 'verslag-schriftelijk-overleg'],
    ['nr. 62a VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', '62a', 'verslag-schriftelijk-overleg'],
    ['D1 VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR JUSTITIE2', 'D', 'onbekend'],
    ['B HERDRUK1 VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR JUSTITIE', 'B', 'onbekend'],
  ])('reads the letters of the Eerste Kamer: %s', (line, number, kind) => {
    const reading = read('33 328 Wet open overheid', line, 'Vastgesteld 2 juni 2015', 'BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR JUSTITIE')
    expect(titles(reading)[0]?.[0]).toBe(number)
    expect(reading).toMatchObject({ kind, chamber: 'eerste-kamer', end: 3 })
  })

  it('reads a letter that stands on a line of its own', () => {
    const reading = read('30 312', 'Wijziging van de Wet op het notarisambt', 'B', title, 'Vastgesteld 2 juni 2006')
    expect(dossiers(reading)).toEqual([['30312', null, 'Wijziging van de Wet op het notarisambt']])
    expect(titles(reading)).toEqual([['B', title]])
    expect(reading.chamber).toBe('eerste-kamer')
  })

  it('tells a chamber by its formulas where a number in digits does not', () => {
    const reading = read('23 982 Adviesstelsel', `nr. 173 ${title}`, 'De vaste commissie voor Justitie heeft kennisgenomen van de brief van 3 mei 1999.', 'De commissie brengt bijgaand verslag uit van het gevoerde schriftelijk overleg.')
    expect(reading.chamber).toBe('eerste-kamer')
  })

  it('takes the first number of a paper of both chambers', () => {
    const reading = read('33 118 Omgevingsrecht', 'Nr. 14 / F LIJST VAN VRAGEN EN ANTWOORDEN', 'Vastgesteld 9 oktober 2014', 'Vraag 1')
    expect(titles(reading)).toEqual([['14', 'LIJST VAN VRAGEN EN ANTWOORDEN']])
    expect(reading).toMatchObject({ kind: 'lijst-van-vragen-en-antwoorden', end: 3 })
  })

  it.each([
    ['2023D06019 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', '2023D06019'],
    ['2023D06019  INBRENG', '2023D06019'],
    ['2023D06019', '2023D06019'],
    ['INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', null],
    ['INBRENG  VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', null],
  ])('reads an inbreng, which stands in no dossier: %s', (line, number) => {
    const reading = read(line, 'Binnen de vaste commissie voor Defensie hebben enkele fracties de behoefte vragen en opmerkingen voor te leggen aan de Minister van Defensie over de geannoteerde agenda.', ...body)
    expect(titles(reading)[0]?.[0]).toBe(number)
    expect(reading).toMatchObject({ kind: 'inbreng-schriftelijk-overleg', chamber: 'tweede-kamer', end: 2 })
    expect(dossiers(reading)).toEqual([])
  })

  it('takes no heading of a part for a title', () => {
    const reading = read('I Vragen en opmerkingen vanuit de fracties', ...body)
    expect(reading).toMatchObject({ kind: 'onbekend', end: 0, roles: [] })
  })

  it('goes on with a title that is broken over lines', () => {
    const reading = read('35 261 Goedkeuring van het Verdrag', 'B VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR', 'BUITENLANDSE ZAKEN, DEFENSIE EN ONTWIKKELINGSSAMENWERKING1', 'Vastgesteld 3 maart 2020')
    expect(titles(reading)).toEqual([['B', 'VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR BUITENLANDSE ZAKEN, DEFENSIE EN ONTWIKKELINGSSAMENWERKING']])
    expect(names(reading)).toEqual(['dossierTitle', 'documentTitle', 'documentTitle+', 'dateLine'])
  })
})

describe('dossiers', () => {
  const around = (...lines: string[]): HeaderReading => read(...lines, `Nr. 9 ${title}`, 'Vastgesteld 2 juni 2023', t1, ...body)

  it('reads several, titles on the same line or the next', () => {
    expect(dossiers(around('29 675 Zee- en kustvisserij', '21 501-32 Landbouw- en Visserijraad'))).toEqual([['29675', null, 'Zee- en kustvisserij'], ['21501', '32', 'Landbouw- en Visserijraad']])
    expect(dossiers(around('29 675', 'Zee- en kustvisserij', '21 501-32', 'Landbouw- en Visserijraad', '36 600 B', 'Gemeentefonds 2025'))).toEqual([['29675', null, 'Zee- en kustvisserij'], ['21501', '32', 'Landbouw- en Visserijraad'], ['36600', 'B', 'Gemeentefonds 2025']])
  })

  it('reads number, chapter and title from three lines', () => {
    expect(dossiers(around('36 850', 'XIII', 'Wijziging van de begrotingsstaten', '29 675', 'Zee- en kustvisserij'))).toEqual([['36850', 'XIII', 'Wijziging van de begrotingsstaten'], ['29675', null, 'Zee- en kustvisserij']])
    expect(dossiers(around('36 850', 'B', 'Wijziging van de begrotingsstaat'))).toEqual([['36850', 'B', 'Wijziging van de begrotingsstaat']])
  })

  it('joins a title that is broken over lines', () => {
    const reading = around('33 506 Voorstel van wet tot wijziging van de', 'Wet op de orgaandonatie')
    expect(dossiers(reading)).toEqual([['33506', null, 'Voorstel van wet tot wijziging van de Wet op de orgaandonatie']])
    expect(names(reading).slice(0, 2)).toEqual(['dossierTitle', 'dossierTitle+'])
  })

  it('reads a roman dossier of the Eerste Kamer before a letter, and not elsewhere', () => {
    expect(dossiers(read('CXXIV Werkbezoeken van commissies', `G ${title}`, 'Vastgesteld 2 juni 2023'))).toEqual([['CXXIV', null, 'Werkbezoeken van commissies']])
    expect(dossiers(read('CXXIV Werkbezoeken van commissies', `Nr. 7 ${title}`, 'Vastgesteld 2 juni 2023'))).toEqual([])
  })
})

describe('dates and remarks', () => {
  const dateLines = (reading: HeaderReading): unknown[] => reading.roles.flatMap((role) => (role.role === 'dateLine' ? [role.facts] : []))

  it.each([
    ['Vastgesteld 15 april 2026', '2026-04-15', 'adopted'],
    ['Vastgesteld16 april 2010', '2010-04-16', 'adopted'],
    ['Vastgesteld op 22 mei 2025', '2025-05-22', 'adopted'],
    ['Ontvangen 21 juni 2024', '2024-06-21', 'received'],
    ['Voorgesteld 24 april 2025', '2025-04-24', 'proposed'],
  ])('reads %s', (line, date, event) => {
    expect(dateLines(read('27 830 Materieelprojecten', `Nr. 9 ${title}`, line))).toEqual([{ date, event }])
  })

  it('keeps a remark on the edition apart', () => {
    const reading = read('25 720 Medische technologie', `Nr. 14 ${title}`, 'Vastgesteld 2 juni 1999', '* I.v.m. verbetering van de titel.', t1, ...body)
    expect(names(reading)).toEqual(['dossierTitle', 'documentTitle', 'dateLine', 'other', 'preamble'])
  })

  it('reads the chamber and the session year from the lines over the header and from running headers', () => {
    expect(read('Eerste Kamer der Staten-Generaal', 'Vergaderjaar 2023–2024', '1', '33 118 Omgevingsrecht', 'Nr. 4 BRIEF VAN DE MINISTER')).toMatchObject({ chamber: 'eerste-kamer', sessionYear: '2023-2024', kind: 'onbekend', end: 5 })
    expect(readHeader([{ text: `Nr. 4 ${title}` }], { furniture: ['Tweede Kamer, vergaderjaar 2008/09, 31 700 XVI, nr. 4 1'] })).toMatchObject({ chamber: 'tweede-kamer', sessionYear: '2008-2009' })
    expect(read('27 830 Materieelprojecten', `Nr. 9 ${title}`, t1).sessionYear).toBeNull()
  })
})

describe('lines of a site before the header', () => {
  it('keeps navigation and tables as other, and finds the date or the preamble behind them', () => {
    expect(names(read('Overheid.nl', 'U bent hier:', 'Vastgesteld 2 juni 2023', t1, s1, ...body))).toEqual(['other', 'other', 'dateLine', 'preamble', 'preamble'])
    expect(read('Datum publicatieOrganisatieVergaderjaar', 'U bent hier:', t1, s1, ...body)).toMatchObject({ kind: 'verslag-schriftelijk-overleg', chamber: 'tweede-kamer', end: 4 })
  })

  it('takes the number of a document in metadata for no number of the paper, nor a dossier named twice for two', () => {
    const reading = read('Document', '2025D43823', 'Verslag van een schriftelijk overleg over de vloot', '27 830 Materieelprojecten', 'Inhoud van het document', '27 830', 'Materieelprojecten', 'Nr. 401 Verslag van een schriftelijk overleg', 'Vastgesteld 2 juni 2023', ...body)
    expect(titles(reading)).toEqual([['401', 'Verslag van een schriftelijk overleg']])
    expect(dossiers(reading)).toEqual([['27830', null, 'Materieelprojecten']])
  })

  it('takes the announced title for what it is', () => {
    const reading = read('Verslag van een schriftelijk overleg : Vloot', '27 830 Materieelprojecten', 'Nr. 401', title, 'Vastgesteld 2 juni 2023', t1, ...body)
    expect(names(reading)).toEqual(['other', 'dossierTitle', 'documentTitle', 'documentTitle+', 'dateLine', 'preamble'])
    expect(read('Verslag van een schriftelijk overleg : Vloot', 'Vastgesteld 2 juni 2023', t1, ...body).kind).toBe('verslag-schriftelijk-overleg')
  })
})

describe('signatures', () => {
  const signed = (...lines: string[]): HeaderReading => read('27 830 Materieelprojecten', `Nr. 9 ${title}`, 'Vastgesteld 2 juni 2023', t1, s1, ...lines, 'Inhoudsopgave', ...body)

  it('reads office and name on one line or on two', () => {
    const wanted = [['voorzitter', 'Van den Brule-Holtjer'], ['adjunct-griffier', 'Muller']]
    expect(signatures(signed('De voorzitter van de commissie, Van den Brule-Holtjer', 'Adjunct-griffier van de commissie, Muller'))).toEqual(wanted)
    const reading = signed('De voorzitter van de commissie,', 'Van den Brule-Holtjer', 'De adjunct-griffier van de commissie,', 'Muller')
    expect(signatures(reading)).toEqual(wanted)
    expect(names(reading).slice(5)).toEqual(['signature', 'signature+', 'signature', 'signature+'])
    expect(reading.end).toBe(9)
  })

  it('joins a signature that is broken over lines', () => {
    expect(signatures(signed('De griffier van de vaste commissies voor Economische Zaken', 'en Klimaat, voor Financiën, en voor Sociale Zaken en', 'Werkgelegenheid, De Man'))).toEqual([['griffier', 'De Man']])
  })

  it('reads several chairs with one clerk', () => {
    expect(signatures(signed('De voorzitter van de vaste commissie voor Infrastructuur en Milieu, Van Dekker', 'De voorzitter van de vaste commissie voor Landbouw, Natuur en Voedselkwaliteit, Kuit', 'De griffier voor dit verslag, Tijdink'))).toEqual([['voorzitter', 'Van Dekker'], ['voorzitter', 'Kuit'], ['griffier', 'Tijdink']])
  })

  it('takes no contents heading for a name', () => {
    const reading = signed('De griffier van de commissie,')
    expect(signatures(reading)).toEqual([['griffier', null]])
    expect(reading.end).toBe(6)
  })

  it('takes prose between the date and a signature for the preamble, whatever its words', () => {
    const reading = read('27 830 Materieelprojecten', `Nr. 9 ${title}`, 'Vastgesteld 2 juni 2023', 'Het overleg is gevoerd in de vorm van een gedachtewisseling op schrift.', 'De voorzitter van de commissie, Hamer', ...body)
    expect(names(reading)).toEqual(['dossierTitle', 'documentTitle', 'dateLine', 'preamble', 'signature'])
  })

  it('leaves a signature in the text alone', () => {
    const reading = read(`Nr. 9 ${title}`, 'Vastgesteld 2 juni 2023', t1, ...body, 'De voorzitter van de commissie, Hamer')
    expect(signatures(reading)).toEqual([])
    expect(reading.end).toBe(3)
  })
})

describe('Kamervragen', () => {
  it('reads the head of a paper of the Aanhangsel', () => {
    const reading = read(
      'Tweede Kamer der Staten-Generaal', 'Vergaderjaar 2021–2022', '2', 'Aanhangsel van de Handelingen', 'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden', '812',
      'Vragen van de leden Jansma en Post (beiden PvdA) aan de Ministers van Financiën en voor Rechtsbescherming over heffingen (ingezonden 3 november 2021).',
      'Antwoord van Minister De Vries (Financiën), mede namens de Minister voor Rechtsbescherming (ontvangen 1 december 2021). Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 12.',
      'Vraag 1', 'Kent u het bericht?')
    expect(reading).toMatchObject({ kind: 'kamervragen', chamber: 'tweede-kamer', sessionYear: '2021-2022', end: 8 })
    expect(titles(reading)).toEqual([['812', null]])
    expect(reading.preamble).toMatchObject({ committee: null, submitted: '2021-11-03', answered: '2021-12-01', subjects: [] })
    expect(reading.preamble.addressees.map(({ label }) => label)).toEqual(['Minister van Financiën', 'Minister voor Rechtsbescherming'])
  })

  it('reads number and question on one line', () => {
    const reading = read('812 Vragen van het lid Jansma (PvdA) aan de Minister van Financiën over heffingen (ingezonden 3 november 2021).', 'Antwoord van Minister De Vries (Financiën) (ontvangen 1 december 2021)', 'Vraag 1')
    expect(titles(reading)).toEqual([['812', null]])
    expect(reading.preamble).toMatchObject({ submitted: '2021-11-03', answered: '2021-12-01' })
    expect(reading.end).toBe(2)
  })

  it('gives no date of an answer where a communication only puts it off', () => {
    const lines = ['812', 'Vragen van het lid Jansma (PvdA) aan de Minister van Financiën over heffingen (ingezonden 3 november 2021).', 'Mededeling van Minister De Vries (Financiën) (ontvangen 24 november 2021).', 'Vraag 1', 'Kent u het bericht?', 'Mededeling']
    expect(read(...lines, 'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.').preamble.answered).toBeNull()
    expect(read(...lines, 'De vragen zijn beantwoord in de brief van vandaag.').preamble.answered).toBe('2021-11-24')
  })

  it('reads a letter that brings answers', () => {
    const reading = read('In antwoord op uw brief van 5 juli 2024, nr. 2024Z11111, deel ik u mede dat de vragen van het lid Jansma (PvdA) worden beantwoord in de bijlage.', 'Hoogachtend,', 'De Minister van Justitie en Veiligheid,', 'A.B. van Dam', 'Antwoorden van de Minister van Justitie en Veiligheid op Kamervragen van het lid Jansma (PvdA) over politie.', 'Vraag 1', 'Kent u het bericht?')
    expect(names(reading)).toEqual(['preamble', 'other', 'signature', 'signature+', 'documentTitle'])
    expect(signatures(reading)).toEqual([['minister van Justitie en Veiligheid', 'A.B. van Dam']])
    expect(reading).toMatchObject({ kind: 'kamervragen', chamber: 'tweede-kamer' })
    expect(reading.preamble.submitted).toBe('2024-07-05')
  })
})

describe('other papers', () => {
  it('reads a nota, and the report that its first paragraph names', () => {
    const reading = read('36 513 Wet kwaliteit', 'Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG', 'Ontvangen 21 juni 2024', 'De regering heeft kennisgenomen van het verslag van de vaste commissie voor Financiën.', '1. Inleiding')
    expect(reading).toMatchObject({ kind: 'nota-naar-aanleiding-van-het-verslag', end: 4 })
    expect(reading.preamble).toEqual({ committee: 'vaste commissie voor Financiën', addressees: [], subjects: [], submitted: null, answered: null })
  })

  it('keeps the lines of a motion and of a letter', () => {
    const motion = read('TWEEDE KAMER DER STATEN-GENERAAL', '2', 'Vergaderjaar 2024-2025', '36 278', 'Wijziging van de Wet kwaliteit', 'Nr. 32', 'MOTIE VAN HET LID JANSMA', 'Voorgesteld 24 april 2025', 'De Kamer,', 'gehoord de beraadslaging,')
    expect(motion).toMatchObject({ kind: 'onbekend', chamber: 'tweede-kamer', sessionYear: '2024-2025', end: 8 })
    expect(titles(motion)).toEqual([['32', 'MOTIE VAN HET LID JANSMA']])
    const letter = read('28 844 Integriteitsbeleid', 'Nr. 269 BRIEF VAN DE MINISTER VAN FINANCIËN', 'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal', 'Den Haag, 7 juli 2023', 'In het debat van 3 mei is een brief toegezegd.')
    expect(names(letter)).toEqual(['dossierTitle', 'documentTitle', 'other', 'dateLine'])
    expect(letter).toMatchObject({ kind: 'onbekend', end: 4 })
  })

  it('finds no header in a list of decisions or in questions alone', () => {
    expect(read('Besluitenlijst procedurevergadering', 'Agendapunt 1', 'Vaststelling van de agenda')).toMatchObject({ kind: 'onbekend', chamber: null, end: 0 })
    expect(read('Vraag 1', 'Wat kost het?', 'Antwoord', '12 345 euro.')).toMatchObject({ kind: 'onbekend', roles: [], end: 0 })
    expect(read()).toEqual({ kind: 'onbekend', chamber: null, sessionYear: null, roles: [], preamble: { committee: null, addressees: [], subjects: [], submitted: null, answered: null }, end: 0 })
  })
})

describe('any blocks', () => {
  const words = fc.constantFrom(
    '27 830', 'XIII', 'B', 'Nr. 9', title, 'Vastgesteld', 'Vastgesteld 2 juni 2023', t1, s1, 'De voorzitter van de commissie,', 'Hamer', 'Inhoudsopgave', '•', 'over:', 'De Minister van Financiën,', '', ' ',
    'Vragen van het lid X (Y) aan', 'Antwoord van', 'de volgende brieven:', '2', 'CXXIV', 'De vaste commissie voor', '(')
  it('gives one entry a block, in order, up to the end, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'grapheme' })), { maxLength: 30 }), (lines) => {
        const reading = read(...lines)
        expect(reading.roles.map(({ index }) => index)).toEqual(Array.from({ length: reading.end }, (_, i) => i))
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading)
        expect(reading.roles[0]?.continues ?? false).toBe(false)
      }),
      { numRuns: 600 }
    )
  })

  it('takes time in proportion to long blocks', () => {
    const started = performance.now()
    for (const unit of ['De vaste commissie voor ', 'over de brief van 3 mei 2020 (Kamerstuk 22 112, nr. 5), ', 'aan de Minister van ', '22 112 ', 'A, ', '(', 'van de leden ', 'II en ']) {
      read(unit.repeat(20_000))
      read(...Array.from({ length: 3000 }, () => unit))
    }
    expect(performance.now() - started).toBeLessThan(15_000)
  })
})

describe('a header that was written as Markdown', () => {
  it('is read without the marks of its headings', () => {
    const reading = read('# 27 830 Materieelprojecten', `## Nr. 401 ${title}`, 'Vastgesteld 2 juni 2023', t1, ...body)
    expect(dossiers(reading)).toEqual([['27830', null, 'Materieelprojecten']])
    expect(titles(reading)).toEqual([['401', title]])
  })

  it('a title line with a mark is no title of the dossier', () => {
    expect(titles(read('27 830', `# Nr. 401 ${title}`, 'Vastgesteld 2 juni 2023'))).toEqual([['401', title]])
  })

  it('a number sign without a space is a word', () => {
    expect(titles(read('27 830 Materieelprojecten', `#Nr. 401 ${title}`))).toEqual([])
  })
})
