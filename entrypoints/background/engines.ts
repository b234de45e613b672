import type { Engine } from '../../lib/engines/engine.ts'
import { recorded } from '../../lib/engines/recorded.ts'
import type { RequestPurpose } from '../../lib/engines/request-record.ts'
import type { EngineSettings } from '../../lib/engines/settings.ts'
import { hostedEngine } from '../../lib/messaging/hosted-engine.ts'
import { hostedTask } from '../../lib/messaging/hosted-task.ts'
import type { BytesProgress, HostTask, HostTaskResults } from '../../lib/messaging/host-task.ts'
import { inBackground } from '../../lib/rewriting/in-background.ts'
import { keyFor } from '../../lib/storage/keys.ts'
import { endRequest, keepRequest } from '../../lib/storage/requests.ts'
import { openHostPort } from './engine-host.ts'

/** The key that was entered for the server of a base URL, and for no other. */
export function keyOf(baseUrl: string): Promise<string | undefined> {
  return keyFor(new URL(baseUrl).origin)
}

/** An engine as it runs elsewhere, with its key; every request to it is listed, from its beginning on. */
export async function engineFor(settings: EngineSettings, purpose: RequestPurpose, account?: string): Promise<Engine> {
  const key = settings.id === 'openai' ? await keyOf(settings.baseUrl) : undefined
  const engine = hostedEngine(settings, () => openHostPort('engine'), key)
  return recorded(engine, purpose, (begun) => {
    const listed = keepRequest(begun, account)
    inBackground('listing a request', () => listed)
    return (ended) =>
      inBackground("listing a request's end", async () => {
        const id = await listed
        if (id !== undefined) await endRequest(id, ended)
      })
  })
}

/** Has something done where the engines run. */
export function taskDone<Task extends HostTask>(
  task: Task,
  signal: AbortSignal,
  onProgress?: (progress: BytesProgress) => void,
): Promise<HostTaskResults[Task['task']]> {
  return hostedTask(task, () => openHostPort('task'), signal, onProgress)
}
