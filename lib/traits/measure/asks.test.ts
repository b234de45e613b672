import { expect, test } from 'vitest'
import { analyze } from '../../text/analysis.ts'
import { asks } from './asks.ts'

test.each([
  ['how are you', true],
  ['So what is the plan for tonight', true],
  ['@sam do you know when the shop opens', true],
  ["what's up with the bus today", true],
  ['how long does it take to get there', true],
  ['Is there any cake left', true],
  ['how about some tea then', true],
  ['what a day it was', false],
  ['When I got home it was dark', false],
  ['was in the garden all day', false],
  ['is my favourite song of all', false],
  ['Can you believe how late it is', false],
  ['I know what you did', false],
  ['Should you need it, it is here', false],
  ['Will do that tomorrow for you', false],
  ['@sam is it', true],
  ['3 is the number that we need', false],
  ['Wie geht es dir heute so', false],
])('%s: %s', (text, expected) => {
  const draft = analyze(text)
  expect(asks(draft, draft.sentences[0]!)).toBe(expected)
})
