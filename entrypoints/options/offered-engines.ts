import type { OfferedEngine } from '../../components/settings/engines/engines-section.tsx'
import { whatLeaves } from '../../lib/engines/whereabouts.ts'
import { engineSettings, isMissing } from '../../lib/settings/chosen-engine.ts'
import type { Settings } from '../../lib/settings/settings.ts'

/** The engines as the person is offered them, each with what leaves the machine as things are set. */
export function offeredEngines(settings: Settings): readonly OfferedEngine[] {
  return [
    {
      id: 'stylist',
      name: 'The stylist alone',
      sentence: 'Applies your habits, one by one, each with its reason. Nothing leaves this machine.',
    },
    {
      id: 'openai',
      name: 'A model on a server',
      sentence: settings.openai
        ? `${settings.openai.model}. ${whatLeaves(settings.openai, settings)}`
        : 'Ollama, LM Studio or another on this machine, or a service such as OpenAI. What is sent goes to the server that you name, and to no other.',
    },
    {
      id: 'prompt-api',
      name: 'The browser’s own model',
      sentence: whatLeaves({ id: 'prompt-api' }, settings),
    },
    {
      id: 'wllama',
      name: 'A model file in this browser',
      sentence: 'Runs within Idiolect, slowly but by itself. Nothing leaves this machine.',
    },
  ]
}

/** What leaves the machine with the engine that is chosen, and where to. */
export function whatLeavesWith(settings: Settings): string {
  const chosen = engineSettings(settings, settings.engine)
  return chosen && !isMissing(chosen) ? whatLeaves(chosen, settings) : 'Nothing leaves this machine.'
}
