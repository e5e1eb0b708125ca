/**
 * Dutch abbreviations that are written with a full stop, in lower case and without the last stop, by what the stop can
 * mean. Sources: the abbreviations of the official style of parliamentary papers (legal, titles, letters), and those
 * of general written Dutch.
 */

/** Abbreviations after which a sentence never ends: a name, a phrase or a number follows. */
export const openAbbreviations: ReadonlySet<string> = new Set([
  // titles and forms of address
  'bac', 'dhr', 'mevr', 'mw', 'mr', 'mrs', 'ms', 'mej', 'drs', 'dra', 'dr', 'ds', 'ir', 'ing', 'prof', 'st', 'jhr', 'jkvr',
  'jonkvr', 'kol', 'lt', 'gen', 'maj', 'kap', 'min-pres', 'h.k.h', 'z.k.h', 'z.m', 'h.m', 'z.e', 'h.e', 'past', 'lic', 'wed',
  // parts of names
  'v', 'v.d', 'v/d', 'th', 'chr', 'joh', 'wm', 'ph', 'fr', 'jac', 'alb', 'ant',
  // prepositions and conjunctions
  'a.d', 'a.h.v', 'bijv', 'bv', 'b.v', 'ca', 'c.q', 'cq', 'd.d', 'dd', 'd.m.v', 'd.w.z', 'dwz', 'i.c', 'i.g.v', 'i.h.b', 'i.h.k.v',
  'i.o.m', 'i.p.v', 'i.s.m', 'i.t.t', 'i.v.m', 'ivm', 'i.z', 'incl', 'excl', 'inz', 'juncto', 'jo', 'j°', 'm.a.w', 'm.b.t', 'm.b.v',
  'm.h.o.o', 'm.i', 'm.i.v', 'm.m.v', 'm.n', 'm.u.v', 'max', 'n.a.v', 'nav', 'namelijk', 'nl', 'o.a', 'o.b.v', 'o.g.v', 'o.i.v',
  'o.l.v', 'o.m', 'o.v.v', 'resp', 'sinds', 't.a.v', 't.b.v', 't.g.v', 't.g.v', 't.h.v', 't.n.v', 't.o.v', 't.w', 't.w.v', 'ten',
  't/m', 'u.h.v', 'v.a', 'vgl', 'vs', 'w.o', 'z.g', 'zgn', 'zg', 'zogen', 'b.g.v', 'u.a', 'r.v', 'p/a', 'afd', 'alg', 'betr',
  'gem', 'i.e', 'e.g', 'cf', 'viz',
])

/** Abbreviations that stand before a number, a letter or a roman numeral: another word after them begins a sentence. */
export const numberAbbreviations: ReadonlySet<string> = new Set([
  'nr', 'nrs', 'no', 'nos', 'art', 'artt', 'artn', 'p', 'pp', 'pag', 'blz', 'bladz', 'hfst', 'hst', 'par', 'aant', 'vol', 'jrg',
  'afl', 'dl', 'fig', 'tab', 'bijl', 'sub', 'cat', 'stb', 'stcrt', 'trb', 'pb', 'pbeg', 'pbeu', 'publ', 'rb', 'lj', 'kst', 'kenm',
  'zaaknr', 'tel', 'kamerst', 'kamerstukken', 'hand', 'aanh', 'r.o', 'ro', 'rov', 'r.ov', 'o', 'ovw', 'par', 'al', 'reg', 'vraagnr',
  'jan', 'feb', 'febr', 'mrt', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec',
])

/** Abbreviations that can end a sentence: where a capital follows, they do. */
export const closingAbbreviations: ReadonlySet<string> = new Set([
  'a.s', 'as', 'a.u.b', 'aub', 'c.a', 'c.s', 'cs', 'e.a', 'ea', 'e.d', 'ed', 'e.e.a', 'e.o', 'e.v', 'ev', 'e.v.a', 'enz', 'etc', 'et al',
  'jl', 'j.l', 'l.l', 'll', 'm.e.r', 'mer', 'mld', 'mln', 'mio', 'miljn', 'dzd', 'n.v.t', 'nvt', 'n.b', 'o.i.d', 'oid', 'p.a', 'p.j',
  'p.m', 'pm', 'p.p', 'p.st', 'p.w', 'p.u', 'n.n.b', 'n.t.b', 'ff', 'v.v', 'vv', 'z.o.z', 'z.s.m', 'zsm', 'i.o', 'v.h', 'dgl', 'u',
  'i.l.g', 'i.r', 'w.v', 'b.d', 'w.v.t.t.k', 'red', 'min', 'sec', 'st', 'km', 'kg', 'cm', 'gld', 'v.chr', 'n.chr', 'jr', 'sr',
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
  'nummer', 'nr', 'plan', 'route', 'zone', 'blok', 'label', 'en', 'of', 'onder', 'afdeling', 'lid', 'team', 'gebouw', 'hoofdstuk',
])

/** Words that with a number or letter form a label at the start of a paragraph ("Vraag 1.", "Artikel II."), in lower case. */
export const labelWords: ReadonlySet<string> = new Set([
  'vraag', 'vragen', 'antwoord', 'antwoorden', 'artikel', 'onderdeel', 'punt', 'hoofdstuk', 'paragraaf', 'bijlage', 'deel', 'tabel',
  'figuur', 'motie', 'amendement', 'aanbeveling', 'ad', 'stap', 'fase', 'thema', 'onderwerp', 'ten', 'nr', 'grafiek', 'box', 'noot',
])
