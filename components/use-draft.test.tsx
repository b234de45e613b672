// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeWorker } from '../test/react/fake-worker.ts'
import { click, named, render, type } from '../test/react/render.ts'
import { unsavedDraft } from './unsaved-draft.ts'
import { useDraft } from './use-draft.ts'

beforeEach(() => {
  vi.useFakeTimers()
  localStorage.clear()
})
afterEach(() => vi.useRealTimers())

const kept = { text: 'hello', refused: ['a'] }

function Page() {
  const { text, refused, problem, write, refuse } = useDraft(kept)
  return (
    <>
      <textarea value={text} onChange={(event) => write(event.target.value)} />
      <button onClick={() => refuse('b', true)}>Refuse</button>
      <p>{problem ?? refused.join()}</p>
    </>
  )
}

function open() {
  const { container } = render(<Page />)
  const field = container.querySelector('textarea')
  if (!field) throw new Error('there is no field')
  return { container, field, note: () => container.querySelector('p')?.textContent }
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTimeAsync(milliseconds))

test('it begins as it was left and is kept once the person pauses, with what was refused', async () => {
  const asked = fakeWorker({})
  const { container, field } = open()
  expect(field.value).toBe('hello')
  await type(field, 'hello t')
  await type(field, 'hello there')
  await click(named(container, 'button', 'Refuse'))
  await pass(1000)
  expect(asked).toEqual([
    { name: 'saveDraft', input: kept },
    { name: 'saveDraft', input: { text: 'hello there', refused: ['a', 'b'] } },
  ])
  expect(unsavedDraft()).toBeUndefined()
})

test('what was written before the worker answered is there at the next opening, and is saved then', async () => {
  fakeWorker({ saveDraft: () => new Promise(() => {}) })
  const first = open()
  await type(first.field, 'hello there')
  first.container.remove()

  const asked = fakeWorker({})
  const { field } = open()
  expect(field.value).toBe('hello there')
  await pass(0)
  expect(asked).toEqual([{ name: 'saveDraft', input: { text: 'hello there', refused: ['a'] } }])
  expect(unsavedDraft()).toBeUndefined()
})

test('an answer about an earlier draft does not pass for one about a later', async () => {
  const answers: (() => void)[] = []
  fakeWorker({ saveDraft: () => new Promise((settle) => answers.push(() => settle(null))) })
  const { field } = open()
  await type(field, 'hello there')
  await pass(1000)
  await type(field, 'hello there, you')
  answers.forEach((answer) => answer())
  await pass(0)
  expect(unsavedDraft()?.text).toBe('hello there, you')
})

test.each([
  ['the page goes away', () => window.dispatchEvent(new Event('pagehide'))],
  ['it is hidden', () => document.dispatchEvent(new Event('visibilitychange'))],
])('it is kept at once when %s', async (_, leave) => {
  const asked = fakeWorker({})
  const { field } = open()
  await type(field, 'the last words')
  await act(async () => void leave())
  expect(asked.slice(1)).toEqual([{ name: 'saveDraft', input: { text: 'the last words', refused: ['a'] } }])
  await pass(1000)
  expect(asked).toHaveLength(2)
})

test('an emptied draft forgets what was refused in it', async () => {
  fakeWorker({})
  const { field, note } = open()
  await type(field, '  ')
  expect(note()).toBe('')
})

test('what could not be kept is said, and tried again with the next key', async () => {
  let isFull = true
  const asked = fakeWorker({
    saveDraft() {
      if (isFull) throw new Error('The disk is full.')
      return null
    },
  })
  const { field, note } = open()
  await type(field, 'a')
  await pass(1000)
  expect(note()).toMatch(/could not be saved/)
  isFull = false
  await type(field, 'ab')
  await pass(1000)
  expect(note()).toBe('a')
  expect(asked.at(-1)?.input).toEqual({ text: 'ab', refused: ['a'] })
})
