import { expect, test } from 'vitest'
import { restyleBy } from '../../test/traits/restyle-by.ts'

const posts = ['we had soup again', 'the ferry was late', 'she said "no" to me']

test.each([
  ['"I am on my way, see you tonight."', 'I am on my way, see you tonight.'],
  ['“Thanks @ilse, see you at 10:30” ', 'Thanks @ilse, see you at 10:30 '],
  ['"My \'best\' day at https://x.example/a"', "My 'best' day at https://x.example/a"],
])('marks around all of somebody who never sets them: %s', (draft, rewrite) => {
  expect(restyleBy('whole-quotes', posts, draft)).toBe(rewrite)
})

test.each([
  '"The early bird catches the worm."',
  '"I am late," she says',
  '"I am on my way" - @ilse',
  '"I have a dream that one day all will be well."',
  '"The US is a nation of many today."',
  '"Tutti i nodi vengono al pettine."',
])('others are quoted: %s', (draft) => {
  expect(restyleBy('whole-quotes', posts, draft)).toBe(draft)
})

test('who ever quoted so may be quoting', () => {
  expect(restyleBy('whole-quotes', [...posts, '"all you need is love"'], '"I will be back."')).toBe('"I will be back."')
})
