import type { RewriteProgress } from './job.ts'

/** How far a rewrite is, for the reader: "Loading the model… 40 %", "Thinking… 12 s", "Writing… 23 words". */
export function phaseInWords({ phase, since, progress, words }: RewriteProgress, now: number): string {
  switch (phase) {
    case 'connecting':
      return `Connecting…${waited(since, now)}`
    case 'loading':
      return `Loading the model…${progress === undefined ? waited(since, now) : ` ${Math.round(progress * 100)} %`}`
    case 'thinking':
      return `Thinking…${waited(since, now)}`
    case 'writing':
      return words === undefined ? 'Writing…' : `Writing… ${words} ${words === 1 ? 'word' : 'words'}`
    case 'checking':
      return 'Checking…'
    default:
      return 'Reading your draft…'
  }
}

/** Nothing within the first seconds, which would only flicker. */
function waited(since: number, now: number): string {
  const seconds = Math.floor((now - since) / 1000)
  return seconds < 2 ? '' : ` ${seconds} s`
}
