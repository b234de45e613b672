import { expect, test } from 'vitest'
import { differenceOf } from './difference.ts'

test.each([
  [', ', ' ', { before: '', from: ',', to: '', after: ' ' }],
  [' so', ' very', { before: ' ', from: 'so', to: 'very', after: '' }],
  [' ', '\n', { before: '', from: ' ', to: '\n', after: '' }],
  [' ', '  ', { before: ' ', from: '', to: ' ', after: '' }],
  ['you', 'u', { before: '', from: 'you', to: 'u', after: '' }],
])('%j to %j', (from, to, difference) => {
  expect(differenceOf({ from, to })).toEqual(difference)
})
