import type { Engine } from './engine.ts'

/** A server that many people have or use, to begin the settings of an engine with. */
export interface Preset {
  id: string
  name: string
  baseUrl: string
  place: Engine['place']
  keyNeeded: boolean
  /** The page where a key is made. */
  keyUrl?: string
  /** A name to begin with; what there is, the server lists. */
  suggestedModel?: string
}

/** Local servers first, with the ports that they use unless told otherwise; services after them. */
export const presets: readonly Preset[] = [
  local('ollama', 'Ollama', 11_434, 'llama3.2'),
  local('lm-studio', 'LM Studio', 1234),
  local('llama-cpp', 'llama.cpp’s server', 8080),
  local('vllm', 'vLLM', 8000),
  service('openai', 'OpenAI', 'https://api.openai.com/v1', 'https://platform.openai.com/api-keys', 'gpt-4o-mini'),
  service(
    'openrouter',
    'OpenRouter',
    'https://openrouter.ai/api/v1',
    'https://openrouter.ai/settings/keys',
    'openrouter/auto',
  ),
  service('groq', 'Groq', 'https://api.groq.com/openai/v1', 'https://console.groq.com/keys'),
  service(
    'mistral',
    'Mistral',
    'https://api.mistral.ai/v1',
    'https://console.mistral.ai/api-keys',
    'mistral-small-latest',
  ),
  service('together', 'Together', 'https://api.together.xyz/v1', 'https://api.together.ai/settings/api-keys'),
]

function local(id: string, name: string, port: number, suggestedModel?: string): Preset {
  return {
    id,
    name,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    place: 'this device',
    keyNeeded: false,
    ...(suggestedModel !== undefined && { suggestedModel }),
  }
}

function service(id: string, name: string, baseUrl: string, keyUrl: string, suggestedModel?: string): Preset {
  return {
    id,
    name,
    baseUrl,
    place: 'a service',
    keyNeeded: true,
    keyUrl,
    ...(suggestedModel !== undefined && { suggestedModel }),
  }
}
