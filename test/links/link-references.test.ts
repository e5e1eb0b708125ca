import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import { linkReferences } from '../../src/links/index.js'
import { findReferences } from '../../src/references/index.js'

const at = 'https://zoek.officielebekendmakingen.nl/'
const a = (id: string, words: string): string => `<a href="${at}${id}">${words}</a>`
const md = (id: string, words: string): string => `[${words}](${at}${id})`
const html = (value: string): string => linkReferences(value, { format: 'html' })
const markdown = (value: string): string => linkReferences(value, { format: 'markdown' })

const paper = 'Kamerstuk 26 643, nr. 885'

describe('linkReferences: HTML', () => {
  it.each([
    [`<p>Zie ${paper}.</p>`, `<p>Zie ${a('kst-26643-885', paper)}.</p>`],
    ['Kamerstuk <b>22 112</b>, nr. 4102', a('kst-22112-4102', 'Kamerstuk <b>22 112</b>, nr. 4102')],
    ['<b>Kamerstuk 22 112</b>, nr. 4102', a('kst-22112-4102', '<b>Kamerstuk 22 112</b>, nr. 4102')],
    ['Kamerstuk 22 112, <i><b>nr. 4102</b></i>', a('kst-22112-4102', 'Kamerstuk 22 112, <i><b>nr. 4102</b></i>')],
    ['<b>zie Kamerstuk 22 112</b>, nr. 4102', `<b>zie ${a('kst-22112-4102', 'Kamerstuk 22 112')}</b>, ${a('kst-22112-4102', 'nr. 4102')}`],
    ['Kamerstuk 22&nbsp;112, nr.&#160;4102', a('kst-22112-4102', 'Kamerstuk 22&nbsp;112, nr.&#160;4102')],
    ['Kamer&shy;stuk 22 112, nr. 4102', a('kst-22112-4102', 'Kamer&shy;stuk 22 112, nr. 4102')],
    ['Kamerstukken 21 501&#x2011;33 &amp; 26 643, nr. 885', `${a('kst-21501-33-885', 'Kamerstukken 21 501&#x2011;33')} &amp; ${a('kst-26643-885', '26 643, nr. 885')}`],
    ['Kamerstuk 22 112,<br>nr. 4102', a('kst-22112-4102', 'Kamerstuk 22 112,<br>nr. 4102')],
    ['Kamerstuk 22<!-- x --> 112, nr. 4102', a('kst-22112-4102', 'Kamerstuk 22<!-- x --> 112, nr. 4102')],
    [`(26 643, nr. 88<b>5</b>)`, `(${a('kst-26643-885', '26 643, nr. 88<b>5</b>')})`],
    // the mark of a footnote is no part of the number
    [`${paper}<sup>2</sup>`, `${a('kst-26643-885', paper)}<sup>2</sup>`],
    ['Kamerstuk 22 112<sup><a href="#n1">1</a></sup>, nr. 4102', `${a('kst-22112-4102', 'Kamerstuk 22 112')}<sup><a href="#n1">1</a></sup>, ${a('kst-22112-4102', 'nr. 4102')}`],
    [`${paper}<sup><span class="noot">12</span></sup>`, `${a('kst-26643-885', paper)}<sup><span class="noot">12</span></sup>`],
    [`<sup>Zie ${paper}</sup>`, `<sup>Zie ${a('kst-26643-885', paper)}</sup>`],
    [`<sup></sup>${paper}`, `<sup></sup>${a('kst-26643-885', paper)}`],
    // no reference runs from one block into the next
    ['<p>Kamerstuk 22 112,</p><p>nr. 4102</p>', `<p>${a('dossier/22112', 'Kamerstuk 22 112')},</p><p>nr. 4102</p>`],
    // addresses are escaped
    ['jci1.3:c:BWBR0005537&amp;artikel=5:9', '<a href="https://wetten.overheid.nl/jci1.3:c:BWBR0005537&amp;artikel=5:9">jci1.3:c:BWBR0005537&amp;artikel=5:9</a>'],
    // damaged HTML
    [`a < b, ${paper} > c`, `a < b, ${a('kst-26643-885', paper)} > c`],
    [`</> ${paper} <`, `</> ${a('kst-26643-885', paper)} <`],
    [`<A HREF=x>${paper}</A> ${paper}`, `<A HREF=x>${paper}</A> ${a('kst-26643-885', paper)}`],
    [`<a name="p1"/>${paper}`, `<a name="p1"/>${a('kst-26643-885', paper)}`],
    [`<img alt="a > b"> ${paper}`, `<img alt="a > b"> ${a('kst-26643-885', paper)}`],
    [`<p title=a"b>${paper}</p>`, `<p title=a"b>${a('kst-26643-885', paper)}</p>`],
    [`<!-->${paper} <!--->${paper}`, `<!-->${a('kst-26643-885', paper)} <!--->${a('kst-26643-885', paper)}`],
  ])('%s', (value, expected) => {
    expect(html(value)).toBe(expected)
    expect(html(expected)).toBe(expected)
  })

  it.each([
    `<a href="x">${paper}</a>`,
    `<a href="x"><b>${paper}</b></a>`,
    `<a href="x">Kamerstuk 26 643</a>, nr. 885`,
    `<a name="p1">${paper}</a>`,
    `<a href=x>nooit gesloten <p>${paper}</p>`,
    `<sup><a href=x></sup>${paper}`,
    `<code>${paper}</code>`,
    `<pre>${paper}</pre>`,
    `<pre><code>${paper}</code> ${paper}</pre>`,
    `<kbd>${paper}</kbd><samp>${paper}</samp>`,
    `<title>${paper}</title>`,
    `<textarea>${paper}<b></textarea>`,
    `<style>/* ${paper} */</style>`,
    `<script>"${paper}"</script>`,
    `<script><!-- <script>"</script>${paper}" --></script>`,
    `<script>"${paper}`,
    `<button>${paper}</button>`,
    `<select><option>${paper}</select>`,
    `<svg><text>${paper}</text></svg>`,
    `<!-- ${paper} -->`,
    `<!-- ${paper} --!>`,
    `<!-- > ${paper}`,
    `<!DOCTYPE ${paper}>`,
    `<?xml ${paper} > ${paper} ?>`,
    `<![CDATA[ > ${paper}]]>`,
    `<p title="${paper}">`,
    `<p title='${paper}'>`,
    `<p data-x = "> ${paper}">`,
    `<p title="${paper}`,
    `</p ${paper}>`,
    `https://zoek.officielebekendmakingen.nl/kst-26643-885.html`,
    'geen verwijzing, 26 643 euro',
    '',
  ])('leaves alone: %s', (value) => {
    expect(html(value)).toBe(value)
  })
})

