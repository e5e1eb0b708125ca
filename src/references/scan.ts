/**
 * The small scanner under every reader. All functions take a text and an offset and return an offset, or -1 for "not here".
 * None looks further than a bounded distance, or than the run of characters that it consumes, so that reading stays linear.
 */

/** Longest run of white space taken as one gap: page layouts indent wrapped lines, but not without end. */
const longestGap = 64

/** Units before this one are ASCII. */
export const ASCII = 128

/** Kinds of the ASCII units, as `kindOf` gives them: for loops, which keep it at hand. */
export const asciiKinds: Uint8Array = new Uint8Array(ASCII)
for (let code = 0; code < ASCII; code++) asciiKinds[code] = code >= 48 && code <= 57 ? 1 : (code >= 65 && code <= 90) || (code >= 97 && code <= 122) ? 2 : 0

/** 1 for a digit, 2 for a letter, 0 for anything else. */
export function kindOf(code: number): number {
  if (code < ASCII) return asciiKinds[code] ?? 0
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 ? 2 : 0
}

/** True for 0-9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** True for A-Z. */
export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90
}

/** True for a-z. */
export function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}

/** True for a letter of any alphabet that Dutch papers use, accented ones included. */
export function isLetter(code: number): boolean {
  return kindOf(code) === 2
}

/** True for a letter or a digit: what a word is made of. */
export function isWord(code: number): boolean {
  return kindOf(code) !== 0
}

/** True for white space of every kind, line breaks and the invisible separators included. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13)
  if (code < 0xa0) return false
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || code === 0x2060 || code === 0xfeff || code === 0x3000
}

/** True for the hyphens and dashes that papers put into identifiers and ranges: - ‐ ‑ ‒ – — −. */
export function isHyphen(code: number): boolean {
  return code === 45 || (code >= 0x2010 && code <= 0x2014) || code === 0x2212
}

/** Offset after the white space at `at`: at most one line break, so that no reference runs into the next paragraph. */
export function gap(text: string, at: number): number {
  let lines = 0
  const { length } = text
  const limit = Math.min(length, at + longestGap)
  let index = at
  while (index < limit) {
    const code = text.charCodeAt(index)
    if (!isSpace(code)) return index
    if (code === 10 && ++lines > 1) return at
    index++
  }
  return index < length ? at : index
}

/** Offset after the digits at `at`. */
export function digits(text: string, at: number): number {
  const { length } = text
  let index = at
  while (index < length && isDigit(text.charCodeAt(index))) index++
  return index
}

/** Offset after the word characters at `at`. */
export function word(text: string, at: number): number {
  const { length } = text
  const ofAscii = asciiKinds
  let index = at
  while (index < length) {
    const code = text.charCodeAt(index)
    if ((code < ASCII ? ofAscii[code] : kindOf(code)) === 0) return index
    index++
  }
  return index
}

/** True where no word goes on at `at`. */
export function atBoundary(text: string, at: number): boolean {
  return !isWord(text.charCodeAt(at))
}

/** Offset after `words` at `at`, in any mixture of case (ASCII) and with any gap for each space; -1 where it is not there. */
export function phrase(text: string, at: number, words: string): number {
  const { length } = text
  let index = at
  for (let position = 0; position < words.length; position++) {
    const wanted = words.charCodeAt(position)
    if (wanted === 32) {
      const next = gap(text, index)
      if (next === index) return -1
      index = next
      continue
    }
    if (index >= length || lower(text.charCodeAt(index)) !== wanted) return -1
    index++
  }
  return index
}

/** As {@link phrase}, and no letter or digit may follow. */
export function wholePhrase(text: string, at: number, words: string): number {
  const end = phrase(text, at, words)
  return end !== -1 && isWord(words.charCodeAt(words.length - 1)) && isWord(text.charCodeAt(end)) ? -1 : end
}

/** Offset after the longest of `phrases` at `at` that ends a word; -1 where none is there. `phrases` stand longest first. */
export function anyPhrase(text: string, at: number, phrases: readonly string[]): number {
  for (const words of phrases) {
    const end = wholePhrase(text, at, words)
    if (end !== -1) return end
  }
  return -1
}

/** Lower-case of an ASCII letter; a curly apostrophe as a straight one, every dash as a hyphen; other units as they are. */
export function lower(code: number): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code
  if (code === 0x2019 || code === 0x2018) return 39
  return isHyphen(code) ? 45 : code
}

/** The unit of the last visible character before `at`, or -1. Looks back over a bounded gap only. */
export function visibleBefore(text: string, at: number): number {
  const limit = Math.max(0, at - longestGap)
  for (let index = at - 1; index >= limit; index--) {
    const code = text.charCodeAt(index)
    if (!isSpace(code)) return code
  }
  return -1
}

/** The word before `at`, in lower case; '' where there is none right before it. */
export function wordBefore(text: string, at: number): string {
  let end = at
  while (end > 0 && at - end < 4 && isSpace(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && end - start < 16 && isLetter(text.charCodeAt(start - 1))) start--
  return text.slice(start, end).toLowerCase()
}

/** True where a clause or the text ends at `at`: a closing bracket, full stop, semicolon, question mark, or nothing more. */
export function atTerminator(text: string, at: number): boolean {
  const index = gap(text, at)
  if (index >= text.length) return true
  const code = text.charCodeAt(index)
  // ) ] . ; : ? ! and closing quotes
  return code === 41 || code === 93 || code === 46 || code === 59 || code === 58 || code === 63 || code === 33 || code === 0x201d || code === 0x2019 || code === 0xbb || isParagraphEnd(text, at)
}

function isParagraphEnd(text: string, at: number): boolean {
  return isSpace(text.charCodeAt(at)) && gap(text, at) === at
}
