import type { Analysis } from '../text/analysis.ts'
import { isGrave } from '../text/gravity.ts'
import { posts, you } from './measure/frequency.ts'
import { measure, ranked, rateOf, shrunk } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'

const id = 'closing-line'
const feature = 'wording'
/** Only who ends nine posts of ten so is taken to end the next one so. */
const insisting = 4
const pattern =
  /(?<=[.!?…]|\p{Extended_Pictographic}\uFE0F?|^)([^\S\n]+|[^\S\n]*\n\s*)((?:cheers|thanks|best|all the best|love|regards|kind regards|best wishes|take care|yours|xo+)(?:,? +\p{Lu}\p{L}*|,?\s*\n\s*\p{Lu}\p{L}*)?[.!x]*)$/iu

/** How posts are signed. */
export interface ClosingLineClaim extends Claim {
  /** The most usual way, as it is written, and whether it stands on a line of its own. */
  favourite?: { written: string; count: number; onLine: boolean }
}

/** Whether posts are signed ("Cheers, Bob"). It is put under a draft for who nearly always does. */
export const closingLine: Trait<ClosingLineClaim> = {
  id,
  feature,
  fewest: 10,
  canShow: (outcome) => outcome === 'with' || outcome === 'without',
  count(post) {
    if (post.words.length < 5) return []
    const found = closingOf(post)
    return found ? ['with', `is:${found.onLine ? '\n' : ' '}${found.written}`] : ['without']
  },
  rates: (tally) => ({ [id]: rateOf(tally, 'with', 'without') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'with', 'without')
    if (rate.of === 0) return undefined
    const [first] = ranked(tally, 'is:')
    const claim = measure({ id, feature }, rate, population, id, [rate.count > 0 ? 'with' : 'without'])
    if (!first) return claim
    const [written, count] = first
    return { ...claim, favourite: { written: written.slice(1), count, onLine: written.startsWith('\n') } }
  },
  describe: (claim) =>
    `${you(claim, 'sign a post')} (${posts(claim)})${claim.favourite ? `, most often as "${claim.favourite.written}"` : ''}.`,
  propose(draft, claim) {
    const { favourite } = claim
    if (!favourite || draft.words.length < 5 || closingOf(draft) || isGrave(draft.text)) return []
    const end = draft.text.trimEnd().length
    const isMarked = /[.!?…]["'”’)]?$/.test(draft.text.slice(Math.max(0, end - 2), end))
    const isOpen = !favourite.onLine && !isMarked
    if (isOpen && draft.lastIs !== 'words') return []
    const rate = shrunk({ count: favourite.count, of: claim.of }, { rate: claim.usual, weight: 5 })
    return [
      {
        start: end,
        end: draft.text.length,
        replacement: `${isOpen ? '.' : ''}${favourite.onLine ? '\n' : ' '}${favourite.written}`,
        trait: id,
        kind: 'with',
        shows: ['with'],
        against: ['without'],
        rate: Math.max(0, 1 - insisting * (1 - rate)),
        of: claim.of,
        usual: claim.usual,
        evidence: `you sign a post with "${favourite.written}", ${posts({ count: favourite.count, of: claim.of })}`,
      },
    ]
  },
}

function closingOf({ text, bodyStart }: Analysis): { written: string; onLine: boolean } | undefined {
  const end = text.trimEnd().length
  const match = pattern.exec(text.slice(Math.max(bodyStart, end - 60), end))
  return match ? { written: match[2]!, onLine: match[1]!.includes('\n') } : undefined
}
