import { jsonChunks } from '../../files/json-chunks.js'
import type { Form } from '../sink.js'

const encoder = new TextEncoder()

/** JSON of the record on one line, as bytes: it may be longer than a string can be. */
const record: Form = value => {
  const chunks = [...jsonChunks(value)].map(chunk => encoder.encode(chunk))
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { record: bytes }
}

export default record
