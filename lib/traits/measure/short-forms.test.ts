import { expect, test } from 'vitest'
import { shortForms } from './short-forms.ts'

test('no short form is a word of what it stands for: it would be taken for all of it', () => {
  const wrong = shortForms.filter(({ full, shorts }) => shorts.some((short) => full.split(' ').includes(short)))
  expect(wrong.map(({ full }) => full)).toEqual([])
})
