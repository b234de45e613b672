// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import type { Post } from '../posts/post.ts'
import { createGathering, postsToGather } from './gathering.ts'
import { microformats } from './microformats.ts'

function post(id: string, text = `text of ${id}`, author = 'jane'): Post {
  return { id, site: 'microformats', author, text, visibility: 'public' }
}

function posts(count: number): Post[] {
  return Array.from({ length: count }, (_, index) => post(`p${index}`))
}

/** A background worker that keeps what it is sent, save what is bad, and can't be reached while it is down. */
function worker() {
  const batches: string[][] = []
  const state = { isDown: false, asked: 0 }
  return {
    batches,
    state,
    save: async (batch: Post[]) => {
      state.asked++
      if (state.isDown) throw new Error('the worker is down')
      if (batch.some(({ text }) => text === 'bad')) return false
      batches.push(batch.map(({ id, text }) => `${id}: ${text}`))
      return true
    },
  }
}

test('each post is sent once, in batches', async () => {
  const { batches, save } = worker()
  const gathering = createGathering(50)
  gathering.note(posts(120))
  await gathering.deliver(save)
  gathering.note(posts(121))
  await gathering.deliver(save)
  expect(batches.map(({ length }) => length)).toEqual([50, 50, 20, 1])
  expect(new Set(batches.flat()).size).toBe(121)
})

test('an edited post is sent again, and only that one', async () => {
  const { batches, save } = worker()
  const gathering = createGathering()
  gathering.note([post('a', 'first'), post('b')])
  await gathering.deliver(save)
  gathering.note([post('a', 'second'), post('b')])
  await gathering.deliver(save)
  expect(batches[1]).toEqual(['a: second'])
})

test('what was not acknowledged is sent again, also when the page no longer shows it', async () => {
  const { batches, save, state } = worker()
  const gathering = createGathering(2)
  gathering.note(posts(3))
  state.isDown = true
  await expect(gathering.deliver(save)).rejects.toThrow('down')
  state.isDown = false
  gathering.note([post('later')])
  await gathering.deliver(save)
  expect(batches.flat().map((line) => line.split(':')[0])).toEqual(['p0', 'p1', 'p2', 'later'])
})

test('a batch that fails in the middle costs nothing that was acknowledged and repeats nothing', async () => {
  const { batches, save, state } = worker()
  const gathering = createGathering(2)
  gathering.note(posts(6))
  const failing = async (batch: Post[]) => {
    const isKept = await save(batch)
    state.isDown = batches.length === 2
    return isKept
  }
  await expect(gathering.deliver(failing)).rejects.toThrow('down')
  state.isDown = false
  await gathering.deliver(save)
  expect(batches.flat()).toHaveLength(6)
  expect(new Set(batches.flat()).size).toBe(6)
})

test('a post edited while its batch is under way is sent in both forms', async () => {
  const { batches, save } = worker()
  const gathering = createGathering()
  gathering.note([post('a', 'before')])
  await gathering.deliver(async (batch) => {
    if (batches.length === 0) gathering.note([post('a', 'after')])
    return save(batch)
  })
  expect(batches.flat()).toEqual(['a: before', 'a: after'])
})

test('two calls at once send nothing twice', async () => {
  const { batches, save } = worker()
  const gathering = createGathering()
  gathering.note(posts(3))
  await Promise.all([gathering.deliver(save), gathering.deliver(save)])
  expect(batches).toHaveLength(1)
})

test('posts of two accounts are kept apart, each in batches of its own', async () => {
  const { batches, save } = worker()
  const gathering = createGathering()
  gathering.note([post('a', 'hers', 'jane'), post('a', 'theirs', 'joan'), post('b', 'hers', 'jane')])
  await gathering.deliver(save)
  expect(batches).toEqual([['a: hers', 'b: hers'], ['a: theirs']])
})

test('a post that is refused costs no other, and is not sent again before it changes', async () => {
  const { batches, state, save } = worker()
  const gathering = createGathering(2)
  gathering.note([post('a'), post('b', 'bad'), post('c')])
  await gathering.deliver(save)
  expect(batches).toEqual([['a: text of a'], ['c: text of c']])
  const { asked } = state
  gathering.note([post('b', 'bad')])
  await gathering.deliver(save)
  expect(state.asked).toBe(asked)
  gathering.note([post('b', 'good')])
  await gathering.deliver(save)
  expect(batches.at(-1)).toEqual(['b: good'])
})

test('a post too long to be kept does not hold up the others', async () => {
  const { batches, save } = worker()
  const gathering = createGathering()
  gathering.note([post('long', 'x'.repeat(100_001)), post('short')])
  await gathering.deliver(save)
  expect(batches.flat()).toEqual(['short: text of short'])
})

const page = `<div class="h-feed"><a class="p-author h-card" href="/jane">Jane</a>
  <div class="h-entry"><div class="e-content">for all</div></div>
  <div class="h-entry private"><div class="e-content">for some</div></div></div>`

function pageWith(html: string): Document {
  const parsed = new DOMParser().parseFromString(`<base href="https://a.example/">${html}`, 'text/html')
  return parsed
}

test('posts not for everybody are left out unless the person says otherwise', () => {
  const texts = (includeRestricted: boolean) =>
    postsToGather(microformats, 'a.example/jane', pageWith(page), includeRestricted).map(({ text }) => text)
  expect(texts(false)).toEqual(['for all'])
  expect(texts(true)).toEqual(['for all', 'for some'])
})

test('nothing is gathered from a page that the browser has translated', () => {
  const translated = pageWith(page)
  translated.documentElement.className = 'translated-ltr'
  expect(postsToGather(microformats, 'a.example/jane', translated, true)).toEqual([])
  expect(postsToGather(microformats, 'a.example/jane', pageWith(`${page}<p _msttexthash="1">x</p>`), true)).toEqual([])
})
