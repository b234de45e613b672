import fc from 'fast-check'
import type { Post } from '../../lib/posts/post.ts'

const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ..."I you are the because going to want do not I am it is cannot and but so really today London Sarah monday film great happy work talking nothing LOL WHAT don’t can't im u ur bc gonna tho & w/ sooo".split(
        ' ',
      ),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '.',
      '!',
      '!!',
      '?',
      '??',
      '...',
      '…',
      ',',
      ' - ',
      ' — ',
      '\n',
      '\n\n',
      '  ',
      '"',
      "'",
      '(',
      ')',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('😭', '😭😭', '👩‍👩‍👧', '👍🏽', '❤️', ':)', ':-(', '<3', 'xD') },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'https://a.example/b?c=1',
      '@sam',
      '@sam@b.example',
      '#fun',
      '10:30',
      '$20',
      'a@b.example',
      '`x = 1`',
      '"so it goes"',
      'film.org/x',
      '3',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
)

/** Texts as people write them, and as nobody does. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 30 })
      .map((parts) => parts.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
)

/** Posts of one author with distinct ids, some without a time. */
export const anyPosts: fc.Arbitrary<Post[]> = fc
  .array(fc.tuple(anyText, fc.option(fc.integer({ min: 0, max: 2_000_000_000_000 }), { nil: undefined })), {
    maxLength: 25,
  })
  .map((drawn) =>
    drawn.map(([text, createdAt], index) => ({
      id: `p${index}`,
      site: 'example',
      author: 'sam',
      text,
      visibility: 'public',
      ...(createdAt !== undefined && { createdAt }),
    })),
  )

/** Posts that repeat a few texts, so that habits are sure and many edits are made. */
export const habitualPosts: fc.Arbitrary<Post[]> = fc.array(anyText, { minLength: 1, maxLength: 4 }).map((texts) =>
  Array.from({ length: 40 }, (_, index) => ({
    id: `p${index}`,
    site: 'example',
    author: 'sam',
    text: texts[index % texts.length]!,
    visibility: 'public',
  })),
)
