import { expect, test } from 'vitest'
import { rewriteBy, talliedFrom } from '../../test/traits/rewrite-by.ts'
import { questionMarks } from './question-marks.ts'

const bare = talliedFrom(questionMarks, ['how are you', 'do you want some tea 😭'])
const marked = talliedFrom(questionMarks, ['How are you? Is there any tea?'])

test('counts what surely asks', () => {
  expect(bare).toEqual({ bare: 60 })
  expect(marked).toEqual({ marked: 60 })
})

test.each([
  ['How are you? Do you want tea?', 'How are you. Do you want tea'],
  ['How are you?\nFine here.', 'How are you\nFine here.'],
  ['Is it late?? 😭', 'Is it late 😭'],
  ['Is it late ?', 'Is it late'],
  ['Really?', 'Really?'],
  ['Do you know "is it late?"', 'Do you know "is it late?"'],
  ['Kommst du heute noch zu mir?', 'Kommst du heute noch zu mir?'],
])('left out: %j', (draft, expected) => {
  expect(rewriteBy(questionMarks, bare, draft, 'bare')).toBe(expected)
})

test.each([
  ['how are you. do you want tea', 'how are you? do you want tea?'],
  ['is it late 😭', 'is it late? 😭'],
  ['how are you!', 'how are you!'],
  ['what a day it was', 'what a day it was'],
])('put in: %j', (draft, expected) => {
  expect(rewriteBy(questionMarks, marked, draft, 'marked')).toBe(expected)
})
