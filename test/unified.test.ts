import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'
import { fromKamerstuk, kamerstukParse } from '../src/index.js'
import type { Options, Root } from '../src/index.js'
import { heading, verslag } from './support/paper.js'

const source = verslag('Vragen van het lid Jansen', 'Hoe diep is de haven?¹', 'Antwoord', 'Zie Kamerstuk 36 600 A tot en met C, nr. 2.')

const parse = (value: string, options?: Options | null): { tree: Root; file: VFile } => {
  const file = new VFile(value)
  return { tree: unified().use(kamerstukParse, options).parse(file), file }
}

describe('kamerstukParse', () => {
  it('gives the tree of fromKamerstuk', () => {
    expect(parse(source).tree).toEqual(fromKamerstuk(source))
  })

  it('takes options', () => {
    const markdown = `## ${heading('VVD')}\n\n**Hoe** diep?\n`
    expect(parse(markdown, { format: 'markdown' }).tree).toEqual(fromKamerstuk(markdown, { format: 'markdown' }))
    expect(parse(markdown, null).tree).toEqual(fromKamerstuk(markdown))
    expect(parse(markdown).tree.data.format).toBe('text')
  })

  it('takes the settings of the processor; its options go before them', () => {
    const settled = unified().data('settings', { format: 'markdown' })
    expect(settled().use(kamerstukParse).parse('# Kop').data.format).toBe('markdown')
    expect(settled().use(kamerstukParse, { format: 'text' }).parse('# Kop').data.format).toBe('text')
  })

  it('throws for an option that cannot be, as the function does', () => {
    expect(() => parse('', { format: 'pdf' as 'text' })).toThrow(TypeError)
    expect(() => fromKamerstuk('', { format: 'pdf' as 'text' })).toThrow(TypeError)
  })

  it('reads an empty file', () => {
    expect(parse('').tree).toMatchObject({ type: 'root', children: [] })
  })
})

describe('messages on the file', () => {
  it('are those of the tree', () => {
    const { tree, file } = parse(source)
    expect(file.messages.map(({ ruleId, reason, source: name, place }) => ({ ruleId, reason, source: name, place }))).toEqual(
      tree.data.messages.map(({ ruleId, reason, place }) => ({ ruleId, reason, source: 'kamerstuk', place }))
    )
    expect(file.messages.length).toBeGreaterThan(2)
  })

  it('a warning is no failure, information no warning', () => {
    const fatal = new Map(parse(source).file.messages.map((message) => [message.ruleId, message.fatal]))
    expect(fatal.get('undefined-footnote')).toBe(false)
    expect(fatal.get('unknown-fractie')).toBeUndefined()
  })

  it('tell the words, what was expected, and the other place', () => {
    const { file } = parse(verslag('Inhoudsopgave', heading('GroenLinks-PvdA'), heading('GL-PvdA'), 'Hoe diep?', 'Antwoord', 'Ja.'))
    const found = file.messages.find(({ ruleId }) => ruleId === 'fractie-name-differs')
    expect(found).toMatchObject({ actual: 'GL-PvdA', expected: ['GroenLinks-PvdA'] })
    expect(found?.note).toMatch(/^The entry in the contents: \d+:1$/u)
  })

  it('tell no more than there is', () => {
    const { file } = parse('De haven is diep.')
    expect(file.messages.map(({ ruleId, actual, expected, note }) => ({ ruleId, actual, expected, note }))).toEqual([{ ruleId: 'unknown-document', actual: undefined, expected: undefined, note: undefined }])
  })

  it('none for a paper in which nothing is doubtful', () => {
    expect(parse(verslag(heading('VVD'), 'Hoe diep is de haven?', 'Antwoord', 'Drie meter.', 'Wie betaalt?', 'Antwoord', 'De gemeente.')).file.messages).toEqual([])
  })
})
