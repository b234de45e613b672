import type { Examination, ProbeWorld } from '../engines/doctor/examination.ts'
import { EngineFailure } from '../engines/engine.ts'
import type { OpenAiSettings } from '../engines/settings.ts'
import { askHost, type OpenPort, silent } from './ask-host.ts'

/**
 * The connection doctor, asked in another context: a worker may not wait for a model to load.
 * @param known the key, and what only the worker or a page can tell
 * @throws EngineFailure where the context dies, or the signal's reason
 */
export async function hostedExamination(
  settings: OpenAiSettings,
  openPort: OpenPort,
  known: Pick<ProbeWorld, 'key' | 'system' | 'origin' | 'mayReach'>,
  signal: AbortSignal,
): Promise<Examination> {
  const { key, system, origin } = known
  const mayReach = await known.mayReach?.(new URL(settings.baseUrl).origin)
  for await (const reply of askHost({ ask: 'examine', settings, key, system, origin, mayReach }, openPort, signal)) {
    if (reply.say === 'examination') return reply.examination
  }
  throw new EngineFailure(silent)
}
