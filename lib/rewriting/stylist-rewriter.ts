import { restyle, type Restyled } from '../stylist/stylist.ts'
import { shippedWeights, type StylistWeights } from '../stylist/weights.ts'
import { entitiesKept } from './entities-kept.ts'
import type { Check, Rewriter, RewriteResult, RewriteTask } from './rewriter.ts'

const id = 'stylist'

/** The rewriter that needs no model, no key and no network. If a check fails the draft itself is the result. */
export const stylistRewriter: Rewriter = {
  id,
  async *rewrite(task, signal) {
    signal.throwIfAborted()
    yield { type: 'phase', phase: 'writing' }
    const restyled = restyleFor(task, shippedWeights)
    signal.throwIfAborted()
    yield { type: 'phase', phase: 'checking' }
    yield { type: 'result', result: checked(task.draft, restyled) }
  },
}

/** The same at once; the evaluation gives other weights than those that ship. */
export function rewriteByStylist(task: RewriteTask, weights: StylistWeights = shippedWeights): RewriteResult {
  return checked(task.draft, restyleFor(task, weights))
}

function restyleFor({ draft, voice, strength }: RewriteTask, weights: StylistWeights): Restyled {
  return restyle(draft, voice.profile, strength, voice.switchedOff, weights)
}

function checked(draft: string, restyled: Restyled): RewriteResult {
  const checks = [entitiesKept(draft, restyled.text), atRest(restyled)]
  return checks.every(({ passed }) => passed)
    ? { text: restyled.text, source: id, changes: changesOf(draft, restyled), checks }
    : { text: draft, source: id, changes: [], checks }
}

function atRest({ settled }: Restyled): Check {
  const detail = settled ? 'a rewrite of it changes nothing' : 'habits contradict one another on this draft'
  return { name: 'at-rest', passed: settled, detail }
}

function changesOf(draft: string, { edits }: Restyled): RewriteResult['changes'] {
  return edits.map(({ start, end, replacement, reasons }) => ({
    at: start,
    from: draft.slice(start, end),
    to: replacement,
    traits: [...new Set(reasons.map(({ trait }) => trait))],
    evidence: [...new Set(reasons.map(({ evidence }) => evidence))],
  }))
}
