export { convertFiles, type ConvertOptions, type Paths, readFiles, type ReadOptions } from './convert-files.js'
export { type Drift, driftBetween } from './report.js'
export type { Awaitable, ConvertedDocument, Facts, FailedDocument, Form, Known, Outcome, Parts, Report, Run, Sink, UnchangedDocument } from '../sinks/sink.js'
export { csv, json, jsonl } from '../sinks/files/index.js'
