import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { noted, type Noted } from './noted-phases.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('every phase is noted, but of the words within one only a few', async () => {
  const notes: Noted[] = []
  const note = noted(async (phase) => void notes.push(phase))
  await note({ phase: 'connecting' })
  await note({ phase: 'thinking' })
  for (let words = 1; words <= 100; words++) {
    await note({ phase: 'writing', words })
    vi.advanceTimersByTime(10)
  }
  await note({ phase: 'checking' })
  expect(notes.map(({ phase }) => phase)).toEqual([
    'connecting',
    'thinking',
    ...Array.from({ length: 4 }, () => 'writing'),
    'checking',
  ])
  expect(notes.map(({ words }) => words)).toEqual([undefined, undefined, 1, 26, 51, 76, undefined])
})
