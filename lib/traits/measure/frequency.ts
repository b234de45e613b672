import type { Rate } from './rate.ts'

/** A sentence's beginning in the second person: "You nearly always end a post", "Now and then you end a post". */
export function you(rate: Rate, phrase: string): string {
  const { count, of } = rate
  const share = of === 0 ? 0 : count / of
  if (share >= 0.6 || share < 0.03) return `You ${adverb(rate)} ${phrase}`
  const often = share >= 0.4 ? 'About half the time' : share >= 0.15 ? 'Sometimes' : 'Now and then'
  return `${often} you ${phrase}`
}

/** The clear cases as an adverb, for evidence: "nearly always", "hardly ever". */
export function adverb({ count, of }: Rate): string {
  const share = of === 0 ? 0 : count / of
  if (share === 1) return 'always'
  if (share >= 0.9) return 'nearly always'
  if (share >= 0.6) return 'mostly'
  if (share >= 0.4) return 'often'
  if (share >= 0.03) return 'seldom'
  return share > 0 ? 'hardly ever' : 'never'
}

/** The counts behind it: "240 of 250 times". */
export function times({ count, of }: Rate): string {
  return `${count} of ${of} times`
}

/** Counts of posts: "61 of 250 posts". */
export function posts({ count, of }: Rate): string {
  return `${count} of ${of} posts`
}
