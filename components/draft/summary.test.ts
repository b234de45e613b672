import { expect, test } from 'vitest'
import type { RewriteResult } from '../../lib/rewriting/rewriter.ts'
import { priceOf, summaryOf } from './summary.ts'

const change = { at: 0, from: 'you', to: 'u', traits: [], evidence: [] }
const result = (changes: number, more: Partial<RewriteResult> = {}): RewriteResult => ({
  text: '',
  source: 'stylist',
  changes: Array.from({ length: changes }, () => change),
  checks: [],
  ...more,
})
const tokens = { input: 412, output: 40, estimated: false }
const asked = { label: 'large at models.example', requests: 1, tokens }

test.each([
  [result(0), 0, 'This already sounds like you, says the stylist on this device.'],
  [result(1), 0, '1 change by your habits, by the stylist on this device.'],
  [result(5), 2, '3 of 5 changes by your habits, by the stylist on this device.'],
  [result(2, { asked }), 2, '0 of 2 changes by your habits, by the stylist on this device.'],
  [result(2, { source: 'openai', asked }), 0, '2 changes, by large at models.example, checked.'],
  [result(0, { source: 'openai', asked }), 0, 'This already sounds like you, says large at models.example.'],
  [result(2, { source: 'openai' }), 0, '2 changes, by openai, checked.'],
])('says what happened and who did it', (rewritten, refused, sentence) => {
  expect(summaryOf(rewritten, refused)).toBe(sentence)
})

test('what a model took is told where one was asked', () => {
  expect(priceOf(result(2))).toBeUndefined()
  expect(priceOf(result(2, { asked: { ...asked, requests: 0 } }))).toBeUndefined()
  expect(priceOf(result(2, { asked }))).toBe('412 tokens in, 40 out')
  expect(priceOf(result(2, { asked: { ...asked, requests: 2, cost: 0.0004 } }))).toBe(
    '2 requests, 412 tokens in, 40 out, $0.0004',
  )
})
