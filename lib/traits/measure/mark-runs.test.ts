import { expect, test } from 'vitest'
import { rewriteBy, talliedFrom } from '../../../test/traits/rewrite-by.ts'
import { exclamationRuns } from '../exclamation-runs.ts'
import { questionRuns } from '../question-runs.ts'

const loud = talliedFrom(exclamationRuns, ['so good!!! see you!!!'])
const calm = talliedFrom(exclamationRuns, ['so good! what?!'])
const mixing = talliedFrom(questionRuns, ['what?! again?! why?'])

test('counts runs of the mark, and where both stand', () => {
  expect(loud).toEqual({ run: 60, 'length:3': 60 })
  expect(calm).toEqual({ single: 30 })
  expect(mixing).toEqual({ mixed: 60, 'mixed:?!': 60, single: 30 })
})

test.each([
  [exclamationRuns, loud, 'We won! What?!', 'run', 'We won!!! What?!'],
  [exclamationRuns, loud, '勝った！', 'run', '勝った！！！'],
  [exclamationRuns, calm, 'We won!!! 勝った！！', 'single', 'We won! 勝った！'],
  [questionRuns, mixing, 'Again? Why??', 'mixed', 'Again?! Why?!'],
  [questionRuns, mixing, 'Again?!? Why?', 'pure', 'Again? Why?'],
])('%# %s', (trait, tally, draft, kind, expected) => {
  expect(rewriteBy(trait, tally, draft, kind)).toBe(expected)
})
