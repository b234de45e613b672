// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { RewriteOutcome, RewriteRequest } from '../lib/messaging/protocol.ts'
import { fakeWorker } from '../test/react/fake-worker.ts'
import { render } from '../test/react/render.ts'
import { useRewrite } from './use-rewrite.ts'

const voice = { site: 'mastodon', author: 'ada@example.social' }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function Page({ draft, basis = '' }: { draft: string; basis?: string }) {
  const { rewriting, rewriteNow } = useRewrite(draft, voice, basis)
  const text = rewriting.problem ?? rewriting.shown?.result.text ?? 'nothing'
  return <button onClick={rewriteNow}>{`${text}${rewriting.working ? ' (working)' : ''}`}</button>
}

const done = ({ draft }: RewriteRequest): RewriteOutcome => ({
  state: 'done',
  result: { text: draft.toUpperCase(), source: 'stylist', changes: [], checks: [] },
  posts: 1,
})

/** A worker whose job ids are the drafts. */
function worker(awaitRewrite = (id: string): RewriteOutcome | Promise<RewriteOutcome> => done({ draft: id })) {
  return fakeWorker({ startRewrite: ({ draft }) => draft, awaitRewrite, cancelRewrite: () => null })
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

test('an opened draft is rewritten at once, a typed one when the person pauses', async () => {
  const asked = worker()
  const { container, rerender } = render(<Page draft="a" />)
  await pass(0)
  expect(container.textContent).toBe('A')
  for (const draft of ['ab', 'abc']) {
    rerender(<Page draft={draft} />)
    await pass(100)
    expect(container.textContent).toBe('A (working)')
  }
  await pass(100)
  expect(container.textContent).toBe('ABC')
  expect(asked.filter(({ name }) => name === 'startRewrite')).toHaveLength(2)
})

test('an answer that comes too late is not shown, and its job is cancelled', async () => {
  let answerFirst = (_: RewriteOutcome) => {}
  const asked = worker((id) =>
    id === 'first' ? new Promise((resolve) => (answerFirst = resolve)) : done({ draft: id }),
  )
  const { container, rerender } = render(<Page draft="first" />)
  await pass(0)
  rerender(<Page draft="second" />)
  await pass(200)
  answerFirst(done({ draft: 'first' }))
  await pass(0)
  expect(container.textContent).toBe('SECOND')
  expect(asked).toContainEqual({ name: 'cancelRewrite', input: 'first' })
})

test('a worker that ends in the middle is asked again', async () => {
  let deaths = 3
  worker((id) => {
    if (deaths-- > 0) throw new Error('The message channel closed before a response was received')
    return done({ draft: id })
  })
  const { container } = render(<Page draft="a" />)
  await pass(0)
  expect(container.textContent).toBe('A')
})

test('a failure is told, and a new try takes it away', async () => {
  let isBroken = true
  worker((id) => (isBroken ? { state: 'failed', reason: 'It took too long.' } : done({ draft: id })))
  const { container } = render(<Page draft="a" />)
  await pass(0)
  expect(container.textContent).toBe('It took too long.')
  isBroken = false
  act(() => container.querySelector('button')?.click())
  await pass(0)
  expect(container.textContent).toBe('A')
})

test('it is done anew when what it depends on changes, and an emptied draft leaves nothing behind', async () => {
  const asked = worker()
  const { container, rerender } = render(<Page draft="a" />)
  await pass(0)
  rerender(<Page draft="a" basis="stronger" />)
  await pass(200)
  expect(asked.filter(({ name }) => name === 'startRewrite')).toHaveLength(2)
  rerender(<Page draft=" " basis="stronger" />)
  expect(container.textContent).toBe('nothing')
  rerender(<Page draft="b" basis="stronger" />)
  expect(container.textContent).toBe('nothing (working)')
})
