import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KastNode, Node, Root, Text } from '../../src/kast.js'
import { check } from '../../src/tree/check.js'
import { factories } from '../factories.js'

const kinds = (root: Root, source: string): string[] => check(root, source).map((problem) => problem.kind)
const lost = (root: Root, source: string): (string | null)[] => check(root, source).filter(({ kind }) => kind === 'lost').map(({ actual }) => actual)

/** The nodes of a type, in reading order. */
const nodes = <T extends KastNode['type']>(tree: Node, type: T): Extract<KastNode, { type: T }>[] => {
  const children = (tree as { children?: Node[] }).children ?? []
  return [...(tree.type === type ? [tree as Extract<KastNode, { type: T }>] : []), ...children.flatMap((child) => nodes(child, type))]
}

const only = <T>(list: readonly T[]): T => {
  const [first] = list
  if (first === undefined) throw new Error('Expected one at least')
  return first
}

/** One paragraph around the leaf that reads `value`. */
const leafOf = (source: string, value: string, format: 'text' | 'markdown' = 'text'): Root => {
  const f = factories(source)
  return f.root({ data: { format } }, f.paragraph(f.text(source, value)))
}

const source = [
  'Nr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
  'Vragen van de leden van de VVD-fractie',
  'De leden van de VVD-fractie vragen waar-\nom het beleid¹ zo lang heeft gewacht op',
  '¹ Kamerstuk 22 112, nr. 4102',
  'Tweede Kamer, 22 112, nr. 7\n3\n\f',
  'nadere cijfers.',
  'Antwoord',
  '– Omdat de cijfers ontbraken.'
].join('\n\n')

/** A question over a page break, with a footnote and furniture between its halves. */
const paper = (): Root => {
  const f = factories(source)
  const title = f.header(f.documentTitle({ number: '7', title: null }, f.text('Nr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG')))
  const heading = f.heading(3, f.text('Vragen van de leden van de VVD-fractie'))
  const head = [
    f.text('De leden van de VVD-fractie vragen waar-\nom het beleid', 'De leden van de VVD-fractie vragen waarom het beleid'),
    f.mark('¹', '1'),
    f.text(' zo lang heeft gewacht op')
  ]
  const turn = f.pageBreak('\n\n¹ Kamerstuk 22 112, nr. 4102\n\nTweede Kamer, 22 112, nr. 7\n3\n\f\n\n', ' ', ['Tweede Kamer, 22 112, nr. 7', '3'])
  const question = f.question(1, f.paragraph(...head, turn, f.text('nadere cijfers.')))
  const answer = f.answer(1, {}, f.heading(5, f.text('Antwoord')), f.list(false, f.item('–', f.paragraph(f.text('– Omdat de cijfers ontbraken.')))))
  const reference = f.kamerstuk({ number: '4102' }, { id: 'kst-22112-4102' }, f.text('Kamerstuk 22 112, nr. 4102'))
  const notes = f.notes(f.around('¹ ', f.definition('1', f.paragraph(reference)), ''))
  return f.root({}, title, f.fractieSection('s1', ['VVD'], heading, f.exchange(1, null, question, answer)), notes)
}

describe('a whole tree', () => {
  it('has no problems', () => {
    expect(check(paper(), source)).toEqual([])
  })

  it('may be empty where the source has blanks only', () => {
    const blank = '\ufeff \u200b\0\u0001\t\u00a0\f\r\n\u2028\u3000'
    expect(check(factories(blank).root({}), blank)).toEqual([])
    expect(lost(factories('x').root({}), 'x')).toEqual(['x'])
  })
})

