export { findAsks } from '../annotate/asks.js'
