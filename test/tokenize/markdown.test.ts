import { describe, expect, it } from 'vitest'
import { sourceEnd, sourceOffset } from '../../src/tokenize/block.js'
import { tokenizeMarkdown } from '../../src/tokenize/markdown.js'

const texts = (value: string): string[] => tokenizeMarkdown(value).blocks.map(({ text }) => text)
const notes = (value: string): [string, string][] => tokenizeMarkdown(value).notes.map(({ label, block }) => [label, block.text])

/** For each character of the only block the stretch of the source that it stands for. */
const stretches = (value: string): string[] => {
  const [block] = tokenizeMarkdown(value).blocks
  return block ? Array.from(block.text, (_, at) => value.slice(sourceOffset(block, at), sourceEnd(block, at + 1))) : []
}

/** Type, words and source of each span of the first block. */
const spans = (value: string): string[][] => {
  const [block] = tokenizeMarkdown(value).blocks
  return (block?.spans ?? []).flatMap((span) => (span.type === 'pageBreak' ? [[span.type]] : [[span.type, block?.text.slice(span.from, span.to) ?? '', value.slice(span.start, span.end)]]))
}

describe('what each character stands for', () => {
  it.each([
    ['ab', ['a', 'b']],
    ['a&eacute;b', ['a', '&eacute;', 'b']],
    ['a&amp;', ['a', '&amp;']],
    ['&#233;&#xe9;', ['&#233;', '&#xe9;']],
    ['a\\(', ['a', '\\(']],
    ['\\\\\\(', ['\\\\', '\\(']],
    ['&geen;', ['&', 'g', 'e', 'e', 'n', ';']],
    ['a\\b', ['a', '\\', 'b']],
    ['\\&amp;', ['\\&', 'a', 'm', 'p', ';']],
    ['a\nb', ['a', '\n', 'b']],
    ['a\r\nb', ['a', '\r\n', 'b']],
    ['a  \nb', ['a', '  \n', 'b']],
    ['a\\\nb', ['a', '\\\n', 'b']],
    ['> a\n> b', ['a', '\n> ', 'b']],
    ['> > a\nb', ['a', '\n', 'b']],
    ['\ufeffab', ['a', 'b']],
    ['\u00a0a\u00a0b', ['a', '\u00a0', 'b']],
    ['&nbsp;a', ['a']],
    ['\u00a0\na', ['a']],
    ['a\0b', ['a', '\0', 'b']],
    ['\u001b[31m', ['\u001b', '[', '3', '1', 'm']],
    ['\ud83d', ['\ud83d']],
  ])('%j', (value, expected) => {
    expect(stretches(value)).toEqual(expected)
  })

  it('a reference to a character of two units', () => {
    const [block] = tokenizeMarkdown('a&#128512;b').blocks
    expect(block?.text).toBe('a😀b')
    expect(block && [1, 3].map((at) => sourceOffset(block, at))).toEqual([1, 10])
  })

  it('a null character reads as Markdown has it, everywhere', () => {
    expect(texts('a\0b\n\n```\nc\0d\n```')).toEqual(['a\ufffdb', '``` c\ufffdd ```'])
  })
})

