import { habit } from './measure/habit.ts'

/** How often a post carries a hashtag. Described only: a rewrite neither adds nor drops one. */
export const hashtags = habit({
  id: 'hashtags',
  feature: 'layout',
  yes: 'with',
  no: 'without',
  says: { yes: 'put a hashtag in a post' },
  unit: 'posts',
  count: (post) =>
    post.words.length === 0 ? [] : post.entities.some(({ kind }) => kind === 'hashtag') ? ['with'] : ['without'],
})
