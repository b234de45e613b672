import type { Analysis } from '../../text/analysis.ts'
import { listed } from '../../text/listed.ts'
import type { Claim, Feature, Tally, Trait } from '../trait.ts'
import { measure, type Rate, seen } from './rate.ts'

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
 * @param things by the name under which they are counted: how they are told to the reader
 * @param applies whether a post can have any of them
 * @param usedIn the names of those that a post has, each once or several times
 */
export function neverUsed(definition: {
  id: string
  feature: Feature
  things: Readonly<Record<string, string>>
  applies(post: Analysis): boolean
  usedIn(post: Analysis): readonly string[]
}): Trait<NeverUsedClaim> {
  const { id, feature, things, applies, usedIn } = definition
  const names = Object.keys(things)
  const outcomes = Object.fromEntries(names.map((name) => [name, `with ${name}`]))
  return {
    id,
    feature,
    fewest: fewestPosts,
    canShow: (outcome) => outcome === 'posts',
    count(post) {
      if (!applies(post)) return []
      return ['posts', ...[...new Set(usedIn(post))].map((name) => outcomes[name]!)]
    },
    rates: (tally) => Object.fromEntries(names.map((name) => [`${id}:${name}`, rateFor(tally, name)])),
    claim(tally, population) {
      const never = names
        .filter((name) => rateFor(tally, name).count === 0)
        .map((name) => ({ name, usual: population[`${id}:${name}`]?.rate ?? 0 }))
        .filter(({ usual }) => usual * seen(tally, 'posts') >= expected)
        .toSorted((one, other) => other.usual - one.usual || (one.name < other.name ? -1 : 1))
        .slice(0, most)
      const [first] = never
      if (!first) return undefined
      // Every post shows it, as none has the thing.
      const claim = measure({ id, feature }, rateFor(tally, first.name), population, `${id}:${first.name}`, ['posts'])
      return { ...claim, never }
    },
    describe: ({ never, of }) =>
      `You never use ${listed(
        never.map(({ name, usual }) => `${things[name]!} (others in ${inHundred(usual)} posts)`),
        'or',
      )}: none in ${of} posts.`,
    propose: () => [],
  }
}

function rateFor(tally: Tally, name: string): Rate {
  return { count: seen(tally, `with ${name}`), of: seen(tally, 'posts') }
}

function inHundred(usual: number): string {
  return `${Math.max(1, Math.round(usual * 100))} of 100`
}
