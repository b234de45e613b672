import { habit } from './measure/habit.ts'
import { trailingTags } from './measure/trailing-tags.ts'

/** Whether hashtags stand after the text or in it. Described only: one within a sentence is a word of it. */
export const hashtagPlace = habit({
  id: 'hashtag-place',
  feature: 'layout',
  yes: 'end',
  no: 'inside',
  says: { yes: 'put a hashtag after the text', no: 'put a hashtag inside the text' },
  unit: 'times',
  count(post) {
    if (post.words.length === 0) return []
    const tags = post.entities.filter(({ kind }) => kind === 'hashtag')
    const first = trailingTags(post)?.start ?? Infinity
    return tags.map(({ start }) => (start >= first ? 'end' : 'inside'))
  },
})
