import { expect, test } from 'vitest'
import type { RewriteProgress } from './job.ts'
import { phaseInWords } from './phase-in-words.ts'

test.each<[RewriteProgress, string]>([
  [{ phase: 'queued', since: 0 }, 'Reading your draft…'],
  [{ phase: 'connecting', since: 11_500 }, 'Connecting…'],
  [{ phase: 'loading', since: 0, progress: 0.404 }, 'Loading the model… 40 %'],
  [{ phase: 'loading', since: 0 }, 'Loading the model… 12 s'],
  [{ phase: 'thinking', since: 0 }, 'Thinking… 12 s'],
  [{ phase: 'thinking', since: 13_000 }, 'Thinking…'],
  [{ phase: 'writing', since: 0, words: 1 }, 'Writing… 1 word'],
  [{ phase: 'writing', since: 0, words: 23 }, 'Writing… 23 words'],
  [{ phase: 'checking', since: 0 }, 'Checking…'],
])('%o is "%s"', (progress, words) => {
  expect(phaseInWords(progress, 12_400)).toBe(words)
})
