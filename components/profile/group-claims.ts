import type { DescribedClaim } from '../../lib/profile/style-profile.ts'
import type { Feature } from '../../lib/traits/trait.ts'

/** What is claimed of one feature. */
export interface ClaimGroup {
  feature: Feature
  claims: DescribedClaim[]
}

/** Claims of a profile by feature: the most distinctive feature first, then each where its most distinctive claim stands. */
export function groupClaims(claims: readonly DescribedClaim[], mostDistinctive?: Feature): ClaimGroup[] {
  const groups = [...Map.groupBy(claims, ({ feature }) => feature)].map(([feature, claims]) => ({ feature, claims }))
  return groups.toSorted((a, b) => Number(b.feature === mostDistinctive) - Number(a.feature === mostDistinctive))
}
