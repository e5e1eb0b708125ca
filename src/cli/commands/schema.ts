import type { Command } from 'commander'
import { print } from '../write-output.js'

const schema = async (): Promise<void> => {
  const { recordJsonSchema } = await import('../../record/schema.js')
  await print([JSON.stringify(recordJsonSchema(), null, 2), '\n'])
}

/** Adds `kamerstuk schema`. */
export const addSchema = (program: Command): void => {
  program.command('schema').description("Print the record's JSON Schema").action(schema)
}
