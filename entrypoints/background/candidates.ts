import type { EngineSettings } from '../../lib/engines/settings.ts'
import { whereaboutsOf } from '../../lib/engines/whereabouts.ts'

/** How many replies a rewrite asks an engine for: another is cheap on a server on this device, costs money elsewhere, and minutes in the browser. */
export function candidatesFor(settings: EngineSettings): number {
  return settings.id === 'openai' && whereaboutsOf(settings).place === 'this device' ? 2 : 1
}
