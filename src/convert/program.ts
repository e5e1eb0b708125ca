import { createRequire } from 'node:module'

const { version } = createRequire(import.meta.url)('kamerstuk/package.json') as { version: string }

/** Name and version of this program. What another version made of a document is made anew. */
export const program: string = `kamerstuk ${version}`
