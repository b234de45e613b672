import { restyleBy } from '../../test/traits/restyle-by.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText } from '../../test/arbitraries/posts.ts'
import { talliedFrom } from '../../test/traits/rewrite-by.ts'
import { analyze } from '../text/analysis.ts'
import { applyEdits } from '../text/edits.ts'
import { emojiUse } from './emoji-use.ts'
import { emoticonUse } from './emoticon-use.ts'

const tallyFrom = (posts: readonly string[], trait = emojiUse) => talliedFrom(trait, posts, 1)

const claimFrom = (posts: readonly string[], trait = emojiUse) => trait.claim(tallyFrom(posts, trait), {})!
const repeat = (posts: readonly string[], times = 10) => Array.from({ length: times }, () => posts).flat()

/** The draft with the first edit of a kind made; the draft itself where there is none. */
function proposed(draft: string, posts: readonly string[], kind = 'with', trait = emojiUse): string {
  const edits = trait.propose(analyze(draft), claimFrom(posts, trait)).filter((one) => one.kind === kind)
  return applyEdits(draft, edits)
}

describe('which', () => {
  const posts = repeat([
    'the funniest film, we laughed 😂',
    'so sad and tired 😭',
    'new skein of wool 🧶',
    'nothing here',
  ])

  test.each([
    ['That joke was hilarious.', 'That joke was hilarious 😂'],
    ['I feel awful and my head hurts.', 'I feel awful and my head hurts 😭'],
    ['Another skein of wool today.', 'Another skein of wool today 🧶'],
  ])('%s', (draft, rewrite) => {
    expect(proposed(draft, posts)).toBe(rewrite)
  })

  test('one that says the opposite of the draft is not put in, unless that is how they do it', () => {
    const draft = 'I am so sad and tired.'
    expect(proposed(draft, repeat(['what a day 😂', 'see you 😂']))).toBe(draft)
    expect(proposed(draft, repeat(['what a sad day 😂', 'so tired 😂']))).toBe('I am so sad and tired 😂')
  })

  test('words tell in any language', () => {
    const german = repeat(['der Kuchen ist fertig 🍰', 'das Fahrrad steht unten 🚲', 'nichts'])
    expect(proposed('Das Fahrrad ist kaputt.', german)).toBe('Das Fahrrad ist kaputt 🚲')
    expect(proposed('Wer mag Kuchen?', german)).toBe('Wer mag Kuchen? 🍰')
  })
})

describe('how', () => {
  test.each([
    ['the final stop stays where they write it', ['off to bed. 😴', 'done. 😴'], 'All done. 😴'],
    ['or is left out', ['off to bed 😴', 'done 😴'], 'All done 😴'],
    ['or stands behind', ['off to bed 😴.', 'done 😴.'], 'All done 😴.'],
    ['without a blank', ['off to bed😴', 'done😴'], 'All done😴'],
    ['repeated', ['off to bed 😴😴', 'done 😴😴', 'hm 😴'], 'All done 😴😴'],
    ['with another one', ['off to bed 😴✨', 'done 😴✨'], 'All done 😴✨'],
    ['skin tone and joined sequences whole', ['off to bed 🙋🏽‍♀️', 'done 🙋🏽‍♀️'], 'All done 🙋🏽‍♀️'],
    ['at the start', ['😴 off to bed.', '😴 done.'], '😴 All done.'],
  ])('%s', (_, posts, rewrite) => {
    expect(proposed('All done.', repeat(posts))).toBe(rewrite)
  })

  test.each([
    [
      'before links and hashtags',
      'Done. https://a.example #one',
      ['hi 😴 https://a.example'],
      'Done 😴 https://a.example #one',
    ],
    ['or after them', 'Done. https://a.example', ['hi https://a.example 😴'], 'Done. https://a.example 😴'],
    ['not before a hashtag of the sentence', 'Off to #Leipzig', ['hi 😴'], 'Off to #Leipzig 😴'],
    ['between sentences', 'All done. I go now.', ['hi. 😴 off now.', 'oh. 😴 well.'], 'All done 😴 I go now.'],
    ['after a question', 'All done?', ['hi 😴', 'you there? 😴'], 'All done? 😴'],
  ])('%s', (_, draft, posts, rewrite) => {
    expect(proposed(draft, repeat(posts))).toBe(rewrite)
  })

  test('an emoticon with its nose, in the place of the stop', () => {
    expect(proposed('All done.', repeat(['off to bed :-)', 'done :-)']), 'with', emoticonUse)).toBe('All done :-)')
  })

  test('none is put into a draft that has one', () => {
    expect(proposed('All done :)', repeat(['off to bed 😴']))).toBe('All done :)')
  })
})

