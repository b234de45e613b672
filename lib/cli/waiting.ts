import type { RewriteProgress } from '../rewriting/job.ts'
import { phaseInWords } from '../rewriting/phase-in-words.ts'
import type { World } from './world.ts'

/** What a model is being waited for. */
export interface Step extends Omit<RewriteProgress, 'since'> {
  /** What that belongs to, where it is not the rewrite. */
  of?: string
}

/** What the person sees while they wait. */
export interface Waiting {
  at(step: Step): void
  /** Takes the line away; a next step would bring it back. */
  end(): void
}

/** The step on one line that is written over and tells the seconds, where a terminal shows messages; elsewhere nothing. */
export function waiting({ messages }: Pick<World, 'messages'>): Waiting {
  if (messages.isTTY !== true) return { at() {}, end() {} }
  let step: Step | undefined
  let [since, shownAt, shown] = [0, 0, '']
  let clock: NodeJS.Timeout | undefined
  return {
    at(next) {
      const isNew = step?.phase !== next.phase || step.of !== next.of
      step = next
      if (isNew) since = Date.now()
      clock ??= setInterval(show, 1000).unref()
      if (isNew || Date.now() - shownAt >= 100) show()
    },
    end() {
      clearInterval(clock)
      clock = undefined
      step = undefined
      if (shown !== '') messages.write('\r\u001B[2K')
      shown = ''
    },
  }

  function show(): void {
    if (!step) return
    shownAt = Date.now()
    const words = [step.of, phaseInWords({ ...step, since }, shownAt)].filter(Boolean).join(': ')
    const line = words.slice(0, (messages.columns || 80) - 1)
    if (line === shown) return
    shown = line
    messages.write(`\r\u001B[2K${line}`)
  }
}
