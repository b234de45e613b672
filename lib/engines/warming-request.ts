import type { GenerationRequest, Message } from './engine.ts'

/** What has a model read the beginning of a coming prompt: a request for one token. */
export function warmingRequest(beginning: readonly Message[]): GenerationRequest {
  // Not every model can be asked without a question.
  const question: Message[] = beginning.some(({ role }) => role === 'user') ? [] : [{ role: 'user', content: '.' }]
  return { messages: [...beginning, ...question], maxTokens: 1, temperature: 0 }
}
