import { dotsIn, dotsTally, favouriteDots } from './measure/dots-in.ts'
import { times, you } from './measure/frequency.ts'
import { type Joint, joints, jointsIn } from './measure/joints.ts'
import { measure, seen, shrunk, usualRate } from './measure/rate.ts'
import type { Claim, Tally, Trait } from './trait.ts'

const id = 'sentence-joints'
const feature = 'punctuation'

const phrases: Record<Joint, string> = {
  stop: 'put a full stop between two sentences',
  dots: 'join one sentence to the next by dots',
  line: 'put a bare line break between two sentences',
}

/** What stands most often between two statements. */
export interface JointsClaim extends Claim {
  joint: Joint
  /** How the person writes dots. */
  dots: string
  rates: Record<Joint, { rate: number; usual: number }>
  counts: Record<Joint, number>
}

/**
 * What joins one statement to the next: a full stop, dots, or a line's end alone. Whether a post has dots at all is
 * left to `dots-use`: a text's first dots are its own.
 */
export const sentenceJoints: Trait<JointsClaim> = {
  id,
  feature,
  count: (post) => [...jointsIn(post).map(({ joint }) => joint), ...dotsTally(post)],
  rates: (tally) =>
    Object.fromEntries(joints.map((joint) => [`${id}:${joint}`, { count: seen(tally, joint), of: total(tally) }])),
  claim(tally, population) {
    const of = total(tally)
    if (of === 0) return undefined
    const joint = joints.reduce((best, other) => (seen(tally, other) > seen(tally, best) ? other : best))
    const count = seen(tally, joint)
    const rates = Object.fromEntries(
      joints.map((one) => {
        const usual = usualRate(population, `${id}:${one}`)
        return [one, { rate: shrunk({ count: seen(tally, one), of }, usual), usual: usual.rate }]
      }),
    ) as JointsClaim['rates']
    const counts = Object.fromEntries(joints.map((one) => [one, seen(tally, one)])) as JointsClaim['counts']
    return {
      ...measure({ id, feature }, { count, of }, population, `${id}:${joint}`, [joint]),
      joint,
      dots: favouriteDots(tally),
      rates,
      counts,
    }
  },
  describe: (claim) => `${you(claim, phrases[claim.joint])} (${times(claim)}).`,
  propose(draft, claim) {
    const hasDots = dotsIn(draft).length > 0
    return jointsIn(draft).flatMap(({ start, markEnd, next, joint }) =>
      joints
        .filter((wanted) => wanted !== joint && joint !== 'line')
        // Dots that stand in a draft are mostly meant, and a text's first ones are put in by another trait.
        .filter((wanted) => wanted === 'line' || (wanted === 'dots' && hasDots))
        .map((wanted) => ({
          start,
          ...(wanted === 'line' ? lineFor(draft.text, markEnd, next) : { end: markEnd, replacement: claim.dots }),
          trait: id,
          kind: wanted,
          shows: [wanted],
          against: joints.filter((other) => other !== wanted),
          ...claim.rates[wanted],
          of: claim.of,
          evidence: `you ${phrases[wanted]}, ${times({ count: claim.counts[wanted], of: claim.of })}`,
        })),
    )
  },
}

/** A line break for the blanks after the mark; where there is one already, only the mark goes. */
function lineFor(text: string, markEnd: number, next: number) {
  return text.slice(markEnd, next).includes('\n') ? { end: markEnd, replacement: '' } : { end: next, replacement: '\n' }
}

function total(tally: Tally): number {
  return joints.reduce((sum, joint) => sum + seen(tally, joint), 0)
}
