import { beforeEach, expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import { saveBatch } from './posts.ts'
import type { RequestRecord } from '../engines/request-record.ts'
import { requests } from './queries.ts'
import { clearRequests, endLeftRequests, endRequest, keepRequest } from './requests.ts'

slowDatabase(8)
beforeEach(
  async () =>
    void (await saveBatch([{ site: 'blog', author: 'ana', id: '1', text: 'so it goes', visibility: 'public' }])),
)

const record: RequestRecord = {
  at: 0,
  engine: 'openai',
  label: 'large at models.example',
  place: 'a service',
  purpose: 'rewrite',
  messages: [{ role: 'user', content: 'a draft' }],
  outcome: 'answered',
}

test('a request about an account that was forgotten meanwhile is not listed', async () => {
  await keepRequest(record, 'blog:bo')
  expect(await requests()).toEqual([])
  await keepRequest(record)
  expect(await requests()).toHaveLength(1)
})

test('how a request ended is said where it is listed, unless it was taken from the list', async () => {
  const begun = { ...record, outcome: 'under way' as const }
  const [kept, cleared] = [await keepRequest(begun, 'blog:ana'), (await keepRequest(begun))! + 1]
  await endRequest(kept!, { ...begun, outcome: 'answered', cost: 1 })
  await endRequest(cleared, { ...begun, outcome: 'answered' })
  expect(await requests()).toMatchObject([
    { outcome: 'under way' },
    { outcome: 'answered', cost: 1, account: 'blog:ana' },
  ])
})

test('requests that were left without an end are stopped ones, those that began since go on', async () => {
  await keepRequest({ ...record, at: 1, outcome: 'under way' })
  await keepRequest({ ...record, at: 2, outcome: 'failed' })
  await keepRequest({ ...record, at: 5, outcome: 'under way' })
  await endLeftRequests(5)
  expect((await requests()).map(({ outcome }) => outcome)).toEqual(['under way', 'failed', 'stopped'])
})

test('the latest two hundred requests are listed, newest first, until the list is cleared', async () => {
  await Promise.all(Array.from({ length: 205 }, (_, at) => keepRequest({ ...record, at }, 'blog:ana')))
  const listed = await requests()
  expect(listed.map(({ at }) => at)).toEqual(Array.from({ length: 200 }, (_, index) => 204 - index))
  expect(listed[0]).toMatchObject({ ...record, at: 204, account: 'blog:ana' })
  await clearRequests()
  expect(await requests()).toEqual([])
})
