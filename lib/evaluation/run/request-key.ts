import { createHash } from 'node:crypto'
import type { GenerationRequest } from '../../engines/engine.ts'

/** The same for the same request, whoever makes it: methods that ask the same share the answer. */
export function requestKey({ messages, maxTokens, temperature }: GenerationRequest): string {
  return createHash('sha256').update(JSON.stringify({ messages, maxTokens, temperature })).digest('hex')
}
