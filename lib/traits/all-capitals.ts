import { casingOf, upperIn } from '../text/words.ts'
import { isAllCapitals } from './measure/all-capitals.ts'
import { habit } from './measure/habit.ts'

/** Who does it in fewer posts shouts now and then, and a draft is no place for that. */
const mostly = 0.5

/** Whether whole posts are in capitals. */
export const allCapitals = habit({
  id: 'all-capitals',
  feature: 'capitalization',
  yes: 'capitals',
  no: 'small',
  says: { yes: 'write a post all in capitals' },
  unit: 'posts',
  fewest: 10,
  count(post) {
    const cased = post.words.filter(({ text }) => casingOf(text) !== 'none')
    return cased.length < 3 ? [] : [isAllCapitals(post) ? 'capitals' : 'small']
  },
  edits: (draft, wanted, { rate }) =>
    wanted && rate >= mostly
      ? draft.words.map(({ start, end, text }) => ({ start, end, replacement: upperIn(text, draft.language) }))
      : [],
})
