import { restyle, type Restyled } from '../stylist/stylist.ts'
import { entitiesKept } from './entities-kept.ts'
import type { Rewriter, RewriteResult, RewriteTask } from './rewriter.ts'

const id = 'stylist'

/** The rewriter that needs no model, no key and no network. If a check fails the draft itself is the result. */
export const stylistRewriter: Rewriter = {
  id,
  async *rewrite(task, signal) {
    yield { type: 'phase', phase: 'writing' }
    signal.throwIfAborted()
    yield { type: 'result', result: rewriteByStylist(task) }
  },
}

/** The same at once. */
export function rewriteByStylist({ draft, voice, strength }: RewriteTask): RewriteResult {
  const restyled = restyle(draft, voice.profile, strength, voice.switchedOff)
  const check = entitiesKept(draft, restyled.text)
  return check.passed
    ? { text: restyled.text, source: id, changes: changesOf(draft, restyled), checks: [check] }
    : { text: draft, source: id, changes: [], checks: [check] }
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
