import { expect, test } from 'vitest'
import { inventedCases } from '../../../test/evaluation/invented-cases.ts'
import type { ParaphraseCase } from '../case.ts'
import type { LocalMethod } from './method.ts'
import {
  stylistAbbreviation,
  stylistCapitalization,
  stylistEmoji,
  stylistForm,
  stylistGuided,
  stylistPunctuation,
  stylistWords,
} from './stylist-parts.ts'
import { stylist } from './stylist.ts'

const posts = [
  'u r so late again 😭',
  'i cant find my keys 😭',
  'u missed the best bus ride 😭',
  'omg the tide is up to the wall 😭',
  'im not going out in this rain 😭',
  'r u there yet or what 😭',
]
const history = Array.from({ length: 10 }, () => posts.map((text) => ({ text }))).flat()
const of: ParaphraseCase = {
  ...inventedCases.paraphrase,
  history,
  draft: 'You missed the ferry. I cannot wait for you.',
}

async function answer(method: LocalMethod): Promise<string> {
  const answerer = await method.prepare({ seed: 0, strength: 0.5, encoder: () => Promise.reject(new Error()) })
  return answerer(of, new AbortController().signal)
}

/** Words alone, without capitals and apostrophes. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function marksOf(text: string): string {
  return text.replaceAll(/[\p{L} ]/gu, '')
}

test.each([
  ['capitalization', stylistCapitalization],
  ['emoji', stylistEmoji],
  ['punctuation', stylistPunctuation],
  ['form', stylistForm],
] as const)('%s changes something, and no word', async (_, method) => {
  const text = await answer(method)
  expect(text).not.toBe(of.draft)
  expect(wordsOf(text)).toEqual(wordsOf(of.draft))
})

test.each([
  ['capitalization', stylistCapitalization],
  ['abbreviation', stylistAbbreviation],
  ['words', stylistWords],
] as const)('%s changes something, and no mark or emoji', async (_, method) => {
  const text = await answer(method)
  expect(text).not.toBe(of.draft)
  expect(marksOf(text)).toBe(marksOf(of.draft))
})

test('parts that are put together do what each does', async () => {
  for (const method of [stylistGuided, stylist]) {
    const text = await answer(method)
    expect(text).toMatch(/^u /)
    expect(text).not.toMatch(/[A-Z]/)
    expect(text).toContain('😭')
  }
})
