import { beatEvery, type EnginePort } from './engine-port.ts'
import { type BytesProgress, HostTask, type HostTaskResults, type TaskReply } from './host-task.ts'

type OnProgress = (progress: BytesProgress) => void

/** Does each kind of task. */
export type TaskWorkers = {
  [Name in HostTask['task']]: (
    task: Extract<HostTask, { task: Name }>,
    signal: AbortSignal,
    onProgress: OnProgress,
  ) => Promise<HostTaskResults[Name]>
}

/** Does the one task that is asked for through a port, and gives it up when the port closes. */
export function serveTasks(port: EnginePort, workers: TaskWorkers): void {
  const left = new AbortController()
  port.onDisconnect.addListener(() => left.abort())
  port.onMessage.addListener((message) => void answer(message))

  async function answer(message: unknown): Promise<void> {
    say({ say: 'alive' })
    const beat = setInterval(() => say({ say: 'alive' }), beatEvery)
    try {
      const { data: task } = HostTask.safeParse(message)
      if (!task) throw new Error('The task does not have the agreed form: restart the browser if it goes on.')
      const work = workers[task.task] as (...given: [HostTask, AbortSignal, OnProgress]) => Promise<unknown>
      const result = await work(task, left.signal, (progress) => say({ say: 'progress', progress }))
      say({ say: 'done', result })
    } catch (error) {
      say({ say: 'failed', sentence: error instanceof Error ? error.message : String(error) })
    } finally {
      clearInterval(beat)
    }
  }

  /** Who has left hears nothing, and a port that has closed throws. */
  function say(reply: TaskReply): void {
    if (left.signal.aborted) return
    try {
      port.postMessage(reply)
    } catch {
      left.abort()
    }
  }
}
