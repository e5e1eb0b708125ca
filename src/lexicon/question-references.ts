/**
 * How a text points at a question by its number, and what speaks for one
 * question or another. Weights are log-odds. Those of content were fitted to
 * the references of the labelled documents, each weighed against all other
 * questions of its document, and judged by leaving documents out.
 */

/** Words by which a text points at a question, or speaks of questions and answers; they say nothing of what the question is about. In lower case. */
export const pointingWords: ReadonlySet<string> = new Set([
  'antwoord', 'antwoorden', 'antwoordde', 'beantwoord', 'beantwoorde', 'beantwoording', 'vraag', 'vragen', 'vraagt', 'gevraagd', 'gevraagde', 'stelden', 'gesteld', 'gestelde', 'onderdeel',
  'verwijs', 'verwijst', 'verwijzen', 'verwezen', 'verwijzing', 'verwijzend', 'volsta', 'volstaan', 'volstaat', 'moge', 'graag', 'kortheidshalve',
  'aangegeven', 'aangehaald', 'aangekondigd', 'aangeduid', 'aangestipt', 'bedoeld', 'bedoelde', 'behandeld', 'behandelde', 'bericht', 'beschreven', 'besproken', 'bevestigd', 'gebracht', 'gegeven', 'gemeld',
  'gemelde', 'genoemd', 'genoemde', 'geschetst', 'geschetste', 'geschreven', 'gezegd', 'ingegaan', 'medegedeeld', 'opgemerkt', 'opgenomen', 'schreef', 'toegelicht', 'toelichting', 'uiteengezet',
  'uitgelegd', 'vermeld', 'vermelde', 'weergegeven', 'inga', 'gaat', 'komt', 'kwam', 'sprake', 'aanvulling', 'aansluiting', 'verband', 'opzichte', 'aanzien',
  'hierboven', 'hiervoor', 'hieronder', 'hierna', 'hierover', 'hiernaar', 'bovenstaande', 'onderstaande', 'voorgaande', 'eerder', 'eerdere', 'reeds', 'daarnaar', 'daarover', 'daarvoor',
  'daarin', 'waarin', 'waarnaar', 'waarover', 'tevens', 'voorts', 'verder', 'overigens', 'overige', 'zoals', 'naar', 'voor', 'over', 'deze', 'leden', 'fractie', 'fracties', 'minister', 'kabinet', 'regering', 'staatssecretaris'
])

/** What the likeness of a question to the words around a reference is worth, by where the words are taken from and what they are looked for in. */
export const likenessWorth = {
  /** The sentence of the reference, in the question and its answer. */
  sentence: 1.8,
  /** The same, in the question alone. */
  asked: 1.2,
  /** The part of the sentence between points and commas that the reference stands in, in the question and its answer. */
  clause: 2.4,
  /** The question that the paragraph of the reference answers, in the question and its answer. */
  own: 1.2
} as const

/** What it is worth that a question stands before the reference: most references look back. */
export const earlierWorth = 0.3
/** What it is worth that the sentence says on which side the question stands, and that it stands there. */
export const sideWorth = 1.2
/** What it is worth that a question is one of the fractie named with the reference. */
export const fractieWorth = 3
/** What speaks against a reference to the very question in which it stands. */
export const selfWorth = -7
/** What speaks against a number that leads to no question. */
export const nowhereWorth = -10

/** Words that say that a question was met already. */
export const earlierWords: ReadonlySet<string> = new Set(['hierboven', 'hiervoor', 'bovenstaande', 'voorgaande', 'eerder', 'eerdere', 'reeds', 'zojuist', 'bovengenoemde', 'voornoemde'])
/** Words that say that a question is still to come. */
export const laterWords: ReadonlySet<string> = new Set(['hieronder', 'hierna', 'onderstaande', 'straks', 'verderop', 'navolgende'])

/** How often a paper counts in each of the ways: its questions as they are told apart here, every single question in them, or the questions of each fractie from 1. */
export const countingShare = { questions: 0.94, asks: 0.03, fracties: 0.03 } as const

/** How often, for each number, the numbering of a paper falls behind the count by one (a question got no number) or runs ahead (one got two), and how much seldomer each further one is. */
export const slips = { behind: 0.03, ahead: 0.015, further: 0.45 } as const

/** How far a printed number may lie from the count. */
export const slipBounds = { ahead: 3, behind: 6 } as const
