/**
 * What a promise gives, unless the signal is aborted first.
 * @throws the signal's reason as soon as it is aborted
 */
export async function orAborted<Value>(value: Value | PromiseLike<Value>, signal: AbortSignal): Promise<Value> {
  const { promise, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason)
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([promise, value])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
