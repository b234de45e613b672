import { describe, expect, test } from 'vitest'
import { buildCounts, profileOf } from '../profile/build.ts'
import { restyle } from '../stylist/stylist.ts'
import { restyleBy } from '../../test/traits/restyle-by.ts'

const rewritten = (draft: string, posts: readonly string[]) => restyleBy('lists', posts, draft)

const flowing = [
  'The pond froze over last night. We went to look at it.',
  'We walked to the mill and back. It was cold.',
]
const inLines = [
  'The pond froze over last night.\nWe went to look at it.',
  'We walked to the mill and back.\nIt was cold.',
]
const listing = ['What we saw:\n• the mill\n• the pond, which froze', 'What we ate:\n• toast and jam\n• more toast']

describe('part of the text', () => {
  test.each([
    ['What to bring:\n- A torch\n- Two towels\n- some snacks', 'What to bring: a torch, two towels, some snacks'],
    ['Tips for the lamp\n- Get a cloth\n- Take your time', 'Tips for the lamp: get a cloth, take your time'],
    ['This week:\n- The bore is done.\n- Dues are $20 a house.', 'This week: The bore is done. Dues are $20 a house.'],
    [
      'What to pack for the trip:\n- Tent\n- Sleeping bag\n- 2 torches',
      'What to pack for the trip: tent, sleeping bag, 2 torches',
    ],
    // A name might stand first: then the items stay sentences.
    ['Who brings what:\n- Sarah bread\n- The boys jam', 'Who brings what: Sarah bread. The boys jam'],
    ['What I saw.\n- The mill\n- The pond\n\nIt was fun.', 'What I saw. The mill. The pond.\n\nIt was fun.'],
    ['What to bring:\n- a torch\n- a towel\n\n#camp', 'What to bring: a torch, a towel\n\n#camp'],
    // "C. Paid" would be a name's initials, so the list is left whole.
    ['HMD+C.\n- Paid: June\n- Got: July', 'HMD+C.\n- Paid: June\n- Got: July'],
    ['Steps:\n1. Stop it.\n2. Start it.', 'Steps:\n1. Stop it.\n2. Start it.'],
    ['Be kind to the bees.\n- Ada', 'Be kind to the bees.\n- Ada'],
  ])('%s', (draft, expected) => {
    expect(rewritten(draft, flowing)).toBe(expected)
  })
})

test('lines without bullets for who writes in lines', () => {
  expect(rewritten('This week:\n- The bore is done.\n- Dues are $20.', inLines)).toBe(
    'This week:\nThe bore is done.\nDues are $20.',
  )
})

test('lines without bullets where the items are no text', () => {
  expect(rewritten('This week:\n- the bore 🎉\n- dues', flowing)).toBe('This week:\nthe bore 🎉\ndues')
})

test('the own bullet for who makes lists', () => {
  expect(rewritten('This week:\n- the bore\n* dues of $20', listing)).toBe('This week:\n• the bore\n• dues of $20')
})

test('a list is changed as a whole at any strength, whatever else is changed in it', () => {
  const posts = Array.from({ length: 60 }, (_, index) => ({
    id: String(index),
    site: 'example',
    author: 'sam',
    text: flowing[index % 2]!,
    visibility: 'public' as const,
  }))
  const profile = profileOf(buildCounts(posts))
  const draft =
    'What I learned:\n\n- **Consistency** beats intensity\n- rest days matter\n- You do not need expensive shoes'
  // A light touch leaves lists.
  expect(restyle(draft, profile, 0).text.match(/^- /gmu)).toHaveLength(3)
  for (const strength of [0.25, 0.5, 0.75, 1]) {
    expect(restyle(draft, profile, strength).text).toMatch(
      /^What I learned: Consistency beats intensity\. Rest days matter\. You (?:do not|don't) need expensive shoes\.?$/,
    )
  }
})

test('one item that cannot be changed keeps the whole list', () => {
  const draft = 'This week:\n- the bore\n- "dues" of $20\n* `code`'
  expect(rewritten(draft, listing)).toBe('This week:\n• the bore\n• "dues" of $20\n• `code`')
})
