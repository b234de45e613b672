import { beforeEach, expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import { saveBatch } from './posts.ts'
import type { RequestRecord } from '../engines/request-record.ts'
import { requests } from './queries.ts'
import { clearRequests, keepRequest } from './requests.ts'

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

test('the latest two hundred requests are listed, newest first, until the list is cleared', async () => {
  await Promise.all(Array.from({ length: 205 }, (_, at) => keepRequest({ ...record, at }, 'blog:ana')))
  const listed = await requests()
  expect(listed.map(({ at }) => at)).toEqual(Array.from({ length: 200 }, (_, index) => 204 - index))
  expect(listed[0]).toMatchObject({ ...record, at: 204, account: 'blog:ana' })
  await clearRequests()
  expect(await requests()).toEqual([])
})
