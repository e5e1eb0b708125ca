import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { binaryKind, decode } from '../../src/files/decode.js'

const dutch = 'Coördinatie van de reïntegratie: 1e oefening… ‘één’ – “€ 5” à la carte'
const latin = (text: string): Buffer => Buffer.from(text, 'latin1')

describe('decode', () => {
  it.each([
    ['UTF-8', iconv.encode(dutch, 'utf8'), null],
    ['UTF-8', iconv.encode(dutch, 'utf8', { addBOM: true }), 'byte order mark left out'],
    ['UTF-16LE', iconv.encode(dutch, 'utf16-le', { addBOM: true }), 'by its byte order mark'],
    ['UTF-16BE', iconv.encode(dutch, 'utf16-be', { addBOM: true }), 'by its byte order mark'],
    ['UTF-16LE', iconv.encode(dutch, 'utf16-le', { addBOM: false }), 'by its zero bytes'],
    ['UTF-16BE', iconv.encode(dutch, 'utf16-be', { addBOM: false }), 'by its zero bytes'],
    ['Windows-1252', iconv.encode(dutch, 'windows-1252'), 'not valid UTF-8, read as Windows-1252'],
  ])('reads %s', (encoding, bytes, note) => {
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({ text: dutch, encoding })
    if (note === null) expect(decoded.note).toBeNull()
    else expect(decoded.note).toContain(note)
  })

  it('reads every character of Windows-1252', () => {
    const assigned = Array.from({ length: 256 }, (_, byte) => byte).filter(byte => ![0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(byte) && byte > 31)
    const bytes = Buffer.from(assigned)
    expect(decode(bytes).text).toBe(iconv.decode(bytes, 'windows-1252'))
  })

  it('reads UTF-8 that is cut in the middle of a character as UTF-8', () => {
    const bytes = Buffer.from('één reële coördinatie café').subarray(0, -1)
    expect(decode(bytes)).toEqual({ text: 'één reële coördinatie caf�', encoding: 'UTF-8', note: 'read as UTF-8; one place is damaged and read as �' })
  })

  it('keeps NUL and a � that the text itself holds', () => {
    expect(decode(Buffer.from('a\0b�c'))).toEqual({ text: 'a\0b�c', encoding: 'UTF-8', note: null })
  })

  it('reads nothing as the empty text', () => {
    expect(decode(new Uint8Array())).toEqual({ text: '', encoding: 'UTF-8', note: null })
  })

  it('gives back any well-formed text from UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'))
        expect(decode(Buffer.from(text)).text).toBe(text)
      }),
    )
  })

  it('gives a text for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), bytes => {
        expect(typeof decode(bytes).text).toBe('string')
      }),
    )
  })
})

describe('binaryKind', () => {
  it.each([
    ['PDF', latin('%PDF-1.7\n%âãÏÓ'), 'pdftotext -layout'],
    ['DOCX', latin('PK\x03\x04\x14\0\x06\0'), '.docx'],
    ['DOC', latin('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'), 'old Word document'],
    ['RTF', latin('{\\rtf1\\ansi'), 'RTF'],
    ['gzip', latin('\x1F\x8B\x08\0'), 'gzip'],
    ['PNG', latin('\x89PNG\r\n\x1A\n'), 'picture'],
    ['noise', Buffer.from(Array.from({ length: 1000 }, (_, index) => (index * 97) % 256)), 'binary data'],
  ])('names %s', (_, bytes, words) => {
    expect(binaryKind(bytes)).toContain(words)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['Dutch', Buffer.from(dutch)],
    ['form feeds', Buffer.from('bladzijde een\fbladzijde twee\f')],
    ['one stray NUL in a page', Buffer.from(`${dutch}\0${dutch}${dutch}`)],
    ['UTF-16', iconv.encode(dutch, 'utf16-le', { addBOM: false })],
    ['Windows-1252', iconv.encode(dutch, 'windows-1252')],
  ])('takes %s for text', (_, bytes) => {
    expect(binaryKind(bytes)).toBeNull()
  })
})
