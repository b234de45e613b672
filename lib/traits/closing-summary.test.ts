import { describe, expect, test } from 'vitest'
import { buildCounts, profileOf } from '../profile/build.ts'
import { restyle } from '../stylist/stylist.ts'
import { noWeights } from '../stylist/weights.ts'

const posts = Array.from({ length: 60 }, (_, index) => ({
  id: String(index),
  site: 'example',
  author: 'sam',
  text: 'The pond froze over last night. We went to look at it.',
  visibility: 'public' as const,
}))
const profile = profileOf(buildCounts(posts))
const others = [...profile.claims, ...profile.faint].map(({ trait }) => trait).filter((id) => id !== 'closing-summary')
const rewritten = (draft: string, strength: number) => restyle(draft, profile, strength, others, noWeights).text

const draft = 'Buy a pencil. Wash your hands. In summary, preparation is key.'

test('an empty summary goes where a rewrite goes far, and only there', () => {
  expect(rewritten(draft, 1)).toBe('Buy a pencil. Wash your hands.')
  expect(rewritten(draft, 0.8)).toBe('Buy a pencil. Wash your hands.')
  expect(rewritten(draft, 0.5)).toBe(draft)
})

describe('a sentence that says something stays', () => {
  test.each([
    'Buy a pencil. Wash your hands. Overall, the soup was too cold.',
    'Buy a pencil. Wash your hands. Remember, we start at 6.',
    'Buy a pencil. Wash your hands. Remember, Ada will be there.',
    'Buy a pencil. Wash your hands. Ultimately, it is not worth it.',
    'Buy a pencil. In summary, preparation is key.',
    'In summary, preparation is key.',
  ])('%s', (text) => {
    expect(rewritten(text, 1)).toBe(text)
  })
})
