import type { Message } from '../kast.js'
import { printableLine } from './printable.js'
import type { Input } from '../files/read-input.js'

/** `paper.txt:12:5: warning: Unexpected … [rule]`, and the other place on a line of its own. */
export const messageLines = (place: string, message: Message): string[] => {
  const at = ({ start }: Message['place']): string => `${printableLine(place)}:${String(start.line)}:${String(start.column)}`
  const line = `${at(message.place)}: ${message.severity}: ${printableLine(message.reason)} [${message.ruleId}]`
  return message.cause === null ? [line] : [line, `${at(message.cause.place)}:   ${printableLine(message.cause.reason)}`]
}

/** Tells people something, on standard error. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`)
}

/** Tells how a document was read, where that is not what one expects. */
export const tellReading = ({ place, note }: Input): void => {
  if (note !== null) tell(`${printableLine(place)}: info: ${note}`)
}

/** Tells the doubts of a document in order of place; what is merely information is left out. */
export const tellDoubts = (place: string, messages: readonly Message[]): void => {
  const doubts = messages.filter(message => message.severity !== 'info').sort((left, right) => left.place.start.offset - right.place.start.offset)
  for (const message of doubts) messageLines(place, message).forEach(tell)
}

/** Tells that an input failed, and that the exit status says so. */
export const tellFailure = (place: string, reason: string): void => {
  tell(`${printableLine(place)}: error: ${printableLine(reason)}`)
  process.exitCode = 1
}
