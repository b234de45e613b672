import { expect, test } from 'vitest'
import { restyleBy, restyleByExactly } from '../../test/traits/restyle-by.ts'
import { analyze } from '../text/analysis.ts'
import { shouting } from './shouting.ts'

const posts = ['THE BUS IS LATE AGAIN', 'WE HAD SOUP AND WENT HOME']

test('who writes all in capitals gets capitals, but in links and mentions', () => {
  const draft = 'We lost the match to @sam, see https://a.example/b'
  expect(restyleBy('all-capitals', posts, draft)).toBe('WE LOST THE MATCH TO @sam, SEE https://a.example/b')
})

test('who does so now and then gets none', () => {
  const calm = ['the bus is late again', 'we had soup and went home', 'no news so far', ...posts]
  expect(restyleByExactly('all-capitals', calm, 'We lost the match.')).toBe('We lost the match.')
})

test('a post all in capitals stresses no word', () => {
  expect(shouting.count(analyze(posts[0]!))).toEqual([])
})
