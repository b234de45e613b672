import { describe, expect, test } from 'vitest'
import { talliedFrom } from '../../test/traits/rewrite-by.ts'
import { neverUsedMarks } from './never-used-marks.ts'
import { neverUsedWords } from './never-used-words.ts'

const plain = 'The pond froze over last night.'

const tallied = (trait: { count: typeof neverUsedMarks.count }, times: number) => talliedFrom(trait, [plain], times)

describe('what is told', () => {
  const population = {
    'never-used-marks:semicolon': { rate: 0.03, weight: 10 },
    'never-used-marks:dots': { rate: 0.12, weight: 10 },
    'never-used-marks:slash': { rate: 0.004, weight: 10 },
    'never-used-words:lol': { rate: 0.05, weight: 10 },
  }

  test('the marks that others would have used by now, the most usual first, with counts', () => {
    const claim = neverUsedMarks.claim(tallied(neverUsedMarks, 240), population)!
    expect(neverUsedMarks.describe(claim)).toBe(
      'You never use dots (others in 12 of 100 posts) or a semicolon (others in 3 of 100 posts): none in 240 posts.',
    )
  })

  test('words alike', () => {
    const claim = neverUsedWords.claim(tallied(neverUsedWords, 60), population)!
    expect(neverUsedWords.describe(claim)).toBe('You never use "lol" (others in 5 of 100 posts): none in 60 posts.')
  })

  test('nothing where others would hardly have used it either', () => {
    expect(neverUsedMarks.claim(tallied(neverUsedMarks, 20), population)).toBeUndefined()
  })
})
