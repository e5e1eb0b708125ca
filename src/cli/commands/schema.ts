import { type Command, Option } from 'commander'
import { print } from '../write-output.js'

const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** What can be described, and how. */
const descriptions = {
  record: async () => jsonText((await import('../../record/schema.js')).recordJsonSchema()),
  tables: async () => jsonText((await import('../../tables/row-schemas.js')).rowSchemas()),
  dictionary: async () => (await import('../../tables/data-dictionary.js')).dataDictionary(),
}

const schema = async ({ of }: { of: keyof typeof descriptions }): Promise<void> => {
  await print([await descriptions[of]()])
}

/** Adds `kamerstuk schema`. */
export const addSchema = (program: Command): void => {
  program
    .command('schema')
    .description('Print the JSON Schema of the record or of the tables, or the data dictionary of the tables as Markdown')
    .addOption(new Option('--of <what>', 'what to describe').choices(Object.keys(descriptions)).default('record'))
    .action(schema)
}
