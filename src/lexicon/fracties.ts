/**
 * Fracties of both chambers since 1994: canonical short names, the names met
 * in print, and when they sat. Data: a new fractie is one line here.
 * Sources: the parliament's open data, DNPP, and names read in 117 papers.
 */

/** One fractie, group or single member. */
export interface Fractie {
  /** Canonical short name, as records carry it. */
  readonly name: string
  /** Every other way it is printed; the canonical name itself is always one, and so is each name in capitals. Case counts. */
  readonly aliases?: readonly string[]
  /** First day in the Tweede Kamer, ISO date; left out where it sat before 1994-05-17 or is not known. */
  readonly from?: string
  /** Last day, ISO date; left out where it still sits or is not known. */
  readonly to?: string
  /** Last day in the Eerste Kamer, where it differs. */
  readonly toSenate?: string
}

/** The table. Names that begin with `Lid`, `Groep` or `Fractie` need no line of their own: they are read by form. */
export const fracties: readonly Fractie[] = [
  { name: 'VVD', aliases: ['Volkspartij voor Vrijheid en Democratie'] },
  { name: 'CDA', aliases: ['Christen-Democratisch Appèl', 'Christen Democratisch Appèl'] },
  { name: 'D66', aliases: ["D'66", 'D’66', 'D 66', 'Democraten 66'] },
  { name: 'PvdA', aliases: ['P.v.d.A.', 'PvDA', 'Partij van de Arbeid'], to: '2023-10-26', toSenate: '2023-06-12' },
  { name: 'GroenLinks', aliases: ['Groenlinks', 'Groen Links', 'GL'], from: '1990-11-24', to: '2023-10-26', toSenate: '2023-06-12' },
  { name: 'GroenLinks-PvdA', aliases: ['GL-PvdA', 'PvdA-GroenLinks', 'Groenlinks-PvdA', 'GroenLinks–PvdA', 'GroenLinks/PvdA', 'GL/PvdA', 'PvdA-GL'], from: '2023-06-13' },
  { name: 'SP', aliases: ['Socialistische Partij'] },
  { name: 'SGP', aliases: ['Staatkundig Gereformeerde Partij'] },
  { name: 'GPV', aliases: ['Gereformeerd Politiek Verbond'], to: '2002-05-22' },
  { name: 'RPF', aliases: ['Reformatorische Politieke Federatie'], to: '2002-05-22' },
  { name: 'ChristenUnie', aliases: ['Christenunie', 'CU'], from: '2000-01-01' },
  { name: 'PVV', aliases: ['Partij voor de Vrijheid'], from: '2006-11-30' },
  { name: 'PvdD', aliases: ['Partij voor de Dieren'], from: '2006-11-30' },
  { name: '50PLUS', aliases: ['50Plus', '50plus', '50+', '50 Plus'], from: '2011-06-07' },
  { name: 'DENK', aliases: ['Denk'], from: '2014-11-13' },
  { name: 'FVD', aliases: ['FvD', 'Forum voor Democratie'], from: '2017-03-23' },
  { name: 'Volt', aliases: ['Volt Nederland'], from: '2021-03-31' },
  { name: 'JA21', aliases: ['Juiste Antwoord 21'], from: '2021-03-31' },
  { name: 'BBB', aliases: ['BoerBurgerBeweging'], from: '2021-03-31' },
  { name: 'BIJ1', aliases: ['Bij1'], from: '2021-03-31', to: '2023-12-05' },
  { name: 'NSC', aliases: ['Nieuw Sociaal Contract'], from: '2023-12-06', to: '2025-11-11' },
  { name: 'LPF', aliases: ['Lijst Pim Fortuyn'], from: '2002-05-23', to: '2006-11-29' },
  { name: 'LN', aliases: ['Leefbaar Nederland'], from: '2002-05-23', to: '2003-01-29' },
  { name: 'CD', aliases: ['Centrumdemocraten', 'Centrum Democraten'], to: '1998-05-18' },
  { name: 'AOV', aliases: ['Algemeen Ouderen Verbond'], to: '1998-05-18' },
  { name: 'Unie 55+', aliases: ['U55+', 'Unie 55 plus', 'Unie 55Plus'], to: '1998-05-18' },
  { name: 'OSF', aliases: ['Onafhankelijke Senaatsfractie'] },
  { name: 'OPNL' },
  { name: 'BVNL', from: '2021-05-13', to: '2023-12-05' },
  { name: 'VNL', from: '2014-04-15', to: '2017-03-22' },
  { name: 'GOUD', from: '2021-05-01', to: '2023-12-05' }
]

/**
 * Groups and single members that left a fractie, by their canonical name. Where
 * a surname stands here once, it is that one however the paper calls it (`het
 * lid Lazrak` was the Groep Lazrak); others are read by form.
 */
export const splitGroups: readonly string[] = [
  'Groep Hendriks', 'Groep Nijpels', 'Groep Verkerk', 'Groep De Jong', 'Groep Wijnschenk', 'Groep Lazrak', 'Groep Wilders', 'Groep Nawijn',
  'Groep Van Oudenallen', 'Groep Eerdmans-Van Schijndel', 'Lid Verdonk', 'Lid Brinkman', 'Groep Kortenoeven/Hernandez', 'Lid Van Bemmel', 'Lid Bontes',
  'Lid Van Vliet', 'Lid Van Klaveren', 'Groep Bontes/Van Klaveren', 'Lid Klein', 'Groep Kuzu/Öztürk', 'Lid Houwers', 'Lid Monasch',
  'Lid Van Kooten-Arissen', 'Lid Van Haga', 'Groep Krol/Van Kooten-Arissen', 'Groep Van Haga', 'Fractie Den Haan', 'Lid Omtzigt', 'Lid Gündoğan',
  'Lid Ephraim', 'Groep Markuszower', 'Lid Keijzer', 'Fractie-Nanninga', 'Fractie-Otten', 'Fractie-Frentrop', 'Fractie-Duthler', 'Fractie-Walenkamp',
  'Fractie-Van de Sanden', 'Fractie-Visseren-Hamakers', 'Fractie-Beukering', 'Lid Kemperman'
]

/** Particles that belong to a surname: `Van Haga`, `Van den Berg`, `De Vries`. */
export const surnameParticles: readonly string[] = [
  'van', 'de', 'den', 'der', 'ter', 'ten', 'te', 'het', "'t", '’t', 'op', 'in', 'el', 'al', 'la', 'le', 'von', 'vander'
]
