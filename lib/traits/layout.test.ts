import { describe, expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

const flowing = ['The pond froze over last night. We went to look at it.', 'We walked to the mill. It was cold. #mill']
const inLines = [
  'The pond froze over last night.\nWe went to look at it.',
  'We walked to the mill.\nIt was cold.\n#mill',
]
const apart = ['The pond froze over last night.\n\nWe went to look.', 'We walked to the mill.\n\nIt was cold.\n\n#mill']

describe('line breaks', () => {
  test.each([
    ['One here.\n\nTwo there.\n\nThree.', flowing, 'One here. Two there. Three.'],
    ['One here. Two there.', inLines, 'One here.\nTwo there.'],
    ['One here.\nTwo there.', inLines, 'One here.\nTwo there.'],
    ['Where are you at? 📲', inLines, 'Where are you at? 📲'],
    ['One here.\n📲', flowing, 'One here.\n📲'],
    // A heading, a list, tags.
    ['The news\nOne here.', flowing, 'The news\nOne here.'],
    ['Steps:\n1. Stop it.\n2. Start it.', flowing, 'Steps:\n1. Stop it.\n2. Start it.'],
    ['- One.\n- Two.', flowing, '- One.\n- Two.'],
    // Lines are joined all together or not at all.
    ['One here.\nTwo there\nThree.', flowing, 'One here.\nTwo there\nThree.'],
    ['One here.\n#tag', flowing, 'One here.\n#tag'],
  ])('%j', (draft, posts, expected) => {
    expect(restyleBy('line-breaks', posts, draft)).toBe(expected)
  })
})

test('who breaks the line now and then means the breaks of a draft', () => {
  const draft = 'One here.\nTwo there.'
  expect(restyleBy('line-breaks', [...flowing, ...flowing, ...flowing, ...flowing, inLines[0]!], draft)).toBe(draft)
})

describe('empty lines', () => {
  test.each([
    ['One here.\n\nTwo there.', inLines, 'One here.\nTwo there.'],
    ['One here.\nTwo there.', apart, 'One here.\n\nTwo there.'],
    ['- one\n- two', apart, '- one\n- two'],
  ])('%j', (draft, posts, expected) => {
    expect(restyleBy('blank-lines', posts, draft)).toBe(expected)
  })
})

describe('the line of the hashtags after the text', () => {
  test.each([
    ['One here.\n\n#a #b', flowing, 'One here. #a #b'],
    ['One here. #a #b', inLines, 'One here.\n#a #b'],
    ['One here. #a #b', apart, 'One here.\n\n#a #b'],
    ['This is #winter', apart, 'This is #winter'],
  ])('%j', (draft, posts, expected) => {
    expect(restyleBy('hashtag-line', posts, draft)).toBe(expected)
  })
})

test('special blanks become ordinary ones, but in figures', () => {
  expect(restyleBy('special-spaces', flowing, 'so\u202Fcold: 10\u00A0000 of\u00A0us')).toBe(
    'so cold: 10\u00A0000 of us',
  )
})
