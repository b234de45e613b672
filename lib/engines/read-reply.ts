import { EngineFailure, type Engine, type EngineEvent, type EnginePhase, type GenerationRequest } from './engine.ts'
import { orAborted } from './or-aborted.ts'

/** In characters, on average: a reply of longer ones comes from a model that does not keep to the limit. */
const longestToken = 16
/** Milliseconds after which a request is given up, whatever still comes of it. */
const longestWait = 600_000

/** How far a reply is: what it waits for, or how much of it is there. */
export type ReplyProgress = { phase: EnginePhase; progress?: number } | { phase: 'writing'; words: number }

/** A reply that has ended, or was ended. */
export interface WholeReply {
  text: string
  /** `endless`: it went on beyond what was asked for, and was cut here. */
  reason: Extract<EngineEvent, { type: 'end' }>['reason'] | 'endless'
  /** Nothing where the engine did not come to say it. */
  end?: Extract<EngineEvent, { type: 'end' }>
}

/**
 * The whole reply to a request. Obeys the signal at once, even where the engine does not, and leaves a reply that never
 * ends; whoever is left is told by its own signal.
 * @throws EngineFailure, or the signal's reason
 */
export async function readReply(
  engine: Engine,
  request: GenerationRequest,
  signal: AbortSignal,
  on: (progress: ReplyProgress) => void = () => {},
): Promise<WholeReply> {
  const left = new AbortController()
  const timeout = AbortSignal.timeout(longestWait)
  const either = AbortSignal.any([signal, left.signal, timeout])
  const events = engine.generate(request, either)[Symbol.asyncIterator]()
  let text = ''
  let words = 0
  try {
    for (;;) {
      const { done, value: event } = await orAborted(events.next(), either)
      if (done) return { text, reason: 'other' }
      if (event.type === 'end') return { text, reason: event.reason, end: event }
      if (event.type === 'phase') {
        on({ phase: event.phase, ...(event.progress !== undefined && { progress: event.progress }) })
        continue
      }
      text += event.text
      const written = countWords(text)
      if (written !== words || words === 0) on({ phase: 'writing', words: (words = written) })
      if (text.length > request.maxTokens * longestToken) return { text, reason: 'endless' }
    }
  } catch (error) {
    signal.throwIfAborted()
    if (!timeout.aborted) throw error
    const minutes = longestWait / 60_000
    throw new EngineFailure(`${engine.label} did not end its reply in ${minutes} minutes: try a smaller model.`)
  } finally {
    left.abort()
    // One that hangs would never come back from this.
    events.return?.()?.catch(() => {})
  }
}

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0
}
