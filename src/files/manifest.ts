import { createRequire } from 'node:module'

/** What package.json says of this package. */
export const manifest: { version: string; peerDependencies: Readonly<Record<string, string>> } = createRequire(import.meta.url)('kamerstuk/package.json') as typeof manifest
