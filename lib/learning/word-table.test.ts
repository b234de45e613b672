import { describe, expect, test } from 'vitest'
import type { Lesson } from './lessons.ts'
import { wordTables } from './word-table.ts'

const lesson = (author: string, draft: string, post: string): Lesson => ({
  author,
  claims: new Map(),
  draft,
  post,
  reworded: true,
})
const lessons = [
  lesson('ada', 'I have to purchase a lamp because it is dark.', 'i have to buy a lamp because it is dark'),
  lesson('ben', 'We should purchase the lamp today.', 'we should buy the lamp today'),
]
const exchanges = [
  { author: 'ada', from: 'purchase', to: 'buy', gain: 2 },
  { author: 'ben', from: 'purchase', to: 'buy', gain: 1.5 },
  { author: 'ben', from: 'purchase', to: 'get', gain: -1 },
]

describe('what phrases did', () => {
  const tables = wordTables(lessons, exchanges)

  test('is counted in drafts and posts, and by exchange', () => {
    const { phrases, exchanges: tried } = tables()
    expect(phrases['purchase']).toEqual([2, 0])
    expect(phrases['buy']).toEqual([0, 2])
    expect(tried).toEqual({ purchase: [3, 2.5], 'purchase>buy': [2, 3.5], 'purchase>get': [1, -1] })
  })

  test('leaves out an author who is judged by it', () => {
    const { phrases, exchanges: tried } = tables('ben')
    expect(phrases['purchase']).toEqual([1, 0])
    expect(tried).toEqual({ purchase: [1, 2], 'purchase>buy': [1, 2] })
    expect(tables('nobody')).toEqual(tables())
  })

  test('does not hang on the order of the lessons', () => {
    const turned = wordTables(lessons.toReversed(), exchanges.toReversed())
    expect(JSON.stringify(turned())).toBe(JSON.stringify(tables()))
  })
})
