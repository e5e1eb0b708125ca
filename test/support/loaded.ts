import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const hooks = `
import { appendFileSync } from 'node:fs'
export const load = async (url, context, next) => {
  appendFileSync(process.env.LOADED, url + '\\n')
  return next(url, context)
}`
const register = `import { register } from 'node:module'; register("data:text/javascript,${encodeURIComponent(hooks)}")`

/** The built files' folder, as an absolute path. */
export const dist: string = fileURLToPath(new URL('../../dist/', import.meta.url))

/**
 * Runs node with the arguments given and lists what its module loader loaded into `list`
 * (a path that need not exist), one address a line.
 */
export const runListingLoads = (args: readonly string[], list: string): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(register)}`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LOADED: list },
  })
  return { status, stdout, stderr }
}

/** The npm package that a module's address lies in; null for Node's own and for files of the project. */
export const packageOf = (url: string): string | null => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1] ?? null

/** What the library may load at run time; the command may load more. */
export const libraryPackages: RegExp = /^(?:zod|unified|vfile|vfile-message|mdast-util-[\w-]+|micromark(?:-[\w-]+)?|remark-parse|bail|extend|is-plain-obj|trough|devlop|dequal|decode-named-character-reference|character-entities|ccount|longest-streak|markdown-table|zwitch|unist-util-[\w-]+|escape-string-regexp)$/
