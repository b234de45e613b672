import { posts, you } from './measure/frequency.ts'
import { habit } from './measure/habit.ts'

/** How often a post carries a hashtag. Described only: a rewrite neither adds nor drops one. */
export const hashtags = habit({
  id: 'hashtags',
  feature: 'layout',
  yes: 'with',
  no: 'without',
  speaksOf: 'yes',
  count: (post) =>
    post.words.length === 0 ? {} : post.entities.some(({ kind }) => kind === 'hashtag') ? { with: 1 } : { without: 1 },
  describe: (claim) => `${you(claim, 'put a hashtag in a post')} (${posts(claim)}).`,
  propose: () => [],
})
