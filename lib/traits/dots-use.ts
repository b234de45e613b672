import type { Analysis } from '../text/analysis.ts'
import type { Edit } from '../text/edits.ts'
import { dotsIn, dotsTally, favouriteDots } from './measure/dots-in.ts'
import { endingOf, endsInSentence, markAt, withBlanks } from './measure/ending.ts'
import { adverb, posts, you } from './measure/frequency.ts'
import { jointsIn } from './measure/joints.ts'
import { measure, rateOf, seen } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'

const id = 'dots-use'
const feature = 'punctuation'
const fewestWords = 3
/** Who has dots in fewer posts than this might want them out of a draft, who has more might want them in. */
const hardly = 0.1

/** Whether posts have dots, how they are written, and whether they rather trail off at the end. */
export interface DotsUseClaim extends Claim {
  form: string
  atEnd: boolean
}

/** Whether a post has dots anywhere. They are put in at one place, between two statements or at the end, or all taken out. */
export const dotsUse: Trait<DotsUseClaim> = {
  id,
  feature,
  count(post) {
    if (post.words.length < fewestWords) return []
    const found = dotsIn(post)
    if (found.length === 0) return ['without']
    const atEnd = found.some(({ start }) => start === post.finalMark.start)
    const inside = found.some(({ start }) => start < post.finalMark.start)
    return ['with', ...(atEnd ? ['at end'] : []), ...(inside ? ['inside'] : []), ...dotsTally(post)]
  },
  rates: (tally) => ({ [id]: rateOf(tally, 'with', 'without') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'with', 'without')
    if (rate.of === 0) return undefined
    return {
      ...measure({ id, feature }, rate, population, id, [rate.count > 0 ? 'with' : 'without']),
      form: favouriteDots(tally),
      atEnd: seen(tally, 'at end') > seen(tally, 'inside'),
    }
  },
  describe: (claim) => `${you(claim, 'let a post trail off or join it by dots')} (${posts(claim)}).`,
  propose(draft, claim) {
    const found = dotsIn(draft)
    const how = { trait: id, of: claim.of }
    // Either they are put in or taken out, so that the one never undoes the other.
    if (found.length === 0) {
      if (claim.rate < hardly) return []
      return placesFor(draft, claim)
        .slice(0, 1)
        .map(({ atEnd, ...place }) => ({
          ...place,
          ...how,
          kind: 'with',
          shows: ['with'],
          against: ['without'],
          rate: claim.rate,
          usual: claim.usual,
          signs: { last: atEnd ? 1 : 0 },
          evidence: `you use dots in ${posts(claim)}`,
        }))
    }
    if (claim.rate >= hardly) return []
    return found.flatMap((place) => {
      const edit = withoutDots(draft, place)
      if (!edit) return []
      return [
        {
          ...edit,
          ...how,
          kind: 'without',
          shows: ['without'],
          against: ['with'],
          // Dots in a draft are mostly meant, unless the person never has any.
          rate: Math.max(0, 1 - 5 * claim.rate),
          usual: 1 - claim.usual,
          evidence: `you ${adverb(claim)} use dots, ${posts(claim)}`,
        },
      ]
    })
  },
}

/** Where dots could stand, best first: for the first full stop between two statements, or for the last mark. */
function placesFor(draft: Analysis, { form, atEnd }: DotsUseClaim): (Edit & { atEnd: boolean })[] {
  const inside = jointsIn(draft)
    .filter(({ joint, markEnd, next }) => joint === 'stop' && !draft.text.slice(markEnd, next).includes('\n'))
    .map(({ start, markEnd }) => ({ start, end: markEnd, replacement: dotsAt(draft, start, form), atEnd: false }))
  const ending = endingOf(draft)
  const last = { ...draft.finalMark, replacement: dotsAt(draft, draft.finalMark.start, form), atEnd: true }
  const isWord = /\p{L}\p{M}*$/u.test(draft.text.slice(0, draft.finalMark.start))
  const final = isWord && (ending === 'stop' || (ending === 'none' && endsInSentence(draft))) ? [last] : []
  return atEnd ? [...final, ...inside] : [...inside, ...final]
}

/** Full stops of the Latin script stand in no other. */
function dotsAt(draft: Analysis, at: number, form: string): string {
  return markAt(draft, at, '.') === '.' ? form : '…'
}

/** What stands there for someone who uses no dots: a full stop before a new sentence, a comma before what goes on. */
function withoutDots(draft: Analysis, { start, end }: { start: number; end: number }): Edit | undefined {
  const { text } = draft
  const from = withBlanks(text, start)
  const before = text.slice(Math.max(0, from - 2), from)
  const [, blanks = '', next = ''] = /^([^\S\n]*)(\S?)/u.exec(text.slice(end)) ?? []
  if (!/[\p{L}\p{M}\p{N})]$/u.test(before)) return undefined
  if (start === draft.finalMark.start || next === '' || /\p{Lu}/u.test(next)) {
    const blank = blanks === '' && /\p{L}/u.test(next) ? ' ' : ''
    return { start: from, end, replacement: markAt(draft, from, '.') + blank }
  }
  return /\p{Ll}/u.test(next) ? { start: from, end, replacement: blanks === '' ? ', ' : ',' } : undefined
}
