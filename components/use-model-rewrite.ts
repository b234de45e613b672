import { useEffect, useRef, useState } from 'react'
import { askAgain } from '../lib/messaging/ask-again.ts'
import { background } from '../lib/messaging/client.ts'
import type { Account } from '../lib/posts/post.ts'
import { outcomeOf, type RewriteProgress } from '../lib/rewriting/job.ts'
import type { JobRow } from '../lib/storage/rows.ts'
import type { Rewriting } from './draft/rewriting.ts'
import { sentenceOf } from './use-action.ts'

/** Milliseconds after which typing warms the model again. */
const warmth = 60_000

/** A rewrite by a model, from the button to the result. */
export interface ModelRewriting {
  /** How far it is, while it goes on. */
  progress?: RewriteProgress | undefined
  /** Of the draft, and by the choices, as they now are. */
  shown?: Rewriting['shown']
  /** Whether there is one from before the draft or a choice was changed. */
  hasEarlier: boolean
  problem?: string | undefined
  start: () => void
  stop: () => void
  showEarlier: () => void
}

/**
 * A draft rewritten by the chosen model when the person asks for it, however often popup or worker end meanwhile.
 * @param job the rewrite that was last asked of a model
 * @param isChosen whether a model is chosen
 * @param choices all else that the person chose for it: a rewrite of before is not shown unasked
 */
export function useModelRewrite(
  draft: string,
  voice: (Account & { account: string }) | undefined,
  job: JobRow | undefined,
  isChosen: boolean,
  choices: string,
): ModelRewriting {
  const [asked, setAsked] = useState<{ before: string | undefined; at: number }>()
  const [problem, setProblem] = useState<string>()
  const [earlierShown, showEarlier] = useState<string>()
  const [seen, see] = useState<{ job: string; choices: string }>()
  if (job && job.id !== seen?.job) see({ job: job.id, choices })
  const outcome = job && outcomeOf(job)
  if (asked && job && job.id !== asked.before) setAsked(undefined)
  const isUnderWay = job !== undefined && outcome === undefined
  const id = isUnderWay ? job.id : undefined
  useWarmth(draft, isChosen)

  // Whoever waits for the outcome has a worker that died started again.
  useEffect(() => {
    if (id !== undefined) askAgain(() => background.awaitRewrite(id)).catch(() => {})
  }, [id])

  async function start() {
    if (!voice || draft.trim() === '') return
    const { site, author } = voice
    setProblem(undefined)
    setAsked({ before: job?.id, at: Date.now() })
    try {
      if (id !== undefined) await background.cancelRewrite(id)
      await askAgain(() => background.startRewrite({ draft, account: { site, author }, by: 'chosen' }))
    } catch (error) {
      setAsked(undefined)
      setProblem(sentenceOf(error))
    }
  }

  const isMine = job !== undefined && job.voice === voice?.account
  const asItIs = JSON.stringify([job?.id, draft, choices])
  const isCurrent = job?.draft === draft && (job.id !== seen?.job || choices === seen.choices)
  const isOfThisDraft = isMine && (isCurrent || earlierShown === asItIs)
  const done = isMine && outcome?.state === 'done' ? { draft: job.draft, result: outcome.result } : undefined
  const progress = asked ? { phase: 'queued' as const, since: asked.at } : isUnderWay ? job : undefined
  return {
    progress,
    shown: isOfThisDraft && !progress ? done : undefined,
    hasEarlier: done !== undefined && !isOfThisDraft && !progress && draft.trim() !== '',
    problem: problem ?? (isOfThisDraft && outcome?.state === 'failed' ? outcome.reason : undefined),
    start: () => void start(),
    stop: () => void (id !== undefined && background.cancelRewrite(id).catch(() => {})),
    showEarlier: () => showEarlier(asItIs),
  }
}

/** Has the model warmed while the person types. */
function useWarmth(draft: string, isChosen: boolean): void {
  const [opened] = useState(draft)
  const warmed = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (!isChosen || draft === opened || Date.now() - warmed.current < warmth) return
    warmed.current = Date.now()
    background.warmModel().catch(() => {})
  }, [draft, opened, isChosen])
}
