/** What a line may be broken after: white space, and a hyphen within a compound. */
const pieces = (text: string): string[] => text.split(/\s+|(?<=\p{L}{2}-)(?=\p{L}{2})/u).filter((piece) => piece !== '')

/**
 * Breaks a text into lines, as many words a line as fit; a word that is longer than a line is cut.
 *
 * @param width most characters a line
 * @param mayStart whether a line may begin with a word
 */
export function wrap(text: string, width: number, mayStart: (word: string) => boolean = () => true): string[] {
  const lines: string[] = []
  let line = ''
  let at = 0
  for (const piece of pieces(text)) {
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
