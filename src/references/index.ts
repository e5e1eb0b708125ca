export { findReferences } from './find.js'
export { formatIdentifier, type Identifier, parseIdentifier } from './identifier.js'
export { toUrl } from './url.js'
export type { DossierName, FieldValue, Reference, ReferenceOptions, ReferenceType } from './types.js'
