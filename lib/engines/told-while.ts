/**
 * Waits for what `run` gives; on the way what it tells.
 * @throws what it throws, or the signal's reason as soon as it is aborted
 */
export async function* toldWhile<Event, Value>(
  run: (tell: (event: Event) => void) => Promise<Value>,
  signal: AbortSignal,
): AsyncGenerator<Event, Value> {
  signal.throwIfAborted()
  const told: Event[] = []
  let wake = () => {}
  let outcome: { value: Value } | { error: unknown } | undefined
  const settle = (settled: NonNullable<typeof outcome>) => {
    outcome = settled
    wake()
  }
  const abort = () => wake()
  signal.addEventListener('abort', abort)
  try {
    run((event) => {
      told.push(event)
      wake()
    }).then(
      (value) => settle({ value }),
      (error: unknown) => settle({ error }),
    )
    for (;;) {
      signal.throwIfAborted()
      const event = told.shift()
      if (event) yield event
      else if (outcome && 'error' in outcome) throw outcome.error
      else if (outcome) return outcome.value
      else await new Promise<void>((resolve) => (wake = resolve))
    }
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
