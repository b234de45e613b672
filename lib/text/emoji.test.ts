import { describe, expect, test } from 'vitest'
import { findEmoji, findEmoticons } from './emoji.ts'

describe('findEmoji', () => {
  test('keeps joined sequences, skin tones, flags and keycaps whole', () => {
    const text = 'a 👩‍👩‍👧 b 👍🏽 c 🇫🇮 d 1️⃣ e ❤️ f 🏃‍♀️'
    expect(findEmoji(text).map(({ text: emoji }) => emoji)).toEqual(['👩‍👩‍👧', '👍🏽', '🇫🇮', '1️⃣', '❤️', '🏃‍♀️'])
  })

  test('counts the same one in a row once, with how often it stands there', () => {
    expect(findEmoji('no 😭😭😭 💀')).toMatchObject([
      { text: '😭', repeated: 3 },
      { text: '💀', repeated: 1 },
    ])
  })

  test('digits, signs and letters are none', () => {
    expect(findEmoji('1 # * © ™ ® ok')).toEqual([])
  })
})

describe('findEmoticons', () => {
  test.each([
    ['hello :) there', [':)']],
    ['fine :-) bye ;-) no :-(', [':-)', ';-)', ':-(']],
    ['oh no :’( and back (:', [':’(', '(:']],
    ['love <3 lol xD', ['<3', 'xD']],
    ['at 12:30, time:Done, https://x.example, 3:)', []],
  ])('%s', (text, emoticons) => {
    expect(findEmoticons(text).map(({ text: emoticon }) => emoticon)).toEqual(emoticons)
  })
})
