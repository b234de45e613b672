import { describe, expect, test } from 'vitest'
import { pageAt } from './feed.ts'
import { harbourOf } from './harbour.ts'

describe('the demo site', async () => {
  const harbour = await harbourOf({ as: 'juno' }, '.')
  const home = pageAt('/home', harbour)?.items ?? []

  test('shows every post of the person once, in order, and other people among them', () => {
    const own = home.filter(({ author, reposts }) => author.handle === 'juno' && !reposts)
    expect(own.map(({ id }) => id)).toEqual(harbour.posts.map(({ id }) => id))
    expect(new Set(home.map(({ author }) => author.handle)).size).toBeGreaterThan(4)
    expect(home.length).toBeGreaterThan(280)
  })

  test('has one post that quotes and one that passes another on', () => {
    expect(home.filter(({ quotes }) => quotes)).toHaveLength(1)
    expect(home.filter(({ reposts }) => reposts)).toHaveLength(1)
  })

  test('has a page for whatever it links to', () => {
    const [post] = harbour.posts
    expect(pageAt(`/@juno/${post?.id}`, harbour)?.items).toHaveLength(1)
    expect(pageAt('/@ilse', harbour)?.items.length).toBeGreaterThan(5)
    expect(pageAt('/elsewhere', harbour)).toBeUndefined()
  })
})
