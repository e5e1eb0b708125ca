declare module 'snowball-stemmers' {
  /** A stemmer for one language. */
  export const newStemmer: (language: 'dutch') => { stem: (word: string) => string }
}
