import type { PhaseEvent } from './engine.ts'
import { isLoading } from './loading.ts'
import { type Fault, ServerFault } from './server-fault.ts'

/** In milliseconds: a server that wants more patience than that is told of instead of being waited for. */
const longestWait = 60_000
const firstWait = 500
const longestOwnWait = 8000
const loadingWait = 1000

/** How often a request is made again, and for how many milliseconds while the server loads its model. */
export interface Patience {
  retries: number
  loading: number
}

/**
 * Makes a request again where that may help: after an error that passes, at the time that the server says, and for as long
 * as it loads its model, which is told.
 * @throws ServerFault of the last attempt, or the signal's reason
 */
export async function attempts<Reply>(
  send: () => Promise<Reply>,
  { retries, loading }: Patience,
  tell: (event: PhaseEvent) => void,
  signal: AbortSignal,
): Promise<Reply> {
  const until = Date.now() + loading
  for (let failed = 0; ;) {
    try {
      return await send()
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof ServerFault)) throw error
      const { fault } = error
      const wait = waitAfter(fault, failed)
      if (fault.kind === 'refused' && isLoading(fault)) {
        if (Date.now() + wait > until) throw error
        tell({ type: 'phase', phase: 'loading' })
      } else {
        if (failed++ >= retries || !mayPass(fault) || wait > longestWait) throw error
      }
      await pause(wait, signal)
    }
  }
}

function mayPass(fault: Fault): boolean {
  if (fault.kind === 'unreachable') return true
  if (fault.kind !== 'refused') return false
  const { status, code, mayRetry } = fault
  if (mayRetry !== undefined) return mayRetry
  if (status === undefined || code === 'insufficient_quota') return false
  return status === 408 || status === 409 || status === 429 || status >= 500
}

function waitAfter(fault: Fault, failed: number): number {
  if (fault.kind === 'refused') {
    if (fault.retryAfter !== undefined) return fault.retryAfter
    if (isLoading(fault)) return loadingWait
  }
  return Math.min(firstWait * 2 ** failed, longestOwnWait) * (1 - Math.random() / 4)
}

/** @throws the signal's reason as soon as it is aborted */
async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, milliseconds)
  const abort = () => reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    await promise
  } finally {
    clearTimeout(timer)
    signal.removeEventListener('abort', abort)
  }
}
