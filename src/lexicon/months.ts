/** The Dutch names and abbreviations of the months, in lower case and without a full stop, with their numbers. */
export const months: ReadonlyMap<string, number> = new Map([
  ['januari', 1],
  ['jan', 1],
  ['februari', 2],
  ['febr', 2],
  ['feb', 2],
  ['maart', 3],
  ['mrt', 3],
  ['april', 4],
  ['apr', 4],
  ['mei', 5],
  ['juni', 6],
  ['jun', 6],
  ['juli', 7],
  ['jul', 7],
  ['augustus', 8],
  ['aug', 8],
  ['september', 9],
  ['sept', 9],
  ['sep', 9],
  ['oktober', 10],
  ['okt', 10],
  ['november', 11],
  ['nov', 11],
  ['december', 12],
  ['dec', 12],
])

/** What stands for the year of a day lately past ("11 juli jl."), in lower case and without full stops. */
export const pastYearWords: readonly string[] = ['jl', 'll', 'jongstleden', 'laatstleden']

/** What stands for the year of a day soon to come ("11 juli a.s."), in lower case and without full stops. */
export const comingYearWords: readonly string[] = ['as', 'aanstaande']