describe('what is missing, doubled or changed', () => {
  it('finds any dropped leaf, with its place', () => {
    const leaves = nodes(paper(), 'text').length
    expect(leaves).toBeGreaterThan(6)
    for (let index = 0; index < leaves; index++) {
      const root = paper()
      const leaf = nodes(root, 'text')[index]
      const parents = [...nodes(root, 'paragraph'), ...nodes(root, 'heading'), ...nodes(root, 'documentTitle'), ...nodes(root, 'kamerstukReference')]
      for (const parent of parents) parent.children = parent.children.filter((child) => child !== leaf)
      const [problem] = check(root, source).filter(({ kind }) => kind === 'lost')
      expect(problem?.place?.start.offset).toBeGreaterThanOrEqual(leaf?.position?.start.offset ?? Infinity)
      expect(leaf?.value).toContain(problem?.actual?.slice(-4))
    }
  })

  it('finds a dropped footnote mark, definition and heading', () => {
    const root = paper()
    const paragraph = only(nodes(root, 'paragraph'))
    paragraph.children = paragraph.children.filter(({ type }) => type !== 'footnoteReference')
    expect(lost(root, source)).toEqual(['¹'])
    const without = paper()
    only(nodes(without, 'notes')).children = []
    expect(lost(without, source)).toEqual(['¹ Kamerstuk 22 112, nr. 4102'])
  })

  it('finds a leaf that stands twice', () => {
    const root = paper()
    const paragraph = only(nodes(root, 'paragraph'))
    paragraph.children.push({ ...only(paragraph.children) })
    expect(kinds(root, source)).toEqual(['overlap'])
  })

  it('finds a leaf that claims a part of another', () => {
    const f = factories('een twee')
    const root = f.root({}, f.paragraph(f.text('een twee'), f.text('twee')))
    expect(check(root, 'een twee')).toMatchObject([{ kind: 'overlap', actual: 'twee', place: { start: { offset: 4 } } }])
  })

  it.each([
    ['a word more', (text: Text) => (text.value += ' niet')],
    ['a letter less', (text: Text) => (text.value = text.value.slice(0, -1))],
    ['a letter changed', (text: Text) => (text.value = text.value.replace('e', 'é'))],
    ['nothing', (text: Text) => (text.value = '')]
  ])('finds %s in any leaf', (_, change) => {
    for (let index = 0; index < nodes(paper(), 'text').length; index++) {
      const root = paper()
      const leaf = nodes(root, 'text')[index]
      if (!leaf?.value.includes('e')) continue
      change(leaf)
      expect(check(root, source)).toMatchObject([{ kind: 'altered', place: leaf.position, actual: leaf.value }])
    }
  })

  it('finds a footnote mark that swallows words or has another label', () => {
    const words = 'beleid¹ is'
    const f = factories(words)
    const root = f.root({}, f.paragraph(f.text('beleid'), f.mark('¹ is', '1')))
    expect(check(root, words)).toMatchObject([{ kind: 'altered', actual: '¹ is' }])
    const changed = paper()
    only(nodes(changed, 'footnoteReference')).label = '2'
    expect(kinds(changed, source)).toEqual(['altered'])
  })

  it('knows the name of a footnote whose label another has, in Markdown', () => {
    const words = 'beleid[^1-2]'
    const f = factories(words)
    const root = f.root({}, f.paragraph(f.text('beleid'), { ...f.mark('[^1-2]', '1'), identifier: '1-2' }))
    expect(kinds(root, words)).toEqual(['altered'])
    expect(kinds({ ...root, data: { ...root.data, format: 'markdown' } }, words)).toEqual([])
  })
})

describe('page furniture', () => {
  const turn = (root: Root): { furniture: string[] } => only(nodes(root, 'pageBreak'))

  it('must not be left out', () => {
    const root = paper()
    turn(root).furniture = ['Tweede Kamer, 22 112, nr. 7']
    expect(lost(root, source)).toEqual(['3'])
  })

  it('must stand in the order of the source', () => {
    const root = paper()
    turn(root).furniture.reverse()
    expect(kinds(root, source)).toContain('furniture')
  })

  it('must stand within its own page break', () => {
    const root = paper()
    turn(root).furniture = []
    root.children.push({ type: 'pageBreak', value: '', page: null, furniture: ['Tweede Kamer, 22 112, nr. 7', '3'], position: only(nodes(root, 'list')).position ?? { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } } })
    expect(kinds(root, source)).toEqual(['furniture', 'lost'])
  })

  it('cannot be a text that a leaf has', () => {
    const root = paper()
    turn(root).furniture.push('nadere')
    expect(kinds(root, source)).toEqual(['furniture'])
  })

  it('needs a position', () => {
    const root = paper()
    delete only(nodes(root, 'pageBreak')).position
    expect(kinds(root, source)).toContain('position')
  })

  it('is found where two page breaks share a stretch', () => {
    const words = 'a\n1\n2\nb'
    const f = factories(words)
    const root = f.root({}, f.paragraph(f.text('a')), f.pageBreak('1\n2', '', ['1']), { ...f.pageBreak('2', '', ['2']) }, f.paragraph(f.text('b')))
    expect(kinds(root, words)).toContain('overlap')
  })
})

