import { diagnose } from './diagnosis.ts'
import { EngineFailure, type EngineWorld } from './engine.ts'
import { chatServer, cleanKey } from './openai-compatible.ts'
import { hasNoList, ServerFault } from './server-fault.ts'
import type { OpenAiSettings } from './settings.ts'

/**
 * The names of the models that a server has, in the order of the alphabet.
 * @throws EngineFailure, or the signal's reason
 */
export async function listModels(
  { baseUrl }: Pick<OpenAiSettings, 'baseUrl'>,
  world: Pick<EngineWorld, 'fetch' | 'key'>,
  signal: AbortSignal,
): Promise<readonly string[]> {
  signal.throwIfAborted()
  const key = cleanKey(world.key)
  const server = chatServer({ baseUrl, silenceLimit: Number.POSITIVE_INFINITY }, { fetch: world.fetch, key })
  try {
    const names = await server.models(signal)
    return [...new Set(names)].toSorted((one, other) => one.localeCompare(other, 'en'))
  } catch (error) {
    signal.throwIfAborted()
    if (!(error instanceof ServerFault)) throw error
    if (hasNoList(error)) {
      throw new EngineFailure(
        `There is no list of models at ${baseUrl.replace(/\/+$/, '')}/models: correct the base URL, which usually ends in /v1, or type the model’s name.`,
        { isLasting: true, cause: error },
      )
    }
    const { reason, remedy, isLasting } = diagnose(error.fault, { baseUrl, model: '', key })
    throw new EngineFailure(`${reason}: ${remedy}.`, { isLasting, cause: error })
  }
}
