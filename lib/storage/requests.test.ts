import { expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import type { RequestRecord } from '../engines/request-record.ts'
import { requests } from './queries.ts'
import { clearRequests, keepRequest } from './requests.ts'

slowDatabase(8)

const record: RequestRecord = {
  at: 0,
  engine: 'openai',
  label: 'large at models.example',
  place: 'a service',
  purpose: 'rewrite',
  messages: [{ role: 'user', content: 'a draft' }],
  outcome: 'answered',
}

test('the latest two hundred requests are listed, newest first, until the list is cleared', async () => {
  await Promise.all(Array.from({ length: 205 }, (_, at) => keepRequest({ ...record, at }, 'blog:ana')))
  const listed = await requests()
  expect(listed.map(({ at }) => at)).toEqual(Array.from({ length: 200 }, (_, index) => 204 - index))
  expect(listed[0]).toMatchObject({ ...record, at: 204, account: 'blog:ana' })
  await clearRequests()
  expect(await requests()).toEqual([])
})
