import type { Phrase } from '../text/phrases.js'

/**
 * Formulas of paragraphs that ask and answer nothing: how a fractie opens its
 * contribution, how the letters around questions and answers open and close.
 */
export const openingPhrases: readonly Phrase<'opens' | 'announces' | 'joins' | 'letter' | 'closes' | 'no-questions' | 'procedure'>[] = [
  { id: 'opens', phrase: 'hebben|heeft|hadden ~10 kennisgenomen|kennis' },
  { id: 'opens', phrase: 'hebben|heeft|hadden ~6 gelezen|ontvangen' },
  { id: 'opens', phrase: 'danken|dankt|dankten ~3 minister|staatssecretaris|regering|kabinet|bewindspersoon|bewindspersonen|bewindslieden|initiatiefnemer|initiatiefnemers|indieners' },
  { id: 'opens', phrase: 'spreken|spreekt ~3 waardering' },
  { id: 'opens', phrase: 'maken|maakt ~3 gebruik van ~2 gelegenheid' },
  { id: 'opens', phrase: 'maken|maakt ~2 van ~2 gelegenheid gebruik' },
  { id: 'announces', phrase: 'hebben|heeft|stellen|stelt|leggen|legt|hadden|stelden ~8 enkele|volgende|aantal|nog|vragen|twee|drie ~6 vragen|vraag|opmerkingen|kwesties|punten|behoefte' },
  { id: 'announces', phrase: 'behoefte ~4 vragen|opmerkingen' },
  { id: 'announces', phrase: 'plaatsen|plaatst ~4 kanttekeningen|kanttekening' },
  { id: 'announces', phrase: 'volgende vragen|opmerkingen' },
  { id: 'procedure', phrase: 'verzoeken|verzoekt|verzochten|vragen|zien|ontvangen|wensen ~10 vragen|vraag|beantwoording|antwoorden|reactie ~8 beantwoorden|beantwoord|tegemoet|ontvangen|zien' },
  { id: 'procedure', phrase: 'verzoeken|verzoekt|verzochten|vragen ~10 beantwoorden|beantwoord' },
  { id: 'no-questions', phrase: 'geen ~3 vragen|behoefte' },
  { id: 'joins', phrase: 'sluiten|sluit|sloten|sloot ~3 zich ~6 aan' },
  { id: 'joins', phrase: 'sluiten|sluit ~6 aan bij' },
  { id: 'letter', phrase: '^^ hierbij ~8 antwoorden|reageer|zend|bied|stuur|beantwoord|ga|doe|treft' },
  { id: 'letter', phrase: '^^ met belangstelling heb|hebben ik|wij' },
  { id: 'letter', phrase: '^^ aan de|het voorzitter|minister|staatssecretaris|leden' },
  { id: 'letter', phrase: '^^ de|het volgorde van' },
  { id: 'letter', phrase: '^^ ik dank|bedank ~4 leden|fracties|commissie|kamer' },
  { id: 'letter', phrase: '^^ bij brief van ~4 heeft|hebben|zijn|is ~8 vragen|inbreng' },
  { id: 'letter', phrase: '^^ de|het vragen|inbreng worden|wordt ~6 beantwoord' },
  { id: 'letter', phrase: 'vragen worden ~3 hieronder|hierna ~8 beantwoord' },
  { id: 'letter', phrase: 'beantwoordt|beantwoord|beantwoorden ~2 deze|de|uw vragen mede|ook namens' },
  { id: 'letter', phrase: '^^ in het|de|dit hiernavolgende|volgende|onderstaande ga|worden|beantwoord' },
  { id: 'letter', phrase: 'heb|heeft|hebben ~8 met|belangstelling kennisgenomen van ~4 inbreng|vragen' },
  { id: 'closes', phrase: 'reactie|antwoord|antwoorden|beantwoording ~6 tegemoet' },
  { id: 'closes', phrase: 'zien|ziet ~8 uit naar ~6 reactie|antwoord|antwoorden|beantwoording' },
  { id: 'closes', phrase: 'wachten|wacht ~3 reactie|antwoord|antwoorden|beantwoording ~4 af' },
  { id: 'closes', phrase: '^^ ik vertrouw' },
  { id: 'closes', phrase: '^^ ik|wij hoop|hopen|ga|gaan|meen|menen ~8 geïnformeerd|beantwoord' },
  { id: 'closes', phrase: '^^ hopende|vertrouwende ~8 geïnformeerd|beantwoord' },
  { id: 'closes', phrase: '^^ met vriendelijke|hartelijke|hoogachtende groet|groeten' },
  { id: 'closes', phrase: '^^ hiermee ~4 vertrouw|hoop' },
  { id: 'closes', phrase: '^^ hiermee heb|hebben|zijn|is ~12 beantwoord' },
  { id: 'closes', phrase: '^^ hoogachtend' }
]

/** How the verb of joining begins in its forms; behind it stand those whose questions are joined. */
export const joiningForms: readonly string[] = ['sluit', 'sloot', 'sloten']
