import { describe, expect, test } from 'vitest'
import { add, closingLine, fromPlaywright, fromVitest, none } from './tally.ts'

describe('the closing line', () => {
  test('counts what both reports say', () => {
    const unit = fromVitest(
      { numPassedTests: 10, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0, success: false },
      false,
    )
    const browser = fromPlaywright(
      { stats: { expected: 5, unexpected: 0, flaky: 1, skipped: 1, duration: 9.5 } },
      false,
    )
    expect(closingLine(add(unit, browser))).toBe('15 passed, 2 failed, 3 skipped')
  })

  test('leaves out skipped where there are none', () => {
    expect(closingLine(fromVitest({ numPassedTests: 3 }, true))).toBe('3 passed, 0 failed')
  })

  test('a run that failed is never told as passed', () => {
    expect(fromVitest({ numPassedTests: 10, numFailedTests: 0 }, false).failed).toBe(1)
    expect(fromPlaywright({ stats: { expected: 3 } }, false).failed).toBe(1)
    expect(fromPlaywright(undefined, false)).toEqual({ ...none, failed: 1 })
    expect(fromVitest('not a report', false).failed).toBe(1)
  })
})