describe('for people who use none', () => {
  const none = repeat(['The bus is late.', 'We plant beans today.', 'No news.'], 20)

  test.each([
    ['🚀 Excited to share this!', 'Excited to share this!'],
    ['Great news! 🎉🎉', 'Great news!'],
    ['Great news 🎉 #launch https://a.example', 'Great news #launch https://a.example'],
    ['What we did:\n✅ Beans\n✅ Peas', 'What we did:\nBeans\nPeas'],
    ['So happy 🎉 Thank you all.', 'So happy. Thank you all.'],
    ['Done ✨. Now rest.', 'Done. Now rest.'],
    ['I ❤️ NY and you know it', 'I ❤️ NY and you know it'],
    ['1️⃣ First', '1️⃣ First'],
  ])('%s', (draft, rewrite) => {
    expect(proposed(draft, none, 'without')).toBe(rewrite)
  })
})

test('who uses them, but never as an opener, gets none there', () => {
  const posts = repeat(['off to bed 😴', 'done 😴', 'no', 'we plant beans'], 20)
  expect(proposed('🚀 Excited to share this', posts, 'no opener')).toBe('Excited to share this')
  expect(proposed('Excited to share this 🚀', posts, 'no opener')).toBe('Excited to share this 🚀')
})

test('never both in and out, and never one that the person did not write', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 12 }), anyText, (posts, text) => {
      const tally = tallyFrom(posts)
      const claim = emojiUse.claim(tally, {})
      if (!claim) return
      const kinds = emojiUse.propose(analyze(text), claim).map(({ kind }) => kind)
      expect(kinds.includes('with') && kinds.length > 1).toBe(false)
      for (const { written } of claim.choices) expect(posts.some((post) => post.includes(written))).toBe(true)
    }),
    { numRuns: 200 },
  )
})

test('a post adds few outcomes, however long it is', () => {
  const long = Array.from({ length: 500 }, (_, index) => `wordnumber${'abcdefghij'[index % 10]} 😀`).join(' ')
  expect(emojiUse.count(analyze(long)).length).toBeLessThan(40)
})

test.each([
  [
    'I am late because of @ilse https://film.example/shorts',
    'I am late because of @ilse 😭 https://film.example/shorts',
  ],
  ['we won! @ilse #mossball', 'we won! 😭 @ilse #mossball'],
  ['see it here: https://a.example.org/x', 'see it here: https://a.example.org/x 😭'],
])('stands behind what belongs to the sentence: %j', (draft, rewrite) => {
  expect(restyleBy('emoji-use', ['so tired 😭', 'late again 😭', 'home at last 😭'], draft)).toBe(rewrite)
})

describe('what does not fit is left out', () => {
  const laughing = repeat(['what a day 😂', 'see you at noon 😂', 'the bus is here 😂'])
  const posts = ['what a great day :)', 'we lost the match :(', 'so good to see you :)', 'I am sad :(', 'home now']
  const emoticons = repeat(posts)

  test.each([
    ['My grandfather died this morning. The funeral is on Friday.'],
    ['Forty of us were laid off today.'],
    ['This is not a happy day.'],
  ])('nobody laughs at that: %s', (draft) => {
    expect(proposed(draft, laughing)).toBe(draft)
  })

  test('unless the person does', () => {
    const posts = repeat(['the funeral was grim 😂', 'another funeral 😂'])
    expect(proposed('The funeral is on Friday.', posts)).toBe('The funeral is on Friday 😂')
  })

  test.each([['Can you send me the files?'], ['Look at this https://a.example/x'], ['The library opens at noon.']])(
    'who means something by bright and dark ones gets none where nothing is felt: %s',
    (draft) => {
      expect(proposed(draft, emoticons, 'with', emoticonUse)).toBe(draft)
    },
  )

  test('a denied feeling is the opposite', () => {
    const draft = 'She does not love you.'
    expect(proposed(draft, emoticons, 'with', emoticonUse)).toBe('She does not love you :(')
  })

  test('a symbol of few posts is not put on another matter', () => {
    const one = ['the launch is on Monday 🗓️', 'the launch went up 🛰️', 'the crew waves 📺', 'the rover drives 🪂']
    const two = ['the storm is near 🌪️', 'a comet came by 🌠', 'the moon is full 🌕', 'a long night 🌃', 'dawn 🌅']
    const posts = repeat([...one, ...two], 2)
    expect(proposed('We bought a house in Leeds.', posts)).toBe('We bought a house in Leeds.')
  })

  test('a pointer needs something to point at', () => {
    const posts = repeat(['our shop 👇 https://a.example', 'the map 👇 https://a.example/map'])
    expect(proposed('We bought a house.', posts)).toBe('We bought a house.')
    expect(proposed('Our house https://b.example', posts)).toBe('Our house 👇 https://b.example')
  })
})
