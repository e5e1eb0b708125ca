import type { Form } from './sink.js'

/** The forms of the package, each loaded where it is wanted. */
const forms: Readonly<Record<string, () => Promise<{ default: Form }>>> = {
  record: () => import('./forms/record.js'),
  rows: () => import('./forms/rows.js'),
  'json-rows': () => import('./forms/json-rows.js'),
  'searched-rows': () => import('./forms/searched-rows.js'),
  csv: () => import('./forms/csv.js'),
  'row-lines': () => import('./forms/row-lines.js'),
}

/**
 * Loads a form.
 *
 * @param name name of a form of the package, or the address of a module whose default export is one
 */
export const loadForm = async (name: string): Promise<Form> => (await (forms[name] ?? (() => import(name) as Promise<{ default: Form }>))()).default
