// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { click, named, render } from '../../test/react/render.ts'
import { ModelBar } from './model-bar.tsx'

beforeEach(() => vi.useFakeTimers({ now: 1_000_000 }))
afterEach(() => vi.useRealTimers())

function bar(given: Partial<Parameters<typeof ModelBar>[0]> = {}) {
  const done: string[] = []
  const note = (what: string) => () => void done.push(what)
  const view = (more: typeof given = {}) => (
    <ModelBar
      label="small at <b>host</b>"
      disabled={false}
      hasEarlier={false}
      start={note('start')}
      stop={note('stop')}
      showEarlier={note('show')}
      {...given}
      {...more}
    />
  )
  return { done, view, ...render(view()) }
}

test('the button names the model and has it rewrite', async () => {
  const { container, done } = bar()
  await click(named(container, 'button', 'Rewrite with small at <b>host</b>'))
  expect(done).toEqual(['start'])
  expect(container.querySelector('b')).toBeNull()
})

test('while it waits the seconds count, and Stop is at hand', async () => {
  const { container, done } = bar({ progress: { phase: 'thinking', since: 1_000_000 } })
  expect(container.querySelector('p')?.textContent).toBe('Thinking…')
  await act(() => vi.advanceTimersByTimeAsync(12_000))
  expect(container.querySelector('p')?.textContent).toBe('Thinking… 12 s')
  await click(named(container, 'button', 'Stop'))
  expect(done).toEqual(['stop'])
})

test('loading shows how much is there', () => {
  const { container } = bar({ progress: { phase: 'loading', since: 1_000_000, progress: 0.4 } })
  expect(container.querySelector('p')?.textContent).toBe('Loading the model… 40 %')
  expect(container.querySelector('progress')?.value).toBe(0.4)
})

test('a rewrite of the draft as it was is offered, and a problem told', async () => {
  const { container, done } = bar({ hasEarlier: true, problem: 'The disk is full.' })
  await click(named(container, 'button', 'Show that'))
  expect(done).toEqual(['show'])
  expect(container.querySelector('[role=alert]')?.textContent).toBe('The disk is full.')
})
