// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { JobRow } from '../lib/storage/rows.ts'
import { fakeWorker } from '../test/react/fake-worker.ts'
import { click, named, render } from '../test/react/render.ts'
import { useModelRewrite } from './use-model-rewrite.ts'

const voice = { account: 'mastodon:ada@example.social', site: 'mastodon', author: 'ada@example.social' }
const job: JobRow = {
  id: 'one',
  createdAt: 1,
  draft: 'hello',
  engine: 'openai',
  voice: voice.account,
  phase: 'writing',
  words: 3,
  since: 1,
  tries: 1,
}
const result = { text: 'HELLO', source: 'openai', changes: [], checks: [] }
const done: JobRow = { ...job, phase: 'done', result, posts: 12 }

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

interface PageProps {
  draft?: string
  job?: JobRow
  isChosen?: boolean
  choices?: string
}

function Page({ draft = 'hello', job: row, isChosen = true, choices = '' }: PageProps) {
  const { progress, shown, hasEarlier, problem, start, stop, showEarlier } = useModelRewrite(
    draft,
    voice,
    row,
    isChosen,
    choices,
  )
  return (
    <>
      <p>{problem ?? progress?.phase ?? shown?.result.text ?? (hasEarlier ? 'earlier' : 'nothing')}</p>
      <button onClick={start}>Start</button>
      <button onClick={stop}>Stop</button>
      <button onClick={showEarlier}>Show</button>
    </>
  )
}

const shownIn = (container: HTMLElement) => container.querySelector('p')?.textContent

test('a rewrite is begun by the button alone, in the voice that is shown', async () => {
  const asked = fakeWorker({ startRewrite: () => 'two' })
  const { container, rerender } = render(<Page job={done} draft="hello there" />)
  expect(shownIn(container)).toBe('earlier')
  await click(named(container, 'button', 'Start'))
  expect(shownIn(container)).toBe('queued')
  const { site, author } = voice
  expect(asked).toEqual([
    { name: 'startRewrite', input: { draft: 'hello there', account: { site, author }, by: 'chosen' } },
  ])
  rerender(<Page job={{ ...job, id: 'two', draft: 'hello there' }} draft="hello there" />)
  expect(shownIn(container)).toBe('writing')
  rerender(<Page job={{ ...done, id: 'two', draft: 'hello there' }} draft="hello there" />)
  expect(shownIn(container)).toBe('HELLO')
})

test('one that goes on is waited for, so that a dead worker is started again, and can be stopped', async () => {
  const asked = fakeWorker({ awaitRewrite: () => new Promise(() => {}) })
  const { container } = render(<Page job={job} />)
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(asked).toEqual([{ name: 'awaitRewrite', input: 'one' }])
  await click(named(container, 'button', 'Stop'))
  expect(asked.at(-1)).toEqual({ name: 'cancelRewrite', input: 'one' })
})

test('what was rewritten before the draft changed, or in another voice, is not shown unasked', async () => {
  fakeWorker({})
  const { container, rerender } = render(<Page job={done} draft="hello you" />)
  await click(named(container, 'button', 'Show'))
  expect(shownIn(container)).toBe('HELLO')
  rerender(<Page job={done} draft="hello you all" />)
  expect(shownIn(container)).toBe('earlier')
  rerender(<Page job={{ ...done, voice: 'blog:bo' }} />)
  expect(shownIn(container)).toBe('nothing')
})

test('a rewrite from before a choice was changed is not shown unasked', async () => {
  fakeWorker({})
  const { container, rerender } = render(<Page job={done} choices="gentle" />)
  expect(shownIn(container)).toBe('HELLO')
  rerender(<Page job={done} choices="strong" />)
  expect(shownIn(container)).toBe('earlier')
  await click(named(container, 'button', 'Show'))
  expect(shownIn(container)).toBe('HELLO')
  rerender(<Page job={{ ...done, id: 'two' }} choices="strong" />)
  expect(shownIn(container)).toBe('HELLO')
})

test('typing warms the model, once a minute at most, and only where one is chosen', async () => {
  const asked = fakeWorker({})
  const { rerender } = render(<Page draft="a" />)
  for (const draft of ['ab', 'abc']) rerender(<Page draft={draft} />)
  await act(() => vi.advanceTimersByTimeAsync(59_000))
  rerender(<Page draft="abcd" />)
  expect(asked).toHaveLength(1)
  await act(() => vi.advanceTimersByTimeAsync(2_000))
  rerender(<Page draft="abcde" />)
  await act(() => vi.advanceTimersByTimeAsync(0))
  expect(asked.map(({ name }) => name)).toEqual(['warmModel', 'warmModel'])
  const { rerender: again } = render(<Page draft="a" isChosen={false} />)
  again(<Page draft="ab" isChosen={false} />)
  expect(asked).toHaveLength(2)
})

test('what could not be begun, and what failed, is told', async () => {
  fakeWorker({
    startRewrite() {
      throw new Error('The disk is full.')
    },
  })
  const { container } = render(<Page />)
  await click(named(container, 'button', 'Start'))
  expect(shownIn(container)).toBe('The disk is full.')
  const failed = render(<Page job={{ ...job, phase: 'failed', reason: 'No room.' }} />)
  expect(shownIn(failed.container)).toBe('No room.')
})
