/**
 * How much a word of a paragraph tells of who is speaking, whatever it is about: log-odds that a fractie asks (above 0)
 * or the cabinet answers, for each word that is there, in lower case; once, however often. A logistic regression over the
 * paragraphs of the labelled papers, judged by leaving out all papers of one hand; words for a matter are left out.
 */
export const voiceWords: readonly (readonly [weight: number, words: string])[] = [
  [-2.7, 'ik'],
  [-1.3, 'geldt'],
  [-1.2, 'vraag'],
  [-1, 'ja'],
  [-0.9, 'antwoord dus mij'],
  [-0.8, 'bedraagt eerst overleg zal'],
  [-0.7, 'aanpak blijven eerste fracties is nodig thans uit uitsluitend verplichting volgende waarvan'],
  [-0.6, 'aanvraag daarna daarom deel door gegevens gesprek gevallen gevraagde niet onderzoek vaste zie zullen'],
  [-0.5, 'algemene bestaande bijlage daarmee daling gemaakt geval gevoegd gevoerd heb invoering kabinet laat langer maanden neemt opgenomen overige overigens percentage reeds sinds slechts ten ter vanaf verplicht verwacht volgt voren wordt zin'],
  [-0.4, 'aandeel aangegeven advies ben bereikt bijdrage blijft eind hoogte nee nemen omdat onderschrijven plaatsen totaal uitkomst vastgesteld verwachting volledig wijziging'],
  [-0.3, 'aansluiting achter afgesproken alle alleen autoriteit berust bestaat betreft bezien circa dienst eerder enkele gedurende geen geheel gelden gelijk gemeld geïnformeerd ging hadden hierover hoog instemming jaarlijkse laten maand miljoen naar onderzocht ontvangt open pas reactie regeling situatie terecht toegestaan tweede uitgevoerd vergoeding verschil voldoende voorzien vvd-fractie waarop wachttijd zodra'],
  [-0.2, 'af afgerond artikel begroting behoort beschikbaar bestuur bij buiten daaraan daarnaast daarop daarvan datum derde doet doordat eisen evaluatie gebruik gedaald gegeven gemiddeld gevraagd groot heeft het hoger ingesteld inspectie kader laatste maakt maken maximum mijn ministerie minste mits mogelijk mogelijkheid ongeveer partijen per periode punt rotterdam schatting steekproef toezegging toezicht utrecht uw valt veiligheid verantwoordelijkheid verhoudt via vindt vooral voorbereiding voorkomen weer wet weten wettelijke worden zeggen'],
  [0.2, 'aanvragen beide constateren deelt dezelfde gebeurt gebracht hebben hier jaar kan kans kost loopt nauwelijks of ook over overwogen rond schrijft slotte uitvoering voor vragen wachten wettelijk wijze'],
  [0.3, 'beeld bent betaalt betekent gestegen gevolgen krijgt mede om te toch waar was weinig'],
  [0.4, 'aandacht aangeven al bereid kent maar ouderen steeds vernemen verzoeken voorts zorgen zouden'],
  [0.5, 'daardoor hoeverre immers kamerstukken niets p terwijl vaak'],
  [0.6, 'bedragen betalen kunt meer mening nog nu plan rapport rekening vorig wie'],
  [0.7, 'deze lid noemt u willen'],
  [0.8, 'daarbij genoemde lezen slot tarieven tegen uren vinden'],
  [0.9, 'dat gaan geld toegezegd'],
  [1, 'betaald graag hoe wanneer wat welke'],
  [1.1, 'welk'],
  [1.2, 'brief staatssecretaris zo'],
  [1.4, 'volgens waarom'],
  [1.5, 'zij'],
  [1.6, 'mensen'],
  [1.7, 'hoeveel minister'],
  [2.2, 'leden'],
]

/** The same for each figure that is no year, up to so many. */
export const voiceFigures: Readonly<{ weight: number; most: number }> = { weight: -0.6, most: 3 }

/** The same for every paragraph. */
export const voiceBias: number = -1

/** No paragraph tells more than this, either way. */
export const mostVoice: number = 3
