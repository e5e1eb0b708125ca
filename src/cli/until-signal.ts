import { tell } from './reporter.js'

/** Finishes what is begun on the first signal; the second ends the program. */
export const untilSignal = (): { signal: AbortSignal; forget: () => void } => {
  const controller = new AbortController()
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const forget = (): void => {
    for (const name of names) process.off(name, stop)
  }
  const stop = (name: NodeJS.Signals): void => {
    forget()
    controller.abort(name)
    tell('finishing what is begun; once more ends at once, and loses nothing that is written')
  }
  for (const name of names) process.on(name, stop)
  return { signal: controller.signal, forget }
}
