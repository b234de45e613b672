import { restyle, type Restyled } from '../stylist/stylist.ts'
import { shippedWeights, type StylistWeights } from '../stylist/weights.ts'
import { applyEdits } from '../text/edits.ts'
import { entitiesKept } from './entities-kept.ts'
import type { Check, LengthLimit, Rewriter, RewriteResult, RewriteTask } from './rewriter.ts'

const id = 'stylist'

/**
 * The rewriter that needs no model, no key and no network. If a check fails the draft itself is the result; where it would
 * be longer than the site takes, the changes that lengthen the draft are left out.
 */
export const stylistRewriter: Rewriter = {
  id,
  async *rewrite(task, signal) {
    signal.throwIfAborted()
    yield { type: 'phase', phase: 'writing' }
    const restyled = restyleFor(task, shippedWeights)
    signal.throwIfAborted()
    yield { type: 'phase', phase: 'checking' }
    yield { type: 'result', result: checked(task, restyled) }
  },
}

/** The same at once; the evaluation gives other weights than those that ship. */
export function rewriteByStylist(task: RewriteTask, weights: StylistWeights = shippedWeights): RewriteResult {
  return checked(task, restyleFor(task, weights))
}

function restyleFor({ draft, voice, strength }: RewriteTask, weights: StylistWeights): Restyled {
  return restyle(draft, voice.profile, strength, voice.switchedOff, weights)
}

function checked({ draft, limit }: RewriteTask, restyled: Restyled): RewriteResult {
  const fitting = limit ? within(limit, draft, restyled) : restyled
  const checks = [entitiesKept(draft, fitting.text), atRest(restyled)]
  if (limit) checks.push(withinLimit(limit, fitting.text, fitting !== restyled))
  return checks.every(({ passed }) => passed)
    ? { text: fitting.text, source: id, changes: changesOf(draft, fitting), checks }
    : { text: draft, source: id, changes: [], checks }
}

/** Without the edits that make it longer, where it has become too long. */
function within({ most, lengthOf }: LengthLimit, draft: string, restyled: Restyled): Restyled {
  if (lengthOf(restyled.text) <= most) return restyled
  const edits = restyled.edits.filter(
    ({ start, end, replacement }) => lengthOf(replacement) <= lengthOf(draft.slice(start, end)),
  )
  return { ...restyled, text: applyEdits(draft, edits), edits }
}

function withinLimit({ most, lengthOf }: LengthLimit, text: string, isShortened: boolean): Check {
  const length = lengthOf(text)
  const detail = isShortened
    ? `changes that lengthen the draft were left out, as the site takes ${most} characters`
    : `${length} of ${most}`
  return { name: 'within-limit', passed: length <= most, detail }
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
