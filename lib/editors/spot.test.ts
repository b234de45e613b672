import { expect, test } from 'vitest'
import { spotIn } from './spot.ts'

const field = { left: 100, top: 200, width: 400, height: 90 }
const everywhere = () => true

test('in the lower right corner, inside the field', () => {
  expect(spotIn(field, 28, everywhere)).toEqual({ left: 466, top: 256 })
})

test('in the middle of a field of one line', () => {
  expect(spotIn({ ...field, height: 32 }, 28, everywhere)).toEqual({ left: 466, top: 202 })
})

test("beside the site's own controls, which lie in that corner", () => {
  expect(spotIn(field, 28, (x) => x < 430)).toEqual({ left: 398, top: 256 })
})

test('in another corner where the lower edge is full of controls', () => {
  expect(spotIn(field, 28, (_, y) => y < 240)).toEqual({ left: 466, top: 206 })
})

test('nowhere in a field that is covered, or too small for both a word and a button', () => {
  expect(spotIn(field, 28, () => false)).toBeUndefined()
  expect(spotIn({ ...field, width: 90 }, 28, everywhere)).toBeUndefined()
  expect(spotIn({ ...field, height: 20 }, 28, everywhere)).toBeUndefined()
})
