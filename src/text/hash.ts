/** The hash of no units at all (FNV-1a, 32 bits, over UTF-16 units). */
export const noUnits: number = 0x811c9dc5 | 0
const MULTIPLIER = 0x01000193

/** The hash of some units and one more. */
export function hashWith(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, MULTIPLIER)
}

/** The hash of all units of a word. */
export function hashOf(word: string): number {
  let hash = noUnits
  for (let i = 0; i < word.length; i++) hash = hashWith(hash, word.charCodeAt(i))
  return hash
}
