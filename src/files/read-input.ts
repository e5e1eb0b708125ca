import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { stdin } from 'node:process'
import type { SourceFormat } from '../kast.js'
import { binaryKind, decode, type Decoded } from './decode.js'
import { FileError, fileError } from './errors.js'

/** A document as read. */
export interface Input extends Decoded {
  /** Base file name; `-` for standard input. */
  name: string
  /** How messages name it. */
  place: string
  /** Of the bytes, in hexadecimal. */
  sha256: string
  bytes: number
  format: SourceFormat
}

/** Endings that are read, in lower case, and how. */
const endings: Readonly<Record<string, SourceFormat>> = { '.txt': 'text', '.text': 'text', '.md': 'markdown', '.markdown': 'markdown' }

/** Endings of text formats whose markup would be read as words. */
const markup: readonly string[] = ['.xml', '.html', '.htm', '.xhtml']

/** How a file with this name is read; null where the program does not read its ending. */
export const formatOf = (path: string): SourceFormat | null => endings[extname(path).toLowerCase()] ?? null

const readStdin = async (): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/**
 * Reads one document.
 *
 * @param path a file, or `-` for standard input
 * @param format how to read it; otherwise the file's ending decides, and anything unknown is text
 * @throws FileError where it cannot be read, or is no text
 */
export const readInput = async (path: string, format?: SourceFormat): Promise<Input> => {
  const place = path === '-' ? '<stdin>' : path
  const ending = extname(path).toLowerCase()
  if (markup.includes(ending) && format === undefined) {
    throw new FileError(place, `${ending} files are not read yet; take the text out of it, or say --format text to read it as it is`)
  }
  try {
    const bytes = path === '-' ? await readStdin() : await readFile(path)
    const kind = binaryKind(bytes)
    if (kind !== null) throw new FileError(place, `is ${kind}`)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    return { ...decode(bytes), name: path === '-' ? '-' : basename(path), place, sha256, bytes: bytes.length, format: format ?? formatOf(path) ?? 'text' }
  } catch (error) {
    throw fileError(place, error)
  }
}
