import { runTask } from './task.js'

export default runTask
