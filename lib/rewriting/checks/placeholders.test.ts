import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hideEntities } from './placeholders.ts'

const draft = 'Thanks @mara_v, see https://example.org/a_(b)?c=1 and "so it goes" #books, mail me@example.org'

test('hides what must stay, and only that', () => {
  expect(hideEntities(draft).text).toBe('Thanks [USER1], see [LINK2] and [QUOTE3] [TAG4], mail [EMAIL5]')
  expect(hideEntities('2 dogs for $30 at 8:30').text).toBe('2 dogs for $30 at 8:30')
  expect(hideEntities('"I am with @mara_v"').text).toBe('"I am with [USER1]"')
})

test('the same entity has the same placeholder', () => {
  const { text, restore } = hideEntities('@mara_v and again @mara_v')
  expect(text).toBe('[USER1] and again [USER1]')
  expect(restore(text)).toBe('@mara_v and again @mara_v')
})

describe('puts back what a model wrote', () => {
  test.each([
    ['thx [USER1]', 'thx @mara_v'],
    ['thx USER1!', 'thx @mara_v!'],
    ['thx [user 1]', 'thx @mara_v'],
    ['thx [ User_1 ]', 'thx @mara_v'],
    ['thx {USER1}', 'thx @mara_v'],
    ['thx [[USER1]]', 'thx @mara_v'],
    ['(thx [USER1])', '(thx @mara_v)'],
    ['thx (USER1)', 'thx (@mara_v)'],
    ['thx **[USER1]**', 'thx @mara_v'],
    ['thx @[USER1]', 'thx @mara_v'],
    ['thx @USER1', 'thx @mara_v'],
    ['thx [USER]', 'thx @mara_v'],
    ['tag #[TAG4]', 'tag #books'],
    ['he said "[QUOTE3]"', 'he said "so it goes"'],
    ['he said [QUOTE3]', 'he said "so it goes"'],
    ['thx @mara_v', 'thx @mara_v'],
    ["[USER1]'s", "@mara_v's"],
    ['[LINK9]', '[LINK9]'],
    ['SUPERUSER1', 'SUPERUSER1'],
  ])('%s', (reply, expected) => {
    expect(hideEntities(draft).restore(reply)).toBe(expected)
  })
})

test('words of the draft that look like a placeholder stay', () => {
  const { text, restore } = hideEntities('link 1 is https://example.org, link 2 is dead')
  expect(text).toBe('link 1 is [LINK3], link 2 is dead')
  expect(restore(text)).toBe('link 1 is https://example.org, link 2 is dead')
})

test('any draft comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '@a_b',
          '#tag',
          'https://x.org/1',
          '"so"',
          '`x`',
          ' ',
          'link 1',
          '[USER1]',
          'word',
          '\n',
          '(',
          '*',
        ),
        {
          maxLength: 30,
        },
      ),
      (parts) => {
        const text = parts.join('')
        const hidden = hideEntities(text)
        expect(hidden.restore(hidden.text)).toBe(text)
      },
    ),
  )
})
