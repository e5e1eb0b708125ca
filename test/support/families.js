/*
 * Families of texts that are hard to read in linear time. Each grows with `size`; at 16 × `full` it is as large as a
 * hostile document may be.
 */

const superscript = number => String(number).replace(/\d/gu, digit => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)))
const blocks = (count, blockAt) => Array.from({ length: count }, (_, index) => blockAt(index + 1)).join('\n\n')

/** By name: how large a sixteenth of it is, and the text of a size. */
export const families = sample => ({
  'ordinary text': { full: 4, textOf: size => sample.repeat(size) },
  'one paragraph': { full: 2, textOf: size => sample.replace(/\s+/gu, ' ').repeat(size) },
  'one line': { full: 2000, textOf: size => 'De leden vragen of de minister dat weet. '.repeat(size) },
  'only superscripts': { full: 60_000, textOf: size => '¹²³'.repeat(size) },
  'only markers': { full: 2000, textOf: size => 'Antwoord\n\n'.repeat(size) },
  'only digits': { full: 20_000, textOf: size => '1234567890'.repeat(size) },
  'numbers on lines': { full: 3000, textOf: size => blocks(size, String) },
  'nested brackets': { full: 50_000, textOf: size => '('.repeat(size) + ')'.repeat(size) },
  'nested quotes': { full: 20_000, textOf: size => '«“„‘'.repeat(size) + '’”»'.repeat(size) },
  'links begun': { full: 20_000, textOf: size => '[a'.repeat(size) + '](b)'.repeat(size / 2) },
  'deep lists': { full: 2000, textOf: size => blocks(size, index => `${' '.repeat(index % 40)}– a) 1. tekst van een punt`) },
  'only references': { full: 1500, textOf: size => 'Kamerstuk 22 112, nr. 4, '.repeat(size) },
  footnotes: { full: 6250, textOf: size => `${blocks(size, index => `De haven is diep.${superscript(index)}`)}\n\n${blocks(size, index => `${superscript(index)} Kamerstuk 22 112, nr. ${index}.`)}` },
  headings: { full: 6250, textOf: size => blocks(size, () => 'Vragen en opmerkingen van de leden van de VVD-fractie') },
  'contents entries': { full: 3125, textOf: size => `Inhoudsopgave\n\n${blocks(size, index => `Vragen van de fractie van de VVD over ${index} ..... ${index}`)}\n\n${blocks(size / 5, index => `De leden vragen ${index}.`)}` },
  'numbered questions': { full: 300, textOf: size => blocks(size, index => `Vraag ${index}\n\nKan de minister ingaan op vraag ${index} van de haven?\n\nAntwoord\n\nZie het antwoord op vraag ${index + 1}.`) },
})
