import type { z } from 'zod'

// Two generic signatures are one type only where A and B are.
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false

/** The same type, its intersections written out, so that two can be compared. */
type Plain<T> = T extends (infer Item)[] ? Plain<Item>[] : T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T

/**
 * Gives a schema a hand-written type, and compiles only where the schema's output is that type exactly: no field more
 * or less, none wider or narrower.
 */
export function exactly<T>(): <S extends z.ZodType<T>>(schema: Same<Plain<z.output<S>>, Plain<T>> extends true ? S : never) => z.ZodType<T> {
  return (schema) => schema
}
