import type { World } from './world.ts'

/** How far a long task is. */
export interface Progress {
  readonly steps: number
  step(): void
  end(): void
}

/** Progress on one line that is written over: where a terminal shows it, and does not show the results as well. */
export function progress({ messages, output }: World, total?: number): Progress {
  const isShown = messages.isTTY === true && output.isTTY !== true
  let steps = 0
  let shownAt = 0
  return {
    get steps() {
      return steps
    },
    step() {
      steps++
      if (!isShown || Date.now() - shownAt < 100) return
      shownAt = Date.now()
      messages.write(`\r\u001B[2K${steps}${total === undefined ? '' : ` of ${total}`}`)
    },
    end() {
      if (isShown) messages.write('\r\u001B[2K')
    },
  }
}