describe('linkReferences: Markdown', () => {
  it.each([
    [`Zie ${paper}.`, `Zie ${md('kst-26643-885', paper)}.`],
    [`# ${paper}`, `# ${md('kst-26643-885', paper)}`],
    [`- ${paper}\n- (26 643, nr. 9)`, `- ${md('kst-26643-885', paper)}\n- (${md('kst-26643-9', '26 643, nr. 9')})`],
    ['> Kamerstuk 26 643,\n> nr. 885', `> ${md('kst-26643-885', 'Kamerstuk 26 643,\n> nr. 885')}`],
    ['Kamerstuk **22 112**, nr. 4102', md('kst-22112-4102', 'Kamerstuk **22 112**, nr. 4102')],
    ['**Kamerstuk 22 112**, nr. 4102', md('kst-22112-4102', '**Kamerstuk 22 112**, nr. 4102')],
    [`(**${paper}**)`, `(${md('kst-26643-885', `**${paper}**`)})`],
    [`***${paper}***.`, `${md('kst-26643-885', `***${paper}***`)}.`],
    ['**Zie Kamerstuk 22 112**, nr. 4102', `**Zie ${md('kst-22112-4102', 'Kamerstuk 22 112')}**, ${md('kst-22112-4102', 'nr. 4102')}`],
    [`*Zie ${paper}*.`, `*Zie ${md('kst-26643-885', paper)}*.`],
    ['Kamerstuk <b>22 112</b>, nr. 4102', md('kst-22112-4102', 'Kamerstuk <b>22 112</b>, nr. 4102')],
    ['Kamerstuk 22&nbsp;112, nr. 4102', md('kst-22112-4102', 'Kamerstuk 22&nbsp;112, nr. 4102')],
    ['[26 643, nr. 885]', `[${md('kst-26643-885', '26 643, nr. 885')}]`],
    [`${paper}[^1]\n\n[^1]: Zie Kamerstuk 22 112, nr. 4102.`, `${md('kst-26643-885', paper)}[^1]\n\n[^1]: Zie ${md('kst-22112-4102', 'Kamerstuk 22 112, nr. 4102')}.`],
    [`| a | b |\n| - | - |\n| ${paper} | x |`, `| a | b |\n| - | - |\n| ${md('kst-26643-885', paper)} | x |`],
    ['(32016R0679R(02))', '([32016R0679R(02)](https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679R\\(02\\)))'],
    [`\uFEFF${paper}`, `\uFEFF${md('kst-26643-885', paper)}`],
    [`---\ntitle: ${paper}\n---\n${paper}`, `---\ntitle: ${paper}\n---\n${md('kst-26643-885', paper)}`],
  ])('%s', (value, expected) => {
    expect(markdown(value)).toBe(expected)
    expect(markdown(expected)).toBe(expected)
  })

  it.each([
    `[${paper}](https://example.org)`,
    `[zie **${paper}**](<https://example.org>)`,
    `[${paper}][1]\n\n[1]: https://example.org`,
    `[${paper}]\n\n[${paper}]: https://example.org`,
    `![${paper}](x.png)`,
    `[zie](x.html "${paper}")`,
    `[1]: https://example.org "${paper}"`,
    `\`${paper}\``,
    `\`\`\`\n${paper}\n\`\`\``,
    `~~~\n${paper}`,
    `    ${paper}`,
    `- a\n\n      ${paper}`,
    `<a href="x">${paper}</a>`,
    `<div>\n${paper}\n</div>`,
    `<a href="x">\n\n${paper}\n\n</a>`,
    `<!-- ${paper} -->`,
    `<https://zoek.officielebekendmakingen.nl/kst-26643-885>`,
    `https://zoek.officielebekendmakingen.nl/kst-26643-885`,
    // brackets would turn these into something else
    `!${paper}`,
    `1*${paper}, x*`,
    `[a](b ${paper}`,
    `_x_${paper}`,
    `${paper}*, **x*.`,
  ])('leaves alone: %s', (value) => {
    expect(markdown(value)).toBe(value)
  })
})

