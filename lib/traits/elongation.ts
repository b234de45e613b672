import { habit } from './measure/habit.ts'

const thrice = /(\p{L})\1\1/iu
const drawnOut = /^(?!(?:www|hmm|mmm|aaa|iii|xxx|shh)$)\p{L}*?([\p{L}])\1{2,}\p{L}*$/u

/** How often words are drawn out ("sooo"). Described only: which word to draw out is the writer's choice. */
export const elongation = habit({
  id: 'elongation',
  feature: 'wording',
  yes: 'with',
  no: 'without',
  says: { yes: 'draw a word out, as in "sooo"' },
  unit: 'posts',
  fewest: 10,
  count({ text, words }) {
    if (words.length === 0) return []
    return thrice.test(text) && words.some(({ lower }) => drawnOut.test(lower)) ? ['with'] : ['without']
  },
})
