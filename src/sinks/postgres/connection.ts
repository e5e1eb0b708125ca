import { codeOf, FileError } from '../../files/errors.js'
import { loadPeer } from '../peer.js'
import { isAddress, withoutPassword } from './address.js'

/** What is asked of a connection to a server. */
export interface Connection {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

/** A connection that can be closed. */
export interface OpenConnection extends Connection {
  end: () => Promise<void>
}

/** How long a server may take to answer a first call, in milliseconds. */
const patience = 15_000

const lost = 'lost the connection to the server; what was written is whole, and the same command goes on'

/** Why a server could not be asked, by the codes of Node and of PostgreSQL. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server answers there: is it running, and are host and port right?',
  ENOENT: 'no server answers there: is it running, and is its socket there?',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'the server does not answer',
  ECONNRESET: lost,
  EPIPE: lost,
  '57P01': lost,
  '57P02': lost,
  '57P03': 'the server is starting up or shutting down',
  '28P01': 'the password is wrong, or there is no such user',
  '28000': 'the server does not let this user in',
  '3D000': 'there is no such database on the server; make it first (createdb)',
  '42501': 'no permission: the user may not make or change tables there',
  '25006': 'may not be written to: the server is read-only',
  '53100': 'no space left on the device of the server',
  '53300': 'the server has too many connections',
  '55P03': 'is locked: another program works on its tables, and did not end in time',
}

/** The same by what the client says itself, without a code. */
const messages: readonly (readonly [message: RegExp, reason: string])[] = [
  [/^SASL: .*client password must be/, 'the server asks for a password'],
  [/^timeout expired|connection timeout/, 'the server does not answer'],
  [/^Connection terminated|connection error and is not queryable|^Client was closed/, lost],
]

/** The error with the database's name, without its password, and the reason in words, where it is one of the connection or the server. */
export const explained = (place: string, error: unknown): unknown => {
  if (error instanceof FileError || !(error instanceof Error)) return error
  const code = codeOf(error)
  const known = reasons[code] ?? messages.find(([message]) => message.test(error.message))?.[1]
  if (known === undefined && !/^[0-9A-Z]{5}$/.test(code)) return error
  return new FileError(place, known ?? error.message, error)
}

/**
 * Connects to a server.
 *
 * @param address `postgres://user@host:port/database`; what it does not say is taken from PGUSER, PGPASSWORD, … and ~/.pgpass
 * @param wait seconds to wait for another program that holds what is wanted
 * @throws FileError where the server does not answer or lets nobody in
 */
export const connect = async (address: string, wait = 30): Promise<OpenConnection> => {
  const place = withoutPassword(address)
  if (!isAddress(address)) throw new FileError(place, 'is no address of a PostgreSQL database: postgres://user@host:port/database')
  const { default: pg } = await loadPeer('pg', () => import('pg'), 'PostgreSQL')
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: patience, application_name: 'kamerstuk', keepAlive: true })
  // A connection that breaks while nothing is asked is told by the next question.
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(`SET client_min_messages = warning; SET lock_timeout = ${String(Math.round(wait * 1000))}`)
  } catch (error) {
    await client.end().catch(() => undefined)
    throw explained(place, error)
  }
  return client
}
