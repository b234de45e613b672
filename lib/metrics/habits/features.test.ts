import { expect, test } from 'vitest'
import { styleMatchMoreHabits } from '../style-match-more.ts'
import { styleMatchHabits } from '../style-match.ts'
import { featureOfHabit } from './features.ts'

test('every habit has one feature, and nothing else has', () => {
  const names = [...styleMatchHabits.habits, ...styleMatchMoreHabits.habits].map(({ name }) => name)
  expect(Object.keys(featureOfHabit).toSorted()).toEqual(names.toSorted())
})
