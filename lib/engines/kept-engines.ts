import type { Engine, EngineWorld } from './engine.ts'
import { createEngine } from './index.ts'
import type { EngineSettings } from './settings.ts'

/** How many engines a context keeps. */
const most = 4

/**
 * Makes engines, and gives the same one again for the same settings and key, so that what it has learnt, loaded or read is
 * there for the next request.
 */
export function keptEngines(
  world: Omit<EngineWorld, 'key'>,
): (settings: EngineSettings, key: string | undefined) => Engine {
  const kept = new Map<string, Engine>()
  return (settings, key) => {
    const name = JSON.stringify([settings, key])
    const engine = kept.get(name) ?? createEngine(settings, { ...world, key })
    // The latest used is the last.
    kept.delete(name)
    kept.set(name, engine)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    return engine
  }
}
