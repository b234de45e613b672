import { buildCounts, profileOf } from '../../lib/profile/build.ts'
import { restyle } from '../../lib/stylist/stylist.ts'
import { noWeights } from '../../lib/stylist/weights.ts'

/** A draft restyled by one trait alone, at medium strength and by plain rates, for the author of some posts; each post counts as often as makes 60. */
export function restyleBy(trait: string, posts: readonly string[], draft: string): string {
  const texts = Array.from({ length: 60 }, (_, index) => posts[index % posts.length]!)
  return restyleByExactly(trait, texts, draft)
}

/** The same for the author of just these posts. */
export function restyleByExactly(trait: string, posts: readonly string[], draft: string): string {
  const own = posts.map((text, index) => ({
    id: String(index),
    site: 'example',
    author: 'sam',
    text,
    visibility: 'public' as const,
  }))
  const profile = profileOf(buildCounts(own))
  const others = [...profile.claims, ...profile.faint].map((claim) => claim.trait).filter((other) => other !== trait)
  return restyle(draft, profile, 0.5, others, noWeights).text
}
