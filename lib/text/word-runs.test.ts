import { describe, expect, test } from 'vitest'
import { analyze } from './analysis.ts'
import { findAllRuns, findRuns, indexPhrases } from './word-runs.ts'

const phrases = indexPhrases(['not going to', 'going to', 'to the', 'going'].map((phrase) => [phrase, phrase] as const))
const text = analyze('she is not going to the shop, not going, to work')

describe('findRuns', () => {
  test('takes the longest that fits and does not overlap', () => {
    expect(findRuns(text, phrases).map(({ entry }) => entry)).toEqual(['not going to', 'going'])
    expect(findRuns(text, phrases, ({ entry }) => entry !== 'not going to').map(({ entry }) => entry)).toEqual([
      'going to',
      'going',
    ])
  })
})

test('a hyphen in a phrase may be a blank in a text, but not the other way round', () => {
  const hyphened = indexPhrases(['state-of-the-art', 'on the spot'].map((phrase) => [phrase, phrase] as const))
  const found = (of: string) => findRuns(analyze(of, 'en'), hyphened).map(({ entry }) => entry)
  expect(found('a state-of-the-art lamp')).toEqual(['state-of-the-art'])
  expect(found('that is state of the art')).toEqual(['state-of-the-art'])
  expect(found('an on-the-spot fine')).toEqual([])
})

describe('findAllRuns', () => {
  test('takes all that fit, one within another', () => {
    const runs = findAllRuns(text, phrases, () => true)
    expect(runs.map(({ entry }) => entry)).toEqual(['not going to', 'going to', 'going', 'to the', 'going'])
  })

  test('knows two words on either side, up to a mark', () => {
    const [run] = findAllRuns(text, phrases, () => true)
    const around = [run!.earlier, run!.before, run!.after, run!.later].map((word) => word?.lower)
    expect(around).toEqual(['she', 'is', 'the', 'shop'])
  })
})
