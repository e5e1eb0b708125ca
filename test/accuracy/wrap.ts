/** Where lines may be broken. */
export interface Breaks {
  /** After a hyphen within a compound too, as printers do and editors do not. */
  hyphens: boolean
  /** Whether a line may begin with a word. */
  mayStart?: (word: string) => boolean
}

/**
 * Breaks a text into lines, as many words a line as fit; a word that is longer than a line is cut.
 *
 * @param width most characters a line
 */
export function wrap(text: string, width: number, { hyphens, mayStart = () => true }: Breaks = { hyphens: true }): string[] {
  const lines: string[] = []
  let line = ''
  let at = 0
  for (const piece of text.split(hyphens ? /\s+|(?<=\p{L}{2}-)(?=\p{L}{2})/u : /\s+/u)) {
    if (piece === '') continue
    at = text.indexOf(piece, at)
    const glue = line === '' || (at > 0 && !/\s/u.test(text.charAt(at - 1))) ? '' : ' '
    at += piece.length
    if (line !== '' && line.length + glue.length + piece.length > width && mayStart(piece)) {
      lines.push(line)
      line = piece
    } else line += glue + piece
    while (line.length > width && !line.includes(' ')) {
      lines.push(line.slice(0, width))
      line = line.slice(width)
    }
  }
  return line === '' ? lines : [...lines, line]
}
