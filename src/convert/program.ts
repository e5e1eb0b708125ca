import { manifest } from '../files/manifest.js'

/** Name and version of this program. What another version made of a document is made anew. */
export const program: string = `kamerstuk ${manifest.version}`
