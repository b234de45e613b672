import { expect, it } from 'vitest'
import { shippedWeights } from '../../stylist/weights.ts'
import { UnusableInput } from '../unusable-input.ts'
import { type LearnedWeights, parseWeightsFile } from './weights-file.ts'

const learned: LearnedWeights = {
  dataset: { name: 'lamp7-learning', version: 1, checksum: 'abc' },
  authors: ['71', '73'],
  weights: shippedWeights,
}

it('is read as it was written, with a checksum of its own', () => {
  const read = parseWeightsFile(JSON.stringify(learned), 'w.json')
  expect(read).toMatchObject({ ...learned, name: 'w.json' })
  const other = parseWeightsFile(JSON.stringify({ ...learned, authors: ['71'] }), 'w.json')
  expect(other.checksum).not.toBe(read.checksum)
})

it.each([
  ['no JSON', '{'],
  ['the weights alone', JSON.stringify(shippedWeights)],
  ['nobody that was learned from', JSON.stringify({ ...learned, authors: undefined })],
  ['a word for a number', JSON.stringify(learned).replace(/"base":-?[\d.]+/, '"base":"much"')],
])('is refused with %s', (_, text) => {
  expect(() => parseWeightsFile(text, 'w.json')).toThrow(UnusableInput)
  expect(() => parseWeightsFile(text, 'w.json')).toThrow(
    /^w\.json is not what `idiolect evaluate learn` writes: give what `idiolect evaluate learn --dataset .*` made\.$/,
  )
})
