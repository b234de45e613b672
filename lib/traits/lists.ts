import type { Edit } from '../text/edits.ts'
import { adverb, posts, times, you } from './measure/frequency.ts'
import { flowing, flows } from './measure/list-as-text.ts'
import { bulletListsIn, type BulletList, hasList } from './measure/list-items.ts'
import { measure, ranked, rateOf, shrunk, usualRate } from './measure/rate.ts'
import type { Claim, Trait } from './trait.ts'

const id = 'lists'
const feature = 'layout'
/** Who makes a list in one post of twenty or more means the one that stands in a draft. */
const meant = 20

/** Whether the person makes lists, with which bullet, and else whether several things go on lines of their own. */
export interface ListsClaim extends Claim {
  bullet?: { sign: string; count: number; of: number }
  lines: { count: number; of: number; rate: number; usual: number }
}

/** Lists in posts. A draft's list gets the person's bullet, loses its bullets, or becomes part of the text. */
export const lists: Trait<ListsClaim> = {
  id,
  feature,
  fewest: 20,
  count(post) {
    if (post.words.length < 6) return []
    const isList = hasList(post.text)
    const bullets = bulletListsIn(post.text).flatMap(({ items }) =>
      items.length > 1 ? [`bullet:${items[0]!.bullet}`] : [],
    )
    const parted = isList || post.sentences.length < 2 ? [] : [hasLines(post.text) ? 'lines' : 'flowing']
    return [isList ? 'list' : 'none', ...bullets, ...parted]
  },
  rates: (tally) => ({ [id]: rateOf(tally, 'list', 'none'), [`${id}:lines`]: rateOf(tally, 'lines', 'flowing') }),
  claim(tally, population) {
    const rate = rateOf(tally, 'list', 'none')
    if (rate.of === 0) return undefined
    const bullets = ranked(tally, 'bullet:')
    const of = bullets.reduce((sum, [, count]) => sum + count, 0)
    const lines = rateOf(tally, 'lines', 'flowing')
    const usual = usualRate(population, `${id}:lines`)
    return {
      ...measure({ id, feature }, rate, population, id, [rate.count > 0 ? 'list' : 'none']),
      ...(bullets[0] && { bullet: { sign: bullets[0][0], count: bullets[0][1], of } }),
      lines: { ...lines, rate: shrunk(lines, usual), usual: usual.rate },
    }
  },
  describe: ({ bullet, ...claim }) =>
    `${you(claim, 'make a list in a post')} (${posts(claim)})${bullet ? `, mostly with "${bullet.sign}"` : ''}.`,
  propose: (draft, claim) =>
    bulletListsIn(draft.text).flatMap((list) => {
      // A list is one thing: all its lines change, in one way.
      const group = String(list.items[0]!.start)
      const twoWays = flows(draft, list)
      return [
        ...respelled(list, claim).map((edit) => ({ ...edit, ...asTheirs(claim), group })),
        ...bare(list).map((edit) => ({ ...edit, ...without(claim, 'lines', twoWays), group })),
        ...(twoWays ? flowing(draft, list) : []).map((edit) => ({
          ...edit,
          ...without(claim, 'flowing', true),
          group,
        })),
      ]
    }),
}

function hasLines(text: string): boolean {
  return /\S[^\S\n]*\n\s*\S/.test(text)
}

function asTheirs({ bullet }: ListsClaim) {
  const { sign, count, of } = bullet!
  const against = ['-', '*', '•', '–'].filter((other) => other !== sign).map((other) => `bullet:${other}`)
  const evidence = `you begin a list's line with "${sign}", ${times({ count, of })}`
  const rate = shrunk({ count, of })
  return { trait: id, kind: 'respell', shows: [`bullet:${sign}`], against, rate, of, usual: 0.5, evidence }
}

/** @param twoWays whether the list could as well be part of the text: then the likelier is as sure as that it is none */
function without(claim: ListsClaim, kind: 'lines' | 'flowing', twoWays: boolean) {
  const drops = Math.max(0, 1 - meant * claim.rate)
  const share = kind === 'lines' ? claim.lines.rate : 1 - claim.lines.rate
  return {
    trait: id,
    kind,
    shows: [kind],
    against: ['list', kind === 'lines' ? 'flowing' : 'lines'],
    rate: twoWays ? (drops * share) / Math.max(share, 1 - share) : drops,
    of: claim.of,
    usual: kind === 'lines' ? claim.lines.usual : 1 - claim.lines.usual,
    evidence: `you ${adverb(claim)} make a list, ${posts(claim)}`,
  }
}

function respelled({ items }: BulletList, { bullet }: ListsClaim): Edit[] {
  if (!bullet) return []
  return items
    .filter((item) => item.bullet !== bullet.sign)
    .map(({ start, textStart }) => ({ start, end: textStart, replacement: `${bullet.sign} ` }))
}

function bare({ items }: BulletList): Edit[] {
  return items.map(({ start, textStart }) => ({ start, end: textStart, replacement: '' }))
}
