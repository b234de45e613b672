import { EngineFailure, type Engine, type GenerationRequest } from './engine.ts'
import { estimateTokenUse } from './estimate-token-use.ts'
import { orAborted } from './or-aborted.ts'

/** Replies one after the other, by the last message, or as a function gives them. */
export type Replies =
  | readonly string[]
  | Readonly<Record<string, string>>
  | ((request: GenerationRequest, signal: AbortSignal) => string | Promise<string>)

/** An engine without a model, which replies what was recorded. */
export function scripted(replies: Replies): Engine {
  const replyTo = typeof replies === 'function' ? replies : fromRecord(replies)
  return {
    id: 'scripted',
    label: 'recorded replies',
    place: 'this device',
    availability: () => Promise.resolve({ state: 'ready' }),
    async *generate(request, signal) {
      signal.throwIfAborted()
      const text = await orAborted(replyTo(request, signal), signal)
      for (const piece of text.match(/\s*\S+|\s+$/g) ?? []) {
        yield { type: 'text', text: piece }
        signal.throwIfAborted()
      }
      yield { type: 'end', reason: 'stop', tokens: estimateTokenUse(request, text), adaptations: [] }
    },
  }
}

function fromRecord(replies: readonly string[] | Readonly<Record<string, string>>) {
  let next = 0
  return ({ messages }: GenerationRequest): string => {
    const last = messages.at(-1)?.content ?? ''
    const reply = isList(replies) ? replies[next++] : new Map(Object.entries(replies)).get(last)
    if (reply === undefined) throw new EngineFailure(`There is no recorded reply to "${last}": add one.`)
    return reply
  }
}

function isList(replies: object): replies is readonly string[] {
  return Array.isArray(replies)
}