describe('a slice and its value', () => {
  it.each([
    ['blanks of any kind', 'een\n  twee\u00a0drie', 'een twee drie'],
    ['a soft hyphen', 'be\u00adleid', 'beleid'],
    ['a word cut at a line end', 'waar-\nom zo\u2010 \r\nveel ge\u00ac\rleden', 'waarom zoveel geleden'],
    ['a hyphen that is kept', 'VVD-\nfractie', 'VVD-fractie'],
    ['escapes', '\\(a\\) \\\\ \\* b\\', '(a) \\ * b\\'],
    ['backslashes kept', 'C:\\\\map\\(x', 'C:\\\\map\\(x']
  ])('agree over %s', (_, written, value) => {
    expect(check(leafOf(written, value), written)).toEqual([])
  })

  it.each([
    ['a hyphen within a line', 'waar-om', 'waarom'],
    ['a dash at a line end', 'zo –\nook', 'zo ook'],
    ['a hyphen that cuts no word', '- \neen', 'een'],
    ['a backslash before a letter', 'een\\b', 'eenb'],
    ['backslashes', 'a\\\\\\\\b', 'a\\b'],
    ['a character reference in plain text', 'R&amp;D', 'R&D'],
    ['a quotation mark', 'een\n> twee', 'een twee']
  ])('differ by %s', (_, written, value) => {
    expect(kinds(leafOf(written, value), written)).toEqual(['altered'])
  })

  it.each([
    ['named and numbered character references', 'R&amp;D &eacute;&#233;&#xE9;n&nbsp;&shy;x', 'R&D ééén\u00a0x'],
    ['a character reference that stands for itself', '&amp;', '&amp;'],
    ['a reference to a reference', '&amp;amp;', '&amp;'],
    ['an ampersand', 'R&D; &onbekend; &', 'R&D; &onbekend; &'],
    ['the markers of a quotation', 'een\n> > twee >', 'een\ntwee >'],
    ['NUL', 'a\0b', 'a\ufffdb']
  ])('agree in Markdown over %s', (_, written, value) => {
    expect(check(leafOf(written, value, 'markdown'), written)).toEqual([])
  })

  it.each([
    ['another character', 'R&amp;D', 'R<D'],
    ['no character', 'R&amp;D', 'RD'],
    ['a marker within a line', 'een > twee', 'een twee']
  ])('differ in Markdown by %s', (_, written, value) => {
    expect(kinds(leafOf(written, value, 'markdown'), written)).toEqual(['altered'])
  })
})

describe('markup', () => {
  it('of emphasis, links and headings is no loss', () => {
    const words = '## **Een** *twee* #\n\n[drie](https://a.nl/x\\_y) <https://b.nl>\n\nVier\n===='
    const f = factories(words)
    const first = f.around('## ', f.heading(2, f.around('**', f.strong(f.text('Een')), '**'), f.text(' '), f.around('*', f.emphasis(f.text('twee')), '*')), '#')
    const second = f.paragraph(
      f.around('[', f.link('https://a.nl/x_y', f.text('drie')), '(https://a.nl/x\\_y)'),
      f.text(' '),
      f.around('<', f.link('https://b.nl', f.text('https://b.nl')), '>')
    )
    const third = f.around('', f.heading(1, f.text('Vier')), '====')
    expect(check(f.root({}, first, second, third), words)).toEqual([])
  })

  it('of a link must be its address', () => {
    const words = '[drie](https://a.nl)'
    const f = factories(words)
    const root = f.root({}, f.paragraph(f.around('[', f.link('https://b.nl', f.text('drie')), ')')))
    expect(lost(root, words)).not.toEqual([])
  })

  it('of Markdown is none in plain text', () => {
    const words = '> een | twee'
    const tree = (format: 'text' | 'markdown'): Root => {
      const f = factories(words)
      return f.root({ data: { format } }, f.around('>', f.paragraph(f.text('een'), f.text('twee')), ''))
    }
    expect(check(tree('markdown'), words)).toEqual([])
    expect(lost(tree('text'), words)).toEqual(['>', '|'])
  })

  it('goes without saying between two leaves: escapes, soft hyphens, cut hyphens', () => {
    const words = 'een\\(twee\u00addrie-\nvier\\vijf'
    const f = factories(words)
    const root = f.root({}, f.paragraph(f.text('een'), f.text('(twee'), f.text('drie'), f.text('vier'), f.text('vijf')))
    expect(lost(root, words)).toEqual(['\\'])
  })

  it.each(['¹ ', '[^1]: ', '1 ', '1) ', '1. ', 'XNoot\n1\n', 'X Noot 1 ', '<sup>1</sup> ', '<1> '])('of a footnote may be %j', (mark) => {
    const words = `${mark}De brief.`
    const f = factories(words)
    const text = f.text('De brief.')
    expect(check(f.root({}, f.notes(f.around(mark, f.definition('1', f.paragraph(text)), ''))), words)).toEqual([])
    expect(check(f.root({}, f.notes(f.definition('1', f.around(mark, f.paragraph(text), '')))), words)).toEqual([])
  })

  it.each(['² ', 'zie 1 ', '[^11]: '])('of footnote 1 is not %j', (mark) => {
    const words = `${mark}De brief.`
    const f = factories(words)
    const root = f.root({}, f.notes(f.around(mark, f.definition('1', f.paragraph(f.text('De brief.'))), '')))
    expect(kinds(root, words)).toContain('lost')
  })
})

