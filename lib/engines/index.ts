import { type Engine, EngineFailure, type EngineWorld } from './engine.ts'
import { openAiCompatible } from './openai-compatible.ts'
import { promptApi } from './prompt-api.ts'
import { scripted } from './scripted.ts'
import type { EngineSettings } from './settings.ts'

/** All engines: one line each. */
export function createEngine(settings: EngineSettings, world: EngineWorld): Engine {
  switch (settings.id) {
    case 'openai':
      return openAiCompatible(settings, world)
    case 'prompt-api':
      return promptApi(settings, world)
    case 'wllama':
      throw new EngineFailure(`The engine "${settings.id}" is being built: choose another one.`)
    case 'scripted':
      return scripted(settings.replies)
  }
}
