import { formatIdentifier, type Identifier, parseIdentifier } from './identifier.js'

const publications = 'https://zoek.officielebekendmakingen.nl/'
const parliament = 'https://www.tweedekamer.nl/kamerstukken/detail'
const unionLaw = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri='

/** The public address of an identifier; null where it is none, or where no address is known for its kind. */
export function toUrl(id: string): string | null {
  const identifier = parseIdentifier(id)
  return identifier === null ? null : urlOf(identifier)
}

/** As {@link toUrl}, for a parsed identifier. */
export function urlOf(identifier: Identifier): string | null {
  switch (identifier.scheme) {
    case 'kamerstuk':
    case 'opaque':
    case 'handelingen':
    case 'aanhangsel':
    case 'kamervragen':
    case 'agenda':
    case 'gazette':
      return publications + formatIdentifier(identifier)
    case 'dossier':
      return `${publications}dossier/${formatIdentifier(identifier)}`
    case 'zaak':
      return `${parliament}?id=${identifier.number}`
    case 'document':
      return identifier.unfiled ? publications + formatIdentifier(identifier) : `${parliament}?id=${identifier.number}&did=${identifier.number}`
    case 'ecli':
      return identifier.country === 'NL' ? `https://deeplink.rechtspraak.nl/uitspraak?id=${formatIdentifier(identifier)}` : null
    case 'bwb':
    case 'jci':
      return `https://wetten.overheid.nl/${formatIdentifier(identifier)}`
    case 'cvdr':
      return `https://lokaleregelgeving.overheid.nl/${formatIdentifier(identifier)}`
    case 'celex':
      return `${unionLaw}CELEX:${formatIdentifier({ ...identifier, article: null })}`
    case 'commission':
      return identifier.series === 'C' ? null : `${unionLaw}${identifier.series}:${identifier.year}:${identifier.number}:FIN`
    case 'oj':
      return `${unionLaw}OJ:${identifier.series}:${identifier.year}:${identifier.number}:TOC`
    case 'commitment':
      return identifier.number.startsWith('TZ') ? `https://berthub.eu/tkconv/toezegging.html?nummer=${identifier.number}` : null
    case 'ljn':
    case 'oj-act':
    case 'council':
    case 'eu-case':
    case 'eu-dossier':
      return null
  }
}
