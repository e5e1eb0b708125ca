/**
 * First members of compounds that are written with a hyphen. Where a line ends
 * on one of them, the hyphen belongs to the word and stays.
 */
export const hyphenFirsts: readonly string[] = [
  'non', 'ex', 'oud', 'anti', 'pro', 'pre', 'co', 'e', 'in', 'end', 'to', 'op', 'follow', 'up', 'niet', 'semi', 'quasi', 'kosten', 'mond', 'vice',
  'adjunct', 'sociale', 'privé', 'secretaris', 'directeur', 'minister', 'face', 'know', 'real', 'opt', 'on', 'off', 'all', 'stand', 'start', 'no',
  'first', 'peer', 'one', 'high', 'low', 'open', 'best', 'worst', 'publiek', 'privaat', 'sociaal', 'noord', 'zuid', 'oost', 'west', 'bijna',
  'nul', 'kop', 'staart', 'tweede', 'eerste', 'derde', 'korte', 'lange', 'hoge', 'lage', 'vrije', 'trans', 'inter', 'intra', 'multi', 'mede', 'risico'
]

/** Words that show, after a hyphen at a line end, that only a part was left out: `in- en uitstappers`. */
export const suspendedAfter: readonly string[] = ['en', 'of', 'dan', 'tot', 'noch', 'als', 'respectievelijk', 'resp', 'c.q.']