describe('blocks', () => {
  it.each([
    ['paragraphs', 'Een.\n\nTwee.', ['Een.', 'Twee.']],
    ['headings', '# een\n\ntwee\n===\n\n### drie ###', ['een', 'twee', 'drie']],
    ['headings without words', '#\n\n##  ##\n\neen', ['een']],
    ['list items keep their markers', '- een\n- twee\n\n1. drie', ['- een', '- twee', '1. drie']],
    ['items of several blocks', '- Een.\n\n  Twee.', ['- Een.', 'Twee.']],
    ['lists in lists', '- een\n  1. twee', ['- een', '1. twee']],
    ['markers of several lists on a line', '- 1. een', ['- 1. een']],
    ['an item that begins with a heading', '- # een', ['- een']],
    ['an item that begins with a quotation', '- > een', ['- een']],
    ['an item that begins with code', '- `een`', ['- `een`']],
    ['an item without words', '1.\n\n2. twee', ['1.', '2. twee']],
    ['an item with a rule only', '- ***', ['-']],
    ['quotations', '> Een.\n>\n> Twee.', ['Een.', 'Twee.']],
    ['tables, a row each', '| een | twee |\n|---|---|\n| **drie** | |', ['een twee', 'drie']],
    ['code, HTML and definitions as they stand', '```js\nx &amp; y\n```\n\n<div>\nz\n</div>\n\n[b]: http://a.nl "t"', ['```js x &amp; y ```', '<div> z </div>', '[b]: http://a.nl "t"']],
    ['references and images as they stand', '[a][b] ![x](y.png)', ['[a][b] ![x](y.png)']],
    ['a link with a title as it stands', 'Zie [a](http://a.nl "titel").', ['Zie [a](http://a.nl "titel").']],
  ])('%s', (_, value, expected) => {
    expect(texts(value)).toEqual(expected)
  })

  it('tell headings, their depth, and paragraphs in bold', () => {
    expect(tokenizeMarkdown('## een\n\n**twee**\n\n**drie** vier').blocks.map(({ kind, depth, strong }) => [kind, depth, strong])).toEqual([
      ['heading', 2, false],
      ['paragraph', 0, true],
      ['paragraph', 0, false],
    ])
  })

  it('a rule is a turn of the page behind the block before it', () => {
    const { blocks, leading } = tokenizeMarkdown('***\n\nEen.\n\n---\n\nTwee.')
    expect(leading).toMatchObject([{ furniture: ['***'] }])
    expect(blocks[0]?.turns).toMatchObject([{ furniture: ['---'] }])
  })

  it('so is a comment, whose lines are furniture; within a paragraph it is read as it stands, and so is any other HTML', () => {
    const { blocks, leading } = tokenizeMarkdown('<!-- pagina 1 -->\n\nEen.\n\n<!--\nTweede Kamer\n  7\n-->\n\nTwee <!-- twee -->.\n\n<div>drie</div>')
    expect(blocks.map(({ text }) => text)).toEqual(['Een.', 'Twee <!-- twee -->.', '<div>drie</div>'])
    expect(leading).toMatchObject([{ furniture: ['<!--', 'pagina 1', '-->'] }])
    expect(blocks[0]?.turns).toMatchObject([{ furniture: ['<!--', 'Tweede Kamer', '7', '-->'] }])
  })

  it('a page that turns within a line is a space', () => {
    expect(texts('een\ftwee')).toEqual(['een twee'])
  })

  it('what is nested deeper than any paper is read as it stands', () => {
    expect(texts(`${'> '.repeat(300)}een`)[0]).toMatch(/^(?:> )+een$/u)
    expect(texts(`${'*a **b '.repeat(100)}${'** *'.repeat(100)}`)).toHaveLength(1)
  })
})

describe('what stands in and over the text', () => {
  it.each([
    ['een *twee* **drie**', [['emphasis', 'twee', '*twee*'], ['strong', 'drie', '**drie**']]],
    ['[een](http://a.nl)', [['link', 'een', '[een](http://a.nl)']]],
    ['<http://a.nl>', [['link', 'http://a.nl', '<http://a.nl>']]],
    ['een[^1]\n\n[^1]: noot', [['footnoteReference', '', '[^1]']]],
    ['een[^1]', [['footnoteReference', '', '[^1]']]],
    ['[^1]', [['footnoteReference', '', '[^1]']]],
    ['een\\[^1]', []],
    ['een [1]', []],
    ['een¹', [['footnoteReference', '', '¹']]],
    ['een&sup1;', [['footnoteReference', '', '&sup1;']]],
    ['[een²](b)⁸', [['link', 'een', '[een²](b)'], ['footnoteReference', '', '²'], ['footnoteReference', '', '⁸']]],
    ['een[^1]waar-\nom_|<http://a.nl>\n\n[^1]: noot', [['footnoteReference', '', '[^1]'], ['link', 'http://a.nl', '<http://a.nl>']]],
  ])('%s', (value, expected) => {
    expect(spans(value)).toEqual(expected)
  })

  it('spans keep their places where two halves are joined', () => {
    const value = 'De leden van de fractie hebben *met* belangstelling kennisgenomen van **de**\n\n---\n\nstukken *van* nu.'
    expect(spans(value).filter(([type]) => type !== 'pageBreak')).toEqual([
      ['emphasis', 'met', '*met*'],
      ['strong', 'de', '**de**'],
      ['emphasis', 'van', '*van*'],
    ])
  })

  it('and where a marker is parted from its paragraph', () => {
    const { blocks } = tokenizeMarkdown('**Antwoord: ja** en *nee*[^1]\n\n[^1]: noot')
    expect(blocks.map(({ text, spans: own }) => [text, ...own.map((span) => [span.type, span.from, span.to])])).toEqual([
      ['Antwoord:', ['strong', 0, 9]],
      ['ja en nee', ['strong', 0, 2], ['emphasis', 6, 9], ['footnoteReference', 9, 9]],
    ])
  })
})

describe('footnotes', () => {
  it.each([
    ['one paragraph', 'een[^1]\n\n[^1]: noot', [['1', 'noot']]],
    ['several', 'een[^1]\n\n[^1]: noot\n\n    en meer', [['1', 'noot en meer']]],
    ['other blocks, as they stand', 'een[^1]\n\n[^1]: noot\n\n    - punt', [['1', 'noot - punt']]],
    ['no words', 'een[^1]\n\n[^1]:', [['1', '']]],
    ['a label with markup', 'een[^a&b]\n\n[^a&b]: noot', [['a&b', 'noot']]],
    ['superscript', 'een¹\n\n¹ noot', [['1', 'noot']]],
    ['in a quotation', '> een[^1]\n>\n> [^1]: noot', [['1', 'noot']]],
  ])('%s', (_, value, expected) => {
    expect(notes(value)).toEqual(expected)
  })
})