describe('linkReferences: text', () => {
  it('becomes HTML, escaped', () => {
    expect(linkReferences(`a < b & "c" > d &nbsp; ${paper}\n`, { format: 'text' })).toBe(`a &lt; b &amp; "c" &gt; d &amp;nbsp; ${a('kst-26643-885', paper)}\n`)
  })

  it('becomes Markdown, escaped', () => {
    const value = `# kop\n*a* _b_ c_d [x](y) <b> &nbsp; \\ | ~~e~~\n- ${paper}\n1. een\n    ingesprongen\nkop\n===\n`
    expect(linkReferences(value, { format: 'text', to: 'markdown' })).toBe(
      `\\# kop\n\\*a\\* \\_b\\_ c_d \\[x\\](y) \\<b> \\&nbsp; \\\\ \\| \\~\\~e\\~\\~\n\\- ${md('kst-26643-885', paper)}\n1\\. een\n&#32;   ingesprongen\nkop\n\\===\n`,
    )
  })

  it('leaves addresses alone', () => {
    const value = 'Zie https://zoek.officielebekendmakingen.nl/kst-26643-885.html en www.example.org/kst-26643-885.'
    expect(linkReferences(value, { format: 'text' })).toBe(value)
  })
})

describe('linkReferences: options', () => {
  it('help to decide between readings', () => {
    expect(linkReferences('Kamerstuk 36 410 B', { format: 'text' })).toBe('Kamerstuk 36 410 B')
    expect(linkReferences('Kamerstuk 36 410 B', { format: 'text', chamber: 'eerste-kamer' })).toBe(a('kst-36410-B', 'Kamerstuk 36 410 B'))
  })

  it.each([
    [{ format: 'pdf' }, "format: pdf, expected 'text', 'html' or 'markdown'"],
    [{}, "format: undefined, expected 'text', 'html' or 'markdown'"],
    [{ format: 'text', to: 'text' }, "to: text, expected 'html' or 'markdown'"],
    [{ format: 'html', to: 'markdown' }, "to: markdown, expected 'html', as the format"],
  ])('%j is refused', (options, message) => {
    expect(() => linkReferences('', options as never)).toThrow(new TypeError(message))
  })
})

