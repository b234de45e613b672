import { PassThrough } from 'node:stream'
import { expect, it, onTestFinished, vi } from 'vitest'
import { type Waiting, waiting } from './waiting.ts'

function seen(wait: (line: Waiting) => void, terminal: { isTTY: boolean; columns?: number }): string[] {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const messages = Object.assign(new PassThrough(), terminal)
  wait(waiting({ messages }))
  return String(messages.read() ?? '')
    .split('\r\u001B[2K')
    .slice(1)
}

function aWhile(line: Waiting): void {
  line.at({ phase: 'thinking', of: 'Reading the posts, 1 of 2' })
  line.at({ phase: 'thinking' })
  vi.advanceTimersByTime(3000)
  for (let words = 1; words <= 9; words++) line.at({ phase: 'writing', words })
  vi.advanceTimersByTime(1000)
  line.end()
}

it('tells the step and how long it takes, and leaves nothing behind', () => {
  expect(seen(aWhile, { isTTY: true })).toEqual([
    'Reading the posts, 1 of 2: Thinking…',
    'Thinking…',
    'Thinking… 2 s',
    'Thinking… 3 s',
    'Writing… 1 word',
    'Writing… 9 words',
    '',
  ])
  expect(vi.getTimerCount()).toBe(0)
})

it('never writes a line that would wrap', () => {
  for (const line of seen(aWhile, { isTTY: true, columns: 12 })) expect(line.length).toBeLessThan(12)
})

it('writes nothing where no terminal shows it', () => {
  expect(seen(aWhile, { isTTY: false })).toEqual([])
})
