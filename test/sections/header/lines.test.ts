import { describe, expect, it } from 'vitest'
import { readDateLine } from '../../../src/sections/header/date-line.js'
import { kindOfTitle, readLetterLine, readTitleLine } from '../../../src/sections/header/document-title.js'
import { readDossierLine, readRomanDossierLine, readSuffixLine } from '../../../src/sections/header/dossier-line.js'
import { isName, readSignature } from '../../../src/sections/header/signature.js'

describe('readDossierLine', () => {
  it.each([
    ['22 112', '22112', null, null],
    ['22 112 Nieuwe Commissievoorstellen', '22112', null, 'Nieuwe Commissievoorstellen'],
    ['21 501-31 Raad', '21501', '31', 'Raad'],
    ['21 501‑02 Raad', '21501', '02', 'Raad'],
    ['21 501 - 31', '21501', '31', null],
    ['21 501-311 Raad', '21501', '31', 'Raad'],
    ['31 700 XVI', '31700', 'XVI', null],
    ['31 700 XVI1 Vaststelling', '31700', 'XVI', 'Vaststelling'],
    ['36 600 B Gemeentefonds', '36600', 'B', 'Gemeentefonds'],
    ['36 600-VII Vaststelling', '36600', 'VII', 'Vaststelling'],
    ['19 700 hoofdstuk XV Rijksbegroting', '19700', 'XV', 'Rijksbegroting'],
    ['29 800 IXB Vaststelling', '29800', 'IXB', 'Vaststelling'],
    ['25 922 (R 1613) Goedkeuring', '25922', null, 'Goedkeuring'],
    ['35 099 (R2114)', '35099', null, null],
    ['26598 Veren', '26598', null, 'Veren'],
    ['26.598 Veren', '26598', null, 'Veren'],
    ['23 9821 Adviesstelsel', '23982', null, 'Adviesstelsel'],
    ['22\u00a0112\tNieuwe voorstellen', '22112', null, 'Nieuwe voorstellen'],
    ['27 529 eHealth in de zorg', '27529', null, 'eHealth in de zorg'],
    ['35 925 Wijziging van enige wetten1', '35925', null, 'Wijziging van enige wetten'],
    ['33 118 Klimaat en CO2', '33118', null, 'Klimaat en CO2'],
    ['33 576 Natura 2000', '33576', null, 'Natura 2000'],
  ])('%s', (line, dossier, suffix, title) => {
    expect(readDossierLine(line)).toEqual({ dossier, suffix, title })
  })

  it.each(['12 345 euro', '22 112, nr. 4312', '2026', '265981 Veren', '22 112 nr. 4', 'Nr. 22 112', '15 april 2026', ''])('takes %s for none', (line) => {
    expect(readDossierLine(line)).toBeNull()
  })

  it('reads a chapter alone, and a roman dossier', () => {
    expect([readSuffixLine('XIII'), readSuffixLine('B'), readSuffixLine('32'), readSuffixLine('Wijziging'), readSuffixLine('')]).toEqual(['XIII', 'B', '32', null, null])
    expect(readRomanDossierLine('CXXIV Werkbezoeken')).toEqual({ dossier: 'CXXIV', suffix: null, title: 'Werkbezoeken' })
    expect([readRomanDossierLine('XVI Reactie'), readRomanDossierLine('CDA Reactie'), readRomanDossierLine('IC Reactie')]).toEqual([null, null, null])
  })
})

