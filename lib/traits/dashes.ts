import type { Analysis } from '../text/analysis.ts'
import { overlapsAny } from '../text/span.ts'
import { adverb, posts, times, you } from './measure/frequency.ts'
import { measure, ranked, rateOf, shrunk, tallyOf } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'

const id = 'dashes'
const feature = 'punctuation'
const fewestPosts = 20
const forms = ['—', ' — ', ' - ', ' -- ', ' – ', '--']
const pattern = /(?<! ) *— *|(?<! ) +(?:-{1,2}|–) +|(?<=\p{L})--(?=\p{L})/gu

/** Whether the person sets words off by dashes, and by which. */
export interface DashesClaim extends Claim {
  form?: string
  used: number
  ofForm: number
}

/** Dashes between words: whether there are any, and in which form. A draft's dash becomes the person's, or a comma. */
export const dashes: Trait<DashesClaim> = {
  id,
  feature,
  fewest: fewestPosts,
  count(post) {
    if (post.words.length < 4) return {}
    const found = dashesIn(post)
    return tallyOf([found.length > 0 ? 'with' : 'without', ...found.map(({ form }) => `form:${form}`)])
  },
  rates: (tally) => ({ [id]: rateOf(tally, 'with', 'without') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'with', 'without')
    if (rate.of === 0) return undefined
    const [form, used] = ranked(tally, 'form:')[0] ?? [undefined, 0]
    const ofForm = ranked(tally, 'form:').reduce((sum, [, count]) => sum + count, 0)
    const claim = measure({ id, feature }, rate, population, id, [rate.count > 0 ? 'with' : 'without'])
    return { ...claim, used, ofForm, ...(form !== undefined && used >= 3 && { form }) }
  },
  describe: (claim) =>
    `${you(claim, 'set words off by a dash')} (${posts(claim)})${claim.form === undefined ? '' : `, mostly written "${claim.form}"`}.`,
  propose(draft, claim) {
    const found = dashesIn(draft)
    const pauses = found.every((dash) => /—|--/.test(dash.form) && isPause(draft, dash))
    return found.flatMap(({ start, end, form }) => {
      if (claim.form !== undefined) {
        const rate = shrunk({ count: claim.used, of: claim.ofForm }, { rate: 0.5, weight: 2 })
        const evidence = `you write a dash as "${claim.form}", ${times({ count: claim.used, of: claim.ofForm })}`
        const shows = [`form:${claim.form}`]
        const against = forms.filter((other) => other !== claim.form).map((other) => `form:${other}`)
        const how = { trait: id, kind: 'respell', shows, against, rate, of: claim.ofForm, usual: 0.5, evidence }
        return form === claim.form ? [] : [{ start, end, replacement: claim.form, ...how }]
      }
      if (claim.rate > 0.05 || !pauses) return []
      const evidence = `you ${adverb(claim)} use a dash, ${posts(claim)}`
      const rates = { rate: Math.max(0, 1 - 5 * claim.rate), of: claim.of, usual: 1 - claim.usual }
      const how = { trait: id, kind: 'without', shows: ['without'], against: ['with'], ...rates, evidence }
      return [{ start, end, replacement: ', ', ...how }]
    })
  },
}

function dashesIn({ text, entities }: Analysis) {
  return [...text.matchAll(pattern)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length, form: match[0].replace(/ +/g, ' ') }))
    .filter(
      (dash) =>
        dash.start > 0 && dash.end < text.length && text[dash.start - 1] !== '\n' && !overlapsAny(dash, entities),
    )
}

/** Between small words a dash is a pause; between names, figures or single letters it is none, and at a line's edge it is a list's. */
function isPause({ text, entities }: Analysis, { start, end }: { start: number; end: number }): boolean {
  const besideEntity = entities.some((entity) => entity.end === start || entity.start === end)
  return !besideEntity && /\p{Ll}\p{Ll}[,)]?$/u.test(text.slice(0, start)) && /^\p{Ll}\p{Ll}/u.test(text.slice(end))
}
