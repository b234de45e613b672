/** How many tests ended how. */
export interface Tally {
  passed: number
  failed: number
  skipped: number
}

/** Of no test. */
export const none: Tally = { passed: 0, failed: 0, skipped: 0 }

/** Both together. */
export function add(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

/** What Vitest's JSON report says; a run that failed without a failed test (a file that does not load) is one failure. */
export function fromVitest(report: unknown, succeeded: boolean): Tally {
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = numbersIn(report)
  return atLeastOneFailure(
    { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests },
    succeeded,
  )
}

/** What Playwright's JSON report says; a test that passed only when tried again has failed. */
export function fromPlaywright(report: unknown, succeeded: boolean): Tally {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = numbersIn(fieldOf(report, 'stats'))
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky, skipped }, succeeded)
}

/** The line that ends `npm test`. */
export function closingLine({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function atLeastOneFailure(tally: Tally, succeeded: boolean): Tally {
  return succeeded || tally.failed > 0 ? tally : { ...tally, failed: 1 }
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}

function numbersIn(value: unknown): Record<string, number | undefined> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number'))
}
