import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findAsks } from '../../src/text/asks.js'

function asks(text: string): string[] {
  return findAsks(text).map(({ form, start, end }) => `${form}: ${text.slice(start, end)}`)
}

/** Sentences that are one ask as a whole, by form. */
const whole: Record<'direct' | 'indirect' | 'request', string[]> = {
  direct: [
    'Kan de minister toelichten waarom dit besluit is uitgesteld?',
    'Kunt u aangeven hoeveel gemeenten dit betreft?',
    'Zo nee, waarom niet?',
    'Zo ja, wanneer kan de Kamer de uitkomsten verwachten?',
    'En waarom?',
    'Is de staatssecretaris bereid de regeling te verruimen, en zo ja, per wanneer?',
    'Welke gevolgen heeft dit voor Stb. 2020, nr. 3 en art. 5?',
    'Bent u bekend met het bericht «Wachtlijsten lopen op»?',
    'Bent u bekend met het bericht «Waarom lopen de wachtlijsten op?»',
    'Bent u bekend met het artikel "Wie betaalt dit?"?',
    'Deelt de regering de opvatting van de heer C.E.G. van Gennip dat dit niet kan?',
    'Klopt dit (zie p. 12)?',
    'Hoe verhoudt dit zich tot de uitspraak “voedsel is veiligheid”?',
    'Waarom is de Kamer, zo vragen deze leden, niet eerder ingelicht?',
    'Deze leden vragen of dit klopt?',
    'De leden van de SP-fractie vragen het volgende: kan de minister dit toezeggen?',
    'Kan het kabinet dit bevestigen?!',
    'Is dat gemeld?³',
    'Wat vindt de minister daarvan ...?',
    'Kunt u deze vragen afzonderlijk beantwoorden?',
    'Kunt u ingaan op de wachttijden bij het CBR.',
    'Kan de minister uiteenzetten hoe dit verder gaat.',
    'Zo nee, waarom niet.',
    'Kan hierop nader worden ingegaan?',
    'Had de minister dit in 1996 kunnen voorzien?',
    'Is het waar dat de commissie-Van Traa hierover heeft geadviseerd?',
  ],
  indirect: [
    'Deze leden vragen of de minister hun zorg deelt.',
    'De leden van de VVD-fractie vragen welke gemeenten dit betreft.',
    'De leden van de fracties van GroenLinks en de PvdA vragen hoe dit zich verhoudt tot de motie.',
    'De leden van de fractie van het CDA en die van de ChristenUnie vernemen graag of dit doorgaat.',
    'De leden van de GroenLinks-PvdA-fractie vragen de minister waarom dit zo lang duurt.',
    'De leden van de Partij voor de Dieren vragen wanneer de sluiting ingaat.',
    'De aan het woord zijnde leden vragen in hoeverre dit is onderzocht.',
    'De hier aan het woord zijnde leden vroegen wat de kosten zijn.',
    'Voornoemde leden vragen zich af of dit haalbaar is.',
    'Ook vragen zij zich af hoe dit wordt gemeten.',
    'Voorts vragen zij naar de stand van zaken van de regeling.',
    'Daarnaast vragen deze leden naar de fiets.',
    'Zij vernemen graag welke stappen worden gezet.',
    'Graag vernemen zij waarop dit aantal is gebaseerd.',
    'Gaarne vernemen deze leden de reden daarvan.',
    'Graag horen zij van de minister hoe dit zit.',
    'Graag hoort dit lid wanneer dat gebeurt.',
    'Zij horen graag of er een alternatief is.',
    'De leden van de D66-fractie willen weten wat de planning is.',
    'Deze leden willen graag weten of dit voor alle scholen geldt.',
    'Zij zouden gaarne willen weten op welke termijn dit gebeurt.',
    'Ook zouden zij willen weten hoe burgers worden voorgelicht.',
    'Daarnaast wil dit lid weten wat de brandstofprijzen betekenen.',
    'De leden wensen te vernemen welke landen dit zijn.',
    'Deze leden zijn benieuwd hoe de minister daartegen aankijkt.',
    'Zij zijn zeer benieuwd naar de uitkomsten van het onderzoek.',
    'Dit lid is benieuwd of er cijfers zijn.',
    'Deze leden waren nieuwsgierig naar de reactie van de provincies.',
    'Deze leden ontvangen graag een overzicht van de uitgaven per jaar.',
    'Graag ontvangen zij een uitsplitsing van dit bedrag.',
    'Graag ontvangt dit lid een tabel.',
    'Gaarne ontvangen de leden van de PVV-fractie een overzicht van alle programma’s.',
    'Zij ontvangen hierop graag een reactie.',
    'Zij krijgen graag meer inzicht in de kosten.',
    'Deze leden zien graag een nadere onderbouwing tegemoet.',
    'De leden van de VVD-fractie zouden graag een toelichting ontvangen op de cijfers.',
    'De leden van de CDA-fractie willen graag een reactie op het rapport.',
    'Zij vragen de minister om een reactie op de oproep van scholen om dit te regelen.',
    'Deze leden vragen een nadere toelichting op dit onderdeel.',
    'De leden van de SP-fractie vragen opheldering over de cijfers.',
    'Genoemde leden maken zich zorgen en vragen naar de handhaving.',
    'Deze leden lezen over “bevorderen” en vragen wat het kabinet daarmee bedoelt.',
    'Zij steunen de motie en willen graag weten hoe die wordt uitgevoerd.',
    'De leden van de NSC-fractie willen het kabinet dan ook vragen hoe zij dit ziet.',
    'Graag zouden deze leden de minister willen vragen of dit klopt.',
    'Het lid van de BBB-fractie vraagt waarom dit woord niet voorkomt.',
    'Het lid Omtzigt vraagt hoe dit kan.',
    'Het lid Omtzigt en het lid Van Haga vragen hoe dit kan.',
    'Zij vraagt hoe de minister dit met elkaar in overeenstemming brengt.',
    'Voorts vraagt zij wat één brief als deze kost.',
    'Graag verneemt zij of dit klopt.',
    'De fractie van D66 vraagt of dit in de wet wordt vastgelegd.',
    'De VVD-fractie vraagt wanneer de wet in werking treedt.',
    'De commissie verneemt graag of dit juist is.',
    'De leden van de PvdA-fractie vroegen of de minister dit kon bevestigen.',
    'Zij vroegen naar de kosten van de operatie.',
    'De leden van de VVD-fractie, die met belangstelling kennis hadden genomen van het wetsvoorstel, vroegen waarom dit nodig was.',
    'Deze leden wilden weten waarop deze raming berustte.',
    'De leden van de fractie van de RPF vernamen graag welke argumenten hiervoor waren.',
    'Hoe denkt de regering dit te bereiken, zo vroegen deze leden.',
    'Waar komt dat verschil vandaan, zo vragen de leden van de SGP-fractie.',
    'De leden van de GPV-fractie informeerden naar de voortgang.',
    'Bij deze leden rijst de vraag of dit verenigbaar is met de richtlijn.',
    'Dit roept bij deze leden de vraag op hoe de minister dit ziet.',
    'Deze leden stellen de vraag of dit nodig is.',
    'Voor deze leden is onduidelijk hoe dit wordt betaald.',
    'Graag een toelichting.',
    'Graag een reactie van de minister op dit punt.',
    'Gaarne wordt vernomen welke kosten dit zijn.',
    'De regering wordt gevraagd waarom dit artikel is geschrapt.',
    'Indien het effect niet is gemeten, vernemen zij graag de reden daarvan.',
    'De fractieleden van de PVV vragen u of dit klopt.',
    'Deze leden vragen naar aanleiding van de brief of dit klopt.',
    'Deze leden achten een nadere toelichting gewenst.',
    'Hierover willen zij opheldering van de minister.',
    'Tot slot vragen deze leden waarom dit voor Trb. 1999, 12 anders ligt.',
  ],
  request: [
    'Zij verzoeken de minister de Kamer hierover te informeren.',
    'Deze leden verzoeken het kabinet aan te geven welke domeinen ontbreken.',
    'Tevens verzoeken deze leden om een reactie op het pleidooi.',
    'Dit lid verzoekt de minister met een beter voorstel te komen.',
    'De leden van de CDA-fractie verzochten de regering hierop in te gaan.',
    'Zij roepen de minister op om dit te herzien.',
    'De leden van de SP-fractie roepen het kabinet op de regeling te verlengen.',
    'Het lid Van Haga roept de staatssecretaris op tot haast.',
    'Zij dringen er bij de minister op aan de wet in 2023 te wijzigen.',
    'De leden van de SGP-fractie drongen er bij de regering op aan dit te bezien.',
    'Zij vragen de minister om de contracten openbaar te maken.',
    'Deze leden vragen de minister om toe te lichten wat dit betekent.',
    'Tot slot vragen zij u te bevestigen dat dit zo is.',
    'De leden van de PvdD-fractie vragen de minister uiteen te zetten wat dit betekent.',
    'De leden vragen om nooit toe te geven aan deze druk.',
    'Zij vragen hem om de Kamer nauw te betrekken.',
    'Zij vroegen de regering nader in te gaan op de kosten.',
    'De leden van de VVD-fractie nodigen de minister uit hierop te reageren.',
    'Zij geven de minister in overweging de termijn te verlengen.',
    'Dit lid zou graag zien dat de minister met de provincies in gesprek gaat.',
    'Deze leden willen de minister oproepen dit te heroverwegen.',
    'Zij steunen dit en verzoeken de minister de Kamer te berichten.',
    'De regering wordt verzocht hierop in te gaan.',
    'Zij zouden het op prijs stellen indien de minister dit toezegt.',
    'De leden van de SP-fractie eisen dat de minister hier iets aan doet.',
    'Deze leden bevelen de minister aan dit te bezien.',
    'De leden van de PvdA-fractie doen een dringend beroep op de minister.',
  ],
}

