import type { Analysis } from '../text/analysis.ts'
import type { Span } from '../text/span.ts'
import { posts, you } from './measure/frequency.ts'
import { measure, rateOf } from './measure/rate.ts'
import type { Trait } from './trait.ts'

const id = 'closing-summary'
const feature = 'wording'
/** Who closes so in one post of twenty or more means the summary that stands in a draft. */
const meant = 20

const leadIn =
  /^(?:in (?:conclusion|summary|short|the end)|to (?:sum up|conclude|summari[sz]e)|overall|ultimately|all in all|remember|together|(?:by )?following these (?:steps|tips)|at the end of the day)(?:,|:| (?:can|will|you))/i

/** Words that say nothing of the matter itself. Compiled for this project. */
const empty = new Set(
  `a all an and are as at be been both but by can can't cannot conclusion could day do each end ensure ensures every everyone everything following for from has have
  help helps in into is it it's its itself just lead leads let's make makes makes many matter matters more most much must my never no not of often on one or our ours
  ourselves overall really remember result results sum summary that that's the their there there's these they this those time to together truly ultimately up us was we we'll well
  what when which will with without you you'll your short steps tips way ways worth
  achieve balance best better big brings build celebrates challenge challenges chance change changes choice community consistency counts dedication difference discover discovery
  effort effective embrace enjoy experience experiences future goal goals great grow growth happen happens hard important impact improve insights inspiration inspire invaluable
  journey key knowledge learn learning lesson lessons life little long makes meaningful memorable memories mindset moment moments need needed offers opportunities opportunity passion patience perfect
  perseverance persistence planning positive possible potential power powerful practice preparation priceless process progress rewarding rewards robust reliable self simple small start step
  stronger success successful teamwork things thrive towards triumphs trust unforgettable valuable value values week wonderful work world year`.split(
    /\s+/,
  ),
)

/** Whether posts close with a summary ("Overall, …", "Remember, …"). One that says nothing goes, where a rewrite goes far. */
export const closingSummary: Trait = {
  id,
  feature,
  fewest: 20,
  count: (post) => (post.words.length < 3 ? [] : [closingOf(post) ? 'with' : 'without']),
  rates: (tally) => ({ [id]: rateOf(tally, 'with', 'without') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'with', 'without')
    if (rate.of === 0) return undefined
    return measure({ id, feature }, rate, population, id, [rate.count > 0 ? 'with' : 'without'])
  },
  describe: (claim) => `${you(claim, 'close a post with a summary, such as "Overall, …"')} (${posts(claim)}).`,
  propose(draft, claim) {
    const closing = closingOf(draft)
    if (!closing || !saysNothing(draft, closing)) return []
    const start = draft.text.slice(0, closing.start).trimEnd().length
    return [
      {
        start,
        end: closing.end,
        replacement: '',
        trait: id,
        kind: 'without',
        // A person's own post tells nothing of whether a sentence may be missed: nothing is learned of it.
        shows: [],
        against: [],
        rate: Math.max(0, 1 - meant * claim.rate),
        of: claim.of,
        usual: Math.max(0, 1 - meant * claim.usual),
        isDrastic: true,
        evidence: `you close with such a summary in ${posts(claim)}`,
      },
    ]
  },
}

/** The last sentence, if it sums up at least two others. */
function closingOf({ text, sentences, entities }: Analysis): Span | undefined {
  const last = sentences.findLast(({ start, end }) => !entities.some((one) => one.start <= start && one.end >= end - 1))
  const index = last ? sentences.indexOf(last) : -1
  return last && index >= 2 && leadIn.test(text.slice(last.start, last.end)) ? last : undefined
}

/** Only words of the list: no name, no figure, no negated or particular statement. */
function saysNothing({ words, englishWords, entities, emoji, emoticons }: Analysis, { start, end }: Span): boolean {
  const inside = (span: Span) => span.start < end && span.end > start
  const own = words.filter(inside)
  const english = new Set(englishWords)
  return (
    ![...entities, ...emoji, ...emoticons].some(inside) &&
    own.every((word) => english.has(word) && empty.has(word.lower)) &&
    !own.some(({ lower }) => ['no', 'not', 'never', 'without', "can't", 'cannot', 'but'].includes(lower))
  )
}
