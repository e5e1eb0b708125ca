/** A number rounded to hundredths; never -0, which JSON does not know. */
export function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0
}
