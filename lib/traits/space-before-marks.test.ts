import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

test.each([
  ['So good !', 'So good!'],
  ['Quel dommage, je ne peux pas venir ce soir !', 'Quel dommage, je ne peux pas venir ce soir !'],
])('who sets no space before marks: %s', (draft, rewrite) => {
  expect(restyleBy('space-before-marks', ['so good to see you all again!'], draft)).toBe(rewrite)
})
