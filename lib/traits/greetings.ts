import type { Analysis } from '../text/analysis.ts'
import type { Span } from '../text/span.ts'
import { isGrave } from '../text/gravity.ts'
import { isNoName } from '../text/no-names.ts'
import { wordAt } from '../text/words-at.ts'
import { casingOf, withCapitalFirst, withSmallFirst } from '../text/words.ts'
import { posts, times, you } from './measure/frequency.ts'
import { measure, ranked, rateOf, shrunk } from './measure/rate.ts'
import type { Claim, Proposal, Trait } from './trait.ts'

const id = 'greetings'
const feature = 'wording'
const pattern =
  /^(?:(?<plain>hello|hi|hiya|hey|heya|yo|howdy)|(?:good )?(?<time>morning|afternoon|evening))(?<whom>,? +(?:everyone|everybody|all|folks|guys|people|peeps|y'all|friends|team|lads|gang))?(?=[,.!:…]|\s*\n|$)/iu

interface Greeting extends Span {
  /** As written, in lower case. */
  form: string
  /** What a greeting must share with another that may stand for it: the time of day, and whether it is to many. */
  kin: string
}

/** Only who greets in nine posts of ten is taken to greet in the next one too. */
const insisting = 4

/** How the person greets: for each kin of greetings the form most used. */
export interface GreetingsClaim extends Claim {
  /** What stands behind the greeting, most often. */
  mark: string
  favourites: Readonly<Record<string, { form: string; count: number; of: number }>>
}

/** The greeting that a post opens with. A draft's becomes the person's own; one is added for who nearly always has it. */
export const greetings: Trait<GreetingsClaim> = {
  id,
  feature,
  fewest: 10,
  count(post) {
    if (post.words.length < 3) return []
    const greeting = greetingOf(post)
    if (!greeting) return ['without']
    return ['with', `${greeting.kin}=${greeting.form}`, `mark:${markBehind(post.text, greeting.end)}`]
  },
  rates: (tally) => ({ [id]: rateOf(tally, 'with', 'without') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'with', 'without')
    if (rate.of === 0) return undefined
    const kins = new Set(Object.keys(tally).flatMap((outcome) => /^(.+)=/.exec(outcome)?.[1] ?? []))
    const favourites = [...kins].toSorted().map((kin) => {
      const forms = ranked(tally, `${kin}=`)
      const [form, count] = forms[0]!
      return [kin, { form, count, of: forms.reduce((sum, [, one]) => sum + one, 0) }] as const
    })
    const claim = measure({ id, feature }, rate, population, id, [rate.count > 0 ? 'with' : 'without'])
    return { ...claim, favourites: Object.fromEntries(favourites), mark: ranked(tally, 'mark:')[0]?.[0] ?? ',' }
  },
  describe(claim) {
    const forms = Object.values(claim.favourites).map(({ form }) => `"${form}"`)
    return `${you(claim, 'open a post with a greeting')} (${posts(claim)})${forms.length > 0 ? `, as ${forms.join(', ')}` : ''}.`
  },
  propose(draft, claim) {
    const greeting = greetingOf(draft)
    if (!greeting) return added(draft, claim)
    const own = claim.favourites[greeting.kin]
    if (!own || own.form === greeting.form) return []
    const { start, end, kin } = greeting
    const isTitle = /^\p{Lu}/u.test(draft.text.slice(start, end))
    return [
      {
        start,
        end,
        replacement: isTitle ? withCapitalFirst(own.form) : own.form,
        trait: id,
        kind: 'respell',
        shows: [`${kin}=${own.form}`],
        against: [`${kin}=${greeting.form}`],
        rate: shrunk({ count: own.count, of: own.of }),
        of: own.of,
        usual: 0.5,
        evidence: `you greet with "${own.form}", ${times({ count: own.count, of: own.of })}`,
      },
    ]
  },
}

/** The person's greeting before a draft that has none and answers nobody. */
function added(draft: Analysis, claim: GreetingsClaim): Proposal[] {
  const { text, bodyStart } = draft
  const [favourite] = Object.entries(claim.favourites).toSorted(([, one], [, other]) => other.count - one.count)
  const first = wordAt(draft, bodyStart)
  if (!favourite || !first || draft.words.length < 3 || bodyStart > 0 || isGrave(text)) return []
  const [kin, { form, count }] = favourite
  const isTitle = casingOf(first.text) === 'title'
  const goesOn = claim.mark === ',' && isTitle && isNoName(first.lower, draft.language) && first.lower !== 'i'
  const rate = shrunk({ count, of: claim.of }, { rate: claim.usual, weight: 5 })
  return [
    {
      start: bodyStart,
      end: first.end,
      replacement: `${isTitle ? withCapitalFirst(form) : form}${claim.mark} ${goesOn ? withSmallFirst(first.text) : first.text}`,
      trait: id,
      kind: 'with',
      shows: [`${kin}=${form}`],
      against: ['without'],
      // A time of day that the person named in other posts is not that of this one.
      rate: kin.startsWith('any time') ? Math.max(0, 1 - insisting * (1 - rate)) : 0,
      of: claim.of,
      usual: claim.usual,
      evidence: `you open a post with "${form}", ${posts({ count, of: claim.of })}`,
    },
  ]
}

function markBehind(text: string, end: number): string {
  return /^[,.!]/.exec(text.slice(end, end + 1))?.[0] ?? ''
}

function greetingOf({ text, bodyStart }: Analysis): Greeting | undefined {
  const match = pattern.exec(text.slice(bodyStart, bodyStart + 60))
  if (!match) return undefined
  const { time, whom } = match.groups!
  const kin = `${time?.toLowerCase() ?? 'any time'}${whom ? ' to many' : ''}`
  return { start: bodyStart, end: bodyStart + match[0].length, form: match[0].toLowerCase().replace(/ +/g, ' '), kin }
}
