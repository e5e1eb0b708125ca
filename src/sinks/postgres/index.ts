export { postgres, type PostgresOptions } from './sink.js'
