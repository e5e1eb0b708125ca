import type { Sink } from '../sinks/sink.js'

/** What `convert` writes, by the name that `--to` takes: what `--out` names, and the sink, loaded when it is wanted. */
export const sinks: Readonly<Record<string, { out: string; open: (out: string) => Promise<Sink> }>> = {
  jsonl: { out: 'a file, a record a line', open: async out => (await import('../sinks/files/index.js')).jsonl(out) },
  json: { out: 'a folder, a file a paper', open: async out => (await import('../sinks/files/index.js')).json(out) },
  csv: { out: 'a folder, a file a table', open: async out => (await import('../sinks/files/index.js')).csv(out) },
  parquet: { out: 'a folder, a file a table', open: async out => (await import('../sinks/parquet/index.js')).parquet(out) },
  sqlite: { out: 'a database', open: async out => (await import('../sinks/sqlite/index.js')).sqlite(out) },
  postgres: { out: 'postgres://…', open: async out => (await import('../sinks/postgres/index.js')).postgres(out) },
}
