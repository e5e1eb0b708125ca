/** The second half of Latin-1 by the names that HTML gives it, from U+00A0 on. */
const latin =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest ' +
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'

/** Characters by the name of their reference: those that Dutch papers hold. */
const named: ReadonlyMap<string, string> = new Map([
  ...latin.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(0xa0 + index)]),
  ...Object.entries({
    amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwnj: '\u200c', zwj: '\u200d', hyphen: '‐', dash: '‐', ndash: '–', mdash: '—', minus: '−', lsquo: '‘', rsquo: '’', sbquo: '‚',
    ldquo: '“', rdquo: '”', bdquo: '„', lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•', euro: '€', comma: ',', period: '.', lpar: '(', rpar: ')', sol: '/', Tab: '\t', NewLine: '\n',
  }),
])

/** What a character reference may look like: `&nbsp;`, `&#160;`, `&#xA0;`. */
export const characterReference: RegExp = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]\w{1,30}));/gu

/**
 * The character that a match of {@link characterReference} stands for. A name that is not known reads as one unknown
 * character. The soft hyphen reads as nothing.
 */
export function decoded([, decimal, hexadecimal, name]: readonly (string | undefined)[]): string {
  if (name !== undefined) return visible(named.get(name) ?? '\ufffd')
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10)
  return visible(code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd')
}

function visible(character: string): string {
  return character === '\u00ad' ? '' : character
}
