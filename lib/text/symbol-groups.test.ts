import { expect, test } from 'vitest'
import { findEmoji } from './emoji.ts'
import { groupSymbols } from './symbol-groups.ts'

test('symbols with nothing but blanks between them stand together, those on the next line do not', () => {
  const text = '🎉🎉 🥳 we won 👍🏽\n✨'
  expect(groupSymbols(text, findEmoji(text)).map((group) => group.text)).toEqual(['🎉🎉 🥳', '👍🏽', '✨'])
})
