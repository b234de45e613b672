import { expect, test } from 'vitest'
import { slowDatabase } from '../../test/slow-database.ts'
import { addJob, advanceJob } from './jobs.ts'
import { watchJob } from './watch-job.ts'

slowDatabase(12)

test('a site is told how far its own rewrite is, and nothing of others', async () => {
  const { id } = await addJob({ draft: 'hello', engine: 'openai', site: 'example.social' })
  const left = new AbortController()
  const told: string[] = []
  watchJob(id, ({ phase }) => told.push(`blog ${phase}`), left.signal, 'blog.example')
  watchJob(id, ({ phase }) => told.push(`own ${phase}`), left.signal, 'example.social')
  watchJob(id, ({ phase }) => told.push(`ours ${phase}`), left.signal)
  await expect.poll(() => told.toSorted()).toEqual(['ours queued', 'own queued'])
  await advanceJob(id, { phase: 'writing' })
  await expect.poll(() => told.slice(2).toSorted()).toEqual(['ours writing', 'own writing'])
  left.abort()
})
