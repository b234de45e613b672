import { expect, test } from 'vitest'
import { chooseVoice } from './choose-voice.ts'

const row = (account: string, posts: number) => ({ account, profile: { posts } })
const rows = [row('new', 0), row('few', 3), row('many', 40)]

test('the first wanted account with posts has the voice', () => {
  expect(chooseVoice(rows, ['few', 'many'])?.account).toBe('few')
  expect(chooseVoice(rows, [undefined, 'few'])?.account).toBe('few')
  expect(chooseVoice(rows, ['new', 'few'])?.account).toBe('few')
})

test('without one, the account with the most posts has it', () => {
  expect(chooseVoice(rows, [])?.account).toBe('many')
  expect(chooseVoice(rows, ['new', 'forgotten'])?.account).toBe('many')
})

test('without posts there is no voice', () => {
  expect(chooseVoice([row('new', 0)], ['new'])).toBeUndefined()
  expect(chooseVoice([], [])).toBeUndefined()
})
