import { afterAll, beforeAll } from 'vitest'
import { isInstalled, newServer, type Server } from './server.js'

export { ask, password, user } from './server.js'

/**
 * Whether tests against a server can run. On a machine of one's own without PostgreSQL they are left out, which is said; where the
 * variable CI is set, they have to run.
 */
export const hasServer: boolean = isInstalled || (process.env.CI ?? '') !== ''

if (!isInstalled) process.stderr.write('PostgreSQL is not installed: tests against a server are left out (apt-get install postgresql)\n')

/**
 * Starts a server before the tests, and throws it away after them.
 *
 * @param size of the disk of its databases; as large as the machine's where not given
 */
export const throwAwayServer = (size: string | null = null): (() => Server) => {
  const servers: Server[] = []
  beforeAll(async () => {
    if (hasServer) servers.push(await newServer(size))
  }, 60_000)
  afterAll(() => {
    for (const server of servers) server.remove()
  })
  return () => {
    const [server] = servers
    if (!server) throw new Error('the server is not there yet')
    return server
  }
}
