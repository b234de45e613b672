import type { Answer } from '../../lib/editors/field-rewrite.ts'
import type { RewriteOutcome } from '../../lib/messaging/protocol.ts'
import { requestRewrite } from '../../lib/messaging/request-rewrite.ts'
import type { RewriteProgress } from '../../lib/rewriting/job.ts'
import { phaseInWords } from '../../lib/rewriting/phase-in-words.ts'
import type { Account } from '../../lib/posts/post.ts'
import { isConnected } from './is-connected.ts'

/** Has a draft rewritten in the voice of an account; without one, in the voice that the person chose. The site may take so many more characters. */
export async function askRewrite(
  draft: string,
  account: Account | undefined,
  charactersLeft: number | undefined,
  signal: AbortSignal,
  onPhase: (phase: string) => void,
): Promise<Answer> {
  let progress: RewriteProgress | undefined
  const tell = () => progress && onPhase(phaseInWords(progress, Date.now()))
  // What it waits for takes its time: each second is told.
  const ticking = setInterval(tell, 1000)
  try {
    const outcome = await requestRewrite({ draft, account, charactersLeft }, signal, (told) => {
      if (progress || isOfModel(told)) progress = told
      tell()
    })
    return answerOf(outcome)
  } catch (error) {
    if (!isConnected()) return { state: 'outdated' }
    return { state: 'failed', reason: error instanceof Error ? error.message : String(error) }
  } finally {
    clearInterval(ticking)
  }
}

/** The stylist writes as well, but says nothing of words and is done at once. */
function isOfModel({ phase, words }: RewriteProgress): boolean {
  return ['connecting', 'loading', 'thinking'].includes(phase) || words !== undefined
}

function answerOf(outcome: RewriteOutcome): Answer {
  if (outcome.state === 'done') {
    const { text, changes, source, asked, fallback } = outcome.result
    return {
      state: 'done',
      text,
      changes,
      posts: outcome.posts,
      ...(source !== 'stylist' && { model: asked?.label ?? source }),
      ...(fallback !== undefined && { fallback }),
    }
  }
  if (outcome.state === 'cancelled') return { state: 'failed', reason: 'The rewrite was stopped before it was done.' }
  return outcome
}
