import { describe, expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

const plain = ['We walked to the mill and back again.', 'Our Ada sat on the old gate in York for an hour.']
const rewritten = (draft: string) => restyleBy('title-case', plain, draft)

describe('a title in sentence case', () => {
  test.each([
    ['Three Things I Have Learned This Week:', 'Three things I have learned this week:'],
    ['My Lessons From Five Years of Baking\nAlways ask.', 'My lessons from five years of baking\nAlways ask.'],
    ['Tips for Visiting York in Winter', 'Tips for visiting York in winter'],
    ['The Verdict: What We Think of the Camera', 'The verdict: What we think of the camera'],
    // Names, a sentence, a short line, a shout.
    ['Sarah Jones and Ada Smith', 'Sarah Jones and Ada Smith'],
    ['We met Ada and Sarah in York.', 'We met Ada and Sarah in York.'],
    ['Happy Birthday!', 'Happy Birthday!'],
    ['WHAT A GOOD DAY THIS WAS', 'WHAT A GOOD DAY THIS WAS'],
    ['Was ich diese Woche Gutes gelernt habe', 'Was ich diese Woche Gutes gelernt habe'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft)).toBe(expected)
  })
})

test('kept for who writes titles', () => {
  const titled = ['Three Things I Have Learned This Week', 'What We Think of the New Camera']
  expect(restyleBy('title-case', titled, 'My Lessons From Five Years')).toBe('My Lessons From Five Years')
})
