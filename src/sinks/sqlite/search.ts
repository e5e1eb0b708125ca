import { stemsOf } from '../stems.js'

/**
 * The words that someone searches for as a query of `exchange_search`: an exchange is found where every word stands in question
 * or answer, in whatever form it is bent: `SELECT … WHERE exchange_search MATCH ?`. Anything may be given; what is no word is left out.
 *
 * @param words words in Dutch
 * @returns a query of FTS5; a text without words gives one that finds nothing
 */
export const searchQuery = (words: string): string => {
  const stems = stemsOf(words)
  return stems === '' ? '""' : `stems : (${stems.split(' ').map(stem => `"${stem}"`).join(' AND ')})`
}
