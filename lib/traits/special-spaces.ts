import { habit } from './measure/habit.ts'

/** Who writes one in one post of twenty or more means those that stand in a draft. */
const meant = 20
// Not between figures ("10 000"), where they are part of a number, nor joiners, which are part of emoji and of words.
const pattern = /(?<!\p{N})[\u00A0\u2000-\u200A\u202F\u205F](?!\p{N})/gu

/** Blanks of another width than the ordinary one, as text from models and word processors brings them. */
export const specialSpaces = habit({
  id: 'special-spaces',
  feature: 'punctuation',
  yes: 'with',
  no: 'without',
  says: { yes: 'use blanks of a special width' },
  unit: 'posts',
  fewest: 20,
  count: ({ text, words }) => (words.length === 0 ? [] : text.search(pattern) >= 0 ? ['with'] : ['without']),
  edits: ({ text }, wanted) =>
    wanted ? [] : [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + 1, replacement: ' ' })),
  calms: (claim) => Math.max(0, 1 - meant * claim.rate),
})
