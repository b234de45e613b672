import { allMatches } from '../text/all-matches.ts'
import type { Analysis } from '../text/analysis.ts'
import { overlapsAny } from '../text/span.ts'
import { withCapitalFirst } from '../text/words.ts'
import { type Dash, dashesIn } from './measure/dash-places.ts'
import { adverb, posts, times, you } from './measure/frequency.ts'
import { measure, ranked, rateOf, shrunk, usualRate } from './measure/rate.ts'
import type { Claim, Proposal, Trait } from './trait.ts'
import { sentenceAt, wordAt } from '../text/words-at.ts'

const id = 'dashes'
const feature = 'punctuation'
const fewestPosts = 20
const forms = ['—', ' — ', ' - ', ' -- ', ' – ', '--']
const unknownForm = { rate: 0.5, weight: 2 }
/** Who uses a dash in one post of twenty or more means the one that stands in a draft. */
const dashesMeant = 20

/** Whether the person sets words off by dashes, and by which; and by what else. */
export interface DashesClaim extends Claim {
  form?: string
  used: number
  ofForm: number
  /** How many posts have dots in mid-sentence, and the rate shrunk towards the usual one. */
  dots: { count: number; of: number; rate: number; usual: number }
  /** Of the places where a clause follows another with no word between them, how often a full stop parts them. */
  stops: { count: number; of: number; rate: number; usual: number }
}

/** Dashes between words: whether there are any, and in which form. A draft's dash becomes the person's, or what they put instead. */
export const dashes: Trait<DashesClaim> = {
  id,
  feature,
  fewest: fewestPosts,
  count(post) {
    if (post.words.length < 4) return []
    const found = dashesIn(post)
    return [
      found.length > 0 ? 'with' : 'without',
      ...found.map(({ form }) => `form:${form}`),
      dotsInside.test(post.text) ? 'dots' : 'no dots',
      ...jointsIn(post),
    ]
  },
  rates: (tally) => ({
    [id]: rateOf(tally, 'with', 'without'),
    [`${id}:dots`]: rateOf(tally, 'dots', 'no dots'),
    [`${id}:stops`]: rateOf(tally, 'stop', 'comma'),
  }),
  claim(tally, population) {
    const rate = rateOf(tally, 'with', 'without')
    if (rate.of === 0) return undefined
    const [form, used] = ranked(tally, 'form:')[0] ?? [undefined, 0]
    const instead = (key: string, yes: string, no: string) => {
      const usual = usualRate(population, `${id}:${key}`)
      const own = rateOf(tally, yes, no)
      return { ...own, rate: shrunk(own, usual), usual: usual.rate }
    }
    return {
      ...measure({ id, feature }, rate, population, id, [rate.count > 0 ? 'with' : 'without']),
      ...(form !== undefined && { form }),
      used,
      ofForm: ranked(tally, 'form:').reduce((sum, [, count]) => sum + count, 0),
      dots: instead('dots', 'dots', 'no dots'),
      stops: instead('stops', 'stop', 'comma'),
    }
  },
  describe: (claim) =>
    `${you(claim, 'set words off by a dash')} (${posts(claim)})${claim.form === undefined || claim.used < 3 ? '' : `, mostly written "${claim.form}"`}.`,
  propose(draft, claim) {
    const found = dashesIn(draft)
    const pauses = found.every(({ isPause }) => isPause)
    return found.flatMap((dash) =>
      [...respelled(dash, claim), ...(pauses ? insteadOf(draft, dash, claim, found.length > 1) : [])].map((proposal) =>
        dash.pair === undefined ? proposal : { ...proposal, group: String(dash.pair) },
      ),
    )
  },
}

const dotsInside = /\p{L} ?(?:\.{2,}|…) *\p{L}/u

function respelled({ start, end, form }: Dash, claim: DashesClaim): Proposal[] {
  if (claim.form === undefined || claim.form === form) return []
  const rate = shrunk({ count: claim.used, of: claim.ofForm }, unknownForm)
  const evidence = `you write a dash as "${claim.form}", ${times({ count: claim.used, of: claim.ofForm })}`
  const shows = [`form:${claim.form}`]
  const against = forms.filter((other) => other !== claim.form).map((other) => `form:${other}`)
  const edit = { start, end, replacement: claim.form }
  return [{ ...edit, trait: id, kind: 'respell', shows, against, rate, of: claim.ofForm, usual: 0.5, evidence }]
}

/** What may stand for a pause: a comma anywhere, a full stop before a clause, dots for those who write them. */
function insteadOf(draft: Analysis, dash: Dash, claim: DashesClaim, several: boolean): Proposal[] {
  const { text } = draft
  const dots = several || claim.dots.count === 0 ? 0 : claim.dots.rate
  const drops = Math.max(0, 1 - dashesMeant * claim.rate) * (1 - dots)
  const without = {
    trait: id,
    shows: ['without'],
    against: ['with'],
    of: claim.of,
    usual: Math.max(0, 1 - dashesMeant * claim.usual),
  }
  const evidence = `you ${adverb(claim)} use a dash, ${posts(claim)}`
  const comma = { start: dash.start, end: dash.end, replacement: text[dash.start - 1] === ',' ? ' ' : ', ' }
  // Of the two that a clause allows, the likelier is as sure as that the dash goes.
  const stops = dash.beforeClause ? claim.stops.rate : 0
  const likelier = Math.max(stops, 1 - stops)
  const proposals: Proposal[] = [
    { ...comma, ...without, kind: 'comma', rate: (drops * (1 - stops)) / likelier, evidence },
  ]
  if (dash.beforeClause) {
    const word = wordAt(draft, dash.end)!
    const replacement = `. ${withCapitalFirst(word.text)}`
    const told = claim.stops.of > 0 ? `you put a full stop before a new clause, ${times(claim.stops)}` : evidence
    const edit = { start: dash.start, end: word.end, replacement }
    proposals.push({ ...edit, ...without, kind: 'stop', rate: (drops * stops) / likelier, evidence: told })
  }
  if (dots > 0) {
    const { rate, of, usual } = claim.dots
    const told = `you put dots between words, ${posts(claim.dots)}`
    const how = { trait: id, kind: 'dots', shows: ['dots'], against: ['no dots'], rate, of, usual, evidence: told }
    proposals.push({ start: dash.start, end: dash.end, replacement: '... ', ...how })
  }
  return proposals
}

const place =
  /(?<=\p{L}\p{L})([,.]) +(?:(?:it|she|he|they|we|there) (?:is|was|were|has|had|will)|(?:it|she|he|that|there)['’]?s) /giu
const subordinate =
  /^(?:and |but |so )?(?:if|when|whenever|while|as|after|before|since|because|although|though|once|until|unless|for|in|on|at|with)\b/i

/** What parts a clause from the next one where no word joins them. */
function jointsIn({ text, sentences, entities, language }: Analysis): ('stop' | 'comma')[] {
  if (language !== 'en') return []
  return allMatches(text, place).flatMap((match) => {
    if (overlapsAny({ start: match.index, end: match.index + 1 }, entities)) return []
    const sentence = sentenceAt({ sentences }, match.index)
    if (!sentence || subordinate.test(text.slice(sentence.start, match.index))) return []
    return text.slice(sentence.start, match.index).split(' ').length < 3 ? [] : [match[1] === '.' ? 'stop' : 'comma']
  })
}
