import { describe, expect, it } from 'vitest'
import { driftLines, duration, progressLine, totalsLine } from '../../src/cli/progress.js'
import { driftBetween, emptyReport } from '../../src/convert/report.js'
import type { Report } from '../../src/sinks/sink.js'

const report = (facts: Partial<Report> = {}): Report => ({ ...emptyReport('kamerstuk 0'), ...facts })

it('tells times in words', () => {
  expect([0, 12.4, 89, 90, 5399, 5400, 12_345].map(duration)).toEqual(['0 s', '12 s', '89 s', '2 min', '1 h 30 min', '1 h 30 min', '3 h 26 min'])
})

describe('progressLine', () => {
  it('tells how far, how fast and how long', () => {
    expect(progressLine(report({ converted: 900, unchanged: 90, failed: 10, doubtful: 3, seconds: 10 }), 2000)).toBe('1,000 of 2,000 papers, 100/s, 10 s left, 90 unchanged, 3 with doubts, 10 failed')
  })

  it('tells what it can where the number is not known', () => {
    expect(progressLine(report({ converted: 1, seconds: 2 }), null)).toBe('1 paper, 0.5/s')
    expect(progressLine(report(), 3)).toBe('0 of 3 papers, 0.0/s')
  })
})

describe('totalsLine', () => {
  it('tells what became of the inputs', () => {
    expect(totalsLine(report({ converted: 2, unchanged: 1, failed: 1, doubtful: 1, others: { '.pdf': 2, '': 1 } }), 'out.db')).toBe(
      '3 papers written to out.db, 1 of them unchanged, 1 with doubts, 1 failed, 3 other files left alone (.pdf 2, no ending 1)',
    )
    expect(totalsLine(report({ unchanged: 3 }), 'out.db')).toBe('3 papers already in out.db')
    expect(totalsLine(report({ failed: 3 }), 'out.db')).toBe('nothing written, 3 failed')
  })

  it('shows names of files without what steers a terminal', () => {
    expect(totalsLine(report({ converted: 1, others: { '.\x9B2J': 1, '.__proto__': 2 } }), '\x1B[8mout')).toBe('1 paper written to �[8mout, 3 other files left alone (.__proto__ 2, .�2J 1)')
  })
})

describe('driftBetween', () => {
  const before = report({ converted: 1000, exchanges: 20_000, unanswered: 200, withoutExchange: 10, rules: { 'doubtful-border': { documents: 300, count: 900 } } })

  it('says nothing of two runs alike, of chance, or of a few papers', () => {
    expect(driftBetween(before, before)).toEqual([])
    expect(driftBetween(before, { ...before, rules: { 'doubtful-border': { documents: 330, count: 950 } } })).toEqual([])
    expect(driftBetween(report({ converted: 3 }), report({ converted: 3, withoutExchange: 3 }))).toEqual([])
  })

  it('is loud where the form of the papers changed', () => {
    const after = report({ converted: 100, failed: 50, exchanges: 400, unanswered: 200, withoutExchange: 60, rules: { 'doubtful-border': { documents: 30, count: 90 }, 'unknown-document': { documents: 60, count: 60 } } })
    const drifts = driftBetween(before, after)
    expect(drifts.map(({ what }) => what)).toEqual(['failed', 'without-exchange', 'unanswered', 'unknown-document'])
    expect(driftLines(after, before, drifts).filter(line => line.startsWith('drift: '))[1]).toMatch(/^drift: without-exchange 1\.0 % → 60 % since the run of \d{4}-/)
  })

  it('sees a rule that speaks no more', () => {
    expect(driftBetween(before, { ...before, rules: {} })).toEqual([{ what: 'doubtful-border', before: 0.3, after: 0 }])
  })
})
