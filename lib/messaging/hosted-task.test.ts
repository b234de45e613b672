import { expect, test } from 'vitest'
import { portPair } from '../../test/port-pair.ts'
import { hostedTask } from './hosted-task.ts'
import { serveTasks, type TaskWorkers } from './serve-tasks.ts'

const download = { task: 'download', name: 'tiny.gguf', url: 'https://models.example/tiny.gguf' } as const
const nothing = async () => null

function hostWith(workers: Partial<TaskWorkers>) {
  const { near: ours, far, break: die } = portPair()
  serveTasks(far, {
    'list models': async () => [],
    download: nothing,
    'remove model': nothing,
    ...workers,
  })
  return { ours, die }
}

test('a task is done elsewhere, its progress told, and its result comes back', async () => {
  const seen: unknown[] = []
  const { ours } = hostWith({
    async download(task, _, onProgress) {
      onProgress({ received: 1, total: 2 })
      seen.push(task)
      return null
    },
    'list models': async ({ key }) => [key ?? 'without a key'],
  })
  const signal = new AbortController().signal
  expect(
    await hostedTask(
      download,
      () => ours,
      signal,
      (progress) => seen.push(progress),
    ),
  ).toBeNull()
  expect(seen).toEqual([download, { received: 1, total: 2 }])
  const { ours: again } = hostWith({ 'list models': async ({ key }) => [key ?? 'without a key'] })
  const list = { task: 'list models', baseUrl: 'https://models.example/v1', key: 'mine' } as const
  expect(await hostedTask(list, () => again, signal)).toEqual(['mine'])
})

test('what fails there is told in its sentence', async () => {
  const { ours } = hostWith({ download: () => Promise.reject(new Error('The disk is full.')) })
  await expect(hostedTask(download, () => ours, new AbortController().signal)).rejects.toThrow('The disk is full.')
})

test('who stops waiting gives the task up', async () => {
  const { promise: given, resolve: giveUp } = Promise.withResolvers<void>()
  const { promise: begun, resolve: begin } = Promise.withResolvers<void>()
  const { ours } = hostWith({
    download: (_, signal) =>
      new Promise(() => {
        begin()
        signal.addEventListener('abort', () => giveUp())
      }),
  })
  const controller = new AbortController()
  const waiting = hostedTask(download, () => ours, controller.signal)
  await begun
  controller.abort(new Error('stopped'))
  await expect(waiting).rejects.toThrow('stopped')
  await given
})

test('a host that dies is told, and nobody waits for it', async () => {
  const { ours, die } = hostWith({ download: () => new Promise(() => {}) })
  const waiting = hostedTask(download, () => ours, new AbortController().signal)
  setTimeout(die)
  await expect(waiting).rejects.toThrow('has stopped: try again')
})

test('what is no task is refused', async () => {
  const { ours } = hostWith({})
  const odd = { task: 'run', code: 'x' } as never
  await expect(hostedTask(odd, () => ours, new AbortController().signal)).rejects.toThrow(
    'does not have the agreed form',
  )
})
