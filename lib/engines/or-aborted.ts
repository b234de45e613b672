/**
 * What a promise gives, unless the signal is aborted first.
 * @throws the signal's reason as soon as it is aborted
 */
export async function orAborted<Value>(value: Value | PromiseLike<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted()
  const { promise, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([value, promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
