import { createStatements, type Dialect } from '../../tables/ddl.js'
import type { Schema } from '../schema-steps.js'

const isExchanges = ({ name }: { name: string }): boolean => name === 'exchanges'

const dialect: Dialect = {
  types: { text: 'TEXT', integer: 'INTEGER', number: 'REAL', date: 'TEXT', json: 'TEXT' },
  // Rows lie in the order of their key, those of a document together.
  tableOptions: table => (isExchanges(table) ? '' : ' WITHOUT ROWID'),
  // The search index names an exchange by a number that VACUUM does not change, and stands on a column of stems.
  extraColumns: table => (isExchanges(table) ? { before: ['rowid INTEGER PRIMARY KEY'], after: ["stems TEXT NOT NULL DEFAULT ''"] } : { before: [], after: [] }),
  hasOtherKey: isExchanges,
  days: (from, to) => `CAST(julianday(${to}) - julianday(${from}) AS INTEGER)`,
}

/**
 * Full-text search over questions and answers: diacritics folded, and a column of Dutch stems. Datasette looks for the words
 * `content="exchanges"`, quoted so, and then offers a search on the page of the table.
 */
const search = [
  `CREATE VIRTUAL TABLE exchange_search USING fts5(question, answer, stems, content="exchanges", content_rowid="rowid", tokenize='unicode61 remove_diacritics 2');`,
  `CREATE TRIGGER exchanges_search_insert AFTER INSERT ON exchanges BEGIN
  INSERT INTO exchange_search (rowid, question, answer, stems) VALUES (new.rowid, new.question, new.answer, new.stems);
END;`,
  `CREATE TRIGGER exchanges_search_delete AFTER DELETE ON exchanges BEGIN
  INSERT INTO exchange_search (exchange_search, rowid, question, answer, stems) VALUES ('delete', old.rowid, old.question, old.answer, old.stems);
END;`,
  `CREATE TRIGGER exchanges_search_update AFTER UPDATE ON exchanges BEGIN
  INSERT INTO exchange_search (exchange_search, rowid, question, answer, stems) VALUES ('delete', old.rowid, old.question, old.answer, old.stems);
  INSERT INTO exchange_search (rowid, question, answer, stems) VALUES (new.rowid, new.question, new.answer, new.stems);
END;`,
]

/** What the program remembers for the next run: which file gave which document, and what each run did. */
const memory = [
  `CREATE TABLE conversion_sources (
  path TEXT NOT NULL PRIMARY KEY,
  sha256 TEXT NOT NULL,
  program TEXT NOT NULL,
  format TEXT NOT NULL,
  document_id TEXT NOT NULL,
  facts TEXT NOT NULL
) WITHOUT ROWID;`,
  'CREATE INDEX conversion_sources_document_id ON conversion_sources (document_id);',
  'CREATE TABLE conversion_runs (started TEXT NOT NULL, program TEXT NOT NULL, report TEXT NOT NULL);',
]

/** The tables of this version, which is kept in `user_version`. */
export const currentSchema: Schema = { version: 1, create: [...createStatements(dialect), ...search, ...memory], migrations: {} }
