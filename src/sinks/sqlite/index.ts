export { searchQuery } from './search.js'
export { sqlite, type SqliteOptions } from './sink.js'
