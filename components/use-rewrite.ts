import { useEffect, useRef, useState } from 'react'
import type { RewriteOutcome, RewriteRequest } from '../lib/messaging/protocol.ts'
import { requestRewrite } from '../lib/messaging/request-rewrite.ts'
import type { Account } from '../lib/posts/post.ts'
import type { Rewriting } from './draft/rewriting.ts'
import { sentenceOf } from './use-action.ts'

const pause = 150

/** How the latest attempt ended, and which it was. */
interface Settled extends Pick<Rewriting, 'shown' | 'problem'> {
  attempt?: string
}

/**
 * A draft rewritten as it is written, by the stylist: a model would cost money and heat with every pause.
 * @param voice whose voice; without one nothing is rewritten
 * @param basis all else that the rewrite depends on: when it changes, the draft is rewritten again
 */
export function useRewrite(
  draft: string,
  voice: Account | undefined,
  basis: string,
): { rewriting: Rewriting; rewriteNow: () => void } {
  const [settled, settle] = useState<Settled>({})
  const [asked, ask] = useState(0)
  const begun = useRef<number>(undefined)
  const { site, author } = voice ?? {}
  const isIdle = voice === undefined || draft.trim() === ''
  const attempt = JSON.stringify([draft, site, author, basis, asked])
  if (isIdle && settled.attempt !== undefined) settle({})

  useEffect(() => {
    if (isIdle || site === undefined || author === undefined) return
    const controller = new AbortController()
    // At once where it is asked for and on opening; else when the person pauses.
    const wait = begun.current === asked ? pause : 0
    begun.current = asked
    const timer = setTimeout(async () => {
      const outcome = await rewritten({ draft, account: { site, author }, by: 'stylist' }, controller.signal)
      if (!controller.signal.aborted) settle(({ shown }) => ({ attempt, shown, ...ended(outcome, draft) }))
    }, wait)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [isIdle, draft, site, author, asked, attempt])

  const working = !isIdle && settled.attempt !== attempt
  const rewriting = { working, shown: settled.shown, problem: working ? undefined : settled.problem }
  return { rewriting, rewriteNow: () => ask((times) => times + 1) }
}

async function rewritten(request: RewriteRequest, signal: AbortSignal): Promise<RewriteOutcome> {
  try {
    return await requestRewrite(request, signal)
  } catch (error) {
    return { state: 'failed', reason: sentenceOf(error) }
  }
}

function ended(outcome: RewriteOutcome, draft: string): Pick<Rewriting, 'shown' | 'problem'> {
  if (outcome.state === 'done') return { shown: { draft, result: outcome.result } }
  return { problem: outcome.state === 'failed' ? outcome.reason : sentences[outcome.state] }
}

const sentences = {
  'no voice': 'There are no posts of this account any more, so there is no voice to write in.',
  cancelled: 'The rewrite was stopped before it was done.',
} as const
