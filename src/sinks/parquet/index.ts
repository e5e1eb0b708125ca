export { parquet } from './sink.js'
