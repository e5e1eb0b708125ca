import type { DocumentKind } from '../kast.js'

/** Kinds of papers. */
export const documentKinds: readonly DocumentKind[] = [
  'verslag-schriftelijk-overleg',
  'verslag-nader-schriftelijk-overleg',
  'inbreng-schriftelijk-overleg',
  'lijst-van-vragen-en-antwoorden',
  'nota-naar-aanleiding-van-het-verslag',
  'kamervragen',
  'onbekend',
]
