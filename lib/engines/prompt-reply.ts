import type { Message } from './engine.ts'
import { measure, type Session, usageOf, windowOf } from './language-model.ts'
import { orAborted } from './or-aborted.ts'

/**
 * Tokens of a conversation with the next prompt, where the browser counts them.
 * @throws DOMException named QuotaExceededError where there is no room for a reply
 */
export async function inputOf(
  session: Session,
  prompt: string | readonly Message[],
  signal: AbortSignal,
): Promise<number | undefined> {
  const before = usageOf(session)
  const measured = await measure(session, prompt, signal)
  if (before === undefined || measured === undefined) return undefined
  const window = windowOf(session)
  if (window !== undefined && before + measured >= window) {
    throw new DOMException(`${before + measured} of ${window} tokens`, 'QuotaExceededError')
  }
  return before + measured
}

/** The reply's new pieces; browsers before `availability` gave the whole so far each time. */
export async function* piecesOf(
  session: Session,
  prompt: string | readonly Message[],
  signal: AbortSignal,
): AsyncIterable<string> {
  const leaving = new AbortController()
  const stream = session.promptStreaming(prompt, { signal: AbortSignal.any([signal, leaving.signal]) })
  const pieces = stream[Symbol.asyncIterator]()
  const givesWhole = session.contextUsage === undefined && session.inputUsage === undefined
  let whole = ''
  try {
    for (;;) {
      const { done, value } = await orAborted(pieces.next(), signal)
      if (done) return
      const piece = givesWhole && value.startsWith(whole) ? value.slice(whole.length) : value
      whole += piece
      yield piece
    }
  } finally {
    leaving.abort()
  }
}
