import { describe, expect, it } from 'vitest'
import { messageLines } from '../../src/cli/reporter.js'
import type { Message } from '../../src/kast.js'

const place = (line: number, column: number): Message['place'] => ({ start: { line, column, offset: 0 }, end: { line, column, offset: 0 } })
const message: Message = { ruleId: 'duplicate-footnote', reason: 'Footnote 3 is defined twice', severity: 'warning', place: place(12, 5), actual: '3', expected: null, cause: null }

describe('messageLines', () => {
  it('gives file, line, column, severity, reason and rule', () => {
    expect(messageLines('map/paper.txt', message)).toEqual(['map/paper.txt:12:5: warning: Footnote 3 is defined twice [duplicate-footnote]'])
  })

  it('gives the other place a line of its own', () => {
    const lines = messageLines('paper.txt', { ...message, cause: { reason: 'first defined here', place: place(3, 1) } })
    expect(lines[1]).toBe('paper.txt:3:1:   first defined here')
  })

  it('lets nothing through that could steer a terminal', () => {
    expect(messageLines('\x1B]0;x\x07.txt', { ...message, reason: 'Unexpected \x1B[2J\nwords' })).toEqual(['�]0;x�.txt:12:5: warning: Unexpected �[2J words [duplicate-footnote]'])
  })
})
