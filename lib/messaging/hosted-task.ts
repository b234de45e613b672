import { type EnginePort, silenceOfTheDead } from './engine-port.ts'
import type { BytesProgress, HostTask, HostTaskResults, TaskReply } from './host-task.ts'

/**
 * Has a task done in another context.
 * @param openPort opens a port that `serveTasks` serves
 * @throws Error with the sentence that the host answered, or says that it died; the signal's reason
 */
export async function hostedTask<Task extends HostTask>(
  task: Task,
  openPort: () => EnginePort | Promise<EnginePort>,
  signal: AbortSignal,
  onProgress: (progress: BytesProgress) => void = () => {},
): Promise<HostTaskResults[Task['task']]> {
  signal.throwIfAborted()
  const port = await openPort()
  if (signal.aborted) port.disconnect()
  signal.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<unknown>()
  const die = () => reject(new Error('The part of the extension that does this has stopped: try again.'))
  let silence = setTimeout(die, silenceOfTheDead)
  const abort = () => reject(signal.reason)
  signal.addEventListener('abort', abort)
  port.onDisconnect.addListener(die)
  port.onMessage.addListener((message) => {
    const reply = message as TaskReply
    clearTimeout(silence)
    silence = setTimeout(die, silenceOfTheDead)
    if (reply.say === 'progress') onProgress(reply.progress)
    if (reply.say === 'failed') reject(new Error(reply.sentence))
    if (reply.say === 'done') resolve(reply.result)
  })
  try {
    port.postMessage(task)
    return (await promise) as HostTaskResults[Task['task']]
  } finally {
    clearTimeout(silence)
    signal.removeEventListener('abort', abort)
    port.disconnect()
  }
}
