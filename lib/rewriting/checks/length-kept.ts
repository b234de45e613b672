import type { Reading } from './reading.ts'
import { type Look, outcome } from './subject.ts'

/** A rewrite may be longer than its draft by this factor and this many letters, so that a short one may gain a few words. */
const longest = { factor: 1.5, more: 24 }
/** And at least so long, with as many letters let off. */
const shortest = { factor: 0.4, fewer: 12 }

/** About as long as the draft, links and the like aside. */
export const lengthKept: Look = ({ draft, reply }) => {
  const [before, after] = [ownLength(draft), ownLength(reply)]
  const complaint =
    after > before * longest.factor + longest.more
      ? `The reply is much longer than the draft (${after} letters for ${before}).`
      : after < before * shortest.factor - shortest.fewer
        ? `The reply is much shorter than the draft (${after} letters for ${before}).`
        : undefined
  return outcome('length-kept', `${after} letters for ${before}`, complaint)
}

/** The reply fits where the site counts letters. */
export const withinLimit: Look = ({ reply, context: { limit } }) => {
  if (!limit) return outcome('within-limit', 'no limit', undefined)
  const length = limit.lengthOf(reply.text)
  const complaint =
    length > limit.most ? `The reply has ${length} characters, the site takes ${limit.most}.` : undefined
  return outcome('within-limit', `${length} of ${limit.most}`, complaint)
}

/** Without what has to stay as it is. */
function ownLength({ text, analysis }: Reading): number {
  const fixed = analysis.entities
    .filter(({ kind }) => kind !== 'number' && kind !== 'initials' && kind !== 'name')
    .reduce((sum, { start, end }) => sum + end - start, 0)
  return text.trim().length - fixed
}
