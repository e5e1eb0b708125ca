import fc from 'fast-check'
import type { RootContent as MdastContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { toString } from 'mdast-util-to-string'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import type { Phrasing, RootContent, Text } from '../../src/kast.js'
import { toMarkdown } from '../../src/markdown/to-markdown.js'
import { factories } from '../factories.js'

const f = factories('')
const text = (value: string): Text => ({ type: 'text', value })
const write = (...children: RootContent[]): string => toMarkdown(f.root({}, ...children))
const paragraph = (...children: Phrasing[]): string => write(f.paragraph(...children))
const read = (markdown: string): MdastContent[] =>
  fromMarkdown(markdown, { extensions: [gfmFootnote(), gfmTable()], mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()] }).children

/** Types of the nodes, and the words of the leaves. */
const outline = (node: MdastContent): unknown => ('children' in node ? [node.type, ...node.children.map(outline)] : 'value' in node ? node.value : node.type)
const outlines = (markdown: string): unknown[] => read(markdown).map(outline)

describe('structure', () => {
  it('of a paper', () => {
    const mark = { type: 'footnoteReference', identifier: '1', label: '1' } as const
    const answer = f.answer(1, {}, f.heading(5, f.strong(text('Antwoord van het kabinet'))), f.paragraph(text('Omdat'), mark, text(' het')), f.list(false, f.item('–', f.paragraph(text('– moet.')))))
    const section = f.fractieSection('s1', ['VVD'], f.heading(3, text('VVD-fractie')), f.exchange(1, '1', f.heading(4, text('Thema')), f.question(1, f.heading(5, text('Vraag 1')), f.paragraph(text('Waarom?'))), answer))
    const markdown = write(
      f.header(f.dossierTitle({ dossier: '22112', suffix: null, title: null }, text('22 112 Voorstellen')), f.documentTitle({ number: '7', title: 'VERSLAG' }, text('Nr. 7 VERSLAG')), f.dateLine(null, text('Vastgesteld 1 mei 2026'))),
      f.preamble({}, f.paragraph(text('De commissie vraagt.'))),
      f.signature('voorzitter', 'Kathmann', text('De voorzitter, Kathmann')),
      f.contents(f.heading(2, text('Inhoudsopgave')), f.entry('s1', text('VVD-fractie'))),
      { type: 'pageBreak', value: '', page: 1, furniture: ['Tweede Kamer', '1'] },
      f.part('exchange', 'I', f.heading(2, text('I Vragen')), section),
      f.notes(f.definition('1', f.paragraph(text('Een.')), f.paragraph(text('1. Twee.'))))
    )
    expect(markdown).toBe(
      [
        '22 112 Voorstellen', '# Nr. 7 VERSLAG', 'Vastgesteld 1 mei 2026', 'De commissie vraagt.', 'De voorzitter, Kathmann',
        '## Inhoudsopgave', '- VVD-fractie', '## I Vragen', '### VVD-fractie', '#### Thema', '**Vraag 1**', 'Waarom?',
        '**Antwoord van het kabinet**', 'Omdat[^1] het', '– moet.', '<!--\nTweede Kamer\n-->', '[^1]: Een.', '    1\\. Twee.\n'
      ].join('\n\n')
    )
  })

  it('of nothing is nothing', () => {
    expect(write()).toBe('')
    expect(write(f.paragraph(), f.heading(2))).toBe('')
  })

  it('of annotated text is its words', () => {
    expect(paragraph(f.ask('direct', text('Zie '), f.kamerstuk({}, {}, text('22 112')), text('?')))).toBe('Zie 22 112?\n')
  })

  it('of a page break is what it reads as', () => {
    expect(paragraph(text('een'), { type: 'pageBreak', value: ' ', page: null, furniture: ['7'] }, text('twee'))).toBe('een twee\n')
  })

  it('of running headers and footers is a comment, each line once and none with its end in it', () => {
    const turn = (...furniture: string[]): Phrasing => ({ type: 'pageBreak', value: ' ', page: null, furniture })
    const markdown = paragraph(text('een'), turn('Tweede Kamer, nr. 7   2', '14'), text('twee'), turn('Tweede Kamer, nr. 7   3', 'kst --> 1'), text('drie'))
    expect(markdown).toBe('een twee drie\n\n<!--\nTweede Kamer, nr. 7 2\nkst - - > 1\n-->\n')
    expect(outlines(markdown)[1]).toContain('Tweede Kamer')
  })

  it('of contents is a list, under the markers that the entries have', () => {
    const markdown = write(f.contents(f.heading(2, text('Inhoud')), f.entry('s1', text('- VVD')), f.entry('s2', text('1. PVV')), f.entry('s3', text('SP 3'))))
    expect(markdown).toBe('## Inhoud\n\n- VVD\n\n1. PVV\n\n- SP 3\n')
  })

  it('of footnotes with one label tells them apart', () => {
    const notes = [f.definition('1', f.paragraph(text('Een.'))), { ...f.definition('1-2', f.paragraph(text('Twee.'))), label: '1' }]
    const marks = ['1', '1-2'].map((identifier) => ({ type: 'footnoteReference' as const, identifier, label: '1' }))
    expect(write(f.paragraph(text('een'), ...marks), f.notes(...notes))).toBe('een[^1][^1-2]\n\n[^1]: Een.\n\n[^1-2]: Twee.\n')
  })
})

