import { expect, it } from 'vitest'
import { EngineFailure } from '../engines/engine.ts'
import type { RewriteResult } from '../rewriting/rewriter.ts'
import { BatchTally } from './batch-tally.ts'

const rewrite = { text: '', changes: [], checks: [] }
const byModel: RewriteResult = { ...rewrite, source: 'openai' }
const byStylist = (fallback?: string): RewriteResult => ({
  ...rewrite,
  source: 'stylist',
  ...(fallback !== undefined && { fallback: `${fallback} This is the stylist's rewrite.` }),
})

it('says no more than who rewrote them where the model did all', () => {
  const tally = new BatchTally({ label: 'small at home', failure: () => undefined })
  for (let count = 0; count < 2; count++) tally.add(byModel)
  expect(tally.inWords()).toBe('Rewritten by small at home: 2 of 2.\n')
})

it('counts by reason why the stylist did others, the most frequent first', () => {
  const failures: EngineFailure[] = []
  const tally = new BatchTally({ label: 'small', failure: () => failures.at(-1) })
  const unchecked = { ...byStylist('small was asked 2 times.'), checks: [{ name: 'a', passed: false, detail: '' }] }
  for (const result of [byModel, byStylist(), unchecked, unchecked, unchecked]) tally.add(result)
  failures.push(new EngineFailure('It is stuck: wait.'))
  tally.add({ ...unchecked, ...byStylist('It is stuck: wait.'), checks: unchecked.checks })
  tally.add(byStylist('It is stuck: wait.'))
  tally.add(unchecked)
  expect(tally.inWords().split('\n')).toEqual([
    'Rewritten by small: 1 of 8. By the stylist: 7.',
    '  4: No reply passed the checks.',
    '  2: It is stuck: wait.',
    '  1: A model had nothing to go by: no words in the draft, or too few posts.',
    '',
  ])
})

it('sums up what is rare, so that many reasons stay a few lines', () => {
  const tally = new BatchTally({ label: 'small', failure: () => undefined })
  for (let count = 0; count < 9; count++) tally.add(byStylist(`Reason ${count}.`))
  const lines = tally.inWords().trimEnd().split('\n')
  expect(lines).toHaveLength(7)
  expect(lines.at(-1)).toBe('  4: Other reasons, which their lines tell.')
})