/** Sentences of questions' paragraphs that ask nothing. */
const none = [
  '? ? ?',
  '?',
  '(?)',
  'De leden van de VVD-fractie hebben met belangstelling kennisgenomen van de brief.',
  'Zij hebben daarover de volgende vragen en opmerkingen.',
  'Deze leden hebben nog enkele vragen.',
  'Deze leden hebben vragen over de uitvoerbaarheid.',
  'Zij hebben vragen naar aanleiding van de brief.',
  'De leden van de SP-fractie sluiten zich aan bij de vragen van de leden van de PvdA-fractie.',
  'Zij maken graag van de gelegenheid gebruik tot het stellen van enkele vragen.',
  'Deze leden danken de minister voor de beantwoording van de vragen.',
  'De leden van de GroenLinks-fractie vragen aandacht voor dakloze jongeren.',
  'Voorts vragen zij aandacht voor het toilet.',
  'De minister schrijft dat gemeenten vragen of dit kan.',
  'De minister schrijft dat deze leden vragen of dit kan.',
  'Zij lezen dat ouders vragen om een betere school.',
  'Volgens deze leden vraagt dat om een investeringsagenda.',
  'Dit vraagt om een andere aanpak.',
  'De Raad van State vraagt of dit nodig is.',
  'De motie verzoekt de regering dit te regelen.',
  'Zij wijzen op de motie, waarin om een gerichte aanpak wordt gevraagd.',
  'In de motie wordt de regering verzocht om dit te regelen.',
  'De laatste pijler roept de EU op om samen te werken.',
  'Ook wordt opgeroepen tot samenwerking.',
  'Deze leden constateren dat de minister graag wil weten wat er speelt.',
  'De leden van de PVV-fractie weten dat dit moeilijk is.',
  'Deze leden vernamen uit de media dat de minister is afgetreden.',
  'Deze leden lezen dat het kabinet zaken naar voren haalt.',
  'De minister antwoordde: «Hoe kan dat?»',
  '«Krijgt de Kamer dit te zien?» vroeg de voorzitter.',
  'De ombudsman schreef: “Hoe kan dit? Waarom nu?” en kreeg geen antwoord.',
  'De vraag «waarom niet?» is nooit gesteld.',
  'Wat deze leden betreft is vrijblijvendheid hier niet op zijn plaats.',
  'Wie geen adres heeft, heeft recht op een briefadres.',
  'Waar bermen worden gemaaid, verdwijnen paaltjes.',
  'Zo nodig kan de minister volstaan met een stand per 1 oktober jl.',
  'De leden van de VVD-fractie willen de zekerheid dat dit geld bij asfalt terechtkomt.',
  'Zij pleiten voor een ambitieuze industriepolitiek.',
  'Deze leden hopen op een spoedig antwoord.',
  'De beantwoording van eerdere vragen van de leden van de SP geeft geen uitsluitsel.',
  'Zij zien de beantwoording met belangstelling tegemoet.',
  'De leden van de CDA-fractie hebben eerder gevraagd of dit kon.',
  'Deze leden herinneren aan de moties die verzoeken om uitstel.',
  'Dat vinden deze leden schrijnend.',
  'Zij onderschrijven de eisen van de richtlijn.',
  'De leden van de VVD-fractie stellen deze zaken aan de orde.',
  'Het antwoord op de vraag of dit kan, is bekend.',
]

