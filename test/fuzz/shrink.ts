// Makes a text that shows a fault as small as it can be made in the time given (delta debugging).

/** The ways in which a text is taken apart, the coarsest first. */
const partings: readonly ((text: string) => string[])[] = [
  (text) => text.split(/(?<=\n[ \t]*\n)/u),
  (text) => text.split(/(?<=\n)/u),
  (text) => text.split(/(?<=\s)(?=\S)/u),
  (text) => Array.from({ length: text.length }, (_, index) => text.charAt(index)),
]

/** Leaves out runs of pieces as long as the rest still shows the fault: half of them at first, then ever fewer. */
function withoutPieces(pieces: readonly string[], shows: (text: string) => boolean, isLate: () => boolean): string[] {
  let kept = [...pieces]
  for (let run = Math.ceil(kept.length / 2); run >= 1; run = run === 1 ? 0 : Math.ceil(run / 2)) {
    for (let from = 0; from < kept.length && !isLate(); ) {
      const fewer = [...kept.slice(0, from), ...kept.slice(from + run)]
      if (fewer.length < kept.length && shows(fewer.join(''))) kept = fewer
      else from += run
    }
  }
  return kept
}

/**
 * A smaller text that shows the same.
 *
 * @param text a text that shows it
 * @param shows whether a text shows it
 * @param milliseconds most time to take
 */
export function shrink(text: string, shows: (text: string) => boolean, milliseconds: number): string {
  const end = performance.now() + milliseconds
  const isLate = (): boolean => performance.now() > end
  let least = text
  for (let before = ''; before !== least && !isLate(); ) {
    before = least
    for (const part of partings) least = withoutPieces(part(least), shows, isLate).join('')
  }
  return least
}
