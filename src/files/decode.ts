/** How bytes were read as text. */
export interface Decoded {
  text: string
  encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252'
  /** What a person should know about the reading; null where it was plain UTF-8. */
  note: string | null
}

/** How much of a file is looked at to tell what it is. */
const sampleSize = 65_536

/** 0x80 to 0x9F of Windows-1252; the five bytes that it leaves open keep their C1 meaning, as browsers read them. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

const magics: readonly (readonly [magic: string, name: string])[] = [
  ['%PDF-', 'a PDF; take the text out of it first (pdftotext -layout)'],
  ['PK\x03\x04', 'a ZIP archive, as a .docx is; save it as plain text first'],
  ['\xD0\xCF\x11\xE0', 'an old Word document; save it as plain text first'],
  ['{\\rtf', 'an RTF document; save it as plain text first'],
  ['\x1F\x8B', 'compressed with gzip; decompress it first'],
  ['\x89PNG', 'a picture'],
  ['\xFF\xD8\xFF', 'a picture'],
  ['GIF8', 'a picture'],
]

const startsWith = (bytes: Uint8Array, magic: string): boolean => [...magic].every((character, index) => bytes[index] === character.charCodeAt(0))

/** Shares of NUL among the even and among the odd bytes. */
const nulShares = (sample: Uint8Array): { even: number; odd: number } => {
  const counts = [0, 0]
  sample.forEach((byte, index) => {
    if (byte === 0) counts[index % 2] = (counts[index % 2] ?? 0) + 1
  })
  const half = Math.max(1, sample.length / 2)
  return { even: (counts[0] ?? 0) / half, odd: (counts[1] ?? 0) / half }
}

/** UTF-16 by its mark, or by the NUL that every second byte of Latin text is. */
const utf16 = (bytes: Uint8Array): { encoding: 'UTF-16LE' | 'UTF-16BE'; marked: boolean } | null => {
  if (startsWith(bytes, '\xFF\xFE')) return { encoding: 'UTF-16LE', marked: true }
  if (startsWith(bytes, '\xFE\xFF')) return { encoding: 'UTF-16BE', marked: true }
  const { even, odd } = nulShares(bytes.subarray(0, sampleSize))
  if (odd > 0.6 && even < 0.1) return { encoding: 'UTF-16LE', marked: false }
  if (even > 0.6 && odd < 0.1) return { encoding: 'UTF-16BE', marked: false }
  return null
}

/** Bytes that text does not hold: control characters other than white space, form feed, escape and backspace. */
const isBinaryByte = (byte: number): boolean => byte < 8 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)

/** What a file is that is no text, in words that follow "is"; null for text. A few stray control characters are no reason. */
export const binaryKind = (bytes: Uint8Array): string | null => {
  const known = magics.find(([magic]) => startsWith(bytes, magic))
  if (known) return known[1]
  if (utf16(bytes)) return null
  const sample = bytes.subarray(0, sampleSize)
  return sample.filter(isBinaryByte).length > sample.length / 50 ? 'binary data, not text' : null
}

const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(/[\x80-\x9F]/g, character => windows1252.charAt(character.charCodeAt(0) - 0x80))

const count = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0

/**
 * Reads bytes as text: UTF-8 and UTF-16 with or without a byte order mark, and Windows-1252 where they are not valid UTF-8.
 * The mark is no part of the text. Any bytes give a text.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const wide = utf16(bytes)
  if (wide) {
    const text = new TextDecoder(wide.encoding).decode(bytes)
    return { text, encoding: wide.encoding, note: `read as ${wide.encoding}, by its ${wide.marked ? 'byte order mark' : 'zero bytes'}` }
  }
  const marked = startsWith(bytes, '\xEF\xBB\xBF')
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: 'UTF-8', note: marked ? 'read as UTF-8, its byte order mark left out' : null }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
  }
  // Cut in the middle of a character, or with a few bytes damaged, UTF-8 still has more good characters than bad ones; Windows-1252 has none.
  const text = new TextDecoder().decode(bytes)
  const bad = count(text, /\uFFFD/g)
  if (count(text, /[^\0-\x7F\uFFFD]/g) >= bad || marked) {
    return { text, encoding: 'UTF-8', note: `read as UTF-8; ${bad === 1 ? 'one place is' : `${String(bad)} places are`} damaged and read as �` }
  }
  return { text: decodeWindows1252(bytes), encoding: 'Windows-1252', note: 'not valid UTF-8, read as Windows-1252' }
}
