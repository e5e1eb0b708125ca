import { expect, it } from 'vitest'
import { heading, read, verslag } from '../support/paper.js'

/** Motions of a paper whose question is `question` and whose footnotes are `notes`: words and identifier. */
function motions(question: string, ...notes: string[]): [string, string | null][] {
  const definitions = notes.map((note, index) => `[^${String(index + 1)}]: ${note}`)
  const { record } = read(verslag(heading('VVD'), question, 'Antwoord', 'Ja.', ...definitions), 'markdown')
  return record.references.filter(({ type }) => type === 'motion' || type === 'amendment').map(({ raw, id }) => [raw, id])
}

it.each<[string, string[], [string, string | null][]]>([
  ['Kent de minister de motie van het lid Kathmann?[^1]', ['Kamerstuk 26 643, nr. 885.'], [['motie van het lid Kathmann', 'kst-26643-885']]],
  ['Wat is de stand van de motie-Kathmann[^1] en van het amendement-Ceder?[^2]', ['Kamerstuk 26 643, nr. 885.', 'Kamerstuk 36 600 XVI, nr. 12.'], [['motie-Kathmann', 'kst-26643-885'], ['amendement-Ceder', 'kst-36600-XVI-12']]],
  ['Wat is de stand van de motie-Kathmann en de motie-Ceder?[^1]', ['Kamerstuk 26 643, nrs. 885 en 886.'], [['motie-Kathmann', 'kst-26643-885'], ['motie-Ceder', 'kst-26643-886']]],
  // one paper for two motions is that of the last; two papers for one motion are none
  ['Wat is de stand van de motie-Kathmann en de motie-Ceder?[^1]', ['Kamerstuk 26 643, nr. 885.'], [['motie-Kathmann', null], ['motie-Ceder', 'kst-26643-885']]],
  ['Wat is de stand van de motie-Kathmann?[^1]', ['Kamerstuk 26 643, nrs. 885 en 886.'], [['motie-Kathmann', null]]],
  // a mark in another sentence, a footnote without a paper, and a paper named in the clause itself
  ['De motie-Kathmann is aangenomen. Wat staat in de brief?[^1]', ['Kamerstuk 26 643, nr. 885.'], [['motie-Kathmann', null]]],
  ['Wat is de stand van de motie-Kathmann?[^1]', ['Kamerstuk 26 643.'], [['motie-Kathmann', null]]],
  ['Wat is de stand van de motie-Kathmann (Kamerstuk 22 112, nr. 9)?[^1]', ['Kamerstuk 26 643, nr. 885.'], [['motie-Kathmann', 'kst-22112-9']]],
])('%s %j', (question, notes, expected) => {
  expect(motions(question, ...notes)).toEqual(expected)
})
