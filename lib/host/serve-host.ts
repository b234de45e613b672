import wllamaBinary from '@wllama/wllama/esm/wasm/wllama.wasm?url'
import { keptEngines } from '../engines/kept-engines.ts'
import { listModels } from '../engines/list-models.ts'
import type { ModelProgress } from '../engines/models/stored-model.ts'
import { serveEngines } from '../messaging/engine-host.ts'
import type { EnginePort } from '../messaging/engine-port.ts'
import { serveTasks } from '../messaging/serve-tasks.ts'
import { models } from './models.ts'

const request: typeof fetch = (...given) => fetch(...given)

const createEngine = keptEngines({
  fetch: request,
  wllamaBinary,
  modelFile: async (name) => (await models()).open(name),
  languageModel: Reflect.get(globalThis, 'LanguageModel'),
})

/**
 * Serves a port to the background worker: engines, or what is done beside them. Who opened it must have been looked at.
 * @param name `engine` or `task`
 */
export function serveHost(name: string, port: EnginePort): void {
  if (name === 'engine') serveEngines(port, createEngine, { fetch: request, permission })
  else {
    serveTasks(port, {
      'list models': ({ baseUrl, key }, signal) => listModels({ baseUrl }, { fetch: request, key }, signal),
      async download(source, signal, onProgress) {
        const store = await models()
        const tell = ({ phase, bytes, of }: ModelProgress) =>
          phase === 'checking' || onProgress({ received: bytes, ...(of !== undefined && { total: of }) })
        await store.download(source, tell, signal)
        return null
      },
      async 'remove model'({ name }) {
        await (await models()).remove(name)
        return null
      },
    })
  }
}

/** What the browser says of a permission; nothing where it knows none of that name. */
async function permission(name: string): Promise<PermissionState | undefined> {
  try {
    return (await navigator.permissions.query({ name: name as PermissionName })).state
  } catch {
    return undefined
  }
}
