/**
 * The address of a database as it may be shown: without its password. Anything may be given.
 *
 * @param address `postgres://user:password@host:port/database`
 */
export const withoutPassword = (address: string): string => {
  const shown = address.replace(/([?&]password=)[^&#]*/gi, '$1***')
  const begin = shown.indexOf('://') + 3
  const at = shown.lastIndexOf('@')
  const colon = shown.indexOf(':', begin)
  return begin < 3 || at === -1 || colon === -1 || colon > at ? shown : shown.slice(0, colon) + shown.slice(at)
}

/** Whether this looks like the address of a PostgreSQL database. */
export const isAddress = (address: string): boolean => /^postgres(?:ql)?:\/\//i.test(address) && URL.canParse(address.replace(/^postgres(?:ql)?:\/\/(?:\/|$)/i, 'postgres://localhost/'))
