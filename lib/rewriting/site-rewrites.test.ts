import { afterEach, expect, test, vi } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import { addJob, endJob, unfinishedJobs } from '../storage/jobs.ts'
import { modelJobsOf } from '../storage/queries.ts'
import { siteRewrites } from './site-rewrites.ts'

slowDatabase(11)
afterEach(() => vi.useRealTimers())

const begin = siteRewrites(
  {
    start: async (request) => (await addJob(request)).id,
    cancel: async (id) => void (await endJob(id, { state: 'cancelled' })),
  },
  modelJobsOf,
)
const asked = { draft: 'hello', engine: 'openai', site: 'example.social' }

test('of a site a model has one draft at a time, the last one', async () => {
  const other = await begin({ ...asked, site: 'blog.example' })
  const stylists = await begin({ ...asked, engine: 'stylist' })
  await Promise.all([begin(asked), begin(asked)])
  const last = await begin(asked)
  expect((await unfinishedJobs()).map(({ id }) => id).toSorted()).toEqual([other, stylists, last].toSorted())
})

test('it asks a model thirty times in an hour, however it goes about it, and the stylist as often as it likes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  const answers = await Promise.allSettled(Array.from({ length: 40 }, () => begin(asked)))
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(30)
  expect(answers.at(-1)).toMatchObject({
    reason: new Error(
      'example.social has asked a model for 30 rewrites within an hour, which is the most. Wait a while, or rewrite in the popup.',
    ),
  })
  // What was written since takes the place of none that counts.
  for (let number = 0; number < 25; number++)
    await endJob(await begin({ ...asked, engine: 'stylist' }), { state: 'no voice' })
  await expect(begin(asked)).rejects.toThrow('within an hour')
  await begin({ ...asked, site: 'blog.example' })
  vi.setSystemTime(Date.now() + 3_600_001)
  await begin(asked)
})
