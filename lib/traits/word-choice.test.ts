import { describe, expect, test } from 'vitest'
import { buildCounts, profileOf } from '../profile/build.ts'
import { restyle } from '../stylist/stylist.ts'
import type { Claim } from './trait.ts'
import { type WordChoiceClaim, wordChoice } from './word-choice.ts'

const profileFrom = (texts: readonly string[]) =>
  profileOf(
    buildCounts(
      texts.map((text, index) => ({ id: String(index), site: 'example', author: 'sam', text, visibility: 'public' })),
    ),
  )
const repeat = (texts: readonly string[], times = 60) =>
  Array.from({ length: times }, (_, index) => texts[index % texts.length]!)
const claimOf = (profile: ReturnType<typeof profileFrom>) =>
  [...profile.claims, ...profile.faint].find((claim: Claim) => claim.trait === wordChoice.id) as WordChoiceClaim

const careful = [
  'You should see the view from the bridge.',
  'You were there before the train left.',
  'Are you coming to the market on Saturday?',
  'The soup was good because it was hot.',
  'We have two cats and no garden.',
  'The train leaves at 5 pm.',
  'All the shops are shut on Monday.',
  'We just missed the bus.',
  'I think that the rain will stop soon.',
  'Today, the rain stopped at last.',
]
const plain = profileFrom(repeat(careful))

describe('counts only where both could have stood', () => {
  test.each([
    ['You should see the view.', 'you', 'are you'],
    ['The train leaves at 5 pm.', 'pm', 'private message'],
    ['We have no garden.', 'no', 'nope'],
    ['All the shops are shut.', 'all', 'everyone'],
    ['We just missed the bus.', 'just', 'i just'],
    ['See you on Sunday.\n\nCheers, Bob', 'cheers', 'thank you'],
  ])('%s', (post, said, instead) => {
    const { choices, preferred } = claimOf(profileFrom(repeat([post])))
    expect(choices).not.toHaveProperty([`${said}/${instead}`])
    expect(preferred.filter(([phrase]) => phrase === said)).toEqual([])
  })

  test.each([
    ['You coming to the market?', 'you', 'are you'],
    ['Are you coming to the market?', 'are you', 'you'],
    ['Send me a pm about the market.', 'pm', 'private message'],
    ['Nope. We sold it.', 'nope', 'no'],
    ['Cheers for the lovely soup.', 'cheers', 'thank you'],
    ['But it was cold outside.', 'but', 'however'],
    ['We purchased a tent.', 'purchase', 'buy'],
    ['We bought a tent.', 'buy', 'purchase'],
  ])('and there it does: %s', (post, said, instead) => {
    expect(claimOf(profileFrom(repeat([post]))).choices).toHaveProperty([`${said}/${instead}`], 60)
  })
})

describe('who never does it gets none of it', () => {
  test.each([
    'Are you free on Sunday?',
    'It is too early to talk about it.',
    'It is so good to see you.',
    'Unfortunately, we lost. Sadly, he died.',
    'We lost, unfortunately.',
    'Fortunately, we won.',
    'Thank you for the lovely evening.',
    'Send me a private message.',
  ])('%s', (draft) => {
    for (const strength of [0.5, 1]) expect(restyle(draft, plain, strength).text).toBe(draft)
  })
})

describe('who does, gets it', () => {
  test('a question without its verb', () => {
    const profile = profileFrom(repeat(['You coming to the market?', 'You ready for the game?', 'The soup was good.']))
    expect(restyle('Are you coming to the party?', profile, 1).text).toBe('You coming to the party?')
  })

  test('a plainer word on the strength of others', () => {
    const profile = profileFrom(repeat([...careful, 'We bought a tent.', 'We need help.']))
    expect(restyle("The shop is unable to help. I'm not able to go.", profile, 1).text).toBe(
      "The shop can't help. I can't go.",
    )
    expect(restyle('However, we went.', profile, 1).text).toBe('However, we went.')
  })

  test('a plainer word, in whatever form it was seen', () => {
    const profile = profileFrom(repeat(['We are buying a tent.', 'The soup was hot.']))
    expect(restyle('We purchased a lamp.', profile, 1).text).toBe('We bought a lamp.')
  })
})

describe("machines' words are exchanged for whoever never writes them", () => {
  test.each([
    ['We delve into the intricacies of the garden.', 'We dig into the details of the garden.'],
    ['We are leveraging cutting-edge tools.', 'We are using new tools.'],
    ['3. Utilize a comfortable pillow.', '3. Use a comfortable pillow.'],
    ["Moreover, it's important to note that our garden is small.", 'Also, our garden is small.'],
    ['We won. 🎉 Additionally, we have cake.', 'We won. 🎉 Also, we have cake.'],
  ])('%s', (draft, rewrite) => {
    const glad = profileFrom(repeat([...careful, 'We won. 🎉 It was great.', 'We are so happy. 🎉 Come along.']))
    expect(restyle(draft, glad, 0.5).text).toBe(rewrite)
  })

  test('with the reason', () => {
    const { edits } = restyle('We delve into the garden.', plain, 0.5)
    expect(edits[0]?.reasons[0]?.evidence).toBe('machines overuse "delve into", you never write it, 0 of 60 posts')
  })

  test('but not for who does, nor on the strength of three posts', () => {
    const draft = 'We delve into the garden.'
    expect(restyle(draft, profileFrom(repeat(['We delve into the soil.', ...careful])), 1).text).toBe(draft)
    expect(restyle(draft, profileFrom(careful.slice(0, 3)), 0.5).text).toBe(draft)
  })
})

describe('keeps what is meant', () => {
  test('joy over news', () => {
    const { text } = restyle("I'm thrilled to announce that we finished the house.", plain, 0.5)
    expect(text).toMatch(/happy to say that we finished/)
  })

  test('"had better" is more than "should"', () => {
    const profile = profileFrom(repeat(['You should go to the market.', 'We should leave.', 'You should rest.']))
    expect(restyle('We had better go.', profile, 1).text).not.toContain('should')
  })

  test('no two sentences in a row open alike', () => {
    const profile = profileFrom(repeat(['But we won.', 'But it was late.', 'The soup was hot.']))
    expect(restyle('However, it is far. Nevertheless, we like it.', profile, 1).text).toBe(
      'But it is far. Nevertheless, we like it.',
    )
  })
})
