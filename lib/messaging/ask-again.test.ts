import { expect, test } from 'vitest'
import { askAgain } from './ask-again.ts'

/** Fails so often with a sentence, and then answers; counts the questions. */
function workerThat(fails: number, sentence: string) {
  const worker = {
    asked: 0,
    ask: async () => {
      worker.asked += 1
      if (worker.asked <= fails) throw new Error(sentence)
      return 'an answer'
    },
  }
  return worker
}

test.each([
  'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
  'The page keeping the extension port is moved into back/forward cache, so the message channel is closed.',
  'The message port closed before a response was received.',
  'Could not establish connection. Receiving end does not exist.',
  'No response',
])('a connection that broke is asked over again: %s', async (sentence) => {
  const worker = workerThat(3, sentence)
  expect(await askAgain(worker.ask)).toBe('an answer')
  expect(worker.asked).toBe(4)
})

test.each([
  'Extension context invalidated.',
  'Idiolect is not turned on for blog.example.',
  'The message does not have the agreed form, at saveDraft.text: too long.',
])('what will not change is asked once: %s', async (sentence) => {
  const worker = workerThat(3, sentence)
  await expect(askAgain(worker.ask)).rejects.toThrow(sentence)
  expect(worker.asked).toBe(1)
})

test('a worker that never comes back is given up', async () => {
  const worker = workerThat(Infinity, 'No response')
  await expect(askAgain(worker.ask)).rejects.toThrow('No response')
  expect(worker.asked).toBe(6)
})
