import { expect, test } from 'vitest'
import { costInWords, tokensInWords } from './token-use.ts'

test('tokens say whether they were counted or estimated', () => {
  expect(tokensInWords({ input: 1412, output: 40, estimated: false })).toBe('1,412 tokens in, 40 out')
  expect(tokensInWords({ input: 12, output: 3, estimated: true })).toBe('about 12 tokens in, 3 out')
})

test('small costs are not rounded to nothing', () => {
  expect([0, 0.00001, 0.0004, 1.2].map(costInWords)).toEqual(['$0.00', 'less than $0.0001', '$0.0004', '$1.20'])
})