const words = ['Kamerstuk ', 'Kamerstuk 26 643', '26 643', ', nr. ', '885', paper, ' (22 112, nr. 4102)', 'CELEX 32016R0679R(02)', 'jci1.3:c:BWBR0005537&artikel=5', 'ECLI:NL:HR:2019:1234', 'Stb. 2011, 35', 'nrs. 1-3', ' en ', 'a', '1', '. ', ',', ' ', '\n', '\n\n', '\u00a0', '\r\n', '😀', '"', "'", '&', ';', '<', '>', '(', ')', '!', '\\', 'https://a.nl/']
const tags = ['<b>', '</b>', '<i class="x">', '</i>', '<p>', '</p>', '<br>', '<br/>', '<code>', '</code>', '<pre>', '</pre>', '<script>', '</script>', '<!--', '-->', '<sup>', '</sup>', '<img alt="', '">', "<p title='", "'>", '<td>', '<title>', '</title>', '<![CDATA[', ']]>', '<?', '</', '<x', '/>', '&nbsp;', '&shy;', '&lt;', '&#38;', '&eacute']
const marks = ['*', '**', '***', '_', '__', '~', '~~', '`', '```\n', '[', ']', '](', '![', '](x)', '[x]', '[^1]', '[^1]: ', '[x]: y\n', '> ', '- ', '1. ', '# ', '    ', '\t', '| ', '\n| - | - |\n', '---\n', '===\n', '\\', '<b>', '</b>', '<div>\n', '<!--', '-->', '  \n', '&nbsp;', '&lt;', '\\*']
const pieces = (more: readonly string[], maxLength = 40): fc.Arbitrary<string> => fc.array(fc.constantFrom(...words, ...words, ...more), { maxLength }).map((parts) => parts.join(''))
const textPieces = pieces([...tags, ...marks])
const anyText = fc.oneof(fc.string({ unit: 'binary' }), textPieces)

const inserted = /<a href="[^"<>]*">|<\/a>/gu

const parse = (value: string): Nodes => fromMarkdown(value, { extensions: [gfmFootnote(), gfmTable()], mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()] })

/** A tree without places, links to public addresses unwrapped, text joined: what is left when the links put in are taken out. */
function withoutLinks(node: Nodes): unknown {
  const fields = { ...node, position: undefined }
  if (!('children' in node)) return fields
  const children: unknown[] = []
  const add = (child: Nodes): void => {
    if (child.type === 'link' && /^https:\/\/(?:zoek\.officielebekendmakingen|eur-lex\.europa|wetten\.overheid|deeplink\.rechtspraak)/u.test(child.url)) {
      child.children.forEach(add)
      return
    }
    const last = children.at(-1) as { type: string; value: string } | undefined
    if (child.type === 'text' && last?.type === 'text') last.value += child.value
    else children.push(withoutLinks(child))
  }
  node.children.forEach(add)
  return { ...fields, children }
}

const decodeHtml = (value: string): string => value.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&')