describe('positions', () => {
  it('of leaves must be there', () => {
    const root = paper()
    delete only(nodes(root, 'text')).position
    expect(kinds(root, source)).toContain('position')
  })

  it('may be missing from generated parents and blanks', () => {
    const words = 'een twee'
    const f = factories(words)
    const paragraph = f.paragraph(f.text('een'), { type: 'text', value: ' ' }, f.text('twee'))
    delete paragraph.position
    expect(check(f.root({}, paragraph), words)).toEqual([])
  })

  it('must lie in the source and agree with line and column', () => {
    const beyond = paper()
    const { position } = only(nodes(beyond, 'paragraph'))
    if (position) position.end.offset = source.length + 1
    expect(kinds(beyond, source)).toContain('position')
    const shifted = paper()
    const heading = only(nodes(shifted, 'heading')).position
    if (heading) heading.start.column++
    expect(check(shifted, source)).toMatchObject([{ kind: 'position', actual: '3:2, expected 3:1' }])
  })

  it('of a node lie within its parent', () => {
    const root = paper()
    const question = only(nodes(root, 'question'))
    question.position = only(nodes(root, 'heading')).position ?? { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } }
    expect(kinds(root, source)).toContain('nesting')
  })
})

describe('JSON', () => {
  it.each([
    ['undefined', undefined],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-0', -0],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 0]
  ])('has no %s', (_, value) => {
    const root = paper()
    Object.assign(only(nodes(root, 'exchange')).data, { extra: { values: [value] } })
    expect(check(root, source)).toMatchObject([{ kind: 'json', actual: 'children.1.children.1.data.extra.values.0' }])
  })

  it('gives a tree back that has no problems', () => {
    expect(JSON.parse(JSON.stringify(paper()))).toEqual(paper())
  })

  it('has no circles', () => {
    const root = paper()
    Object.assign(root.data, { root })
    expect(kinds(root, source)).toEqual(['json'])
  })
})

it('finds any character that is added to the source of a whole tree', () => {
  const leaf = (text: string): Root => leafOf(text, text)
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '-', '\n', ' ', '\\', '*', '&amp;', '¹') }), fc.nat(), (text, number) => {
      const whole = `b${text}b`
      expect(check(leaf(whole), whole)).toEqual([])
      const at = number % whole.length
      const longer = `${whole.slice(0, at)}Q${whole.slice(at)}`
      expect(kinds(leaf(whole), longer)).toContain('altered')
    })
  )
})

it('takes linear time', () => {
  const time = (count: number): number => {
    const text = `${'-\\&amp;> '.repeat(count)}${' '.repeat(count)}${'='.repeat(count)}`
    const f = factories(text)
    const root = f.root({ data: { format: 'markdown' } }, f.around('', f.heading(1, f.text('-')), '='))
    const start = performance.now()
    check(root, text)
    return performance.now() - start
  }
  time(1000)
  expect(time(200_000)).toBeLessThan(2000)
})
