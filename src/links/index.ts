export { linkReferences } from './link-references.js'
export type { LinkMarkup, LinkOptions } from './types.js'
