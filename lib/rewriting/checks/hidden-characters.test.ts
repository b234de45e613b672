import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkReply } from './check-reply.ts'
import { withoutHidden } from './hidden-characters.ts'

const draft = 'I am late, and I do not care.'
const tags = [...'evil'].map((letter) => String.fromCodePoint(0xe0000 + letter.codePointAt(0)!)).join('')

test.each([
  ['a message in tags', `i am late, ${tags}and i dont care`],
  ['blanks without width', 'i am\u200B late,\u2060 and i dont\u00AD care'],
  ['selectors of variants', 'i am late,\u{E0101}\u{E0102} and i dont care'],
  ['fillers', 'i am late, \u3164and i dont care'],
  ['a turn to the right', 'i am late, \u202Eand i dont care'],
])('%s is taken out', (_, reply) => {
  const { text } = checkReply(reply, { draft, shown: [] })
  expect(text).toBe('i am late, and i dont care')
})

test.each(['i am late 👩🏽‍🍳 ❤️ 1️⃣', 'come on 🏴󠁧󠁢󠁳󠁣󠁴󠁿!', 'نمی\u200Cخواهم', 'क्\u200Dष'])('%s stays whole', (reply) => {
  expect(withoutHidden(reply, draft)).toBe(reply)
})

test('what the draft has may stay', () => {
  expect(withoutHidden('ab\u200Bc', 'x\u200By')).toBe('ab\u200Bc')
})

test('a letter that looks like another is no rewrite', () => {
  const { passed, checks } = checkReply('i аm lаte, and i dont care'.replace('lаte', 'l\u0430te'), { draft, shown: [] })
  expect(passed).toBe(false)
  expect(checks.find(({ name }) => name === 'no-markup')?.passed).toBe(false)
})

test('taken out once, nothing hidden is left', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (reply) => {
      const once = withoutHidden(reply, '')
      expect(withoutHidden(once, '')).toBe(once)
    }),
  )
})