describe('linkReferences: any text', () => {
  it('HTML without the links put in is the HTML given', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), pieces(tags)), (value) => {
      expect(html(value).replace(inserted, '')).toBe(value)
    }), { numRuns: 3000 })
  })

  it('text without the links is the text given', () => {
    fc.assert(fc.property(anyText, (value) => {
      expect(decodeHtml(linkReferences(value, { format: 'text' }).replace(inserted, ''))).toBe(value)
    }), { numRuns: 3000 })
  })

  it('in text every reference with an address outside a written address is linked', () => {
    fc.assert(fc.property(anyText.filter((value) => !value.includes('://')), (value) => {
      const linked = linkReferences(value, { format: 'text' })
      const wanted = new Set(findReferences(value).flatMap(({ url, start }) => (url === null ? [] : [start])))
      expect(linked.match(/<a href/gu)?.length ?? 0).toBe(wanted.size)
    }), { numRuns: 2000 })
  })

  it('Markdown without the links reads as the Markdown given', () => {
    fc.assert(fc.property(pieces(marks), (value) => {
      expect(withoutLinks(parse(markdown(value)))).toEqual(withoutLinks(parse(value)))
    }), { numRuns: 4000 })
  })

  it('text as Markdown reads as the text, and as nothing else', () => {
    fc.assert(fc.property(textPieces.filter((value) => !value.includes('---')), (value) => {
      const types = new Set<string>()
      const read = (node: Nodes): string => {
        types.add(node.type)
        return 'children' in node ? node.children.map(read).join(' ') : 'value' in node ? node.value : ''
      }
      const seen = read(withoutLinks(parse(linkReferences(value, { format: 'text', to: 'markdown' }))) as Nodes)
      expect([...types].filter((type) => !['root', 'paragraph', 'text'].includes(type))).toEqual([])
      expect(seen.replace(/\s+/gu, '')).toBe(value.replace(/\s+/gu, ''))
    }), { numRuns: 4000 })
  })

  it('linking twice is linking once', () => {
    fc.assert(fc.property(pieces([...tags, ...marks, '<a href="x">', '</a>', '[a](b)']), (value) => {
      for (const [format, to] of [['text', 'html'], ['text', 'markdown'], ['html', 'html'], ['markdown', 'markdown']] as const) {
        const once = linkReferences(value, { format, to })
        expect(linkReferences(once, { format: to })).toBe(once)
      }
    }), { numRuns: 3000 })
  })

  it('is never lost in HTML within Markdown, nor in Markdown within HTML', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), textPieces, (noise, value) => {
      expect(typeof html(value + noise)).toBe('string')
      expect(typeof markdown(noise + value)).toBe('string')
    }), { numRuns: 1000 })
  })
})

/** CPU time of a run, in milliseconds. */
function cost(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const used = process.cpuUsage(before)
  return (used.user + used.system) / 1000
}

describe('linkReferences: time grows with the text, and no faster', () => {
  it.each(['<', '<a ', '<p>a</p>', '<b>', '</b>', '<b></i>', '<!--', '<!-- -->', '<![CDATA[', '<![CDATA[>', '<?', '<?>', '</', '<p title="', '<p a=', '<p a', '<script>', '<script><!--<script>', '<sup>', '<title>', '</title', '&', '&amp;', '&#', 'https://', `<b>${paper}</b>`, `${paper}<b>`, '<b>Kamerstuk 26 643</b>, nr. 5 ', 'a '])('HTML of %j', (piece) => {
    const run = (length: number): number => {
      const value = `${piece.repeat(Math.ceil(length / piece.length))}--!>]]>?>`
      return cost(() => html(value))
    }
    run(10_000)
    const small = Math.min(run(20_000), run(20_000))
    expect(run(160_000)).toBeLessThan(Math.max(250, small * 30))
  }, 30_000)

  // Not `[^1]` without end: behind thousands of marks that name no footnote the Markdown parser itself looks back through all of them.
  it.each(['a ', '**a** ', `${paper}. `, `**${paper}**, `, '- a\n', 'a\n\n', '`a` ', '[a](b) ', '&amp;', '<b>', '    a\n', ']', ']('])('Markdown of %j', (piece) => {
    const run = (length: number): number => {
      const value = piece.repeat(Math.ceil(length / piece.length))
      return cost(() => markdown(value))
    }
    run(5_000)
    const small = Math.min(run(5_000), run(5_000))
    expect(run(40_000)).toBeLessThan(Math.max(500, small * 30))
  }, 60_000)
})
