import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import pg from 'pg'

/** Where Debian puts the programs of the server, the newest version first. */
const folders = (): string[] => {
  try {
    return readdirSync('/usr/lib/postgresql').sort((left, right) => Number(right) - Number(left)).map(version => `/usr/lib/postgresql/${version}/bin/`)
  } catch {
    return []
  }
}

/** The folder of the server's programs; null where no server is installed. */
const programs: string | null = [...folders(), ''].find(folder => spawnSync(`${folder}postgres`, ['--version']).status === 0) ?? null

/** Whether a server is installed. */
export const isInstalled: boolean = programs !== null

/** The server refuses to run as root; Debian's package makes an account for it. */
const asServer = (program: string, args: readonly string[], before: readonly string[] = []): void => {
  const account = getuid?.() === 0 ? ['runuser', '-u', 'postgres', '--'] : []
  const [command = '', ...rest] = [...before, ...account, `${programs ?? ''}${program}`, ...args]
  // The server keeps what it was started with open: with a pipe for its output, it would be waited for.
  execFileSync(command, rest, { stdio: 'ignore', cwd: tmpdir() })
}

const freePort = (): Promise<number> =>
  new Promise(resolve => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => {
        resolve(typeof address === 'object' ? (address?.port ?? 0) : 0)
      })
    })
  })

export const user = 'kamerstuk'
export const password = 'p@ss/geheim'

/** Asks a database and closes the connection. */
export const ask = async (address: string, sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> => {
  const client = new pg.Client({ connectionString: address })
  // A date is what stands there, in no time zone.
  client.setTypeParser(pg.types.builtins.DATE, value => value)
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql, values)).rows
  } finally {
    await client.end()
  }
}

/** A server of one's own. */
export interface Server {
  port: number
  /** The address of a new empty database. */
  database: () => Promise<string>
  start: () => void
  /** Ends it at once, as a crash would. */
  stop: () => void
  /** Gives the disk of its databases another size. */
  resize: (size: string) => void
  /** Ends it and removes all that it had. */
  remove: () => void
}

/**
 * Makes a server in a temporary folder and starts it.
 *
 * @param size of a disk that its databases are to lie on, as `mount` takes it (`20m`); where not given, they lie where there is room
 */
export const newServer = async (size: string | null = null): Promise<Server> => {
  const folder = mkdtempSync(join(tmpdir(), 'kamerstuk-server-'))
  chmodSync(folder, 0o777)
  writeFileSync(join(folder, 'password'), password)
  const data = join(folder, 'data')
  asServer('initdb', ['-N', '-D', data, '-U', user, '-A', 'scram-sha-256', '--pwfile', join(folder, 'password'), '--no-locale', '-E', 'UTF8'])
  const port = await freePort()
  const address = (name: string): string => `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${String(port)}/${name}`
  let databases = 0
  const disk = join(folder, 'disk')
  const mounted = ['unshare', '-m', 'sh', '-c', `mount -t tmpfs -o size=${size ?? ''},uid=$(id -u postgres) tmpfs ${disk} && exec "$@"`, 'sh']
  const start = (): void => {
    asServer('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', `-p ${String(port)} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`, 'start'], size === null ? [] : mounted)
  }
  const stop = (): void => {
    asServer('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop'])
  }
  mkdirSync(disk)
  start()
  if (size !== null) await ask(address('postgres'), `CREATE TABLESPACE disk LOCATION '${disk}'`)
  return {
    port,
    start,
    stop,
    database: async () => {
      databases += 1
      const name = `test${String(databases)}`
      await ask(address('postgres'), `CREATE DATABASE ${name}${size === null ? '' : ' TABLESPACE disk'}`)
      // Else the disk has room for what is there already and not written yet.
      if (size !== null) await ask(address('postgres'), 'CHECKPOINT')
      return address(name)
    },
    resize: larger => {
      const [id = ''] = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
      execFileSync('nsenter', ['--target', id, '--mount', 'mount', '-o', `remount,size=${larger}`, disk])
    },
    remove: () => {
      try {
        stop()
      } finally {
        rmSync(folder, { recursive: true })
      }
    },
  }
}
