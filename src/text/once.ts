/** What a function gives, worked out the first time for each input and kept. */
export function once<K, T>(workOut: (input: K) => T): (input: K) => T {
  const known = new Map<K, T>()
  return (input) => {
    let found = known.get(input)
    if (found === undefined) {
      found = workOut(input)
      known.set(input, found)
    }
    return found
  }
}
