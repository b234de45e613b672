import type { Engine, EngineWorld } from './engine.ts'
import { openAiCompatible } from './openai-compatible.ts'
import { promptApi } from './prompt-api.ts'
import { scripted } from './scripted.ts'
import type { EngineSettings } from './settings.ts'
import { wllama } from './wllama.ts'

/** All engines: one line each. */
export function createEngine(settings: EngineSettings, world: EngineWorld): Engine {
  switch (settings.id) {
    case 'openai':
      return openAiCompatible(settings, world)
    case 'prompt-api':
      return promptApi(settings, world)
    case 'wllama':
      return wllama(settings, world)
    case 'scripted':
      return scripted(settings.replies)
  }
}
