/** How the time of some work grows with its input. */

/** Least time of several that the processor spent on some work, in milliseconds: the time by the clock tells how busy the machine is. */
function timeOf(work: () => void, times: number): number {
  const taken = Array.from({ length: times }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
  return Math.min(...taken)
}

/** How many times as long work on the large input takes as on the small one. A short run is mostly the cost of starting it, and counts as a millisecond. */
export function growth<T>(small: T, large: T, work: (input: T) => void): number {
  work(small)
  const before = timeOf(() => {
    work(small)
  }, 5)
  return timeOf(() => {
    work(large)
  }, 2) / Math.max(before, 1)
}
