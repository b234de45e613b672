import type { Analysis } from '../../text/analysis.ts'
import { listed } from '../../text/listed.ts'
import type { Claim, Feature, Trait } from '../trait.ts'
import { measure, rateOf, seen } from './rate.ts'

/** With fewer posts than this nobody can be said never to use a thing. */
const fewestPosts = 50
/** Others would have used it in so many of as many posts; else its absence tells nothing. */
const expected = 3
const most = 5

/** What the person never uses though others do, the most telling first. */
export interface NeverUsedClaim extends Claim {
  never: readonly { name: string; usual: number }[]
}

/**
 * A trait about things that others put into a post now and then, and this person never.
 * @param things by the name under which they are counted: how they are told to the reader, and whether a post has one
 * @param applies whether a post can have any of them
 */
export function neverUsed(definition: {
  id: string
  feature: Feature
  things: Readonly<Record<string, { told: string; isIn(post: Analysis): boolean }>>
  applies(post: Analysis): boolean
}): Trait<NeverUsedClaim> {
  const { id, feature, things, applies } = definition
  const names = Object.keys(things)
  return {
    id,
    feature,
    fewest: fewestPosts,
    count: (post) =>
      applies(post)
        ? Object.fromEntries(names.map((name) => [`${things[name]!.isIn(post) ? 'with' : 'without'} ${name}`, 1]))
        : {},
    rates: (tally) =>
      Object.fromEntries(names.map((name) => [`${id}:${name}`, rateOf(tally, `with ${name}`, `without ${name}`)])),
    claim(tally, population) {
      const never = names
        .filter((name) => seen(tally, `with ${name}`) === 0)
        .map((name) => ({ name, usual: population[`${id}:${name}`]?.rate ?? 0 }))
        .filter(({ name, usual }) => usual * seen(tally, `without ${name}`) >= expected)
        .toSorted((one, other) => other.usual - one.usual || (one.name < other.name ? -1 : 1))
        .slice(0, most)
      const [first] = never
      if (!first) return undefined
      const rate = rateOf(tally, `with ${first.name}`, `without ${first.name}`)
      return { ...measure({ id, feature }, rate, population, `${id}:${first.name}`, [`without ${first.name}`]), never }
    },
    describe: ({ never, of }) =>
      `You never use ${listed(
        never.map(({ name, usual }) => `${things[name]!.told} (others in ${inHundred(usual)} posts)`),
        'or',
      )}: none in ${of} posts.`,
    propose: () => [],
  }
}

function inHundred(usual: number): string {
  return `${Math.max(1, Math.round(usual * 100))} of 100`
}
