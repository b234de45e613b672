import { analyze } from '../../lib/text/analysis.ts'
import { applyEdits } from '../../lib/text/edits.ts'
import { overlapsAny } from '../../lib/text/span.ts'
import type { Claim, Tally, Trait } from '../../lib/traits/trait.ts'

/** What a trait counts in some posts, each seen so many times. */
export function talliedFrom(trait: { count: Trait['count'] }, texts: readonly string[], times = 30): Tally {
  const tally: Record<string, number> = {}
  for (const text of texts) {
    for (const outcome of trait.count(analyze(text))) tally[outcome] = (tally[outcome] ?? 0) + times
  }
  return tally
}

/** A draft with every edit of one kind that a trait alone proposes of a person, but in entities. */
export function rewriteBy<Specific extends Claim>(
  trait: Trait<Specific>,
  tally: Tally,
  text: string,
  kind: string,
): string {
  const draft = analyze(text)
  const edits = trait
    .propose(draft, trait.claim(tally, {})!)
    .filter((proposal) => proposal.kind === kind && !overlapsAny(proposal, draft.entities))
  return applyEdits(
    text,
    edits.toSorted((one, other) => one.start - other.start),
  )
}
