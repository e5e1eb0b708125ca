/** Long words that say nothing of what a text is about: those of the form itself. In lower case. */
export const emptyWords: ReadonlySet<string> = new Set([
  'leden', 'vragen', 'vraagt', 'fractie', 'fracties', 'minister', 'ministers', 'kabinet', 'regering', 'staatssecretaris', 'antwoord', 'antwoorden', 'kamer',
  'welke', 'worden', 'wordt', 'werden', 'hebben', 'heeft', 'kunnen', 'zullen', 'zouden', 'moeten', 'hoeveel', 'waarom', 'hierover', 'daarover', 'hierbij',
  'daarbij', 'daarnaast', 'voorts', 'verder', 'tevens', 'graag', 'deze', 'zoals', 'omdat', 'indien', 'wanneer', 'tussen', 'onder', 'tegen', 'binnen',
  'zonder', 'volgens', 'andere', 'aantal', 'nieuwe', 'echter', 'alleen', 'bereid', 'mening', 'deelt', 'brief', 'kamerstuk', 'kamerstukken', 'waarbij',
  'waarop', 'waarin', 'daarom', 'daarmee', 'hiermee', 'nederland', 'nederlandse', 'eerste', 'tweede', 'genoemde', 'betrekking', 'vraag', 'slotte', 'lezen',
  'constateren', 'stellen', 'geven', 'geeft', 'maken', 'staat', 'gaat', 'komen', 'wijze', 'toelichten', 'aangeven', 'verzoeken', 'vernemen', 'danken',
  'belangstelling', 'kennisgenomen', 'gevolgen', 'verschillende', 'bewindspersoon', 'voornoemde'
])
