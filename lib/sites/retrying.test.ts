import { expect, test } from 'vitest'
import { retrying } from './retrying.ts'

function flaky() {
  const state = { isDown: true, tries: 0 }
  const timers: { again: () => void; pause: number }[] = []
  const told: number[] = []
  const attempt = retrying(
    async () => {
      state.tries++
      if (state.isDown) throw new Error('down')
    },
    (again, pause) => timers.push({ again, pause }),
    (_, failures) => told.push(failures),
  )
  /** Lets the time of the oldest timer come. */
  const wait = async () => {
    timers.shift()?.again()
    await new Promise(setImmediate)
  }
  return { state, timers, told, attempt, wait }
}

test('what failed is tried again until it works, after pauses that grow to a minute', async () => {
  const { state, timers, told, attempt, wait } = flaky()
  await attempt()
  const pauses: (number | undefined)[] = []
  for (let round = 0; round < 7; round++) {
    pauses.push(timers[0]?.pause)
    await wait()
  }
  expect(pauses).toEqual([2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000])
  expect(told).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  state.isDown = false
  await wait()
  expect(timers).toEqual([])
})

test('one try is waited for, however often it fails, works and fails meanwhile', async () => {
  const { state, timers, attempt, wait } = flaky()
  await attempt()
  await attempt()
  state.isDown = false
  await attempt()
  state.isDown = true
  await attempt()
  expect(timers).toHaveLength(1)
  await wait()
  expect(timers).toHaveLength(1)
  expect(state.tries).toBe(5)
})
