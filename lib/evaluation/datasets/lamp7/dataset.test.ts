import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dataOfTexts } from '../../../../test/evaluation/data-of.ts'
import { inventedLamp7 } from '../../../../test/evaluation/invented-lamp7.ts'
import type { Data, Dataset } from '../dataset.ts'
import { lamp7, lamp7Learning, lamp7Unseen } from './dataset.ts'

async function idsIn(dataset: Dataset, data: Data): Promise<string[]> {
  const ids: string[] = []
  const options = {
    seed: 0,
    signal: new AbortController().signal,
    encoder: () => Promise.reject(new Error()),
    note() {},
  }
  for await (const { id } of dataset.cases(data, options)) ids.push(id)
  return ids
}

function dataWith(ids: readonly string[]): Data {
  return dataOfTexts({
    'dev_questions.json': JSON.stringify(
      ids.map((id) => ({ id, input: 'Two herons.', profile: [{ text: 'herons!' }] })),
    ),
    'dev_outputs.json': JSON.stringify({ golds: ids.map((id) => ({ id, output: 'two herons!' })) }),
  })
}

it('is parted by odd and even numbers', async () => {
  const data = dataOfTexts(inventedLamp7(4))
  expect(await idsIn(lamp7Learning, data)).toEqual(['70', '72'])
  expect(await idsIn(lamp7Unseen, data)).toEqual(['71', '73'])
})

it('has every question in one half, whatever its id, and in the same one whatever the others are', async () => {
  const id = fc.oneof(fc.nat().map(String), fc.string({ minLength: 1 }))
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(id, { minLength: 1 }), async (ids) => {
      const [all, learning, unseen] = await Promise.all(
        [lamp7, lamp7Learning, lamp7Unseen].map((dataset) => idsIn(dataset, dataWith(ids))),
      )
      expect([...learning!, ...unseen!].toSorted()).toEqual(all!.toSorted())
      const half = learning!.includes(ids[0]!) ? lamp7Learning : lamp7Unseen
      expect(await idsIn(half, dataWith([ids[0]!]))).toEqual([ids[0]])
    }),
  )
})
