import type { RewritePhase } from './rewriter.ts'

/** How far something is that a model works on. */
export interface Noted {
  phase: RewritePhase
  progress?: number
  words?: number
}

/** A word comes every few milliseconds, and each note is written to the disk. */
const pause = 250

/** Notes each new phase at once, and what happens within one only a few times a second. */
export function noted(note: (phase: Noted) => Promise<void>): (phase: Noted) => Promise<void> {
  let last: { phase: RewritePhase; at: number } | undefined
  return async ({ phase, progress, words }) => {
    const at = Date.now()
    if (last?.phase === phase && at - last.at < pause) return
    last = { phase, at }
    await note({ phase, ...(progress !== undefined && { progress }), ...(words !== undefined && { words }) })
  }
}
