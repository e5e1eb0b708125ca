import { type SpawnSyncReturns, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach } from 'vitest'

/** The built command. */
export const bin: string = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** The sample paper. */
export const sample: string = fileURLToPath(new URL('../../fixtures/kst-22112-4312.txt', import.meta.url))

/** What a run may be given besides its arguments. */
export interface RunOptions {
  cwd?: string
  input?: string | Uint8Array
  env?: Record<string, string>
}

/** Runs the built command to its end. */
export const run = (args: readonly string[], { cwd, input = '', env = {} }: RunOptions = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', input, cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 30 })

/** A new empty folder for each test of the file; gives a function from parts to a path in it. */
export const temporaryFolder = (): ((...parts: string[]) => string) => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kamerstuk-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  return (...parts) => join(folder, ...parts)
}
