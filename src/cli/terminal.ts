/** How text is set off; each is the identity where there is no colour. */
export interface Style {
  bold: (text: string) => string
  dim: (text: string) => string
  accent: (text: string) => string
  warn: (text: string) => string
}

const sgr =
  (on: number, off: number, colour: boolean) =>
  (text: string): string =>
    colour && text !== '' ? `\x1B[${String(on)}m${text}\x1B[${String(off)}m` : text

/** A style with or without colour. */
export const style = (colour: boolean): Style => ({ bold: sgr(1, 22, colour), dim: sgr(2, 22, colour), accent: sgr(36, 39, colour), warn: sgr(33, 39, colour) })

/** Whether output may be coloured: on a terminal that knows colours, where NO_COLOR is not set (no-color.org). */
export const wantsColour = (terminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean =>
  terminal && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'

/** How output is laid out. */
export interface Layout {
  /** Columns to fill. */
  width: number
  style: Style
}

/** Columns to fill: those of the terminal up to what still reads well, and 80 elsewhere. */
const widthOf = (terminal: number | undefined): number => Math.min(120, Math.max(40, terminal ?? 80))

/** The layout that standard output asks for. */
export const layoutOf = (stream: { isTTY?: boolean; columns?: number }, env: Readonly<Record<string, string | undefined>>): Layout => ({
  width: widthOf(stream.columns),
  style: style(wantsColour(stream.isTTY ?? false, env)),
})

/** Columns that text takes: combining marks none, East Asian and emoji characters two. */
export const columns = (text: string): number => {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length
  let width = 0
  for (const character of text) {
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60]/u.test(character)) width += 2
    else if (!/[\p{M}\p{Cf}]/u.test(character)) width += 1
  }
  return width
}

/** Shortens text to a number of columns, at a word where one ends nearby, with `…` for what is left out. */
export const shorten = (text: string, width: number): string => {
  if (columns(text) <= width) return text
  let kept = ''
  let room = width - 1
  for (const character of text) {
    room -= columns(character)
    if (room < 0) break
    kept += character
  }
  const word = kept.lastIndexOf(' ')
  return `${(word > kept.length - 16 && word > 0 ? kept.slice(0, word) : kept).trimEnd()}…`
}

/** Pads text with spaces to a number of columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))

/** Breaks text into lines of at most a number of columns, between words; a word that is longer keeps a line to itself. */
export const wrap = (text: string, width: number): string[] => {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && columns(line) + 1 + columns(word) > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
