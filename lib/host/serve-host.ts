import { examine } from '../engines/doctor/examine.ts'
import { keptEngines } from '../engines/kept-engines.ts'
import { listModels } from '../engines/list-models.ts'
import { serveEngines } from '../messaging/engine-host.ts'
import type { EnginePort } from '../messaging/engine-port.ts'
import { serveTasks } from '../messaging/serve-tasks.ts'

const request: typeof fetch = (...given) => fetch(...given)

const createEngine = keptEngines({
  fetch: request,
  languageModel: Reflect.get(globalThis, 'LanguageModel'),
})

/**
 * Serves a port to the background worker: engines, or what is done beside them. Who opened it must have been looked at.
 * @param name `engine` or `task`
 */
export function serveHost(name: string, port: EnginePort): void {
  if (name === 'engine') serveEngines(port, createEngine)
  else {
    serveTasks(port, {
      'list models': ({ baseUrl, key }, signal) => listModels({ baseUrl }, { fetch: request, key }, signal),
      examine: ({ settings, key, system, mayReach }, signal) =>
        examine(
          settings,
          { fetch: request, key, system, origin: location.origin, mayReach: async () => mayReach, permission },
          signal,
        ),
      download: async () => null,
      'remove model': async () => null,
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
