import { habit } from './measure/habit.ts'

/** Whether mentions open a post or stand in it. Described only: whom a post speaks to is the writer's matter. */
export const mentionPlace = habit({
  id: 'mention-place',
  feature: 'layout',
  yes: 'start',
  no: 'inside',
  says: { yes: 'put a mention at the start of a post', no: 'put a mention inside the text' },
  unit: 'times',
  count: ({ entities, bodyStart, words }) =>
    words.length === 0
      ? []
      : entities.filter(({ kind }) => kind === 'mention').map(({ end }) => (end <= bodyStart ? 'start' : 'inside')),
})
