import { expect, it } from 'vitest'
import { dataOfTexts } from '../../../test/evaluation/data-of.ts'
import { inventedLamp7 } from '../../../test/evaluation/invented-lamp7.ts'
import { lamp7Learning, lamp7Unseen } from '../datasets/lamp7/dataset.ts'
import type { RunEvents } from '../run/evaluation.ts'
import { learnWeights } from './learn-weights.ts'

const data = { ...dataOfTexts(inventedLamp7(40)), checksum: () => Promise.resolve('abc') }
const nothing = () => {}
const silent: RunEvents = { begin: nothing, step: nothing, asked: nothing, end: nothing, note: nothing }

it('tells how far it is', async () => {
  const told: string[] = []
  const events = {
    ...silent,
    begin: (name: string, cases: number) => told.push(`${name}: ${cases}`),
    step: () => told.push('step'),
    end: () => told.push('end'),
  }
  await learnWeights(lamp7Learning, data, events, new AbortController().signal)
  expect(told).toEqual(['learning from lamp7-learning: 20', ...Array.from({ length: 20 }, () => 'step'), 'end'])
})

it('stops on its way', async () => {
  const stop = new AbortController()
  let ended = false
  const events = { ...silent, step: () => stop.abort(), end: () => (ended = true) }
  await expect(learnWeights(lamp7Learning, data, events, stop.signal)).rejects.toThrow(/abort/)
  expect(ended).toBe(true)
})

it('refuses data without cases', async () => {
  const empty = { ...dataOfTexts(inventedLamp7(1), { name: 'here' }), checksum: () => Promise.resolve('abc') }
  await expect(learnWeights(lamp7Unseen, empty, silent, new AbortController().signal)).rejects.toThrow(
    'There are no cases for lamp7-unseen in here: give other data.',
  )
})
