import { FileError } from '../files/errors.js'

/** A version of the tables, and the way there. */
export interface Schema {
  version: number
  /** The statements that make an empty database. */
  create: readonly string[]
  /** What brings a database from a version to the next; a version that is not here cannot be brought forward. */
  migrations: Readonly<Record<number, readonly string[]>>
}

/**
 * The statements that bring a database's tables to those of this program; none where it has no tables yet (version 0).
 *
 * @param place how messages name the database
 * @param version of its tables
 * @param kind what it is
 * @throws FileError where it was made by a newer program, or cannot be brought forward
 */
export const stepsFrom = (place: string, version: number, { version: current, migrations }: Schema, kind: 'file' | 'database'): string[] => {
  if (version > current) {
    throw new FileError(place, `was made by a newer kamerstuk (its tables are of version ${String(version)}, this program knows ${String(current)}): update kamerstuk, or write to another ${kind}`)
  }
  const steps: string[] = []
  for (let from = version; from > 0 && from < current; from += 1) {
    const statements = migrations[from]
    if (!statements) throw new FileError(place, `was made by an older kamerstuk (its tables are of version ${String(from)}) and cannot be brought forward: write to another ${kind}`)
    steps.push(...statements)
  }
  return steps
}
