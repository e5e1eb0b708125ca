/**
 * Dutch abbreviations that are written with a full stop, in lower case and without the last stop, by what the stop can
 * mean. Sources: the abbreviations of the official style of parliamentary papers (legal, titles, letters), and those
 * of general written Dutch.
 */

/** Abbreviations after which a sentence never ends: a name, a phrase or a number follows. */
export const openAbbreviations: ReadonlySet<string> = new Set([
  // titles and forms of address
  'dhr', 'hr', 'mevr', 'mw', 'mr', 'mrs', 'ms', 'mej', 'drs', 'dra', 'dr', 'ds', 'ir', 'ing', 'prof', 'jhr', 'jkvr', 'jonkvr', 'kol',
  'lt', 'maj', 'h.k.h', 'z.k.h', 'z.m', 'h.m', 'z.e', 'h.e', 'st',
  // parts of names
  'v', 'v.d', 'v/d', 'th', 'chr', 'joh', 'wm', 'ph', 'fr', 'jac',
  // prepositions and conjunctions
  'a.d', 'a.h.v', 'b.g.v', 'bijv', 'bv', 'b.v', 'ca', 'c.q', 'cq', 'd.d', 'dd', 'd.m.v', 'd.w.z', 'dwz', 'i.c', 'i.g.v', 'i.h.b',
  'i.h.k.v', 'i.o.m', 'i.p.v', 'i.s.m', 'i.t.t', 'i.v.m', 'ivm', 'i.z', 'incl', 'excl', 'inz', 'jo', 'm.a.w', 'm.b.t', 'm.b.v',
  'm.h.o.o', 'm.i', 'm.i.v', 'm.m.v', 'm.n', 'm.u.v', 'max', 'n.a.v', 'nav', 'nl', 'o.a', 'o.b.v', 'o.g.v', 'o.i.v', 'o.l.v', 'o.v.v',
  'p/a', 'resp', 't.a.v', 't.b.v', 't.g.v', 't.h.v', 't.n.v', 't.o.v', 't.w', 't.w.v', 't/m', 'u.h.v', 'v.a', 'vgl', 'vs', 'w.o',
  'z.g', 'zg', 'zgn', 'zogen', 'afd', 'betr', 'gem', 'i.e', 'e.g', 'cf', 'viz',
])

/** Abbreviations that stand before a number, a letter or a roman numeral: another word after them begins a sentence. */
export const numberAbbreviations: ReadonlySet<string> = new Set([
  'nr', 'nrs', 'no', 'nos', 'art', 'artt', 'artn', 'p', 'pp', 'pag', 'blz', 'bladz', 'hfst', 'hst', 'par', 'aant', 'jrg', 'afl', 'dl',
  'fig', 'tab', 'bijl', 'sub', 'stb', 'stcrt', 'trb', 'pb', 'pbeg', 'pbeu', 'publ', 'rb', 'lj', 'kst', 'kamerst', 'kenm', 'zaaknr',
  'tel', 'aanh', 'r.o', 'ro', 'rov', 'r.ov', 'ovw', 'vraagnr',
  'jan', 'feb', 'febr', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec',
])

/** Abbreviations that can end a sentence: where a capital follows, they do. */
export const closingAbbreviations: ReadonlySet<string> = new Set([
  'a.s', 'a.u.b', 'aub', 'c.a', 'c.s', 'cs', 'e.a', 'e.d', 'e.e.a', 'e.o', 'e.v', 'e.v.a', 'enz', 'etc', 'jl', 'j.l', 'l.l', 'll',
  'm.e.r', 'mld', 'mln', 'mio', 'dzd', 'n.v.t', 'nvt', 'n.b', 'o.i.d', 'oid', 'p.a', 'p.j', 'p.m', 'pm', 'p.p', 'p.st', 'p.w', 'p.u',
  'n.n.b', 'n.t.b', 'v.v', 'vv', 'z.o.z', 'z.s.m', 'zsm', 'i.o', 'v.h', 'dgl', 'i.l.g', 'i.r', 'w.v', 'b.d', 'w.v.t.t.k', 'red',
  'min', 'sec', 'gld', 'v.chr', 'n.chr', 'jr', 'sr',
])

/**
 * Words that begin a sentence far sooner than that they follow an initial or an abbreviation of letters ("bijlage A. De
 * leden …", "de V.S. Het …"), in lower case.
 */
export const sentenceStarters: ReadonlySet<string> = new Set([
  'de', 'het', 'een', 'deze', 'dit', 'die', 'dat', 'daar', 'daarbij', 'daarmee', 'daarnaast', 'daarom', 'daarop', 'daarvoor', 'dan',
  'dergelijke', 'door', 'er', 'echter', 'elke', 'enkele', 'graag', 'hebben', 'heeft', 'hierbij', 'hiermee', 'hiernaast', 'hierop',
  'hiervoor', 'hij', 'hoe', 'hoeveel', 'hoewel', 'ik', 'in', 'indien', 'is', 'kan', 'klopt', 'kunnen', 'kunt', 'met', 'naar', 'na',
  'niet', 'nu', 'ook', 'om', 'omdat', 'op', 'over', 'sinds', 'tegen', 'ten', 'ter', 'tevens', 'tijdens', 'tot', 'uit', 'van',
  'vanaf', 'verder', 'volgens', 'voor', 'voorts', 'vragen', 'waar', 'waarom', 'waarbij', 'wanneer', 'wat', 'welk', 'welke', 'wel',
  'wie', 'wij', 'wil', 'worden', 'wordt', 'zal', 'ze', 'zie', 'zij', 'zijn', 'zo', 'zoals', 'zou', 'zouden', 'zullen', 'al', 'alle',
  'als', 'bij', 'binnen', 'bent', 'bestaat', 'dus', 'eerder', 'gaat', 'geen', 'genoemde', 'leden', 'onder', 'overigens', 'te',
])

/** Words after which a single letter is a name of its own and no initial ("bijlage A", "variant B"), in lower case. */
export const letteredWords: ReadonlySet<string> = new Set([
  'letter', 'bijlage', 'annex', 'appendix', 'variant', 'optie', 'scenario', 'categorie', 'groep', 'klasse', 'type', 'deel', 'onderdeel',
  'fase', 'tabel', 'figuur', 'kolom', 'box', 'lijst', 'punt', 'sub', 'vitamine', 'hepatitis', 'model', 'titel', 'tranche', 'stuk',
  'nummer', 'plan', 'route', 'zone', 'blok', 'label', 'afdeling', 'gebouw', 'hoofdstuk',
])

/** Words that with a number or letter form a label at the start of a paragraph ("Vraag 1.", "Artikel II."), in lower case. */
export const labelWords: ReadonlySet<string> = new Set([
  'vraag', 'vragen', 'antwoord', 'antwoorden', 'artikel', 'onderdeel', 'punt', 'hoofdstuk', 'paragraaf', 'bijlage', 'deel', 'tabel',
  'figuur', 'motie', 'amendement', 'aanbeveling', 'ad', 'stap', 'fase', 'thema', 'onderwerp', 'ten', 'nr', 'grafiek', 'box', 'noot',
])
