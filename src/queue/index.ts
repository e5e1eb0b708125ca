export { enqueue, type Enqueued, type EnqueueOptions } from './enqueue.js'
export type { JobOptions } from './queue.js'
export { type Count, type DeadLetter, deadLettersIn, queueStatus, type QueueStatus, retryDeadLetters } from './status.js'
export { work, type Worked, type WorkOptions } from './work.js'