describe('findAsks', () => {
  for (const [form, texts] of Object.entries(whole)) {
    it.each(texts)(`${form}: %s`, (text) => {
      expect(asks(text)).toEqual([`${form}: ${text}`])
    })
  }

  it.each(none)('none: %s', (text) => {
    expect(asks(text)).toEqual([])
  })

  it.each<[string, string[]]>([
    [
      'Zij merken op dat dit lang duurt. Waarom is dat? Zo nee, waarom niet? Graag vernemen zij dit.',
      ['direct: Waarom is dat?', 'direct: Zo nee, waarom niet?', 'indirect: Graag vernemen zij dit.'],
    ],
    ['1. Kan de minister dit toezeggen?', ['direct: Kan de minister dit toezeggen?']],
    ['Vraag 12. Kan dat?', ['direct: Kan dat?']],
    ['a) Deze leden vragen of dit kan.', ['indirect: Deze leden vragen of dit kan.']],
    ['– Zij verzoeken de minister dit te doen.', ['request: Zij verzoeken de minister dit te doen.']],
    ['– of de minister dit kan bevestigen;', ['indirect: of de minister dit kan bevestigen;']],
    ['– de kosten per jaar;', []],
    ['Kan dat? ? ?', ['direct: Kan dat? ? ?']],
    [
      'Dit lid zou graag zien dat de minister in gesprek gaat, en verzoekt hem de Kamer te berichten.',
      ['request: Dit lid zou graag zien dat de minister in gesprek gaat', 'request: verzoekt hem de Kamer te berichten.'],
    ],
    [
      'Deze leden vragen of dit klopt, en zij verzoeken de minister de Kamer te berichten.',
      ['indirect: Deze leden vragen of dit klopt', 'request: zij verzoeken de minister de Kamer te berichten.'],
    ],
    ['Zij vragen hoe dit kan en wat de minister doet.', ['indirect: Zij vragen hoe dit kan en wat de minister doet.']],
    [
      'De minister schrijft: «Wij doen dit.» Waarom vragen deze leden dat?',
      ['direct: Waarom vragen deze leden dat?'],
    ],
    ['Is dat zo? “Nee”, zei de minister.', ['direct: Is dat zo?']],
    ['Kan dat ook zo’n 5 mln. euro kosten? en zo ja, wie betaalt?', ['direct: Kan dat ook zo’n 5 mln. euro kosten?', 'direct: en zo ja, wie betaalt?']],
  ])('%s', (text, expected) => {
    expect(asks(text)).toEqual(expected)
  })

  it('gives asks in order, without overlap and within any text', () => {
    const piece = fc.constantFrom(
      'deze leden ', 'vragen ', 'of ', 'om ', 'te ', 'zij ', 'verzoeken ', 'graag ', 'weten ', 'willen ', ', en ', '. ', '? ', '«', '»', '"', 'Kan de minister ', '– ', '1. ', '\n\n',
    )
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: piece, maxLength: 40 }), fc.string({ unit: 'binary' })), (text) => {
        let from = 0
        for (const { start, end } of findAsks(text)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          from = end
        }
        expect(from).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 3000 },
    )
  })

  it.each(['zij vragen ', 'zij willen weten of ', 'vragen, en ', '"?', '«? ', 'graag ', '? ', '1. ', 'a) ', 'deze leden, die , vragen '])(
    'takes time in proportion to a text of “%s” only',
    (piece) => {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length))
        const begun = performance.now()
        findAsks(text)
        return performance.now() - begun
      }
      time(20_000)
      expect(time(200_000)).toBeLessThan(40 * Math.max(time(20_000), 20))
    },
  )
})

const corpus = new URL('../../../shared/corpus/dev/', import.meta.url)

describe.skipIf(!existsSync(corpus))('findAsks in labelled questions', () => {
  it('finds an ask in nearly each question (some only state a view), and in hardly any introduction', () => {
    interface Gold {
      sections: { introduction?: string[]; exchanges: { question: string[] }[] }[]
    }
    const papers = readdirSync(corpus)
      .filter((name) => name.endsWith('.plain.gold.json'))
      .map((name) => JSON.parse(readFileSync(new URL(name, corpus), 'utf8')) as Gold)
    const sections = papers.flatMap((paper) => paper.sections)
    const asks = (paragraphs: readonly string[]): boolean => paragraphs.some((paragraph) => findAsks(paragraph).length > 0)
    const questions = sections.flatMap(({ exchanges }) => exchanges.map(({ question }) => question))
    expect(questions.filter(asks).length / questions.length).toBeGreaterThan(0.95)
    const introductions = sections.flatMap(({ introduction }) => introduction ?? [])
    expect(introductions.filter((paragraph) => asks([paragraph])).length / introductions.length).toBeLessThan(0.05)
  })
})