describe('readTitleLine', () => {
  it.each([
    ['Nr. 774 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', '774', 'digits', 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'],
    ['nr. 87', '87', 'digits', null],
    ['nr.87', '87', 'digits', null],
    ['nr. 62a', '62a', 'letters', null],
    ['Nr. 14 / F VERSLAG', '14', 'joint', 'VERSLAG'],
    ['Nr. 7 HERDRUK1', '7', 'digits', 'HERDRUK'],
    ['AB VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG', 'AB', 'letters', 'VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG'],
    ['AI1 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'AI', 'letters', 'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'],
    ['2023D06019 INBRENG', '2023D06019', 'paper', 'INBRENG'],
    ['INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', null, null, 'INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG'],
    ['Lijst van vragen en antwoorden', null, null, 'Lijst van vragen en antwoorden'],
  ])('%s', (line, number, form, title) => {
    expect(readTitleLine(line)).toEqual({ number, form, title })
  })

  it.each(['nr. 12 van het lid Jansen', 'nr. 4, blz. 5', 'I Vragen en opmerkingen vanuit de fracties', 'II Reactie van de minister', 'Noord-Holland', 'Verslag', 'AB', ''])('takes %s for none', (line) => {
    expect(readTitleLine(line)).toBeNull()
  })

  it('reads letters alone', () => {
    expect([readLetterLine('B'), readLetterLine('AB'), readLetterLine('D1'), readLetterLine('VVD'), readLetterLine('b')]).toEqual(['B', 'AB', 'D', null, null])
  })

  it.each([
    ['VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG', 'verslag-nader-schriftelijk-overleg'],
    ['Verslag van een schriftelijk overleg', 'verslag-schriftelijk-overleg'],
    ['INBRENG  VERSLAG VAN EEN SCHRIFTELIJK OVERLEG', 'inbreng-schriftelijk-overleg'],
    ['VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN', 'lijst-van-vragen-en-antwoorden'],
    ['NOTA NAAR AANLEIDING VAN HET NADER VERSLAG', 'nota-naar-aanleiding-van-het-verslag'],
    ['VERSLAG', null],
    ['BRIEF VAN DE MINISTER', null],
  ])('tells the kind of %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind)
  })
})

describe('readDateLine', () => {
  it.each([
    ['Vastgesteld 15 april 2026', '2026-04-15', 'adopted'],
    ['VASTGESTELD 15 APRIL 2026', '2026-04-15', 'adopted'],
    ['Vastgesteld16 april 2010', '2010-04-16', 'adopted'],
    ['Vastgesteld op 22 mei 2025', '2025-05-22', 'adopted'],
    ['Vastgesteld 22 mei 20251', '2025-05-22', 'adopted'],
    ['Den Haag, 7 juli 2023', '2023-07-07', null],
    ['’s-Gravenhage, 7 juli 1999', '1999-07-07', null],
    ['Vastgesteld', null, 'adopted'],
  ])('%s', (line, date, event) => {
    expect(readDateLine(line)).toEqual({ date, event })
  })

  it.each(['Vastgesteld is dat op 3 mei 2020 niets gebeurde', 'Den Haag heeft op 7 juli 2023 besloten', 'Ontvangen brief 7 juli 2023', '7 juli 2023', 'Vastgestelde begroting 3 mei 2020', ''])('takes %s for none', (line) => {
    expect(readDateLine(line)).toBeNull()
  })
})

describe('readSignature', () => {
  it.each([
    ['De voorzitter van de commissie, Hamer', 'voorzitter', 'Hamer'],
    ['De fungerend voorzitter van de commissie, Tjeerd de Groot', 'fungerend voorzitter', 'Tjeerd de Groot'],
    ['De griffier van de vaste commissie voor Volksgezondheid, Welzijn en Sport, De Boer', 'griffier', 'De Boer'],
    ['De griffier van de vaste commissie voor Zon, Wind en Water, De Boer', 'griffier', 'De Boer'],
    ['De griffier van de vaste commissie voor Binnenlandse Zaken en de Hoge Colleges van Staat/Algemene Zaken en Huis van de Koning, De Boer', 'griffier', 'De Boer'],
    ['De griffier van de vaste commissie voor Defensie en de Hoge Kades/Havens en Huis van de Sluis, De Boer', 'griffier', 'De Boer'],
    ['De griffier van de vaste commissie voor Defensie en voor Financiën, De Boer', 'griffier', 'De Boer'],
    ['De griffier van de vaste commissies voor Financiën, voor Defensie en voor Europese Zaken, Van Dooren', 'griffier', 'Van Dooren'],
    ['De voorzitter van de vaste commissie voor Landbouw, Natuur en Voedselkwaliteit', 'voorzitter', null],
    ['De griffier van de vaste commissie voor Volksgezondheid, Welzijn en Sport,', 'griffier', null],
    ['Adjunct-griffier van de commissie, Muller', 'adjunct-griffier', 'Muller'],
    ['De adjunct griffier van de commissie,', 'adjunct-griffier', null],
    ['De griffier voor dit verslag, Van den Brule-Holtjer', 'griffier', 'Van den Brule-Holtjer'],
    ['De griffier voor deze lijst, B. M. de Vries', 'griffier', 'B. M. de Vries'],
    ['De wnd. griffier van de commissie, P. de Groot', 'waarnemend griffier', 'P. de Groot'],
    ['De voorzitter van de commissie, R. van ’t Wout-Smit', 'voorzitter', 'R. van ’t Wout-Smit'],
    ['De fungerend voorzitter van de commissie, Öz', 'fungerend voorzitter', 'Öz'],
  ])('%s', (line, role, name) => {
    expect(readSignature(line)).toEqual({ role, name })
  })

  it.each(['De voorzitter van de commissie heeft de vragen doorgeleid.', 'De griffier van de commissie, die afwezig was, tekende niet.', 'De griffier van de vaste commissie voor Defensie en de Hoge Kades, die afwezig was', 'Voorzitterschap van de Raad', 'De Minister van Financiën, Heinen', ''])('takes %s for none', (line) => {
    expect(readSignature(line)).toBeNull()
  })

  it('tells a name from a heading', () => {
    for (const name of ['Kathmann', 'Agnes Mulder', 'Van den Brule-Holtjer', 'P. de Groot', 'B. M. de Vries', 'D.M. van Weel', 'Öz']) expect(isName(name)).toBe(true)
    for (const line of ['De', 'Van den', 'Inhoudsopgave', 'Vraag 1', 'VVD-fractie', 'Inleiding', 'de commissie', 'De leden van de PVV hebben vragen.', '']) expect(isName(line)).toBe(false)
  })
})
