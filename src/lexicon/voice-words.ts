/**
 * How much a word of a paragraph tells of who is speaking, whatever it is about: log-odds that a fractie asks (above 0)
 * or the cabinet answers, for each word that is there, in lower case; once, however often. A logistic regression over the
 * paragraphs of the labelled papers, judged by leaving out all papers of one hand; words for a matter are left out.
 */
export const voiceWords: readonly (readonly [weight: number, words: string])[] = [
  [-2.7, 'ik'],
  [-1.2, 'geldt vraag'],
  [-1, 'ja'],
  [-0.9, 'mij'],
  [-0.8, 'antwoord bedraagt daarom kabinet overleg'],
  [-0.7, 'blijven dus eerst eerste nodig uit uitsluitend zal'],
  [-0.6, 'aanpak algemene deel fracties gesprek gevallen gevraagde is niet onderzoek thans vanaf verplichting volgt wordt zie'],
  [-0.5, 'aanvraag bijlage dezelfde door gegevens gemaakt geval gevoerd heb laat langer mijn neemt overige reeds sinds ten ter verplicht volgende zullen'],
  [-0.4, 'aangegeven advies bestaande bijdrage blijft dienst gelijk gemeld gevoegd ging naar nee onderschrijven overigens percentage toegestaan uitkomst vaste verwacht verzoek volledig waarvan'],
  [-0.3, 'af alle ben bereikt berust betreft bezien bij circa daarmee daarna doet eerder eind enkele gedurende geen geheel heeft het hierover hoogte jaarlijkse krijgt maanden miljoen mogelijk nemen omdat opgenomen pas plaatsen reactie regeling slechts terecht toezicht totaal tweede uw vastgesteld verschil verwachting voldoende waarop'],
  [-0.2, 'aandeel achter afgesproken alleen begroting bestaat biedt daarop daartoe datum derde doordat evaluatie gebruik gevraagd groot hogere kader kind laatste landelijk laten loopt maakt maken maximum ministerie minste onderzocht ontvangt per periode punt situatie steekproef terug uitgevoerd valt verantwoordelijkheid verhoudt via vindt vooral voorzien weten wettelijke worden zeggen ziet zodra'],
  [0.2, 'bedrag betaalt betalen daarover gebracht hebben kan kost of over schrijft tot uitvoering veel verzocht vragen waren wettelijk wijze zaak'],
  [0.3, 'aandacht aanvragen beeld betekent gebeurt gestegen gevolgen iets mede meer ook te voor'],
  [0.4, 'al bereid kent niets vernemen verzoeken waar zorgen'],
  [0.5, 'aangeven immers maar nog om terwijl voorts was zouden'],
  [0.6, 'daardoor kamerstukken lid nu rapport rekening vaak weinig'],
  [0.7, 'bedragen deze genoemde mening slot'],
  [0.8, 'daarbij geld noemt tegen wie'],
  [0.9, 'dat lezen u vinden willen'],
  [1, 'gaan graag hoe toegezegd wanneer wat welk'],
  [1.1, 'betaald welke'],
  [1.2, 'brief staatssecretaris zo'],
  [1.3, 'mensen waarom'],
  [1.5, 'volgens zij'],
  [1.6, 'minister'],
  [1.7, 'hoeveel'],
  [2.1, 'leden'],
]

/** The same for each figure that is no year, up to so many. */
export const voiceFigures: Readonly<{ weight: number; most: number }> = { weight: -0.6, most: 3 }

/** The same for every paragraph. */
export const voiceBias: number = -1

/** No paragraph tells more than this, either way. */
export const mostVoice: number = 3