describe('lists', () => {
  it.each([
    ['-', '- een', ['list', ['listItem', ['paragraph', 'een'], ['paragraph', '1. twee']]]],
    ['*', '* een', ['list', ['listItem', ['paragraph', 'een'], ['paragraph', '1. twee']]]],
    ['12.', '12. een', ['list', ['listItem', ['paragraph', 'een'], ['paragraph', '1. twee']]]]
  ])('keep the marker %s of Markdown', (marker, words, expected) => {
    const markdown = write(f.list(false, f.item(marker, f.paragraph(text(words)), f.paragraph(text('1. twee')))))
    expect(outlines(markdown)).toEqual([expected])
    expect(markdown.startsWith(`${words}\n`)).toBe(true)
  })

  it('keep any other marker as text', () => {
    expect(outlines(write(f.list(true, f.item('a.', f.paragraph(text('a. een'))), f.item('•', f.paragraph(text('• twee'))))))).toEqual([
      ['paragraph', 'a. een'],
      ['paragraph', '• twee']
    ])
  })

  it('do not come from text that looks like an item', () => {
    for (const words of ['- een', '+ een', '* een', '1. een', '1) een', '-', '---', '2026.']) expect(outlines(paragraph(text(words)))).toEqual([['paragraph', words]])
  })
})

describe('marks', () => {
  it('of emphasis stand against the words', () => {
    expect(paragraph(text('een'), f.emphasis(text(' twee ')), f.strong(text('drie.')), text(' vier'))).toBe('een *twee* **drie.** vier\n')
  })

  it('are left out where Markdown would not see them', () => {
    for (const nodes of [
      [f.strong(text('een.')), text('twee')],
      [text('een'), f.strong(text('(twee)'))],
      [f.emphasis(text('een')), f.emphasis(text('twee'))],
      [f.strong(text(' '))]
    ]) {
      const words = (children: unknown[]): string => toString({ type: 'root', children }).replace(/\s+/gu, ' ')
      expect(words(read(paragraph(text('x '), ...nodes, text(' x'))))).toBe(words([text('x '), ...nodes, text(' x')]))
    }
  })

  it.each(['https://a.nl/x_y', 'https://a.nl/(x) y', '', '#', 'https://a.nl/?a&copy;=<b>\\*'])('of a link keep its address %j', (url) => {
    const [first] = read(paragraph(text('Zie!'), f.link(url, text('de [brief]')), text('(a)')))
    expect(first).toMatchObject({ type: 'paragraph', children: [{ value: 'Zie!' }, { type: 'link', url, children: [{ value: 'de [brief]' }] }, { value: '(a)' }] })
  })

  it('of a bare address are angle brackets', () => {
    expect(paragraph(f.link('https://a.nl', text('https://a.nl')))).toBe('<https://a.nl>\n')
  })

  it('of a footnote stay marks before brackets and colons', () => {
    const notes = f.notes(f.definition('1', f.paragraph(text('Een.'))))
    for (const after of ['(a)', ': b', '[c]']) {
      const markdown = write(f.paragraph(text('Let op!'), { type: 'footnoteReference', identifier: '1', label: '1' }, text(after)), notes)
      expect(outlines(markdown)[0]).toEqual(['paragraph', 'Let op!', 'footnoteReference', after])
    }
  })
})

const words = fc
  .string({ unit: fc.constantFrom('a', 'B', '1', ' ', '*', '_', '`', '[', ']', '(', ')', '<', '>', '#', '-', '+', '.', '!', '|', '~', '=', ':', '^', '&', ';', 'amp', '\\', '\n', '"', 'http://', 'é', '/') })
  .map((value) => value.replace(/\s+/gu, ' ').trim())
  .filter((value) => value !== '')

describe('any text', () => {
  it('is read again as the paragraph it was', () => {
    fc.assert(fc.property(words, (value) => { expect(outlines(paragraph(text(value)))).toEqual([['paragraph', value]]) }), { numRuns: 1000 })
  })

  it('is read again as the heading it was', () => {
    fc.assert(fc.property(words, (value) => { expect(outlines(write(f.heading(3, text(value))))).toEqual([['heading', value]]) }))
  })

  it('is read again as the item and the footnote it was', () => {
    fc.assert(
      fc.property(words, (value) => {
        expect(outlines(write(f.list(true, f.item('1.', f.paragraph(text(`1. ${value}`))))))).toEqual([['list', ['listItem', ['paragraph', value]]]])
        expect(outlines(write(f.notes(f.definition('1', f.paragraph(text(value))))))).toEqual([['footnoteDefinition', ['paragraph', value]]])
      })
    )
  })
})
