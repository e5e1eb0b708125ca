/**
 * The words of headings, answer markers and question labels, as they stand on
 * a line of their own. Data for `tokenize/landmarks.ts`. Forms from 117 papers.
 */

/** First words of a line over an answer. */
export const markerHeads: readonly string[] = ['antwoord', 'antwoorden', 'reactie', 'beantwoording']

/** Words before it: `Gezamenlijk antwoord`. */
export const markerQualities: readonly string[] = ['gezamenlijk', 'gezamenlijke', 'gecombineerd', 'gecombineerde']

/** Words that may follow a marker's first word; any other word makes the line a heading or a sentence. */
export const markerTail: readonly string[] = [
  'op', 'van', 'voor', 'door', 'de', 'het', 'vraag', 'vragen', 'nr', 'nrs', 'en', 'tot', 'met', 't/m', '/', 'reactie', 'antwoord',
  'mede', 'namens', 'onderdeel', 'sub', 'uw', 'deze', 'dezelfde', 'vervolg', 'gezamenlijke', 'beide', 'alle', 'betrokken', 'demissionair', 'demissionaire', 'toenmalige', 'waarnemend'
]

/** Who may answer; what follows `van` in a marker or in the heading of the part with the answers. */
export const respondents: readonly string[] = [
  'kabinet', 'regering', 'minister', 'ministers', 'staatssecretaris', 'staatssecretarissen', 'bewindspersoon', 'bewindspersonen',
  'bewindslieden', 'bewindsman', 'bewindsvrouw', 'initiatiefnemer', 'initiatiefnemers', 'minister-president', 'rekenkamer',
  'commissie', 'indiener', 'indieners', 'initiatiefneemster', 'initiatiefneemsters', 'indienster', 'indiensters', 'bewindsvrouwen', 'ministerie', 'rapporteur', 'rapporteurs'
]

/** First words of a line over a question. */
export const questionHeads: readonly string[] = ['vraag', 'vragen']

/** Headings of a table of contents. */
export const contentsHeadings: readonly string[] = ['inhoudsopgave', 'inhoud']

/** What a contents heading may have behind it. */
export const contentsTail: readonly string[] = ['blz', 'pag', 'pagina', 'bladzijde']

/** First words of a heading over what a fractie asked. */
export const inputHeads: readonly string[] = [
  'vragen', 'opmerkingen', 'inbreng', 'bijdrage', 'vraag', 'algemene', 'reactie', 'antwoord', 'antwoorden', 'beantwoording'
]

/** Words before the first word of such a heading: `Gezamenlijke inbreng van …`. */
export const inputQualities: readonly string[] = ['gezamenlijke', 'overige', 'nadere', 'aanvullende', 'schriftelijke', 'verdere']

/** Words that may stand in a heading over what a fractie asked, besides names and respondents. */
export const headingWords: readonly string[] = [
  'vragen', 'vraag', 'opmerkingen', 'opmerking', 'inbreng', 'bijdrage', 'antwoord', 'antwoorden', 'reactie', 'reacties', 'beantwoording',
  'en', 'van', 'vanuit', 'uit', 'door', 'op', 'de', 'het', 'een', 'leden', 'lid', 'fractie', 'fracties', 'fractieleden', 'gezamenlijk',
  'gezamenlijke', 'tezamen', 'alsmede', 'namens', 'mede', 'der', 'gesteld', 'overige', 'nadere', 'aan', 'voor', 'met', 'groep', 'aanvullende',
  'schriftelijke', 'verdere', 'commissie', 'bij', 'daarop', 'senaatsfractie', 'onafhankelijke', 'gestelde', 'zoals', 'met', 'betrekking', 'tot'
]

/** Headings of the part that holds all questions, or questions and answers in turn. */
export const partPhrases: readonly string[] = [
  'vanuit de fracties', 'vanuit de fractie', 'uit de fracties', 'uit de fractie', 'van de fracties', 'vanuit de commissie', 'van de zijde van de commissie'
]

/** Headings of parts that hold neither questions nor answers. */
export const otherParts: readonly string[] = ['volledige agenda', 'wijzigingen in de agenda', 'bijlage', 'bijlagen', 'mededeling', 'toelichting']

/** First words of a heading over a letter that is printed as a part. */
export const letterHeads: readonly string[] = ['brief van', 'aan de', 'aan het']

/** Markers of list items, besides numbers and single letters with a point or bracket. */
export const bullets: readonly string[] = ['–', '-', '—', '•', '·', '○', '▪', '*', '➢', '', '', 'o']
