import type { Engine } from '../engines/engine.ts'
import { createEngine } from '../engines/index.ts'
import { OpenAiSettings } from '../engines/settings.ts'
import { InputError } from './input-error.ts'
import type { World } from './world.ts'

const openAi = 'https://api.openai.com/v1'

/** A model's server, as a command names it. */
export interface ServerGiven {
  model: string
  baseUrl: string | undefined
  contextTokens?: number | undefined
}

/** An engine, and the server that it asks. */
export interface Connected {
  engine: Engine
  baseUrl: string
}

/**
 * An engine for a model on a server, with the key that is in the environment for it.
 * @throws InputError
 */
export function connectEngine({ model, baseUrl, contextTokens }: ServerGiven, world: World): Connected {
  const settings = OpenAiSettings.safeParse({
    id: 'openai',
    baseUrl: baseUrl ?? openAi,
    model,
    ...(contextTokens !== undefined && { contextTokens }),
  })
  if (!settings.success) {
    throw new InputError(`--base-url will not do: ${settings.error.issues[0]?.message ?? 'it is no address.'}`)
  }
  const key = keyFor(settings.data.baseUrl, world)
  return { engine: createEngine(settings.data, { fetch, key }), baseUrl: settings.data.baseUrl }
}

/** A key goes to the host that it is for: OpenAI's own to OpenAI, and to any other server the one that was set for it. */
function keyFor(baseUrl: string, { environment }: World): string | undefined {
  const own = environment['IDIOLECT_API_KEY']
  return own ?? (new URL(baseUrl).host === new URL(openAi).host ? environment['OPENAI_API_KEY'] : undefined)
}
