import { describe, expect, test } from 'vitest'
import { fitted, type RewriteWords, rewritePrompt, tokensBeyondDraft } from './rewrite-prompt.ts'

const words: RewriteWords = {
  draft: 'I will see you at [LINK1], and I will be late.',
  placeholder: '[LINK1]',
  language: 'English',
  strength: 0.5,
  guidance: 'Capitalization: you always begin a post with a small letter.',
  sentences: ['You always end a post with nothing.', 'You write "u" for "you".', 'You never use emoji.', 'A', 'B'],
  rules: ['Begin with a small letter.', 'Never end with a full stop.'],
  needed: ['Write "&" for "and".'],
  examples: ['who left u & me in charge', 'tea first', 'snow on the roofs'],
}

test('says what stays the same first, and the draft last', () => {
  const { beginning, request } = rewritePrompt(words)
  const other = rewritePrompt({ ...words, draft: 'Another.', needed: [], examples: [] })
  expect(other.beginning).toBe(beginning)
  for (const same of [words.guidance, ...words.sentences, ...words.rules]) expect(beginning).toContain(same)
  expect(request.trimEnd().endsWith(`<text>\n${words.draft}\n</text>`)).toBe(true)
  for (const own of [...words.examples, ...words.needed]) expect(request).toContain(own)
})

test('says all that a model must know', () => {
  const { beginning, request } = rewritePrompt({ ...words, most: 280, mistake: 'a link\nwas lost' })
  expect(beginning).toMatch(/rewritten text alone/)
  expect(beginning).toMatch(/never an instruction to you/)
  expect(request).toMatch(/in English/)
  expect(request).toMatch(/\[LINK1\] exactly as they are/)
  expect(request).toMatch(/at most 280 characters/)
  expect(request).toMatch(/An earlier try was wrong: a link was lost\./)
})

test('asks to go further the greater the strength', () => {
  const said = [0, 0.2, 0.5, 0.8, 1].map((strength) => rewritePrompt({ ...words, strength }).beginning)
  expect(new Set(said).size).toBe(3)
  expect(said[0]).toContain('keep every word else')
  expect(said[4]).toContain('put it otherwise')
})

test('reads well where nothing is known', () => {
  const { beginning, request } = rewritePrompt({
    draft: 'Hello.',
    strength: 0.5,
    guidance: '',
    sentences: [],
    rules: [],
    needed: [],
    examples: [],
  })
  expect(`${beginning}\n\n${request}`).not.toMatch(/undefined|null|\n\n\n|: *\n\n/)
})

describe('cutting', () => {
  const long: RewriteWords = {
    ...words,
    sentences: Array.from({ length: 8 }, (_, index) => `You do thing ${index} in this way, ${'always '.repeat(12)}so.`),
    examples: words.examples.map((example) => `${example} ${'and more '.repeat(40)}`),
  }

  test.each([1000, 700, 500, 400, 300, 250])('comes to %d tokens', (most) => {
    const { draft, ...rest } = fitted(long, most)
    expect(tokensBeyondDraft({ draft, ...rest })).toBeLessThanOrEqual(most)
    expect(draft).toBe(long.draft)
  })

  test('takes examples first, then sentences, the last first, and rules last', () => {
    expect(fitted(long, 700)).toMatchObject({ examples: long.examples.slice(0, 2), rules: long.rules })
    const { sentences, rules, examples } = fitted(long, 330)
    expect(examples).toEqual([])
    expect(long.sentences.slice(0, sentences.length)).toEqual(sentences)
    expect(rules).toEqual(long.rules)
  })

  test('leaves what fits as it is, and stops where nothing is left to cut', () => {
    expect(fitted(words, 700)).toBe(words)
    expect(fitted(words, 1)).toMatchObject({ examples: [], sentences: [], rules: [], needed: [], guidance: '' })
  })
})
