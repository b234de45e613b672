import type { RewriteEvent } from './rewriter.ts'

/** A phase as an event tells it. */
export type PhaseEvent = Extract<RewriteEvent, { type: 'phase' }>

/** Work that tells how far it is by calls, as a generator that yields what it tells and returns what it comes to. */
export async function* withPhases<Result>(
  work: (on: (phase: PhaseEvent) => void) => Promise<Result>,
): AsyncGenerator<PhaseEvent, Result> {
  const told: PhaseEvent[] = []
  let isDone = false
  let wake = () => {}
  const working = work((phase) => {
    told.push(phase)
    wake()
  }).finally(() => {
    isDone = true
    wake()
  })
  // It is awaited below, whenever the phases are told.
  working.catch(() => {})
  for (;;) {
    yield* told.splice(0)
    if (told.length > 0) continue
    if (isDone) return await working
    await new Promise<void>((resolve) => {
      wake = resolve
      if (isDone || told.length > 0) resolve()
    })
  }
}
