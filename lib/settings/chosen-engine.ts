import type { EngineSettings } from '../engines/settings.ts'
import type { Settings } from './settings.ts'

/**
 * The settings of an engine, as the person made them.
 * @returns nothing for the stylist, which has none; a sentence where something has still to be chosen
 */
export function engineSettings(
  { openai, wllama }: Pick<Settings, 'openai' | 'wllama'>,
  engine: string,
): EngineSettings | { missing: string } | undefined {
  switch (engine) {
    case 'openai':
      return openai ?? { missing: 'No server is named yet: name one in the settings.' }
    case 'wllama':
      return wllama ?? { missing: 'No model file is chosen yet: choose one in the settings.' }
    case 'prompt-api':
      return { id: 'prompt-api' }
    default:
      return undefined
  }
}

/** Whether something has still to be chosen. */
export function isMissing(settings: EngineSettings | { missing: string }): settings is { missing: string } {
  return 'missing' in settings
}
