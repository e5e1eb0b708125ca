export { postgres } from './sink.js'
